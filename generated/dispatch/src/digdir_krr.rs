// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::digdir_krr::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `digdir-krr`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "find_persons" => Box::pin(find_persons(client, arguments)).await,
        "get_current_person" => Box::pin(get_current_person(client, arguments)).await,
        "update_current_person" => Box::pin(update_current_person(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn find_persons(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.find_persons();
    if let Some(body) = arguments.value::<types::PersonsRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn get_current_person(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.get_current_person();
    Outcome::json(call.send().await)
}

async fn update_current_person(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_current_person();
    if let Some(body) = arguments.value::<types::PersonUpdate>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
