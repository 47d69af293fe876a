//! Reads a shipment that does not exist, and decides what to do about the error: `cargo run --example handle_errors`.
//!
//! It needs `ALTINN_ENVIRONMENT`, and `ALTINN_CLIENT_ID` and `ALTINN_JWK` of a client with the scope
//! `altinn:serviceowner/notifications.create`.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use std::time::Duration;

use altinn_auth::Config;
use altinn_runtime::Uuid;

// ANCHOR: decide
use altinn_auth::AuthError;
use altinn_runtime::{AnyError, ErrorKind};

/// What a program can do about an error.
enum Next {
    /// Try again, but not before this has passed.
    Later(Duration),
    /// Somebody has to fix client, key, scope or rights.
    TellOperations,
    /// The request is wrong, or does not fit the state of the server.
    TellCaller,
}

/// Takes the error of any operation of any crate.
fn next(error: &impl AnyError) -> Next {
    if let Some(auth) = AuthError::find(error) {
        // No token: the text says which setting is wrong.
        return match auth.is_transient() {
            true => Next::Later(auth.retry_after().unwrap_or(Duration::from_secs(60))),
            false => Next::TellOperations,
        };
    }
    if error.is_transient() {
        // The retries of the session are used up.
        return Next::Later(error.retry_after().unwrap_or(Duration::from_secs(60)));
    }
    match (error.kind(), error.status().map(|status| status.as_u16())) {
        (ErrorKind::Api, Some(401 | 403)) => Next::TellOperations,
        _ => Next::TellCaller,
    }
}
// ANCHOR_END: decide

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::from_env()?;
    let client = altinn_notifications::Client::new(config.environment()?, &config.session()?.build()?);
    // ANCHOR: details
    let Err(error) = client.get_shipment().id(Uuid::nil()).send().await else {
        return Ok(());
    };
    // Safe to log: no body, no token, no personal number.
    println!("{error}");
    println!("{:?}, status {:?}", error.kind(), error.status());
    println!("trace id: {}", error.trace_id().as_deref().unwrap_or("-"));
    for wrong in error.field_errors() {
        println!("{} is not valid", wrong.field);
    }
    // ANCHOR_END: details
    match next(&error) {
        Next::Later(pause) => println!("next: again in {} s", pause.as_secs()),
        Next::TellOperations => println!("next: tell operations"),
        Next::TellCaller => println!("next: tell the caller"),
    }
    Ok(())
}
