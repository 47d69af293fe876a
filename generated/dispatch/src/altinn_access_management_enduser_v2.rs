// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_access_management_enduser_v2::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-access-management-enduser-v2`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "add_agent" => Box::pin(add_agent(client, arguments)).await,
        "delegate_packages" => Box::pin(delegate_packages(client, arguments)).await,
        "delegate_resources" => Box::pin(delegate_resources(client, arguments)).await,
        "leave_provider" => Box::pin(leave_provider(client, arguments)).await,
        "list_agent_packages" => Box::pin(list_agent_packages(client, arguments)).await,
        "list_agent_resources" => Box::pin(list_agent_resources(client, arguments)).await,
        "list_agents" => Box::pin(list_agents(client, arguments)).await,
        "list_client_packages" => Box::pin(list_client_packages(client, arguments)).await,
        "list_client_resources" => Box::pin(list_client_resources(client, arguments)).await,
        "list_clients" => Box::pin(list_clients(client, arguments)).await,
        "list_my_clients" => Box::pin(list_my_clients(client, arguments)).await,
        "list_my_providers" => Box::pin(list_my_providers(client, arguments)).await,
        "remove_agent" => Box::pin(remove_agent(client, arguments)).await,
        "remove_client_from_agent" => Box::pin(remove_client_from_agent(client, arguments)).await,
        "remove_my_client" => Box::pin(remove_my_client(client, arguments)).await,
        "remove_my_packages" => Box::pin(remove_my_packages(client, arguments)).await,
        "remove_my_resources" => Box::pin(remove_my_resources(client, arguments)).await,
        "revoke_packages" => Box::pin(revoke_packages(client, arguments)).await,
        "revoke_resources" => Box::pin(revoke_resources(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn add_agent(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.add_agent();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:agent")? {
        call = call.agent(value);
    }
    if let Some(body) = arguments.value::<types::PersonInput>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delegate_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delegate_packages();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:client")? {
        call = call.client_query(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:agent")? {
        call = call.agent(value);
    }
    if let Some(body) = arguments.value::<types::PackageDelegations>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delegate_resources(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delegate_resources();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:client")? {
        call = call.client_query(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:agent")? {
        call = call.agent(value);
    }
    if let Some(body) = arguments.value::<types::ResourceDelegations>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn leave_provider(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.leave_provider();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:provider")? {
        call = call.provider(value);
    }
    Outcome::json(call.send().await)
}

async fn list_agent_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_agent_packages();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:agent")? {
        call = call.agent(value);
    }
    Outcome::json(call.send().await)
}

async fn list_agent_resources(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_agent_resources();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:agent")? {
        call = call.agent(value);
    }
    Outcome::json(call.send().await)
}

async fn list_agents(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_agents();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    Outcome::json(call.send().await)
}

async fn list_client_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_client_packages();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:client")? {
        call = call.client_query(value);
    }
    Outcome::json(call.send().await)
}

async fn list_client_resources(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_client_resources();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:client")? {
        call = call.client_query(value);
    }
    Outcome::json(call.send().await)
}

async fn list_clients(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_clients();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:roles")? {
        call = call.roles(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:packages")? {
        call = call.packages(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:resources")? {
        call = call.resources(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    Outcome::json(call.send().await)
}

async fn list_my_clients(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_my_clients();
    if let Some(value) = arguments.value::<::std::vec::Vec<::altinn_runtime::Uuid>>("query:provider")? {
        call = call.provider(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    Outcome::json(call.send().await)
}

async fn list_my_providers(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_my_providers();
    Outcome::json(call.send().await)
}

async fn remove_agent(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_agent();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:agent")? {
        call = call.agent(value);
    }
    if let Some(value) = arguments.value::<bool>("query:cascade")? {
        call = call.cascade(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_client_from_agent(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_client_from_agent();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:client")? {
        call = call.client_query(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:agent")? {
        call = call.agent(value);
    }
    if let Some(value) = arguments.value::<bool>("query:cascade")? {
        call = call.cascade(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_my_client(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_my_client();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:provider")? {
        call = call.provider(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:client")? {
        call = call.client_query(value);
    }
    if let Some(value) = arguments.value::<bool>("query:cascade")? {
        call = call.cascade(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_my_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_my_packages();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:provider")? {
        call = call.provider(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:client")? {
        call = call.client_query(value);
    }
    if let Some(body) = arguments.value::<types::PackageDelegations>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn remove_my_resources(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_my_resources();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:provider")? {
        call = call.provider(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:client")? {
        call = call.client_query(value);
    }
    if let Some(body) = arguments.value::<types::ResourceDelegations>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn revoke_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.revoke_packages();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:client")? {
        call = call.client_query(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:agent")? {
        call = call.agent(value);
    }
    if let Some(body) = arguments.value::<types::PackageDelegations>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn revoke_resources(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.revoke_resources();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:client")? {
        call = call.client_query(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:agent")? {
        call = call.agent(value);
    }
    if let Some(body) = arguments.value::<types::ResourceDelegations>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
