//! The frame of a certificate: a band of the course's own screen around the paper.
//!
//! Drawn in one of two shapes, lying for paper and desks and standing for phones, and
//! stretched to its sheet by at most a few hundredths. All openings are dark; where
//! they are lit, the theme does it by their class `o`.

use super::choice::{Choice, Hue};
use super::geometry::{Point, at, number, path};
use super::lattice::{Lattice, eight_point_star};
use super::{MARIGOLD, plain_id};

/// Width of the band.
const BAND: f64 = 64.0;

/// How a sheet lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// For paper and desks.
    Lying,
    /// For phones.
    Standing,
}

impl Sheet {
    fn word(self) -> &'static str {
        match self {
            Self::Lying => "lying",
            Self::Standing => "standing",
        }
    }

    /// Width by height of the sheet, and about how wide it is, in the units of the lattices.
    fn measure(self) -> (f64, f64) {
        match self {
            Self::Lying => (24.0 / 17.0, 24.0 * BAND),
            Self::Standing => (12.0 / 17.0, 12.0 * BAND),
        }
    }
}

/// The frame of one course's certificate as SVG.
pub fn frame(course_id: &str, sheet: Sheet) -> String {
    let choice = Choice::of(course_id);
    let lattice = choice.kind.lattice();
    let (width, height) = size(&lattice, sheet);
    let id = format!("_j-f-{}-{}", sheet.word(), plain_id(course_id));
    let band = band(width, height);
    let Hue { ground, dark, strap, .. } = choice.hue;
    let corner = path(&at(&eight_point_star(), Point { x: 0.0, y: 0.0 }, 0.62));
    format!(
        "<svg class=\"frame {}\" viewBox=\"0 0 {w} {h}\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><defs>{}\
         <path id=\"{id}-o\" d=\"{corner}\"/></defs>\
         <path fill=\"{ground}\" fill-rule=\"evenodd\" d=\"{band}\"/>\
         <path fill=\"url(#{id})\" fill-rule=\"evenodd\" d=\"{band}\"/>\
         <path fill=\"{ground}\" d=\"{}\"/>\
         <g fill=\"{dark}\" stroke=\"{MARIGOLD}\" stroke-width=\"3\">{}</g>\
         <g fill=\"none\" stroke=\"{strap}\"><path stroke-width=\"5\" d=\"{}\"/><path stroke-width=\"5\" d=\"{}\"/></g>\
         <path fill=\"none\" stroke=\"{MARIGOLD}\" stroke-width=\"3\" d=\"{}\"/></svg>",
        sheet.word(),
        pattern(&lattice, choice.hue, &id),
        corners(width, height, |x, y| square(x - BAND / 2.0, y - BAND / 2.0)),
        corners(width, height, |x, y| format!(
            "<use class=\"o\" href=\"#{id}-o\" x=\"{}\" y=\"{}\"/>",
            number(x, 1),
            number(y, 1)
        )),
        rectangle(width, height, 2.5),
        rectangle(width, height, BAND),
        rectangle(width, height, BAND + 12.0),
        w = number(width, 1),
        h = number(height, 1),
    )
}

/// As many whole tiles as come nearest to the sheet's shape.
fn size(lattice: &Lattice, sheet: Sheet) -> (f64, f64) {
    let (shape, about) = sheet.measure();
    let columns = |width: f64| (width / lattice.width).round() as i32;
    let mut best = (f64::INFINITY, (about, about / shape));
    for across in columns(about * 0.85)..=columns(about * 1.15) {
        let width = f64::from(across) * lattice.width;
        let height = (width / shape / lattice.height).round() * lattice.height;
        let off = (width / height / shape - 1.0).abs();
        if off < best.0 {
            best = (off, (width, height));
        }
    }
    best.1
}

/// The tile that fills the band; its openings have a class, so that they can be lit.
fn pattern(lattice: &Lattice, hue: &Hue, id: &str) -> String {
    let Hue { ground, dark, strap, .. } = hue;
    let (width, height) = (number(lattice.width, 2), number(lattice.height, 2));
    let straps = &lattice.straps;
    let lights = lattice.lights_path();
    let voids = match lattice.voids_path() {
        voids if voids.is_empty() => voids,
        voids => format!("<path fill=\"{dark}\" d=\"{voids}\"/>"),
    };
    format!(
        "<pattern id=\"{id}\" width=\"{width}\" height=\"{height}\" patternUnits=\"userSpaceOnUse\">\
         {voids}<path class=\"o\" fill=\"{dark}\" d=\"{lights}\"/>\
         <path fill=\"none\" stroke=\"{strap}\" stroke-width=\"5\" d=\"{straps}\"/>\
         <path fill=\"none\" stroke=\"{ground}\" stroke-width=\"2.2\" d=\"{straps}\"/></pattern>"
    )
}

/// The sheet without what lies inside its band.
fn band(width: f64, height: f64) -> String {
    format!("M0 0h{}v{}h-{}z{}", number(width, 1), number(height, 1), number(width, 1), rectangle(width, height, BAND))
}

fn rectangle(width: f64, height: f64, inset: f64) -> String {
    let (across, down) = (number(width - 2.0 * inset, 1), number(height - 2.0 * inset, 1));
    format!("M{0} {0}h{across}v{down}h-{across}z", number(inset, 1))
}

fn square(x: f64, y: f64) -> String {
    format!("M{} {}h{BAND}v{BAND}h-{BAND}z", number(x, 1), number(y, 1))
}

/// Something about the middle of each corner of the band.
fn corners(width: f64, height: f64, draw: impl Fn(f64, f64) -> String) -> String {
    let half = BAND / 2.0;
    [(half, half), (width - half, half), (half, height - half), (width - half, height - half)]
        .into_iter()
        .map(|(x, y)| draw(x, y))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::lattice::Kind;
    use super::*;

    #[test]
    fn every_lattice_comes_near_to_the_shape_of_both_sheets() {
        for kind in Kind::ALL {
            for sheet in [Sheet::Lying, Sheet::Standing] {
                let (width, height) = size(&kind.lattice(), sheet);
                let off = width / height / sheet.measure().0 - 1.0;
                assert!(off.abs() < 0.05, "{kind:?} {sheet:?}: {width} by {height}, {off:.3} off");
            }
        }
    }

    #[test]
    fn a_frame_has_ids_and_colours_of_its_own_and_no_style() {
        let lying = frame("data-privacy", Sheet::Lying);
        assert!(lying.starts_with("<svg class=\"frame lying\" viewBox=\"0 0 1536 1088\""), "{lying}");
        assert!(lying.contains("url(#_j-f-lying-data-privacy)") && !lying.contains("style="));
        assert!(!lying.contains("_j-p-data-privacy"), "covers keep their own ids");
        assert!(frame("data-privacy", Sheet::Standing).contains("_j-f-standing-data-privacy"));
        assert_eq!(lying, frame("data-privacy", Sheet::Lying));
    }

    #[test]
    fn odd_ids_cannot_leave_their_reference() {
        for id in ["", "کال", "a\"b<c>", "../x"] {
            let svg = frame(id, Sheet::Standing);
            assert_eq!(svg.matches('<').count(), svg.matches('>').count(), "{id}");
        }
    }
}
