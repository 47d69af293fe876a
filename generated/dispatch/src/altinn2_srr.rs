// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn2_srr::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn2-srr`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "create_rights" => Box::pin(create_rights(client, arguments)).await,
        "delete_right" => Box::pin(delete_right(client, arguments)).await,
        "get_right" => Box::pin(get_right(client, arguments)).await,
        "list_rights" => Box::pin(list_rights(client, arguments)).await,
        "update_right" => Box::pin(update_right(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn create_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_rights();
    if let Some(body) = arguments.value::<::std::vec::Vec<types::SrrRightInput>>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delete_right(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_right();
    if let Some(value) = arguments.value::<i64>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_right(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_right();
    if let Some(value) = arguments.value::<i64>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_rights();
    if let Some(value) = arguments.value::<::std::string::String>("query:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i64>("query:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:reportee")? {
        call = call.reportee(value);
    }
    Outcome::json(call.send().await)
}

async fn update_right(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_right();
    if let Some(value) = arguments.value::<i64>("path:id")? {
        call = call.id(value);
    }
    if let Some(body) = arguments.value::<types::SrrRightInput>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
