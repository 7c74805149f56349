//! Courses by role, level, topic, length and language, as plain pages that need no script, and one page
//! with all of them. The home page links to each.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::course::card;
use super::data::{self, PageData};
use super::fill::script_json;
use super::own::Listed;
use super::press::{About, SharedPress};
use super::spoken::called;
use super::spoken::native;
use super::view::{BrowseView, Card, FacetGroup, FacetLink};
use super::words::Value;
use crate::artifact::{Artifact, Key, Make, Recipe};
use crate::config::Settings;
use crate::diagnostic::Diagnostic;
use crate::model::{Course, relative, slug};

/// Courses that are shown with their screens; longer lists are rows.
pub const MOST_CARDS: usize = 48;
/// Topics that are offered beside each other, those of most courses first.
const MOST_TOPICS: usize = 24;
/// Ends of the two shorter lengths, in minutes.
const LENGTHS: [(&str, u32); 3] = [("short", 60), ("middle", 120), ("long", u32::MAX)];
/// The page with all courses.
const ALL: &str = "courses/all.html";

/// One way to choose among courses: all that share something.
struct Facet {
    /// Names its kind in addresses and words: role, level, topic, length, language.
    kind: &'static str,
    /// Names it within its kind.
    id: String,
    /// What people read on a link to it.
    name: String,
    /// Language of the name; empty for the site's.
    language: String,
    url: String,
    /// Numbers of its courses.
    courses: Vec<usize>,
}

impl Facet {
    /// Topics are called as their courses call them; the site names the rest.
    fn note_language(&mut self, courses: &[Listed], site: &str) {
        let mut own = self.courses.iter().filter_map(|number| courses.get(*number)).map(|one| &one.course.language);
        if self.kind == "topic" && !own.clone().any(|language| language == site) {
            self.language = own.next().cloned().unwrap_or_default();
        }
    }
}

/// All ways to choose among the courses of a site.
pub struct Facets {
    groups: Vec<Vec<Facet>>,
    courses: usize,
}

impl Facets {
    /// Finds what courses share.
    pub fn of(press: &SharedPress, courses: &[Listed], settings: &Settings) -> Self {
        let words = &press.words;
        let roles = settings.roles.iter().map(|(id, name)| (id.clone(), name.clone())).collect();
        let level = |id: &str| (id.to_owned(), words.plain(&format!("level-{id}")).to_string());
        let levels = ["starter", "working", "advanced"].map(level).to_vec();
        let length = |(id, _): (&str, u32)| (id.to_owned(), words.plain(&format!("length-{id}")).to_string());
        let mut groups = vec![
            group("role", roles, courses, |one, id| one.course.roles.iter().any(|role| role == id)),
            group("level", levels, courses, |one, id| one.course.level.is_some_and(|level| level.word() == id)),
            group("topic", topics(courses, &press.language), courses, |one, id| {
                one.course.tags.iter().any(|tag| tag.id == id)
            }),
            group("length", LENGTHS.map(length).to_vec(), courses, |one, id| length_of(&one.course) == id),
            spoken(press, courses, settings),
        ];
        groups.iter_mut().flatten().for_each(|facet| facet.note_language(courses, &press.language));
        // one value alone chooses nothing
        Self { groups: groups.into_iter().filter(|group| group.len() > 1).collect(), courses: courses.len() }
    }

    /// Links to all of them from the page at `url`.
    pub fn links(&self, press: &SharedPress, url: &str) -> Vec<FacetGroup> {
        let link = |facet: &Facet| FacetLink {
            name: facet.name.clone(),
            native: native(&facet.language),
            href: relative(url, &facet.url),
            courses: facet.courses.len(),
            current: facet.url == url,
        };
        let group = |group: &Vec<Facet>| FacetGroup {
            name: press.words.plain(&format!("browse-{}", group.first().map_or("", |facet| facet.kind))).to_string(),
            links: group.iter().take(MOST_TOPICS).map(link).collect(),
        };
        self.groups.iter().map(group).collect()
    }

    /// Address of the page with all courses from the page at `url`, where one list does not hold them.
    pub fn all(&self, url: &str) -> Option<String> {
        (self.courses > MOST_CARDS).then(|| relative(url, ALL))
    }
}

fn group(
    kind: &'static str,
    values: Vec<(String, String)>,
    courses: &[Listed],
    has: impl Fn(&Listed, &str) -> bool,
) -> Vec<Facet> {
    let facet = |(id, name): (String, String)| {
        let numbers = courses.iter().enumerate().filter(|(_, listed)| has(listed, &id));
        let courses: Vec<usize> = numbers.map(|(number, _)| number).collect();
        let url = format!("courses/{kind}-{}.html", slug(&id));
        (!courses.is_empty()).then_some(Facet { kind, id, name, url, courses, language: String::new() })
    };
    values.into_iter().filter_map(facet).collect()
}

/// Languages by their own names; first of each the courses that are there as a whole.
fn spoken(press: &SharedPress, courses: &[Listed], settings: &Settings) -> Vec<Facet> {
    let share = |listed: &'_ Listed, id: &str| listed.spoken.iter().find(|share| share.language == id).cloned();
    let named = |tag: &String| (tag.clone(), press.words_of(tag).name_of(tag));
    let languages = settings.languages.iter().map(named).collect();
    let mut facets = group("language", languages, courses, |one, id| share(one, id).is_some());
    for facet in &mut facets {
        facet.language.clone_from(&facet.id);
        facet.courses.sort_by_key(|number| !share(&courses[*number], &facet.id).is_some_and(|share| share.is_whole()));
    }
    facets
}

/// Topics, those of most courses first, as the first course in this language calls them.
fn topics(courses: &[Listed], language: &str) -> Vec<(String, String)> {
    let mut found: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let (own, others): (Vec<_>, Vec<_>) = courses.iter().partition(|listed| listed.course.language == language);
    for tag in own.into_iter().chain(others).flat_map(|listed| &listed.course.tags) {
        found.entry(tag.id.clone()).or_insert_with(|| (0, tag.name.clone())).0 += 1;
    }
    found.remove("");
    let mut topics: Vec<(String, (usize, String))> = found.into_iter().collect();
    topics.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    topics.into_iter().map(|(id, (_, name))| (id, name)).collect()
}

fn length_of(course: &Course) -> &'static str {
    LENGTHS.iter().find(|(_, end)| course.minutes <= *end).map_or("", |(id, _)| id)
}

/// The parts of one page.
struct BrowseParts {
    press: SharedPress,
    url: String,
    title: String,
    courses: Arc<Vec<Listed>>,
    /// Numbers of the courses it shows.
    shown: Vec<usize>,
    facets: Arc<Facets>,
}

/// A page a facet, and one with all courses. `list`: fingerprint of all courses.
pub fn artifacts(press: &SharedPress, courses: &Arc<Vec<Listed>>, facets: &Arc<Facets>, list: Key) -> Vec<Artifact> {
    let words = &press.words;
    let title = |facet: &Facet| {
        let name = if facet.kind == "language" { called(press, &facet.id) } else { facet.name.clone() };
        let named = words.say(&format!("browse-{}-title", facet.kind), &[("name", Value::Text(&name))]);
        named.map_or(name.clone(), |title| title.to_string())
    };
    let of_facets =
        facets.groups.iter().flatten().map(|facet| (facet.url.clone(), title(facet), facet.courses.clone()));
    let all = (ALL.to_owned(), words.plain("all-courses-title").to_string(), (0..courses.len()).collect());
    let pages = of_facets.chain(facets.all("").map(|_| all));
    let artifact = |(url, title, shown): (String, String, Vec<usize>)| {
        let key = Key::join([press.key, list, Key::of_texts(["browse", url.as_str()])]);
        let parts = BrowseParts {
            press: press.clone(),
            url: url.clone(),
            title,
            courses: courses.clone(),
            shown,
            facets: facets.clone(),
        };
        Artifact { path: press.path(&url), key, recipe: Recipe::Made(Arc::new(parts)) }
    };
    pages.map(artifact).collect()
}

impl Make for BrowseParts {
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let home = self.press.words.plain("nav-courses");
        let about = About {
            kind: "browse",
            id: "",
            title: &self.title,
            description: "",
            language: &self.press.language,
            url: &self.url,
            draft: false,
            review: false,
            crumbs: vec![self.press.home(&home)],
        };
        let root = self.press.root(&about);
        let data = script_json(&PageData {
            version: data::VERSION,
            site: self.press.site_id(),
            kind: "browse",
            lang: &self.press.language,
            root: &root,
            learners: self.press.learners(),
            courses: self.shown.iter().filter_map(|number| self.courses.get(*number)).map(Listed::line).collect(),
            ..PageData::default()
        });
        let view = BrowseView {
            frame: self.press.frame(&about, data),
            facets: self.facets.links(&self.press, &self.url),
            all: self.facets.all(&self.url),
            compact: self.shown.len() > MOST_CARDS,
            courses: self.cards(),
        };
        self.press.print("browse.html", &about, &view, |_, _| {})
    }
}

impl BrowseParts {
    fn cards(&self) -> Vec<Card> {
        let listed = self.shown.iter().filter_map(|number| self.courses.get(*number));
        listed.map(|one| card(one, &self.url, &self.press)).collect()
    }
}
