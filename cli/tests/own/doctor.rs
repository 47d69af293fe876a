//! `altinn doctor`: everything that can be wrong, one thing at a time.

use std::{fs, os::unix::fs::PermissionsExt as _, time::Duration};

use altinn_sandbox::{Fault, FaultRule};
use serde_json::Value;

use crate::place::{Place, strs};

const SCOPE: &str = "altinn:instances.read";

/// The status and the advice of a check.
#[track_caller]
fn of<'v>(checks: &'v Value, name: &str) -> (&'v str, &'v str) {
    let mut all = checks
        .as_array()
        .unwrap()
        .iter()
        .filter(|check| check["check"] == name);
    let check = all
        .next()
        .unwrap_or_else(|| panic!("{name} is not in {checks:#}"));
    (
        check["status"].as_str().unwrap(),
        check["advice"].as_str().unwrap_or_default(),
    )
}

fn doctor(place: &Place, arguments: &[&str]) -> (i32, Value) {
    let all = [&["doctor", "--output", "json"], arguments].concat();
    let done = place.run(&all);
    (done.code, serde_json::from_str(&done.out).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn all_is_well() {
    let place = Place::new().await;
    place
        .profile("x", &[SCOPE, "altinn:serviceowner/instances.read"])
        .await;
    let (code, checks) = doctor(&place, &[]);
    assert_eq!(code, 0, "{checks:#}");
    for name in [
        "profile", "network", "clock", "key", "client", "scopes", "exchange", "API",
    ] {
        assert_eq!(of(&checks, name).0, "ok", "{checks:#}");
    }
    let lines = place.run(&["doctor"]).good();
    assert!(lines.lines().all(|line| line.starts_with("ok    ")), "{lines}");
    assert!(lines.contains("for the service owner ttd"), "{lines}");
}

#[tokio::test(flavor = "multi_thread")]
async fn credentials_that_are_wrong_are_told_apart() {
    let place = Place::new().await;
    let client = place.client(&[SCOPE]).await;
    let other = place.client(&[SCOPE]).await;
    let id = client.client_id.as_str();
    let both = format!("{SCOPE} altinn:events.subscribe");
    for (name, id, key, scope, check, advice) in [
        (
            "scope",
            id,
            &client.private_jwk,
            both.as_str(),
            "scopes",
            "Samarbeidsportalen",
        ),
        (
            "key",
            id,
            &other.private_jwk,
            SCOPE,
            "key",
            "altinn key show-public",
        ),
        (
            "client",
            "nobody",
            &client.private_jwk,
            SCOPE,
            "client",
            "test and production",
        ),
    ] {
        let login = place.login(
            name,
            id,
            &["--key-stdin", "--store", "file", "--no-check", "--scope", scope],
        );
        place.run_with(&strs(&login), &[], key.as_bytes()).good();
        let (code, checks) = doctor(&place, &["--profile", name]);
        assert_eq!(code, 3, "{name}: {checks:#}");
        let found = checks
            .as_array()
            .unwrap()
            .iter()
            .rev()
            .find(|one| one["check"] == check)
            .unwrap();
        assert_eq!(found["status"], "fail", "{name}: {checks:#}");
        assert!(
            found["advice"].as_str().unwrap().contains(advice),
            "{name}: {checks:#}"
        );
    }
    // Of the two scopes one is there, so the token for it is exchanged all the same.
    let (_, checks) = doctor(&place, &["--profile", "scope"]);
    assert_eq!(of(&checks, "exchange").0, "ok");
    // Without scopes client and key are checked all the same.
    let login = place.login("none", id, &["--key-stdin", "--store", "file"]);
    place
        .run_with(&strs(&login), &[], client.private_jwk.as_bytes())
        .good();
    let (code, checks) = doctor(&place, &["--profile", "none"]);
    assert_eq!(
        (code, of(&checks, "client").0, of(&checks, "scopes").0),
        (0, "ok", "warn")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_that_is_wrong_is_told_of() {
    let place = Place::new().await;
    let client = place.client(&[SCOPE]).await;
    let file = place.write("key.json", &client.private_jwk);
    let login = place.login(
        "x",
        &client.client_id,
        &["--key-file", "key.json", "--scope", SCOPE],
    );
    place.run(&strs(&login)).good();

    place.sandbox.set_clock_skew(90);
    let (code, checks) = doctor(&place, &[]);
    assert_eq!((code, of(&checks, "clock").0), (0, "warn"), "{checks:#}");
    assert!(of(&checks, "clock").1.contains("timedatectl"));
    assert!(checks.to_string().contains(" s behind the servers"), "{checks:#}");
    place.sandbox.set_clock_skew(0);

    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    let (code, checks) = doctor(&place, &[]);
    assert_eq!((code, of(&checks, "key").0), (0, "warn"));
    assert!(of(&checks, "key").1.contains("chmod 600"));

    let text = fs::read(&file).unwrap();
    fs::remove_file(&file).unwrap();
    let (code, checks) = doctor(&place, &[]);
    assert_eq!(
        (code, of(&checks, "key").0, of(&checks, "client").0),
        (1, "fail", "skip"),
        "{checks:#}"
    );

    fs::write(&file, text).unwrap();
    let slow = FaultRule::new(Fault::Latency(Duration::from_secs(20)));
    place.sandbox.fault(slow);
    place
        .run(&["token", "--timeout", "0.2"])
        .failed(7, &["--timeout"]);
    place.sandbox.clear_faults();

    // Nobody there.
    let (code, checks) = doctor(&place, &["--env", "http://127.0.0.1:9"]);
    assert_eq!(code, 7, "{checks:#}");
    assert!(checks.to_string().contains("cannot be reached"), "{checks:#}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_is_named_without_its_password() {
    let place = Place::new().await;
    place.hide("hunter2");
    let proxy = [("HTTPS_PROXY", "http://me:hunter2@127.0.0.1:9")];
    let done = place.run_with(&["doctor", "--env", "tt02"], &proxy, b"");
    assert_eq!(done.code, 3, "{}", done.out);
    assert!(
        done.out.contains("check the proxy 127.0.0.1:9 (HTTPS_PROXY)"),
        "{}",
        done.out
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn without_credentials_it_says_how_to_get_some() {
    let place = Place::new().await;
    let (code, checks) = doctor(&place, &["--env", place.sandbox.base_url()]);
    assert_eq!(
        (code, of(&checks, "profile").0, of(&checks, "network").0),
        (3, "fail", "ok")
    );
    assert!(of(&checks, "profile").1.contains("altinn login"));
    place.hide("hunter2");
    let variables = [("ALTINN_CLIENT_ID", "x"), ("ALTINN_JWK", "hunter2")];
    let done = place.run_with(&["doctor", "--env", place.sandbox.base_url()], &variables, b"");
    assert!(done.out.contains("fail  key"), "{}", done.out);
}
