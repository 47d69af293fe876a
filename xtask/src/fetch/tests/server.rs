//! A local HTTPS server that answers each path as it is told to, once per entry, the last entry for ever.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

/// What a path answers.
#[derive(Clone, Debug)]
pub(super) enum Reply {
    /// Status line, header lines, body.
    Answer(&'static str, Vec<String>, Vec<u8>),
    /// The connection ends before a byte is sent.
    Hangs,
    /// A body that ends before its length.
    Torn,
    /// A body without length that does not end.
    Endless,
}

/// 200 with this body.
pub(super) fn ok(body: &str) -> Reply {
    Reply::Answer("200 OK", Vec::new(), body.as_bytes().to_vec())
}

/// Another status without a body.
pub(super) fn status(line: &'static str) -> Reply {
    Reply::Answer(line, Vec::new(), Vec::new())
}

/// A running server.
pub(super) struct Server {
    pub(super) base: String,
    pub(super) root: reqwest::Certificate,
    /// Method, path and headers of every request.
    pub(super) seen: Arc<Mutex<Vec<String>>>,
    replies: Arc<Mutex<BTreeMap<String, Vec<Reply>>>>,
    _runtime: tokio::runtime::Runtime,
}

impl Server {
    pub(super) fn start() -> Self {
        let mut authority = rcgen::CertificateParams::new(Vec::new()).unwrap();
        authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let authority_key = rcgen::KeyPair::generate().unwrap();
        let authority_certificate = authority.self_signed(&authority_key).unwrap();
        let issuer = rcgen::Issuer::new(authority, authority_key);
        let key = rcgen::KeyPair::generate().unwrap();
        let certificate = rcgen::CertificateParams::new(vec!["localhost".to_owned()])
            .unwrap()
            .signed_by(&key, &issuer)
            .unwrap();
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivatePkcs8KeyDer::from(key.serialize_der()).into(),
            )
            .unwrap();
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let listener = runtime
            .block_on(TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))))
            .unwrap();
        let base = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let server = Self {
            base,
            root: reqwest::Certificate::from_der(authority_certificate.der()).unwrap(),
            seen: Arc::default(),
            replies: Arc::default(),
            _runtime: runtime,
        };
        let (seen, replies) = (server.seen.clone(), server.replies.clone());
        let acceptor = TlsAcceptor::from(Arc::new(config));
        server._runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, seen, replies) = (acceptor.clone(), seen.clone(), replies.clone());
                tokio::spawn(async move {
                    let Ok(mut stream) = acceptor.accept(stream).await else {
                        return;
                    };
                    let mut head = Vec::new();
                    while !head.ends_with(b"\r\n\r\n") {
                        match stream.read_u8().await {
                            Ok(byte) => head.push(byte),
                            Err(_) => return,
                        }
                    }
                    let head = String::from_utf8_lossy(&head).into_owned();
                    let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
                    seen.lock().unwrap().push(head);
                    let reply = {
                        let mut replies = replies.lock().unwrap();
                        match replies.get_mut(&path) {
                            Some(left) if left.len() > 1 => left.remove(0),
                            Some(left) => left[0].clone(),
                            None => status("404 Not Found"),
                        }
                    };
                    match reply {
                        Reply::Answer(line, headers, body) => {
                            let headers: String =
                                headers.iter().map(|header| format!("{header}\r\n")).collect();
                            let head = format!(
                                "HTTP/1.1 {line}\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n",
                                body.len()
                            );
                            let _ = stream.write_all(head.as_bytes()).await;
                            let _ = stream.write_all(&body).await;
                            let _ = stream.shutdown().await;
                        }
                        Reply::Hangs => {}
                        Reply::Torn => {
                            let _ = stream
                                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{ \"openapi\"")
                                .await;
                            let _ = stream.flush().await;
                        }
                        Reply::Endless => {
                            let _ = stream
                                .write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n")
                                .await;
                            while stream.write_all(&[b' '; 1024]).await.is_ok() {}
                        }
                    }
                });
            }
        });
        server
    }

    /// What a path answers from now on.
    pub(super) fn reply(&self, path: &str, replies: Vec<Reply>) {
        self.replies.lock().unwrap().insert(path.to_owned(), replies);
    }

    /// How often a path was asked for.
    pub(super) fn asked(&self, path: &str) -> usize {
        self.seen
            .lock()
            .unwrap()
            .iter()
            .filter(|head| head.starts_with(&format!("GET {path} ")))
            .count()
    }
}
