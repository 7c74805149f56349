//! A survey in another language: its words are the translation's, its rules and ids the
//! original's.

use super::pair::pair;
use super::question::scale;
use super::{Differing, Spot};
use crate::model::{Asked, Survey, SurveySection};

/// The translated survey, and the number among the originals of each of its sections.
pub fn survey(original: &Survey, own: &Survey, own_sections: &[SurveySection]) -> Result<Survey, Differing> {
    let ids = |sections: &[SurveySection]| sections.iter().map(|section| section.id.clone()).collect::<Vec<_>>();
    let (one, other) = (ids(&original.sections), ids(own_sections));
    let numbers = pair(&texts(&one), &texts(&other));
    if one.len() != other.len() || numbers.contains(&None) {
        let message = format!("has {} sections, its original {}", other.len(), one.len());
        return Err(Differing { message, own: Spot::File, original: Spot::File });
    }
    let mut sections = original.sections.clone();
    for (section, at) in own_sections.iter().zip(numbers.into_iter().flatten()) {
        let original = &original.sections[at];
        sections[at] = translated(original, section).map_err(|message| Differing {
            message,
            own: Spot::Line(section.span),
            original: Spot::Line(original.span),
        })?;
    }
    let scale = scale(original.scale.as_ref(), own.scale.clone());
    let scale = scale.map_err(|message| Differing { message, own: Spot::File, original: Spot::File })?;
    Ok(Survey { scale, sections, ..original.clone() })
}

fn texts(ids: &[String]) -> Vec<&str> {
    ids.iter().map(String::as_str).collect()
}

fn translated(original: &SurveySection, own: &SurveySection) -> Result<SurveySection, String> {
    let mut section = SurveySection { id: original.id.clone(), record: original.record.clone(), ..own.clone() };
    match (&original.asked, &mut section.asked) {
        (Asked::Statements(one), Asked::Statements(other)) => {
            if one.len() != other.len() {
                return Err(format!("has {} statements, its original {}", other.len(), one.len()));
            }
            for (number, (one, other)) in one.iter().zip(other).enumerate() {
                if one.reversed != other.reversed {
                    return Err(format!("counts its statement {} the other way round than its original", number + 1));
                }
                other.id.clone_from(&one.id);
            }
        }
        (Asked::Open(one), Asked::Open(other)) => other.words = one.words,
        _ => return Err(String::from("asks in another way than its original")),
    }
    Ok(section)
}
