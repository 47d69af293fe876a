//! The part of `tokio::time` that this crate needs, on `setTimeout`.

use std::{
    future::{Future, IntoFuture, poll_fn},
    pin::{Pin, pin},
    task::{Context, Poll},
    time::Duration,
};

use js_sys::{Function, Promise, Reflect, global};
use tokio::sync::oneshot;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
pub(crate) use web_time::Instant;

/// The longest time that `setTimeout` takes, in milliseconds.
const LONGEST: u128 = i32::MAX as u128;

/// A time limit is over.
pub(crate) struct Elapsed;

/// Ends at a point in time.
pub(crate) struct Sleep {
    deadline: Instant,
    timer: Option<oneshot::Receiver<()>>,
}

impl Sleep {
    pub(crate) fn deadline(&self) -> Instant {
        self.deadline
    }

    pub(crate) fn reset(mut self: Pin<&mut Self>, deadline: Instant) {
        *self = sleep_until(deadline);
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        loop {
            let left = self.deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Poll::Ready(());
            }
            let timer = self.timer.get_or_insert_with(|| after(left));
            std::task::ready!(Pin::new(timer).poll(context)).ok();
            self.timer = None;
        }
    }
}

/// A signal after a time. Nothing of JavaScript can leave its thread, so that it is given from a task of that thread.
fn after(time: Duration) -> oneshot::Receiver<()> {
    let (tell, told) = oneshot::channel();
    // Rounded up, or it would come a little too early and again.
    let milliseconds = (time.as_millis() + 1).min(LONGEST) as f64;
    spawn_local(async move {
        let mut start = |resolve: Function, _| {
            let set = Reflect::get(&global(), &"setTimeout".into());
            let set = set.and_then(JsCast::dyn_into::<Function>);
            // Without timers there are no limits.
            drop(set.and_then(|set| set.call2(&JsValue::UNDEFINED, &resolve, &milliseconds.into())));
        };
        drop(JsFuture::from(Promise::new(&mut start)).await);
        let _unwanted = tell.send(());
    });
    told
}

pub(crate) fn sleep_until(deadline: Instant) -> Sleep {
    Sleep {
        deadline,
        timer: None,
    }
}

pub(crate) fn sleep(time: Duration) -> Sleep {
    let now = Instant::now();
    sleep_until(
        now.checked_add(time)
            .unwrap_or(now + Duration::from_millis(LONGEST as u64)),
    )
}

pub(crate) async fn timeout_at<F: IntoFuture>(deadline: Instant, future: F) -> Result<F::Output, Elapsed> {
    let (mut future, mut alarm) = (pin!(future.into_future()), pin!(sleep_until(deadline)));
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Ok(output)),
        Poll::Pending => alarm.as_mut().poll(context).map(|()| Err(Elapsed)),
    })
    .await
}

pub(crate) async fn timeout<F: IntoFuture>(limit: Duration, future: F) -> Result<F::Output, Elapsed> {
    timeout_at(sleep(limit).deadline, future).await
}
