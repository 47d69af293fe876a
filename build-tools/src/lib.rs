//! Turns a published OpenAPI document into a Rust crate.
mod error;
pub use error::{Error, Result};
