//! What pages are told: that something changed (a stream), and how a page stands now (an answer).
//!
//! The scripts `reload.js` and `worker.js` are the other side of both.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use tokio::sync::watch;
use tokio_stream::wrappers::{BroadcastStream, WatchStream};
use tokio_stream::{Stream, StreamExt};

use super::latest::Latest;

/// One change, as the stream tells it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Change {
    /// Which run of the server speaks.
    pub run: String,
    /// Counts changes.
    pub generation: u64,
    /// The files that changed; `None` when they are too many to tell, or some were missed.
    pub changed: Option<Arc<[Arc<str>]>>,
}

/// How the page of an address stands.
#[derive(Debug, Serialize)]
pub(super) struct PageState<'a> {
    pub run: &'a str,
    pub generation: u64,
    /// Fingerprint of the page as it would be answered now.
    pub key: String,
    /// Fingerprint of the page without its style sheets.
    pub rest: String,
    /// The style sheets it names, in order.
    pub styles: Vec<String>,
    /// What has to be mended; empty when nothing has.
    pub faults: &'a str,
}

/// The stream of changes. It begins with a word on how things stand, and ends with the server.
pub(super) fn stream(latest: &Latest, stopped: watch::Receiver<bool>) -> Response {
    // In this order: a change in between is told twice rather than never.
    let changes = latest.changes();
    let hello = now(latest, Some(Arc::new([])));
    let run = latest.run.clone();
    let changes = BroadcastStream::new(changes).map(move |change| {
        let missed = |_| Change { run: run.clone(), generation: 0, changed: None };
        Some(event(&change.unwrap_or_else(missed)))
    });
    let stop = WatchStream::new(stopped).filter(|stopped| *stopped).map(|_| None);
    let events = tokio_stream::once(Some(event(&hello).retry(Duration::from_millis(500)))).chain(changes.merge(stop));
    Sse::new(until_none(events)).keep_alive(KeepAlive::new().interval(Duration::from_secs(15))).into_response()
}

fn now(latest: &Latest, changed: Option<Arc<[Arc<str>]>>) -> Change {
    Change { run: latest.run.clone(), generation: latest.state().generation, changed }
}

fn event(change: &Change) -> Event {
    Event::default().data(serde_json::to_string(change).unwrap_or_default())
}

fn until_none(events: impl Stream<Item = Option<Event>>) -> impl Stream<Item = Result<Event, Infallible>> {
    events.take_while(Option::is_some).filter_map(|event| event.map(Ok))
}
