//! `altinn events listen`: every event once, however often the listener is stopped.

use std::{
    io::{BufRead as _, BufReader, Lines, Read as _},
    process::{Child, ChildStdout},
    time::{Duration, Instant},
};

use altinn_sandbox::FaultRule;
use serde_json::{Value, json};

use crate::{
    place::{Place, files},
    sandbox::kill,
};

const SCOPES: [&str; 3] = [
    "altinn:events.publish",
    "altinn:events.subscribe",
    "altinn:serviceowner",
];
const LISTEN: [&str; 4] = ["events", "listen", "--resource", "things"];

async fn place() -> Place {
    let place = Place::new().await;
    place.profile("x", &SCOPES).await;
    place
}

fn publish(place: &Place, id: &str, kind: &str) {
    let event = json!({
        "id": id, "source": "https://example.com/things/1", "specversion": "1.0", "type": kind,
        "resource": "urn:altinn:resource:things", "subject": "/organisation/310000027",
    });
    let done = place.run_with(
        &["events", "publish-event", "--json", "@-"],
        &[],
        event.to_string().as_bytes(),
    );
    done.good();
}

fn ids(lines: &str) -> Vec<String> {
    let id = |line: &str| {
        serde_json::from_str::<Value>(line).unwrap()["id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    lines.lines().map(id).collect()
}

/// A listener in a process of its own.
struct Listener {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Listener {
    fn new(place: &Place, more: &[&str]) -> Self {
        let mut child = place.command(&[&LISTEN[..], more].concat()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    fn next(&mut self) -> String {
        let Some(line) = self.lines.next() else {
            let mut said = String::new();
            self.child
                .stderr
                .as_mut()
                .unwrap()
                .read_to_string(&mut said)
                .unwrap();
            panic!("the listener has ended: {said}");
        };
        ids(&line.unwrap()).remove(0)
    }

    fn stop(mut self, signal: &str) -> (Option<i32>, String) {
        kill(signal, &self.child);
        let mut said = String::new();
        self.child
            .stderr
            .as_mut()
            .unwrap()
            .read_to_string(&mut said)
            .unwrap();
        (self.child.wait().unwrap().code(), said)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listener_continues_where_the_last_one_ended() {
    let place = place().await;
    let once = [&LISTEN[..], &["--once"]].concat();
    assert_eq!(place.run(&once).good(), "");
    for id in ["a", "b", "c"] {
        publish(&place, id, "made");
    }
    assert_eq!(ids(&place.run(&once).good()), ["a", "b", "c"]);
    assert_eq!(place.run(&once).good(), "");
    publish(&place, "d", "made");

    // Stopped, killed, and asked to end: nothing is missed and nothing comes twice.
    let mut listener = Listener::new(&place, &["--every", "1"]);
    assert_eq!(listener.next(), "d");
    publish(&place, "e", "made");
    assert_eq!(listener.next(), "e");
    let (code, said) = listener.stop("-INT");
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("the next run continues from here"), "{said}");
    publish(&place, "f", "made");
    let mut listener = Listener::new(&place, &["--every", "1"]);
    assert_eq!(listener.next(), "f");
    publish(&place, "g", "made");
    assert_eq!(listener.next(), "g");
    // The position is saved right after the line.
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(listener.stop("-KILL").0, None);
    publish(&place, "h", "made");
    let mut listener = Listener::new(&place, &["--every", "1"]);
    assert_eq!(listener.next(), "h");
    assert_eq!(listener.stop("-TERM").0, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_filter_has_a_position_of_its_own() {
    let place = place().await;
    for (id, kind) in [("a", "made"), ("b", "changed"), ("c", "made")] {
        publish(&place, id, kind);
    }
    let run = |more: &[&str]| ids(&place.run(&[&LISTEN[..], &["--once"], more].concat()).good());
    assert_eq!(run(&["--type", "made"]), ["a", "c"]);
    assert_eq!(run(&["--type", "changed"]), ["b"]);
    assert_eq!(
        run(&["--subject", "/organisation/310000035"]),
        Vec::<String>::new()
    );
    assert_eq!(run(&[]), ["a", "b", "c"]);
    assert_eq!(
        run(&["--new-only", "--position", "here.json"]),
        Vec::<String>::new()
    );
    publish(&place, "d", "made");
    assert_eq!(run(&["--new-only", "--position", "here.json"]), ["d"]);
    // The position of another resource is refused.
    let other = [
        "events",
        "listen",
        "--resource",
        "other",
        "--once",
        "--position",
        "here.json",
    ];
    place.run(&other).failed(1, &["urn:altinn:resource:things"]);
    place.write("here.json", "no");
    place
        .run(&[&LISTEN[..], &["--once", "--position", "here.json"]].concat())
        .failed(1, &["not a position file"]);
    // A query is for every line.
    let done = place.run(
        &[
            &LISTEN[..],
            &["--once", "--position", "q.json", "--query", "$.type"],
        ]
        .concat(),
    );
    assert_eq!(done.good(), "made\nchanged\nmade\nmade\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_a_command_fails_for_comes_again() {
    let place = place().await;
    for id in ["a", "b", "c"] {
        publish(&place, id, "made");
    }
    let run = |command: &str| place.run(&[&LISTEN[..], &["--once", "--", "sh", "-c", command]].concat());
    let broken = run("read -r event; case $event in *'\"b\"'*) exit 3;; esac; echo \"$event\" >> seen");
    broken.failed(
        8,
        &["sh: exit status: 3, for the event b", "begins with this event"],
    );
    assert_eq!(broken.out, "");
    run("cat >> seen").good();
    assert_eq!(
        ids(&std::fs::read_to_string(place.path("seen")).unwrap()),
        ["a", "b", "c"]
    );
    // Nobody to run it, and one that reads nothing.
    publish(&place, "d", "made");
    place
        .run(&[&LISTEN[..], &["--once", "--", "no-such-program"]].concat())
        .failed(1, &["no-such-program"]);
    run("true").good();
    assert_eq!(run("true").out, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_listeners_do_not_share_a_position() {
    let place = place().await;
    publish(&place, "a", "made");
    let mut listener = Listener::new(&place, &["--every", "1"]);
    assert_eq!(listener.next(), "a");
    place
        .run(&[&LISTEN[..], &["--once"]].concat())
        .failed(1, &["another listener uses it", "--position"]);
    listener.stop("-KILL");
    place.run(&[&LISTEN[..], &["--once"]].concat()).good();
}

#[tokio::test(flavor = "multi_thread")]
async fn transient_failures_are_retried_and_others_end_the_listener() {
    let place = place().await;
    publish(&place, "a", "made");
    place.sandbox.fault(
        FaultRule::new(altinn_sandbox::Fault::Status(503))
            .operation("altinn-events/search_events")
            .times(8),
    );
    let mut listener = Listener::new(&place, &["--every", "1"]);
    assert_eq!(listener.next(), "a");
    let (_, said) = listener.stop("-INT");
    assert!(said.contains("trying again"), "{said}");
    place.profile("weak", &["altinn:instances.read"]).await;
    let done = place.run(&[&LISTEN[..], &["--profile", "weak"]].concat());
    done.failed(3, &["altinn:events.subscribe"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_brings_events_at_once_and_leaves_no_subscription() {
    let place = place().await;
    publish(&place, "a", "made");
    let webhook = ["--webhook", "--listen", "127.0.0.1:0", "--every", "600"];
    let mut listener = Listener::new(&place, &webhook);
    assert_eq!(listener.next(), "a");
    let began = Instant::now();
    publish(&place, "b", "made");
    assert_eq!(listener.next(), "b");
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
    // Killed: the subscription is left behind, and removed by the next listener.
    let subscriptions = || place.run(&["events", "list-subscriptions"]).json()["count"].clone();
    std::thread::sleep(Duration::from_millis(300));
    listener.stop("-KILL");
    assert_eq!(subscriptions(), 1);
    publish(&place, "c", "made");
    let mut listener = Listener::new(&place, &webhook);
    assert_eq!(listener.next(), "c");
    let (code, said) = listener.stop("-INT");
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(subscriptions(), 0, "{said}");
    // The secret of the address is nowhere.
    let log = format!("{:?}", place.sandbox.requests());
    assert!(!said.contains("code=") && !log.contains("code="), "{said}");
    for file in files(&place.path(".local")) {
        assert!(!std::fs::read_to_string(&file).unwrap().contains("code="));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_of_the_world_needs_an_address_there() {
    let place = place().await;
    let done = place.run(
        &[
            &LISTEN[..],
            &["--webhook", "--listen", "127.0.0.1:0", "--env", "tt02"],
        ]
        .concat(),
    );
    done.failed(2, &["--public-url is missing"]);
    place
        .run(&[&LISTEN[..], &["--public-url", "https://example.com"]].concat())
        .failed(2, &["--webhook"]);
}
