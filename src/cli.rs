//! What may be typed, and the one source of help text.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// Turns a folder of Markdown into a training site that teaches, marks and remembers.
#[derive(Debug, Parser)]
#[command(name = "lyceum", version, max_term_width = 100, subcommand_required = true, arg_required_else_help = true)]
#[command(after_help = "Begin with: lyceum new site my-training\n\n\
    Exit status: 0 all is well, 1 the courses have errors, 2 lyceum could not run.")]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show the site in a browser and refresh it at every save
    Serve(ServeArgs),
    /// Write the site, whole or not at all
    Build(BuildArgs),
    /// Tell every problem; write nothing, unless told to mend
    Check(CheckArgs),
    /// Make a small finished example to start from
    New(NewArgs),
    /// Tell what a problem means and how to mend it
    Explain(ExplainArgs),
    /// Count courses, lessons, questions, words and minutes
    Stats(StatsArgs),
    /// Show, merge and check the records that learners download
    Record(RecordArgs),
}

/// `lyceum serve`
#[derive(Debug, clap::Args)]
pub struct ServeArgs {
    /// The site's folder
    #[arg(default_value = ".")]
    pub dir: PathBuf,
    /// Port to listen on; without it 4000, or the next that is free
    #[arg(long, value_name = "NUMBER")]
    pub port: Option<u16>,
    /// Open the site in a browser
    #[arg(long)]
    pub open: bool,
    /// Let phones and other computers in this network read the site
    #[arg(long)]
    pub lan: bool,
}

/// `lyceum build`
#[derive(Debug, clap::Args)]
pub struct BuildArgs {
    /// The site's folder
    #[arg(default_value = ".")]
    pub dir: PathBuf,
    /// Output folder, instead of the one lyceum.yaml names
    #[arg(short, long, value_name = "FOLDER")]
    pub output: Option<PathBuf>,
    /// Let warnings fail the build
    #[arg(long)]
    pub strict: bool,
    /// Fail where lyceum.lock would change: for machines that publish what others wrote
    #[arg(long)]
    pub locked: bool,
    /// Show drafts too
    #[arg(long)]
    pub drafts: bool,
    /// Print how long each stage took
    #[arg(long)]
    pub timings: bool,
}

/// How problems are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ProblemFormat {
    /// With the line they are in
    Text,
    /// One line each
    Short,
    /// For other programs
    Json,
}

/// `lyceum check`
#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// The site's folder
    #[arg(default_value = ".")]
    pub dir: PathBuf,
    /// How problems are printed
    #[arg(long, value_enum, default_value = "text")]
    pub format: ProblemFormat,
    /// Let warnings fail the check
    #[arg(long)]
    pub strict: bool,
    /// Mend what can be mended without guessing: a missing site id, lyceum.lock, feedback that is not indented, what a
    /// translation was made of
    #[arg(long)]
    pub fix: bool,
}

/// What `lyceum new` can make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum NewKind {
    /// A folder with lyceum.yaml and a first course
    Site,
    /// A course with one lesson and one quiz
    Course,
    /// A lesson
    Lesson,
    /// A quiz: practice, with an answer to every answer
    Quiz,
    /// An exam: counted, with feedback at the end
    Exam,
    /// A scenario: a role-play that branches
    Scenario,
    /// A survey, or a self-assessment
    Survey,
    /// A curriculum: which courses, in which stages
    Curriculum,
    /// Copies to translate: `lyceum new translation hi courses/customer-calls`
    Translation,
}

/// `lyceum new`
#[derive(Debug, clap::Args)]
pub struct NewArgs {
    /// What to make
    #[arg(value_enum)]
    pub kind: NewKind,
    /// Where: a new folder for a site or course, a name in a course's folder for a page
    ///
    /// In a folder whose names begin with numbers, the next number is put in front. For a translation: its language.
    pub path: PathBuf,
    /// For a translation: the page, the folder or the site (.) to translate; what has one is left alone
    pub of: Option<PathBuf>,
}

/// `lyceum explain`
#[derive(Debug, clap::Args)]
pub struct ExplainArgs {
    /// The name in brackets behind `error` or `warning`; without it, all are listed
    pub code: Option<String>,
}

/// How numbers and records are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum StatsFormat {
    /// For people
    Text,
    /// For other programs
    Json,
}

/// `lyceum stats`
#[derive(Debug, clap::Args)]
pub struct StatsArgs {
    /// The site's folder
    #[arg(default_value = ".")]
    pub dir: PathBuf,
    /// How numbers are printed
    #[arg(long, value_enum, default_value = "text")]
    pub format: StatsFormat,
    /// Tell what is translated into this language, file by file
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
}

/// `lyceum record`
#[derive(Debug, clap::Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
#[command(after_help = "Exit status: 0 every file is whole, 1 something is damaged or missing (the rest was used), \
    2 lyceum could not run.")]
pub struct RecordArgs {
    /// What to do
    #[command(subcommand)]
    pub order: RecordOrder,
}

/// What is done with records.
#[derive(Debug, Subcommand)]
pub enum RecordOrder {
    /// Tell what records hold: lessons done, results, plans
    Show(RecordShowArgs),
    /// Make one record of several of the same learner
    Merge(RecordMergeArgs),
    /// Tell every damaged line and whatever is missing
    Check(RecordCheckArgs),
}

/// Files of records, and how locked ones are opened.
#[derive(Debug, clap::Args)]
pub struct RecordFiles {
    /// Files whose names end in .lyceum
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// File whose first line is the passphrase of locked records; without it, you are asked
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
}

/// `lyceum record check`
#[derive(Debug, clap::Args)]
pub struct RecordCheckArgs {
    /// The records
    #[command(flatten)]
    pub records: RecordFiles,
    /// How it is printed
    #[arg(long, value_enum, default_value = "text")]
    pub format: StatsFormat,
}

/// `lyceum record show`
#[derive(Debug, clap::Args)]
pub struct RecordShowArgs {
    /// The records
    #[command(flatten)]
    pub records: RecordFiles,
    /// How it is printed
    #[arg(long, value_enum, default_value = "text")]
    pub format: StatsFormat,
    /// Folder of the site: its lyceum.lock says which pages go on for others (`was`), and these are put together
    #[arg(long, value_name = "DIR")]
    pub site: Option<PathBuf>,
}

/// `lyceum record merge`
#[derive(Debug, clap::Args)]
pub struct RecordMergeArgs {
    /// The records
    #[command(flatten)]
    pub records: RecordFiles,
    /// File to write; it may be one of those that are merged
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
}
