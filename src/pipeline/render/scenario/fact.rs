//! A scenario in a page's data block: what leads where, and what it does to the meters.
//! Words stay in the markup; scripts find them there by their names in learners' records.

use serde::{Serialize, Serializer};

use crate::model::{End, Scenario, Scene, Way};

/// A scenario without its words.
#[derive(Debug, Serialize)]
pub struct ScenarioFact<'a> {
    start: &'a str,
    #[serde(skip_serializing_if = "Named::is_empty")]
    meters: Named<'a, u8>,
    #[serde(skip_serializing_if = "Named::is_empty")]
    pass: Named<'a, u8>,
    #[serde(skip_serializing_if = "Named::is_empty")]
    cast: Named<'a, &'a str>,
    scenes: Vec<SceneFact<'a>>,
}

#[derive(Debug, Serialize)]
struct SceneFact<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    end: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fail: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ways: Vec<WayFact<'a>>,
}

#[derive(Debug, Serialize)]
struct WayFact<'a> {
    id: &'a str,
    to: &'a str,
    #[serde(skip_serializing_if = "Named::is_empty")]
    effects: Named<'a, i8>,
}

/// Names and values, in the author's order.
#[derive(Debug)]
struct Named<'a, T>(Vec<(&'a str, T)>);

impl<T> Named<'_, T> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Serialize> Serialize for Named<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// The facts of a scenario, its scenes in the order in which they are numbered.
pub fn fact(scenario: &Scenario) -> ScenarioFact<'_> {
    let meters = scenario.meters.iter();
    ScenarioFact {
        start: scenario.shown().next().map_or("", |scene| scene.record.as_str()),
        meters: Named(meters.clone().map(|meter| (meter.name.as_str(), meter.start)).collect()),
        pass: Named(meters.filter_map(|meter| Some((meter.name.as_str(), meter.pass?))).collect()),
        cast: Named(scenario.cast.iter().map(|role| (role.name.as_str(), role.role.as_str())).collect()),
        scenes: scenario.shown().map(|shown| scene(shown, scenario)).collect(),
    }
}

fn scene<'a>(scene: &'a Scene, scenario: &'a Scenario) -> SceneFact<'a> {
    SceneFact {
        id: &scene.record,
        title: &scene.title_words,
        end: scene.is_end(),
        fail: scene.end == End::Failed,
        ways: scene.ways.iter().map(|one| way(one, scenario)).collect(),
    }
}

fn way<'a>(way: &'a Way, scenario: &'a Scenario) -> WayFact<'a> {
    let to = scenario.find(&way.to).map_or(way.to.as_str(), |at| scenario.scenes[at].record.as_str());
    let effects = way.effects.iter().map(|effect| (effect.meter.as_str(), effect.by));
    WayFact { id: &way.id, to, effects: Named(effects.collect()) }
}
