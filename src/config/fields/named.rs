//! Keys whose names the author invents: `meters: { trust: 40 }`.

use std::ops::RangeInclusive;

use serde_yaml::Value;

use super::{Fields, key_text, locate, scalar};
use crate::config::FieldKey;
use crate::diagnostic::{Code, Diagnostic, Span, codes};

impl Fields<'_> {
    /// Names with a whole number each, in the order written. A value that is none, or
    /// lies outside the bounds, is a fault at its own place.
    pub fn named_numbers(&mut self, key: &'static str, bounds: RangeInclusive<u8>) -> Vec<(String, u8)> {
        let (least, most) = (*bounds.start(), *bounds.end());
        let mut found = Vec::new();
        match self.take(key) {
            None => {}
            Some(Value::Mapping(map)) => {
                for (name, value) in &map {
                    let name = key_text(name);
                    let text = scalar(value).unwrap_or_default();
                    match text.trim().trim_end_matches('%').trim_end().parse().ok().filter(|n| bounds.contains(n)) {
                        Some(number) => found.push((name, number)),
                        None => {
                            let message = format!("`{name}` must be a whole number from {least} to {most}");
                            let help = match name.split_once(':') {
                                Some((own, value)) => format!("put a space behind the colon: `{own}: {value}`"),
                                None => format!("write the number alone: `{name}: {}`", most / 2),
                            };
                            self.fault_at(codes::VALUE_WRONG, key, &name, message, help);
                        }
                    }
                }
            }
            Some(_) => {
                let help = format!("write each by its name: `{key}: {{ trust: {} }}`", most / 2);
                self.wrong(key, "must be names with a number each", &help);
            }
        }
        found
    }

    /// How many faults were found so far.
    pub fn fault_count(&self) -> usize {
        self.faults.len()
    }

    /// Adds a fault at a name below a key.
    pub fn fault_at(&mut self, code: Code, key: &str, name: &str, message: impl Into<String>, help: impl Into<String>) {
        let fault = Diagnostic::new(code, message).at(self.file, self.place_of(key, name), "").help(help);
        self.faults.push(fault);
    }

    /// Where a name below a key stands, with its value.
    fn place_of(&self, key: &str, name: &str) -> Span {
        let path = [FieldKey::Name(key.to_owned()), FieldKey::Name(name.to_owned())];
        let path: Vec<FieldKey> = self.path.iter().cloned().chain(path).collect();
        locate(self.file, self.span, &path)
            .map_or_else(|| self.place(key), |(name, value)| Span::new(name.start, value.end))
    }
}
