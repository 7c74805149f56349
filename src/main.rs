//! Parse arguments, run the command, exit.

use std::process::ExitCode;

use clap::Parser;
use lyceum::cli::Cli;

fn main() -> ExitCode {
    lyceum::command::run(Cli::parse()).into()
}
