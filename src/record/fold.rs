//! From a set of events to what pages show. The same for every order of the events
//! and with any of them repeated; the rules in words are in
//! `tests/contract/README.md`.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;

use super::event::{Event, Register};

/// Where a learner was.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Place {
    /// Page.
    pub page: String,
    /// Section, or empty.
    pub section: String,
    /// When.
    pub at: u64,
}

/// What is known of a page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PageState {
    /// When it was first opened.
    pub opened_at: Option<u64>,
    /// Whether it is done.
    pub done: bool,
    /// When it was first done.
    pub done_at: Option<u64>,
    /// Seconds spent on it.
    pub seconds: u64,
    /// Where the learner was last.
    pub place: Option<Place>,
}

/// One response.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Given {
    /// When.
    pub at: u64,
    /// Revision of the answer key it was given to.
    pub revision: String,
    /// Picked choices.
    pub choices: Vec<String>,
    /// What it was worth, 0 to 1.
    pub share: f64,
    /// Hints used.
    pub hints: u64,
    /// `guess`, `fairly`, `sure`, or empty.
    pub confidence: String,
    /// The run it belongs to, or empty.
    pub run: String,
}

/// What is known of a question.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct QuestionState {
    /// How often it was answered.
    pub attempts: u64,
    /// The first response.
    pub first: Given,
    /// The best response; of equals the earliest.
    pub best: Given,
    /// The last response.
    pub last: Given,
}

/// A quiz that was handed in.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Attempt {
    /// When.
    pub at: u64,
    /// Its run.
    pub run: String,
    /// What it was worth, 0 to 1.
    pub share: f64,
    /// Points reached.
    pub points: f64,
    /// Points there were.
    pub possible: f64,
    /// Pass mark in percent, if there was one.
    pub pass: Option<f64>,
    /// Whether it was passed.
    pub passed: bool,
    /// Version of the course.
    pub version: String,
    /// `wrong` for a run over missed questions only.
    pub only: String,
}

/// One sitting of a quiz.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Run {
    /// When it began.
    pub started_at: Option<u64>,
    /// Its questions in their order.
    pub questions: Vec<String>,
    /// `wrong` for a run over missed questions only.
    pub only: String,
    /// First response to each.
    pub answers: BTreeMap<String, Given>,
    /// What was handed in.
    pub attempt: Option<Attempt>,
}

/// A whole record, folded.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Folded {
    /// Events counted.
    pub events: u64,
    /// Events that this version cannot read.
    pub unknown: u64,
    /// Pages by id.
    pub pages: BTreeMap<String, PageState>,
    /// Questions by id.
    pub questions: BTreeMap<String, QuestionState>,
    /// Runs by page and name.
    pub runs: BTreeMap<String, BTreeMap<String, Run>>,
    /// Where the learner was last.
    pub place: Option<Place>,
    #[serde(skip)]
    seconds: HashMap<Register, u64>,
}

/// Folds a set of events.
pub fn fold(events: impl IntoIterator<Item = Event>) -> Folded {
    let mut unique: HashMap<String, Event> = HashMap::new();
    for event in events {
        let known = unique.get(&event.identity());
        // two different events under one identity: which counts must not depend on the order
        if known.is_none_or(|known| (event.stamp, event.text("c")) < (known.stamp, known.text("c"))) {
            unique.insert(event.identity(), event);
        }
    }
    let mut sorted: Vec<Event> = unique.into_values().collect();
    sorted.sort_by(|one, other| (one.stamp, &one.actor, one.number).cmp(&(other.stamp, &other.actor, other.number)));
    let undone: HashSet<String> =
        sorted.iter().filter(|event| event.kind == "undo").flat_map(|event| event.texts("x")).collect();
    let mut folded = Folded::default();
    for event in &sorted {
        folded.events += 1;
        // an undo cannot be undone: doing the thing again is a new event
        if event.kind == "undo" || !undone.contains(&event.identity()) {
            folded.apply(event);
        }
    }
    folded
}

impl Folded {
    fn apply(&mut self, event: &Event) {
        let Some(item) = event.item().map(str::to_owned) else {
            self.unknown += 1;
            return;
        };
        match event.kind.as_str() {
            "open" => self.opened(event, &item),
            "done" => self.done(event, item),
            "answer" => self.answered(event, item),
            "submit" => self.submitted(event, &item),
            "place" => self.placed(event, item),
            "time" => self.spent(event, item),
            "undo" => {}
            _ => self.unknown += 1,
        }
    }

    fn opened(&mut self, event: &Event, item: &str) {
        self.pages.entry(item.to_owned()).or_default().opened_at.get_or_insert(event.stamp);
        let Some(run) = self.run(event, item) else { return };
        run.started_at.get_or_insert(event.stamp);
        if event.text("y") == "wrong" {
            run.only = String::from("wrong");
        }
        for name in event.texts("x") {
            if !run.questions.contains(&name) {
                run.questions.push(name);
            }
        }
    }

    fn done(&mut self, event: &Event, item: String) {
        let page = self.pages.entry(item).or_default();
        page.done = true;
        page.done_at.get_or_insert(event.stamp);
    }

    fn answered(&mut self, event: &Event, item: String) {
        let given = given(event);
        let fresh = || QuestionState { attempts: 0, first: given.clone(), best: given.clone(), last: given.clone() };
        let question = self.questions.entry(item.clone()).or_insert_with(fresh);
        question.attempts += 1;
        question.last = given.clone();
        if given.share > question.best.share {
            question.best = given.clone();
        }
        let Some((page, name)) = item.rsplit_once('#').filter(|(page, _)| !page.is_empty()) else { return };
        if let Some(run) = self.run(event, page) {
            // within a run the first answer counts: another tab cannot mend it afterwards
            run.answers.entry(name.to_owned()).or_insert(given);
        }
    }

    fn submitted(&mut self, event: &Event, item: &str) {
        let share = share(event);
        let possible = event.number_field("m").filter(|possible| *possible >= 0.0).unwrap_or(0.0);
        let pass = event.number_field("p").filter(|pass| *pass >= 0.0);
        let only = if event.text("y") == "wrong" { "wrong" } else { "" };
        let Some(run) = self.run(event, item) else { return };
        let reached = |pass: f64| (share * 1e6).round() >= (pass * 1e4).round();
        run.attempt.get_or_insert_with(|| Attempt {
            at: event.stamp,
            run: event.text("u").to_owned(),
            share,
            points: (share * possible * 100.0).round() / 100.0,
            possible,
            pass,
            // a run over the missed questions is practice, whatever its share
            passed: only.is_empty() && pass.is_some_and(reached),
            version: event.text("v").to_owned(),
            only: only.to_owned(),
        });
    }

    fn placed(&mut self, event: &Event, item: String) {
        let section = event.texts("x").into_iter().next().unwrap_or_default();
        let place = Place { page: item.clone(), section, at: event.stamp };
        self.pages.entry(item).or_default().place = Some(place.clone());
        self.place = Some(place);
    }

    fn spent(&mut self, event: &Event, item: String) {
        let page = self.pages.entry(item).or_default();
        let Some(register) = event.register() else { return };
        let kept = self.seconds.entry(register).or_default();
        let now = event.count("d").max(*kept);
        page.seconds += now - *kept;
        *kept = now;
    }

    /// The run that an event names, if it names one.
    fn run(&mut self, event: &Event, page: &str) -> Option<&mut Run> {
        let name = event.text("u");
        let is_run = name.len() == 8 && name.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        is_run.then(|| self.runs.entry(page.to_owned()).or_default().entry(name.to_owned()).or_default())
    }
}

fn given(event: &Event) -> Given {
    let run = event.text("u");
    let is_run = run.len() == 8 && run.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    Given {
        at: event.stamp,
        revision: event.text("r").to_owned(),
        choices: event.texts("x"),
        share: share(event),
        hints: event.count("h"),
        confidence: event.text("q").to_owned(),
        run: if is_run { run.to_owned() } else { String::new() },
    }
}

fn share(event: &Event) -> f64 {
    event.number_field("s").filter(|share| *share > 0.0).map_or(0.0, |share| share.min(1.0))
}
