// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn2_authentication::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn2-authentication`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "authenticate_with_password" => Box::pin(authenticate_with_password(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn authenticate_with_password(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.authenticate_with_password();
    if let Some(value) = arguments.value::<bool>("query:ForceEIAuthentication")? {
        call = call.force_ei_authentication(value);
    }
    if let Some(body) = arguments.value::<types::PasswordCredentials>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
