//! Whether a curriculum can be gone through: its gates open, its choices can be made,
//! what it asks for can be met.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Settings;
use crate::diagnostic::{Diagnostic, Span, codes, did_you_mean};
use crate::model::{Catalog, Certificate, Course, Curriculum, Page, Requirement, Stage, Target};

use super::courses;

/// Everything that is wrong with a curriculum.
pub fn check(curriculum: &Curriculum, catalog: &Catalog, settings: &Settings) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    courses::roles(&curriculum.origin, &curriculum.roles, curriculum.roles_span, settings, &mut faults);
    if curriculum.stages.is_empty() {
        let fault = Diagnostic::new(codes::CURRICULUM_WITHOUT_STAGES, "this curriculum has no stages");
        let help = "begin each with a heading, and list under it what is to be taken:\n## First weeks\n- [Your first ten days](first-ten-days/course.md)";
        return vec![fault.on(&curriculum.origin).help(help)];
    }
    for stage in curriculum.stages.iter() {
        self::stage(curriculum, stage, &mut faults);
        for one in stage.requirements() {
            requirement(curriculum, one, catalog, &mut faults);
        }
    }
    faults.extend(renewal(curriculum, catalog));
    let circle = circle(curriculum);
    if circle.is_none() {
        gates(curriculum, catalog, &mut faults);
    }
    faults.extend(circle);
    faults
}

/// A certificate of its own that runs out is renewed by what can be passed again.
fn renewal(curriculum: &Curriculum, catalog: &Catalog) -> Option<Diagnostic> {
    let can_pass = |course: &Course, page: &Page| course.pass_of(page).is_some() || page.kind.word() == "scenario";
    let can_renew =
        curriculum.requirements().filter(|(_, one)| !one.optional).any(|(_, one)| match curriculum.target(one) {
            Some(Target::Course(id)) => {
                catalog.course(id).is_some_and(|course| course.pages().any(|page| can_pass(course, page)))
            }
            Some(Target::Page(id)) => catalog.page(id).is_some_and(|(course, page)| can_pass(course, page)),
            None => false,
        });
    let (certificate, span) = (curriculum.certificate, curriculum.certificate_span);
    courses::renewal(&curriculum.origin, certificate, span, can_renew, "ask for an exam or a quiz in one of its stages")
}

fn stage(curriculum: &Curriculum, stage: &Stage, faults: &mut Vec<Diagnostic>) {
    let at = |code, message: String, span: Span| Diagnostic::new(code, message).at(&curriculum.origin, span, "");
    if stage.requirements().next().is_none() {
        let fault = at(codes::STAGE_WITHOUT_REQUIREMENTS, String::from("this stage asks for nothing"), stage.span);
        faults.push(fault.help("list what is to be taken: - [Your first ten days](first-ten-days/course.md)"));
    }
    for group in &stage.groups {
        let count = group.requirements.iter().filter(|one| !one.optional).count();
        let Some(choose) = group.choose.filter(|choose| usize::try_from(*choose).is_ok_and(|choose| choose > count))
        else {
            continue;
        };
        let message = format!("{choose} of these are to be chosen, but only {count} can be");
        let fault = at(codes::REQUIREMENT_IMPOSSIBLE, message, group.span);
        faults.push(fault.help("list more of them, or ask for fewer; what is {optional} does not count"));
    }
    let Some((after, span)) = &stage.after else { return };
    if curriculum.stage(after).is_none() {
        let ids = || curriculum.stages.iter().map(|stage| stage.id.as_str());
        let near = did_you_mean(after, ids());
        let help = near.map_or_else(
            || format!("stages here: {}", ids().collect::<Vec<_>>().join(", ")),
            |near| format!("did you mean `after={near}`?"),
        );
        faults.push(at(codes::STAGE_UNKNOWN, format!("there is no stage `{after}`"), *span).help(help));
    }
}

fn requirement(curriculum: &Curriculum, one: &Requirement, catalog: &Catalog, faults: &mut Vec<Diagnostic>) {
    let mut impossible = |message: &str, help: &str| {
        let fault = Diagnostic::new(codes::REQUIREMENT_IMPOSSIBLE, message);
        faults.push(fault.at(&curriculum.origin, one.settings_span, "").help(help));
    };
    let course = match curriculum.target(one) {
        Some(Target::Course(id)) => catalog.course(id),
        Some(Target::Page(id)) => match catalog.page(id) {
            Some((_, page)) if one.pass.is_some() && page.rules().is_none_or(|rules| rules.is_pretest()) => {
                return impossible(
                    "this page has no mark that could be reached",
                    "leave `pass` out, or link to a quiz, an exam or a course",
                );
            }
            Some((_, page)) if one.valid && page.is_lesson() && page.questions.iter().all(|one| one.points == 0) => {
                return impossible(
                    "this lesson has no question that could show that it is still known",
                    "leave `valid` out, or ask something in the lesson",
                );
            }
            Some((course, page)) => (page.rules().is_some() || page.is_lesson()).then_some(course),
            None => None,
        },
        None => None,
    };
    let is_course = matches!(curriculum.target(one), Some(Target::Course(_)));
    if is_course
        && one.pass.is_some()
        && course.is_some_and(|course| !course.pages().any(|page| page.rules().is_some()))
    {
        impossible("nothing in this course has a mark", "leave `pass` out");
    }
    if one.valid && course.is_none_or(|course| course.certificate == Certificate::None) {
        impossible(
            "this gives no certificate that could be valid",
            "write `certificate: true` or `certificate: { valid: 12 months }` into that course.md, or leave `valid` out",
        );
    }
}

/// Stages that wait for each other, told once.
fn circle(curriculum: &Curriculum) -> Option<Diagnostic> {
    let waits: BTreeMap<&str, (&Stage, &str, Span)> = curriculum
        .stages
        .iter()
        .filter_map(|stage| {
            stage.after.as_ref().map(|(after, span)| (stage.id.as_str(), (stage, after.as_str(), *span)))
        })
        .collect();
    let (first, others) = curriculum.stages.iter().find_map(|start| {
        let mut way = Vec::new();
        let mut at = start.id.as_str();
        while let Some((stage, after, span)) = waits.get(at) {
            way.push((*stage, *span));
            if *after == start.id {
                return Some((way[0], way.split_off(1)));
            }
            if way.len() > curriculum.stages.len() {
                return None;
            }
            at = after;
        }
        None
    })?;
    let (stage, span) = first;
    let message = match others.is_empty() {
        true => format!("the stage `{}` waits for itself", stage.id),
        false => format!("the stage `{}` waits for itself by way of others", stage.id),
    };
    let fault = Diagnostic::new(codes::STAGE_CIRCLE, message)
        .at(&curriculum.origin, span, "")
        .help("take one `after` out: nobody could begin");
    Some(
        others
            .into_iter()
            .fold(fault, |fault, (_, span)| fault.related(&curriculum.origin, Some(span), "and this one")),
    )
}

/// The stages that have to be passed before one, by way of all gates.
fn before<'a>(curriculum: &'a Curriculum, stage: &'a Stage) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut at = stage.after.as_ref();
    while let Some((after, _)) = at {
        let Some(stage) = curriculum.stage(after) else { break };
        if !found.insert(stage.id.as_str()) {
            break;
        }
        at = stage.after.as_ref();
    }
    found
}

/// A stage that needs, by way of a course's prerequisites, a course of a stage that waits for it.
fn gates(curriculum: &Curriculum, catalog: &Catalog, faults: &mut Vec<Diagnostic>) {
    let mut places: BTreeMap<&str, Vec<(&Stage, &Requirement)>> = BTreeMap::new();
    for (stage, one) in curriculum.requirements() {
        if let Some(Target::Course(id)) = curriculum.target(one) {
            places.entry(id).or_default().push((stage, one));
        }
    }
    for (stage, one) in curriculum.requirements().filter(|(_, one)| !one.optional) {
        let Some(Target::Course(id)) = curriculum.target(one) else { continue };
        for needed in all_required(id, catalog) {
            let Some(there) = places.get(needed.as_str()) else { continue };
            let is_later = |(other, _): &&(&Stage, &Requirement)| before(curriculum, other).contains(stage.id.as_str());
            let Some((other, at)) = there.iter().find(is_later).filter(|_| there.iter().all(|one| is_later(&one)))
            else {
                continue;
            };
            let message = format!("this course requires `{needed}`, which only comes in the stage `{}`", other.id);
            let fault = Diagnostic::new(codes::GATE_NEVER_OPENS, message).at(&curriculum.origin, one.span, "");
            let help = "move the required course into this stage or an earlier one, or change `requires` of the course";
            faults.push(fault.related(&curriculum.origin, Some(at.span), "which waits for this stage").help(help));
        }
    }
}

/// Ids of all courses that have to be taken before one.
fn all_required(id: &str, catalog: &Catalog) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![id.to_owned()];
    while let Some(id) = open.pop() {
        for needed in catalog.course(&id).map_or(&[][..], |course| &course.requires) {
            if found.insert(needed.clone()) {
                open.push(needed.clone());
            }
        }
    }
    found
}
