//! Tokens for tests: from Altinn's test token generator and from localtest. Neither exists in production.

mod generator;
mod localtest;
mod server;
mod what;

pub use generator::{GeneratorLogin, TestTokenGenerator};
pub use localtest::{Localtest, LocaltestUser};
pub use what::TestToken;
