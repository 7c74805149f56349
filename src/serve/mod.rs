//! The latest good `ArtifactSet` over HTTP: watch, rebuild, reload.
//!
//! Answers from memory and from nowhere else: an address is looked up among the
//! artifacts, never on the disk. A fault keeps the last good site and is shown
//! over the page. Knows neither pages nor courses, and prints nothing.

mod address;
mod answer;
mod barrier;
mod behind;
mod bind;
mod cache;
mod events;
mod file;
mod folders;
mod http;
mod latest;
mod media_type;
mod page;
mod range;
mod rebuild;
mod watch;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch as flag;

use crate::artifact::ArtifactSet;
use crate::diagnostic::Diagnostic;

use latest::Latest;
use watch::Heard;

/// How long a stop waits for answers that are under way.
const LAST_ANSWERS: Duration = Duration::from_millis(300);

/// A site that can be made again after an edit.
pub trait Site: Send + 'static {
    /// Looks at these paths first, which may be wrong or too few. `None` when nothing changed.
    fn rebuild(&mut self, hints: &[PathBuf]) -> Option<Rebuilt>;
    /// Looks at everything: the truth, where events are only hints.
    fn scan(&mut self) -> Option<Rebuilt>;
    /// Folders whose edits concern the site, with all folders in them.
    fn watched(&self) -> Vec<PathBuf>;
    /// True for what never concerns the site: the output, `.lyceum`, dot files. A folder for which
    /// this is true is not watched either, nor anything in it.
    fn ignored(&self, path: &Path) -> bool;
}

/// What a look at the sources gave.
#[derive(Debug)]
pub struct Rebuilt {
    /// The site; `None` when its sources have errors and the last good one has to do.
    pub artifacts: Option<ArtifactSet>,
    /// Everything found wrong, warnings too.
    pub diagnostics: Vec<Diagnostic>,
    /// How long it took.
    pub took: Duration,
}

/// Where to listen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// This port and no other; without it 4000, or the next that is free.
    pub port: Option<u16>,
    /// Also for other machines in the same network.
    pub lan: bool,
}

/// Something to tell the person at the terminal.
#[derive(Debug)]
pub enum Event {
    /// The site can be read.
    Listening {
        /// Its address on this machine.
        url: String,
        /// Its addresses for other machines; empty unless asked for.
        lan_urls: Vec<String>,
    },
    /// The sources changed and were looked at.
    Rebuilt {
        /// Everything found wrong.
        diagnostics: Vec<Diagnostic>,
        /// How long it took.
        took: Duration,
        /// How many files of the site are new, different or gone; `None` when the last good site stays.
        changed: Option<usize>,
    },
    /// Pages that cannot be made; empty when all can again.
    PagesBroken {
        /// One fault a page.
        diagnostics: Vec<Diagnostic>,
    },
    /// The system does not tell of saves any more; from now on lyceum looks once a second.
    WatchLost {
        /// Why, and what helps.
        reason: String,
    },
    /// The server is going down.
    Stopping,
}

/// Why there is no server.
#[derive(Debug)]
pub enum ServeError {
    /// Another program listens on the port that was asked for.
    PortTaken {
        /// That port.
        port: u16,
    },
    /// No port can be listened on.
    CannotListen {
        /// What the system said.
        source: io::Error,
    },
    /// The system gives no threads.
    CannotStart {
        /// What the system said.
        source: io::Error,
    },
}

impl fmt::Display for ServeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PortTaken { port } => {
                write!(formatter, "another program listens on port {port}; leave --port out, or name another")
            }
            Self::CannotListen { source } => write!(formatter, "no port can be listened on: {source}"),
            Self::CannotStart { source } => write!(formatter, "the server cannot start: {source}"),
        }
    }
}

impl std::error::Error for ServeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::PortTaken { .. } => None,
            Self::CannotListen { source } | Self::CannotStart { source } => Some(source),
        }
    }
}

/// What hears of events, from any thread.
type Say = Arc<dyn Fn(Event) + Send + Sync>;

/// Serves until the person at the terminal, or the system, ends it.
///
/// # Errors
/// When there is no port to listen on.
pub fn serve(
    site: Box<dyn Site>,
    first: Rebuilt,
    options: Options,
    say: Box<dyn Fn(Event) + Send + Sync>,
) -> Result<(), ServeError> {
    let say: Say = say.into();
    let running = start_saying(site, first, options, say.clone())?;
    running.runtime.block_on(asked_to_stop());
    say(Event::Stopping);
    running.stop();
    Ok(())
}

/// Serves in the background until [`Running::stop`].
///
/// # Errors
/// When there is no port to listen on.
pub fn start(
    site: Box<dyn Site>,
    first: Rebuilt,
    options: Options,
    say: Box<dyn Fn(Event) + Send + Sync>,
) -> Result<Running, ServeError> {
    start_saying(site, first, options, say.into())
}

/// A server at work.
pub struct Running {
    runtime: Runtime,
    port: u16,
    heard: Sender<Heard>,
    stop: flag::Sender<bool>,
    tasks: Vec<tokio::task::JoinHandle<()>>,
}

impl fmt::Debug for Running {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Running on port {}", self.port)
    }
}

impl Running {
    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Ends it: no new connections, a moment for answers that are under way.
    pub fn stop(self) {
        _ = self.heard.send(Heard::Stop);
        _ = self.stop.send(true);
        self.runtime.block_on(async {
            let finished = async {
                for task in self.tasks {
                    _ = task.await;
                }
            };
            _ = tokio::time::timeout(LAST_ANSWERS, finished).await;
        });
        self.runtime.shutdown_background();
    }
}

fn start_saying(site: Box<dyn Site>, first: Rebuilt, options: Options, say: Say) -> Result<Running, ServeError> {
    let listeners = bind::bind(options)?;
    let port = listeners.port;
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(16)
        .enable_all()
        .build()
        .map_err(|source| ServeError::CannotStart { source })?;
    let latest = Arc::new(Latest::new());
    latest.publish(first);
    let (stop, stopped) = flag::channel(false);
    let tasks = {
        let _inside = runtime.enter();
        http::answer_all(listeners.sockets, &latest, &stopped).map_err(|source| ServeError::CannotListen { source })?
    };
    let behind = behind::start(latest.clone(), say.clone());
    let (heard, events) = std::sync::mpsc::channel();
    rebuild::start(site, latest, (heard.clone(), events), behind, say.clone());
    say(Event::Listening { url: format!("http://localhost:{port}/"), lan_urls: listeners.lan_urls });
    Ok(Running { runtime, port, heard, stop, tasks })
}

async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => (),
                _ = terminated.recv() => (),
            }
            return;
        }
    }
    _ = tokio::signal::ctrl_c().await;
}
