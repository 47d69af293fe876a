// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_access_management_serviceowner::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-access-management-serviceowner`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "create_request" => Box::pin(create_request(client, arguments)).await,
        "delegate_package" => Box::pin(delegate_package(client, arguments)).await,
        "get_request_status" => Box::pin(get_request_status(client, arguments)).await,
        "list_party_urns" => Box::pin(list_party_urns(client, arguments)).await,
        "request_package" => Box::pin(request_package(client, arguments)).await,
        "request_resource" => Box::pin(request_resource(client, arguments)).await,
        "revoke_package" => Box::pin(revoke_package(client, arguments)).await,
        "withdraw_request" => Box::pin(withdraw_request(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn create_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_request();
    if let Some(body) = arguments.value::<types::NewRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delegate_package(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delegate_package();
    if let Some(body) = arguments.value::<types::PackageDelegation>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn get_request_status(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_request_status();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_party_urns(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_party_urns();
    Outcome::json(call.send().await)
}

async fn request_package(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.request_package();
    if let Some(body) = arguments.value::<types::NewPackageRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn request_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.request_resource();
    if let Some(body) = arguments.value::<types::NewResourceRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn revoke_package(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.revoke_package();
    if let Some(body) = arguments.value::<types::PackageDelegation>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn withdraw_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.withdraw_request();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}
