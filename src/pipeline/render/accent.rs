//! A site's accent colour as the theme's tokens, in light and dark. Every derived
//! colour is moved until text on it can be read (WCAG 2.2, 1.4.3), so that no choice
//! of colour makes a page illegible.

/// Light page ground of the tokens.
const CANVAS: Colour = Colour([0xf6, 0xf4, 0xef]);
/// Dark page ground of the tokens.
const NIGHT: Colour = Colour([0x0f, 0x16, 0x15]);
const WHITE: Colour = Colour([0xff, 0xff, 0xff]);
const BLACK: Colour = Colour([0, 0, 0]);

/// Contrast that body text needs.
const TEXT: f64 = 4.5;
/// Contrast for text on large dark grounds, read at night.
const SCREEN: f64 = 7.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Colour([u8; 3]);

impl Colour {
    fn read(hex: &str) -> Option<Self> {
        let digits = hex.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    fn css(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02X}{green:02X}{blue:02X}")
    }

    /// This colour with `part` (0 to 1) of another.
    fn mixed(self, other: Self, part: f64) -> Self {
        let mix = |at: usize| (f64::from(self.0[at]) * (1.0 - part) + f64::from(other.0[at]) * part).round() as u8;
        Self([mix(0), mix(1), mix(2)])
    }

    /// Relative luminance: <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0[0]) + 0.7152 * linear(self.0[1]) + 0.0722 * linear(self.0[2])
    }

    fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Mixed with `toward` in small steps until it stands out from `ground`.
    fn until(self, ground: Self, least: f64, toward: Self) -> Self {
        let steps = (0..=50).map(|step| self.mixed(toward, f64::from(step) / 50.0));
        steps.into_iter().find(|colour| colour.contrast(ground) >= least).unwrap_or(toward)
    }
}

/// The style that puts an accent in place of the theme's own; empty for none.
pub fn style(accent: Option<&str>) -> String {
    let Some(accent) = accent.and_then(Colour::read) else { return String::new() };
    let (light, dark) = (light(accent), dark(accent));
    format!(
        "\n:root{{{light}}}\n[data-theme=dark]{{{dark}}}\n@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}\n"
    )
}

fn light(accent: Colour) -> String {
    let brand = accent.until(CANVAS, TEXT, BLACK).until(WHITE, TEXT, BLACK);
    let screen = accent.until(WHITE, SCREEN, BLACK);
    tokens(&[
        ("brand", brand),
        ("brand-hover", brand.mixed(BLACK, 0.2)),
        ("brand-edge", brand.mixed(BLACK, 0.45)),
        ("brand-soft", brand.mixed(WHITE, 0.86)),
        ("on-brand", WHITE),
        ("scr", screen),
        ("scr-d", screen.mixed(BLACK, 0.26)),
        ("scr-s", screen.mixed(WHITE, 0.36)),
        ("on-scr", WHITE),
        ("on-scr-2", screen.mixed(WHITE, 0.84)),
    ])
}

fn dark(accent: Colour) -> String {
    let brand = accent.until(NIGHT, SCREEN, WHITE);
    let screen = accent.mixed(BLACK, 0.35).until(WHITE, SCREEN + 2.0, BLACK);
    tokens(&[
        ("brand", brand),
        ("brand-hover", brand.mixed(WHITE, 0.3)),
        ("brand-edge", brand.mixed(BLACK, 0.4)),
        ("brand-soft", brand.mixed(NIGHT, 0.82)),
        ("on-brand", brand.mixed(BLACK, 0.85).until(brand, TEXT, BLACK)),
        ("scr", screen),
        ("scr-d", screen.mixed(BLACK, 0.3)),
        ("scr-s", screen.mixed(WHITE, 0.3)),
    ])
}

fn tokens(list: &[(&str, Colour)]) -> String {
    list.iter().map(|(name, colour)| format!("--{name}:{};", colour.css())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_contrasts_come_out() {
        assert!((WHITE.contrast(BLACK) - 21.0).abs() < 0.01);
        let brand = Colour::read("#0B5C55").expect("a colour");
        assert!((brand.contrast(WHITE) - 7.9).abs() < 0.1);
    }

    #[test]
    fn every_accent_can_be_read() {
        for hex in ["#FFFF00", "#FFFFFF", "#000000", "#FF0000", "#0B5C55", "#87CEEB"] {
            let accent = Colour::read(hex).expect("a colour");
            let value = |tokens: &str, name: &str| {
                let text = tokens
                    .split(&format!("--{name}:"))
                    .nth(1)
                    .and_then(|rest| rest.split(';').next())
                    .expect("a token");
                Colour::read(text).expect("a colour")
            };
            let (day, night) = (light(accent), dark(accent));
            assert!(value(&day, "brand").contrast(CANVAS) >= TEXT, "{hex}");
            assert!(value(&day, "brand").contrast(value(&day, "on-brand")) >= TEXT, "{hex}");
            assert!(value(&day, "on-scr-2").contrast(value(&day, "scr")) >= TEXT, "{hex}");
            assert!(value(&night, "brand").contrast(NIGHT) >= TEXT, "{hex}");
            assert!(value(&night, "brand").contrast(value(&night, "on-brand")) >= TEXT, "{hex}");
        }
    }

    #[test]
    fn no_accent_changes_nothing() {
        assert_eq!(style(None), "");
    }
}
