//! When to try again, and after how long.

mod after;
mod policy;

pub(crate) use after::retry_after;
pub use policy::RetryPolicy;
pub(crate) use policy::Attempts;
