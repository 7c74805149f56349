//! Covers against the screens they were designed with, and against odd ids.

use super::*;

type Places = &'static [(i32, i32)];

/// Course, lessons, and the openings in order of light, in tenths.
#[rustfmt::skip]
const DESIGNED: [(&str, usize, Places); 10] = [
    ("first-ten-days", 9, &[(1440, 720), (960, 720), (1920, 720), (1200, 240), (1200, 1200), (1680, 240), (1680, 1200), (720, 240), (720, 1200)]),
    ("customer-calls", 9, &[(1600, 960), (960, 960), (2240, 960), (1600, 320), (1600, 1600), (960, 320), (960, 1600), (2240, 320), (2240, 1600)]),
    ("working-nights", 6, &[(1358, 905), (905, 453), (1810, 453), (905, 1358), (1810, 1358), (453, 905)]),
    ("data-privacy", 8, &[(1358, 905), (905, 453), (1810, 453), (905, 1358), (1810, 1358), (453, 905), (2263, 905), (2715, 453)]),
    ("bpo-kpo-careers", 9, &[(1600, 960), (960, 960), (2240, 960), (1600, 320), (1600, 1600), (960, 320), (960, 1600), (2240, 320), (2240, 1600)]),
    ("outsourcing-from-pakistan", 7, &[(1844, 1597), (1106, 1597), (2582, 1597), (1475, 958), (2213, 958), (738, 958), (2951, 958)]),
    ("new-team-lead", 12, &[(2160, 480), (2160, 960), (1680, 240), (1680, 720), (2640, 240), (2640, 720), (1680, 1200), (2640, 1200), (1200, 480), (3120, 480), (2160, 1440), (1200, 960)]),
    ("many-cultures", 7, &[(1810, 453), (1358, 905), (2263, 905), (905, 453), (2715, 453), (1810, 1358), (905, 1358)]),
    ("operations-manager", 11, &[(1810, 453), (1358, 905), (2263, 905), (905, 453), (2715, 453), (1810, 1358), (905, 1358), (2715, 1358), (453, 905), (3168, 905)]),
    ("people-operations", 10, &[(1844, 1597), (1106, 1597), (2582, 1597), (1475, 958), (2213, 958), (738, 958), (2951, 958), (1844, 319), (369, 1597), (3319, 1597)]),
];

fn openings(svg: &str) -> usize {
    svg.matches("<use class=\"o\"").count()
}

/// The value of an attribute where it stands first.
fn attribute<'a>(svg: &'a str, name: &str) -> Option<&'a str> {
    let from = svg.find(&format!(" {name}=\""))? + name.len() + 3;
    svg[from..].split('"').next()
}

#[test]
fn ten_courses_keep_the_openings_they_were_designed_with() {
    for (id, lessons, designed) in DESIGNED {
        let choice = Choice::of(id);
        let spots = spots(&choice, &choice.kind.lattice(), lessons);
        let shown: Vec<(i32, i32)> = spots.iter().map(|spot| (spot.x, spot.y)).collect();
        assert_eq!(shown, designed, "{id}");
    }
}

#[test]
fn a_cover_says_whose_it_is_and_brings_its_colours() {
    let svg = cover("customer-calls", 9);
    assert!(svg.starts_with("<svg class=\"jali\" data-cover=\"customer-calls\" viewBox=\"0 0 384 192\""));
    assert!(svg.contains("<path fill=\"#0B5C55\" d=\"M0 0h384v192H0z\"/><path fill=\"url(#_j-p-customer-calls)\""));
    assert!(svg.contains("<g fill=\"#08453F\" stroke=\"#E8A317\" stroke-opacity=\".65\" stroke-width=\"1.5\"><use"));
    assert!(svg.contains("<use class=\"o\" href=\"#_j-o-customer-calls\" x=\"160\" y=\"96\"/>"));
    assert!(svg.ends_with("</g></svg>") && !svg.contains("lit") && !svg.contains("style="));
    assert_eq!(openings(&svg), 9);
}

#[test]
fn the_opening_of_a_turned_screen_turns_with_it() {
    let svg = cover("new-team-lead", 12);
    assert!(svg.contains("patternTransform=\"rotate(90)\""));
    assert!(
        svg.contains("id=\"_j-o-new-team-lead\" d=\"M22.4 0L11.2 16.8L-11.2 16.8L-22.4 0L-11.2 -16.8L11.2 -16.8z\"")
    );
}

#[test]
fn the_same_course_gets_the_same_cover() {
    assert_eq!(cover("people-operations", 10), cover("people-operations", 10));
}

#[test]
fn a_course_without_lessons_has_a_screen_without_openings_to_light() {
    let svg = cover("customer-calls", 0);
    assert!(
        svg.contains("<pattern") && !svg.contains("<use") && !svg.contains("_j-o-") && !svg.contains("data-lessons")
    );
}

#[test]
fn more_lessons_than_openings_are_told_to_the_scripts() {
    let svg = cover("customer-calls", 500);
    assert_eq!(openings(&svg), 18);
    assert_eq!(attribute(&svg, "data-lessons"), Some("500"));
    assert_eq!(attribute(&cover("customer-calls", 18), "data-lessons"), None);
    assert_eq!(attribute(&cover("operations-manager", 11), "data-lessons"), Some("11"));
}

#[test]
fn odd_ids_cannot_leave_their_attribute_or_their_reference() {
    let svg = cover("a\"b<c>&'d) e", 3);
    assert_eq!(attribute(&svg, "data-cover"), Some("a&quot;b&lt;c&gt;&amp;'d) e"));
    assert!(svg.contains("url(#_j-p-a_22_b_3c_c_3e__26__27_d_29__20_e)"));
    for id in ["", "कॉल", "کال-کا-آغاز", "日本/語", "../x", "100%"] {
        let name = plain_id(id);
        assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')), "{id}");
        assert!(cover(id, 4).contains(&format!("url(#_j-p-{name})")), "{id}");
    }
}

#[test]
fn two_courses_never_share_an_id_of_the_page() {
    assert_ne!(plain_id("a b"), plain_id("a_20_b"));
    assert_ne!(plain_id("a_b"), plain_id("a-b"));
    let ids = |course: &str| -> Vec<String> {
        let svg = cover(course, 1);
        svg.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    };
    let (one, other) = (ids("call"), ids("o-call"));
    assert_eq!(one, ["_j-p-call", "_j-o-call"]);
    assert!(one.iter().all(|id| !other.contains(id)));
}

#[test]
fn covers_never_show_a_number_with_more_than_two_decimals() {
    for (id, lessons, _) in DESIGNED {
        let svg = cover(id, lessons);
        let decimals = svg.split('.').skip(1).map(|rest| rest.bytes().take_while(u8::is_ascii_digit).count()).max();
        assert!(decimals <= Some(2), "{id}");
        assert!(!svg.contains("-0 ") && !svg.contains("-0L") && !svg.contains("-0z"), "{id}");
    }
}
