//! A server that keeps what it gets: HTTP/1.1 by hand, so that nothing between the socket and the test tidies it up.

use std::{io, sync::Arc};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::mpsc,
};

/// The longest line and the longest body that are read.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// What a request is answered with unless a test has another answer: a status that no document knows, so that no client takes it for its own.
pub const STATUS: u16 = 418;

/// A request as it came.
#[derive(Debug, Clone, Default)]
pub struct Captured {
    pub method: String,
    /// The request target, byte for byte.
    pub target: String,
    /// Name (as sent) and value of every header line, in order.
    pub headers: Vec<(String, Vec<u8>)>,
    /// The body, without the framing of chunks.
    pub body: Vec<u8>,
}

impl Captured {
    /// The values of a header, names in any case.
    pub fn header(&self, name: &str) -> Vec<&[u8]> {
        let lines = self
            .headers
            .iter()
            .filter(|(known, _)| known.eq_ignore_ascii_case(name));
        lines.map(|(_, value)| value.as_slice()).collect()
    }
}

/// The media type and body of an answer.
pub type Answer = (&'static str, String);

type Answering = dyn Fn(&Captured) -> Option<Answer> + Send + Sync;

/// A running server.
pub struct Server {
    /// `127.0.0.1:port`.
    pub authority: String,
    requests: mpsc::UnboundedReceiver<io::Result<Captured>>,
}

impl Server {
    /// Starts a server on a free port; it ends with the runtime of the test. Every answer has [`STATUS`].
    pub async fn start() -> Self {
        Self::answering(|_| None).await
    }

    /// Starts a server whose answers are 200 with this media type and body; with [`STATUS`] for `None`.
    pub async fn answering(answer: impl Fn(&Captured) -> Option<Answer> + Send + Sync + 'static) -> Self {
        let answer: Arc<Answering> = Arc::new(answer);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let authority = listener.local_addr().unwrap().to_string();
        let (sender, requests) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, sender.clone(), Arc::clone(&answer)));
            }
        });
        Self { authority, requests }
    }

    /// The requests that have come since the last time. Each is kept before it is answered.
    pub fn take(&mut self) -> Vec<Captured> {
        let mut taken = Vec::new();
        while let Ok(request) = self.requests.try_recv() {
            taken.push(request.unwrap());
        }
        taken
    }
}

async fn serve(
    stream: TcpStream,
    sender: mpsc::UnboundedSender<io::Result<Captured>>,
    answering: Arc<Answering>,
) {
    let mut stream = BufReader::new(stream);
    loop {
        match read_request(&mut stream).await {
            Ok(None) => return,
            Ok(Some(request)) => {
                let answer = match answering(&request) {
                    None => format!("HTTP/1.1 {STATUS} Captured\r\nContent-Length: 0\r\n\r\n"),
                    Some((media_type, body)) => format!(
                        "HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\n\r\n{body}",
                        body.len()
                    ),
                };
                let _ = sender.send(Ok(request));
                if stream.get_mut().write_all(answer.as_bytes()).await.is_err() {
                    return;
                }
            }
            Err(error) => {
                let _ = sender.send(Err(error));
                return;
            }
        }
    }
}

fn broken(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

/// Reads one request; `None` when the other side has closed the connection between two.
pub async fn read_request<R: AsyncBufReadExt + Unpin>(stream: &mut R) -> io::Result<Option<Captured>> {
    let Some(first) = line(stream).await? else {
        return Ok(None);
    };
    let first = String::from_utf8(first).map_err(|_| broken("a request line that is no text"))?;
    let parts: Vec<&str> = first.split(' ').collect();
    let [method, target, "HTTP/1.1"] = parts[..] else {
        return Err(broken("no request line of HTTP/1.1"));
    };
    let mut request = Captured {
        method: method.to_owned(),
        target: target.to_owned(),
        ..Captured::default()
    };
    loop {
        let line = line(stream)
            .await?
            .ok_or_else(|| broken("the head ends too early"))?;
        if line.is_empty() {
            break;
        }
        let colon = line.iter().position(|byte| *byte == b':');
        let (name, value) = line.split_at(colon.ok_or_else(|| broken("a header line without colon"))?);
        let name = String::from_utf8(name.to_vec()).map_err(|_| broken("a header name that is no text"))?;
        request.headers.push((name, value[1..].trim_ascii().to_vec()));
    }
    let length = request
        .header("content-length")
        .first()
        .map(|length| length.to_vec());
    let chunked = !request.header("transfer-encoding").is_empty();
    request.body = match (length, chunked) {
        (Some(_), true) => return Err(broken("both a length and chunks")),
        (Some(length), false) => {
            let length = std::str::from_utf8(&length)
                .ok()
                .and_then(|length| length.parse().ok());
            exactly(
                stream,
                length.ok_or_else(|| broken("a length that is no number"))?,
            )
            .await?
        }
        (None, true) => chunks(stream).await?,
        (None, false) => Vec::new(),
    };
    Ok(Some(request))
}

async fn chunks<R: AsyncBufReadExt + Unpin>(stream: &mut R) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = line(stream)
            .await?
            .ok_or_else(|| broken("the chunks end too early"))?;
        let size = std::str::from_utf8(&size)
            .ok()
            .and_then(|size| usize::from_str_radix(size, 16).ok());
        let size = size.ok_or_else(|| broken("a chunk without size"))?;
        body.extend(exactly(stream, size).await?);
        match line(stream).await?.as_deref() {
            Some([]) => {}
            _ => return Err(broken("a chunk of another size than it says")),
        }
        if size == 0 {
            return Ok(body);
        }
        if body.len() > MAX_BYTES {
            return Err(broken("too long a body"));
        }
    }
}

async fn exactly<R: AsyncReadExt + Unpin>(stream: &mut R, length: usize) -> io::Result<Vec<u8>> {
    if length > MAX_BYTES {
        return Err(broken("too long a body"));
    }
    let mut bytes = vec![0; length];
    stream.read_exact(&mut bytes).await?;
    Ok(bytes)
}

/// The next line without its end; `None` at the end of the stream.
async fn line<R: AsyncBufReadExt + Unpin>(stream: &mut R) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let mut limited = stream.take(MAX_BYTES as u64);
    limited.read_until(b'\n', &mut bytes).await?;
    match bytes.as_slice() {
        [] => Ok(None),
        [line @ .., b'\r', b'\n'] => Ok(Some(line.to_vec())),
        _ => Err(broken("a line that does not end in CR LF")),
    }
}
