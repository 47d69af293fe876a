//! Bodies that come down: into memory, into writers, into files, checked on the way.

use std::{
    path::Path,
    sync::{Arc, Mutex},
};

use altinn_runtime::{ByteStream, Core, ErrorKind, HttpBody, Untyped};

use crate::common::{Fake, GET, answer, say, served};

async fn stream_of(body: impl Into<HttpBody>) -> ByteStream {
    let mut from_server = answer(200, body);
    from_server
        .headers_mut()
        .insert("content-type", "application/zip".parse().unwrap());
    let core = Fake::default().answer(from_server).core();
    core.call(&GET)
        .stream_answer::<Untyped>()
        .await
        .unwrap()
        .into_inner()
}

/// A stream from a server that says `text` and goes away.
async fn cut(text: &'static str) -> ByteStream {
    let environment = served(move |stream, _| say(stream, text)).await;
    let core = Core::new(environment, ().into());
    core.call(&GET)
        .stream_answer::<Untyped>()
        .await
        .unwrap()
        .into_inner()
}

const CUT: &str = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n0123456789";

fn entries(folder: &Path) -> Vec<String> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[tokio::test]
async fn a_stream_tells_type_length_and_progress() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = Arc::clone(&told);
    let environment = served(|stream, _| {
        say(
            stream,
            "HTTP/1.1 200 OK\r\ncontent-type: application/zip\r\ncontent-length: 10\r\n\r\n0123456789",
        )
    });
    let core = Core::new(environment.await, ().into());
    let stream = core
        .call(&GET)
        .stream_answer::<Untyped>()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(
        (stream.content_type(), stream.content_length()),
        (Some("application/zip"), Some(10))
    );
    let bytes = stream
        .on_progress(move |progress| tell.lock().unwrap().push(progress))
        .bytes()
        .await
        .unwrap();
    assert_eq!(&bytes[..], b"0123456789");
    let last = *told.lock().unwrap().last().unwrap();
    assert_eq!(
        (last.bytes, last.total, last.fraction()),
        (10, Some(10), Some(1.0))
    );
}

#[tokio::test]
async fn an_empty_body_is_an_empty_stream() {
    let mut stream = stream_of("").await;
    assert!(stream.chunk().await.unwrap().is_none());
    assert!(stream.chunk().await.unwrap().is_none());
    assert_eq!(stream.received(), 0);
}

#[tokio::test]
async fn a_stream_is_written_whole_and_counted() {
    let mut written = Vec::new();
    let mut stream = stream_of(vec![7; 1_000_000]).await;
    assert_eq!(stream.copy_to(&mut written).await.unwrap(), 1_000_000);
    assert_eq!((written.len(), stream.received()), (1_000_000, 1_000_000));
}

#[tokio::test]
async fn a_cut_connection_ends_the_stream_once_after_what_came() {
    let mut stream = cut(CUT).await;
    let mut written = Vec::new();
    let failure = stream.copy_to(&mut written).await.unwrap_err();
    assert_eq!(
        (failure.kind(), failure.is_transient()),
        (ErrorKind::Transport, true)
    );
    assert_eq!((written.as_slice(), stream.received()), (&b"0123456789"[..], 10));
    assert!(stream.chunk().await.unwrap().is_none());
}

#[tokio::test]
async fn a_writer_that_fails_is_the_callers_trouble() {
    let mut small = [0_u8; 3];
    let failure = stream_of("0123456789")
        .await
        .copy_to(&mut std::io::Cursor::new(&mut small[..]))
        .await
        .unwrap_err();
    assert_eq!(
        (failure.kind(), failure.is_transient()),
        (ErrorKind::Local, false)
    );
}

#[tokio::test]
async fn a_file_is_saved_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("archive.zip");
    assert_eq!(stream_of("first").await.save_to(&path).await.unwrap(), 5);
    assert_eq!(std::fs::read(&path).unwrap(), b"first");
    assert_eq!(
        cut(CUT).await.save_to(&path).await.unwrap_err().kind(),
        ErrorKind::Transport
    );
    assert_eq!(std::fs::read(&path).unwrap(), b"first");
    stream_of("second").await.save_to(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), b"second");
    assert_eq!(entries(folder.path()), ["archive.zip"]);
}

#[tokio::test]
async fn a_file_that_cannot_be_made_is_said_without_its_path() {
    for path in ["/nowhere/archive.zip", "/", ".."] {
        let failure = stream_of("x").await.save_to(path).await.unwrap_err();
        assert_eq!(failure.kind(), ErrorKind::Local);
        assert!(
            !format!("{failure} {failure:?}").contains("archive"),
            "{failure:?}"
        );
    }
}

#[tokio::test]
async fn a_save_that_is_given_up_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let environment = served(|mut stream, _| async move {
        crate::common::head(&mut stream).await;
        tokio::io::AsyncWriteExt::write_all(&mut stream, CUT.as_bytes())
            .await
            .unwrap();
        std::future::pending::<()>().await;
    })
    .await;
    let core = Core::new(environment, ().into());
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let stream = core
        .call(&GET)
        .stream_answer::<Untyped>()
        .await
        .unwrap()
        .into_inner();
    let mut stream = stream.on_progress(move |progress| tell.send(progress.bytes).unwrap());
    let path = folder.path().join("archive.zip");
    tokio::select! {
        _ = stream.save_to(&path) => panic!("the server never ends"),
        Some(10) = told.recv() => {}
    }
    assert_eq!(entries(folder.path()), [""; 0]);
}

#[cfg(feature = "checksum")]
mod checksum {
    use altinn_runtime::{Checksum, InvalidChecksum};

    use super::*;

    // Of RFC 1321, appendix A.5, and of FIPS 180-2, appendix B.1.
    const MD5: &str = "900150983cd24fb0d6963f7d28e17f72";
    const SHA: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[tokio::test]
    async fn bytes_with_the_checksum_pass_and_others_end_in_an_error() {
        for text in [MD5, SHA, &MD5.to_uppercase()] {
            let expected = Checksum::from_hex(text).unwrap();
            assert_eq!(
                &stream_of("abc").await.verify(expected).bytes().await.unwrap()[..],
                b"abc"
            );
            let failure = stream_of("abd").await.verify(expected).bytes().await.unwrap_err();
            assert_eq!(failure.kind(), ErrorKind::Checksum);
            let failure = stream_of("").await.verify(expected).bytes().await.unwrap_err();
            assert_eq!(failure.kind(), ErrorKind::Checksum);
        }
    }

    #[tokio::test]
    async fn a_damaged_file_is_not_saved() {
        let folder = tempfile::tempdir().unwrap();
        let expected = Checksum::md5(b"abc");
        let saved = stream_of("abd")
            .await
            .verify(expected)
            .save_to(folder.path().join("a"))
            .await;
        assert_eq!(saved.unwrap_err().kind(), ErrorKind::Checksum);
        assert_eq!(entries(folder.path()), [""; 0]);
    }

    #[tokio::test]
    async fn checksums_are_taken_from_bytes_and_readers_and_written_in_hexadecimal() {
        assert_eq!(Checksum::md5(b"abc").to_string(), MD5);
        assert_eq!(Checksum::sha256(b"abc").to_string(), SHA);
        assert_eq!(
            Checksum::md5_of(&b"abc"[..]).await.unwrap(),
            Checksum::from_hex(MD5).unwrap()
        );
        assert_eq!(
            Checksum::sha256_of(&b"abc"[..]).await.unwrap(),
            Checksum::from_hex(SHA).unwrap()
        );
        for text in [
            "",
            "90",
            &MD5[1..],
            &format!("{MD5}0"),
            &MD5.replace('9', "g"),
            &"æ".repeat(16),
        ] {
            assert_eq!(Checksum::from_hex(text), Err(InvalidChecksum), "{text}");
        }
    }
}
