//! Lengths of time as trainers write them: `20 minutes`, `30 days`, `12 months`.

use std::fmt;

/// A length of time in the unit it was written in; months are calendar months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duration {
    /// Minutes; hours are held as 60 of them.
    Minutes(u32),
    /// Days; weeks are held as 7 of them.
    Days(u32),
    /// Calendar months; years are held as 12 of them.
    Months(u32),
}

impl Duration {
    /// Reads `<number> <unit>`, singular or plural; `None` for anything else.
    pub fn read(text: &str) -> Option<Self> {
        let (number, unit) = text.trim().split_once(char::is_whitespace)?;
        let number: u32 = number.parse().ok().filter(|number| *number > 0)?;
        let unit = unit.trim().strip_suffix('s').unwrap_or(unit.trim());
        match unit {
            "minute" => Some(Self::Minutes(number)),
            "hour" => number.checked_mul(60).map(Self::Minutes),
            "day" => Some(Self::Days(number)),
            "week" => number.checked_mul(7).map(Self::Days),
            "month" => Some(Self::Months(number)),
            "year" => number.checked_mul(12).map(Self::Months),
            _ => None,
        }
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Minutes(number) => write!(formatter, "{number} minutes"),
            Self::Days(number) => write!(formatter, "{number} days"),
            Self::Months(number) => write!(formatter, "{number} months"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_read_singular_and_plural() {
        assert_eq!(Duration::read("1 minute"), Some(Duration::Minutes(1)));
        assert_eq!(Duration::read("4 hours"), Some(Duration::Minutes(240)));
        assert_eq!(Duration::read("12 months"), Some(Duration::Months(12)));
    }

    #[test]
    fn what_is_no_length_of_time_is_refused() {
        for text in ["", "20", "minutes", "-1 days", "0 days", "3 fortnights", "99999999999 days"] {
            assert_eq!(Duration::read(text), None, "{text}");
        }
    }
}
