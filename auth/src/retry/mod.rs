//! When to try again, and after how long.

mod after;
mod budget;
mod layer;
mod policy;

pub(crate) use after::retry_after;
pub(crate) use budget::Budget;
pub use layer::Retry;
pub(crate) use policy::Attempts;
pub use policy::RetryPolicy;
