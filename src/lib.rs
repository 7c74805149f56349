//! lyceum turns a folder of Markdown into a site that teaches, marks and remembers:
//! **disk → text → courses → checks → pages → disk**.
//!
//! Rooms in reading order. Imports go down only, from the first to the last:
//!
//! | room | holds |
//! |---|---|
//! | [`cli`] | what may be typed |
//! | [`command`] | one file a command; the only rooms that print |
//! | [`serve`] | the latest good site over HTTP, watched and refreshed |
//! | [`pipeline`] | load, parse, assemble, check, render, write |
//! | [`record`] | what learners did: events, fold, marking |
//! | [`model`] | courses, pages, questions: the subject |
//! | [`config`] | `lyceum.yaml`, and reading YAML with places |
//! | [`markup`] | text on its way into HTML |
//! | [`artifact`] | what a build makes |
//! | [`diagnostic`] | what can be wrong, where, and how to put it right |

pub mod artifact;
pub mod cli;
pub mod command;
pub mod config;
pub mod diagnostic;
pub mod markup;
pub mod model;
pub mod pipeline;
pub mod record;
pub mod serve;
