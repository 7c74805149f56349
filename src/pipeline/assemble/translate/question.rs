//! A question in another language: its words are the translation's, its key and all its ids
//! are the original's.

use std::sync::Arc;

use crate::model::{Choice, Field, FieldKey, Fields, Question, QuestionKind, Rating, Scale, Step};

/// The translated question, or what about it is not as in the original.
pub fn question(original: &Question, own: &Question) -> Result<Question, String> {
    let ids: Vec<String> = original.parts().into_iter().map(|(id, _)| id.to_owned()).collect();
    let named = own.with_parts(&ids);
    let kind = match (&original.kind, named.kind) {
        (QuestionKind::ChooseOne(one), QuestionKind::ChooseOne(other)) => QuestionKind::ChooseOne(choices(one, other)?),
        (QuestionKind::ChooseAny(one), QuestionKind::ChooseAny(other)) => QuestionKind::ChooseAny(choices(one, other)?),
        (QuestionKind::Fields(one), QuestionKind::Fields(other)) => QuestionKind::Fields(fields(one, other)?),
        (QuestionKind::Order(one), QuestionKind::Order(other)) => QuestionKind::Order(steps(one, other)?),
        (QuestionKind::Rating(one), QuestionKind::Rating(other)) => QuestionKind::Rating(rating(one, other)?),
        (QuestionKind::Open(one), QuestionKind::Open(mut other)) => {
            other.words = one.words;
            QuestionKind::Open(other)
        }
        _ => return Err(String::from("asks in another way than its original")),
    };
    if original.lines != own.lines {
        return Err(String::from("is not shown as lines of a transcript like its original, or the other way round"));
    }
    Ok(Question {
        id: original.id.clone(),
        is_named: original.is_named,
        record_id: original.record_id.clone(),
        level: original.level,
        kind,
        points: original.points,
        objective: original.objective.clone(),
        credit: original.credit,
        shuffle: original.shuffle,
        section: original.section.clone(),
        original: Some(Arc::new(original.clone())),
        ..named
    })
}

fn as_many(what: &str, original: usize, own: usize) -> Result<(), String> {
    match original == own {
        true => Ok(()),
        false => Err(format!("has {own} {what}, its original {original}")),
    }
}

fn choices(original: &[Choice], own: Vec<Choice>) -> Result<Vec<Choice>, String> {
    as_many("answers", original.len(), own.len())?;
    for (number, (one, other)) in original.iter().zip(&own).enumerate() {
        if (one.right, one.credit) != (other.right, other.credit) {
            return Err(format!("has another mark at its answer {} than its original", number + 1));
        }
    }
    Ok(own)
}

fn steps(original: &[Step], own: Vec<Step>) -> Result<Vec<Step>, String> {
    as_many("steps", original.len(), own.len())?;
    match original.iter().zip(&own).position(|(one, other)| one.rank != other.rank) {
        Some(at) => Err(format!("has another number at its step {} than its original", at + 1)),
        None => Ok(own),
    }
}

fn rating(original: &Rating, own: Rating) -> Result<Rating, String> {
    as_many("statements", original.statements.len(), own.statements.len())?;
    Ok(Rating { scale: scale(original.scale.as_ref(), own.scale)?, ..own })
}

/// The scale in the translation's words, or that of the original where it gives none.
pub fn scale(original: Option<&Scale>, own: Option<Scale>) -> Result<Option<Scale>, String> {
    match (original, own) {
        (Some(Scale::Own(one)), Some(Scale::Own(other))) => {
            as_many("labels on its scale", one.len(), other.len())?;
            Ok(Some(Scale::Own(other)))
        }
        (Some(Scale::Named(one)), Some(Scale::Own(other))) => {
            as_many("labels on its scale", one.steps, other.len())?;
            Ok(Some(Scale::Own(other)))
        }
        (original, _) => Ok(original.cloned()),
    }
}

fn fields(original: &Fields, own: Fields) -> Result<Fields, String> {
    if original.look != own.look {
        return Err(String::from("asks in another way than its original"));
    }
    as_many("gaps or rows", original.fields.len(), own.fields.len())?;
    let pairs = original.fields.iter().zip(own.fields.iter().cloned());
    let fields = pairs.map(|(one, other)| field(one, other)).collect::<Result<_, _>>()?;
    Ok(Fields { fields, ..own })
}

fn field(original: &Field, own: Field) -> Result<Field, String> {
    as_many("entries to choose from", original.options.len(), own.options.len())?;
    as_many("foreseen mistakes", original.mistakes.len(), own.mistakes.len())?;
    let key = match (&original.key, own.key) {
        (FieldKey::Pick(one), FieldKey::Pick(other)) if *one == other => FieldKey::Pick(other),
        (FieldKey::Pick(_), FieldKey::Pick(_)) => return Err(String::from("takes another answer than its original")),
        (FieldKey::Text(mode, _), FieldKey::Text(_, texts)) => FieldKey::Text(*mode, texts),
        // a unit has its word in each language
        (FieldKey::Number(one, _), FieldKey::Number(other, unit)) if *one == other => FieldKey::Number(other, unit),
        (FieldKey::Number(..), FieldKey::Number(..)) => {
            return Err(String::from("takes another number than its original"));
        }
        _ => return Err(String::from("asks for text where its original asks for a number, or the other way round")),
    };
    Ok(Field { id: original.id.clone(), key, ..own })
}
