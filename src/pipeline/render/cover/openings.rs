//! Which openings of a screen stand for lessons, and the order in which they light up:
//! outwards from one that the seed picks near the middle.
//!
//! Places are whole tenths, so that no last digit decides an order.

use std::collections::BTreeSet;

use super::geometry::{Point, number};
use super::lattice::Lattice;

/// The middle of an opening, in tenths. Ordered by row, then along the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    pub y: i32,
    pub x: i32,
}

impl Spot {
    /// The nearest spot to a point.
    pub fn near(point: Point) -> Self {
        Self { y: (point.y * 10.0).round() as i32, x: (point.x * 10.0).round() as i32 }
    }

    /// Its place as attributes, each with a space before it and none for nought.
    pub fn attributes(self) -> String {
        let one = |name, tenths: i32| match tenths {
            0 => String::new(),
            _ => format!(" {name}=\"{}\"", number(f64::from(tenths) / 10.0, 1)),
        };
        one("x", self.x) + &one("y", self.y)
    }

    /// Distance in tenths, with heights counted `tall` times.
    fn distance(self, other: Self, tall: f64) -> i32 {
        let point = Point { x: f64::from(self.x - other.x), y: f64::from(self.y - other.y) * tall };
        point.radius().round() as i32
    }
}

/// All openings that stand whole, or nearly so, on a screen of this size.
pub fn whole(lattice: &Lattice, turned: bool, width: f64, height: f64) -> Vec<Spot> {
    let angle = if turned { lattice.turn } else { 0 };
    let reach = lattice.opening.iter().map(|corner| corner.radius()).fold(0.0, f64::max) * 0.92;
    let mut spots = BTreeSet::new();
    // A turned screen lies askew over its tiles, so tiles before nought are looked at too.
    for (column, row) in (-12..24).flat_map(|column| (-12..24).map(move |row| (column, row))) {
        for centre in &lattice.centres {
            let (x, y) = (centre.x + f64::from(column) * lattice.width, centre.y + f64::from(row) * lattice.height);
            let place = Point { x, y }.turned(angle);
            if (reach..=width - reach).contains(&place.x) && (reach..=height - reach).contains(&place.y) {
                spots.insert(Spot::near(place));
            }
        }
    }
    spots.into_iter().collect()
}

/// One of the four spots nearest to the middle of the screen.
pub fn first(spots: &[Spot], seed: u32, width: f64, height: f64) -> Option<Spot> {
    let middle = Spot::near(Point { x: width / 2.0, y: height / 2.0 });
    let mut nearest = spots.to_vec();
    nearest.sort_by_key(|spot| (spot.distance(middle, 1.0), spot.x, spot.y));
    nearest.truncate(4);
    nearest.get(seed as usize % nearest.len().max(1)).copied()
}

/// Sorts spots into the order in which they light up. Heights weigh a little more,
/// so that the light spreads along the rows.
pub fn order_of_light(spots: &mut [Spot], first: Spot) {
    spots.sort_by_key(|spot| (spot.distance(first, 1.15), spot.x, spot.y));
}

#[cfg(test)]
mod tests {
    use super::super::lattice::Kind;
    use super::*;

    #[test]
    fn screens_have_as_many_openings_as_designed() {
        let count = |turned| Kind::ALL.map(|kind| whole(&kind.lattice(), turned, 384.0, 192.0).len());
        assert_eq!(count(false), [18, 14, 18, 18, 18, 30]);
        assert_eq!(count(true), [10, 12, 10, 12, 10, 28]);
    }

    #[test]
    fn light_starts_near_the_middle_and_spreads_along_the_rows() {
        let mut spots = whole(&Kind::Star.lattice(), false, 384.0, 192.0);
        let start = Spot { x: 1600, y: 960 };
        assert_eq!(first(&spots, 664, 384.0, 192.0), Some(start));
        order_of_light(&mut spots, start);
        let shown: Vec<(i32, i32)> = spots.iter().take(4).map(|spot| (spot.x, spot.y)).collect();
        assert_eq!(shown, [(1600, 960), (960, 960), (2240, 960), (1600, 320)]);
    }

    #[test]
    fn a_screen_without_openings_has_no_first() {
        assert_eq!(first(&[], 7, 384.0, 192.0), None);
    }

    #[test]
    fn nought_needs_no_attribute() {
        assert_eq!(Spot { x: 0, y: 905 }.attributes(), " y=\"90.5\"");
    }
}
