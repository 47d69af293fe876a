//! Proxies of the process environment, in a process that has them from its start.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    process::Command,
    sync::mpsc,
    thread,
};

use super::*;
use crate::{HttpClient, HttpRequest, Method};

/// Set in the process that asks; its value is the port of the server.
const ASKING: &str = "ALTINN_TEST_ASKING";

/// A server that answers every connection with `body` and hands on the first line of each request.
fn served(body: &'static str) -> (SocketAddr, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        while let Ok((stream, _)) = listener.accept() {
            let _gone = tell.send(answered(stream, body));
        }
    });
    (address, told)
}

fn answered(mut stream: TcpStream, body: &str) -> String {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) == 1 {
        head.push(byte[0]);
    }
    let length = body.len();
    let answer = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
    stream.write_all(answer.as_bytes()).unwrap();
    let head = String::from_utf8(head).unwrap();
    head.lines().next().unwrap_or_default().to_owned()
}

async fn body_of(http: &HttpClient, url: String) -> Result<String, Failure> {
    let request = HttpRequest::new(Method::GET, url.parse().unwrap());
    let body = http.send(request).await?.into_body().bytes().await?;
    Ok(String::from_utf8(body.to_vec()).unwrap())
}

/// What the child does: prints what it got from each address.
async fn ask(port: &str) {
    let here: SocketAddr = format!("127.0.0.1:{port}").parse().unwrap();
    let usual = HttpClient::builder().build().unwrap();
    let named = HttpClient::new(of_environment(
        reqwest::Client::builder()
            .resolve("local.altinn.cloud", here)
            .resolve("pdf.local.altinn.cloud", here)
            .resolve("notlocalhost", here)
            .resolve("chosen.example", here),
    ))
    .unwrap();
    for (http, host) in [
        (&usual, "127.0.0.1"),
        (&usual, "127.8.8.8"),
        (&usual, "localhost"),
        (&usual, "elsewhere.example"),
        (&named, "local.altinn.cloud"),
        (&named, "pdf.local.altinn.cloud"),
        (&named, "chosen.example"),
        (&named, "notlocalhost"),
    ] {
        let got = body_of(http, format!("http://{host}:{port}/")).await;
        println!("{host} {}", got.unwrap_or_else(|failure| failure.to_string()));
    }
    // A tunnel that the proxy does not open: the request shows at the proxy.
    let _refused = body_of(&usual, "https://tunnelled.example/".to_owned()).await;
}

#[tokio::test]
async fn proxies_of_the_environment_are_used_but_not_to_this_machine() {
    if let Ok(port) = env::var(ASKING) {
        return ask(&port).await;
    }
    for (http, https) in [
        ("HTTP_PROXY", "HTTPS_PROXY"),
        ("http_proxy", "https_proxy"),
        ("ALL_PROXY", "ALL_PROXY"),
    ] {
        let (server, _) = served("server");
        let (proxy, seen) = served("proxy");
        let mut child = Command::new(env::current_exe().unwrap());
        for name in [
            "HTTP_PROXY",
            "HTTPS_PROXY",
            "ALL_PROXY",
            "NO_PROXY",
            "REQUEST_METHOD",
        ] {
            child.env_remove(name).env_remove(name.to_lowercase());
        }
        let address = format!("http://{proxy}");
        child
            .args([
                "--exact",
                "--nocapture",
                "proxy::tests::proxies_of_the_environment_are_used_but_not_to_this_machine",
            ])
            .env(ASKING, server.port().to_string())
            .env(http, &address)
            .env(https, &address)
            .env("NO_PROXY", "chosen.example");
        let output = child.output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{text}");
        for (host, answerer) in [
            ("127.0.0.1", "server"),
            // Nobody listens there.
            (
                "127.8.8.8",
                "the connection to the server could not be established",
            ),
            ("localhost", "server"),
            ("elsewhere.example", "proxy"),
            ("local.altinn.cloud", "server"),
            ("pdf.local.altinn.cloud", "server"),
            ("chosen.example", "server"),
            ("notlocalhost", "proxy"),
        ] {
            assert!(
                text.contains(&format!("{host} {answerer}")),
                "{http}, {host}: {text}"
            );
        }
        let seen: Vec<_> = seen.try_iter().collect();
        assert!(
            seen.contains(&"CONNECT tunnelled.example:443 HTTP/1.1".to_owned()),
            "{seen:?}"
        );
    }
}

#[test]
fn a_proxy_shows_no_password_in_its_text_form_or_its_error() {
    let proxy = Proxy::new("http://payroll:hunter2@proxy.example.com:3128").unwrap();
    assert_eq!(format!("{proxy:?}"), "Proxy(…)");
    let failure = Proxy::new("http://payroll:hunter2@:bad").unwrap_err();
    assert!(
        !format!("{failure} {failure:?}").contains("hunter2"),
        "{failure:?}"
    );
}
