//! `serve` as a process: it starts, shows problems, follows saves, and ends when told to.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::transcript::good_site;

const LONGEST: Duration = Duration::from_secs(20);

struct Served {
    child: Child,
    lines: std::io::Lines<BufReader<ChildStdout>>,
    port: u16,
}

impl Served {
    /// Starts a server and waits for its address.
    fn start(root: &Path, more: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lyceum"));
        command.arg("serve").arg(root).args(["--port", "0"]).args(more).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("lyceum runs");
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let address = lines.by_ref().map(|line| line.expect("text")).find(|line| line.contains("http://localhost:"));
        let address = address.expect("an address");
        let port = address.trim().trim_end_matches('/').rsplit(':').next().expect("a port").parse().expect("a number");
        Self { child, lines, port }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n", self.port)
            .expect("asked");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get_until(&self, path: &str, wanted: &str) {
        let begun = Instant::now();
        while !self.get(path).contains(wanted) {
            assert!(begun.elapsed() < LONGEST, "{path} never says {wanted}");
            sleep(Duration::from_millis(20));
        }
    }

    fn line_until(&mut self, wanted: &str) -> String {
        let found = self.lines.by_ref().map(|line| line.expect("text")).find(|line| line.contains(wanted));
        found.expect("the line comes before the end")
    }

    #[cfg(unix)]
    fn stop(mut self) -> ExitStatus {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().expect("kill runs").success());
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("its state") {
                return status;
            }
            assert!(begun.elapsed() < LONGEST, "it goes on");
            sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // it may have ended by itself
        let _ended = self.child.kill();
        let _ended = self.child.wait();
    }
}

fn site() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    good_site(folder.path());
    folder
}

#[cfg(unix)]
#[test]
fn a_save_is_followed_and_the_end_is_a_good_one() {
    let folder = site();
    let mut served = Served::start(folder.path(), &[]);
    assert!(served.get("/").contains("Calls"));
    fs::write(folder.path().join("courses/calls/01-opening.md"), "---\ntitle: Opening\n---\nSay it slowly.\n")
        .expect("saved");
    served.get_until("/calls/opening.html", "Say it slowly.");
    assert!(served.line_until("Rebuilt in").contains("changed"));
    assert_eq!(served.stop().code(), Some(0));
    assert!(!folder.path().join("site").exists(), "serve writes nothing");
}

#[test]
fn drafts_are_served() {
    let folder = site();
    fs::write(folder.path().join("courses/calls/03-new.md"), "---\ntitle: New\ndraft: true\n---\nNot yet.\n")
        .expect("saved");
    let served = Served::start(folder.path(), &[]);
    assert!(served.get("/calls/new.html").contains("Not yet."));
}

#[test]
fn a_site_with_errors_is_served_as_its_problems_until_it_is_mended() {
    let folder = site();
    let yaml = folder.path().join("lyceum.yaml");
    fs::write(&yaml, "title: Test\nid: a\ntilte: x\n").expect("saved");
    let mut served = Served::start(folder.path(), &[]);
    assert!(served.get("/").contains("key-unknown"));
    fs::write(&yaml, "title: Mended\nid: a\n").expect("saved");
    served.get_until("/", "<title>Mended");
    served.line_until("Mended in");
    fs::remove_file(&yaml).expect("removed");
    served.line_until("The last good site stays");
    assert!(served.get("/").contains("<title>Mended"));
}

#[test]
fn an_edit_in_a_theme_is_followed() {
    let folder = site();
    let theme = folder.path().join("themes/ours");
    fs::create_dir_all(theme.join("styles")).expect("made");
    fs::write(theme.join("theme.yaml"), "name: ours\nextends: plain\n").expect("saved");
    fs::write(theme.join("styles/plain.css"), "body{color:#111111}\n").expect("saved");
    fs::write(folder.path().join("lyceum.yaml"), "title: Test\nid: a\ntheme: ours\n").expect("saved");
    let served = Served::start(folder.path(), &[]);
    let style = |page: &str| {
        let start = page.find("assets/style.").expect("a style sheet");
        page[start..].split('"').next().expect("its address").to_owned()
    };
    let before = style(&served.get("/"));
    assert!(served.get(&format!("/{before}")).contains("#111111"));
    fs::write(theme.join("styles/plain.css"), "body{color:#222222}\n").expect("saved");
    let begun = Instant::now();
    while style(&served.get("/")) == before {
        assert!(begun.elapsed() < LONGEST, "the style stays");
        sleep(Duration::from_millis(20));
    }
    assert!(served.get(&format!("/{}", style(&served.get("/")))).contains("#222222"));
}

#[test]
fn a_taken_port_is_told_with_its_remedy() {
    let folder = site();
    let taken = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let mut command = Command::new(env!("CARGO_BIN_EXE_lyceum"));
    let done = command.arg("serve").arg(folder.path()).args(["--port", &port]).output().expect("lyceum runs");
    let told = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(2));
    assert!(told.contains(&format!("listens on port {port}")) && told.contains("leave --port out"), "{told}");
}
