//! An address as a square that a phone's camera reads.

use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;

/// The square, in half blocks; empty for an address that is too long for one.
///
/// Cameras want dark on light, and most terminals are light on dark: what is drawn is the
/// light part. Where there are colours, the terminal is told to be so.
pub fn draw(url: &str, colour: bool) -> String {
    let Ok(code) = QrCode::new(url) else { return String::new() };
    let square = code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build();
    let (on, off) = if colour { ("\x1b[97;40m", "\x1b[0m") } else { ("", "") };
    square.lines().map(|line| format!("  {on}{line}{off}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::draw;

    #[test]
    fn an_address_becomes_a_square_with_a_light_edge() {
        let square = draw("http://192.168.1.20:4000/", false);
        let lines: Vec<&str> = square.lines().map(|line| &line[2..]).collect();
        let width = lines[0].chars().count();
        assert!(lines.iter().all(|line| line.chars().count() == width));
        assert_eq!(lines.len(), width.div_ceil(2));
        assert!(lines[0].chars().all(|sign| sign == '\u{2588}'));
    }
}
