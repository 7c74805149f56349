//! What a site's owner set: `lyceum.yaml` and its translations, and the reading of any YAML mapping.
//!
//! Raw values keep their place in the file until they are checked; what comes out
//! is [`Settings`], with every default filled in. Knows no Markdown and no disk.

mod broken;
mod duration;
mod fields;
mod language;
mod said;
mod settings;

pub use duration::Duration;
pub use fields::{Fields, Key as FieldKey};
pub use language::{direction, is_language, is_latin};
pub use said::Said;
pub use settings::{Brand, Learners, Settings, read_settings};
