//! What all pages of a site share: theme, site facts, policy; and the frame of a page.

use std::sync::{Arc, OnceLock};

use memchr::memmem;
use serde::Serialize;

use super::assets::Assets;
use super::data::LearnersFact;
use super::site_path::site_path;
use super::spoken::native;
use super::theme::{MARK, Theme};
use super::view::{AssetLinks, Crumb, Edition, Frame, Links, PageFacts, Shared, SiteView};
use super::words::{EVERYWHERE, Words};
use crate::artifact::Key;
use crate::config::{Learners, Settings, direction};
use crate::diagnostic::Diagnostic;
use crate::model::{from_root, relative};

/// The policy of every page: nothing from elsewhere, nothing inline.
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
font-src 'self'; media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
base-uri 'none'; form-action 'none'";

/// How markup names a symbol.
const USE: &str = "href=\"#_i-";
/// The sign where a page's text goes.
const BODY: &str = "body";
/// The sign where a course's outline goes.
const OUTLINE: &str = "outline";

/// What pages in all languages share.
pub struct Share {
    /// Where the assets are.
    pub assets: Assets,
    /// The words of each language of the site, the default's first.
    pub words: Vec<Arc<Words>>,
    /// Address of the site's own logo, if it has one.
    pub logo: Option<String>,
    /// Fingerprint of the running program.
    pub program: Key,
    /// What is added to the theme's styles.
    pub style: String,
}

/// What all pages of one language share.
#[derive(Clone)]
pub struct Press {
    /// The theme.
    pub theme: Arc<Theme>,
    /// Its words.
    pub words: Arc<Words>,
    /// The language.
    pub language: String,
    /// The folder of the language's site, with a slash, or nothing for the default's.
    folder: String,
    share: Arc<Share>,
    /// Languages of the site, each with the folder of its site.
    languages: Vec<(String, String)>,
    site: SiteView,
    /// True when the site has a glossary.
    has_glossary: bool,
    learners: Learners,
    not_found_root: String,
    /// What pages of one depth share, ready for templates.
    shared: [OnceLock<tera::Context>; 3],
    /// Fingerprint of all this.
    pub key: Key,
}

/// What a page says of itself.
pub struct About<'a> {
    /// home, course, lesson, …
    pub kind: &'static str,
    /// Its id, or empty.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// One sentence, or empty.
    pub description: &'a str,
    /// Language tag.
    pub language: &'a str,
    /// Address from the site's root.
    pub url: &'a str,
    /// Shown to authors only.
    pub draft: bool,
    /// An unreviewed translation.
    pub review: bool,
    /// The way to it.
    pub crumbs: Vec<Place<'a>>,
}

/// A place on the way to a page.
pub struct Place<'a> {
    /// Its name.
    pub title: &'a str,
    /// Address from the site's root.
    pub url: String,
    /// Language of its name.
    pub language: &'a str,
}

impl Press {
    /// Brings theme and settings together for the language of this number.
    pub fn new(theme: Theme, settings: &Settings, share: &Arc<Share>, number: usize) -> Self {
        let folder = |number: usize, tag: &String| if number == 0 { String::new() } else { format!("{tag}/") };
        let languages = settings.languages.iter().enumerate().map(|(at, tag)| (tag.clone(), folder(at, tag)));
        let languages: Vec<(String, String)> = languages.collect();
        let (language, folder) = languages[number].clone();
        let site = SiteView {
            lang: language.clone(),
            dir: direction(&language),
            id: settings.id.clone(),
            title: settings.title.clone(),
            description: settings.description.clone(),
            contact: settings.contact.clone(),
            name: settings.brand.name.clone(),
            logo: String::new(),
            shared: settings.learners != Learners::default(),
            idle: settings.learners.idle_minutes.map_or(0, |minutes| minutes * 60),
        };
        let not_found_root = site_path(&settings.base_url) + &folder;
        let facts = [&site.id, &site.title, &site.description, &site.contact, &site.name, &not_found_root, &language];
        let learners = format!("{:?}", settings.learners);
        let texts = facts.into_iter().chain(&share.logo).chain(&settings.languages).map(String::as_str);
        let key = Key::join([
            share.program,
            theme.key,
            Key::of_texts(texts.chain([POLICY, share.style.as_str(), &learners])),
        ]);
        let (words, share) = (share.words[number].clone(), share.clone());
        Self {
            learners: settings.learners,
            has_glossary: false,
            theme: Arc::new(theme),
            words,
            language,
            folder,
            share,
            languages,
            site,
            not_found_root,
            shared: Default::default(),
            key,
        }
    }

    /// The press of a site with a glossary or without one: every page links to it.
    #[must_use]
    pub fn with_glossary(&self, has_glossary: bool) -> Self {
        let own = has_glossary.then(|| Key::of_texts(["glossary"]));
        let key = Key::join([self.key].into_iter().chain(own));
        Self { has_glossary, key, shared: Default::default(), ..self.clone() }
    }

    /// Where a page of this language is written, by its address in the language's site.
    pub fn path(&self, url: &str) -> Arc<str> {
        format!("{}{url}", self.folder).into()
    }

    /// The home page on the way to a page, called by this name.
    pub fn home<'a>(&'a self, title: &'a str) -> Place<'a> {
        Place { title, url: String::from("index.html"), language: &self.language }
    }

    /// A language, or the site's where there is none.
    pub fn own_or<'a>(&'a self, language: &'a str) -> &'a str {
        if language.is_empty() { &self.language } else { language }
    }

    /// The words of a text in this language; the page's own where the site has none in it.
    pub fn words_of(&self, language: &str) -> &Words {
        self.share.words.iter().find(|words| words.language == language).unwrap_or(&self.words)
    }

    /// True where the theme can search.
    pub fn has_search(&self) -> bool {
        self.share.assets.scripts.contains_key("search")
    }

    /// Where the assets are.
    pub fn assets(&self) -> &Assets {
        &self.share.assets
    }

    /// Namespace of learners' records.
    pub fn site_id(&self) -> &str {
        &self.site.id
    }

    /// What scripts are told of those who share a computer.
    pub fn learners(&self) -> Option<LearnersFact> {
        let fact = LearnersFact { staff_number: self.learners.staff_number, idle: self.site.idle };
        self.site.shared.then_some(fact)
    }

    /// `../` as often as a page needs to reach the site's root. A host shows the
    /// not-found page at any address, so that one starts from the site's own.
    pub fn root(&self, about: &About<'_>) -> String {
        match about.kind {
            "not-found" => self.not_found_root.clone(),
            _ => "../".repeat(about.url.matches('/').count()),
        }
    }

    /// The frame of a page; `data` is its data block.
    pub fn frame(&self, about: &About<'_>, data: String) -> Frame {
        let root = self.root(about);
        let to = |url: &str| if about.kind == "not-found" { format!("{root}{url}") } else { relative(about.url, url) };
        let crumb = |place: &Place<'_>| {
            let (page, anchor) =
                place.url.split_once('#').map_or((place.url.as_str(), None), |(page, anchor)| (page, Some(anchor)));
            let anchor = anchor.map_or(String::new(), |anchor| format!("#{anchor}"));
            Crumb { title: place.title.to_owned(), href: to(page) + &anchor, native: self.native(place.language) }
        };
        Frame {
            page: PageFacts {
                kind: about.kind,
                id: about.id.to_owned(),
                title: about.title.to_owned(),
                description: about.description.to_owned(),
                lang: about.language.to_owned(),
                dir: direction(about.language),
                path: about.url.to_owned(),
                native: self.native(about.language),
                untranslated: !self.folder.is_empty() && about.language != self.language,
                editions: self.editions(about),
                words: self.words_url(about),
                sheets: self.sheets(about),
                draft: about.draft,
                review: about.review,
                crumbs: about.crumbs.iter().map(crumb).collect(),
                root,
            },
            data,
        }
    }

    /// Where the scripts' words lie: those of the page's text, so that what scripts say inside
    /// it is in its language.
    fn words_url(&self, about: &About<'_>) -> String {
        let words = match about.kind {
            // its own text is but a part of it
            "course" | "certificate" | "curriculum" => &self.words,
            _ => self.words_of(about.language),
        };
        let url = self.share.assets.words.get(&words.language).and_then(|shares| shares.get(EVERYWHERE));
        url.map_or(String::new(), |url| from_root(&self.assets_root(about), url))
    }

    /// Styles of the languages that the page holds, where the theme has some for them.
    fn sheets(&self, about: &About<'_>) -> Vec<String> {
        let root = self.assets_root(about);
        let foreign = Some(about.language).filter(|language| *language != self.language);
        let sheets = [self.language.as_str()].into_iter().chain(foreign);
        sheets.filter_map(|tag| Some(from_root(&root, self.share.assets.sheets.get(tag)?))).collect()
    }

    /// Attributes of an element that holds text in another language than the page around it.
    pub fn native(&self, language: &str) -> String {
        native(if language == self.language { "" } else { language })
    }

    /// The page in each language of the site; none where there is but one.
    fn editions(&self, about: &About<'_>) -> Vec<Edition> {
        if self.languages.len() < 2 {
            return Vec::new();
        }
        let root = self.assets_root(about);
        let own = self.path(about.url);
        let edition = |(number, (tag, folder)): (usize, &(String, String))| {
            let to = format!("{folder}{}", about.url);
            Edition {
                lang: tag.clone(),
                dir: direction(tag),
                name: self.share.words[number].name_of(tag),
                href: if about.kind == "not-found" { format!("{root}{folder}index.html") } else { relative(&own, &to) },
                current: *tag == self.language,
            }
        };
        self.languages.iter().enumerate().map(edition).collect()
    }

    /// The way to the folder that holds the sites of all languages.
    fn assets_root(&self, about: &About<'_>) -> String {
        let root = self.root(about);
        match about.kind {
            "not-found" => root.strip_suffix(&self.folder).unwrap_or(&root).to_owned(),
            _ => root + if self.folder.is_empty() { "" } else { "../" },
        }
    }

    /// What a page has in common with all others that see the site's root as it does.
    fn shared(&self, about: &About<'_>) -> tera::TeraResult<tera::Context> {
        let depth = about.url.matches('/').count();
        let Some(cell) = self.shared.get(depth).filter(|_| about.kind != "not-found") else {
            return self.share(about);
        };
        if let Some(known) = cell.get() {
            return Ok(known.clone());
        }
        let fresh = self.share(about)?;
        Ok(cell.get_or_init(|| fresh).clone())
    }

    fn share(&self, about: &About<'_>) -> tera::TeraResult<tera::Context> {
        let (root, assets_root) = (self.root(about), self.assets_root(about));
        let own = |url: &str| from_root(&root, url);
        let to = |url: &str| from_root(&assets_root, url);
        let assets = &self.share.assets;
        let words = assets.words.get(&self.words.language);
        tera::Context::from_serialize(&Shared {
            site: SiteView { logo: self.share.logo.as_deref().map_or(String::new(), to), ..self.site.clone() },
            links: Links {
                home: own("index.html"),
                my_learning: own("my-learning.html"),
                review: own("review.html"),
                settings: own("settings.html"),
                glossary: if self.has_glossary { own("glossary.html") } else { String::new() },
                search: own("search.html"),
                check_certificate: own("check-certificate.html"),
            },
            assets: AssetLinks {
                style: to(&assets.style),
                sheets: assets.sheets.iter().map(|(name, url)| (name.clone(), to(url))).collect(),
                scripts: assets.scripts.iter().map(|(name, url)| (name.clone(), to(url))).collect(),
                words: words.into_iter().flatten().map(|(name, url)| (name.clone(), to(url))).collect(),
            },
            csp: POLICY,
            version: env!("CARGO_PKG_VERSION"),
        })
    }

    /// The marks that a view carries in place of body and outline.
    pub fn marks() -> (String, String) {
        (format!("{MARK}{BODY}{MARK}"), format!("{MARK}{OUTLINE}{MARK}"))
    }

    /// Renders a view and puts body, outline and symbols where the template left
    /// their marks.
    ///
    /// # Errors
    /// The fault in the template.
    pub fn print(
        &self,
        template: &str,
        about: &About<'_>,
        view: &impl Serialize,
        fill: impl Fn(&str, &mut String),
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        let own = tera::Context::from_serialize(view);
        let context = own.and_then(|own| {
            let mut context = self.shared(about)?;
            context.extend(own);
            Ok(context)
        });
        let context = context.map_err(|error| {
            Box::new(Diagnostic::new(crate::diagnostic::codes::PAGE_NOT_RENDERED, format!("{}: {error}", about.url)))
        })?;
        let shell = self.theme.render(template, &context, about.url)?;
        let mut out = String::with_capacity(shell.len() * 2);
        let mut sprite = None;
        for (at, part) in shell.split(MARK).enumerate() {
            if at % 2 == 0 {
                out.push_str(part);
            } else if let Some(also) = part.strip_prefix("sprite ") {
                sprite = Some((out.len(), also.to_owned()));
            } else {
                fill(part, &mut out);
            }
        }
        if let Some((at, also)) = sprite {
            let symbols = self.sprite(&out, &also);
            out.insert_str(at, &symbols);
        }
        Ok(out.into_bytes())
    }

    /// The symbols that a page names, and those its scripts may need.
    fn sprite(&self, page: &str, also: &str) -> String {
        let used = memmem::find_iter(page.as_bytes(), USE).filter_map(|at| page[at + USE.len()..].split('"').next());
        let names: std::collections::BTreeSet<&str> = used.chain(also.split_whitespace()).collect();
        let symbols: String =
            names.into_iter().filter_map(|name| self.theme.symbols.get(name)).map(String::as_str).collect();
        if symbols.is_empty() { symbols } else { format!("<svg hidden>{symbols}</svg>") }
    }
}

/// True for the mark of a page's text.
pub fn is_body(mark: &str) -> bool {
    mark == BODY
}

/// A press that many pages of one language hold.
pub type SharedPress = Arc<Press>;
