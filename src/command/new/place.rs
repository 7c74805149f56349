//! Where something new goes: the site around it, its name, its number among its siblings.
//!
//! Takes a path as it was typed; gives a path in a site, or why there is none.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::name::{Name, Taken, numbered, with_article};
use crate::cli::NewKind;
use crate::command::terminal::Refusal;
use crate::pipeline::load::Ordered;

/// A free place.
#[derive(Debug)]
pub struct Place {
    /// The site's folder.
    pub root: PathBuf,
    /// Path in the site: of a course's folder, of a page's file; empty for a site.
    pub path: String,
    /// A title made from the name.
    pub title: String,
    /// As it was typed.
    pub typed: PathBuf,
    /// Folders of the courses that a curriculum can begin with.
    pub courses: Vec<String>,
}

impl Place {
    /// Finds the place that a path means.
    ///
    /// # Errors
    /// Why nothing of this kind can be made there.
    pub fn find(kind: NewKind, typed: &Path) -> Result<Self, Refusal> {
        let Ok(path) = resolve(typed) else {
            let what = format!("{} is no path that can be made", typed.display());
            return Err(Refusal::new(what, "write it without dots, such as courses/customer-calls"));
        };
        match kind {
            NewKind::Site => site(typed, path),
            NewKind::Course => course(typed, &path),
            NewKind::Lesson => page(typed, &path, "lesson"),
            NewKind::Quiz => page(typed, &path, "quiz"),
            NewKind::Exam => page(typed, &path, "exam"),
            NewKind::Scenario => page(typed, &path, "scenario"),
            NewKind::Survey => page(typed, &path, "survey"),
            NewKind::Curriculum => curriculum(typed, &path),
            NewKind::Translation => Err(Refusal::new("a translation lies beside its original", "name that")),
        }
    }
}

/// The real path of something that may not be there yet.
fn resolve(typed: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(typed)?;
    let there = path.ancestors().find(|path| path.exists()).unwrap_or(&path);
    let missing = path.strip_prefix(there).unwrap_or(Path::new(""));
    if missing.components().any(|part| !matches!(part, Component::Normal(_))) {
        return Err(io::Error::from(io::ErrorKind::InvalidInput));
    }
    let real = there.canonicalize()?;
    Ok(if missing.as_os_str().is_empty() { real } else { real.join(missing) })
}

fn site(typed: &Path, root: PathBuf) -> Result<Place, Refusal> {
    let shown = typed.display();
    if root.is_file() {
        return Err(Refusal::new(format!("{shown} is a file"), "name a folder that is new or empty"));
    }
    if root.join("lyceum.yaml").exists() {
        return Err(Refusal::new(
            format!("{shown} is a site already: it holds a lyceum.yaml"),
            "add to it with `lyceum new course courses/NAME`, or name a new folder",
        ));
    }
    if root.join("courses").exists() {
        return Err(Refusal::new(
            format!("{shown} holds a folder `courses` already"),
            "name a new folder: nothing of yours is overwritten",
        ));
    }
    if let Some(around) = root.ancestors().skip(1).find(|folder| folder.join("lyceum.yaml").is_file()) {
        let inner = root.strip_prefix(around).unwrap_or(&root);
        if inner.starts_with("courses") || inner.starts_with("themes") {
            return Err(Refusal::new(
                format!("{shown} lies inside the site {}", around.display()),
                "make a course there with `lyceum new course courses/NAME`, or a site in another folder",
            ));
        }
    }
    let title = Name::title(&root.file_name().unwrap_or(OsStr::new("Training")).to_string_lossy());
    Ok(Place { root, path: String::new(), title, typed: typed.to_owned(), courses: Vec::new() })
}

/// The site around a path, and the path in it; what is typed without `courses/` means there.
fn inside(typed: &Path, path: &Path) -> Result<(PathBuf, Vec<String>), Refusal> {
    let Some(root) = path.ancestors().skip(1).find(|folder| folder.join("lyceum.yaml").is_file()) else {
        return Err(Refusal::new(
            format!("{} would lie in no site: there is no lyceum.yaml in a folder above it", typed.display()),
            "go to your site's folder and try again, or make a site first: `lyceum new site my-training`",
        ));
    };
    let inner = path.strip_prefix(root).unwrap_or(path);
    let mut parts: Vec<String> = inner.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if parts.first().is_some_and(|first| first != "courses" && first != "themes") {
        parts.insert(0, String::from("courses"));
    }
    Ok((root.to_owned(), parts))
}

fn course(typed: &Path, path: &Path) -> Result<Place, Refusal> {
    let (root, parts) = inside(typed, path)?;
    let [courses, name] = parts.as_slice() else {
        return Err(Refusal::new(
            format!("{} is no place for a course", typed.display()),
            "a course is a folder of its own in courses/: `lyceum new course courses/NAME`",
        ));
    };
    let name = Name::read(name)?;
    let siblings = folders(&root.join(courses));
    let free = numbered(&name, &siblings, false).map_err(|taken| taken.refusal("courses"))?;
    Ok(Place {
        path: format!("courses/{free}"),
        title: name.words(),
        root,
        typed: typed.to_owned(),
        courses: Vec::new(),
    })
}

/// A curriculum lies beside the courses that it ties together.
fn curriculum(typed: &Path, path: &Path) -> Result<Place, Refusal> {
    let (root, parts) = inside(typed, path)?;
    let [courses, name] = parts.as_slice() else {
        return Err(Refusal::new(
            format!("{} is no place for a curriculum", typed.display()),
            "it lies beside the courses: `lyceum new curriculum courses/NAME`",
        ));
    };
    let name = Name::of_page(name, "curriculum")?;
    let folder = root.join(courses);
    let there = folders(&folder);
    let free = numbered(&name, &pages(&folder), false).map_err(|taken| taken.refusal("courses"))?;
    numbered(&Name::read(&free)?, &there, false)
        .map(drop)
        .or_else(only_names)
        .map_err(|taken| taken.refusal("courses"))?;
    let courses: Vec<String> = there.into_iter().filter(|name| folder.join(name).join("course.md").is_file()).collect();
    if courses.is_empty() {
        return Err(Refusal::new(
            "there is no course yet that a curriculum could lead through",
            "make one first: `lyceum new course courses/NAME`",
        ));
    }
    let path = format!("courses/{free}.curriculum.md");
    Ok(Place { path, title: name.words(), root, typed: typed.to_owned(), courses })
}

/// Numbers of curricula and of courses have nothing to do with each other.
fn only_names(taken: Taken) -> Result<(), Taken> {
    match taken {
        Taken::Name(_) => Err(taken),
        Taken::Number(..) | Taken::Unnumbered => Ok(()),
    }
}

fn page(typed: &Path, path: &Path, kind: &str) -> Result<Place, Refusal> {
    let (root, parts) = inside(typed, path)?;
    let (folders, name) = match parts.as_slice() {
        [courses, course, name] if courses == "courses" => (vec![course], name),
        [courses, course, module, name] if courses == "courses" => (vec![course, module], name),
        _ => {
            return Err(Refusal::new(
                format!("{} is no place for {}", typed.display(), with_article(kind)),
                format!("it lies in a course, or in a folder of one: `lyceum new {kind} courses/COURSE/NAME`"),
            ));
        }
    };
    let mut folder = String::from("courses");
    for (at, given) in folders.iter().enumerate() {
        folder = format!("{folder}/{}", known_folder(&root, &folder, given, at)?);
    }
    let name = Name::of_page(name, kind)?;
    let is_in_numbered_module =
        folders.len() == 2 && Ordered::read(&folder[folder.rfind('/').map_or(0, |at| at + 1)..]).number.is_some();
    let free =
        numbered(&name, &pages(&root.join(&folder)), is_in_numbered_module).map_err(|taken| taken.refusal(&folder))?;
    let ending = if kind == "lesson" { String::from(".md") } else { format!(".{kind}.md") };
    Ok(Place {
        path: format!("{folder}/{free}{ending}"),
        title: name.words(),
        root,
        typed: typed.to_owned(),
        courses: Vec::new(),
    })
}

/// A course's or module's folder, which may be named without its number.
fn known_folder(root: &Path, parent: &str, given: &str, depth: usize) -> Result<String, Refusal> {
    if root.join(parent).join(given).is_dir() {
        return Ok(given.to_owned());
    }
    let slug = Ordered::read(given).slug;
    let siblings = folders(&root.join(parent));
    let named = siblings.iter().find(|name| Ordered::read(name).slug == slug);
    named.cloned().ok_or_else(|| match depth {
        0 => Refusal::new(
            format!("there is no course {parent}/{given}"),
            format!("make it first: `lyceum new course {parent}/{given}`"),
        ),
        _ => Refusal::new(
            format!("there is no folder {parent}/{given}"),
            "make that folder first: a module is a folder in a course, with pages in it",
        ),
    })
}

fn folders(folder: &Path) -> Vec<String> {
    names(folder, |path, _| path.is_dir())
}

/// Names of a folder's pages, up to the first dot.
fn pages(folder: &Path) -> Vec<String> {
    let is_page = |path: &Path, name: &str| {
        name.ends_with(".md")
            && path.is_file()
            && !["course.md", "module.md", "readme.md"].contains(&name.to_lowercase().as_str())
    };
    let stems = names(folder, is_page);
    stems.iter().map(|name| name.split('.').next().unwrap_or(name).to_owned()).collect()
}

fn names(folder: &Path, keep: impl Fn(&Path, &str) -> bool) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let named = entries.map(|entry| (entry.path(), entry.file_name().to_string_lossy().into_owned()));
    let mut names: Vec<String> =
        named.filter(|(path, name)| !name.starts_with(['.', '_']) && keep(path, name)).map(|(_, name)| name).collect();
    names.sort();
    names
}
