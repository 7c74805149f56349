//! A curriculum's page, and curricula in lists. What is asked for goes into the page's data
//! with the pages it is made of (`fact`); other pages load the same as a file.

mod fact;
mod need;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::data::{self, CurriculumLine, PageData};
use super::fill::{Filling, script_json};
use super::outline::CertificateFact;
use super::press::{About, Press, SharedPress};
use super::view::{CertificateRef, CurriculumCard, CurriculumView, GateView, GroupView, RequirementView, StageView};
use crate::artifact::{Artifact, Key, Make, Recipe};
use crate::config::Settings;
use crate::diagnostic::Diagnostic;
use crate::model::{Body, Catalog, Curriculum, Group, Requirement, Stage, relative};

pub use fact::CurriculumFact;
use fact::CurriculumFile;
use need::Need;

/// The parts of a curriculum's page.
pub struct CurriculumParts {
    /// What all pages share.
    pub press: SharedPress,
    /// The curriculum.
    pub curriculum: Arc<Curriculum>,
    /// What its requirements lead to, in their order.
    needs: Vec<Vec<Need>>,
    /// Names of its roles.
    pub roles: Vec<String>,
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

/// A curriculum's page, and the file that says to scripts what it asks for.
pub fn artifacts(parts: &Arc<CurriculumParts>) -> [Artifact; 2] {
    let key = Key::join([parts.press.key, parts.key()]);
    let file = Artifact {
        path: parts.press.path(&beside(&parts.curriculum, "outline.js")),
        key: Key::join([key, Key::of_texts(["outline", &CurriculumFile::VERSION.to_string()])]),
        recipe: Recipe::Made(Arc::new(CurriculumFile(parts.clone()))),
    };
    [Artifact { path: parts.press.path(&parts.curriculum.url), key, recipe: Recipe::Made(parts.clone()) }, file]
}

/// Address of something else of a curriculum: in a folder of its name.
fn beside(curriculum: &Curriculum, name: &str) -> String {
    curriculum.url.replace(".html", &format!("/{name}"))
}

/// A curriculum's certificate, where it gives one.
pub fn certificate(curriculum: &Curriculum) -> Option<CertificateFact> {
    CertificateFact::of(curriculum.certificate, || beside(curriculum, "certificate.html"))
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
        courses: parts.courses().len(),
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
            review: curriculum.review,
            crumbs: vec![self.press.home(&home)],
        };
        let root = self.press.root(&about);
        let view = CurriculumView {
            frame: self.press.frame(&about, self.data(&root)),
            curriculum: card(self, &curriculum.url),
            certificate: certificate(curriculum).map(|fact| CertificateRef {
                href: relative(&curriculum.url, &fact.url),
                months: fact.valid.unwrap_or(0),
            }),
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
            terms: &[],
        }
    }

    fn text(&self, body: &Body) -> String {
        let mut text = String::new();
        self.filling().plain(body, &mut text);
        text
    }

    /// Ids of the courses that it leads through.
    fn courses(&self) -> BTreeSet<&str> {
        self.needs.iter().flatten().map(|need| need.course().id.as_str()).collect()
    }

    /// The curriculum as lists name it to scripts.
    pub fn line(&self) -> CurriculumLine<'_> {
        let Curriculum { id, title, url, .. } = &*self.curriculum;
        CurriculumLine {
            id,
            title,
            url,
            outline: beside(&self.curriculum, "outline.js"),
            courses: self.courses().into_iter().collect(),
            certificate: certificate(&self.curriculum),
        }
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
            curriculum: Some(CurriculumFact::of(self)),
            learners: self.press.learners(),
            ..PageData::default()
        })
    }
}
