//! The person comes back to a program on their machine, past whatever else knocks there.

use std::time::Duration;

use altinn_auth::{Login, Loopback, Secret};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinHandle,
};

fn login() -> Login {
    Login::restore("the-state".into(), "nonce".into(), "verifier".into())
}

/// A server that waits, and its address.
async fn waiting() -> (String, JoinHandle<Secret>) {
    let loopback = Loopback::bind().await.unwrap();
    let address = loopback.redirect_uri().strip_prefix("http://").unwrap();
    let address = address.trim_end_matches('/').to_owned();
    let waiting = tokio::spawn(async move { loopback.callback(&login()).await.unwrap() });
    (address, waiting)
}

async fn ask(address: &str, request: &str) -> String {
    let mut connection = TcpStream::connect(address).await.unwrap();
    connection.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await.unwrap();
    answer
}

#[tokio::test]
async fn what_is_not_of_this_login_is_passed_over() {
    let (address, waiting) = waiting().await;
    let host = format!("Host: {address}\r\n");
    for (line, headers) in [
        ("GET /favicon.ico HTTP/1.1", host.clone()),
        ("GET /?state=junk HTTP/1.1", host.clone()),
        ("GET /?code=c HTTP/1.1", host.clone()),
        (
            "GET /?code=c&state=the-state&state=the-state HTTP/1.1",
            host.clone(),
        ),
        ("POST /?code=c&state=the-state HTTP/1.1", host.clone()),
        ("GET /x?code=c&state=the-state HTTP/1.1", host.clone()),
        (
            "GET /?code=c&state=the-state HTTP/1.1",
            "Host: evil.example\r\n".to_owned(),
        ),
        ("GET /?code=c&state=the-state HTTP/1.1", String::new()),
        ("GET /?code=c&state=the-state HTTP/1.1", host.repeat(2)),
    ] {
        let answer = ask(
            &address,
            &format!("{line}\r\n{headers}Sec-Fetch-Site: cross-site\r\n\r\n"),
        )
        .await;
        assert!(answer.starts_with("HTTP/1.1 404"), "{line} {headers}: {answer}");
        assert!(!waiting.is_finished(), "{line} {headers}");
    }
    let answer = ask(
        &address,
        &format!("GET /?code=c&state=the-state HTTP/1.1\r\n{host}\r\n"),
    )
    .await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert_eq!(waiting.await.unwrap().expose(), "code=c&state=the-state");
}

#[tokio::test]
async fn the_page_does_not_say_that_a_person_is_logged_in_who_is_not() {
    for (query, words) in [
        ("code=c&state=the-state", "go back to the program"),
        ("error=access_denied&state=the-state", "You are not logged in"),
        ("error=server_error&state=the-state", "You are not logged in"),
        ("state=the-state", "You are not logged in"),
    ] {
        let (address, waiting) = waiting().await;
        let answer = ask(
            &address,
            &format!("GET /?{query} HTTP/1.1\r\nHost: {address}\r\n\r\n"),
        )
        .await;
        assert!(answer.contains(words), "{query}: {answer}");
        assert_eq!(waiting.await.unwrap().expose(), query, "`finish` says what it is");
    }
}

#[tokio::test]
async fn connections_that_say_nothing_keep_nobody_waiting() {
    let (address, waiting) = waiting().await;
    let mut idle = Vec::new();
    for _ in 0..6 {
        idle.push(TcpStream::connect(&address).await.unwrap());
    }
    let request = format!("GET /?code=c&state=the-state HTTP/1.1\r\nHost: {address}\r\n\r\n");
    let asked = tokio::time::timeout(Duration::from_secs(5), ask(&address, &request)).await;
    assert!(asked.unwrap().starts_with("HTTP/1.1 200"));
    waiting.await.unwrap();
}
