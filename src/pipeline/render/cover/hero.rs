//! The screen over the home page: eight-point stars that thin out towards the text,
//! which stands at the inline start.
//!
//! Drawn star by star, because a pattern cannot thin out. Its colours are the
//! theme's, by class: `j-d` an opening, `j-s` and `j-g` a strap and its groove.

use super::choice::hash;
use super::geometry::{Point, at, path};
use super::lattice::{cross, eight_point_star};
use super::openings::{Spot, order_of_light};

const COLUMNS: i32 = 14;
const ROWS: i32 = 7;
/// From star to star; the lattice's own tile is 64.
const STEP: i32 = 80;
const SCALE: f64 = 1.25;
/// The columns that thin out, and how many stars each has more than every other place.
const THIN: [i32; 3] = [-1, 1, 2];
/// The star that lights up first: in sight on a phone and beside the text on a desk.
const FIRST: Spot = Spot { x: 4400, y: 2800 };

/// The large screen of the home page's hero as SVG, dissolving towards the text.
///
/// `openings` of its stars carry class `o` in the order in which they light up. The
/// seed decides which stars stand in the edge.
pub fn hero(seed: &str, openings: usize) -> String {
    let stands = standing(seed);
    let mut out = String::from(
        "<svg class=\"hero-screen jali scr flip\" viewBox=\"0 0 1120 560\" preserveAspectRatio=\"xMinYMid slice\" aria-hidden=\"true\">",
    );
    out += &shapes();
    for (column, row) in places(COLUMNS + 1, ROWS + 1) {
        // A cross shows only where the four stars about it stand; beyond the edge all do.
        let about = [(column - 1, row - 1), (column - 1, row), (column, row - 1), (column, row)];
        if column > 0 && about.into_iter().all(&stands) {
            out += &used("", "c", Spot { x: column * STEP * 10, y: row * STEP * 10 });
        }
    }
    let stars = places(COLUMNS, ROWS).filter(|&place| stands(place));
    stars.for_each(|place| out += &used("", "s", middle(place)));
    lights(openings).into_iter().for_each(|spot| out += &used("class=\"o\" ", "o", spot));
    out + "</svg>"
}

/// A star, a cross and the opening of a star that may light up.
fn shapes() -> String {
    let about = Point { x: 0.0, y: 0.0 };
    let star = eight_point_star();
    let (strap, opening) = (path(&at(&star, about, SCALE)), path(&at(&star, about, SCALE * 0.78)));
    let cross = path(&at(&cross(), about, SCALE * 0.72));
    format!(
        "<defs><g id=\"_j-h-s\"><path class=\"j-d\" d=\"{opening}\"/><path class=\"j-s\" d=\"{strap}\"/>\
         <path class=\"j-g\" d=\"{strap}\"/></g><path id=\"_j-h-c\" class=\"j-d\" d=\"{cross}\"/>\
         <path id=\"_j-h-o\" d=\"{opening}\"/></defs>"
    )
}

/// Column by column, each from the top.
fn places(columns: i32, rows: i32) -> impl Iterator<Item = (i32, i32)> {
    (0..columns).flat_map(move |column| (0..rows).map(move |row| (column, row)))
}

fn used(class: &str, shape: &str, spot: Spot) -> String {
    format!("<use {class}href=\"#_j-h-{shape}\"{}/>", spot.attributes())
}

fn middle((column, row): (i32, i32)) -> Spot {
    Spot { x: (column * STEP + STEP / 2) * 10, y: (row * STEP + STEP / 2) * 10 }
}

/// Tells which stars stand: every other one in the thin columns, some taken away or
/// added as the seed has it; all of the rest.
fn standing(seed: &str) -> impl Fn((i32, i32)) -> bool {
    let odd = mixed(&[seed]) % 2 == 1;
    let thin: Vec<[bool; ROWS as usize]> =
        (0..).zip(THIN).map(|(column, more)| thinned(seed, column, odd, more)).collect();
    move |(column, row)| match (thin.get(column as usize), usize::try_from(row)) {
        (Some(rows), Ok(row)) => rows.get(row).copied().unwrap_or(true),
        _ => true,
    }
}

/// One thin column: every other row, with `more` rows added or, below nought, taken away.
fn thinned(seed: &str, column: i32, odd: bool, more: i32) -> [bool; ROWS as usize] {
    let mut rows: [bool; ROWS as usize] = std::array::from_fn(|row| (row as i32 + column + i32::from(odd)) % 2 == 1);
    let mut changing: Vec<usize> = (0..rows.len()).filter(|&row| rows[row] == (more < 0)).collect();
    changing.sort_by_key(|row| mixed(&[seed, &format!("/{column}/{row}")]));
    for row in changing.into_iter().take(more.unsigned_abs() as usize) {
        rows[row] = more > 0;
    }
    rows
}

/// The hash with its last bytes spread over all bits (the end of MurmurHash3): rows differ in their last byte alone.
fn mixed(parts: &[&str]) -> u32 {
    let mut bits = hash(parts);
    bits = (bits ^ (bits >> 16)).wrapping_mul(0x85EB_CA6B);
    bits = (bits ^ (bits >> 13)).wrapping_mul(0xC2B2_AE35);
    bits ^ (bits >> 16)
}

/// The stars that may light up, in order; none of the thin columns, whose stars come and go.
fn lights(openings: usize) -> Vec<Spot> {
    let full = places(COLUMNS, ROWS).filter(|&(column, _)| column >= THIN.len() as i32);
    let mut spots: Vec<Spot> = full.map(middle).collect();
    order_of_light(&mut spots, FIRST);
    spots.truncate(openings);
    spots
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(svg: &str, what: &str) -> usize {
        svg.matches(what).count()
    }

    #[test]
    fn the_light_spreads_as_it_was_designed() {
        let shown: Vec<(i32, i32)> = lights(9).iter().map(|spot| (spot.x / 10, spot.y / 10)).collect();
        let rows = [
            (440, 280),
            (360, 280),
            (520, 280),
            (440, 200),
            (440, 360),
            (360, 200),
            (360, 360),
            (520, 200),
            (520, 360),
        ];
        assert_eq!(shown, rows);
    }

    #[test]
    fn the_screen_grows_denser_away_from_the_text() {
        for seed in ["", "lyceum", "BPO academy", "a", "b", "c", "d"] {
            let stands = standing(seed);
            let column = |column| (0..ROWS).filter(|&row| stands((column, row))).count();
            let dense: Vec<usize> = (0..4).map(column).collect();
            assert!(dense.is_sorted() && dense[0] >= 2 && dense[2] < 7 && dense[3] == 7, "{seed}: {dense:?}");
        }
    }

    #[test]
    fn the_same_seed_draws_the_same_screen_and_another_another() {
        assert_eq!(hero("lyceum", 9), hero("lyceum", 9));
        assert!(hero("lyceum", 9) != hero("academy", 9));
    }

    #[test]
    fn as_many_stars_may_light_up_as_were_asked_for_and_stand() {
        assert_eq!(count(&hero("x", 0), "class=\"o\""), 0);
        assert_eq!(count(&hero("x", 12), "class=\"o\""), 12);
        assert_eq!(count(&hero("x", 500), "class=\"o\""), 77);
    }

    #[test]
    fn colours_are_left_to_the_theme() {
        let svg = hero("x", 9);
        assert!(!svg.contains("fill=") && !svg.contains("stroke=") && !svg.contains("style="));
    }
}
