//! A curriculum in another language: its words are the translation's; its stages and what
//! they ask for are the original's.

use std::sync::Arc;

use super::body::Renamed;
use super::{Differing, Spot, in_place, text, up};
use crate::artifact::Key;
use crate::model::{Curriculum, Group, Requirement, Stage};
use crate::pipeline::assemble::index::Index;
use crate::pipeline::assemble::links;
use crate::pipeline::parse::{Draft, Own};

/// The curriculum as the site in this language shows it.
pub fn curriculum(
    original: &Curriculum,
    language: &str,
    index: &Index<'_>,
    faults: &mut Vec<crate::diagnostic::Diagnostic>,
) -> Curriculum {
    let mut curriculum = original.clone();
    up(&mut curriculum.links, &curriculum.media, &original.url, language);
    curriculum.key = Key::join([original.key, Key::of_texts([language])]);
    let Some(item) = index.originals.translation(&original.origin.path, language) else { return curriculum };
    let (draft, common) = (&item.draft, &item.draft.front.common);
    let Some(first) = index.page(&original.origin.path) else { return curriculum };
    let stages = match stages(original, first.draft, draft) {
        Ok(stages) => stages,
        Err(differing) => {
            faults.push(differing.fault(&draft.file, &original.origin));
            return curriculum;
        }
    };
    let mut renamed = Renamed::default();
    for (own, stage) in draft.stages.iter().zip(original.stages.iter()) {
        renamed.id(&own.id, &stage.id);
    }
    let found = links::resolve(links::Page::of(draft, &original.url).translating(language, first.draft), index);
    faults.extend(found.faults);
    let door = match &draft.front.own {
        Own::Curriculum(front) => front.door.as_str(),
        _ => "",
    };
    Curriculum {
        title: text(&draft.title, &original.title),
        summary: text(&common.summary, &original.summary),
        door: text(door, &original.door),
        language: common.language.clone().unwrap_or_else(|| language.to_owned()),
        review: common.review,
        body: Arc::new(renamed.body(&draft.body)),
        links: found.hrefs.iter().map(|href| in_place(&renamed, href)).collect(),
        media: found.media,
        stages: Arc::new(stages),
        targets: targets(original, draft),
        origin: draft.file.clone(),
        key: Key::join([curriculum.key, draft.key]),
        ..curriculum
    }
}

/// What each link of the translation leads to: requirements follow one another as in the original.
fn targets(original: &Curriculum, own: &Draft) -> Vec<Option<crate::model::Target>> {
    let mut targets = vec![None; own.links.len()];
    let requirements = own.stages.iter().flat_map(Stage::requirements);
    for (own, first) in requirements.zip(original.stages.iter().flat_map(Stage::requirements)) {
        if let Some(target) = targets.get_mut(own.link) {
            *target = original.target(first).cloned();
        }
    }
    targets
}

fn stages(original: &Curriculum, first: &Draft, own: &Draft) -> Result<Vec<Stage>, Differing> {
    if original.stages.len() != own.stages.len() {
        let message = format!("has {} stages, its original {}", own.stages.len(), original.stages.len());
        return Err(Differing { message, own: Spot::File, original: Spot::File });
    }
    original.stages.iter().zip(own.stages.iter()).map(|(one, other)| stage(one, first, other, own)).collect()
}

fn stage(original: &Stage, first: &Draft, own: &Stage, draft: &Draft) -> Result<Stage, Differing> {
    let paths = |stage: &Stage, draft: &Draft| -> Vec<Vec<Option<String>>> {
        let path = |one: &Requirement| draft.links.get(one.link).and_then(|link| links::target(draft, link));
        stage.groups.iter().map(|group| group.requirements.iter().map(path).collect()).collect()
    };
    if paths(original, first) != paths(own, draft) {
        let message = String::from("asks for something else in this stage than its original");
        return Err(Differing { message, own: Spot::Line(own.span), original: Spot::Line(original.span) });
    }
    let groups = original.groups.iter().zip(&own.groups).map(|(one, other)| group(one, other)).collect();
    Ok(Stage { id: original.id.clone(), after: original.after.clone(), groups, ..own.clone() })
}

fn group(original: &Group, own: &Group) -> Group {
    let said = |(one, other): (&Requirement, &Requirement)| Requirement {
        link: other.link,
        title: other.title.clone(),
        rest: other.rest.clone(),
        ..one.clone()
    };
    let requirements = original.requirements.iter().zip(&own.requirements).map(said).collect();
    Group { choose: original.choose, requirements, ..own.clone() }
}
