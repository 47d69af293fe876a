//! Resumable uploads: what goes over the wire, and what becomes of every fault.

use std::sync::{Arc, Mutex};

use altinn_runtime::UploadSource;

use crate::common::tus::{Fault, Server, content, source};

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
