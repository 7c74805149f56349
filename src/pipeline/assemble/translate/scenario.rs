//! A role-play in another language: its words are the translation's, its scenes, ways and
//! meters work as the original's do.

use std::sync::Arc;

use super::pair::pair;
use super::{Differing, Spot};
use crate::model::{Effect, Meter, Scenario, Scene, Way};

/// The translated scenario.
pub fn scenario(original: &Scenario, own: &Scenario) -> Result<Scenario, Differing> {
    let numbers = pair(&ids(original), &ids(own));
    if own.scenes.len() != original.scenes.len() || numbers.contains(&None) {
        let message = format!("has {} scenes, its original {}", own.scenes.len(), original.scenes.len());
        return Err(Differing { message, own: Spot::File, original: Spot::File });
    }
    let meters = meters(original, own)?;
    let numbers: Vec<usize> = numbers.into_iter().flatten().collect();
    let name = |id: &str| own.find(id).map_or(id, |at| original.scenes[numbers[at]].id.as_str()).to_owned();
    let mut scenes = original.scenes.as_ref().clone();
    for (scene, at) in own.scenes.iter().zip(&numbers) {
        scenes[*at] = self::scene(&original.scenes[*at], scene, original, own, &name)?;
    }
    let cast = if own.cast.is_empty() { original.cast.clone() } else { own.cast.clone() };
    Ok(Scenario { meters, cast, scenes: Arc::new(scenes), ..original.clone() })
}

fn ids(scenario: &Scenario) -> Vec<&str> {
    scenario.scenes.iter().map(|scene| scene.id.as_str()).collect()
}

/// Its meters may have names of their own, in the original's order; values are the original's.
fn meters(original: &Scenario, own: &Scenario) -> Result<Vec<Meter>, Differing> {
    if own.meters.is_empty() {
        return Ok(original.meters.clone());
    }
    if own.meters.len() != original.meters.len() {
        let message = format!("has {} meters, its original {}", own.meters.len(), original.meters.len());
        return Err(Differing { message, own: Spot::File, original: Spot::File });
    }
    let named = original.meters.iter().zip(&own.meters);
    Ok(named.map(|(one, other)| Meter { name: other.name.clone(), ..one.clone() }).collect())
}

fn scene(
    original: &Scene,
    own: &Scene,
    whole: &Scenario,
    own_whole: &Scenario,
    name: &dyn Fn(&str) -> String,
) -> Result<Scene, Differing> {
    let differing =
        |message: String| Differing { message, own: Spot::Line(own.span), original: Spot::Line(original.span) };
    if original.ways.len() != own.ways.len() {
        return Err(differing(format!("has {} choices, its original {}", own.ways.len(), original.ways.len())));
    }
    if original.end != own.end {
        return Err(differing(String::from("does not end as its original does")));
    }
    let mut ways = Vec::new();
    for (number, (one, other)) in original.ways.iter().zip(&own.ways).enumerate() {
        if name(&other.to) != one.to {
            return Err(differing(format!("leads elsewhere with its choice {} than its original", number + 1)));
        }
        let effects = effects(one, other, whole, own_whole);
        let effects = effects.ok_or_else(|| {
            differing(format!("moves the meters otherwise with its choice {} than its original", number + 1))
        })?;
        ways.push(Way { id: one.id.clone(), to: one.to.clone(), effects, ..other.clone() });
    }
    Ok(Scene { id: original.id.clone(), record: original.record.clone(), ways, ..own.clone() })
}

/// What a choice does, under the translation's names; it may leave that to the original.
fn effects(original: &Way, own: &Way, whole: &Scenario, own_whole: &Scenario) -> Option<Vec<Effect>> {
    let meters = if own_whole.meters.is_empty() { &whole.meters } else { &own_whole.meters };
    let number = |meters: &[Meter], name: &str| meters.iter().position(|meter| meter.name == name);
    let named = |effect: &Effect| {
        let meter = number(&whole.meters, &effect.meter).and_then(|at| meters.get(at))?;
        Some(Effect { meter: meter.name.clone(), ..effect.clone() })
    };
    let wanted: Vec<Effect> = original.effects.iter().filter_map(named).collect();
    let is_said = |effect: &Effect| {
        let original = number(&whole.meters, &effect.meter).and_then(|at| meters.get(at)).map(|meter| &meter.name);
        wanted.iter().any(|one| (one.meter == effect.meter || original == Some(&one.meter)) && one.by == effect.by)
    };
    let is_same = own.effects.is_empty() || own.effects.len() == wanted.len() && own.effects.iter().all(is_said);
    is_same.then_some(wanted)
}
