//! What a course's id chooses: lattice, hue, turned or not, and where the light starts.
//!
//! Knows ids as text only, so that a cover stays the same while its course grows.

use super::lattice::Kind;

/// Chosen so that the sample courses differ well. A change redraws every cover of every site.
const SALT: &str = "jali4516/";

/// The three colours of a stone; marigold has a contrast of 3 or more on every ground.
#[derive(Debug, PartialEq)]
pub struct Hue {
    /// What it is called.
    pub name: &'static str,
    /// The stone.
    pub ground: &'static str,
    /// An opening without light, darker than the stone.
    pub dark: &'static str,
    /// The straps, lighter than the stone.
    pub strap: &'static str,
}

const fn hue(name: &'static str, ground: &'static str, dark: &'static str, strap: &'static str) -> Hue {
    Hue { name, ground, dark, strap }
}

const HUES: [Hue; 6] = [
    hue("teal", "#0B5C55", "#08453F", "#4B9C92"),
    hue("indigo", "#2B3F7A", "#1F2F5E", "#7F92CC"),
    hue("madder", "#83322B", "#64241F", "#CC887C"),
    hue("plum", "#51377F", "#3D2862", "#A58FD0"),
    hue("leaf", "#3E5A20", "#2D4316", "#93B06C"),
    hue("slate", "#33454F", "#25343C", "#889FAA"),
];

/// How one course's screen looks.
#[derive(Debug, PartialEq)]
pub struct Choice {
    /// Shape of the screen.
    pub kind: Kind,
    /// Its colours.
    pub hue: &'static Hue,
    /// Whether the lattice stands turned.
    pub turned: bool,
    /// Picks the opening that lights up first.
    pub seed: u32,
}

impl Choice {
    /// What this id chooses.
    pub fn of(course_id: &str) -> Self {
        let mut rest = hash(&[SALT, course_id]);
        rest ^= rest >> 15;
        Self {
            kind: Kind::ALL[(rest % 6) as usize],
            hue: &HUES[(rest / 6 % 6) as usize],
            turned: rest / 36 % 2 == 1,
            seed: rest / 72 % 997,
        }
    }
}

/// FNV-1a, 32 bits, over the parts as one text.
pub fn hash(parts: &[&str]) -> u32 {
    let bytes = parts.iter().flat_map(|part| part.bytes());
    bytes.fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!(hash(&[]), 0x811C_9DC5);
        assert_eq!(hash(&["foo", "bar"]), 0xBF9C_F968);
    }

    #[test]
    fn ten_courses_keep_the_screens_they_were_designed_with() {
        let designed = [
            ("first-ten-days", Kind::Brick, "leaf", false, 575),
            ("customer-calls", Kind::Star, "teal", false, 664),
            ("working-nights", Kind::Interlace, "plum", true, 887),
            ("data-privacy", Kind::Kite, "teal", true, 287),
            ("bpo-kpo-careers", Kind::Octagon, "madder", false, 392),
            ("outsourcing-from-pakistan", Kind::HexRing, "slate", false, 714),
            ("new-team-lead", Kind::Brick, "leaf", true, 459),
            ("many-cultures", Kind::Octagon, "madder", true, 98),
            ("operations-manager", Kind::Octagon, "plum", true, 298),
            ("people-operations", Kind::HexRing, "teal", false, 826),
        ];
        for (id, kind, hue, turned, seed) in designed {
            let choice = Choice::of(id);
            assert_eq!((choice.kind, choice.hue.name, choice.turned, choice.seed), (kind, hue, turned, seed), "{id}");
        }
    }
}
