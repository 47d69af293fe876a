//! The types of the baseline; `build.rs` says what they are.
#![allow(
    missing_docs,
    unreachable_pub,
    dead_code,
    clippy::all,
    reason = "written by the build script"
)]

include!(concat!(env!("OUT_DIR"), "/plain.rs"));
