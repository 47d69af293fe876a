// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
// What machine-written code is let off, and why:
#![allow(
    missing_docs,        // members whose name says it all carry no words of ours
    unreachable_pub,     // one spelling for public and private modules
    deprecated,          // generated code touches what it marks as deprecated
    unused_imports,      // one list of imports for every document
    clippy::all,         // style is for code that people edit
    clippy::unwrap_used, // `Default` and `From` of builders, on values that are known
    clippy::expect_used, // as above
    clippy::panic,       // as above
)]
#![warn(clippy::incompatible_msrv)] // no style: it keeps the promise of `rust-version`

/// Bodies of answers that depend on the status (answers by status), and multipart forms.
#[rustfmt::skip]
pub mod answers;
#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod guide;
#[rustfmt::skip]
pub mod operations;
/// Types of parameters, requests and answers of Case.
#[rustfmt::skip]
pub mod types;

/// What all clients share: downloads, options, times, errors.
pub use altinn_runtime as runtime;
pub use altinn_runtime::{
    AnyError, Body, ByteStream, CallOptions, Chain, Core, Environment, Error, ErrorKind, FilePart, Optional,
    OptionalAnswer, Problem, Response,
};
pub use client::{Client, builder};
