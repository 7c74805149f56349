//! Draws screens: the cover of a course, the frame of its certificate, and the large one
//! over the home page.
//!
//! A screen is stone, straps (two thin lines with stone between) and openings. One
//! opening stands for one lesson; scripts light it when the lesson is done. What is
//! drawn depends on an id and a number, never on the learner, the clock or the theme.

mod choice;
mod frame;
mod geometry;
mod hero;
mod lattice;
mod openings;

pub use frame::{Sheet, frame};
pub use hero::hero;

use crate::markup::escape_attribute;
use choice::{Choice, Hue};
use geometry::{number, path};
use lattice::Lattice;
use openings::{Spot, first, order_of_light, whole};

const WIDTH: f64 = 384.0;
const HEIGHT: f64 = 192.0;
const WHOLE_SCREEN: &str = "M0 0h384v192H0z";
/// The light, as a cover shows it where no theme says otherwise.
const MARIGOLD: &str = "#E8A317";

/// One course's screen as SVG, with an opening outlined for each of its `lessons` and none lit.
///
/// Each such opening is a `<use class="o">`, in the order in which they light up. A
/// screen with fewer openings than lessons carries `data-lessons`, so that the light
/// can be shared out among them.
pub fn cover(course_id: &str, lessons: usize) -> String {
    let choice = Choice::of(course_id);
    let lattice = choice.kind.lattice();
    let spots = spots(&choice, &lattice, lessons);
    let id = plain_id(course_id);
    let mut out = String::from("<svg class=\"jali\" data-cover=\"");
    escape_attribute(course_id, &mut out);
    if spots.len() < lessons {
        out += &format!("\" data-lessons=\"{lessons}");
    }
    out += "\" viewBox=\"0 0 384 192\" preserveAspectRatio=\"xMidYMid slice\" aria-hidden=\"true\"><defs>";
    out += &pattern(&lattice, &choice, &id);
    if !spots.is_empty() {
        out += &opening(&lattice, choice.turned, &id);
    }
    let ground = choice.hue.ground;
    out += &format!(
        "</defs><path fill=\"{ground}\" d=\"{WHOLE_SCREEN}\"/><path fill=\"url(#_j-p-{id})\" d=\"{WHOLE_SCREEN}\"/>"
    );
    out += &unlit(&spots, choice.hue, &id);
    out + "</svg>"
}

/// The openings that stand for the lessons, in order of light.
fn spots(choice: &Choice, lattice: &Lattice, lessons: usize) -> Vec<Spot> {
    let mut spots = whole(lattice, choice.turned, WIDTH, HEIGHT);
    if let Some(first) = first(&spots, choice.seed, WIDTH, HEIGHT) {
        order_of_light(&mut spots, first);
    }
    spots.truncate(lessons);
    spots
}

/// The tile that fills the screen.
fn pattern(lattice: &Lattice, choice: &Choice, id: &str) -> String {
    let Hue { ground, dark, strap, .. } = choice.hue;
    let turn = match choice.turned {
        true => format!(" patternTransform=\"rotate({})\"", number(f64::from(lattice.turn) * 7.5, 1)),
        false => String::new(),
    };
    let (width, height) = (number(lattice.width, 2), number(lattice.height, 2));
    let (openings, straps) = (lattice.openings(), &lattice.straps);
    format!(
        "<pattern id=\"_j-p-{id}\" width=\"{width}\" height=\"{height}\" patternUnits=\"userSpaceOnUse\"{turn}>\
         <path fill=\"{dark}\" d=\"{openings}\"/>\
         <path fill=\"none\" stroke=\"{strap}\" stroke-width=\"5\" d=\"{straps}\"/>\
         <path fill=\"none\" stroke=\"{ground}\" stroke-width=\"2.2\" d=\"{straps}\"/></pattern>"
    )
}

/// The shape of one lesson's opening, without colour, so that each use brings its own.
fn opening(lattice: &Lattice, turned: bool, id: &str) -> String {
    let angle = if turned { lattice.turn } else { 0 };
    let shape: Vec<_> = lattice.opening.iter().map(|corner| corner.turned(angle)).collect();
    format!("<path id=\"_j-o-{id}\" d=\"{}\"/>", path(&shape))
}

/// Lessons not done: dark openings with a thin line of light.
fn unlit(spots: &[Spot], hue: &Hue, id: &str) -> String {
    if spots.is_empty() {
        return String::new();
    }
    let uses: String =
        spots.iter().map(|spot| format!("<use class=\"o\" href=\"#_j-o-{id}\"{}/>", spot.attributes())).collect();
    let dark = hue.dark;
    format!("<g fill=\"{dark}\" stroke=\"{MARIGOLD}\" stroke-opacity=\".65\" stroke-width=\"1.5\">{uses}</g>")
}

/// The id in letters that may stand in `url(#…)`; two ids never become one.
fn plain_id(id: &str) -> String {
    let mut out = String::with_capacity(id.len());
    for letter in id.chars() {
        if letter.is_ascii_alphanumeric() || letter == '-' {
            out.push(letter);
        } else {
            out += &format!("_{:x}_", u32::from(letter));
        }
    }
    out
}

#[cfg(test)]
mod tests;
