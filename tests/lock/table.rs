//! The expected table: which id everything got when it was first built, which nothing may
//! change and nothing else may get.

use std::collections::BTreeMap;

use lyceum::model::Page as BuiltPage;
use lyceum::pipeline::Built;

use crate::edit::{Page, Question, Site};
use crate::folder::path_of;

/// Ids by number.
#[derive(Debug, Default)]
pub struct Table {
    ids: BTreeMap<usize, String>,
    /// Revision of each question, and which option was right then.
    keys: BTreeMap<usize, (usize, String)>,
}

type Outcome = Result<(), String>;

impl Table {
    /// Takes the ids of a first build.
    pub fn hold(&mut self, site: &Site, built: &Built) {
        self.check(site, built).expect("there is nothing to compare with yet");
    }

    /// Compares a build with all builds before.
    pub fn check(&mut self, site: &Site, built: &Built) -> Outcome {
        for (number, course) in built.catalog.courses.iter().enumerate() {
            self.expect(100_000 + number, &course.id)?;
        }
        for page in &site.pages {
            let url = format!("{}.html", path_of(site, page, false));
            let found = built.catalog.courses.iter().flat_map(|course| course.pages()).find(|page| page.url == url);
            self.check_page(page, found.ok_or_else(|| format!("no page at {url}"))?)?;
        }
        Ok(())
    }

    fn check_page(&mut self, page: &Page, built: &BuiltPage) -> Outcome {
        self.expect(page.number, &built.id)?;
        assert_eq!(page.questions.len(), built.questions.len());
        for (question, found) in page.questions.iter().zip(built.questions.iter()) {
            self.expect(question.number, &built.question_id(found))?;
            assert_eq!(question.choices.len(), found.choices().len());
            for (choice, found) in question.choices.iter().zip(found.choices()) {
                // short hashes are unique in their question only
                self.expect(choice.number, &format!("{}/{}", question.number, found.id))?;
            }
            self.check_key(question, found.revision(built.credit(found)))?;
        }
        let (list, found) = (&page.checklist, &built.at_work.checklists[0]);
        let name = found.record_name();
        self.expect(list.number, &if name.contains('#') { name.to_owned() } else { format!("{}#{name}", built.id) })?;
        assert_eq!(list.choices.len(), found.items.len());
        for (item, id) in list.choices.iter().zip(&found.items) {
            self.expect(item.number, &format!("{}/{id}", list.number))?;
        }
        Ok(())
    }

    /// The revision tells another key, and nothing else.
    fn check_key(&mut self, question: &Question, revision: String) -> Outcome {
        let right = question.choices[question.right].number;
        match self.keys.insert(question.number, (right, revision.clone())) {
            Some((known, before)) if (known == right) != (before == revision) => {
                Err(format!("question {} had revision {before} and has {revision}", question.number))
            }
            _ => Ok(()),
        }
    }

    fn expect(&mut self, number: usize, id: &str) -> Outcome {
        match self.ids.get(&number) {
            Some(known) if known == id => Ok(()),
            Some(known) => Err(format!("{number} was {known} and is {id}")),
            None => match self.ids.iter().find(|(_, known)| *known == id) {
                Some((other, _)) => Err(format!("{number} got {id}, which is the id of {other}")),
                None => {
                    self.ids.insert(number, id.to_owned());
                    Ok(())
                }
            },
        }
    }
}
