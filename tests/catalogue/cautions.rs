//! What the articles must not be copied for: each caution of the plan, and that it is kept.

use super::site::Site;

#[test]
fn whoever_names_nasscom_says_what_it_is() {
    for (path, text) in Site::built().texts().filter(|(path, _)| is_original(path)) {
        assert!(
            !text.contains("NASSCOM") || text.contains("trade association"),
            "{path} takes NASSCOM for a regulator"
        );
    }
}

#[test]
fn every_box_of_law_is_no_advice_and_has_a_day_of_review() {
    let mut boxes = 0;
    for (path, text) in Site::built().texts().filter(|(path, _)| is_original(path) && !path.contains("using-lyceum")) {
        for law in text.lines().filter(|line| line.starts_with("> [!law]")) {
            boxes += 1;
            let lower = law.to_lowercase();
            assert!(lower.contains("not legal advice"), "{path}: a rule that sounds like advice:\n{law}");
            assert!(lower.contains("review") && lower.contains("2027"), "{path}: no day of review:\n{law}");
        }
    }
    assert!(boxes > 10, "the boxes were not found");
}

#[test]
fn translated_boxes_of_law_keep_their_day_of_review() {
    let translated = Site::built().texts().filter(|(path, _)| !is_original(path));
    for (path, text) in translated {
        for law in text.lines().filter(|line| line.starts_with("> [!law]")) {
            assert!(law.contains("2027"), "{path}: no day of review:\n{law}");
        }
    }
}

#[test]
fn every_claim_says_who_said_it_and_asks_for_todays_facts() {
    let mut claims = 0;
    for (path, text) in Site::built().texts().filter(|(path, _)| is_original(path) && !path.contains("using-lyceum")) {
        for claim in text.lines().filter(|line| line.starts_with("> [!claim]")) {
            claims += 1;
            let names_source = ["article", "careers page", "firm"].iter().any(|word| claim.contains(word));
            let asks = ["Check today", "Check what", "Compare it", "Your own sheet", "with care"];
            assert!(names_source, "{path}: who said it?\n{claim}");
            assert!(asks.iter().any(|words| claim.contains(words)), "{path}: what is to be checked?\n{claim}");
        }
    }
    assert!(claims > 15, "the claims were not found");
}

#[test]
fn advice_to_work_at_any_hour_never_stands_alone() {
    let site = Site::built();
    for code in ["ON6", "SW5"] {
        let page = site.page(code).expect("a lesson on hours");
        assert!(page.contains("without") && page.contains("hesitation"), "{code} no longer tells of the advice");
        assert!(page.contains("burnout") && page.contains("contract"), "{code} leaves the advice alone");
    }
}

#[test]
fn formulas_are_called_common_practice() {
    let site = Site::built();
    for code in ["OM", "OM4", "OM10", "CC7", "PO"] {
        assert!(
            site.page(code).expect("a page with formulas").contains("common practice"),
            "{code}: whose formula is it?"
        );
    }
}

fn is_original(path: &str) -> bool {
    !path.ends_with(".hi.md") && !path.ends_with(".ur.md")
}
