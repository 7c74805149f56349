//! Which port to listen on, and for whom.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, UdpSocket};

use super::{Options, ServeError};

const FIRST_PORT: u16 = 4000;
const LAST_PORT: u16 = 4099;

/// Sockets that listen, all on one port.
pub(super) struct Listeners {
    pub sockets: Vec<TcpListener>,
    pub port: u16,
    pub lan_urls: Vec<String>,
}

/// Listens on the port asked for, or the first free one from 4000.
pub(super) fn bind(options: Options) -> Result<Listeners, ServeError> {
    let address = if options.lan { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
    let first = first_free(address, options.port)?;
    let port = first.local_addr().map_err(|source| ServeError::CannotListen { source })?.port();
    let mut sockets = vec![first];
    // `localhost` may lead to the newer address; that some machines have none is no fault.
    sockets.extend(TcpListener::bind((Ipv6Addr::LOCALHOST, port)));
    let lan_urls =
        if options.lan { lan_address().map(|ip| format!("http://{ip}:{port}/")).into_iter().collect() } else { vec![] };
    Ok(Listeners { sockets, port, lan_urls })
}

fn first_free(address: Ipv4Addr, asked: Option<u16>) -> Result<TcpListener, ServeError> {
    if let Some(port) = asked {
        return TcpListener::bind((address, port)).map_err(|source| match source.kind() {
            ErrorKind::AddrInUse => ServeError::PortTaken { port },
            _ => ServeError::CannotListen { source },
        });
    }
    let near = (FIRST_PORT..=LAST_PORT).find_map(|port| TcpListener::bind((address, port)).ok());
    near.map_or_else(|| TcpListener::bind((address, 0)), Ok).map_err(|source| ServeError::CannotListen { source })
}

/// This machine's address in its network: the one that a packet to outside would leave from. None is sent.
fn lan_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    // An address set aside for documents (RFC 5737), so that nobody is meant.
    socket.connect(SocketAddr::from((Ipv4Addr::new(192, 0, 2, 1), 9))).ok()?;
    let own = socket.local_addr().map(|address| address.ip());
    own.ok().filter(|ip: &IpAddr| !ip.is_loopback() && !ip.is_unspecified())
}

/// A socket for the runtime.
pub(super) fn for_runtime(socket: TcpListener) -> io::Result<tokio::net::TcpListener> {
    socket.set_nonblocking(true)?;
    tokio::net::TcpListener::from_std(socket)
}
