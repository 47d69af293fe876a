#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod access;
pub mod agents;
pub mod altinn2;
pub mod broker;
pub mod consent;
pub mod correspondence;
pub mod dialog;
pub mod events;
pub mod form;
pub mod inbox;
pub mod instances;
pub mod keys;
mod notification;
pub mod person;
mod place;
pub mod resource;
pub mod system_user;
pub mod webhook;

pub use notification::first_notification;
pub use place::{OWNER, Other, Place};

/// What can go wrong in a job: the error of whichever part it was.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The program in the README of the repository compiles.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;
