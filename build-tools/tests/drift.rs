//! Drift: fifty edits of the surfaces with the rating that each must get, held against the public API of the crates that
//! both sides become; the rules one by one on a small document; a chain of versions.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests stop at what should not be"
)]

#[path = "drift/edits.rs"]
mod edits;
#[path = "drift/keywords.rs"]
mod keywords;
#[path = "drift/places.rs"]
mod places;
#[path = "drift/rules.rs"]
mod rules;
#[path = "drift/traits.rs"]
mod traits;
#[path = "drift/world.rs"]
mod world;
