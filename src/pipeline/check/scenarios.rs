//! Scenarios: that there is a way to every scene and from every scene to an end, that
//! somebody can pass and somebody can fail, and that each choice says what it did.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::model::{End, MOST_SCENES, OWN_NAME, Page, Plan, Proof, Scenario, Scene, can_fail, can_pass};

/// Most choices of a scene; their keys are 1 to 9.
const MOST_CHOICES: usize = 9;

/// Faults of one scenario; none for other pages.
pub fn check(page: &Page, faults: &mut Vec<Diagnostic>) {
    let Some(scenario) = page.scenario() else { return };
    if let Some(fault) = size(page, scenario) {
        faults.push(fault);
        return;
    }
    let before = faults.len();
    let mut repaired = (**scenario).clone();
    ways(page, &mut repaired, faults);
    let has_lost_ways = faults.len() > before || scenario.scenes.iter().any(|scene| scene.lost_ways > 0);
    for scene in scenario.scenes.iter() {
        faults.extend(ending(page, scene));
    }
    let plan = Plan::of(&repaired);
    if !has_lost_ways {
        faults.extend(unreachable(page, scenario, &plan));
    }
    faults.extend(circles(page, scenario, &plan));
    if !scenario.lost_meters {
        meters(page, scenario, faults);
    }
    let mut ways = scenario.scenes.iter().flat_map(|scene| &scene.ways);
    let has_lost_effects = scenario.lost_meters || ways.any(|way| way.lost_effects);
    // what is broken already is not told a second time from its consequences
    if !has_lost_ways && !has_lost_effects && faults[before..].iter().all(|fault| !fault.is_error()) {
        faults.extend(passing(page, scenario));
    }
    for scene in scenario.scenes.iter() {
        equal(page, scene, faults);
        quiet(page, scene, faults);
        faults.extend(speakers(page, scenario, scene));
    }
}

fn size(page: &Page, scenario: &Scenario) -> Option<Diagnostic> {
    if scenario.scenes.is_empty() {
        let fault = Diagnostic::new(codes::SCENARIO_WITHOUT_SCENES, "nothing happens in this scenario");
        let sample = "## The phone rings {#start}\n- [What you say.](#next)";
        return Some(fault.on(&page.origin).help(format!("every heading that begins with ## is a scene:\n{sample}")));
    }
    let scenes = scenario.scenes.len();
    if let Some(scene) = scenario.scenes.get(MOST_SCENES) {
        let message = format!("this scenario has {scenes} scenes; a scenario may have {MOST_SCENES}");
        let fault = Diagnostic::new(codes::SCENARIO_TOO_LONG, message).at(&page.origin, scene.span, "");
        return Some(fault.help("make several scenarios of it: eight to fourteen scenes are a good length"));
    }
    let scene = scenario.scenes.iter().find(|scene| scene.ways.len() > MOST_CHOICES)?;
    let message = format!("this scene has {} choices; a scene may have {MOST_CHOICES}", scene.ways.len());
    let fault = Diagnostic::new(codes::SCENARIO_TOO_LONG, message).at(&page.origin, scene.span, "");
    Some(fault.help("two or three that somebody might really say are enough"))
}

/// Choices and a start that lead nowhere. Where one was probably meant, it is taken for
/// granted from here on, so that a slip is told once.
fn ways(page: &Page, scenario: &mut Scenario, faults: &mut Vec<Diagnostic>) {
    let ids: Vec<String> = scenario.scenes.iter().map(|scene| scene.id.clone()).collect();
    let near = |id: &str| did_you_mean(id, ids.iter().map(String::as_str)).map(str::to_owned);
    let help = |id: &str, near: &Option<String>| match near {
        Some(near) => format!("did you mean `#{near}`?"),
        None if id.is_empty() => format!("scenes here: {}", ids.join(", ")),
        None => format!("scenes here: {}; or write the scene: ## What happens {{#{id}}}", ids.join(", ")),
    };
    if let Some(start) = scenario.start.clone().filter(|id| !ids.contains(id)) {
        let meant = near(&start);
        let fault = Diagnostic::new(codes::SCENE_UNKNOWN, format!("there is no scene `{start}` to begin with"));
        faults.push(fault.at(&page.origin, scenario.start_span, "").help(help(&start, &meant).replace("`#", "`")));
        scenario.start = meant;
    }
    let mut scenes = scenario.scenes.as_ref().clone();
    for way in scenes.iter_mut().flat_map(|scene| &mut scene.ways).filter(|way| !ids.contains(&way.to)) {
        let meant = near(&way.to);
        let fault = Diagnostic::new(codes::SCENE_UNKNOWN, format!("there is no scene `#{}`", way.to));
        faults.push(fault.at(&page.origin, way.to_span, "").help(help(&way.to, &meant)));
        way.to = meant.unwrap_or_default();
    }
    scenario.scenes = scenes.into();
}

fn ending(page: &Page, scene: &Scene) -> Option<Diagnostic> {
    match (scene.is_end(), scene.ways.first()) {
        (true, Some(way)) => {
            let fault = Diagnostic::new(codes::SCENE_END_WITH_CHOICES, "this scene is an end and has choices");
            let mark = if scene.end == End::Failed { ".fail" } else { ".end" };
            let fault =
                fault.at(&page.origin, scene.span, "").related(&page.origin, Some(way.span), "its first choice");
            Some(fault.help(format!("take {mark} away, or the choices")))
        }
        (false, None) if scene.lost_ways == 0 => {
            let fault = Diagnostic::new(codes::SCENE_DEAD_END, "this scene has no choices and is no end");
            let fault = fault.at(&page.origin, scene.span, "nobody gets on from here");
            Some(fault.help("write its choices as list items, - [What you say.](#scene), or mark it as an end: {.end}"))
        }
        _ => None,
    }
}

fn unreachable(page: &Page, scenario: &Scenario, plan: &Plan) -> Vec<Diagnostic> {
    let reached = plan.reached_from(&[plan.start]);
    // of lost scenes that lead to each other, only the first ones are told
    let mut lost: Vec<usize> = (0..reached.len()).filter(|scene| !reached[*scene]).collect();
    let mut told = Vec::new();
    let led_to = |scene: usize, from: &[usize]| from.iter().any(|one| plan.ways[*one].contains(&scene));
    told.extend(lost.iter().copied().filter(|scene| !led_to(*scene, &lost)));
    let from_told = plan.reached_from(&told);
    lost.retain(|scene| !from_told[*scene]);
    while let Some(scene) = lost.first().copied() {
        told.push(scene);
        let reached = plan.reached_from(&[scene]);
        lost.retain(|scene| !reached[*scene]);
    }
    let fault = |scene: &Scene| {
        let fault = Diagnostic::new(codes::SCENE_UNREACHABLE, "no choice leads to this scene");
        let help = format!("lead a choice to it, - [What you say.](#{}), or take it away", scene.id);
        fault.at(&page.origin, scene.span, "nobody ever sees it").help(help)
    };
    told.iter().filter_map(|scene| scenario.scenes.get(*scene)).map(fault).collect()
}

/// Scenes that lead only to each other.
fn circles(page: &Page, scenario: &Scenario, plan: &Plan) -> Vec<Diagnostic> {
    // a dead end, or a choice that leads nowhere, was told already
    let written = |scene: &Scene| scene.ways.len() + scene.lost_ways;
    let goals: Vec<bool> = (0..plan.ways.len())
        .map(|scene| plan.ends[scene] || plan.ways[scene].len() < written(&scenario.scenes[scene]).max(1))
        .collect();
    let can_end = plan.leading_to(&goals);
    let mut found = Vec::new();
    let mut told = vec![false; can_end.len()];
    for at in (0..can_end.len()).filter(|at| !can_end[*at]) {
        let around = plan.reached_from(&[at]);
        let members: Vec<usize> = (0..around.len()).filter(|scene| around[*scene]).collect();
        // the innermost circle only: everything in it leads back
        if told[at] || members.iter().any(|scene| !plan.reached_from(&[*scene])[at]) {
            continue;
        }
        members.iter().for_each(|scene| told[*scene] = true);
        let names: Vec<&str> = members.iter().map(|scene| scenario.scenes[*scene].id.as_str()).collect();
        let message = match names.as_slice() {
            [_] => String::from("every choice of this scene leads back to itself"),
            _ => format!("once here, nobody gets to an end: {} lead only to each other", names.join(", ")),
        };
        let fault = Diagnostic::new(codes::SCENE_CIRCLE, message).at(&page.origin, scenario.scenes[at].span, "");
        found.push(fault.help("lead one of their choices to an end, or mark one of them as an end: {.end}"));
    }
    found
}

fn meters(page: &Page, scenario: &Scenario, faults: &mut Vec<Diagnostic>) {
    let is_known = |name: &str| scenario.meters.iter().any(|meter| meter.name == name);
    let effects = scenario.scenes.iter().flat_map(|scene| &scene.ways).flat_map(|way| &way.effects);
    for effect in effects.filter(|effect| !is_known(&effect.meter)) {
        let name = &effect.meter;
        let near = did_you_mean(name, scenario.meters.iter().map(|meter| meter.name.as_str()));
        let help = near.map_or_else(
            || format!("say where it starts, in the settings on top:\nmeters: {{ {name}: 50 }}"),
            |near| format!("did you mean `{near}`?"),
        );
        let fault = Diagnostic::new(codes::METER_UNKNOWN, format!("this scenario has no meter `{name}`"));
        faults.push(fault.at(&page.origin, effect.span, "").help(help));
    }
}

/// Whether somebody can pass, and somebody can fail.
fn passing(page: &Page, scenario: &Scenario) -> Option<Diagnostic> {
    if !scenario.is_graded() {
        return None;
    }
    let fault = match (can_pass(scenario), can_fail(scenario)) {
        (Proof::No, _) => Diagnostic::new(
            codes::PASS_UNREACHABLE,
            "no way through this scenario passes, however well somebody chooses",
        )
        .help("ask for less, start the meters higher, or let some choices add more"),
        (Proof::Yes, Proof::No) => Diagnostic::new(
            codes::PASS_CERTAIN,
            "every way through this scenario passes, however badly somebody chooses",
        )
        .help("ask for more, or take `pass` away: then the scenario is done when somebody comes to an end"),
        (Proof::Unknown, _) | (_, Proof::Unknown) => Diagnostic::new(
            codes::PASS_UNPROVED,
            "there are too many ways to look whether somebody can pass and somebody can fail",
        )
        .help("try it yourself in `lyceum serve`; two or three meters are easier to write for, too"),
        (Proof::Yes, Proof::Yes) => return None,
    };
    let has_pass = scenario.meters.iter().any(|meter| meter.pass.is_some());
    Some(if has_pass { fault.at(&page.origin, scenario.pass_span, "") } else { fault.on(&page.origin) })
}

fn equal(page: &Page, scene: &Scene, faults: &mut Vec<Diagnostic>) {
    let mut known: HashMap<&str, &crate::model::Way> = HashMap::new();
    for way in &scene.ways {
        if let Some(first) = known.insert(way.words.as_str(), way) {
            let fault =
                Diagnostic::new(codes::OPTIONS_EQUAL, "two choices say the same").at(&page.origin, way.span, "again");
            let fault = fault.related(&page.origin, Some(first.span), "first here");
            faults.push(fault.help("learners could not tell them apart: change or remove one"));
        }
    }
}

/// Choices that say nothing on what they did. Where there is one only, nobody chose.
fn quiet(page: &Page, scene: &Scene, faults: &mut Vec<Diagnostic>) {
    if scene.ways.len() < 2 {
        return;
    }
    for way in scene.ways.iter().filter(|way| way.feedback.is_empty()) {
        let fault = Diagnostic::new(codes::CHOICE_WITHOUT_FEEDBACK, "nothing says what this choice did");
        let fault = fault.at(&page.origin, way.span, "");
        faults.push(fault.help(
            "add a quote under it, which learners read at the end:\n  > It names the feeling, then takes the task.",
        ));
    }
}

/// Names in front of lines that no role goes with; the first line of each.
fn speakers(page: &Page, scenario: &Scenario, scene: &Scene) -> Option<Diagnostic> {
    let is_known = |name: &str| name == OWN_NAME || scenario.cast.iter().any(|role| role.name == name);
    let (name, span) = scene.speakers.iter().find(|(name, _)| !scenario.cast.is_empty() && !is_known(name))?;
    let near = did_you_mean(name, scenario.cast.iter().map(|role| role.name.as_str()));
    let help = near.map_or_else(
        || format!("say who that is, in `cast` on top: {name}: colleague; the learner's own lines begin with **{OWN_NAME}:**"),
        |near| format!("did you mean `{near}`?"),
    );
    Some(
        Diagnostic::new(codes::SPEAKER_UNKNOWN, format!("nobody called `{name}` is in the cast"))
            .at(&page.origin, *span, "")
            .help(help),
    )
}
