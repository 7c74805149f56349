//! Points, outlines and numbers of the screens.
//!
//! Angles are counted in 48ths of a turn and their sines come from a table: sums,
//! products and square roots are the same on every machine, the system's sine is not.

use std::f64::consts::FRAC_1_SQRT_2;
use std::fmt::Write;

/// Sines of nought to twelve 48ths of a turn.
const SINES: [f64; 13] = [
    0.0,
    0.13052619222005157,
    0.25881904510252074,
    0.3826834323650898,
    0.5,
    0.6087614290087207,
    FRAC_1_SQRT_2,
    0.7933533402912352,
    0.8660254037844386,
    0.9238795325112867,
    0.9659258262890683,
    0.9914448613738104,
    1.0,
];
/// 48ths in a whole turn.
const TURN: i32 = 48;
/// 48ths in a right angle.
pub const RIGHT_ANGLE: i32 = TURN / 4;

/// A place on the screen, x to the right and y down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// The corners of a closed shape.
pub type Outline = Vec<Point>;

impl Point {
    /// The point at `angle` 48ths of a turn, `radius` from the middle.
    fn polar(radius: f64, angle: i32) -> Self {
        Self { x: radius * sine(angle + RIGHT_ANGLE), y: radius * sine(angle) }
    }

    /// This point after the screen turned by `angle` 48ths about its corner.
    pub fn turned(self, angle: i32) -> Self {
        let (cos, sin) = (sine(angle + RIGHT_ANGLE), sine(angle));
        Self { x: self.x * cos - self.y * sin, y: self.x * sin + self.y * cos }
    }

    /// How far it is from the middle.
    pub fn radius(self) -> f64 {
        (self.x * self.x + self.y * self.y).sqrt()
    }
}

fn sine(angle: i32) -> f64 {
    let angle = angle.rem_euclid(TURN);
    let (sign, half) = if angle < TURN / 2 { (1.0, angle) } else { (-1.0, angle - TURN / 2) };
    let step = half.min(TURN / 2 - half).unsigned_abs() as usize;
    sign * SINES[step]
}

/// Short for a row of points.
pub fn outline(points: &[(f64, f64)]) -> Outline {
    points.iter().map(|&(x, y)| Point { x, y }).collect()
}

/// `count` corners at one radius, the first at angle `start`.
pub fn ring(count: i32, radius: f64, start: i32) -> Outline {
    (0..count).map(|corner| Point::polar(radius, start + corner * TURN / count)).collect()
}

/// `count` tips with a notch between each two.
pub fn star(count: i32, tip: f64, notch: f64, start: i32) -> Outline {
    let step = TURN / count / 2;
    (0..2 * count)
        .map(|corner| Point::polar(if corner % 2 == 0 { tip } else { notch }, start + corner * step))
        .collect()
}

/// The shape at another place and size.
pub fn at(shape: &[Point], middle: Point, scale: f64) -> Outline {
    shape.iter().map(|point| Point { x: middle.x + point.x * scale, y: middle.y + point.y * scale }).collect()
}

/// The shape as a closed path.
pub fn path(shape: &[Point]) -> String {
    let mut out = String::with_capacity(shape.len() * 12);
    for (corner, point) in shape.iter().enumerate() {
        let pen = if corner == 0 { 'M' } else { 'L' };
        let _ = write!(out, "{pen}{} {}", number(point.x, 1), number(point.y, 1));
    }
    out.push('z');
    out
}

/// A number as short as it can be with at most so many decimals; never `-0`.
pub fn number(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    let short = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_gives_the_sines_of_a_whole_turn() {
        for angle in -60..=60 {
            let exact = (f64::from(angle) * std::f64::consts::PI / 24.0).sin();
            assert!((sine(angle) - exact).abs() < 1e-12, "{angle}");
        }
    }

    #[test]
    fn numbers_are_short_and_nought_has_no_sign() {
        let shown: Vec<String> =
            [64.0, -0.04, 7.66, -17.2, 100.0, 0.96].iter().map(|value| number(*value, 1)).collect();
        assert_eq!(shown, ["64", "0", "7.7", "-17.2", "100", "1"]);
        assert_eq!(number(73.7653, 2), "73.77");
    }

    #[test]
    fn shapes_become_closed_paths() {
        assert_eq!(path(&ring(4, 10.0, 0)), "M10 0L0 10L-10 0L0 -10z");
        assert_eq!(
            path(&star(4, 10.0, 2.0, -RIGHT_ANGLE)),
            "M0 -10L1.4 -1.4L10 0L1.4 1.4L0 10L-1.4 1.4L-10 0L-1.4 -1.4z"
        );
    }
}
