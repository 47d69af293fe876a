//! Calls in programs without an async runtime, and in threads that have one.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use altinn_runtime::{
    Body, ByteStream, CallOptions, Core, Environment, Error, ErrorKind, Failure, Items, Pages, Position,
    Response, Untyped,
    blocking::{self, Blocking},
};

use crate::common::{GET, PUT};

/// Longer than anything here takes, shorter than a person waits for a test that hangs.
const HANGS: Duration = Duration::from_secs(30);
const LARGE: usize = 20 << 20;

/// A server on threads of its own, which keeps connections open. It answers a PUT with the number of bytes of its body, and
/// otherwise by the number of the request: a page `[n, n]`.
struct Server {
    environment: Environment,
    requests: Arc<AtomicUsize>,
}

impl Server {
    fn start(answer: fn(&str, usize) -> Vec<u8>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&requests);
        thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                let count = Arc::clone(&count);
                thread::spawn(move || serve(stream, answer, &count));
            }
        });
        Self {
            environment: Environment::custom(&format!("http://{address}")).unwrap(),
            requests,
        }
    }

    fn core(&self) -> Core {
        Core::builder(self.environment.clone(), ())
            .first_byte_timeout(HANGS)
            .build()
    }
}

/// Answers the requests of one connection until the client closes it.
fn serve(stream: TcpStream, answer: fn(&str, usize) -> Vec<u8>, count: &AtomicUsize) -> Option<()> {
    let mut writer = stream.try_clone().ok()?;
    let mut reader = BufReader::new(stream);
    loop {
        let (mut first, mut length, mut chunked) = (String::new(), 0_u64, false);
        reader.read_line(&mut first).ok()?;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
            let line = line.trim().to_lowercase();
            match line.split_once(": ") {
                Some(("content-length", value)) => length = value.parse().ok()?,
                Some(("transfer-encoding", _)) => chunked = true,
                None if line.is_empty() => break,
                _ => {}
            }
        }
        let mut got = 0;
        if chunked {
            loop {
                let mut size = String::new();
                reader.read_line(&mut size).ok()?;
                let size = u64::from_str_radix(size.trim(), 16).ok()?;
                got += size;
                io::copy(&mut reader.by_ref().take(size + 2), &mut io::sink()).ok()?;
                if size == 0 {
                    break;
                }
            }
        } else {
            got = io::copy(&mut reader.by_ref().take(length), &mut io::sink()).ok()?;
        }
        let number = count.fetch_add(1, SeqCst);
        let body = if first.starts_with("PUT") {
            got.to_string().into_bytes()
        } else {
            answer(&first, number)
        };
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        writer.write_all(head.as_bytes()).ok()?;
        writer.write_all(&body).ok()?;
    }
}

fn seven(_: &str, _: usize) -> Vec<u8> {
    b"7".to_vec()
}

async fn get(core: &Core) -> Result<Response<u64>, Error> {
    core.call(&GET).json_answer::<u64, Untyped>().await
}

async fn download(core: &Core) -> ByteStream {
    let answer = core.call(&GET).stream_answer::<Untyped>().await;
    answer.unwrap().into_inner()
}

/// Runs `work` on a thread of its own and panics when it does not end.
fn in_time<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let (tell, told) = mpsc::channel();
    let thread = thread::spawn(move || tell.send(work()));
    match told.recv_timeout(HANGS) {
        Ok(output) => output,
        Err(mpsc::RecvTimeoutError::Disconnected) => {
            std::panic::resume_unwind(thread.join().unwrap_err());
        }
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("it hangs"),
    }
}

#[test]
fn a_program_without_a_runtime_makes_calls() {
    let server = Server::start(seven);
    let altinn = Blocking::new().unwrap();
    let core = server.core();
    assert_eq!(*altinn.run(get(&core)).unwrap(), 7);
    assert_eq!(*altinn.run(get(&core)).unwrap(), 7);
}

#[test]
fn many_threads_share_one_client_and_no_call_hangs() {
    const THREADS: usize = 16;
    const CALLS: usize = 25;
    let server = Server::start(seven);
    let (altinn, core) = (Blocking::new().unwrap(), server.core());
    in_time(move || {
        let threads: Vec<_> = (0..THREADS)
            .map(|_| {
                let (altinn, core) = (altinn.clone(), core.clone());
                thread::spawn(move || {
                    for _ in 0..CALLS {
                        assert_eq!(*altinn.run(get(&core)).unwrap(), 7);
                    }
                })
            })
            .collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
    });
    assert_eq!(server.requests.load(SeqCst), THREADS * CALLS);
}

#[test]
fn it_works_inside_every_kind_of_runtime() {
    use tokio::runtime::Builder;

    let server = Server::start(seven);
    let (altinn, core) = (Blocking::new().unwrap(), server.core());
    in_time(move || {
        for builder in [
            &mut Builder::new_current_thread(),
            &mut Builder::new_multi_thread(),
        ] {
            let runtime = builder.enable_all().build().unwrap();
            // Directly, in a task, where blocking is allowed, and from a set of tasks of one thread.
            assert_eq!(*runtime.block_on(async { altinn.run(get(&core)) }).unwrap(), 7);
            let pair = (altinn.clone(), core.clone());
            let in_task = async move { pair.0.run(get(&pair.1)) };
            assert_eq!(*runtime.block_on(runtime.spawn(in_task)).unwrap().unwrap(), 7);
            let pair = (altinn.clone(), core.clone());
            let where_allowed = runtime.spawn_blocking(move || pair.0.run(get(&pair.1)));
            assert_eq!(*runtime.block_on(where_allowed).unwrap().unwrap(), 7);
            let local = tokio::task::LocalSet::new();
            let in_set = local.run_until(async { altinn.run(get(&core)) });
            assert_eq!(*runtime.block_on(in_set).unwrap(), 7);
        }
        // A call inside a call, as a synchronous middleware would make it.
        let nested = altinn.run(async { altinn.run(get(&core)) });
        assert_eq!(*nested.unwrap(), 7);
    });
}

#[test]
fn a_long_job_inside_a_task_is_not_starved_by_the_budget_of_the_task() {
    let altinn = Blocking::new().unwrap();
    in_time(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            altinn.run(async {
                for _ in 0..1000 {
                    tokio::spawn(async {}).await.unwrap();
                }
            });
        });
    });
}

#[test]
fn a_client_can_be_used_with_another_one_after_it_was_dropped() {
    let server = Server::start(seven);
    let core = server.core();
    in_time(move || {
        for _ in 0..50 {
            let altinn = Blocking::new().unwrap();
            assert_eq!(*altinn.run(get(&core)).unwrap(), 7);
        }
    });
}

#[test]
fn it_can_be_dropped_anywhere() {
    let server = Server::start(seven);
    let environment = server.environment.clone();
    in_time(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        for way in 0..4 {
            let altinn = Blocking::new().unwrap();
            let core = Core::new(environment.clone(), ().into());
            assert_eq!(*altinn.run(get(&core)).unwrap(), 7);
            match way {
                0 => runtime.block_on(async move { drop(altinn) }),
                // By a task of its own.
                1 => {
                    let own = altinn.clone();
                    altinn.run(async move { drop(tokio::spawn(async move { drop(own) }).await) });
                }
                // With a download under way.
                2 => {
                    let reader = altinn.reader(altinn.run(download(&core)));
                    drop(altinn);
                    drop(reader);
                }
                // With an upload under way whose reader blocks.
                _ => {
                    let (end, blocks) = mpsc::channel::<()>();
                    let body = blocking::body(Blocks(blocks));
                    let mut call = core.call(&PUT);
                    call.raw(Some(body));
                    call.options(CallOptions::new().timeout(Duration::from_millis(50)));
                    let error = altinn.run(call.json_answer::<u64, Untyped>()).unwrap_err();
                    assert_eq!(error.kind(), ErrorKind::Timeout);
                    drop(altinn);
                    drop(end);
                }
            }
        }
    });
}

/// A reader that gives nothing until the other end is dropped.
struct Blocks(mpsc::Receiver<()>);

impl Read for Blocks {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        let _ended = self.0.recv();
        Ok(0)
    }
}

#[test]
fn a_panic_in_a_future_reaches_the_caller_and_nothing_else() {
    let server = Server::start(seven);
    let (altinn, core) = (Blocking::new().unwrap(), server.core());
    let own = altinn.clone();
    let thread = thread::spawn(move || own.run(async { panic!("it is meant to") }));
    assert!(thread.join().is_err());
    assert_eq!(*altinn.run(get(&core)).unwrap(), 7);
}

#[test]
fn time_limits_work_and_a_silent_server_is_left() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let environment = Environment::custom(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    let core = Core::new(environment, ().into());
    let begun = Instant::now();
    let error = in_time(move || {
        let altinn = Blocking::new().unwrap();
        let mut call = core.call(&GET);
        call.options(CallOptions::new().timeout(Duration::from_millis(100)));
        altinn.run(call.json_answer::<u64, Untyped>()).unwrap_err()
    });
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(begun.elapsed() < HANGS);
    drop(listener);
}

/// Three pages, of which the last one fails when `broken`.
fn pages(core: &Core, broken: bool) -> Pages<Vec<usize>> {
    let core = core.clone();
    Pages::new(
        None,
        move |position| {
            let core = core.clone();
            Box::pin(async move {
                let mut call = core.call(&GET);
                call.query("after", Some(position.as_ref().map(Position::as_str)));
                if broken && position.as_ref().map(Position::as_str) == Some("1") {
                    call.options(CallOptions::new().header("Host", "nowhere"));
                }
                call.json_answer().await
            })
        },
        |page| {
            page.first()
                .filter(|first| **first < 2)
                .map(|first| first.to_string().into())
        },
    )
}

#[test]
fn pages_and_items_are_iterators_and_an_error_is_their_last_item() {
    let server = Server::start(|_, number| format!("[{number}, {number}]").into_bytes());
    let (altinn, core) = (Blocking::new().unwrap(), server.core());
    let items = Items::new(pages(&core, false), |page| page, None);
    let items: Result<Vec<usize>, Error> = altinn.iter(items).collect();
    assert_eq!(items.unwrap(), [0, 0, 1, 1, 2, 2]);

    server.requests.store(0, SeqCst);
    let mut pages = altinn.iter(pages(&core, true));
    assert!(pages.next().unwrap().is_ok() && pages.next().unwrap().is_ok());
    let error = pages.next().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(pages.next().is_none());
    assert_eq!(pages.stream().position(), Some(&Position::from("1")));
}

#[test]
fn a_download_is_a_reader() {
    let server = Server::start(|_, _| (0..LARGE).map(|index| (index % 251) as u8).collect());
    let altinn = Blocking::new().unwrap();
    let mut reader = altinn.reader(altinn.run(download(&server.core())));
    assert_eq!(reader.stream().content_length(), Some(LARGE as u64));
    let mut all = Vec::new();
    assert_eq!(io::copy(&mut reader, &mut all).unwrap(), LARGE as u64);
    assert!(
        all.iter()
            .enumerate()
            .all(|(index, byte)| usize::from(*byte) == index % 251)
    );
    assert_eq!(reader.read(&mut [0; 8]).unwrap(), 0);
}

#[test]
fn a_reader_of_a_download_that_breaks_fails_at_every_further_read() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let environment = Environment::custom(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        assert!(stream.read(&mut [0; 4096]).unwrap() > 0);
        stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n0123456789")
            .unwrap();
    });
    let altinn = Blocking::new().unwrap();
    let mut reader = altinn.reader(altinn.run(download(&Core::new(environment, ().into()))));
    let mut text = String::new();
    for _ in 0..2 {
        let error = reader.read_to_string(&mut text).unwrap_err();
        let failure = error.get_ref().and_then(|inner| inner.downcast_ref::<Failure>());
        assert_eq!(failure.unwrap().kind(), ErrorKind::Transport);
    }
}

fn put(altinn: &Blocking, core: &Core, body: Body) -> Result<u64, Error> {
    let mut call = core.call(&PUT);
    call.raw(Some(body));
    altinn
        .run(call.json_answer::<u64, Untyped>())
        .map(Response::into_inner)
}

#[test]
fn a_reader_is_an_upload_with_and_without_a_length() {
    let server = Server::start(seven);
    let (altinn, core) = (Blocking::new().unwrap(), server.core());
    let length = LARGE as u64;
    let source = || io::repeat(b'x').take(length);
    assert_eq!(put(&altinn, &core, blocking::body(source())).unwrap(), length);
    assert_eq!(
        put(&altinn, &core, blocking::body(source()).length(length)).unwrap(),
        length
    );
    assert_eq!(put(&altinn, &core, blocking::body(io::empty())).unwrap(), 0);
    let short = put(&altinn, &core, blocking::body(&b"abc"[..]).length(5)).unwrap_err();
    assert_eq!(short.kind(), ErrorKind::Local);
}

/// A reader that fails, or panics.
struct Bad(bool);

impl Read for Bad {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        assert!(self.0, "it is meant to");
        Err(io::Error::other("the tape is torn"))
    }
}

#[test]
fn an_upload_whose_reader_fails_or_panics_fails() {
    let server = Server::start(seven);
    let (altinn, core) = (Blocking::new().unwrap(), server.core());
    for fails in [true, false] {
        let error = put(&altinn, &core, blocking::body(Bad(fails))).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Local);
    }
}

#[test]
fn the_progress_of_an_upload_may_make_calls_of_its_own() {
    let server = Server::start(seven);
    let (altinn, core) = (Blocking::new().unwrap(), server.core());
    in_time(move || {
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let (altinn, core) = (altinn.clone(), core.clone());
                thread::spawn(move || {
                    let inner = (altinn.clone(), core.clone());
                    let body = Body::from(vec![0; 500_000]).on_progress(move |_| {
                        assert_eq!(*inner.0.run(get(&inner.1)).unwrap(), 7);
                    });
                    assert_eq!(put(&altinn, &core, body).unwrap(), 500_000);
                })
            })
            .collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
    });
}
