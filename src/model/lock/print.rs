//! The text of `lyceum.lock`: one block a page, sorted, so that changes to different pages
//! merge. What it says is read by `text`.

use std::fmt::Write;

use super::text::{HEAD, NOTE, RETIRED};
use super::{Gist, Lock, LockedPart, LockedQuestion};

/// The text of a lock.
pub fn print(lock: &Lock) -> String {
    let mut out = format!("{HEAD}\n{NOTE}");
    for page in &lock.pages {
        out.push_str(if page.is_retired { "\nretired page " } else { "\npage " });
        out.push_str(&page.id);
        put(&page.gist, &mut out);
        if page.place != page.id {
            out.push_str(" at=");
            out.push_str(&page.place);
        }
        if !page.was.is_empty() {
            out.push_str(" was=");
            out.push_str(&page.was.join(","));
        }
        out.push('\n');
        for question in &page.questions {
            put_question(question, &page.id, &mut out);
        }
    }
    out
}

fn put_question(question: &LockedQuestion, page: &str, out: &mut String) {
    out.push_str(if question.is_retired { RETIRED } else { "" });
    out.push_str(question.what.word());
    out.push(' ');
    let own = question.id.strip_prefix(page).and_then(|rest| rest.strip_prefix('#'));
    out.push_str(own.unwrap_or(&question.id));
    out.push(' ');
    out.push_str(&question.revision);
    put(&question.gist, out);
    if let Some(alias) = &question.alias {
        out.push_str(" @");
        out.push_str(alias);
    }
    question.parts.iter().for_each(|part| put_part(part, "", out));
    question.rows.iter().for_each(|row| put_part(row, "#", out));
    out.push('\n');
}

fn put_part(part: &LockedPart, sign: &str, out: &mut String) {
    out.push_str(if part.is_retired { " -" } else { " " });
    out.push_str(sign);
    out.push_str(&part.id);
    if part.hash != part.id {
        out.push(':');
        out.push_str(&part.hash);
    }
    out.push('=');
    put_sketch(&part.sketch, out);
}

fn put(gist: &Gist, out: &mut String) {
    // a text takes all that is written to it
    _ = write!(out, " {:012x} ", gist.print);
    put_sketch(&gist.sketch, out);
}

fn put_sketch(sketch: &[u16], out: &mut String) {
    if sketch.is_empty() {
        out.push('-');
    }
    for word in sketch {
        _ = write!(out, "{word:04x}");
    }
}
