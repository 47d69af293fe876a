//! Where a person comes back to when a program on their own machine sent them to log in (RFC 8252, section 7.3).

use std::{
    fmt,
    future::poll_fn,
    io,
    sync::Arc,
    task::{Poll, ready},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinSet,
    time::timeout,
};

use super::{Login, login::parameters};
use crate::secret::Secret;

/// More than any request line and headers of a browser.
const MAX_REQUEST: usize = 32 * 1024;
/// How long a connection may take. Browsers open some that they do not use.
const PATIENCE: Duration = Duration::from_secs(10);
/// More connections than these at a time are not answered: no browser opens so many.
const MAX_CONNECTIONS: usize = 64;

const BACK: &str = "You can close this window and go back to the program.";
const REFUSED: &str = "You are not logged in: the login was broken off. You can close this window.";
const FAILED: &str = "You are not logged in: the login has failed. You can close this window.";
const ELSEWHERE: &str = "There is nothing here.";

/// A little server on a free port of this machine that waits for one person to come back from ID-porten.
pub struct Loopback {
    listener: TcpListener,
    host: String,
    redirect_uri: String,
}

impl Loopback {
    /// Listens on a free port of `127.0.0.1`.
    ///
    /// # Errors
    /// When there is none.
    pub async fn bind() -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let host = listener.local_addr()?.to_string();
        Ok(Self {
            listener,
            redirect_uri: format!("http://{host}/"),
            host,
        })
    }

    /// The redirect URI of the login. ID-porten takes any port where `http://127.0.0.1/` is registered.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Waits for the person who was sent away with this login, and gives the query that they brought, for
    /// [`IdPorten::finish`](crate::IdPorten::finish): that the login was broken off is among what it may say. Put a time limit
    /// around it: people walk away.
    ///
    /// Whatever else comes, from this browser or other programs, is told that there is nothing here, and is passed over.
    ///
    /// # Errors
    /// When the machine can accept no connection.
    pub async fn callback(self, login: &Login) -> io::Result<Secret> {
        let expected = Arc::new(Expected {
            host: self.host,
            state: login.state().clone(),
        });
        let mut connections = JoinSet::new();
        poll_fn(|context| {
            loop {
                while let Poll::Ready(Some(served)) = connections.poll_join_next(context) {
                    if let Ok(Ok(Ok(Some(query)))) = served {
                        return Poll::Ready(Ok(query));
                    }
                }
                if connections.len() >= MAX_CONNECTIONS {
                    return Poll::Pending;
                }
                match ready!(self.listener.poll_accept(context)) {
                    Ok((connection, _)) => {
                        let expected = Arc::clone(&expected);
                        connections.spawn(timeout(PATIENCE, async move { expected.serve(connection).await }));
                    }
                    // Somebody has hung up before it was their turn.
                    Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
                    Err(error) => return Poll::Ready(Err(error)),
                }
            }
        })
        .await
    }
}

/// What the person comes back with.
struct Expected {
    host: String,
    state: Secret,
}

impl Expected {
    /// Answers one request; gives its query if it is the one that is waited for.
    async fn serve(&self, mut connection: TcpStream) -> io::Result<Option<Secret>> {
        let mut request = zeroize::Zeroizing::new(Vec::new());
        while !request.windows(4).any(|end| end == b"\r\n\r\n") {
            let mut piece = [0; 1024];
            let count = connection.read(&mut piece).await?;
            if count == 0 || request.len() > MAX_REQUEST {
                return Ok(None);
            }
            request.extend_from_slice(&piece[..count]);
        }
        let query = std::str::from_utf8(&request)
            .ok()
            .and_then(|request| self.query(request));
        let (status, words) = match query {
            Some((_, words)) => ("200 OK", words),
            None => ("404 Not Found", ELSEWHERE),
        };
        let page = format!("<!doctype html><meta charset=utf-8><title>Altinn</title><p>{words}");
        let length = page.len();
        let answer = format!(
            "HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {length}\r\nCache-Control: no-store\r\n\
             Referrer-Policy: no-referrer\r\nConnection: close\r\n\r\n{page}"
        );
        // The person is back, even if their browser does not wait for the page.
        let shown = connection.write_all(answer.as_bytes()).await;
        let _ = connection.shutdown().await;
        match query {
            Some((query, _)) => Ok(Some(Secret::from(query))),
            None => shown.map(|()| None),
        }
    }

    /// The query of a request if it belongs to this login, and what to tell the person. Another page can make a browser send
    /// requests here, but not with this `Host` under a name of its own, nor with this `state`.
    fn query<'r>(&self, request: &'r str) -> Option<(&'r str, &'static str)> {
        let mut lines = request.split("\r\n");
        let query = lines.next()?.strip_prefix("GET /?")?.split(' ').next()?;
        let mut hosts = lines
            .take_while(|line| !line.is_empty())
            .filter_map(|line| line.split_once(':'))
            .filter(|(name, _)| name.eq_ignore_ascii_case("host"))
            .map(|(_, host)| host.trim());
        if (hosts.next(), hosts.next()) != (Some(self.host.as_str()), None) {
            return None;
        }
        let parameters = parameters(query)?;
        let state = parameters.get("state").map(|state| Secret::from(state.as_str()));
        if state.as_ref() != Some(&self.state) {
            return None;
        }
        let words = match parameters.get("error").map(String::as_str) {
            None if parameters.contains_key("code") => BACK,
            Some("access_denied") => REFUSED,
            _ => FAILED,
        };
        Some((query, words))
    }
}

impl fmt::Debug for Loopback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Loopback")
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}
