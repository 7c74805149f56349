//! The fold of one sitting: a quiz, an exam, a survey or a scenario, from its opening
//! to its end.

use super::{Attempt, Event, Folded, Run, parted, run_name, share, sort};

impl Folded {
    /// The run that an event names, if it names one.
    pub(super) fn run(&mut self, event: &Event, page: &str) -> Option<&mut Run> {
        let name = run_name(event)?;
        Some(self.runs.entry(page.to_owned()).or_default().entry(name.to_owned()).or_default())
    }

    /// The runs that something about a part of a page belongs to, and its name there: those of the pages where
    /// the run was begun, for a question may have come from another page; else that of its own page.
    pub(super) fn in_runs(&mut self, event: &Event, item: &str, put: impl Fn(&mut Run, &str)) {
        let (Some((own, name)), Some(run)) = (parted(item), run_name(event)) else { return };
        let pages = self.homes.get(run).cloned().unwrap_or_else(|| [own.to_owned()].into());
        for page in pages {
            let name = if page == own { name } else { item };
            if let Some(run) = self.run(event, &page) {
                put(run, name);
            }
        }
    }

    pub(super) fn begun(&mut self, event: &Event, item: &str) {
        let Some(name) = run_name(event) else { return };
        self.homes.entry(name.to_owned()).or_default().insert(item.to_owned());
        let Some(run) = self.run(event, item) else { return };
        run.started_at.get_or_insert(event.stamp);
        if event.text("y") == "wrong" {
            run.only = String::from("wrong");
        }
        run.factor = run.factor.or_else(|| amount(event, "f"));
        let own = event.item().filter(|own| *own != item);
        for name in event.texts("x") {
            // short names are those of the page that it was begun on
            let name = own.filter(|_| !name.contains('#')).map_or(name.clone(), |own| format!("{own}#{name}"));
            if !run.questions.contains(&name) {
                run.questions.push(name);
            }
        }
    }

    /// What is picked now; nothing is marked before it is handed in.
    pub(super) fn picked(&mut self, event: &Event, item: &str) {
        self.in_runs(event, item, |run, name| _ = run.picks.insert(name.to_owned(), event.texts("x")));
    }

    pub(super) fn flagged(&mut self, event: &Event, item: &str) {
        let is_on = match event.text("y") {
            "on" => true,
            "off" => false,
            _ => return,
        };
        self.in_runs(event, item, |run, name| {
            run.flags.retain(|flag| flag != name);
            if is_on {
                run.flags.push(name.to_owned());
                sort(&mut run.flags);
            }
        });
    }

    pub(super) fn ran(&mut self, event: &Event, item: &str) {
        if let Some(run) = self.run(event, item) {
            run.used = run.used.max(event.count("d"));
        }
    }

    pub(super) fn rated(&mut self, event: &Event, item: &str) {
        self.in_runs(event, item, |run, section| _ = run.rates.insert(section.to_owned(), event.texts("x")));
    }

    /// A step, or going back to one: what came after it is cut.
    pub(super) fn stepped(&mut self, event: &Event, item: &str) {
        let Some(run) = self.run(event, item) else { return };
        let Some(at) = usize::try_from(event.count("i")).ok().filter(|at| *at <= run.steps.len()) else { return };
        let mut texts = event.texts("x").into_iter();
        run.steps.truncate(at);
        if let Some(scene) = texts.next() {
            run.steps.push((scene, texts.next().unwrap_or_default()));
        }
    }

    pub(super) fn submitted(&mut self, event: &Event, item: &str) {
        let share = share(event);
        let possible = amount(event, "m").unwrap_or(0.0);
        let pass = amount(event, "p");
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
            end: event.texts("x").into_iter().next().unwrap_or_default(),
        });
    }
}

/// Zero or more, or nothing.
fn amount(event: &Event, field: &str) -> Option<f64> {
    event.number_field(field).filter(|amount| *amount >= 0.0)
}
