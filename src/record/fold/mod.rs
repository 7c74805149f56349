//! From a set of events to what pages show. The same for every order of the events
//! and with any of them repeated; the rules in words are in
//! `tests/contract/README.md`.

mod kept;
mod sitting;
mod state;

use std::collections::{BTreeMap, HashMap, HashSet};

use super::event::{Event, Register};

pub use state::{
    Attempt, Certified, Folded, Given, Grade, Learner, Note, PageState, Place, PlanState, Practice, QuestionState, Run,
    Ticks,
};

/// Pages that go on for others, by the id of the other.
pub type Heirs = BTreeMap<String, Vec<String>>;

/// Folds a set of events.
pub fn fold(events: impl IntoIterator<Item = Event>) -> Folded {
    fold_with(events, &Heirs::new())
}

/// The same where pages go on for others: what is about such a page counts for these as well.
pub fn fold_with(events: impl IntoIterator<Item = Event>, heirs: &Heirs) -> Folded {
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
            folded.apply(event, heirs);
        }
    }
    folded
}

impl Folded {
    fn apply(&mut self, event: &Event, heirs: &Heirs) {
        let item = event.item().unwrap_or("");
        if item.is_empty() || !self.apply_to(event, item.to_owned()) {
            self.unknown += 1;
            return;
        }
        for heir in heirs.get(item).into_iter().flatten() {
            self.apply_to(event, heir.clone());
        }
    }

    /// Adds an event to what is known of an item; false for a kind that is not known.
    fn apply_to(&mut self, event: &Event, item: String) -> bool {
        match event.kind.as_str() {
            "open" => self.opened(event, &item),
            "done" => self.done(event, item),
            "answer" => self.answered(event, item),
            "submit" => self.submitted(event, &item),
            "pick" => self.picked(event, &item),
            "flag" => self.flagged(event, &item),
            "clock" => self.ran(event, &item),
            "rate" => self.rated(event, &item),
            "scene" => self.stepped(event, &item),
            "name" => self.named(event, &item),
            "note" => self.noted(event, item),
            "tick" => self.ticked(event, item),
            "plan" => self.planned(event, item),
            "card" => self.carded(event, item),
            "certificate" => self.certified(event, item),
            "place" => self.placed(event, item),
            "time" => self.spent(event, item),
            "undo" => {}
            _ => return false,
        }
        true
    }

    fn opened(&mut self, event: &Event, item: &str) {
        self.pages.entry(item.to_owned()).or_default().opened_at.get_or_insert(event.stamp);
        self.begun(event, item);
    }

    fn done(&mut self, event: &Event, item: String) {
        let page = self.pages.entry(item).or_default();
        page.done = true;
        page.done_at.get_or_insert(event.stamp);
        event.text("r").clone_into(&mut page.revision);
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
        // what is kept without a mark says nothing about how well it is known
        if event.text("y") != "kept" {
            self.practised(&item, &given);
        }
        // within a run the first answer counts: another tab cannot mend it afterwards
        self.in_runs(event, &item, |run, name| _ = run.answers.entry(name.to_owned()).or_insert_with(|| given.clone()));
    }

    fn placed(&mut self, event: &Event, item: String) {
        let section = event.texts("x").into_iter().next().unwrap_or_default();
        let place = Place { page: item.clone(), section, at: event.stamp };
        self.pages.entry(item).or_default().place = Some(place.clone());
        self.place = Some(place);
    }

    fn spent(&mut self, event: &Event, item: String) {
        let page = self.pages.entry(item.clone()).or_default();
        let Some(register) = event.register() else { return };
        let kept = self.seconds.entry((register, item)).or_default();
        let now = event.count("d").max(*kept);
        page.seconds += now - *kept;
        *kept = now;
    }
}

fn given(event: &Event) -> Given {
    Given {
        at: event.stamp,
        revision: event.text("r").to_owned(),
        choices: event.texts("x"),
        share: share(event),
        hints: event.count("h"),
        confidence: event.text("q").to_owned(),
        run: run_name(event).unwrap_or("").to_owned(),
    }
}

fn share(event: &Event) -> f64 {
    event.number_field("s").filter(|share| *share > 0.0).map_or(0.0, |share| share.min(1.0))
}

/// The run or group that an event names: eight hex digits.
fn run_name(event: &Event) -> Option<&str> {
    let name = event.text("u");
    let is_run = name.len() == 8 && name.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    is_run.then_some(name)
}

/// Page and name of `page#name`.
fn parted(item: &str) -> Option<(&str, &str)> {
    item.rsplit_once('#').filter(|(page, _)| !page.is_empty())
}

/// In the order in which the browser sorts texts.
fn sort(texts: &mut [String]) {
    texts.sort_by(|one, other| one.encode_utf16().cmp(other.encode_utf16()));
}
