//! A curriculum's page, and curricula in lists. What is asked for goes into the data block with
//! the pages it is made of, so that scripts can say how far a learner is without another file.

use std::sync::Arc;

use serde::Serialize;

use super::data::{self, PageData};
use super::fill::{Filling, script_json};
use super::press::{About, Press, SharedPress};
use super::view::{CurriculumCard, CurriculumView, GateView, GroupView, RequirementView, StageView};
use crate::artifact::{Artifact, Key, Make, Recipe};
use crate::config::Settings;
use crate::diagnostic::Diagnostic;
use crate::model::{
    Body, Catalog, Certificate, Course, Curriculum, Group, Half, Page, Requirement, Stage, Target, relative,
};

/// The parts of a curriculum's page.
pub struct CurriculumParts {
    press: SharedPress,
    /// The curriculum.
    pub curriculum: Arc<Curriculum>,
    /// What its requirements lead to, in their order.
    needs: Vec<Vec<Need>>,
    /// Names of its roles.
    pub roles: Vec<String>,
}

/// What one requirement leads to.
enum Need {
    Course(Arc<Course>),
    Page(Arc<Course>, Arc<Page>),
}

impl Need {
    fn of(target: &Target, catalog: &Catalog) -> Option<Self> {
        match target {
            Target::Course(id) => catalog.course(id).cloned().map(Self::Course),
            Target::Page(id) => catalog.page(id).map(|(course, page)| Self::Page(course.clone(), page.clone())),
        }
    }

    fn course(&self) -> &Arc<Course> {
        match self {
            Self::Course(course) | Self::Page(course, _) => course,
        }
    }

    fn pages(&self) -> impl Iterator<Item = &Arc<Page>> {
        let (course, page) = match self {
            Self::Course(course) => (Some(course.pages()), None),
            Self::Page(_, page) => (None, Some(page)),
        };
        course.into_iter().flatten().chain(page)
    }

    fn id(&self) -> &str {
        match self {
            Self::Course(course) => &course.id,
            Self::Page(_, page) => &page.id,
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Course(_) => "course",
            Self::Page(_, page) => page.kind.word(),
        }
    }

    fn url(&self) -> &str {
        match self {
            Self::Course(course) => &course.url,
            Self::Page(_, page) => &page.url,
        }
    }

    fn minutes(&self) -> u32 {
        match self {
            Self::Course(course) => course.minutes,
            Self::Page(_, page) => page.minutes,
        }
    }
}

/// All curricula of a catalog, ready to be made.
pub fn all(press: &SharedPress, catalog: &Catalog, settings: &Settings) -> Vec<Arc<CurriculumParts>> {
    let parts = |curriculum: &Arc<Curriculum>| {
        let needs = |stage: &Stage| {
            let targets = stage.requirements().filter_map(|one| curriculum.target(one));
            targets.filter_map(|target| Need::of(target, catalog)).collect()
        };
        Arc::new(CurriculumParts {
            press: press.clone(),
            curriculum: curriculum.clone(),
            needs: curriculum.stages.iter().map(needs).collect(),
            roles: curriculum.roles.iter().map(|role| settings.role_name(role).to_owned()).collect(),
        })
    };
    catalog.curricula.iter().map(parts).collect()
}

/// The artifact of a curriculum's page.
pub fn artifact(parts: &Arc<CurriculumParts>) -> Artifact {
    Artifact {
        path: parts.press.path(&parts.curriculum.url),
        key: Key::join([parts.press.key, parts.key()]),
        recipe: Recipe::Made(parts.clone()),
    }
}

/// A curriculum as the site's own pages list it.
pub fn card(parts: &CurriculumParts, from: &str) -> CurriculumCard {
    let curriculum = &parts.curriculum;
    CurriculumCard {
        id: curriculum.id.clone(),
        title: curriculum.title.clone(),
        summary: curriculum.summary.clone(),
        href: relative(from, &curriculum.url),
        lang: curriculum.language.clone(),
        roles: parts.roles.clone(),
        door: curriculum.door.clone(),
        stages: curriculum.stages.iter().map(|stage| stage.words.clone()).collect(),
        courses: parts.courses(),
        minutes: parts.minutes(),
        draft: curriculum.draft,
    }
}

impl Make for CurriculumParts {
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let curriculum = &self.curriculum;
        let home = self.press.words.plain("nav-courses");
        let about = About {
            kind: "curriculum",
            id: &curriculum.id,
            title: &curriculum.title,
            description: &curriculum.summary,
            language: &curriculum.language,
            url: &curriculum.url,
            draft: curriculum.draft,
            review: false,
            crumbs: vec![(&home, String::from("index.html"))],
        };
        let root = self.press.root(&about);
        let view = CurriculumView {
            frame: self.press.frame(&about, self.data(&root)),
            curriculum: card(self, &curriculum.url),
            certificate: curriculum.certificate != Certificate::None,
            body: Press::marks().0,
            stages: self.stages(),
        };
        self.press.print("curriculum.html", &about, &view, |_, out| self.filling().plain(&curriculum.body, out))
    }
}

impl CurriculumParts {
    /// Fingerprint of all that its page and lists show of it.
    pub fn key(&self) -> Key {
        let needs = self.needs.iter().flatten().flat_map(|need| [need.course().outline_key, need.course().key]);
        let own = [self.curriculum.key, Key::of_texts(self.roles.iter().map(String::as_str))];
        Key::join(own.into_iter().chain(needs))
    }

    fn filling(&self) -> Filling<'_> {
        Filling {
            words: self.press.words_of(&self.curriculum.language),
            theme: &self.press.theme,
            links: &self.curriculum.links,
            media: &self.curriculum.media,
            at_work: None,
        }
    }

    fn text(&self, body: &Body) -> String {
        let mut text = String::new();
        self.filling().plain(body, &mut text);
        text
    }

    fn courses(&self) -> usize {
        let ids: std::collections::BTreeSet<&str> =
            self.needs.iter().flatten().map(|need| need.course().id.as_str()).collect();
        ids.len()
    }

    /// Minutes of everything that has to be taken; of what is chosen, the longest.
    fn minutes(&self) -> u32 {
        let of_stage = |(stage, needs): (&Stage, &Vec<Need>)| {
            let mut needs = needs.iter();
            let of_group = |group: &Group| {
                let taken = group.requirements.iter().zip(needs.by_ref());
                let mut minutes: Vec<u32> =
                    taken.filter(|(one, _)| !one.optional).map(|(_, need)| need.minutes()).collect();
                minutes.sort_unstable_by_key(|minutes| std::cmp::Reverse(*minutes));
                let count = group.choose.map_or(minutes.len(), |choose| usize::try_from(choose).unwrap_or(usize::MAX));
                minutes.into_iter().take(count).sum::<u32>()
            };
            stage.groups.iter().map(of_group).sum::<u32>()
        };
        self.curriculum.stages.iter().zip(&self.needs).map(of_stage).sum()
    }

    fn stages(&self) -> Vec<StageView> {
        let stages = &self.curriculum.stages;
        let number = |id: &str| stages.iter().position(|stage| stage.id == id).map_or(0, |at| at + 1);
        let gate = |stage: &Stage| {
            let (after, _) = stage.after.as_ref()?;
            let title = self.curriculum.stage(after)?.words.clone();
            Some(GateView { id: after.clone(), number: number(after), title })
        };
        let view = |(stage, needs): (&Stage, &Vec<Need>)| {
            let mut needs = needs.iter();
            StageView {
                id: stage.id.clone(),
                title: self.text(&stage.title),
                body: self.text(&stage.body),
                after: gate(stage),
                groups: stage.groups.iter().map(|group| self.group(group, &mut needs)).collect(),
            }
        };
        stages.iter().zip(&self.needs).map(view).collect()
    }

    fn group<'a>(&self, group: &Group, needs: &mut impl Iterator<Item = &'a Need>) -> GroupView {
        GroupView {
            title: self.text(&group.title),
            choose: group.choose,
            body: self.text(&group.body),
            requirements: group.requirements.iter().zip(needs).map(|(one, need)| self.requirement(one, need)).collect(),
        }
    }

    fn requirement(&self, one: &Requirement, need: &Need) -> RequirementView {
        let course = need.course();
        RequirementView {
            id: need.id().to_owned(),
            kind: need.kind(),
            title: self.text(&one.title),
            rest: self.text(&one.rest).trim().to_owned(),
            href: relative(&self.curriculum.url, need.url()),
            lang: course.language.clone(),
            course: if need.kind() == "course" { String::new() } else { course.title.clone() },
            minutes: need.minutes(),
            lessons: need.pages().filter(|page| page.is_lesson()).count(),
            valid: one.valid,
            again: one.again,
            optional: one.optional,
            by: one.by,
            pass: one.pass,
        }
    }

    fn data(&self, root: &str) -> String {
        script_json(&PageData {
            version: data::VERSION,
            site: self.press.site_id(),
            kind: "curriculum",
            lang: &self.press.language,
            root,
            curriculum: Some(self.fact()),
            learners: self.press.learners(),
            ..PageData::default()
        })
    }

    /// The curriculum for scripts.
    pub fn fact(&self) -> CurriculumFact<'_> {
        let stages = self.curriculum.stages.iter().zip(&self.needs).map(|(stage, needs)| {
            let mut needs = needs.iter();
            let group = |group: &Group| GroupFact {
                choose: group.choose,
                needs: group.requirements.iter().zip(needs.by_ref()).map(|(one, need)| fact(one, need)).collect(),
            };
            StageFact {
                groups: stage.groups.iter().map(group).collect(),
                id: &stage.id,
                title: &stage.words,
                after: stage.after.as_ref().map(|(after, _)| after.as_str()),
            }
        });
        CurriculumFact {
            id: &self.curriculum.id,
            title: &self.curriculum.title,
            url: &self.curriculum.url,
            stages: stages.collect(),
        }
    }
}

/// A curriculum, as far as scripts need it.
#[derive(Debug, Serialize)]
pub struct CurriculumFact<'a> {
    id: &'a str,
    title: &'a str,
    url: &'a str,
    stages: Vec<StageFact<'a>>,
}

#[derive(Debug, Serialize)]
struct StageFact<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<&'a str>,
    groups: Vec<GroupFact>,
}

#[derive(Debug, Serialize)]
struct GroupFact {
    #[serde(skip_serializing_if = "Option::is_none")]
    choose: Option<u32>,
    needs: Vec<NeedFact>,
}

/// What is asked for; `pages` are those of the course, or the one page itself.
#[derive(Debug, Serialize)]
struct NeedFact {
    id: String,
    kind: &'static str,
    title: String,
    url: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    valid: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    again: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    optional: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pass: Option<u8>,
    /// Months that the course's certificate is good for.
    #[serde(skip_serializing_if = "Option::is_none")]
    months: Option<u32>,
    pages: Vec<NeedPage>,
}

#[derive(Debug, Serialize)]
struct NeedPage {
    id: String,
    kind: &'static str,
    title: String,
    url: String,
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    half: Option<&'static str>,
}

fn fact(one: &Requirement, need: &Need) -> NeedFact {
    let page = |page: &Arc<Page>| NeedPage {
        id: page.id.clone(),
        kind: page.kind.word(),
        title: page.title.clone(),
        url: page.url.clone(),
        half: page.rules().and_then(|rules| rules.half).map(Half::word),
    };
    let title = match need {
        Need::Course(course) => &course.title,
        Need::Page(_, page) => &page.title,
    };
    NeedFact {
        id: need.id().to_owned(),
        kind: need.kind(),
        title: title.clone(),
        url: need.url().to_owned(),
        valid: one.valid,
        again: one.again,
        optional: one.optional,
        by: one.by,
        pass: one.pass,
        months: match need.course().certificate {
            Certificate::Months(months) => Some(months),
            Certificate::None | Certificate::Lasting => None,
        },
        pages: need.pages().map(page).collect(),
    }
}
