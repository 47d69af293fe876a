// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn2_delegationrequests::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn2-delegationrequests`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "create_delegation_request" => Box::pin(create_delegation_request(client, arguments)).await,
        "delete_delegation_request" => Box::pin(delete_delegation_request(client, arguments)).await,
        "get_delegation_request" => Box::pin(get_delegation_request(client, arguments)).await,
        "list_delegation_requests" => Box::pin(list_delegation_requests(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn create_delegation_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_delegation_request();
    if let Some(body) = arguments.value::<types::DelegationRequestInput>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delete_delegation_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_delegation_request();
    if let Some(value) = arguments.value::<::std::string::String>("path:guid")? {
        call = call.guid(value);
    }
    Outcome::json(call.send().await)
}

async fn get_delegation_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_delegation_request();
    if let Some(value) = arguments.value::<::std::string::String>("path:guid")? {
        call = call.guid(value);
    }
    Outcome::json(call.send().await)
}

async fn list_delegation_requests(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_delegation_requests();
    if let Some(value) = arguments.value::<types::Direction>("query:direction")? {
        call = call.direction(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<types::Status>>("query:status")? {
        call = call.status(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:continuation")? {
        call = call.continuation(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i64>("query:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    Outcome::json(call.send().await)
}
