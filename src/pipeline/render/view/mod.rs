//! What templates get: the contract with theme authors. Every field here is theirs
//! to print; a change of meaning is a new version of the contract.

mod course;
mod curriculum;
mod exam;
mod glossary;
mod page;

use std::collections::BTreeMap;

use serde::Serialize;

pub use course::{
    BrowseView, Card, CertificateRef, CertificateView, CertifiedView, CourseDetail, CourseView, FacetGroup, FacetLink,
    HomeView, ModuleView, News, Row, Spoken,
};
pub use curriculum::{CurriculumCard, CurriculumView, GateView, GroupView, RequirementView, StageView};
pub use exam::{ExamFacts, ExamView, MoreTime};
pub use glossary::{EntryView, GlossaryFacts, GlossaryView, LetterView, UseView};
pub use page::{
    CourseRef, Heading, InCourse, LessonFacts, LessonView, ModuleRef, Neighbour, QuizFacts, QuizView, ScenarioView,
    SectionView, SurveyFacts, SurveyView,
};

/// The site.
#[derive(Debug, Clone, Serialize)]
pub struct SiteView {
    /// Language of the site that the page is in: of everything but the page's own text.
    pub lang: String,
    /// Its direction: ltr or rtl
    pub dir: &'static str,
    /// Namespace of learners' records.
    pub id: String,
    /// Title.
    pub title: String,
    /// One sentence; may be empty.
    pub description: String,
    /// Where problems are reported; may be empty.
    pub contact: String,
    /// Name beside the logo.
    pub name: String,
    /// Address of the site's own logo from this page, or empty.
    pub logo: String,
    /// Whether people share computers, so that pages ask who is learning.
    pub shared: bool,
    /// Seconds without a touch after which pages ask again; 0 for never.
    pub idle: u32,
}

/// A link to a page by its name.
#[derive(Debug, Clone, Serialize)]
pub struct Crumb {
    /// Its name.
    pub title: String,
    /// Its address.
    pub href: String,
    /// As [`PageFacts::native`], for the name.
    pub native: String,
}

/// A text that may be in another language than the page around it.
#[derive(Debug, Clone, Serialize)]
pub struct Wording {
    /// The text.
    pub text: String,
    /// As [`PageFacts::native`], for the text.
    pub native: String,
}

/// The page in one of the site's languages.
#[derive(Debug, Clone, Serialize)]
pub struct Edition {
    /// Language tag.
    pub lang: String,
    /// ltr or rtl
    pub dir: &'static str,
    /// The language's own name for itself.
    pub name: String,
    /// Address of the page there.
    pub href: String,
    /// True for the one that is shown.
    pub current: bool,
}

/// The page as such.
#[derive(Debug, Clone, Serialize)]
pub struct PageFacts {
    /// home, browse, glossary, curriculum, course, lesson, quiz, exam, scenario, survey, certificate, check-certificate,
    /// my-learning, review, search, settings, not-found
    pub kind: &'static str,
    /// Its id; empty for the site's own pages.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One sentence; may be empty.
    pub description: String,
    /// Language tag of its text.
    pub lang: String,
    /// Direction of its text: ltr or rtl
    pub dir: &'static str,
    /// Attributes `lang` and `dir` for an element that holds its text, with a space before
    /// them; empty where they are those of the site.
    pub native: String,
    /// True for a page that is not translated into the site's language yet.
    pub untranslated: bool,
    /// The page in every language of the site; empty where there is but one.
    pub editions: Vec<Edition>,
    /// Addresses of the styles of its languages.
    pub sheets: Vec<String>,
    /// Address of the scripts' words.
    pub words: String,
    /// `../` as often as needed to reach the site's root.
    pub root: String,
    /// Its address from the site's root.
    pub path: String,
    /// Shown to authors only.
    pub draft: bool,
    /// An unreviewed translation.
    pub review: bool,
    /// The way to it.
    pub crumbs: Vec<Crumb>,
}

/// The site's own pages.
#[derive(Debug, Clone, Serialize)]
pub struct Links {
    /// Home.
    pub home: String,
    /// My learning.
    pub my_learning: String,
    /// The review.
    pub review: String,
    /// Settings.
    pub settings: String,
    /// The glossary; only sites that have one have it, else empty.
    pub glossary: String,
    /// The search.
    pub search: String,
    /// Where a certificate's code is checked; only sites that give certificates have it.
    pub check_certificate: String,
}

/// Addresses of assets from this page.
#[derive(Debug, Clone, Serialize)]
pub struct AssetLinks {
    /// The style file of every page.
    pub style: String,
    /// Style files of some kinds of page, by name.
    pub sheets: BTreeMap<String, String>,
    /// Script bundles by name.
    pub scripts: BTreeMap<String, String>,
    /// The words of those bundles that have their own, by name, in the site's language.
    pub words: BTreeMap<String, String>,
}

/// What every page has, the same in all of one folder.
#[derive(Debug, Clone, Serialize)]
pub struct Shared {
    /// The site.
    pub site: SiteView,
    /// The site's own pages.
    pub links: Links,
    /// Assets.
    pub assets: AssetLinks,
    /// The content security policy.
    pub csp: &'static str,
    /// The program's version.
    pub version: &'static str,
}

/// What every page has of its own, beside [`Shared`].
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    /// The page.
    pub page: PageFacts,
    /// JSON of the data block.
    pub data: String,
}
