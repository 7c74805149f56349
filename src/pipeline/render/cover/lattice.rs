//! The six lattices, each as one tile that repeats.
//!
//! No six-point star among them: lit in gold it reads as a religious or national
//! sign. Knows shapes; neither colours nor courses.

use super::geometry::{Outline, Point, RIGHT_ANGLE, at, outline, path, ring, star};

/// Width and height of the square tiles.
const TILE: f64 = 64.0;
const MIDDLE: Point = Point { x: 32.0, y: 32.0 };
const NOWHERE: Point = Point { x: 0.0, y: 0.0 };

/// Which lattice. An id picks by place in `ALL`, so the order is part of every cover.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Eight-point stars and crosses.
    Star,
    /// Hexagons ringed by squares and triangles.
    HexRing,
    /// Octagons and squares, an eight-point rose in each octagon.
    Octagon,
    /// Two squares laced through each other.
    Interlace,
    /// Four-point stars and kites.
    Kite,
    /// Long hexagons laid like brick.
    Brick,
}

impl Kind {
    /// All of them, in the order in which ids pick.
    pub const ALL: [Self; 6] = [Self::Star, Self::HexRing, Self::Octagon, Self::Interlace, Self::Kite, Self::Brick];

    /// Its tile.
    pub fn lattice(self) -> Lattice {
        match self {
            Self::Star => stars(),
            Self::HexRing => ringed_hexagons(),
            Self::Octagon => octagons(),
            Self::Interlace => laced_squares(),
            Self::Kite => kites(),
            Self::Brick => bricks(),
        }
    }
}

/// One tile of a screen.
pub struct Lattice {
    pub width: f64,
    pub height: f64,
    /// How far it turns when it turns, in 48ths.
    pub turn: i32,
    /// The straps as a path.
    pub straps: String,
    /// Openings that stand for nothing.
    pub voids: Vec<Outline>,
    /// Middles of the openings that may stand for lessons.
    pub centres: Vec<Point>,
    /// Such an opening about its own middle.
    pub opening: Outline,
}

impl Lattice {
    fn square(body: &[Point], voids: Vec<Outline>, opening: Outline) -> Self {
        let straps = path(&at(body, MIDDLE, 1.0));
        Self { width: TILE, height: TILE, turn: RIGHT_ANGLE / 2, straps, voids, centres: vec![MIDDLE], opening }
    }

    fn six_sided(width: f64, height: f64, straps: String, voids: Vec<Outline>, opening: Outline) -> Self {
        let centres = vec![Point { x: width / 2.0, y: height / 4.0 }, Point { x: 0.0, y: height * 0.75 }];
        Self { width, height, turn: RIGHT_ANGLE, straps, voids, centres, opening }
    }

    /// All openings of the tile as one path.
    pub fn openings(&self) -> String {
        self.voids_path() + &self.lights_path()
    }

    /// The openings that stand for nothing.
    pub fn voids_path(&self) -> String {
        self.voids.iter().map(|void| path(void)).collect()
    }

    /// The openings that may be lit; those on the left edge stand on the right edge too.
    pub fn lights_path(&self) -> String {
        let mut out = String::new();
        for &centre in &self.centres {
            out += &path(&at(&self.opening, centre, 1.0));
            if centre.x == 0.0 {
                out += &path(&at(&self.opening, Point { x: self.width, ..centre }, 1.0));
            }
        }
        out
    }
}

/// The star of the star lattice and of the hero, tips 32 from its middle.
pub fn eight_point_star() -> Outline {
    star(8, 32.0, 24.5, -RIGHT_ANGLE)
}

/// The opening between four such stars.
pub fn cross() -> Outline {
    let arm = outline(&[(32.0, 0.0), (22.6, 9.4), (9.4, 9.4), (9.4, 22.6)]);
    (0..4).flat_map(|quarter| arm.iter().map(move |point| point.turned(quarter * RIGHT_ANGLE))).collect()
}

fn at_corners(shape: &[Point], scale: f64) -> Vec<Outline> {
    let corners = outline(&[(0.0, 0.0), (TILE, 0.0), (0.0, TILE), (TILE, TILE)]);
    corners.iter().map(|&corner| at(shape, corner, scale)).collect()
}

fn stars() -> Lattice {
    let body = eight_point_star();
    let opening = at(&body, NOWHERE, 0.76);
    Lattice::square(&body, at_corners(&cross(), 0.70), opening)
}

fn octagons() -> Lattice {
    Lattice::square(&ring(8, 34.6, 3), at_corners(&ring(4, 18.75, 0), 0.58), star(8, 27.0, 18.5, 0))
}

fn laced_squares() -> Lattice {
    let mut lattice = Lattice::square(&ring(4, 32.0, 6), Vec::new(), ring(8, 20.0, 3));
    lattice.straps += &path(&at(&ring(4, 32.0, 0), MIDDLE, 1.0));
    lattice.straps += "M0 0L9.4 9.4M64 0L54.6 9.4M0 64L9.4 54.6M64 64L54.6 54.6";
    lattice
}

fn kites() -> Lattice {
    let lying = outline(&[(0.0, -11.5), (22.0, 0.0), (0.0, 11.5), (-22.0, 0.0)]);
    let standing: Outline = lying.iter().map(|point| point.turned(RIGHT_ANGLE)).collect();
    let edges = outline(&[(32.0, 0.0), (32.0, TILE), (0.0, 32.0), (TILE, 32.0)]);
    let shapes = [&lying, &lying, &standing, &standing];
    let voids = edges.iter().zip(shapes).map(|(&edge, shape)| at(shape, edge, 1.0)).collect();
    Lattice::square(&star(4, 45.25, 17.0, 6), voids, star(4, 32.0, 12.0, 6))
}

fn bricks() -> Lattice {
    let body = outline(&[(0.0, -32.0), (24.0, -16.0), (24.0, 16.0), (0.0, 32.0), (-24.0, 16.0), (-24.0, -16.0)]);
    let places = outline(&[(24.0, 24.0), (0.0, 72.0), (48.0, 72.0)]);
    let straps = places.iter().map(|&place| path(&at(&body, place, 1.0))).collect();
    Lattice::six_sided(48.0, 96.0, straps, Vec::new(), at(&body, NOWHERE, 0.7))
}

fn ringed_hexagons() -> Lattice {
    let side = 27.0;
    let width = side * (1.0 + 3f64.sqrt());
    let height = width * 3f64.sqrt();
    let hexagon = ring(6, side, RIGHT_ANGLE);
    let places = outline(&[(width / 2.0, height / 4.0), (0.0, height * 0.75), (width, height * 0.75)]);
    let mut straps: String = places.iter().map(|&place| path(&at(&hexagon, place, 1.0))).collect();
    let (mut squares, mut voids): (Vec<Point>, _) = (Vec::new(), Vec::new());
    for &place in &places {
        // A square on every edge; its far side is the neighbour's edge, so each is met twice.
        for (edge, middle) in at(&ring(6, width / 2.0, 0), place, 1.0).into_iter().enumerate() {
            let seen = squares.iter().any(|other| (other.x - middle.x).abs() + (other.y - middle.y).abs() < 1.0);
            if seen || !is_within(middle, width, height) {
                continue;
            }
            squares.push(middle);
            let square = ring(4, side * 0.5f64.sqrt(), RIGHT_ANGLE / 2 + 8 * edge as i32);
            straps += &path(&at(&square, middle, 1.0));
            voids.push(at(&square, middle, 0.56));
        }
    }
    Lattice::six_sided(width, height, straps, voids, at(&hexagon, NOWHERE, 0.74))
}

fn is_within(point: Point, width: f64, height: f64) -> bool {
    (-1.0..=width + 1.0).contains(&point.x) && (-1.0..=height + 1.0).contains(&point.y)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tile_has_straps_and_openings() {
        for kind in Kind::ALL {
            let lattice = kind.lattice();
            assert!(lattice.straps.starts_with('M') && lattice.straps.ends_with(['z', '6']), "{kind:?}");
            assert!(!lattice.openings().contains("NaN"), "{kind:?}");
            assert!(lattice.opening.iter().all(|corner| corner.radius() < 32.1), "{kind:?}");
        }
    }

    #[test]
    fn no_square_of_the_ringed_hexagons_is_drawn_twice() {
        assert_eq!(ringed_hexagons().voids.len(), 9);
    }
}
