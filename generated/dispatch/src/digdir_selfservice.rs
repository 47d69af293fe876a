// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::digdir_selfservice::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `digdir-selfservice`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "create_client" => Box::pin(create_client(client, arguments)).await,
        "create_consumer_client" => Box::pin(create_consumer_client(client, arguments)).await,
        "create_on_behalf_of" => Box::pin(create_on_behalf_of(client, arguments)).await,
        "create_scope" => Box::pin(create_scope(client, arguments)).await,
        "delete_client" => Box::pin(delete_client(client, arguments)).await,
        "delete_client_keys" => Box::pin(delete_client_keys(client, arguments)).await,
        "delete_consumer_client" => Box::pin(delete_consumer_client(client, arguments)).await,
        "delete_on_behalf_of" => Box::pin(delete_on_behalf_of(client, arguments)).await,
        "delete_scope" => Box::pin(delete_scope(client, arguments)).await,
        "get_client" => Box::pin(get_client(client, arguments)).await,
        "get_client_keys" => Box::pin(get_client_keys(client, arguments)).await,
        "get_on_behalf_of" => Box::pin(get_on_behalf_of(client, arguments)).await,
        "grant_scope_access" => Box::pin(grant_scope_access(client, arguments)).await,
        "list_clients" => Box::pin(list_clients(client, arguments)).await,
        "list_consumer_clients" => Box::pin(list_consumer_clients(client, arguments)).await,
        "list_consumer_scope_access" => Box::pin(list_consumer_scope_access(client, arguments)).await,
        "list_delegation_sources" => Box::pin(list_delegation_sources(client, arguments)).await,
        "list_granted_scopes" => Box::pin(list_granted_scopes(client, arguments)).await,
        "list_on_behalf_of" => Box::pin(list_on_behalf_of(client, arguments)).await,
        "list_public_scopes" => Box::pin(list_public_scopes(client, arguments)).await,
        "list_scope_access" => Box::pin(list_scope_access(client, arguments)).await,
        "list_scopes" => Box::pin(list_scopes(client, arguments)).await,
        "post_client_keys" => Box::pin(post_client_keys(client, arguments)).await,
        "replace_client_keys" => Box::pin(replace_client_keys(client, arguments)).await,
        "revoke_scope_access" => Box::pin(revoke_scope_access(client, arguments)).await,
        "update_client" => Box::pin(update_client(client, arguments)).await,
        "update_on_behalf_of" => Box::pin(update_on_behalf_of(client, arguments)).await,
        "update_scope" => Box::pin(update_scope(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn create_client(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_client();
    if let Some(body) = arguments.value::<types::ClientRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_consumer_client(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_consumer_client();
    if let Some(body) = arguments.value::<types::ConsumerClientRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_on_behalf_of(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_on_behalf_of();
    if let Some(value) = arguments.value::<::std::string::String>("path:client_id")? {
        call = call.client_id(value);
    }
    if let Some(body) = arguments.value::<types::OnBehalfOfRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_scope(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_scope();
    if let Some(body) = arguments.value::<types::ScopeRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delete_client(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_client();
    if let Some(value) = arguments.value::<::std::string::String>("path:client_id")? {
        call = call.client_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_client_keys(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_client_keys();
    if let Some(value) = arguments.value::<::std::string::String>("path:client_id")? {
        call = call.client_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_consumer_client(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_consumer_client();
    if let Some(value) = arguments.value::<::std::string::String>("query:client_id")? {
        call = call.client_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_on_behalf_of(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_on_behalf_of();
    if let Some(value) = arguments.value::<::std::string::String>("path:client_id")? {
        call = call.client_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:onbehalfof")? {
        call = call.onbehalfof(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_scope(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_scope();
    if let Some(value) = arguments.value::<::std::string::String>("query:scope")? {
        call = call.scope(value);
    }
    Outcome::json(call.send().await)
}

async fn get_client(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_client();
    if let Some(value) = arguments.value::<::std::string::String>("path:client_id")? {
        call = call.client_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_client_keys(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_client_keys();
    if let Some(value) = arguments.value::<::std::string::String>("path:client_id")? {
        call = call.client_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_on_behalf_of(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_on_behalf_of();
    if let Some(value) = arguments.value::<::std::string::String>("path:client_id")? {
        call = call.client_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:onbehalfof")? {
        call = call.onbehalfof(value);
    }
    Outcome::json(call.send().await)
}

async fn grant_scope_access(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.grant_scope_access();
    if let Some(value) = arguments.value::<::std::string::String>("path:consumer_orgno")? {
        call = call.consumer_orgno(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:scope")? {
        call = call.scope(value);
    }
    Outcome::json(call.send().await)
}

async fn list_clients(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_clients();
    Outcome::json(call.send().await)
}

async fn list_consumer_clients(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_consumer_clients();
    Outcome::json(call.send().await)
}

async fn list_consumer_scope_access(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_consumer_scope_access();
    Outcome::json(call.send().await)
}

async fn list_delegation_sources(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_delegation_sources();
    Outcome::json(call.send().await)
}

async fn list_granted_scopes(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_granted_scopes();
    Outcome::json(call.send().await)
}

async fn list_on_behalf_of(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_on_behalf_of();
    if let Some(value) = arguments.value::<::std::string::String>("path:client_id")? {
        call = call.client_id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_public_scopes(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_public_scopes();
    if let Some(value) = arguments.value::<bool>("query:accessible_for_all")? {
        call = call.accessible_for_all(value);
    }
    if let Some(value) = arguments.value::<bool>("query:inactive")? {
        call = call.inactive(value);
    }
    Outcome::json(call.send().await)
}

async fn list_scope_access(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_scope_access();
    if let Some(value) = arguments.value::<::std::string::String>("query:scope")? {
        call = call.scope(value);
    }
    Outcome::json(call.send().await)
}

async fn list_scopes(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_scopes();
    if let Some(value) = arguments.value::<::std::string::String>("query:scope")? {
        call = call.scope(value);
    }
    if let Some(value) = arguments.value::<bool>("query:inactive")? {
        call = call.inactive(value);
    }
    Outcome::json(call.send().await)
}

async fn post_client_keys(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.post_client_keys();
    if let Some(value) = arguments.value::<::std::string::String>("path:client_id")? {
        call = call.client_id(value);
    }
    if let Some(body) = arguments.value::<types::JwksRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn replace_client_keys(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.replace_client_keys();
    if let Some(value) = arguments.value::<::std::string::String>("path:client_id")? {
        call = call.client_id(value);
    }
    if let Some(body) = arguments.value::<types::JwksRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn revoke_scope_access(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.revoke_scope_access();
    if let Some(value) = arguments.value::<::std::string::String>("path:consumer_orgno")? {
        call = call.consumer_orgno(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:scope")? {
        call = call.scope(value);
    }
    Outcome::json(call.send().await)
}

async fn update_client(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_client();
    if let Some(value) = arguments.value::<::std::string::String>("path:client_id")? {
        call = call.client_id(value);
    }
    if let Some(body) = arguments.value::<types::ClientRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_on_behalf_of(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_on_behalf_of();
    if let Some(value) = arguments.value::<::std::string::String>("path:client_id")? {
        call = call.client_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:onbehalfof")? {
        call = call.onbehalfof(value);
    }
    if let Some(body) = arguments.value::<types::OnBehalfOfRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_scope(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_scope();
    if let Some(value) = arguments.value::<::std::string::String>("query:scope")? {
        call = call.scope(value);
    }
    if let Some(body) = arguments.value::<types::ScopeRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
