//! `altinn login --person`: a browser, the tokens between commands, and several commands at a time.

use std::{
    io::{BufRead as _, BufReader},
    process::Child,
    sync::Arc,
};

use altinn_runtime::{HttpClient, HttpRequest, Method, Url, header};
use altinn_sandbox::Sandbox;

use crate::place::Place;

const SCOPE: &str = "altinn:instances.read";

/// Begins a login; returns the address that it prints.
fn begin(place: &Place, more: &[&str]) -> (Child, String) {
    let (base, issuer) = (place.sandbox.base_url(), place.sandbox.idporten());
    let mut login = vec![
        "login",
        "--person",
        "--no-browser",
        "--profile",
        "me",
        "--env",
        base,
        "--issuer",
        &issuer,
    ];
    login.extend(["--client-id", "desktop", "--scope", SCOPE, "--store", "file"]);
    login.extend(more);
    let mut child = place.command(&login).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stderr.as_mut().unwrap())
        .read_line(&mut line)
        .unwrap();
    (child, line.trim().trim_start_matches("Log in at ").to_owned())
}

/// What a browser does: there, and by a redirect back to the program.
pub(crate) async fn browse(url: &str) {
    let http = HttpClient::builder().build().unwrap();
    let get = |url: &str| http.send(HttpRequest::new(Method::GET, Url::parse(url).unwrap()));
    let answer = get(url).await.unwrap();
    let back = answer.headers()[header::LOCATION].to_str().unwrap().to_owned();
    assert!(back.starts_with("http://127.0.0.1:"), "{back}");
    get(&back).await.unwrap();
}

async fn log_in(place: &Place) {
    let (child, url) = begin(place, &[]);
    browse(&url).await;
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert!(output.stdout.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_logs_in_and_stays_so_between_commands() {
    let place = Place::new().await;
    log_in(&place).await;
    let read = place.run(&["token", "--decode"]).json();
    assert_eq!(read["claims"]["iss"], place.sandbox.idporten());
    let read = place.run(&["token", "--exchange", "--decode"]).json();
    assert!(read["claims"]["urn:altinn:userid"].is_number());
    let done = place.run(&["doctor"]).good();
    assert!(done.contains("for the user"), "{done}");
    place.run(&["logout"]).good();
    assert!(!place.path(".config/altinn/secrets/me.person").exists());
    // A person of the test environment is nobody in production.
    let config = "[profiles.me]\nenvironment = \"prod\"\n[profiles.me.person]\nclient_id = \"x\"\nscopes = \"altinn:enduser\"\n\
                  issuer = \"https://test.idporten.no\"\ntokens = \"file\"\n";
    place.write(".config/altinn/config.toml", config);
    place
        .run(&["token", "--profile", "me"])
        .failed(1, &["profile me cannot be used", "prod does not trust"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_is_renewed_by_one_command_at_a_time() {
    // Every token has run out when the next command comes, and each refresh token is good for one use.
    let place = Place::with(Sandbox::builder().maskinporten_life(10).altinn_life(10)).await;
    log_in(&place).await;
    for _ in 0..2 {
        place.run(&["token", "--exchange"]).good();
        place.run(&["token"]).good();
    }
    let place = Arc::new(place);
    let at_once: Vec<_> = (0..6)
        .map(|number| {
            let place = Arc::clone(&place);
            let arguments: &[&str] = if number % 2 == 0 {
                &["token"]
            } else {
                &["token", "--exchange"]
            };
            std::thread::spawn(move || place.run(arguments).good())
        })
        .collect();
    for command in at_once {
        command.join().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_is_over_says_how_to_begin_anew() {
    let place = Place::with(Sandbox::builder().maskinporten_life(10).altinn_life(10)).await;
    log_in(&place).await;
    // The refresh token has run out, too.
    place.sandbox.advance_clock(3600);
    place.run(&["token", "--exchange"]).failed(3, &["log in"]);
    place.run(&["doctor"]).failed(3, &["login"]);
    // Nobody has logged in yet.
    std::fs::remove_file(place.path(".config/altinn/secrets/me.person")).unwrap();
    place
        .run(&["token"])
        .failed(3, &["nobody has logged in", "altinn login --person --profile me"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_with_a_key_keeps_it_too() {
    let place = Place::new().await;
    let client = place.client(&[SCOPE]).await;
    place.write("key.json", &client.private_jwk);
    let (child, url) = begin(
        &place,
        &["--key-file", "key.json", "--client-id", &client.client_id][..2],
    );
    // The client of this name is not registered, so its key is not known.
    assert!(url.contains("error") || url.is_empty(), "{url}");
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(3));

    let (base, issuer) = (place.sandbox.base_url(), place.sandbox.idporten());
    let login = [
        "login",
        "--person",
        "--no-browser",
        "--profile",
        "me",
        "--env",
        base,
        "--issuer",
        &issuer,
        "--client-id",
        &client.client_id,
        "--key-file",
        "key.json",
        "--scope",
        SCOPE,
        "--store",
        "file",
    ];
    let mut child = place.command(&login).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stderr.as_mut().unwrap())
        .read_line(&mut line)
        .unwrap();
    // Pushed: the address holds nothing but a reference.
    assert!(line.contains("request_uri="), "{line}");
    browse(line.trim().trim_start_matches("Log in at ")).await;
    assert!(child.wait_with_output().unwrap().status.success());
    place.run(&["token"]).good();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_login_of_a_person_lacks_is_said() {
    let place = Place::new().await;
    let base = place.sandbox.base_url().to_owned();
    let login = |more: &[&str]| {
        let all = [&["login", "--person", "--profile", "me"], more].concat();
        place.run(&all)
    };
    login(&[]).failed(2, &["--client-id is missing", "http://127.0.0.1/"]);
    login(&["--client-id", "x", "--env", &base]).failed(2, &["--issuer is missing"]);
    login(&["--client-id", "x", "--scope", "openid"]).failed(2, &["begins with `altinn:`"]);
    login(&["--client-id", "x", "--test-org"]).failed(2, &["cannot be used with"]);
    // No ID-porten there.
    let nowhere = [
        "--client-id",
        "x",
        "--scope",
        SCOPE,
        "--env",
        &base,
        "--issuer",
        "http://127.0.0.1:9",
    ];
    login(&nowhere).failed(7, &["could not be reached"]);
}
