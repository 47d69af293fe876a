//! Time limits and pauses: tokio's timers, and those of JavaScript where there is no tokio runtime.

#[cfg(target_family = "wasm")]
mod browser;

#[cfg(target_family = "wasm")]
pub(crate) use browser::{Instant, Sleep, sleep, sleep_until, timeout, timeout_at};
#[cfg(not(target_family = "wasm"))]
pub(crate) use tokio::time::{Instant, Sleep, sleep, sleep_until, timeout, timeout_at};
