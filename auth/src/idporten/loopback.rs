//! Where a person comes back to when a program on their own machine sent them to log in (RFC 8252, section 7.3).

use std::{fmt, io, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::secret::Secret;

/// More than any request line and headers of a browser.
const MAX_REQUEST: usize = 32 * 1024;
/// How long a connection may say nothing.
const PATIENCE: Duration = Duration::from_secs(2);
const PAGE: &str = "<!doctype html><meta charset=utf-8><title>Altinn</title><p>You are logged in. You can close this window.";
const ELSEWHERE: &str = "<!doctype html><meta charset=utf-8><title>Altinn</title><p>There is nothing here.";

/// A little server on a free port of this machine that waits for one person to come back from ID-porten.
pub struct Loopback {
    listener: TcpListener,
    redirect_uri: String,
}

impl Loopback {
    /// Listens on a free port of `127.0.0.1`.
    ///
    /// # Errors
    /// When there is none.
    pub async fn bind() -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let redirect_uri = format!("http://127.0.0.1:{}/", listener.local_addr()?.port());
        Ok(Self {
            listener,
            redirect_uri,
        })
    }

    /// The redirect URI of the login. ID-porten takes any port where `http://127.0.0.1/` is registered.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Waits for the person, and gives the query that they brought, for [`IdPorten::finish`](crate::IdPorten::finish). Put a
    /// time limit around it: people walk away.
    ///
    /// # Errors
    /// When the machine can accept no connection.
    pub async fn callback(self) -> io::Result<Secret> {
        loop {
            let (mut connection, _) = self.listener.accept().await?;
            // Browsers open connections that they do not use and ask for icons; those are passed over.
            if let Ok(Ok(Some(query))) = tokio::time::timeout(PATIENCE, serve(&mut connection)).await {
                return Ok(query);
            }
        }
    }
}

/// Answers one request; gives its query if it is the one that is waited for.
async fn serve(connection: &mut TcpStream) -> io::Result<Option<Secret>> {
    let mut request = zeroize::Zeroizing::new(Vec::new());
    while !request.windows(4).any(|end| end == b"\r\n\r\n") {
        let mut piece = [0; 1024];
        let count = connection.read(&mut piece).await?;
        if count == 0 || request.len() > MAX_REQUEST {
            return Ok(None);
        }
        request.extend_from_slice(&piece[..count]);
    }
    let line = request.split(|byte| *byte == b'\r').next().unwrap_or_default();
    let target = std::str::from_utf8(line)
        .ok()
        .and_then(|line| line.strip_prefix("GET /?")?.split(' ').next());
    let query = target.filter(|query| query.contains("state="));
    let (status, page) = if query.is_some() {
        ("200 OK", PAGE)
    } else {
        ("404 Not Found", ELSEWHERE)
    };
    let length = page.len();
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {length}\r\nCache-Control: no-store\r\n\
         Referrer-Policy: no-referrer\r\nConnection: close\r\n\r\n{page}"
    );
    connection.write_all(answer.as_bytes()).await?;
    connection.shutdown().await?;
    Ok(query.map(Secret::from))
}

impl fmt::Debug for Loopback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Loopback")
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}
