//! Surveys: that they ask something, on a scale, and can show what they promise.

use super::kept::equal;
use super::questions::MOST_STATEMENTS;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Asked, Page, PageKind, Survey, SurveyResult, SurveySection};

/// Fewest dimensions that make a picture: two are a line.
const AXES: usize = 3;

/// Faults of one survey; none for other pages.
pub fn check(page: &Page, faults: &mut Vec<Diagnostic>) {
    let PageKind::Survey(survey) = &page.kind else { return };
    if survey.sections.is_empty() {
        let fault = Diagnostic::new(codes::SURVEY_WITHOUT_SECTIONS, "this survey asks nothing").on(&page.origin);
        faults.push(fault.help("write a heading that begins with ## and a list of statements below it"));
        return;
    }
    for section in &survey.sections {
        faults.extend(nothing_asked(page, section));
        faults.extend(advice_to_nobody(page, survey, section));
        faults.extend(too_many(page, section));
    }
    if !survey.has_scale && survey.dimensions().next().is_some() {
        let fault = Diagnostic::new(codes::SCALE_MISSING, "no scale says how these statements are rated");
        let first = survey.dimensions().next().map(|section| section.span).unwrap_or_default();
        let help = "name one on top of the file, `scale: agree5`, or list your own labels: \
                    `scale: [rarely, sometimes, often]`";
        faults.push(fault.at(&page.origin, first, "").help(help));
    }
    faults.extend(too_few_axes(page, survey));
    faults.extend(equal(page, survey.statements()));
}

fn nothing_asked(page: &Page, section: &SurveySection) -> Option<Diagnostic> {
    let is_empty = match &section.asked {
        Asked::Nothing => true,
        Asked::Statements(statements) => statements.is_empty(),
        Asked::Open(_) => false,
    };
    is_empty.then(|| {
        let fault = Diagnostic::new(codes::DIMENSION_WITHOUT_STATEMENTS, "this section asks nothing");
        let fault = fault.at(&page.origin, section.span, "no list and no ____ below it");
        fault.help("write statements as a list below it, or a line ____ for an open text")
    })
}

fn advice_to_nobody(page: &Page, survey: &Survey, section: &SurveySection) -> Option<Diagnostic> {
    let advice = section.advice.first()?;
    let (message, help) = if section.statements().is_empty() {
        if section.asked == Asked::Nothing {
            // told already: there is nothing to answer at all
            return None;
        }
        ("an open text lies in no third of a scale", "put the advice under a section with statements")
    } else if survey.result == SurveyResult::None {
        ("this advice is never shown: the survey has no result", "write `result: radar` on top of the file")
    } else {
        return None;
    };
    let fault = Diagnostic::new(codes::ADVICE_WITHOUT_STATEMENTS, message);
    Some(fault.at(&page.origin, advice.span, "").help(help))
}

fn too_many(page: &Page, section: &SurveySection) -> Option<Diagnostic> {
    let many = section.statements().len();
    (many > MOST_STATEMENTS).then(|| {
        let message = format!("this section has {many} statements; a section may have {MOST_STATEMENTS}");
        let fault = Diagnostic::new(codes::QUESTION_TOO_LONG, message).at(&page.origin, section.span, "");
        fault.help("make several sections of it: four or five statements are enough for one quality")
    })
}

fn too_few_axes(page: &Page, survey: &Survey) -> Option<Diagnostic> {
    let axes = survey.dimensions().count();
    (survey.result == SurveyResult::Radar && axes < AXES).then(|| {
        let message = match axes {
            0 => String::from("a radar needs three dimensions; this survey has none"),
            1 => String::from("a radar needs three dimensions; this survey has one"),
            _ => String::from("a radar needs three dimensions; this survey has two"),
        };
        let fault = Diagnostic::new(codes::RADAR_TOO_SMALL, message).at(&page.origin, survey.result_span, "");
        fault.help("add sections with statements, or write `result: none`")
    })
}
