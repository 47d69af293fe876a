//! What clients must not put on the wire: calls without their required arguments, identifiers that leave their segment. What
//! they must put there is tested by `altinn-contract`; here is also the test of the comparison that it goes by.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

use altinn_tests::{body, case, compare, document, multipart, server, values};

mod counts;
mod extra;
mod identifiers;
mod kinds;
mod operations;
mod self_check;
