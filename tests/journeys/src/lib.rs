//! Whole jobs through tokens, clients and the sandbox. Each job is a function here, a test, and an example.
#![forbid(unsafe_code)]

mod notification;
mod place;

pub use notification::first_notification;
pub use place::Place;

/// What can go wrong in a job: the error of whichever part it was.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The program in the README of the repository compiles.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;
