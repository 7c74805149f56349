//! Files of the authors that go to the browser as they are: sound, film, downloads.
//!
//! Read in pieces as the browser takes them, so that a long film never lies in memory.
//! Which file that is was settled by the artifact; an address never leads here.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::Path;

use axum::body::{Body, Bytes};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use crate::diagnostic::{Diagnostic, codes};

const PIECE: u64 = 64 << 10;

/// Opens a plain file; its size. A pipe would wait for ever and is refused.
pub(super) fn open(path: &Path) -> io::Result<(File, u64)> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidInput, "it is not a plain file"));
    }
    let file = File::open(path)?;
    let len = file.metadata()?.len();
    Ok((file, len))
}

/// What to say of a file that was there when the site was made.
pub(super) fn lost(path: &Path, error: &io::Error) -> Box<Diagnostic> {
    let fault = Diagnostic::new(codes::FILE_UNREADABLE, format!("this file cannot be read: {error}"));
    Box::new(fault.on_path(path.to_string_lossy()).help("put the file back, or take out what names it"))
}

/// A body of these bytes of a file. One that has become shorter ends the connection, which a browser
/// understands; a body that is too short it would take for whole. Needs a runtime.
pub(super) fn body(mut file: File, bytes: Range<u64>) -> Body {
    let (sender, receiver) = mpsc::channel::<io::Result<Bytes>>(2);
    tokio::spawn(async move {
        let mut at = bytes.start;
        while at < bytes.end {
            let len = PIECE.min(bytes.end - at);
            let read = tokio::task::spawn_blocking(move || piece(&mut file, at, len).map(|bytes| (file, bytes))).await;
            let piece = match read {
                Ok(Ok((same, bytes))) => {
                    file = same;
                    Ok(bytes)
                }
                Ok(Err(error)) => {
                    _ = sender.send(Err(error)).await;
                    return;
                }
                Err(_) => return,
            };
            at += len;
            if sender.send(piece).await.is_err() {
                return;
            }
        }
    });
    Body::from_stream(ReceiverStream::new(receiver))
}

fn piece(file: &mut File, at: u64, len: u64) -> io::Result<Bytes> {
    let mut bytes = vec![0; usize::try_from(len).map_err(io::Error::other)?];
    file.seek(SeekFrom::Start(at))?;
    file.read_exact(&mut bytes)?;
    Ok(bytes.into())
}
