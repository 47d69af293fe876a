//! Resumable uploads through a session and the sandbox's broker: faults by chance from a seed, crashes, parts beside each other.
//! The checksum that the sender announces is held against what the server has, and what the recipient gets against the source.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of tests"
)]

use std::{
    io,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::{Duration, Instant},
};

use altinn_auth::Config;
use altinn_broker::{Client, UploadError, UploadSource, WaitOptions};
use altinn_runtime::{Checksum, Uuid};
use altinn_sandbox::{ClientRegistration, Fault, FaultRule, Sandbox};
use tokio::io::{AsyncRead, ReadBuf};

const SENDER: &str = "310000001";
const RECIPIENT: &str = "310000002";
const MEBIBYTE: u64 = 1 << 20;

/// Bytes that follow from their place, so that none has to be held and a piece in the wrong place shows.
struct Pattern {
    at: u64,
    end: u64,
}

/// Eight bytes of the pattern.
fn word(index: u64) -> [u8; 8] {
    let mixed = (index ^ 0x9e37_79b9).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (mixed ^ (mixed >> 29)).to_le_bytes()
}

/// Fills a buffer with the pattern from an offset on.
fn fill(at: u64, buffer: &mut [u8]) {
    let skip = usize::try_from(at % 8).unwrap();
    let (head, rest) = buffer.split_at_mut(buffer.len().min((8 - skip) % 8));
    head.copy_from_slice(&word(at / 8)[skip..][..head.len()]);
    let mut words = rest.chunks_exact_mut(8);
    let mut index = at.div_ceil(8);
    for place in &mut words {
        place.copy_from_slice(&word(index));
        index += 1;
    }
    let tail = words.into_remainder();
    tail.copy_from_slice(&word(index)[..tail.len()]);
}

impl AsyncRead for Pattern {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let length = (buffer.remaining() as u64).min(self.end - self.at);
        let unfilled = buffer.initialize_unfilled_to(usize::try_from(length).unwrap());
        fill(self.at, unfilled);
        buffer.advance(usize::try_from(length).unwrap());
        self.at += length;
        Poll::Ready(Ok(()))
    }
}

fn source(length: u64) -> UploadSource {
    UploadSource::reader(length, move |at| async move { Ok(Pattern { at, end: length }) })
}

/// A client of an organisation with a session of its own, as a program that was just started has it.
async fn client(sandbox: &Sandbox, organisation: &str) -> Client {
    let registration =
        ClientRegistration::new(organisation).scopes(["altinn:broker.read", "altinn:broker.write"]);
    let registered = sandbox.register_client(registration).await.unwrap();
    let config = Config::from_variables(|name| match name {
        "ALTINN_ENVIRONMENT" => Some(sandbox.base_url().to_owned()),
        "ALTINN_ISSUER" => Some(sandbox.maskinporten()),
        "ALTINN_TOKEN_ENDPOINT" => Some(sandbox.token_endpoint()),
        "ALTINN_CLIENT_ID" => Some(registered.client_id.clone()),
        "ALTINN_JWK" => Some(registered.private_jwk.clone()),
        "ALTINN_SUBSCRIPTION_KEY" => Some(sandbox.subscription_key()),
        _ => None,
    })
    .unwrap();
    let session = config.session().unwrap().build().unwrap();
    Client::new(config.environment().unwrap(), &session)
}

async fn sender(sandbox: &Sandbox) -> Client {
    client(sandbox, SENDER).await
}

/// A transfer whose checksum is announced.
async fn transfer(client: &Client, length: u64) -> Uuid {
    let checksum = Checksum::md5_of(Pattern { at: 0, end: length }).await.unwrap();
    let transfer = client.create_file_transfer().body_map(|file| {
        file.resource_id("large-files")
            .sender(format!("0192:{SENDER}"))
            .recipients(vec![format!("0192:{RECIPIENT}")])
            .file_name("large.bin")
            .senders_file_transfer_reference("1")
            .checksum(checksum.to_string())
    });
    transfer.send().await.unwrap().file_transfer_id
}

/// Waits until the transfer is published, which it is not where the checksum differs, and compares what the recipient gets.
async fn arrives(sandbox: &Sandbox, sender: &Client, id: Uuid, length: u64) {
    sandbox.clear_faults();
    let patience = WaitOptions::new()
        .first(Duration::from_millis(10))
        .cap(Duration::from_millis(200));
    let published = sender
        .get_file_transfer()
        .file_transfer_id(id)
        .wait_with(patience)
        .await;
    assert_eq!(
        published.unwrap().file_transfer_size,
        i64::try_from(length).unwrap()
    );
    let recipient = client(sandbox, RECIPIENT).await;
    let download = recipient
        .download_file()
        .file_transfer_id(id)
        .send()
        .await
        .unwrap();
    let (mut stream, mut at, mut expected) = (download.into_inner(), 0, Vec::new());
    while let Some(piece) = stream.chunk().await.unwrap() {
        expected.resize(piece.len(), 0);
        fill(at, &mut expected);
        assert!(piece == expected, "other bytes in the {} after {at}", piece.len());
        at += piece.len() as u64;
    }
    assert_eq!(at, length);
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
}

/// A third of the chunks goes wrong, in every way; so do some of the other requests.
fn troubles(sandbox: &Sandbox) {
    for operation in ["send_resumable_upload_chunk", "send_partial_upload_chunk"] {
        for (fault, chance) in [
            (Fault::CutBody, 0.1),
            (Fault::CutConnection, 0.1),
            (Fault::Status(503), 0.1),
            (Fault::Status(409), 0.05),
        ] {
            let rule = FaultRule::new(fault).operation(format!("altinn-broker/{operation}"));
            sandbox.fault(rule.chance(chance));
        }
    }
    for operation in ["get_resumable_upload", "get_partial_upload"] {
        let rule = FaultRule::new(Fault::Status(503)).operation(format!("altinn-broker/{operation}"));
        sandbox.fault(rule.chance(0.1));
    }
    let lost = FaultRule::new(Fault::CutConnection).operation("altinn-broker/create_resumable_upload");
    sandbox.fault(lost.times(1));
}

/// Uploads through all that, and gives how many chunks were sent and how many of them went wrong.
async fn uploads_through_troubles(length: u64, chunk: u64, parts: u32) -> (usize, usize) {
    let sandbox = Sandbox::builder().seed(20_260_702).start().await.unwrap();
    let client = sender(&sandbox).await;
    let id = transfer(&client, length).await;
    troubles(&sandbox);
    let upload = client
        .upload_resumable(id, source(length))
        .chunk_size(chunk)
        .parallel(parts)
        // Far more than this many faults in a row have, so that nothing is left to chance.
        .attempts(60)
        .first_delay(Duration::from_millis(1));
    let sent = upload.send().await.unwrap();
    assert_eq!(sent, length);
    let mut counts = (0, 0);
    for request in sandbox.requests() {
        let chunk = request
            .operation
            .as_deref()
            .is_some_and(|name| name.ends_with("upload_chunk"));
        counts.0 += usize::from(chunk);
        counts.1 += usize::from(chunk && (request.status != 204 || request.remark.is_some()));
    }
    arrives(&sandbox, &client, id, length).await;
    counts
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_mebibytes_arrive_through_faults_of_every_kind() {
    let (chunks, wrong) = uploads_through_troubles(64 * MEBIBYTE + 13, MEBIBYTE, 1).await;
    println!("{chunks} chunks, {wrong} of them refused or broken");
    assert!(chunks > 64 && wrong > 8, "{chunks} {wrong}");
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_mebibytes_arrive_in_five_parts_beside_each_other_through_faults() {
    let (chunks, wrong) = uploads_through_troubles(64 * MEBIBYTE + 13, MEBIBYTE, 5).await;
    println!("{chunks} chunks, {wrong} of them refused or broken");
    assert!(chunks > 64 && wrong > 8, "{chunks} {wrong}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_crashed_goes_on_in_another_with_what_it_had_saved() {
    for parts in [1, 3] {
        let sandbox = Sandbox::start().await.unwrap();
        let length = 8 * MEBIBYTE + 5;
        let saved = Arc::new(Mutex::new(String::new()));
        let first = sender(&sandbox).await;
        let id = transfer(&first, length).await;
        let save = Arc::clone(&saved);
        let crash = Arc::new(tokio::sync::Notify::new());
        let crashes = Arc::clone(&crash);
        let upload = first
            .upload_resumable(id, source(length))
            .chunk_size(MEBIBYTE / 2)
            .parallel(parts)
            .on_state(move |state| {
                *save.lock().unwrap() = serde_json::to_string(state).unwrap();
                if state.confirmed() > 3 * MEBIBYTE {
                    crashes.notify_one();
                }
            });
        tokio::select! {
            () = crash.notified() => {}
            _ = upload.send() => panic!("it was to crash on its way"),
        }
        drop(first);
        let before = sandbox.requests().len();
        let second = sender(&sandbox).await;
        let state = serde_json::from_str(&saved.lock().unwrap()).unwrap();
        let upload = second
            .upload_resumable(id, source(length))
            .chunk_size(MEBIBYTE / 2)
            .resume(state);
        assert_eq!(upload.send().await.unwrap(), length);
        let requests = sandbox.requests().split_off(before);
        let chunks = requests
            .iter()
            .filter(|request| request.method == "PATCH")
            .count();
        // Seventeen and a bit in all, and more than six of them were there.
        assert!(chunks <= 17 - 6 + usize::try_from(parts).unwrap(), "{chunks}");
        arrives(&sandbox, &second, id, length).await;
    }
}

#[tokio::test]
async fn an_upload_that_was_left_for_a_day_has_lapsed() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sender(&sandbox).await;
    let id = transfer(&client, 1000).await;
    let refuse = FaultRule::new(Fault::Status(400)).operation("altinn-broker/send_resumable_upload_chunk");
    sandbox.fault(refuse.times(1));
    let error = client
        .upload_resumable(id, source(1000))
        .send()
        .await
        .unwrap_err();
    let state = error.state().unwrap().clone();
    sandbox.advance_clock(25 * 3600);
    // The clock of the server has moved, and with it the tokens: this is another program, a day later.
    let later = sender(&sandbox).await;
    let error = later
        .upload_resumable(id, source(1000))
        .resume(state)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_lapsed(), "{error}");
}

#[tokio::test]
async fn a_transfer_that_was_uploaded_takes_no_other_upload() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sender(&sandbox).await;
    let id = transfer(&client, 1000).await;
    client.upload_resumable(id, source(1000)).send().await.unwrap();
    arrives(&sandbox, &client, id, 1000).await;
    let error = client
        .upload_resumable(id, source(1000))
        .send()
        .await
        .unwrap_err();
    assert!(matches!(&error, UploadError::Call { state: None, .. }), "{error}");
    assert_eq!(error.error().unwrap().status().unwrap().as_u16(), 409);
}

/// The most memory that this process has had resident, in bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap();
    line.trim().trim_end_matches("kB").trim().parse::<u64>().unwrap() * 1024
}

/// `cargo test -p altinn-files-tests --test resumable -- --ignored --nocapture`: alone in its process, so that the peak is its own:
/// sandbox, sender and recipient. The sandbox holds each chunk while it takes it; what the client alone holds is measured in
/// `runtime/tests/memory.rs`.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
#[ignore = "a gibibyte each way, twice: minutes, a gibibyte on the disk, and a process of its own"]
async fn a_gibibyte_arrives_through_faults_in_little_memory() {
    let length = 1024 * MEBIBYTE + 13;
    // What a first upload sets up is not what a large one costs.
    uploads_through_troubles(32 * MEBIBYTE, MEBIBYTE, 4).await;
    let before = peak();
    for parts in [1, 4] {
        let began = Instant::now();
        let (chunks, wrong) = uploads_through_troubles(length, 4 * MEBIBYTE, parts).await;
        let grown = peak() - before;
        println!(
            "1 GiB in {parts} parts: {chunks} chunks seen last, {wrong} of them refused or broken, {:.1} s, peak grown by {} KiB",
            began.elapsed().as_secs_f32(),
            grown >> 10
        );
        assert!(grown < 96 * MEBIBYTE, "the peak has grown by {} KiB", grown >> 10);
    }
}
