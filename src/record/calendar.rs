//! Days counted from 1970 as dates. Knows no clock and no zone.

/// Year, month and day of a day counted from 1970.
pub fn date(days: u64) -> (u64, u64, u64) {
    // Howard Hinnant, "chrono-compatible low-level date algorithms"
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let (month, late) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (year + era * 400 + late, month, of_month)
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn days_are_found_at_the_edges_of_years() {
        assert_eq!([0, 365, 11_016, 20_614].map(date), [(1970, 1, 1), (1971, 1, 1), (2000, 2, 29), (2026, 6, 10)]);
    }
}
