//! Turns a published OpenAPI document into a Rust crate.
mod error;
pub use error::{Error, Result};
pub mod distil;
pub mod load;
pub mod overlay;
pub mod manifest;
pub mod output;
mod pipeline; // replaced by the lead
pub use pipeline::{Generated, Workspace, generate, generate_dispatch, pin}; // replaced by the lead
