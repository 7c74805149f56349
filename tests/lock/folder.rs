//! The site on disk, built as `lyceum build` builds it, its lock written.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use lyceum::pipeline::{Built, Workshop};
use walkdir::WalkDir;

use crate::edit::{Page, Question, Site};

/// Lays the site's files down anew; the lock stays.
pub fn lay(root: &Path, site: &Site) {
    _ = fs::remove_dir_all(root.join("courses"));
    fs::write(root.join("lyceum.yaml"), "title: Small\nid: small\ntheme: plain\n").expect("written");
    for (number, name) in site.courses.iter().enumerate() {
        let folder = root.join(format!("courses/{number:02}-{name}"));
        fs::create_dir_all(&folder).expect("made");
        let text =
            format!("---\ntitle: The course of number {number}\n---\nIts words are {number} and of {number} kinds.\n");
        fs::write(folder.join("course.md"), text).expect("written");
    }
    for page in &site.pages {
        let path = root.join(format!("courses/{}.md", path_of(site, page, true)));
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text(page)).expect("written");
    }
}

/// Where a page lies: with the numbers in front of names, or as its address has it.
pub fn path_of(site: &Site, page: &Page, with_numbers: bool) -> String {
    let (course, module) = (&site.courses[page.course], &site.modules[page.module]);
    if with_numbers {
        format!("{:02}-{course}/{:02}-{module}/{:02}-{}", page.course, page.module, page.order, page.slug)
    } else {
        format!("{course}/{module}/{}", page.slug)
    }
}

fn text(page: &Page) -> String {
    let mut text = format!("---\ntitle: About {}\n---\n{}\n", page.words[0], page.words.join(" "));
    for question in &page.questions {
        put(question, &mut text);
    }
    put_checklist(&page.checklist, &mut text);
    text
}

fn put_checklist(list: &Question, text: &mut String) {
    write!(text, "\n## {} {{.checklist}}\n\n", list.words.join(" ")).expect("room");
    for item in &list.choices {
        writeln!(text, "- [ ] {}", item.words.join(" ")).expect("room");
    }
}

fn put(question: &Question, text: &mut String) {
    let id = if question.own_id { format!(" #own{}", question.number) } else { String::new() };
    write!(text, "\n## {}? {{.question{id}}}\n\n", question.words.join(" ")).expect("room");
    for (place, choice) in question.choices.iter().enumerate() {
        let mark = if place == question.right { "x" } else { " " };
        writeln!(text, "- ({mark}) {}", choice.words.join(" ")).expect("room");
    }
}

/// Builds it and writes its lock.
pub fn build(root: &Path) -> Built {
    build_again(&mut Workshop::new(root, false))
}

/// The same in a workshop that has the theme at hand.
pub fn build_again(workshop: &mut Workshop) -> Built {
    let root = workshop.root().to_owned();
    // files of one size may be written within one tick of the disk's clock
    let written: Vec<PathBuf> =
        WalkDir::new(root.join("courses")).into_iter().map(|entry| entry.expect("an entry").into_path()).collect();
    let look = workshop.look_at(&written).expect("a site");
    let built = workshop.build(look, &mut |_| {});
    assert!(!built.has_errors(), "{:?}", built.diagnostics);
    if let Some(text) = &built.ids.text {
        fs::write(root.join("lyceum.lock"), text).expect("written");
    }
    built
}
