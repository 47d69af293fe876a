//! A server that answers as told, one answer after the other, and remembers what it was asked.

use std::{
    collections::HashMap,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
};

use serde_json::{Value, json};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate, matchers::any};

/// Answers in this order; the last one is repeated.
struct Answers {
    answers: Vec<ResponseTemplate>,
    next: AtomicUsize,
}

impl Respond for Answers {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        let next = self.next.fetch_add(1, SeqCst);
        self.answers[next.min(self.answers.len() - 1)].clone()
    }
}

/// A server on a free port with these answers, whatever the path.
pub async fn server(answers: impl IntoIterator<Item = ResponseTemplate>) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(Answers {
            answers: answers.into_iter().collect(),
            next: AtomicUsize::new(0),
        })
        .mount(&server)
        .await;
    server
}

/// What a function makes of each request.
pub struct Answering<F>(pub F);

impl<F: Fn(&Request) -> ResponseTemplate + Send + Sync> Respond for Answering<F> {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        (self.0)(request)
    }
}

pub async fn answering(
    function: impl Fn(&Request) -> ResponseTemplate + Send + Sync + 'static,
) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(Answering(function))
        .mount(&server)
        .await;
    server
}

pub fn json_answer(status: u16, body: Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(body)
}

pub fn granted(token: &str, expires_in: u64) -> ResponseTemplate {
    json_answer(
        200,
        json!({ "access_token": token, "token_type": "Bearer", "expires_in": expires_in, "scope": "a:b" }),
    )
}

pub async fn requests(server: &MockServer) -> Vec<Request> {
    server.received_requests().await.unwrap()
}

/// The fields of a form body.
pub fn form(request: &Request) -> HashMap<String, String> {
    url::form_urlencoded::parse(&request.body).into_owned().collect()
}

/// Counts what a test server sees at its different paths.
#[derive(Default)]
#[allow(dead_code)]
pub struct Counts(Mutex<HashMap<String, usize>>);

#[allow(dead_code)]
impl Counts {
    pub fn add(&self, path: &str) -> usize {
        let mut counts = self.0.lock().unwrap();
        let count = counts.entry(path.to_owned()).or_default();
        *count += 1;
        *count
    }

    pub fn of(&self, path: &str) -> usize {
        self.0.lock().unwrap().get(path).copied().unwrap_or_default()
    }
}
