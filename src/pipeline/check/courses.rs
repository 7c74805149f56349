//! Courses: what they hold, whom they are for, what they require.

use std::collections::HashSet;

use crate::config::Settings;
use crate::diagnostic::{Diagnostic, Span, codes, did_you_mean};
use crate::model::{Catalog, Certificate, Course, Origin};

/// Faults of one course.
pub fn check(course: &Course, catalog: &Catalog, settings: &Settings) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if course.pages().next().is_none() {
        let fault = Diagnostic::new(codes::COURSE_WITHOUT_PAGES, "this course has no lessons yet").on(&course.origin);
        faults.push(fault.help("write a first one beside course.md, such as 01-welcome.md"));
    }
    roles(&course.origin, &course.roles, course.roles_span, settings, &mut faults);
    let can_renew = course.pages().any(|page| course.pass_of(page).is_some());
    let remedy = "add an exam or a quiz to the course";
    faults.extend(renewal(&course.origin, course.certificate, course.certificate_span, can_renew, remedy));
    for required in &course.requires {
        if catalog.course(required).is_none() {
            let near = did_you_mean(required, catalog.courses.iter().map(|course| course.id.as_str()));
            let help = near.map_or_else(
                || String::from("write the name of a course's folder, without its number"),
                |near| format!("did you mean `{near}`?"),
            );
            let fault =
                Diagnostic::new(codes::PREREQUISITE_UNKNOWN, format!("there is no course `{required}` to require"));
            faults.push(fault.at(&course.origin, item(&course.origin, course.requires_span, required), "").help(help));
        }
    }
    faults
}

/// A certificate that runs out needs something to pass again. `remedy`: where to add it.
pub fn renewal(
    file: &Origin,
    certificate: Certificate,
    span: Span,
    can_renew: bool,
    remedy: &str,
) -> Option<Diagnostic> {
    let Certificate::Months(months) = certificate else { return None };
    if can_renew {
        return None;
    }
    let lasts = if months == 1 { String::from("a month") } else { format!("{months} months") };
    let message = format!("this certificate runs out after {lasts}, and nothing renews it");
    let fault = Diagnostic::new(codes::CERTIFICATE_WITHOUT_TEST, message);
    let help = format!("{remedy}, or write `certificate: true`: then it does not run out");
    Some(fault.at(file, span, "").help(help))
}

/// One item of a list in a file's settings; the list's beginning where it cannot be found.
fn item(file: &Origin, list: Span, word: &str) -> Span {
    let settings_end = file.text[list.start..].find("\n---").map_or(list.end, |length| list.start + length);
    let text = &file.text[list.start..settings_end];
    let found = text.match_indices(word).map(|(at, _)| at).find(|at| {
        let is_edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric() && letter != '-');
        is_edge(text[..*at].chars().next_back()) && is_edge(text[at + word.len()..].chars().next())
    });
    found.map_or(list, |at| Span::new(list.start + at, list.start + at + word.len()))
}

/// Roles that the site does not name, where it names any.
pub fn roles(file: &Origin, roles: &[String], span: Span, settings: &Settings, faults: &mut Vec<Diagnostic>) {
    if settings.roles.is_empty() {
        return;
    }
    for role in roles {
        if settings.roles.iter().any(|(id, _)| id == role) {
            continue;
        }
        let near = did_you_mean(role, settings.roles.iter().map(|(id, _)| id.as_str()));
        let help = near.map_or_else(
            || format!("add it to `roles` in lyceum.yaml:\nroles:\n  {role}: its name for people"),
            |near| format!("did you mean `{near}`?"),
        );
        let fault = Diagnostic::new(codes::ROLE_UNKNOWN, format!("the site names no role `{role}`"));
        faults.push(fault.at(file, item(file, span, role), "").help(help));
    }
}

/// Courses that require each other in a circle; each circle is told once, at the
/// course whose id comes first.
pub fn circles(catalog: &Catalog) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut done: HashSet<&str> = HashSet::new();
    for course in &catalog.courses {
        let mut path = Vec::new();
        if let Some(circle) = circle_from(&course.id, catalog, &mut path, &mut done) {
            faults.extend(tell(&circle, catalog));
        }
    }
    faults
}

fn circle_from<'a>(
    id: &'a str,
    catalog: &'a Catalog,
    path: &mut Vec<&'a str>,
    done: &mut HashSet<&'a str>,
) -> Option<Vec<&'a str>> {
    if let Some(at) = path.iter().position(|known| *known == id) {
        return Some(path[at..].to_vec());
    }
    if !done.insert(id) {
        return None;
    }
    path.push(id);
    let requires = catalog.course(id).map_or(&[][..], |course| &course.requires);
    let found = requires.iter().find_map(|next| circle_from(next, catalog, path, done));
    path.pop();
    found
}

fn tell(circle: &[&str], catalog: &Catalog) -> Option<Diagnostic> {
    let first = catalog.course(circle.iter().min()?)?;
    let names = circle.iter().chain(circle.first()).copied().collect::<Vec<_>>().join(" → ");
    let fault = Diagnostic::new(codes::PREREQUISITE_CIRCLE, format!("these courses require each other: {names}"))
        .at(&first.origin, first.requires_span, "")
        .help("take one of them out of `requires`: nobody could begin");
    let others = circle.iter().filter(|id| **id != first.id).filter_map(|id| catalog.course(id));
    Some(others.fold(fault, |fault, other| fault.related(&other.origin, Some(other.requires_span), "and here")))
}
