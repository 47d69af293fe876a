// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_authorization::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-authorization`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "add_rules" => Box::pin(add_rules(client, arguments)).await,
        "authorize" => Box::pin(authorize(client, arguments)).await,
        "decide" => Box::pin(decide(client, arguments)).await,
        "delete_delegated_policies" => Box::pin(delete_delegated_policies(client, arguments)).await,
        "delete_rules" => Box::pin(delete_rules(client, arguments)).await,
        "list_parties" => Box::pin(list_parties(client, arguments)).await,
        "list_roles" => Box::pin(list_roles(client, arguments)).await,
        "list_roles_with_access" => Box::pin(list_roles_with_access(client, arguments)).await,
        "replay_delegation_events" => Box::pin(replay_delegation_events(client, arguments)).await,
        "search_policies" => Box::pin(search_policies(client, arguments)).await,
        "search_rules" => Box::pin(search_rules(client, arguments)).await,
        "test_delegations" => Box::pin(test_delegations(client, arguments)).await,
        "upload_policy" => Box::pin(upload_policy(client, arguments)).await,
        "validate_party" => Box::pin(validate_party(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn add_rules(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.add_rules();
    if let Some(body) = arguments.value::<::std::vec::Vec<types::Rule>>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn authorize(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.authorize();
    if let Some(body) = arguments.value::<types::XacmlRequestRoot>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn decide(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.decide();
    if let Some(body) = arguments.value::<types::XacmlRequestRoot>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delete_delegated_policies(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_delegated_policies();
    if let Some(body) = arguments.value::<::std::vec::Vec<types::RequestToDelete>>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delete_rules(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_rules();
    if let Some(body) = arguments.value::<::std::vec::Vec<types::RequestToDelete>>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn list_parties(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_parties();
    if let Some(value) = arguments.value::<i32>("query:userId")? {
        call = call.user_id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_roles(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_roles();
    if let Some(value) = arguments.value::<i32>("query:coveredByUserId")? {
        call = call.covered_by_user_id(value);
    }
    if let Some(value) = arguments.value::<i32>("query:offeredByPartyId")? {
        call = call.offered_by_party_id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_roles_with_access(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_roles_with_access();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn replay_delegation_events(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.replay_delegation_events();
    if let Some(value) = arguments.value::<i32>("query:startId")? {
        call = call.start_id(value);
    }
    if let Some(value) = arguments.value::<i32>("query:endId")? {
        call = call.end_id(value);
    }
    Outcome::json(call.send().await)
}

async fn search_policies(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_policies();
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(body) = arguments.value::<::std::vec::Vec<::std::vec::Vec<types::AttributeMatch>>>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn search_rules(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_rules();
    if let Some(value) = arguments.value::<bool>("query:onlyDirectDelegations")? {
        call = call.only_direct_delegations(value);
    }
    if let Some(body) = arguments.value::<types::RuleQuery>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn test_delegations(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.test_delegations();
    Outcome::json(call.send().await)
}

async fn upload_policy(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.upload_policy();
    if let Some(value) = arguments.value::<::std::string::String>("query:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:app")? {
        call = call.app(value);
    }
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn validate_party(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.validate_party();
    if let Some(value) = arguments.value::<i32>("query:userId")? {
        call = call.user_id(value);
    }
    if let Some(value) = arguments.value::<i32>("path:partyId")? {
        call = call.party_id(value);
    }
    Outcome::json(call.send().await)
}
