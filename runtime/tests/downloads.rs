//! Downloads that go on where they broke off.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use altinn_runtime::{ByteStream, CallOptions, Core, Download, Environment, Error, ErrorKind, Response};
use tokio::{io::AsyncWriteExt, net::TcpStream};

use crate::common::{GET, head, served};

const WHOLE: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// How the server behaves; `broken` connections give this many bytes each and go away.
#[derive(Clone, Copy)]
struct Server {
    ranges: bool,
    step: usize,
    broken: usize,
    etags: &'static [&'static str],
}

const STEADY: Server = Server {
    ranges: true,
    step: 10,
    broken: usize::MAX,
    etags: &["\"v1\""],
};

type Seen = Arc<Mutex<Vec<String>>>;

async fn serve(mut stream: TcpStream, count: usize, server: Server, seen: Seen) {
    let (text, _) = head(&mut stream).await;
    let asked = |name: &str| {
        text.lines()
            .find_map(|line| line.strip_prefix(name))
            .map(ToOwned::to_owned)
    };
    let etag = server.etags[count.min(server.etags.len() - 1)];
    let same = asked("if-range: ").is_none_or(|known| known == etag);
    let range = asked("range: bytes=").filter(|_| server.ranges && same);
    let first = range
        .as_ref()
        .map_or(0, |range| range.trim_end_matches('-').parse::<usize>().unwrap());
    seen.lock()
        .unwrap()
        .push(format!("{first}{}", if same { "" } else { " changed" }));
    let total = WHOLE.len();
    let start = if first >= total {
        format!(
            "HTTP/1.1 416 Range Not Satisfiable\r\ncontent-range: bytes */{total}\r\ncontent-length: 0\r\n\r\n"
        )
    } else if range.is_some() {
        let last = total - 1;
        format!(
            "HTTP/1.1 206 Partial Content\r\netag: {etag}\r\ncontent-range: bytes {first}-{last}/{total}\r\ncontent-length: {}\r\n\r\n",
            total - first
        )
    } else {
        format!("HTTP/1.1 200 OK\r\netag: {etag}\r\ncontent-length: {total}\r\n\r\n")
    };
    let step = if count < server.broken { server.step } else { total };
    let body = &WHOLE[first.min(total)..(first + step).min(total)];
    stream
        .write_all(&[start.as_bytes(), body].concat())
        .await
        .unwrap();
    stream.shutdown().await.unwrap();
}

struct Run {
    folder: tempfile::TempDir,
    environment: Environment,
    seen: Seen,
}

impl Run {
    async fn of(server: Server) -> Self {
        let seen = Seen::default();
        let keep = Arc::clone(&seen);
        let environment = served(move |stream, count| serve(stream, count, server, Arc::clone(&keep))).await;
        Self {
            folder: tempfile::tempdir().unwrap(),
            environment,
            seen,
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("archive.zip")
    }

    fn part(&self) -> PathBuf {
        self.folder.path().join("archive.zip.part")
    }

    async fn run(&self, download: Download) -> Result<u64, Error> {
        // Time is paused: waits between attempts cost none, and there is no other clock in this client.
        let http = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0);
        let http = altinn_runtime::HttpClient::new(http).unwrap();
        let core = Core::with_http(self.environment.clone(), ().into(), http);
        download.run(|options| fetch(core.clone(), options)).await
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

async fn fetch(core: Core, options: CallOptions) -> Result<Response<ByteStream>, Error> {
    let mut call = core.call(&GET);
    call.options(options);
    call.stream_answer().await
}

fn is_whole(path: &Path) -> bool {
    std::fs::read(path).is_ok_and(|bytes| bytes == WHOLE)
}

#[tokio::test(start_paused = true)]
async fn a_download_goes_on_where_each_connection_broke() {
    let run = Run::of(STEADY).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = Arc::clone(&told);
    let download = Download::to(run.path())
        .on_progress(move |progress| tell.lock().unwrap().push((progress.bytes, progress.total)));
    assert_eq!(run.run(download).await.unwrap(), 36);
    assert!(is_whole(&run.path()) && !run.part().exists());
    assert_eq!(run.seen(), ["0", "10", "20", "30"]);
    assert_eq!(
        *told.lock().unwrap(),
        [(10, Some(36)), (20, Some(36)), (30, Some(36)), (36, Some(36))]
    );
}

#[tokio::test(start_paused = true)]
async fn without_ranges_it_begins_again() {
    let run = Run::of(Server {
        ranges: false,
        broken: 2,
        ..STEADY
    })
    .await;
    assert_eq!(run.run(Download::to(run.path())).await.unwrap(), 36);
    assert!(is_whole(&run.path()));
    assert_eq!(run.seen(), ["0", "0", "0"]);
}

#[tokio::test(start_paused = true)]
async fn a_file_that_changes_meanwhile_is_fetched_from_the_beginning() {
    let run = Run::of(Server {
        broken: 1,
        etags: &["\"v1\"", "\"v2\""],
        ..STEADY
    })
    .await;
    assert_eq!(run.run(Download::to(run.path())).await.unwrap(), 36);
    assert!(is_whole(&run.path()));
    assert_eq!(run.seen(), ["0", "0 changed"]);
}

#[tokio::test(start_paused = true)]
async fn a_weak_etag_that_differs_starts_over_too() {
    let run = Run::of(Server {
        broken: 1,
        etags: &["W/\"1\"", "W/\"2\""],
        ..STEADY
    })
    .await;
    assert_eq!(run.run(Download::to(run.path())).await.unwrap(), 36);
    assert!(is_whole(&run.path()));
    assert_eq!(run.seen(), ["0", "10", "0"]);
}

#[tokio::test(start_paused = true)]
async fn it_is_given_up_when_nothing_new_comes_and_the_part_is_kept_for_a_later_run() {
    let run = Run::of(Server { step: 0, ..STEADY }).await;
    std::fs::write(run.part(), &WHOLE[..7]).unwrap();
    let error = run
        .run(Download::to(run.path()).resume().attempts(3))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(run.seen(), ["7", "7", "7"]);
    assert_eq!(std::fs::read(run.part()).unwrap(), &WHOLE[..7]);
    assert!(!run.path().exists());
}

#[tokio::test(start_paused = true)]
async fn a_later_run_goes_on_only_when_it_is_told_to() {
    for (resume, first) in [(true, "7"), (false, "0")] {
        let run = Run::of(Server { broken: 0, ..STEADY }).await;
        std::fs::write(run.part(), &WHOLE[..7]).unwrap();
        let download = Download::to(run.path());
        assert_eq!(
            run.run(if resume { download.resume() } else { download })
                .await
                .unwrap(),
            36
        );
        assert!(is_whole(&run.path()));
        assert_eq!(run.seen(), [first]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_part_that_is_whole_already_only_gets_its_name() {
    let run = Run::of(STEADY).await;
    std::fs::write(run.part(), WHOLE).unwrap();
    assert_eq!(run.run(Download::to(run.path()).resume()).await.unwrap(), 36);
    assert!(is_whole(&run.path()) && !run.part().exists());
    assert_eq!(run.seen(), ["36"]);
}

#[tokio::test(start_paused = true)]
async fn a_part_that_is_longer_than_the_file_is_thrown_away() {
    let run = Run::of(Server { broken: 0, ..STEADY }).await;
    std::fs::write(run.part(), [WHOLE, WHOLE].concat()).unwrap();
    assert_eq!(run.run(Download::to(run.path()).resume()).await.unwrap(), 36);
    assert!(is_whole(&run.path()));
}

#[tokio::test(start_paused = true)]
async fn an_error_that_will_stay_ends_it_at_once() {
    let environment =
        served(|stream, _| crate::common::say(stream, "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"))
            .await;
    let run = Run {
        folder: tempfile::tempdir().unwrap(),
        environment,
        seen: Seen::default(),
    };
    let error = run.run(Download::to(run.path())).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 404);
    assert!(!run.path().exists() && !run.part().exists());
}

#[tokio::test(start_paused = true)]
async fn another_part_than_was_asked_for_is_refused() {
    let environment = served(|stream, _| {
        crate::common::say(
            stream,
            "HTTP/1.1 206 Partial Content\r\ncontent-range: bytes 3-5/36\r\ncontent-length: 3\r\n\r\n345",
        )
    })
    .await;
    let run = Run {
        folder: tempfile::tempdir().unwrap(),
        environment,
        seen: Seen::default(),
    };
    std::fs::write(run.part(), &WHOLE[..7]).unwrap();
    let error = run.run(Download::to(run.path()).resume()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(std::fs::read(run.part()).unwrap(), &WHOLE[..7]);
}

#[cfg(feature = "checksum")]
#[tokio::test(start_paused = true)]
async fn the_whole_file_is_checked_the_part_of_an_earlier_run_included() {
    use altinn_runtime::Checksum;
    for (part, good) in [(&WHOLE[..7], true), (&b"damaged"[..], false)] {
        let run = Run::of(STEADY).await;
        std::fs::write(run.part(), part).unwrap();
        let done = run
            .run(Download::to(run.path()).resume().verify(Checksum::sha256(WHOLE)))
            .await;
        assert_eq!(
            done.as_ref().map_err(Error::kind).copied(),
            if good { Ok(36) } else { Err(ErrorKind::Checksum) }
        );
        assert_eq!((run.path().exists(), run.part().exists()), (good, false));
    }
}
