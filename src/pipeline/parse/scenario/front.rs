//! What only a scenario says on top: where it begins, its meters, who speaks.

use crate::config::Fields;
use crate::diagnostic::{Span, codes, did_you_mean};
use crate::model::{Meter, Role};

/// What only a scenario says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScenarioFront {
    /// `start`
    pub start: Option<String>,
    /// Where that stands.
    pub start_span: Span,
    /// `meters`, with what `pass` says of them.
    pub meters: Vec<Meter>,
    /// Whether there are more that could not be read.
    pub lost_meters: bool,
    /// Where `pass` stands.
    pub pass_span: Span,
    /// `cast`
    pub cast: Vec<Role>,
}

/// Reads the keys of a scenario.
pub fn read(fields: &mut Fields<'_>) -> ScenarioFront {
    let start_span = fields.place_if_any("start");
    let start = fields.text("start").map(|id| id.trim_start_matches('#').to_owned());
    let mut meters: Vec<Meter> = Vec::new();
    let known_faults = fields.fault_count();
    let starts = fields.named_numbers("meters", 0..=100);
    let lost_meters = fields.fault_count() > known_faults;
    for (name, start) in starts {
        if name.chars().any(|letter| letter.is_whitespace() || matches!(letter, '{' | '}' | '=' | '#' | '.')) {
            let better: String = name.split_whitespace().collect::<Vec<_>>().join("-");
            let message = format!("`{name}` cannot be named by a choice: a meter's name is one word");
            fields.fault_at(codes::VALUE_WRONG, "meters", &name, message, format!("write `{better}: {start}`"));
        }
        meters.push(Meter { name, start, pass: None });
    }
    let pass_span = fields.place_if_any("pass");
    for (name, least) in fields.named_numbers("pass", 0..=100) {
        match meters.iter_mut().find(|meter| meter.name == name) {
            Some(meter) => meter.pass = Some(least),
            // what could not be read may be this one
            None if lost_meters => {}
            None => {
                let help = declare(&name, &meters);
                let message = format!("this scenario has no meter `{name}`");
                fields.fault_at(codes::METER_UNKNOWN, "pass", &name, message, help);
            }
        }
    }
    let cast = fields.named_texts("cast").into_iter().map(|(name, role)| Role { name, role }).collect();
    ScenarioFront { start, start_span, meters, lost_meters, pass_span, cast }
}

/// What to do about a meter that does not exist.
fn declare(name: &str, meters: &[Meter]) -> String {
    let near = did_you_mean(name, meters.iter().map(|meter| meter.name.as_str()));
    near.map_or_else(
        || format!("say where it starts, in the settings on top: meters: {{ {name}: 50 }}"),
        |near| format!("did you mean `{near}`?"),
    )
}
