//! A scenario as HTML that works without a script, and on paper: numbered paragraphs,
//! each choice saying which one to go to. Scripts upgrade the same elements.

mod fact;

use super::fill::Filling;
use super::words::Value;
use crate::markup::{escape, escape_attribute};
use crate::model::{Body, End, Meter, Scenario, Scene, Way};

pub use fact::{ScenarioFact, fact};

/// Writes the scenes of a scenario. `id`: its page's.
pub fn write(scenario: &Scenario, id: &str, filling: &Filling<'_>, out: &mut String) {
    out.push_str("<lyceum-scenario class=\"scenario\" data-scenario=\"");
    escape_attribute(id, out);
    out.push_str("\">\n");
    rules(scenario, filling, out);
    out.push_str("<ol class=\"scenes\">\n");
    let numbers: Vec<&str> = scenario.shown().map(|scene| scene.id.as_str()).collect();
    for (at, scene) in scenario.shown().enumerate() {
        write_scene(scene, at + 1, &numbers, filling, out);
    }
    out.push_str("</ol>\n</lyceum-scenario>\n");
}

/// How to play it by hand: where the meters begin, and where they must be.
fn rules(scenario: &Scenario, filling: &Filling<'_>, out: &mut String) {
    out.push_str("<div class=\"rules\" data-rules>\n<p class=\"how\">");
    word("scenario-by-hand", filling, out);
    out.push_str("</p>\n");
    let list = |value: fn(&Meter) -> Option<u8>| {
        let shown = scenario.meters.iter().filter_map(|meter| Some(format!("{} {}", meter.name, value(meter)?)));
        shown.collect::<Vec<_>>().join(&filling.words.plain("comma"))
    };
    for (key, meters) in
        [("scenario-begins", list(|meter| Some(meter.start))), ("scenario-passes", list(|meter| meter.pass))]
    {
        if !meters.is_empty() {
            out.push_str("<p class=\"how\">");
            said(key, "meters", Value::Text(&meters), filling, out);
            out.push_str("</p>\n");
        }
    }
    out.push_str("</div>\n");
}

fn write_scene(scene: &Scene, number: usize, numbers: &[&str], filling: &Filling<'_>, out: &mut String) {
    let class = match scene.end {
        End::No => "scene",
        End::Yes => "scene end",
        End::Failed => "scene end fail",
    };
    let (id, record) = (&scene.id, &scene.record);
    out.push_str(&format!("<li class=\"{class}\" id=\"{id}\" data-scene=\"{record}\">"));
    out.push_str(&format!("<h2 class=\"scene-t\" tabindex=\"-1\"><span class=\"scene-n\">{number}</span> <span>"));
    filling.plain(&scene.title, out);
    out.push_str("</span></h2>\n<div class=\"scene-b\">\n");
    filling.plain(&scene.body, out);
    out.push_str("</div>\n");
    if !scene.ways.is_empty() {
        out.push_str("<ul class=\"ways\">\n");
        for way in &scene.ways {
            write_way(way, numbers, filling, out);
        }
        out.push_str("</ul>\n");
    }
    if scene.is_end() {
        out.push_str("<p class=\"end-w\">");
        word(if scene.end == End::Failed { "scenario-end-failed" } else { "scenario-end" }, filling, out);
        out.push_str("</p>\n");
    }
    out.push_str("</li>\n");
}

fn write_way(way: &Way, numbers: &[&str], filling: &Filling<'_>, out: &mut String) {
    out.push_str(&format!("<li class=\"way\" data-way=\"{}\"><span class=\"w-t\"><a href=\"#", way.id));
    escape_attribute(&way.to, out);
    out.push_str("\">");
    filling.plain(&way.text, out);
    out.push_str("</a>");
    filling.plain(&way.rest, out);
    out.push_str("</span>");
    if let Some(at) = numbers.iter().position(|id| *id == way.to) {
        out.push_str(" <span class=\"goto\">");
        said("go-to", "n", Value::Number((at + 1) as f64), filling, out);
        out.push_str("</span>");
    }
    if !way.effects.is_empty() || !way.feedback.is_empty() {
        out.push_str("<details class=\"fold\"><summary>");
        word("what-this-did", filling, out);
        out.push_str("</summary><div>");
        effects(way, out);
        feedback(&way.feedback, filling, out);
        out.push_str("</div></details>");
    }
    out.push_str("</li>\n");
}

/// `trust +20, compliance −10`; each keeps its own direction.
fn effects(way: &Way, out: &mut String) {
    if way.effects.is_empty() {
        return;
    }
    out.push_str("<p class=\"fx\">");
    for (at, effect) in way.effects.iter().enumerate() {
        out.push_str(if at > 0 { ", <bdi>" } else { "<bdi>" });
        escape(&effect.meter, out);
        let sign = if effect.by < 0 { '−' } else { '+' };
        out.push_str(&format!(" {sign}{}</bdi>", effect.by.unsigned_abs()));
    }
    out.push_str("</p>");
}

fn feedback(body: &Body, filling: &Filling<'_>, out: &mut String) {
    if !body.is_empty() {
        out.push_str("<div class=\"fb-t\">");
        filling.plain(body, out);
        out.push_str("</div>");
    }
}

fn word(key: &str, filling: &Filling<'_>, out: &mut String) {
    escape(&filling.words.plain(key), out);
}

fn said(key: &str, name: &str, value: Value<'_>, filling: &Filling<'_>, out: &mut String) {
    let text = filling.words.say(key, &[(name, value)]).unwrap_or_else(|_| key.into());
    escape(&text, out);
}
