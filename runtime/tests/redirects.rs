//! No credential follows a redirect, whatever HTTP client is used; and in which order layers stand.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering::SeqCst},
};

use altinn_runtime::{
    BoxFuture, Chain, Core, Environment, ErrorKind, Failure, HttpClient, HttpResponse, Middleware, Next,
    Outgoing, Untyped, header::HeaderValue,
};

use crate::common::{Fake, GET, PUT, answer, say, served};

/// Puts on a request what a session puts there.
struct Credentials;

const NAMES: [&str; 6] = [
    "authorization",
    "cookie",
    "platformaccesstoken",
    "ocp-apim-subscription-key",
    "apikey",
    "x-xsrf-token",
];

impl Middleware for Credentials {
    fn handle<'a>(
        &'a self,
        mut request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        for name in NAMES {
            request
                .http
                .headers_mut()
                .insert(name, HeaderValue::from_static("secret"));
        }
        Box::pin(next.run(request))
    }
}

#[tokio::test]
async fn a_client_of_ones_own_carries_no_credential_to_where_a_redirect_points() {
    let seen = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&seen);
    let elsewhere = served(move |stream, _| {
        count.fetch_add(1, SeqCst);
        say(stream, "HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n1")
    })
    .await;
    let target = elsewhere.base(altinn_runtime::Host::Platform).to_owned();
    for status in [301, 302, 303, 307, 308] {
        let (told, location) = (status, target.clone());
        let environment = served(move |stream, _| {
            let text = format!("HTTP/1.1 {told} Moved\r\nlocation: {location}/\r\ncontent-length: 0\r\n\r\n");
            async move { say(stream, text).await }
        })
        .await;
        // As built from settings that follow ten of them, and from settings that say so aloud.
        for settings in [
            reqwest::Client::builder(),
            reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(10)),
        ] {
            let http = HttpClient::new(settings.no_proxy()).unwrap();
            let chain = Chain::default().with(Credentials);
            for core in [
                Core::with_http(environment.clone(), chain.clone(), http.clone()),
                Core::builder(environment.clone(), &chain)
                    .http(http.clone())
                    .build(),
            ] {
                let mut upload = core.call(&PUT);
                upload.raw(Some("a secret body".into()));
                for result in [
                    core.call(&GET).empty_answer::<Untyped>().await,
                    upload.empty_answer::<Untyped>().await,
                ] {
                    let error = result.unwrap_err();
                    assert_eq!(
                        (error.kind(), error.status().map(|status| status.as_u16())),
                        (ErrorKind::Api, Some(status))
                    );
                }
            }
        }
    }
    assert_eq!(seen.load(SeqCst), 0);
}

#[test]
fn an_http_client_shows_none_of_its_settings() {
    let mut headers = altinn_runtime::header::HeaderMap::new();
    headers.insert("apikey", HeaderValue::from_static("hunter2"));
    let http = HttpClient::new(reqwest::Client::builder().default_headers(headers)).unwrap();
    let core = Core::with_http(Environment::Tt02, Chain::default(), http.clone());
    let builder = Core::builder(Environment::Tt02, ()).http(http.clone());
    for shown in [format!("{http:?}"), format!("{core:?}"), format!("{builder:?}")] {
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}

/// Writes its name down.
struct Named(&'static str, Arc<Mutex<Vec<&'static str>>>);

impl Middleware for Named {
    fn handle<'a>(
        &'a self,
        request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        self.1.lock().unwrap().push(self.0);
        Box::pin(next.run(request))
    }
}

#[tokio::test]
async fn chains_are_joined_with_the_first_one_outside() {
    let names = Arc::default();
    let named = |name| Named(name, Arc::clone(&names));
    let session = Chain::default().with(named("session 1")).with(named("session 2"));
    let outer = Chain::default().with(named("mine"));
    let fake = Fake::default().answer(answer(200, "1"));
    let chain = outer.join(&session).join(()).with(fake);
    let core = Core::new(Environment::Tt02, chain);
    core.call(&GET).json_answer::<u8, Untyped>().await.unwrap();
    assert_eq!(*names.lock().unwrap(), ["mine", "session 1", "session 2"]);
}

#[test]
fn a_failure_is_passing_by_its_kind_or_wait_unless_it_says_otherwise() {
    let wait = std::time::Duration::from_secs(1);
    for (failure, passing) in [
        (Failure::new(ErrorKind::Credentials, "x"), false),
        (Failure::new(ErrorKind::Connect, "x"), true),
        (
            Failure::new(ErrorKind::Credentials, "x").with_retry_after(wait),
            true,
        ),
        (
            Failure::new(ErrorKind::Credentials, "x").with_transient(true),
            true,
        ),
        (
            Failure::new(ErrorKind::Connect, "x")
                .with_transient(false)
                .with_retry_after(wait),
            false,
        ),
    ] {
        assert_eq!(failure.is_transient(), passing, "{failure:?}");
    }
}
