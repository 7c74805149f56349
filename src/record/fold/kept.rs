//! The fold of what a learner keeps: a name, notes, ticks on checklists, plans, certificates,
//! and what was practised. Certificates all stay; of the others the newest counts.

use super::{Certified, Event, Folded, Given, Grade, Learner, Note, PlanState, Practice, Ticks, run_name, share, sort};

impl Folded {
    /// A long note takes several events. The newest whole group counts, and its newest
    /// part says how new it is.
    pub(super) fn noted(&mut self, event: &Event, item: String) {
        let part = event.count("i");
        let total = event.count("l").max(1);
        let Some(group) = run_name(event).filter(|_| part < total) else { return };
        let text = event.texts("x").into_iter().next().unwrap_or_default();
        let group = self.parts.entry((group.to_owned(), total, item.clone())).or_default();
        group.insert(part, text);
        if group.len() as u64 == total {
            let text = group.values().map(String::as_str).collect();
            self.notes.insert(item, Note { text, at: event.stamp });
        }
    }

    /// What the learner is called here; an empty name takes it back.
    pub(super) fn named(&mut self, event: &Event, item: &str) {
        if item == "learner" {
            let mut texts = event.texts("x").into_iter();
            let name = texts.next().filter(|name| !name.is_empty());
            self.learner = name.map(|name| Learner { name, staff: texts.next().unwrap_or_default(), at: event.stamp });
        }
    }

    pub(super) fn ticked(&mut self, event: &Event, item: String) {
        self.ticks.insert(item, Ticks { ids: event.texts("x"), at: event.stamp });
    }

    pub(super) fn planned(&mut self, event: &Event, item: String) {
        let day = event.texts("x").into_iter().next().unwrap_or_default();
        self.plans.insert(item, PlanState { day, done: event.text("y") == "done", at: event.stamp });
    }

    /// Every certificate stays, a renewed one beside the one before.
    pub(super) fn certified(&mut self, event: &Event, course: String) {
        let mut texts = event.texts("x").into_iter();
        let certificate = Certified {
            name: texts.next().unwrap_or_default(),
            code: texts.next().unwrap_or_default(),
            day: event.count("d"),
            share: event.number_field("s").map(|_| share(event)),
            version: event.text("v").to_owned(),
            run: run_name(event).unwrap_or("").to_owned(),
            at: event.stamp,
        };
        self.certificates.entry(course).or_default().push(certificate);
    }

    pub(super) fn practised(&mut self, item: &str, given: &Given) {
        let practice = Practice { at: given.at, grade: Grade::of(given) };
        self.practice.entry(item.to_owned()).or_default().push(practice);
    }

    /// A card of the review: graded by hand, set aside, or all of them spread over days.
    pub(super) fn carded(&mut self, event: &Event, item: String) {
        match event.text("y") {
            "spread" if item == "review" => self.spread_at = Some(event.stamp),
            "grade" => {
                let word = event.texts("x").into_iter().next().unwrap_or_default();
                if let Some(grade) = Grade::named(&word) {
                    self.practice.entry(item).or_default().push(Practice { at: event.stamp, grade });
                }
            }
            "suspend" if !self.suspended.contains(&item) => {
                self.suspended.push(item);
                sort(&mut self.suspended);
            }
            "resume" => self.suspended.retain(|one| *one != item),
            _ => {}
        }
    }
}

impl Grade {
    /// What an answer says about how well the thing is known. Never how fast it was.
    fn of(given: &Given) -> Self {
        if given.share < 1.0 {
            Self::Again
        } else if given.hints > 0 || given.confidence == "guess" {
            Self::Hard
        } else if given.confidence == "sure" {
            Self::Easy
        } else {
            Self::Good
        }
    }

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "again" => Self::Again,
            "hard" => Self::Hard,
            "good" => Self::Good,
            "easy" => Self::Easy,
            _ => return None,
        })
    }
}
