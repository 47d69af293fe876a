//! A server of resumable uploads with faults in an order that a test sets.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard},
};

use altinn_runtime::{
    Chain, Core, Environment, Host, Method, Operation, ResumableUpload, SubscriptionKey, UploadSource,
    private::ResumableOperations,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::{head, served};

static OPTIONS: Operation = at(Method::OPTIONS, "options");
static CREATE: Operation = at(Method::POST, "create");
static HEAD: Operation = at(Method::HEAD, "head");
static PATCH: Operation = at(Method::PATCH, "patch");
static DELETE: Operation = at(Method::DELETE, "delete");
pub(crate) static OPERATIONS: ResumableOperations = ResumableOperations {
    options: &OPTIONS,
    create: &CREATE,
    head: &HEAD,
    patch: &PATCH,
    delete: &DELETE,
};

const fn at(method: Method, id: &'static str) -> Operation {
    Operation {
        api: "altinn-test",
        id,
        method,
        host: Host::Platform,
        prefix: "",
        path: "/up/{id}",
        accept: "*/*",
        content_type: None,
        redirects: &[],
        tokens: &[],
        scopes: &[],
        subscription_key: SubscriptionKey::No,
        idempotent: false,
        internal: false,
        published: true,
    }
}

/// What goes wrong with one request.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// Nothing: the fault of the next such request is looked at.
    None,
    /// The connection ends after so many bytes of the body, of which the server keeps all or none.
    Cut { after: usize, kept: bool },
    /// The request is carried out, and the connection ends without an answer.
    Lost,
    /// This status and these headers in place of the answer.
    Says(u16, &'static str),
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Upload {
    pub(crate) length: u64,
    pub(crate) bytes: Vec<u8>,
    pub(crate) partial: bool,
    /// So many answers to HEAD say less than there is.
    pub(crate) behind: u32,
}

#[derive(Default)]
pub(crate) struct Inner {
    pub(crate) uploads: BTreeMap<String, Upload>,
    /// Method and path of each request, with its offset and the length of its body.
    pub(crate) log: Vec<String>,
    pub(crate) faults: VecDeque<(&'static str, Fault)>,
    /// Headers of the answer to OPTIONS.
    pub(crate) abilities: String,
    /// What goes before the path in `Location`.
    pub(crate) location: String,
    /// So many answers to HEAD are behind, of each new upload.
    pub(crate) behind: u32,
    /// Whether an upload that is complete is over: 409 from then on, as at Altinn Broker.
    pub(crate) over: bool,
}

#[derive(Clone)]
pub(crate) struct Server {
    inner: Arc<Mutex<Inner>>,
    pub(crate) environment: Environment,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let inner = Arc::new(Mutex::new(Inner {
            abilities: "tus-version: 1.0.0\r\ntus-extension: creation,concatenation,expiration\r\n"
                .to_owned(),
            ..Inner::default()
        }));
        let state = Arc::clone(&inner);
        let environment = served(move |stream, _| serve(stream, Arc::clone(&state))).await;
        Self { inner, environment }
    }

    pub(crate) fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap()
    }

    pub(crate) fn fault(&self, method: &'static str, fault: Fault) {
        self.inner().faults.push_back((method, fault));
    }

    pub(crate) fn upload(&self, source: UploadSource) -> ResumableUpload {
        self.upload_through(().into(), source)
    }

    pub(crate) fn upload_through(&self, chain: Chain, source: UploadSource) -> ResumableUpload {
        let core = Core::new(self.environment.clone(), chain);
        ResumableUpload::new(&core, &OPERATIONS, source).path("id", "a")
    }

    pub(crate) fn base(&self) -> String {
        self.environment.base(Host::Platform).to_owned()
    }

    pub(crate) fn content(&self, path: &str) -> Vec<u8> {
        self.inner().uploads[path].bytes.clone()
    }

    /// The requests of a method.
    pub(crate) fn log(&self, method: &str) -> Vec<String> {
        let inner = self.inner();
        let lines = inner.log.iter().filter_map(|line| line.strip_prefix(method));
        lines.map(|line| line.trim().to_owned()).collect()
    }
}

async fn serve(mut stream: TcpStream, state: Arc<Mutex<Inner>>) {
    let (text, mut body) = head(&mut stream).await;
    let header = |name: &str| {
        text.lines().find_map(|line| {
            let (found, value) = line.split_once(": ")?;
            found.eq_ignore_ascii_case(name).then(|| value.to_owned())
        })
    };
    let (method, rest) = text.split_once(' ').unwrap();
    let path = rest.split_once(' ').unwrap().0.to_owned();
    let length = header("content-length").map_or(0, |text| text.parse::<usize>().unwrap());
    let fault = {
        let mut state = state.lock().unwrap();
        let offset = header("upload-offset").map_or(String::new(), |offset| format!(" {offset}+{length}"));
        state.log.push(format!("{method} {path}{offset}"));
        let due = state.faults.front().is_some_and(|(name, _)| *name == method);
        due.then(|| state.faults.pop_front().unwrap().1)
    };
    let wanted = match fault {
        Some(Fault::Cut { after, .. }) => after,
        _ => length,
    };
    let mut buffer = vec![0; 64 << 10];
    while body.len() < wanted {
        match stream.read(&mut buffer).await.unwrap_or_default() {
            0 => break,
            read => body.extend_from_slice(&buffer[..read]),
        }
    }
    body.truncate(wanted);
    let answer = match &fault {
        Some(Fault::Says(status, headers)) => format!("{status} Fault\r\n{headers}"),
        Some(Fault::Cut { kept: false, .. }) => String::new(),
        _ => state.lock().unwrap().answer(method, &path, &header, body),
    };
    if matches!(fault, Some(Fault::Cut { .. } | Fault::Lost)) {
        return;
    }
    let answer = format!("HTTP/1.1 {answer}content-length: 0\r\nconnection: close\r\n\r\n");
    stream.write_all(answer.as_bytes()).await.ok();
    stream.shutdown().await.ok();
}

impl Inner {
    fn answer(
        &mut self,
        method: &str,
        path: &str,
        header: &dyn Fn(&str) -> Option<String>,
        body: Vec<u8>,
    ) -> String {
        if method == "OPTIONS" {
            return format!("204 No Content\r\n{}", self.abilities);
        }
        if header("tus-resumable").as_deref() != Some("1.0.0") {
            return "412 Precondition Failed\r\n".to_owned();
        }
        if method == "POST" {
            return self.create(path, header);
        }
        let over = self.over;
        let Some(upload) = self.uploads.get_mut(path) else {
            return "404 Not Found\r\n".to_owned();
        };
        let complete = upload.bytes.len() as u64 == upload.length && upload.length > 0;
        if over && complete && !upload.partial {
            return "409 Conflict\r\n".to_owned();
        }
        match method {
            "HEAD" => {
                let stored = upload.bytes.len() as u64;
                let offset = if upload.behind > 0 { stored / 2 } else { stored };
                upload.behind = upload.behind.saturating_sub(1);
                format!(
                    "200 OK\r\nupload-offset: {offset}\r\nupload-length: {}\r\n",
                    upload.length
                )
            }
            "PATCH" => {
                let offset = header("upload-offset").unwrap();
                if header("content-type").as_deref() != Some("application/offset+octet-stream") {
                    return "415 Unsupported Media Type\r\n".to_owned();
                }
                if offset != upload.bytes.len().to_string() {
                    return "409 Conflict\r\n".to_owned();
                }
                upload.bytes.extend(body);
                format!("204 No Content\r\nupload-offset: {}\r\n", upload.bytes.len())
            }
            "DELETE" => {
                self.uploads.remove(path);
                "204 No Content\r\n".to_owned()
            }
            _ => "405 Method Not Allowed\r\n".to_owned(),
        }
    }

    fn create(&mut self, path: &str, header: &dyn Fn(&str) -> Option<String>) -> String {
        let length = header("upload-length").map(|text| text.parse().unwrap());
        let behind = self.behind;
        let (path, upload) = match (header("upload-concat").as_deref(), length) {
            (None, Some(length)) => (
                path.to_owned(),
                Upload {
                    length,
                    behind,
                    ..Upload::default()
                },
            ),
            (Some("partial"), Some(length)) => {
                let partial = Upload {
                    length,
                    behind,
                    partial: true,
                    ..Upload::default()
                };
                (format!("{path}/partial/{}", self.uploads.len()), partial)
            }
            (Some(concat), None) => {
                if self.over && self.uploads.contains_key(path) {
                    return "409 Conflict\r\n".to_owned();
                }
                let mut joined = Upload::default();
                for part in concat.strip_prefix("final;").unwrap().split(' ') {
                    match self.uploads.get(part) {
                        Some(part) if part.bytes.len() as u64 == part.length && part.behind == 0 => {
                            joined.bytes.extend_from_slice(&part.bytes);
                        }
                        _ => return "400 Bad Request\r\n".to_owned(),
                    }
                }
                joined.length = joined.bytes.len() as u64;
                (path.to_owned(), joined)
            }
            _ => return "400 Bad Request\r\n".to_owned(),
        };
        let location = format!("{}{path}", self.location);
        self.uploads.insert(path, upload);
        format!("201 Created\r\nlocation: {location}\r\n")
    }
}

/// Bytes that differ from place to place, so that a piece in the wrong place shows.
pub(crate) fn content(length: usize) -> Vec<u8> {
    let numbers = (0..u32::MAX).flat_map(|number| number.wrapping_mul(2_654_435_761).to_be_bytes());
    numbers.take(length).collect()
}

pub(crate) fn source(length: usize) -> UploadSource {
    UploadSource::bytes(content(length))
}
