//! Makes lessons by the thousand, always the same ones: courses of twenty lessons of 600 to
//! 900 words with sections, lists, tables, quotes, code, images and links, one course in ten
//! in Hindi and one in Urdu. With questions: two in each lesson, and a quiz of eight after
//! every tenth.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::prose::{Bank, Chance, bank};

/// The lesson that is edited, and its page.
pub const LESSON: &str = "courses/course-0001/lesson-05.md";
/// Its page.
pub const ADDRESS: &str = "course-0001/lesson-05.html";

const LESSONS_A_COURSE: usize = 20;
const PNG: &[u8] = include_bytes!("area.png");
const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"320\" height=\"180\"><rect width=\"320\" height=\"180\"/></svg>\n";

/// What lessons hold besides text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Flavour {
    /// Nothing.
    Plain,
    /// Questions and quizzes.
    Questions,
}

impl Flavour {
    /// Its name for generators and folders.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "lyceum",
            Self::Questions => "lyceum-questions",
        }
    }

    /// Its name for people.
    pub fn words(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Questions => ", with questions and quizzes",
        }
    }
}

/// Where corpora come from.
pub struct Corpora {
    /// They lie here, each in `FLAVOUR-COUNT`.
    pub folder: PathBuf,
    /// Makes them, if somebody brought a generator.
    pub generator: Option<PathBuf>,
}

impl Corpora {
    /// A corpus, made where it is not there yet; `None` for one that only a generator can make.
    pub fn get(&self, flavour: &str, count: usize) -> Option<PathBuf> {
        let folder = self.folder.join(format!("{flavour}-{count}"));
        if folder.exists() {
            return Some(folder);
        }
        if let Some(generator) = &self.generator {
            let lessons = count.to_string();
            let mut command = Command::new(generator);
            command.args(["--flavor", flavour, "--lessons", &lessons, "--out"]).arg(&folder);
            assert!(command.status().expect("the generator runs").success(), "the generator failed");
            return Some(folder);
        }
        let has_questions = [Flavour::Plain, Flavour::Questions].into_iter().find(|known| known.name() == flavour)?;
        make(&folder, count, has_questions == Flavour::Questions);
        Some(folder)
    }
}

/// Puts a word that was never there on top of a lesson; gives it.
pub fn edit(lesson: &Path, number: usize) -> String {
    let text = fs::read_to_string(lesson).expect("the lesson is there");
    let (front, body) = text.split_once("\n---\n").expect("front matter");
    let body = body.trim_start();
    let body = if body.starts_with("edit") { body.split_once("\n\n").map_or("", |(_, body)| body) } else { body };
    let word = format!("edit{number}x");
    fs::write(lesson, format!("{front}\n---\n\n{word}\n\n{body}")).expect("saved");
    word
}

fn make(folder: &Path, count: usize, has_questions: bool) {
    put(&folder.join("lyceum.yaml"), "title: Training library\nid: bench\nlanguages: [en, hi, ur]\n");
    for course in 1..=count.div_ceil(LESSONS_A_COURSE) {
        let lessons = (count - (course - 1) * LESSONS_A_COURSE).min(LESSONS_A_COURSE);
        make_course(&folder.join("courses"), course, lessons, has_questions);
    }
}

fn make_course(courses: &Path, course: usize, lessons: usize, has_questions: bool) {
    let bank = bank(course);
    let folder = courses.join(format!("course-{course:04}"));
    let topic = Chance::of(course, 0).pick(bank.topics);
    put(
        &folder.join("course.md"),
        &format!("---\ntitle: {topic} {course}\nsummary: {topic}.\nlang: {}\n---\n", bank.lang),
    );
    let images = courses.join("img");
    if course.is_multiple_of(2) {
        put(&images.join(image(course)), SVG);
    } else {
        put_bytes(&images.join(image(course)), PNG);
    }
    for number in 1..=lessons {
        let mut text = Lesson { bank, chance: Chance::of(course, number), course, lessons, out: String::new() }
            .text(topic, number);
        if has_questions {
            (1..=2).for_each(|at| text += &question(&format!("Question {at} {{.question #lesson-{number:02}-{at}}}")));
        }
        put(&folder.join(format!("lesson-{number:02}.md")), &text);
        if has_questions && number % 10 == 0 {
            let questions: String =
                (1..=8).map(|at| question(&format!("Question {at} {{#lesson-{number:02}-q{at}}}"))).collect();
            let quiz = format!("---\ntitle: Check {number}\npass: 80\n---\n{questions}");
            put(&folder.join(format!("lesson-{number:02}-check.quiz.md")), &quiz);
        }
    }
}

fn image(course: usize) -> String {
    format!("course-{course:04}.{}", if course.is_multiple_of(2) { "svg" } else { "png" })
}

fn question(heading: &str) -> String {
    format!(
        "\n## {heading}\n\n- (x) The first of these\n  > Yes, that is what the lesson says.\n\
         - ( ) The second of these\n  > That is often said, but the lesson says otherwise.\n- ( ) Neither of them\n\
         \x20 > One of them is right.\n\n> [!hint] Read the first section again.\n\n> [!why] The lesson gives the reason.\n"
    )
}

struct Lesson {
    bank: &'static Bank,
    chance: Chance,
    course: usize,
    lessons: usize,
    out: String,
}

impl Lesson {
    fn text(mut self, topic: &str, number: usize) -> String {
        let title = format!("{number}. {topic}: {}", self.chance.pick(self.bank.headings));
        let words = 600 + self.chance.below(300);
        self.out = format!("---\ntitle: \"{title}\"\nsummary: \"{topic}.\"\n---\n\n");
        self.paragraph(4);
        let (has_image, has_code) = (self.chance.below(10) < 3, self.chance.below(8) == 0);
        let first = self.chance.below(self.bank.headings.len());
        for section in 0.. {
            if self.out.split_whitespace().count() > words {
                break;
            }
            let heading = self.bank.headings[(first + section) % self.bank.headings.len()];
            self.out += &format!("## {heading}\n\n");
            self.paragraph(4);
            self.block();
            if has_image && section == 1 {
                self.out += &format!("![{}](../img/{})\n\n", self.bank.figure, image(self.course));
            }
            if has_code && section == 2 {
                self.out += "```sh\nfor log in logs/*.csv; do\n  grep -c open \"$log\"\ndone\n```\n\n";
            }
        }
        self.out
    }

    fn paragraph(&mut self, sentences: usize) {
        let text: Vec<String> = (0..sentences).map(|_| self.bank.sentence(&mut self.chance)).collect();
        self.out += &format!("{}\n\n", text.join(" "));
    }

    fn block(&mut self) {
        let kind = self.chance.below(6);
        let lines = 3 + self.chance.below(3);
        match kind {
            0 | 1 => {
                for number in 1..=lines {
                    let sign = if kind == 0 { String::from("-") } else { format!("{number}.") };
                    self.out += &format!("{sign} {}\n", self.bank.sentence(&mut self.chance));
                }
                self.out.push('\n');
            }
            2 => {
                self.out += &format!("| {} |\n| --- | --- | --- |\n", self.bank.columns.join(" | "));
                for _ in 0..lines {
                    let mut cell = || self.bank.words(&mut self.chance);
                    self.out += &format!("| {} | {} | {} |\n", cell(), cell(), cell());
                }
                self.out.push('\n');
            }
            3 => self.out += &format!("> **{}:** {}\n\n", self.bank.note, self.bank.sentence(&mut self.chance)),
            4 => {
                self.out += &format!("### {}\n\n", self.bank.note);
                self.paragraph(3);
            }
            _ => {
                // a quarter of the links leave their course, for an earlier one
                let course = if self.chance.below(4) == 0 { self.course.saturating_sub(3).max(1) } else { self.course };
                let lesson = 1 + self.chance.below(self.lessons);
                let target = format!("../course-{course:04}/lesson-{lesson:02}.md");
                self.out += &format!("{} [{}]({target}).\n\n", self.bank.sentence(&mut self.chance), self.bank.note);
            }
        }
    }
}

fn put(path: &Path, text: &str) {
    put_bytes(path, text.as_bytes());
}

fn put_bytes(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a folder around it")).expect("its folder");
    fs::write(path, bytes).expect("written");
}
