// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_access_management_apps::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-access-management-apps`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "check_delegation" => Box::pin(check_delegation(client, arguments)).await,
        "delegate_instance" => Box::pin(delegate_instance(client, arguments)).await,
        "list_instance_delegations" => Box::pin(list_instance_delegations(client, arguments)).await,
        "revoke_all_instance_delegations" => Box::pin(revoke_all_instance_delegations(client, arguments)).await,
        "revoke_instance_delegation" => Box::pin(revoke_instance_delegation(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn check_delegation(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.check_delegation();
    if let Some(value) = arguments.value::<::std::string::String>("path:resourceId")? {
        call = call.resource_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:instanceId")? {
        call = call.instance_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delegate_instance(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delegate_instance();
    if let Some(value) = arguments.value::<::std::string::String>("path:resourceId")? {
        call = call.resource_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:instanceId")? {
        call = call.instance_id(value);
    }
    if let Some(body) = arguments.value::<types::InstanceDelegationRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn list_instance_delegations(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_instance_delegations();
    if let Some(value) = arguments.value::<::std::string::String>("path:resourceId")? {
        call = call.resource_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:instanceId")? {
        call = call.instance_id(value);
    }
    Outcome::json(call.send().await)
}

async fn revoke_all_instance_delegations(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.revoke_all_instance_delegations();
    if let Some(value) = arguments.value::<::std::string::String>("path:resourceId")? {
        call = call.resource_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:instanceId")? {
        call = call.instance_id(value);
    }
    Outcome::json(call.send().await)
}

async fn revoke_instance_delegation(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.revoke_instance_delegation();
    if let Some(value) = arguments.value::<::std::string::String>("path:resourceId")? {
        call = call.resource_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:instanceId")? {
        call = call.instance_id(value);
    }
    if let Some(body) = arguments.value::<types::InstanceDelegationRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
