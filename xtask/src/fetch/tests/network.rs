//! Fetching over HTTPS, with every fault that a server or the way to it can have.

use std::collections::BTreeMap;

use super::server::{Reply, Server, ok, status};
use super::*;
use crate::fetch::http::{Limits, Tag, all};

/// Limits that wait for nothing.
fn limits() -> Limits {
    Limits {
        pause: Duration::ZERO,
        longest_pause: Duration::ZERO,
        bytes: 10_000,
        ..Limits::default()
    }
}

fn job(server: &Server, path: &str, sha256: &str) -> Job {
    Job {
        name: "altinn-a".to_owned(),
        document: "altinn-a.json".to_owned(),
        alias: None,
        address: format!("{}{path}", server.base),
        kept: false,
        check: false,
        sha256: sha256.to_owned(),
    }
}

fn get(server: &Server, path: &str) -> altinn_build_tools::Result<Got> {
    let (mut got, _) = all(
        &[job(server, path, "x")],
        BTreeMap::new(),
        &limits(),
        Some(vec![server.root.clone()]),
    );
    got.remove(0)
}

#[test]
fn a_document_comes_with_the_day_that_the_server_tells() {
    let server = Server::start();
    let modified = vec!["last-modified: Tue, 03 Feb 2026 10:00:00 GMT".to_owned()];
    server.reply(
        "/a",
        vec![Reply::Answer("200 OK", modified, A.as_bytes().to_vec())],
    );
    let Ok(Got::Document { bytes, changed }) = get(&server, "/a") else {
        panic!("no document")
    };
    assert_eq!(bytes, A.as_bytes());
    assert_eq!(crate::day::day(changed.unwrap()), "2026-02-03");
}

#[test]
fn what_we_have_is_not_sent_again() {
    let server = Server::start();
    let headers = vec!["etag: \"one\"".to_owned()];
    server.reply(
        "/a",
        vec![
            Reply::Answer("200 OK", headers, A.as_bytes().to_vec()),
            status("304 Not Modified"),
        ],
    );
    let ours = sha256(A.as_bytes());
    let jobs = [job(&server, "/a", &ours)];
    let roots = || Some(vec![server.root.clone()]);
    let (got, tags) = all(&jobs, BTreeMap::new(), &limits(), roots());
    assert!(matches!(got[0], Ok(Got::Document { .. })));
    assert_eq!(tags[&jobs[0].address].etag.as_deref(), Some("\"one\""));
    let (got, tags) = all(&jobs, tags, &limits(), roots());
    assert_eq!(got, [Ok(Got::Same)]);
    assert!(server.seen.lock().unwrap()[1].contains("if-none-match: \"one\""));
    // A checkout at another revision has other bytes: then the whole document is asked for.
    server.reply("/a", vec![ok(B)]);
    let (got, _) = all(
        &[job(&server, "/a", &sha256(B.as_bytes()))],
        tags,
        &limits(),
        roots(),
    );
    assert!(matches!(got[0], Ok(Got::Document { .. })));
    assert!(!server.seen.lock().unwrap()[2].contains("if-none-match"));
}

#[test]
fn a_304_that_nobody_asked_for_is_an_error() {
    let server = Server::start();
    server.reply("/a", vec![status("304 Not Modified")]);
    assert!(get(&server, "/a").unwrap_err().problem.contains("304"));
}

#[test]
fn faults_that_may_pass_are_tried_again_and_others_are_not() {
    for (fault, attempts) in [
        (status("500 Internal Server Error"), 3),
        (status("503 Service Unavailable"), 3),
        (status("429 Too Many Requests"), 3),
        (status("408 Request Timeout"), 3),
        (Reply::Hangs, 3),
        (Reply::Torn, 3),
        (status("400 Bad Request"), 1),
        (status("403 Forbidden"), 1),
        (status("404 Not Found"), 1),
        (status("204 No Content"), 1),
    ] {
        let server = Server::start();
        server.reply("/a", vec![fault.clone()]);
        assert!(get(&server, "/a").is_err(), "{fault:?}");
        assert_eq!(server.asked("/a"), attempts, "{fault:?}");
        if attempts > 1 {
            server.reply("/a", vec![fault.clone(), fault.clone(), ok(A)]);
            assert!(
                matches!(get(&server, "/a"), Ok(Got::Document { .. })),
                "{fault:?} twice, then the document"
            );
        }
    }
}

#[test]
fn redirects_are_followed_to_https_only_and_not_for_ever() {
    let server = Server::start();
    let to = |place: &str| {
        vec![Reply::Answer(
            "302 Found",
            vec![format!("location: {place}")],
            Vec::new(),
        )]
    };
    server.reply("/end", vec![ok(A)]);
    server.reply("/once", to("/end"));
    server.reply("/plain", to("http://localhost:1/end"));
    server.reply("/round", to("/round"));
    assert!(matches!(get(&server, "/once"), Ok(Got::Document { .. })));
    assert!(get(&server, "/plain").is_err());
    assert_eq!(server.asked("/plain"), 1);
    assert!(get(&server, "/round").is_err());
    assert_eq!(server.asked("/round"), limits().redirects + 1);
}

#[test]
fn what_is_too_large_is_not_read_to_its_end() {
    let server = Server::start();
    server.reply(
        "/told",
        vec![Reply::Answer("200 OK", Vec::new(), vec![b' '; 10_001])],
    );
    server.reply("/untold", vec![Reply::Endless]);
    for path in ["/told", "/untold"] {
        assert!(
            get(&server, path)
                .unwrap_err()
                .problem
                .contains("larger than 10000 bytes"),
            "{path}"
        );
        assert_eq!(server.asked(path), 1);
    }
    server.reply(
        "/limit",
        vec![Reply::Answer("200 OK", Vec::new(), vec![b' '; 10_000])],
    );
    assert!(get(&server, "/limit").is_ok());
}

#[test]
fn a_certificate_that_nobody_vouches_for_ends_the_fetch_at_once() {
    let (server, stranger) = (Server::start(), Server::start());
    server.reply("/a", vec![ok(A)]);
    let (got, _) = all(
        &[job(&server, "/a", "x")],
        BTreeMap::new(),
        &limits(),
        Some(vec![stranger.root.clone()]),
    );
    assert!(
        got[0].as_ref().unwrap_err().problem.contains("certificate"),
        "{got:?}"
    );
    assert_eq!(server.asked("/a"), 0);
}

#[test]
fn plain_http_is_refused_before_anything_is_sent() {
    let server = Server::start();
    let mut plain = job(&server, "/a", "x");
    plain.address = plain.address.replace("https", "http");
    let (got, _) = all(
        &[plain],
        BTreeMap::new(),
        &limits(),
        Some(vec![server.root.clone()]),
    );
    assert!(got[0].is_err());
    assert!(server.seen.lock().unwrap().is_empty());
}

#[test]
fn an_address_with_places_to_fill_in_is_not_asked() {
    let server = Server::start();
    assert_eq!(get(&server, "/{org}/{app}"), Ok(Got::NotPublic));
    assert!(server.seen.lock().unwrap().is_empty());
}

#[test]
fn one_failing_address_does_not_stop_the_rest() {
    let server = Server::start();
    let checkout = Checkout::new(&server.base);
    let before = checkout.specs();
    let new = B.replace("\"204\": {}", "\"204\": {}, \"404\": {}");
    server.reply("/altinn-a.json", vec![status("503 Service Unavailable")]);
    server.reply("/altinn-b.json", vec![ok(&new)]);
    let fetch = |jobs: &[Job]| {
        all(
            jobs,
            BTreeMap::<String, Tag>::new(),
            &limits(),
            Some(vec![server.root.clone()]),
        )
        .0
    };
    let errors = run(checkout.root(), &[], &Origin::Published, false, now(), fetch).unwrap_err();
    assert_eq!(errors.len(), 1);
    assert!(errors[0].to_string().contains("503"), "{}", errors[0]);
    let after = checkout.specs();
    assert_eq!(after[1], before[1]);
    assert!(after[2].contains("\"404\"") && after[0].contains(&sha256(new.as_bytes())));
}

#[test]
fn a_mirror_has_the_documents_under_their_names() {
    let server = Server::start();
    let checkout = Checkout::new("https://example.invalid");
    server.reply("/mirror/altinn-a.json", vec![ok(A)]);
    server.reply("/mirror/altinn-b.json", vec![ok(B)]);
    let origin = Origin::parse(Some(&format!("{}/mirror/", server.base))).unwrap();
    let fetch = |jobs: &[Job]| {
        all(
            jobs,
            BTreeMap::<String, Tag>::new(),
            &limits(),
            Some(vec![server.root.clone()]),
        )
        .0
    };
    assert_eq!(
        run(checkout.root(), &[], &origin, true, now(), fetch),
        Ok(Outcome::Done)
    );
}
