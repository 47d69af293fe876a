// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_access_management_resource_owner::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-access-management-resource-owner`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "list_maskinporten_delegations" => Box::pin(list_maskinporten_delegations(client, arguments)).await,
        "search_authorized_parties" => Box::pin(search_authorized_parties(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn list_maskinporten_delegations(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_maskinporten_delegations();
    if let Some(value) = arguments.value::<::std::string::String>("query:supplierOrg")? {
        call = call.supplier_org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:consumerOrg")? {
        call = call.consumer_org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:scope")? {
        call = call.scope(value);
    }
    Outcome::json(call.send().await)
}

async fn search_authorized_parties(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_authorized_parties();
    if let Some(value) = arguments.value::<bool>("query:includeAltinn2")? {
        call = call.include_altinn2(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeRoles")? {
        call = call.include_roles(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeAccessPackages")? {
        call = call.include_access_packages(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeResources")? {
        call = call.include_resources(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeInstances")? {
        call = call.include_instances(value);
    }
    if let Some(value) = arguments.value::<types::IncludePartiesViaKeyRoles>("query:includePartiesViaKeyRoles")? {
        call = call.include_parties_via_key_roles(value);
    }
    if let Some(value) = arguments.value::<types::IncludeSubParties>("query:includeSubParties")? {
        call = call.include_sub_parties(value);
    }
    if let Some(value) = arguments.value::<types::IncludeInactiveParties>("query:includeInactiveParties")? {
        call = call.include_inactive_parties(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:orgCode")? {
        call = call.org_code(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:anyOfResourceIds")? {
        call = call.any_of_resource_ids(value);
    }
    if let Some(body) = arguments.value::<types::AuthorizedPartiesRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
