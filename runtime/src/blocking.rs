//! Clients, sessions and streams in programs that have no async runtime.
//!
//! [`Blocking`] brings a small runtime of its own and runs futures on it: every operation of every generated client, pages and
//! items, downloads and uploads, and whatever a session does for itself.
//!
//! ```no_run
//! use altinn_runtime::{CallOptions, Core, Environment, Error, blocking::Blocking};
//!
//! # async fn get_shipment() -> Result<(), Error> { Ok(()) }
//! let altinn = Blocking::new()?;
//! // let client = altinn_notifications::Client::new(Environment::Tt02, &session);
//! // let shipment = altinn.run(client.get_shipment().id(id).send())?;
//! // for shipment in altinn.iter(client.get_shipment_feed().items()) { .. }
//! // std::io::copy(&mut altinn.reader(download), &mut file)?;
//! # altinn.run(get_shipment())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod io;
mod iter;

use std::{
    cell::Cell,
    fmt,
    future::{Future, IntoFuture},
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::AcqRel},
    },
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
    time::Duration,
};

use tokio::{
    runtime::{Builder, Handle, Runtime},
    task::{block_in_place, unconstrained},
};

use crate::Failure;

pub use io::{Reader, body};
pub use iter::Iter;

/// Threads that move bytes and keep time. Two, so that a callback of an upload that takes its time does not hold up everything.
const WORKERS: usize = 2;

thread_local! {
    /// Whether this is a thread of a runtime made here.
    static IS_WORKER: Cell<bool> = const { Cell::new(false) };
}

/// A runtime that runs calls while the thread that makes them waits. Cheap to clone; clones share the runtime.
///
/// Make one for the whole program and use it from as many threads as you like, with as many clients: each thread waits for its own
/// call only. It can be dropped anywhere; the runtime ends with the last clone, and with it what was left running there.
///
/// Connections belong to the runtime that opened them: see [`HttpClient`](crate::HttpClient) before a client is used here and in
/// an async runtime, too.
///
/// In async code `.await` the call instead. [`Blocking::run`] works there, too, but the thread is blocked as long as it takes, and
/// all other tasks of that thread with it.
#[derive(Clone)]
pub struct Blocking {
    runtime: Arc<Owned>,
}

/// How long the end of a runtime waits for its threads. Only a reader of an upload that blocks lasts longer; it is left alone.
const ENDING: Duration = Duration::from_millis(200);

struct Owned(Option<Runtime>);

impl Drop for Owned {
    fn drop(&mut self) {
        match self.0.take() {
            // Tokio panics when async code waits for the end of a runtime.
            Some(runtime) if Handle::try_current().is_ok() => runtime.shutdown_background(),
            // Afterwards every connection is closed, and a client that is used elsewhere opens new ones.
            Some(runtime) => runtime.shutdown_timeout(ENDING),
            None => {}
        }
    }
}

impl Blocking {
    /// Starts the runtime: two threads, which sleep while nothing is under way.
    ///
    /// # Errors
    /// When the operating system gives no thread or no way to wait for sockets ([`ErrorKind::Local`](crate::ErrorKind::Local)).
    pub fn new() -> Result<Self, Failure> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(WORKERS)
            .thread_name("altinn-blocking")
            .on_thread_start(|| IS_WORKER.set(true))
            .enable_all()
            .build()
            .map_err(|error| Failure::local("the runtime for blocking calls cannot be started", error))?;
        Ok(Self {
            runtime: Arc::new(Owned(Some(runtime))),
        })
    }

    /// Runs a future to its end and returns its output: a call, a token of a session, [`wait_until`](crate::wait_until),
    /// [`ByteStream::save_to`](crate::ByteStream::save_to).
    ///
    /// The future may borrow, and need not be `Send`. Time limits work as usual; without one it takes as long as it takes.
    pub fn run<F: IntoFuture>(&self, future: F) -> F::Output {
        // Tasks, timers and sockets of the future belong to this runtime, whichever one this thread may be in.
        let _entered = self.runtime.0.as_ref().map(Runtime::enter);
        // The budget of a task that called this would never be renewed, and the future would starve.
        let future = unconstrained(future.into_future());
        if IS_WORKER.get() {
            // From a callback: another thread takes over what this one would have done.
            block_in_place(|| wait_for(future))
        } else {
            wait_for(future)
        }
    }
}

impl fmt::Debug for Blocking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Blocking").finish_non_exhaustive()
    }
}

/// Polls a future on this thread, which sleeps in between.
///
/// Tokio's own `block_on` panics in async code.
fn wait_for<F: Future>(future: F) -> F::Output {
    let signal = Arc::new(Signal {
        woken: AtomicBool::new(false),
        sleeper: thread::current(),
    });
    let waker = Waker::from(Arc::clone(&signal));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        // Others may take the token that `unpark` leaves, so that it is not enough to know of being woken.
        while !signal.woken.swap(false, AcqRel) {
            thread::park();
        }
    }
}

struct Signal {
    woken: AtomicBool,
    sleeper: Thread,
}

impl Wake for Signal {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if !self.woken.swap(true, AcqRel) {
            self.sleeper.unpark();
        }
    }
}
