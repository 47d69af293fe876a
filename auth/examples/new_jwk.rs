//! Makes a key as mkjwk.org does: `cargo run --example new_jwk [kid] > key.json`.
//!
//! Standard output gets the private JWK, which is a secret; standard error the public key to register at Samarbeidsportalen.
#![allow(clippy::print_stdout)]

use altinn_auth::{KeyError, Kid, NewKey};

fn main() -> Result<(), KeyError> {
    let kid = std::env::args().nth(1).map_or(Kid::Thumbprint, Kid::Given);
    let key = NewKey::default().kid(kid).generate()?;
    eprintln!(
        "Register this public key on the client:\n{}",
        key.public_jwk_array()
    );
    println!("{}", key.private_jwk().expose());
    Ok(())
}
