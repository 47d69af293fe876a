//! `altinn sandbox`: from nothing to a first call, faults and requests.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    process::{Child, Command},
    time::{Duration, Instant},
};

use crate::place::Place;

/// A sandbox in a process of its own.
pub(crate) struct Started {
    pub(crate) base: String,
    child: Child,
}

impl Started {
    pub(crate) fn new(place: &Place, arguments: &[&str]) -> Self {
        let all = [&["sandbox", "--port", "0"], arguments].concat();
        let mut child = place.command(&all).spawn().unwrap();
        let mut base = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut base)
            .unwrap();
        Self {
            base: base.trim().to_owned(),
            child,
        }
    }

    /// Sends a signal; returns the exit code and what was said.
    pub(crate) fn signal(mut self, signal: &str) -> (i32, String) {
        kill(signal, &self.child);
        let code = self.child.wait().unwrap().code().unwrap_or(-1);
        let mut said = String::new();
        self.child
            .stderr
            .as_mut()
            .unwrap()
            .read_to_string(&mut said)
            .unwrap();
        (code, said)
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn kill(signal: &str, child: &Child) {
    let sent = Command::new("kill")
        .args([signal, &child.id().to_string()])
        .status()
        .unwrap();
    assert!(sent.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_call_takes_a_moment() {
    let place = Place::new().await;
    place.run(&["--profile", "sandbox", "doctor"]).failed(2, &[]);
    let began = Instant::now();
    let sandbox = Started::new(&place, &[]);
    let listed = place
        .run(&["--profile", "sandbox", "events", "list-subscriptions"])
        .json();
    assert_eq!(listed["count"], 0);
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    let done = place.run(&["--profile", "sandbox", "doctor"]).good();
    assert!(done.contains("for the service owner ttd"), "{done}");
    // It is nobody's default.
    place.run(&["token"]).failed(3, &["no credentials"]);
    // The same profiles lead to the next one.
    let (code, said) = sandbox.signal("-INT");
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("the sandbox has stopped"), "{said}");
    place
        .run(&["--profile", "sandbox", "events", "list-subscriptions"])
        .failed(7, &["could not be reached"]);
    place.run(&["sandbox", "requests"]).failed(7, &["altinn sandbox"]);
    let again = Started::new(&place, &[]);
    place
        .run(&["--profile", "sandbox", "events", "list-subscriptions"])
        .good();
    let (code, _) = again.signal("-TERM");
    assert_eq!(code, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_happen_and_requests_are_shown() {
    let place = Place::new().await;
    let sandbox = Started::new(&place, &["--profile", "box"]);
    assert!(sandbox.base.starts_with("http://127.0.0.1:"));
    let run = |arguments: &[&str]| place.run(&[&["--profile", "box"], arguments].concat());
    let list = ["events", "list-subscriptions"];

    run(&[
        "sandbox",
        "faults",
        "add",
        "status",
        "--status",
        "400",
        "--on",
        "altinn-events",
        "--times",
        "1",
    ])
    .good();
    assert_eq!(run(&["sandbox", "faults"]).json()[0]["status"], 400);
    assert_eq!(run(&list).code, 5);
    run(&list).good();
    run(&["sandbox", "faults", "clear"]).good();
    assert_eq!(run(&["sandbox", "faults", "list"]).good().trim(), "[]");

    for (fault, value) in [
        ("latency", "--milliseconds=1"),
        ("too-many-requests", "--retry-after=1"),
        ("empty-body", "--times=0"),
        ("truncated-body", "--times=0"),
        ("html-body", "--times=0"),
        ("cut-connection", "--chance=0"),
        ("cut-body", "--chance=0"),
        ("expired-token", "--times=0"),
        ("revoked-token", "--times=0"),
        ("rolled-keys", "--issuer=altinn"),
        ("clock-skew", "--seconds=-1"),
    ] {
        run(&["sandbox", "faults", "add", fault, value, "--on", "altinn-pdf"]).good();
    }
    assert_eq!(run(&["sandbox", "faults"]).json().as_array().unwrap().len(), 11);
    run(&["sandbox", "faults", "clear"]).good();
    run(&["sandbox", "faults", "add", "status"]).failed(2, &["--status"]);
    run(&["sandbox", "faults", "add", "status", "--status", "700"]).failed(5, &["from 200 to 599"]);

    let lines = run(&["sandbox", "requests"]).good();
    assert!(lines.contains("POST   /maskinporten/token"), "{lines}");
    let wrong = run(&["sandbox", "requests", "--wrong", "--output", "json"]).json();
    assert!(
        wrong
            .as_array()
            .unwrap()
            .iter()
            .all(|one| !one["remark"].is_null()),
        "{wrong:#}"
    );
    let all = run(&["sandbox", "requests", "--query", "$[*].method"]).good();
    assert!(all.contains("GET"), "{all}");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_takes_nothing_that_is_not_its_own() {
    let place = Place::new().await;
    let client = place.client(&["altinn:lookup"]).await;
    place.write("key.json", &client.private_jwk);
    let login = [
        "login",
        "--env",
        "tt02",
        "--client-id",
        "x",
        "--key-file",
        "key.json",
        "--no-check",
    ];
    place.run(&login).good();
    place
        .run(&["sandbox", "--port", "0", "--profile", "tt02"])
        .failed(2, &["is of another environment"]);
    place
        .run(&["sandbox", "requests", "--profile", "tt02"])
        .failed(2, &["is not a sandbox"]);
    let port = place.sandbox.base_url().rsplit(':').next().unwrap().to_owned();
    place.run(&["sandbox", "--port", &port]).failed(1, &["--port 0"]);
}
