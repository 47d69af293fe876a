//! Resumable uploads: what outlives a run, what ends one, and whom a client follows and tells what.

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

use crate::common::tus::{Fault, Server, content, source};

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
    ) -> BoxFuture<'a, Result<altinn_runtime::HttpResponse, Failure>> {
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
    ) -> BoxFuture<'a, Result<altinn_runtime::HttpResponse, Failure>> {
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
