//! The network's side: connections, headers, and who is answered at all.

use std::io;
use std::net::{SocketAddr, TcpListener as Socket};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::connect_info::{ConnectInfo, Connected};
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::Response;
use axum::serve::{IncomingStream, Listener};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::address;
use super::answer::{Answer, Content, Question, answer};
use super::latest::Latest;
use super::media_type::media_type;
use super::{bind, events, file};

/// Sent with everything. No page of another site may use what is here, not even as a script or image.
const ALWAYS: [(HeaderName, &str); 3] = [
    (header::CACHE_CONTROL, "no-cache"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Answers on every socket until told to stop. Needs a runtime.
pub(super) fn answer_all(
    sockets: Vec<Socket>,
    latest: &Arc<Latest>,
    stopped: &watch::Receiver<bool>,
) -> io::Result<Vec<JoinHandle<()>>> {
    let shared = Shared { latest: latest.clone(), stopped: stopped.clone() };
    let service = Router::new().fallback(handle).with_state(shared).into_make_service_with_connect_info::<Local>();
    let mut tasks = Vec::new();
    for socket in sockets {
        let (listener, service, mut stopped) = (Door(bind::for_runtime(socket)?), service.clone(), stopped.clone());
        tasks.push(tokio::spawn(async move {
            let stop = async move { _ = stopped.wait_for(|stopped| *stopped).await };
            _ = axum::serve(listener, service).with_graceful_shutdown(stop).await;
        }));
    }
    Ok(tasks)
}

#[derive(Clone)]
struct Shared {
    latest: Arc<Latest>,
    stopped: watch::Receiver<bool>,
}

/// A listener that remembers under which of our addresses each connection reached us.
struct Door(TcpListener);

impl Listener for Door {
    type Io = TcpStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (TcpStream, SocketAddr) {
        loop {
            let (stream, _) = Listener::accept(&mut self.0).await;
            if let Ok(local) = stream.local_addr() {
                // Small answers go out at once; where that cannot be set they go a little later.
                _ = stream.set_nodelay(true);
                return (stream, local);
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

/// The address of ours that a connection came to.
#[derive(Clone, Copy)]
struct Local(SocketAddr);

impl Connected<IncomingStream<'_, Door>> for Local {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        Self(*stream.remote_addr())
    }
}

async fn handle(State(shared): State<Shared>, ConnectInfo(local): ConnectInfo<Local>, request: Request) -> Response {
    let is_head = request.method() == Method::HEAD;
    if !is_meant_for_us(request.uri(), request.headers(), local.0) {
        let text = "This is not the site you asked for: lyceum answers as localhost only.\n";
        return respond(Answer::new(StatusCode::MISDIRECTED_REQUEST, media_type("a.txt"), text), is_head);
    }
    if !is_head && request.method() != Method::GET {
        let mut refused = Answer::new(StatusCode::METHOD_NOT_ALLOWED, media_type("a.txt"), "Read only.\n");
        refused.headers.push((header::ALLOW, "GET, HEAD".to_owned()));
        return respond(refused, is_head);
    }
    if request.uri().path() == "/_lyceum/events" && !is_head {
        return always(events::stream(&shared.latest, shared.stopped.clone()));
    }
    let question = question(&request, is_head);
    // Making a page takes the processor for a moment, and files wait for the disk.
    let answered = tokio::task::spawn_blocking(move || answer(&shared.latest, &question)).await;
    let failed =
        |_| Answer::new(StatusCode::INTERNAL_SERVER_ERROR, media_type("a.txt"), "lyceum failed on this page.\n");
    respond(answered.unwrap_or_else(failed), is_head)
}

/// Every name that a request gives its host must be ours, and it must give one.
fn is_meant_for_us(uri: &Uri, headers: &HeaderMap, local: SocketAddr) -> bool {
    let hosts: Vec<_> = headers.get_all(header::HOST).iter().collect();
    let [host] = hosts[..] else { return false };
    let is_ours = |host: &str| address::is_ours(host, local);
    host.to_str().is_ok_and(is_ours) && uri.authority().is_none_or(|authority| is_ours(authority.as_str()))
}

fn question(request: &Request, is_head: bool) -> Question {
    let text = |name: HeaderName| {
        let value = request.headers().get(name)?;
        value.to_str().ok().map(str::to_owned)
    };
    Question {
        path: request.uri().path().to_owned(),
        query: request.uri().query().unwrap_or("").to_owned(),
        known: text(header::IF_NONE_MATCH),
        range: text(header::RANGE).filter(|_| !is_head),
        range_of: text(header::IF_RANGE),
    }
}

fn respond(answer: Answer, is_head: bool) -> Response {
    let (len, body) = match answer.body {
        Content::Bytes(bytes) => (bytes.len() as u64, if is_head { Body::empty() } else { Body::from(bytes) }),
        Content::File(_, bytes) if is_head => (bytes.end - bytes.start, Body::empty()),
        Content::File(file, bytes) => (bytes.end - bytes.start, file::body(file, bytes)),
    };
    let mut response = Response::new(body);
    *response.status_mut() = answer.status;
    let headers = response.headers_mut();
    for (name, value) in answer.headers {
        // A value that no header can hold does not occur: tags, types and encoded addresses.
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.insert(name, value);
        }
    }
    if answer.status != StatusCode::NOT_MODIFIED {
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(len));
    }
    always(response)
}

fn always(mut response: Response) -> Response {
    for (name, value) in ALWAYS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
