//! `lyceum serve`: the site in a browser, made anew at every save.

mod live;
mod qr;
mod tell;

use super::Outcome;
use super::terminal::{Refusal, Terminal};
use crate::cli::ServeArgs;
use crate::diagnostic::codes;
use crate::serve::{Options, ServeError, serve};

use live::LiveSite;
use tell::Teller;

/// Runs the command, until somebody ends it.
pub fn run(args: &ServeArgs, terminal: &Terminal) -> Outcome {
    let mut site = LiveSite::new(&args.dir);
    let first = site.first();
    // faults inside lyceum.yaml are shown in the browser; without the file there is no site at all
    if let Some(missing) = first.diagnostics.iter().find(|fault| fault.code == codes::SITE_FILE_MISSING) {
        terminal.problems(std::slice::from_ref(missing));
        return Outcome::CannotRun;
    }
    let teller = Teller::new(*terminal, args.open, site.holdings(), &first);
    let options = Options { port: args.port, lan: args.lan };
    match serve(Box::new(site), first, options, Box::new(move |event| teller.tell(event))) {
        Ok(()) => Outcome::Fine,
        Err(error) => {
            terminal.refuse(&refusal(&error));
            Outcome::CannotRun
        }
    }
}

fn refusal(error: &ServeError) -> Refusal {
    match error {
        ServeError::PortTaken { port } => Refusal::new(
            format!("another program listens on port {port}"),
            "leave --port out, and lyceum finds a free one; or end the other program",
        ),
        ServeError::CannotListen { source } => Refusal::new(
            format!("the server cannot listen: {source}"),
            "leave --port out, or name a port from 1024 to 65535",
        ),
        ServeError::CannotStart { source } => {
            Refusal::new(format!("the server cannot start: {source}"), "end some other programs and start lyceum again")
        }
    }
}
