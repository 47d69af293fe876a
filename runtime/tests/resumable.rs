//! Resumable uploads: what goes over the wire, and what becomes of every fault.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use altinn_runtime::{
    BoxFuture, Chain, ErrorKind, Failure, Middleware, Next, Outgoing, ResumeState, UploadError, UploadSource,
    header::HeaderValue,
};

use crate::common::tus::{Fault, Server};

/// Bytes that differ from place to place, so that a piece in the wrong place shows.
fn content(length: usize) -> Vec<u8> {
    let numbers = (0..u32::MAX).flat_map(|number| number.wrapping_mul(2_654_435_761).to_be_bytes());
    numbers.take(length).collect()
}

fn source(length: usize) -> UploadSource {
    UploadSource::bytes(content(length))
}

#[tokio::test(start_paused = true)]
async fn a_file_goes_up_in_chunks_after_asking_what_the_server_can_do() {
    let server = Server::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    std::fs::write(&path, content(250)).unwrap();
    let file = UploadSource::open(&path).await.unwrap();
    let sent = server.upload(file).chunk_size(100).send().await.unwrap();
    assert_eq!((sent, server.content("/up/a")), (250, content(250)));
    assert_eq!(
        server.inner().log,
        [
            "OPTIONS /up/a",
            "POST /up/a",
            "PATCH /up/a 0+100",
            "PATCH /up/a 100+100",
            "PATCH /up/a 200+50"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_file_without_bytes_is_created_and_nothing_more() {
    let server = Server::start().await;
    assert_eq!(server.upload(source(0)).parallel(4).send().await.unwrap(), 0);
    assert_eq!(server.inner().log, ["OPTIONS /up/a", "POST /up/a"]);
}

#[tokio::test(start_paused = true)]
async fn parts_go_up_beside_each_other_and_are_joined_in_their_order() {
    let server = Server::start().await;
    let sent = server
        .upload(source(1001))
        .chunk_size(100)
        .parallel(4)
        .send()
        .await;
    assert_eq!((sent.unwrap(), server.content("/up/a")), (1001, content(1001)));
    assert_eq!(server.log("POST"), ["/up/a"; 5]);
    // Each part is asked about before they are joined: it must be stored.
    assert_eq!(server.log("HEAD").len(), 4);
    let patches = server.log("PATCH");
    assert_eq!(patches.len(), 12);
    assert!(
        patches[..4].iter().all(|patch| patch.contains(" 0+100")),
        "{patches:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_file_of_few_chunks_has_few_parts_and_a_server_that_does_not_join_gets_one() {
    for (length, abilities, parts) in [
        (250, "tus-extension: creation, Concatenation\r\n", 3),
        (100, "tus-extension: concatenation\r\n", 1),
        (250, "tus-extension: creation,concatenation-unfinished\r\n", 1),
        // As a gateway answers that knows nothing of the protocol.
        (250, "access-control-allow-methods: POST\r\n", 1),
    ] {
        let server = Server::start().await;
        server.inner().abilities = abilities.to_owned();
        let states = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&states);
        let upload = server.upload(source(length)).chunk_size(100).parallel(4);
        let upload = upload.on_state(move |state| seen.lock().unwrap().push(state.parts()));
        upload.send().await.unwrap();
        assert_eq!(states.lock().unwrap()[0], parts, "{abilities}");
        assert_eq!(server.content("/up/a"), content(length));
    }
}

#[tokio::test(start_paused = true)]
async fn every_fault_of_a_chunk_is_asked_about_and_gone_on_from_where_the_server_stands() {
    let cut = |after, kept| Fault::Cut { after, kept };
    // What is sent after the fault.
    for (fault, then) in [
        (cut(30, true), "130+100"),
        (cut(30, false), "100+100"),
        (cut(0, false), "100+100"),
        (Fault::Lost, "200+50"),
        (Fault::Says(503, ""), "100+100"),
        (Fault::Says(503, "retry-after: 7\r\n"), "100+100"),
        (Fault::Says(500, ""), "100+100"),
        (Fault::Says(429, "retry-after: 1\r\n"), "100+100"),
        (Fault::Says(409, ""), "100+100"),
        (Fault::Says(423, ""), "100+100"),
        // Success, and not a word about how much.
        (Fault::Says(204, ""), "100+100"),
        (Fault::Says(204, "upload-offset: 999\r\n"), "100+100"),
    ] {
        let server = Server::start().await;
        server.fault("PATCH", Fault::None);
        server.fault("PATCH", fault.clone());
        let sent = server.upload(source(250)).chunk_size(100).send().await;
        assert_eq!(
            (sent.unwrap(), server.content("/up/a")),
            (250, content(250)),
            "{fault:?}"
        );
        assert_eq!(server.log("PATCH")[2], format!("/up/a {then}"), "{fault:?}");
        assert_eq!(server.log("HEAD").len(), 1, "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn faults_of_the_other_requests_are_tried_again() {
    let server = Server::start().await;
    for (method, fault) in [
        ("OPTIONS", Fault::Lost),
        ("POST", Fault::Lost),
        ("POST", Fault::None),
        ("POST", Fault::Says(503, "retry-after: 1\r\n")),
        ("PATCH", Fault::Lost),
        ("HEAD", Fault::Lost),
        ("HEAD", Fault::Says(503, "")),
        ("HEAD", Fault::None),
        ("POST", Fault::Says(429, "")),
    ] {
        server.fault(method, fault);
    }
    let sent = server
        .upload(source(250))
        .chunk_size(100)
        .parallel(2)
        .send()
        .await;
    assert_eq!((sent.unwrap(), server.content("/up/a")), (250, content(250)));
    assert!(server.inner().faults.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_chunk_that_broke_off_goes_on_from_what_the_server_kept() {
    let server = Server::start().await;
    server.fault(
        "PATCH",
        Fault::Cut {
            after: 30,
            kept: true,
        },
    );
    server.fault("PATCH", Fault::Lost);
    server.fault(
        "PATCH",
        Fault::Cut {
            after: 99,
            kept: false,
        },
    );
    server.upload(source(250)).chunk_size(100).send().await.unwrap();
    assert_eq!(
        server.log("PATCH"),
        [
            "/up/a 0+100",
            "/up/a 30+100",
            "/up/a 130+100",
            "/up/a 130+100",
            "/up/a 230+20"
        ]
    );
    assert_eq!(server.log("HEAD").len(), 3);
    assert_eq!(server.content("/up/a"), content(250));
}

#[tokio::test(start_paused = true)]
async fn an_upload_whose_last_answer_was_lost_is_done_also_where_it_can_no_longer_be_asked_about() {
    for over in [false, true] {
        let server = Server::start().await;
        server.inner().over = over;
        server.fault("PATCH", Fault::Lost);
        assert_eq!(server.upload(source(50)).send().await.unwrap(), 50);
        assert_eq!(server.log("HEAD").len(), 1);
    }
    // Before the last byte has gone, it is no success.
    let server = Server::start().await;
    server.fault("PATCH", Fault::Says(409, ""));
    for _ in 0..8 {
        server.fault("HEAD", Fault::Says(409, ""));
    }
    let error = server
        .upload(source(250))
        .chunk_size(100)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.error().unwrap().status().unwrap().as_u16(), 409);
}

#[tokio::test(start_paused = true)]
async fn parts_that_the_server_is_still_storing_are_waited_for_before_they_are_joined() {
    let server = Server::start().await;
    server.inner().behind = 3;
    server
        .upload(source(400))
        .chunk_size(100)
        .parallel(2)
        .send()
        .await
        .unwrap();
    assert_eq!(server.content("/up/a"), content(400));
    // Nothing that was taken is sent again while it is only late.
    assert!(server.log("PATCH").len() <= 6, "{:?}", server.log("PATCH"));
    assert_eq!(server.log("POST").len(), 3);
}

#[tokio::test(start_paused = true)]
async fn joining_whose_answer_was_lost_is_asked_for_again_and_a_conflict_is_then_success() {
    for over in [false, true] {
        let server = Server::start().await;
        server.inner().over = over;
        let lose = server.clone();
        let upload = server.upload(source(200)).chunk_size(100).parallel(2);
        // Only the last POST: the state is told of before it.
        let upload = upload.on_state(move |state| {
            if state.confirmed() == 200 && lose.inner().faults.is_empty() && lose.log("POST").len() == 2 {
                lose.fault("POST", Fault::Lost);
            }
        });
        assert_eq!(upload.send().await.unwrap(), 200);
        assert_eq!(server.log("POST").len(), 4);
        assert_eq!(server.content("/up/a"), content(200));
    }
}

#[tokio::test(start_paused = true)]
async fn joining_that_is_refused_is_an_error_that_can_be_gone_on_with() {
    let server = Server::start().await;
    let refuse = server.clone();
    let upload = server.upload(source(200)).chunk_size(100).parallel(2);
    let mut refused = false;
    let upload = upload.on_state(move |state| {
        if state.confirmed() == 200 && !refused {
            refuse.fault("POST", Fault::Says(409, ""));
            refused = true;
        }
    });
    let error = upload.send().await.unwrap_err();
    assert_eq!(error.error().unwrap().status().unwrap().as_u16(), 409);
    let state = error.state().unwrap().clone();
    assert_eq!(
        server.upload(source(200)).resume(state).send().await.unwrap(),
        200
    );
    assert_eq!(server.content("/up/a"), content(200));
}

/// What a run saved until it broke off at so many bytes.
async fn broken_off(server: &Server, length: usize, parts: u32, at: u64) -> ResumeState {
    let saved = Arc::new(Mutex::new(None));
    let seen = Arc::clone(&saved);
    let enough = Arc::new(tokio::sync::Notify::new());
    let stop = Arc::clone(&enough);
    let upload = server.upload(source(length)).chunk_size(100).parallel(parts);
    let upload = upload.on_state(move |state| {
        *seen.lock().unwrap() = Some(serde_json::to_string(state).unwrap());
        if state.confirmed() >= at {
            stop.notify_one();
        }
    });
    tokio::select! {
        () = enough.notified() => {}
        _ = upload.send() => panic!("it was to be dropped on its way"),
    }
    let text = saved.lock().unwrap().take().unwrap();
    serde_json::from_str(&text).unwrap()
}

#[tokio::test]
async fn an_upload_that_was_dropped_goes_on_in_another_run_from_what_the_server_has() {
    for parts in [1, 3] {
        let server = Server::start().await;
        let state = broken_off(&server, 1000, parts, 400).await;
        assert!(state.confirmed() >= 400 && state.length() == 1000);
        let created = server.log("POST").len();
        server.inner().log.clear();
        let told = Arc::new(Mutex::new(Vec::new()));
        let tell = Arc::clone(&told);
        let upload = server.upload(source(1000)).chunk_size(100).resume(state);
        let upload = upload.on_progress(move |progress| tell.lock().unwrap().push(progress.bytes));
        assert_eq!(upload.send().await.unwrap(), 1000);
        assert_eq!(server.content("/up/a"), content(1000), "{parts}");
        // Nothing is created again, and what was there is neither sent again nor forgotten in what is told.
        assert_eq!(server.log("POST").len(), usize::from(parts > 1), "{created}");
        assert!(server.log("PATCH").len() <= 7, "{:?}", server.log("PATCH"));
        let told = told.lock().unwrap();
        assert!(told[0] >= 400 && *told.last().unwrap() == 1000, "{told:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_state_that_does_not_fit_is_refused_before_anything_is_sent() {
    let server = Server::start().await;
    server.fault("PATCH", Fault::Says(400, ""));
    let error = server.upload(source(500)).send().await.unwrap_err();
    let state = error.state().unwrap().clone();
    server.inner().log.clear();
    let reason = |error: UploadError| match error {
        UploadError::Unfit { reason } => reason,
        other => panic!("{other}"),
    };
    let changed = server.upload(source(501)).resume(state.clone()).send().await;
    assert_eq!(
        reason(changed.unwrap_err()),
        "the file has changed since the upload began"
    );
    let other = Server::start().await;
    let elsewhere = other.upload(source(500)).resume(state.clone()).send().await;
    assert_eq!(
        reason(elsewhere.unwrap_err()),
        "the state is of another upload or another environment"
    );
    let discarded = other.upload(source(500)).discard(&state).await;
    assert_eq!(
        reason(discarded.unwrap_err()),
        "the state is of another upload or another environment"
    );
    let text = serde_json::to_value(&state).unwrap();
    for (pointer, value) in [
        ("/parts/0/length", 499.into()),
        ("/parts/0/offset", 501.into()),
        ("/parts/0/start", 1.into()),
        ("/parts/0/length", u64::MAX.into()),
        ("/parts", serde_json::json!([])),
    ] {
        let mut text = text.clone();
        *text.pointer_mut(pointer).unwrap() = value;
        let damaged = serde_json::from_value(text).unwrap();
        let error = server
            .upload(source(500))
            .resume(damaged)
            .send()
            .await
            .unwrap_err();
        assert_eq!(reason(error), "the state is damaged", "{pointer}");
    }
    assert!(server.inner().log.is_empty() && other.inner().log.is_empty());
}

#[tokio::test]
async fn a_file_that_was_changed_meanwhile_is_not_gone_on_with() {
    let server = Server::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    std::fs::write(&path, content(50)).unwrap();
    server.fault("PATCH", Fault::Says(400, ""));
    let file = UploadSource::open(&path).await.unwrap();
    let error = server.upload(file).send().await.unwrap_err();
    let state = error.state().unwrap().clone();
    let later = std::time::SystemTime::now() + Duration::from_secs(60);
    std::fs::File::options()
        .append(true)
        .open(&path)
        .unwrap()
        .set_modified(later)
        .unwrap();
    let file = UploadSource::open(&path).await.unwrap();
    let error = server.upload(file).resume(state).send().await.unwrap_err();
    assert!(matches!(error, UploadError::Unfit { .. }), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_upload_that_the_server_has_forgotten_has_lapsed() {
    for status in [404, 410] {
        let server = Server::start().await;
        server.fault("PATCH", Fault::Says(503, ""));
        server.fault("HEAD", Fault::Says(status, ""));
        let error = server.upload(source(50)).send().await.unwrap_err();
        assert!(error.is_lapsed() && error.state().is_none(), "{error}");
        assert_eq!(error.error().unwrap().status().unwrap().as_u16(), status);
    }
}

#[tokio::test(start_paused = true)]
async fn a_file_that_is_too_large_is_refused_before_a_byte_is_sent() {
    let server = Server::start().await;
    server.inner().abilities = "tus-max-size: 49\r\n".to_owned();
    let error = server.upload(source(50)).send().await.unwrap_err();
    assert!(
        matches!(
            error,
            UploadError::TooLarge {
                length: 50,
                most: Some(49),
                error: None
            }
        ),
        "{error}"
    );
    assert_eq!(server.inner().log, ["OPTIONS /up/a"]);
    assert_eq!(server.upload(source(49)).send().await.unwrap(), 49);

    let server = Server::start().await;
    server.fault("POST", Fault::Says(413, ""));
    let error = server.upload(source(50)).send().await.unwrap_err();
    assert!(
        matches!(
            &error,
            UploadError::TooLarge {
                length: 50,
                most: None,
                error: Some(_)
            }
        ),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn what_does_not_pass_is_given_up_after_so_many_attempts_with_the_state_to_go_on_from() {
    let server = Server::start().await;
    for _ in 0..3 {
        server.fault("PATCH", Fault::Says(503, ""));
    }
    let error = server
        .upload(source(250))
        .chunk_size(100)
        .attempts(3)
        .send()
        .await
        .unwrap_err();
    assert_eq!(server.log("PATCH").len(), 3);
    assert!(error.error().unwrap().is_transient());
    let state = error.state().unwrap().clone();
    assert_eq!((state.confirmed(), state.length()), (0, 250));
    let text = error.to_string();
    assert!(
        text.starts_with("the upload stopped after 0 of 250 bytes: patch: "),
        "{text}"
    );
    // Attempts count anew when something came of one.
    for _ in 0..2 {
        for _ in 0..2 {
            server.fault("PATCH", Fault::Says(503, ""));
        }
        server.fault(
            "PATCH",
            Fault::Cut {
                after: 60,
                kept: true,
            },
        );
    }
    let upload = server
        .upload(source(250))
        .chunk_size(100)
        .attempts(4)
        .resume(state);
    assert_eq!(upload.send().await.unwrap(), 250);
    assert_eq!(server.content("/up/a"), content(250));
}

#[tokio::test(start_paused = true)]
async fn what_the_server_refuses_is_not_tried_again() {
    for status in [400, 401, 403, 415] {
        let server = Server::start().await;
        server.fault("PATCH", Fault::Says(status, ""));
        let error = server.upload(source(50)).send().await.unwrap_err();
        assert_eq!(error.error().unwrap().status().unwrap().as_u16(), status);
        assert!(error.state().is_some());
        assert_eq!(server.inner().log.len(), 3);
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_that_is_shorter_than_it_was_or_cannot_be_read_is_an_error_of_its_own() {
    let short = UploadSource::reader(100, |offset| async move {
        Ok(std::io::Cursor::new(
            vec![0; 60].split_off(usize::try_from(offset).unwrap().min(60)),
        ))
    });
    let gone = UploadSource::reader(100, |_| async {
        Err::<tokio::io::Empty, _>(std::io::Error::other("gone"))
    });
    for source in [short, gone] {
        let server = Server::start().await;
        let error = server.upload(source).send().await.unwrap_err();
        assert_eq!(error.error().unwrap().kind(), ErrorKind::Local, "{error}");
        assert!(server.log("PATCH").len() <= 1);
    }
}

/// Puts a token on every request, and counts them by host.
struct Token(Arc<AtomicUsize>);

impl Middleware for Token {
    fn handle<'a>(
        &'a self,
        mut request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<reqwest::Response, Failure>> {
        self.0.fetch_add(1, SeqCst);
        let headers = request.http.headers_mut();
        headers.insert("authorization", HeaderValue::from_static("Bearer secret"));
        Box::pin(next.run(request))
    }
}

#[tokio::test(start_paused = true)]
async fn an_upload_on_another_host_is_not_followed_and_gets_no_token() {
    let (server, other) = (Server::start().await, Server::start().await);
    for location in [
        other.base(),
        "https://example.com".to_owned(),
        "//example.com".to_owned(),
    ] {
        server.inner().location = location;
        let count = Arc::new(AtomicUsize::new(0));
        let chain = Chain::default().with(Token(Arc::clone(&count)));
        let error = server.upload_through(chain, source(50)).send().await.unwrap_err();
        assert_eq!(error.error().unwrap().kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("another host"), "{error}");
        // OPTIONS and POST, both to the server that was asked.
        assert_eq!(count.load(SeqCst), 2);
    }
    assert!(other.inner().log.is_empty());
    // A state from who knows where leads nowhere else either.
    server.inner().location.clear();
    server.fault("PATCH", Fault::Says(400, ""));
    let error = server.upload(source(50)).send().await.unwrap_err();
    let mut state = serde_json::to_value(error.state().unwrap()).unwrap();
    state["parts"][0]["url"] = format!("{}/up/a", other.base()).into();
    let forged = serde_json::from_value(state).unwrap();
    let count = Arc::new(AtomicUsize::new(0));
    let chain = Chain::default().with(Token(Arc::clone(&count)));
    let error = server
        .upload_through(chain, source(50))
        .resume(forged)
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.error().unwrap().kind(),
        ErrorKind::InvalidRequest,
        "{error}"
    );
    assert_eq!(count.load(SeqCst), 0);
    assert!(other.inner().log.is_empty());
}

#[tokio::test(start_paused = true)]
async fn absolute_and_relative_locations_lead_to_the_same_place() {
    let server = Server::start().await;
    server.inner().location = server.base();
    server
        .upload(source(250))
        .chunk_size(100)
        .parallel(2)
        .send()
        .await
        .unwrap();
    assert_eq!(server.content("/up/a"), content(250));
}

/// Answers the first chunk with 401 and sends it again, as a session does whose token has expired.
struct Renewing(AtomicUsize);

impl Middleware for Renewing {
    fn handle<'a>(
        &'a self,
        request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<reqwest::Response, Failure>> {
        Box::pin(async move {
            if request.operation.id == "patch" && self.0.fetch_add(1, SeqCst) == 0 {
                let copy = request.try_clone().expect("a chunk can be sent again");
                // Read and thrown away by a server that answers 401.
                drop(request);
                return next.run(copy).await;
            }
            next.run(request).await
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_chunk_can_be_sent_again_by_a_layer_and_progress_is_told_of_all_parts_together() {
    let server = Server::start().await;
    let chain = Chain::default().with(Renewing(AtomicUsize::new(0)));
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = Arc::clone(&told);
    let upload = server
        .upload_through(chain, source(400))
        .chunk_size(100)
        .parallel(2);
    let upload = upload.on_progress(move |progress| tell.lock().unwrap().push(progress));
    upload.send().await.unwrap();
    assert_eq!(server.content("/up/a"), content(400));
    let told = told.lock().unwrap();
    assert!(
        told.iter()
            .all(|progress| progress.total == Some(400) && progress.bytes <= 400)
    );
    assert_eq!(told.last().unwrap().bytes, 400);
}

#[tokio::test(start_paused = true)]
async fn what_is_given_up_is_taken_away_from_the_server() {
    let server = Server::start().await;
    server.fault("PATCH", Fault::Says(400, ""));
    let upload = server.upload(source(250)).chunk_size(100).parallel(2);
    let state = upload.send().await.unwrap_err().state().unwrap().clone();
    server.upload(source(0)).discard(&state).await.unwrap();
    assert_eq!(server.log("DELETE").len(), 2);
    assert!(server.inner().uploads.is_empty());
    // What is gone already is given up already.
    server.upload(source(0)).discard(&state).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_headers_of_the_caller_go_with_every_request_and_nothing_shows_addresses() {
    let server = Server::start().await;
    server.fault("PATCH", Fault::Says(400, ""));
    let options = altinn_runtime::CallOptions::new().header("Tus-Resumable", "0.2.2");
    let refused = server
        .upload(source(50))
        .with_options(options)
        .send()
        .await
        .unwrap_err();
    assert_eq!(refused.error().unwrap().status().unwrap().as_u16(), 412);
    let error = server.upload(source(50)).send().await.unwrap_err();
    let state = error.state().unwrap().clone();
    let upload = server.upload(source(50)).resume(state);
    let shown = format!("{error:?} {error} {upload:?}");
    assert!(!shown.contains("/up/") && !shown.contains("127.0.0.1"), "{shown}");
}
