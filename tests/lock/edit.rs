//! A small site in memory, and what a trainer may do to it. Everything has a number of its
//! own that no edit changes: what the ids are held against.

/// One edit: what is done, and three numbers that say to what.
pub type Edit = (u8, u8, u8, u8);

/// An option.
#[derive(Debug, Clone)]
pub struct Choice {
    pub number: usize,
    pub words: Vec<String>,
}

/// A question; its first option is right unless `right` says another.
#[derive(Debug, Clone)]
pub struct Question {
    pub number: usize,
    pub words: Vec<String>,
    pub choices: Vec<Choice>,
    pub right: usize,
    /// Whether its author gave it an id.
    pub own_id: bool,
    is_fresh: bool,
}

/// A page.
#[derive(Debug, Clone)]
pub struct Page {
    pub number: usize,
    pub course: usize,
    pub module: usize,
    pub slug: String,
    pub order: usize,
    pub words: Vec<String>,
    pub questions: Vec<Question>,
    /// Its options are the items; none is right.
    pub checklist: Question,
}

/// The site.
#[derive(Debug, Clone)]
pub struct Site {
    pub pages: Vec<Page>,
    /// Names of the folders of courses and of modules.
    pub courses: Vec<String>,
    pub modules: Vec<String>,
    gone_pages: Vec<Page>,
    gone_questions: Vec<(usize, Question)>,
    numbers: usize,
    /// Pages and questions that something was done to in this step.
    touched: Vec<usize>,
    /// Whether in this step pages moved, and whether they got or lost a question: a page that does
    /// both at once, after many small changes, may be another text.
    is_moved: bool,
    is_resized: bool,
}

impl Site {
    /// Two courses of two modules, five pages, two questions each.
    pub fn new() -> Self {
        let names = |of: &str| (0..2).map(|number| format!("{of}{number}")).collect();
        let mut site = Self {
            pages: Vec::new(),
            courses: names("course"),
            modules: names("module"),
            gone_pages: Vec::new(),
            gone_questions: Vec::new(),
            numbers: 0,
            touched: Vec::new(),
            is_moved: false,
            is_resized: false,
        };
        for place in 0..5 {
            site.add_page(place % 2, place / 2 % 2, format!("page{place}"));
        }
        site
    }

    fn number(&mut self) -> usize {
        self.numbers += 1;
        self.numbers
    }

    fn add_page(&mut self, course: usize, module: usize, slug: String) {
        let number = self.number();
        let questions = (0..2).map(|_| self.question()).collect();
        let checklist = Question { own_id: false, ..self.question() };
        let order = self.pages.len() + 1;
        self.pages.push(Page { number, course, module, slug, order, words: words(number, 60), questions, checklist });
    }

    fn question(&mut self) -> Question {
        let number = self.number();
        let choices = (0..3).map(|_| self.number()).map(|number| Choice { number, words: words(number, 6) }).collect();
        Question {
            number,
            words: words(number, 9),
            choices,
            right: 0,
            own_id: number.is_multiple_of(3),
            is_fresh: true,
        }
    }

    /// A step is over: what comes next may touch the same things again.
    pub fn over(&mut self) {
        self.touched.clear();
        (self.is_moved, self.is_resized) = (false, false);
        for question in self.pages.iter_mut().flat_map(|page| &mut page.questions) {
            question.is_fresh = false;
        }
    }

    /// One new question on a page.
    pub fn add_question(&mut self, page: usize) {
        let question = self.question();
        self.pages[page].questions.push(question);
    }

    /// Rewords every question of a page.
    pub fn reword_all(&mut self, page: usize) {
        for question in &mut self.pages[page].questions {
            question.words[0] = word(question.number + 5000, 1);
        }
    }

    /// Is this the first thing that is done to it in this step?
    fn touch(&mut self, number: usize) -> bool {
        let is_first = !self.touched.contains(&number);
        self.touched.push(number);
        is_first
    }

    /// Does an edit; says what was done, if there was something to do it to.
    pub fn edit(&mut self, (what, one, two, three): Edit) -> Option<String> {
        let at = usize::from(one) % self.pages.len().max(1);
        let by = usize::from(three);
        let (moves, resizes) = (matches!(what % 18, 0 | 1 | 14), matches!(what % 18, 9..=11));
        if moves && self.is_resized || resizes && self.is_moved {
            return None;
        }
        self.is_moved |= moves;
        self.is_resized |= resizes;
        match what % 18 {
            0..=4 => self.edit_page(what % 18, at, usize::from(two), by),
            5..=11 => self.edit_question(what % 18, at, usize::from(two), by),
            12 => self.delete_page(at),
            13 => self.restore_page(by),
            14 => {
                let is_course = by.is_multiple_of(2);
                let names = if is_course { &mut self.courses } else { &mut self.modules };
                let number = usize::from(two) % names.len();
                names[number] = format!("{}{number}-{}", if is_course { "course" } else { "module" }, by % 5);
                Some(format!("folder {} is renamed", names[number]))
            }
            16 | 17 => self.edit_checklist(what % 18, at, by),
            _ => {
                let slug = format!("page{}", by % 6);
                let (course, module) = (usize::from(one) % 2, usize::from(two) % 2);
                let is_free = !self.is_taken(course, module, &slug) && !self.was_emptied(course, module, &slug);
                is_free.then(|| self.add_page(course, module, slug.clone()))?;
                Some(format!("new page {slug}"))
            }
        }
    }

    fn is_taken(&self, course: usize, module: usize, slug: &str) -> bool {
        self.pages.iter().any(|page| (page.course, page.module, page.slug.as_str()) == (course, module, slug))
    }

    /// Was a page deleted there in this step? Another text in the very place of one is that page,
    /// rewritten: the build says so, and how to make it a page of its own.
    fn was_emptied(&self, course: usize, module: usize, slug: &str) -> bool {
        let is_there = |page: &&Page| (page.course, page.module, page.slug.as_str()) == (course, module, slug);
        self.gone_pages.iter().filter(is_there).any(|page| self.touched.contains(&page.number))
    }

    fn edit_page(&mut self, what: u8, at: usize, two: usize, by: usize) -> Option<String> {
        let page = self.pages.get(at)?.clone();
        let (slug, course, module) = match what {
            0 => (format!("page{}", by % 9), page.course, page.module),
            1 => (page.slug.clone(), two % 2, by % 2),
            _ => (page.slug.clone(), page.course, page.module),
        };
        let has_moved = (&slug, course, module) != (&page.slug, page.course, page.module);
        if has_moved && self.is_taken(course, module, &slug) {
            return None;
        }
        let is_first = what < 3 || self.touch(page.number);
        let page = &mut self.pages[at];
        (page.slug, page.course, page.module) = (slug, course, module);
        match what {
            2 => page.order = by % 90 + 1,
            3 if is_first => page.words[by % 60] = word(by + 9000, 2),
            4 => page.questions.reverse(),
            _ => {}
        }
        Some(format!("page {} is done {what} to", page.number))
    }

    fn edit_question(&mut self, what: u8, at: usize, two: usize, by: usize) -> Option<String> {
        if what == 10 {
            return self.restore_question(by);
        }
        let count = self.pages.get(at)?.questions.len();
        let place = (count > 0).then(|| two % count)?;
        if what == 11 {
            self.add_question(at);
            return Some(format!("new question on page {}", self.pages[at].number));
        }
        let number = self.pages[at].questions[place].number;
        let is_fresh = self.pages[at].questions[place].is_fresh;
        let is_first = self.touch(number);
        let question = &mut self.pages[at].questions[place];
        match what {
            5 if is_first => question.words[by % 9] = word(by + 7000, 3),
            6 if is_first => question.choices[by % 3].words[by / 3 % 6] = word(by + 8000, 4),
            7 => question.right = by % 3,
            8 => question.choices.rotate_left(by % 3),
            // who goes elsewhere is known by its words, so it goes as it was when last built
            9 if is_first && !is_fresh => return self.take_question(at, place, by),
            _ => return None,
        }
        Some(format!("question {number} is done {what} to"))
    }

    /// Rewords an item of a checklist, or its heading, or puts its items in another order.
    fn edit_checklist(&mut self, what: u8, at: usize, by: usize) -> Option<String> {
        let number = self.pages.get(at)?.checklist.number;
        let is_first = self.touch(number);
        let list = &mut self.pages[at].checklist;
        match what {
            16 if is_first => list.choices[by % 3].words[by / 3 % 6] = word(by + 6000, 5),
            17 if is_first && by.is_multiple_of(2) => list.words[by % 9] = word(by + 5500, 6),
            17 => list.choices.rotate_left(by % 3),
            _ => return None,
        }
        Some(format!("checklist {number} is done {what} to"))
    }

    /// Moves a question to another page, or takes it away.
    fn take_question(&mut self, at: usize, place: usize, by: usize) -> Option<String> {
        let question = self.pages[at].questions.remove(place);
        let number = question.number;
        let to = by % self.pages.len();
        if by.is_multiple_of(3) || to == at {
            self.gone_questions.push((self.pages[at].number, question));
            return Some(format!("question {number} is taken away"));
        }
        self.pages[to].questions.push(question);
        Some(format!("question {number} moves to page {}", self.pages[to].number))
    }

    fn restore_question(&mut self, by: usize) -> Option<String> {
        let at = (!self.gone_questions.is_empty()).then(|| by % self.gone_questions.len())?;
        let (page, number) = (self.gone_questions[at].0, self.gone_questions[at].1.number);
        let home = self.pages.iter().position(|known| known.number == page)?;
        if self.touched.contains(&number) {
            return None;
        }
        self.touched.push(number);
        let (_, question) = self.gone_questions.remove(at);
        self.pages[home].questions.push(question);
        Some(format!("question {number} is back"))
    }

    fn delete_page(&mut self, at: usize) -> Option<String> {
        let number = self.pages.get(at)?.number;
        // a page that nobody has seen, or that was changed in this step, was never published as it is
        let parts = self.pages[at].questions.iter().map(|question| question.number).chain([number]);
        let is_as_built = !parts.clone().any(|number| self.touched.contains(&number))
            && self.pages[at].questions.iter().all(|question| !question.is_fresh);
        if !is_as_built || self.pages.len() < 3 {
            return None;
        }
        self.touched.extend(parts.collect::<Vec<_>>());
        let page = self.pages.remove(at);
        self.gone_pages.push(page);
        Some(format!("page {number} is deleted"))
    }

    fn restore_page(&mut self, by: usize) -> Option<String> {
        let at = (!self.gone_pages.is_empty()).then(|| by % self.gone_pages.len())?;
        let page = &self.gone_pages[at];
        if self.touched.contains(&page.number) || self.is_taken(page.course, page.module, &page.slug) {
            return None;
        }
        let page = self.gone_pages.remove(at);
        self.touched.push(page.number);
        let number = page.number;
        self.pages.push(page);
        Some(format!("page {number} is restored"))
    }
}

/// Words that no other number has, in one of three scripts.
fn words(number: usize, count: usize) -> Vec<String> {
    (0..count).map(|place| word(number * 100 + place, number)).collect()
}

fn word(seed: usize, script: usize) -> String {
    let first = [0x61, 0x915, 0x641][script % 3];
    let mut state = (seed as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let letter = |_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        char::from_u32(first + (state >> 33) as u32 % 8).expect("a letter")
    };
    (0..7).map(letter).collect()
}
