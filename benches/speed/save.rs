//! From the save of a lesson to its new page out of `lyceum serve`.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::child::middle;
use super::corpus::{ADDRESS, LESSON, edit};

/// So long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(60);
/// So long nothing is asked between two edits: the look at everything that follows a save.
const PAUSE: Duration = Duration::from_millis(300);

/// Milliseconds from save to served.
pub struct Served {
    /// The least.
    pub least: f64,
    /// The middle one.
    pub median: f64,
    /// The most.
    pub most: f64,
}

/// Saves a lesson again and again, and asks for its page until the new one comes.
pub fn served(lyceum: &str, corpus: &Path, edits: usize) -> Served {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
    let mut server = Server(
        Command::new(lyceum)
            .args(["serve".as_ref(), corpus.as_os_str(), "--port".as_ref(), port.to_string().as_ref()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts"),
    );
    wait_for(port, "</html>", &mut server.0);
    thread::sleep(PAUSE * 4);
    let once = |number: usize| {
        // numbers of their own, so that no earlier edit is taken for this one
        let word = edit(&corpus.join(LESSON), 1_000_000 + number);
        let begun = Instant::now();
        wait_for(port, &word, &mut server.0);
        let took = begun.elapsed().as_secs_f64() * 1e3;
        thread::sleep(PAUSE);
        took
    };
    let mut times: Vec<f64> = (0..edits.max(1)).map(once).collect();
    let median = middle(&mut times);
    Served { least: times[0], median, most: times[times.len() - 1] }
}

/// A server that ends with the measurement.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().expect("it ends");
        self.0.wait().expect("it is over");
    }
}

fn wait_for(port: u16, wanted: &str, server: &mut Child) {
    let begun = Instant::now();
    while !page(port).is_some_and(|page| page.contains(wanted)) {
        assert!(server.try_wait().expect("its state").is_none(), "the server ended");
        assert!(begun.elapsed() < PATIENCE, "`{wanted}` never came");
        thread::sleep(Duration::from_micros(500));
    }
}

fn page(port: u16) -> Option<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    write!(stream, "GET /{ADDRESS} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n").ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}
