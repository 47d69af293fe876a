// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_authentication::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-authentication`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "approve_agent_request" => Box::pin(approve_agent_request(client, arguments)).await,
        "approve_change_request" => Box::pin(approve_change_request(client, arguments)).await,
        "approve_system_user_request" => Box::pin(approve_system_user_request(client, arguments)).await,
        "create_agent_request" => Box::pin(create_agent_request(client, arguments)).await,
        "create_change_request" => Box::pin(create_change_request(client, arguments)).await,
        "create_system_user" => Box::pin(create_system_user(client, arguments)).await,
        "create_system_user_request" => Box::pin(create_system_user_request(client, arguments)).await,
        "delegate_agent_client" => Box::pin(delegate_agent_client(client, arguments)).await,
        "delegate_client" => Box::pin(delegate_client(client, arguments)).await,
        "delegate_client_to_agent" => Box::pin(delegate_client_to_agent(client, arguments)).await,
        "delegate_self_to_agent" => Box::pin(delegate_self_to_agent(client, arguments)).await,
        "delete_agent_delegation" => Box::pin(delete_agent_delegation(client, arguments)).await,
        "delete_agent_system_user" => Box::pin(delete_agent_system_user(client, arguments)).await,
        "delete_change_request" => Box::pin(delete_change_request(client, arguments)).await,
        "delete_system" => Box::pin(delete_system(client, arguments)).await,
        "delete_system_user" => Box::pin(delete_system_user(client, arguments)).await,
        "delete_system_user_request" => Box::pin(delete_system_user_request(client, arguments)).await,
        "escalate_agent_request" => Box::pin(escalate_agent_request(client, arguments)).await,
        "escalate_system_user_request" => Box::pin(escalate_system_user_request(client, arguments)).await,
        "exchange_token" => Box::pin(exchange_token(client, arguments)).await,
        "front_channel_logout" => Box::pin(front_channel_logout(client, arguments)).await,
        "get_agent_request" => Box::pin(get_agent_request(client, arguments)).await,
        "get_agent_request_by_external_ref" => Box::pin(get_agent_request_by_external_ref(client, arguments)).await,
        "get_agent_request_for_party" => Box::pin(get_agent_request_for_party(client, arguments)).await,
        "get_agent_request_for_user" => Box::pin(get_agent_request_for_user(client, arguments)).await,
        "get_change_request" => Box::pin(get_change_request(client, arguments)).await,
        "get_change_request_by_external_ref" => Box::pin(get_change_request_by_external_ref(client, arguments)).await,
        "get_change_request_for_party" => Box::pin(get_change_request_for_party(client, arguments)).await,
        "get_change_request_for_user" => Box::pin(get_change_request_for_user(client, arguments)).await,
        "get_jwks" => Box::pin(get_jwks(client, arguments)).await,
        "get_openid_configuration" => Box::pin(get_openid_configuration(client, arguments)).await,
        "get_system" => Box::pin(get_system(client, arguments)).await,
        "get_system_user" => Box::pin(get_system_user(client, arguments)).await,
        "get_system_user_by_external_id" => Box::pin(get_system_user_by_external_id(client, arguments)).await,
        "get_system_user_delegations" => Box::pin(get_system_user_delegations(client, arguments)).await,
        "get_system_user_request" => Box::pin(get_system_user_request(client, arguments)).await,
        "get_system_user_request_by_external_ref" => Box::pin(get_system_user_request_by_external_ref(client, arguments)).await,
        "get_system_user_request_for_party" => Box::pin(get_system_user_request_for_party(client, arguments)).await,
        "get_system_user_request_for_user" => Box::pin(get_system_user_request_for_user(client, arguments)).await,
        "get_vendor_system" => Box::pin(get_vendor_system(client, arguments)).await,
        "get_vendor_system_user" => Box::pin(get_vendor_system_user(client, arguments)).await,
        "handle_logged_out" => Box::pin(handle_logged_out(client, arguments)).await,
        "introspect_token" => Box::pin(introspect_token(client, arguments)).await,
        "is_self_delegated_to_agent" => Box::pin(is_self_delegated_to_agent(client, arguments)).await,
        "list_agent_delegations" => Box::pin(list_agent_delegations(client, arguments)).await,
        "list_agent_requests" => Box::pin(list_agent_requests(client, arguments)).await,
        "list_agent_system_users" => Box::pin(list_agent_system_users(client, arguments)).await,
        "list_agents" => Box::pin(list_agents(client, arguments)).await,
        "list_all_system_users" => Box::pin(list_all_system_users(client, arguments)).await,
        "list_available_clients" => Box::pin(list_available_clients(client, arguments)).await,
        "list_change_requests" => Box::pin(list_change_requests(client, arguments)).await,
        "list_delegated_clients" => Box::pin(list_delegated_clients(client, arguments)).await,
        "list_facilitator_clients" => Box::pin(list_facilitator_clients(client, arguments)).await,
        "list_pending_agent_requests" => Box::pin(list_pending_agent_requests(client, arguments)).await,
        "list_pending_system_user_requests" => Box::pin(list_pending_system_user_requests(client, arguments)).await,
        "list_system_access_packages" => Box::pin(list_system_access_packages(client, arguments)).await,
        "list_system_changes" => Box::pin(list_system_changes(client, arguments)).await,
        "list_system_rights" => Box::pin(list_system_rights(client, arguments)).await,
        "list_system_user_requests" => Box::pin(list_system_user_requests(client, arguments)).await,
        "list_system_users" => Box::pin(list_system_users(client, arguments)).await,
        "list_systems" => Box::pin(list_systems(client, arguments)).await,
        "list_vendor_system_users" => Box::pin(list_vendor_system_users(client, arguments)).await,
        "list_vendor_systems" => Box::pin(list_vendor_systems(client, arguments)).await,
        "log_out" => Box::pin(log_out(client, arguments)).await,
        "refresh_token" => Box::pin(refresh_token(client, arguments)).await,
        "register_system" => Box::pin(register_system(client, arguments)).await,
        "reject_agent_request" => Box::pin(reject_agent_request(client, arguments)).await,
        "reject_change_request" => Box::pin(reject_change_request(client, arguments)).await,
        "reject_system_user_request" => Box::pin(reject_system_user_request(client, arguments)).await,
        "remove_agent_client" => Box::pin(remove_agent_client(client, arguments)).await,
        "remove_client" => Box::pin(remove_client(client, arguments)).await,
        "remove_self_from_agent" => Box::pin(remove_self_from_agent(client, arguments)).await,
        "start_login" => Box::pin(start_login(client, arguments)).await,
        "update_system" => Box::pin(update_system(client, arguments)).await,
        "update_system_access_packages" => Box::pin(update_system_access_packages(client, arguments)).await,
        "update_system_rights" => Box::pin(update_system_rights(client, arguments)).await,
        "update_system_user" => Box::pin(update_system_user(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn approve_agent_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.approve_agent_request();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn approve_change_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.approve_change_request();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn approve_system_user_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.approve_system_user_request();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn create_agent_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_agent_request();
    if let Some(body) = arguments.value::<types::NewAgentRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_change_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_change_request();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:correlation-id")? {
        call = call.correlation_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:system-user-id")? {
        call = call.system_user_id(value);
    }
    if let Some(body) = arguments.value::<types::NewChangeRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_system_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_system_user();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(body) = arguments.value::<types::NewSystemUser>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_system_user_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_system_user_request();
    if let Some(body) = arguments.value::<types::NewSystemUserRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delegate_agent_client(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delegate_agent_client();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:systemUserId")? {
        call = call.system_user_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:provider")? {
        call = call.provider(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:client")? {
        call = call.client_query(value);
    }
    Outcome::json(call.send().await)
}

async fn delegate_client(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delegate_client();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:agent")? {
        call = call.agent(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:client")? {
        call = call.client_query(value);
    }
    Outcome::json(call.send().await)
}

async fn delegate_client_to_agent(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delegate_client_to_agent();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:systemUserId")? {
        call = call.system_user_id(value);
    }
    if let Some(body) = arguments.value::<types::AgentDelegationInput>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delegate_self_to_agent(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delegate_self_to_agent();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:systemUserId")? {
        call = call.system_user_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:partyUuid")? {
        call = call.party_uuid(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_agent_delegation(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_agent_delegation();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:delegationId")? {
        call = call.delegation_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:facilitatorId")? {
        call = call.facilitator_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_agent_system_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_agent_system_user();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:systemUserId")? {
        call = call.system_user_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:facilitatorId")? {
        call = call.facilitator_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_change_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_change_request();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_system(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_system();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_system_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_system_user();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:systemUserId")? {
        call = call.system_user_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_system_user_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_system_user_request();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn escalate_agent_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.escalate_agent_request();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn escalate_system_user_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.escalate_system_user_request();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn exchange_token(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.exchange_token();
    if let Some(value) = arguments.value::<::std::string::String>("path:tokenProvider")? {
        call = call.token_provider(value);
    }
    if let Some(value) = arguments.value::<bool>("query:test")? {
        call = call.test(value);
    }
    Outcome::json(call.send().await)
}

async fn front_channel_logout(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.front_channel_logout();
    Outcome::json(call.send().await)
}

async fn get_agent_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_agent_request();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_agent_request_by_external_ref(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_agent_request_by_external_ref();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:externalRef")? {
        call = call.external_ref(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:orgNo")? {
        call = call.org_no(value);
    }
    Outcome::json(call.send().await)
}

async fn get_agent_request_for_party(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_agent_request_for_party();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_agent_request_for_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_agent_request_for_user();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_change_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_change_request();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_change_request_by_external_ref(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_change_request_by_external_ref();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:externalRef")? {
        call = call.external_ref(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:orgNo")? {
        call = call.org_no(value);
    }
    Outcome::json(call.send().await)
}

async fn get_change_request_for_party(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_change_request_for_party();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_change_request_for_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_change_request_for_user();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_jwks(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.get_jwks();
    Outcome::json(call.send().await)
}

async fn get_openid_configuration(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.get_openid_configuration();
    Outcome::json(call.send().await)
}

async fn get_system(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_system();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_system_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_system_user();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:systemUserId")? {
        call = call.system_user_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_system_user_by_external_id(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_system_user_by_external_id();
    if let Some(value) = arguments.value::<::std::string::String>("query:clientId")? {
        call = call.client_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:systemProviderOrgNo")? {
        call = call.system_provider_org_no(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:systemUserOwnerOrgNo")? {
        call = call.system_user_owner_org_no(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:externalRef")? {
        call = call.external_ref(value);
    }
    Outcome::json(call.send().await)
}

async fn get_system_user_delegations(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_system_user_delegations();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:systemUserId")? {
        call = call.system_user_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_system_user_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_system_user_request();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_system_user_request_by_external_ref(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_system_user_request_by_external_ref();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:externalRef")? {
        call = call.external_ref(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:orgNo")? {
        call = call.org_no(value);
    }
    Outcome::json(call.send().await)
}

async fn get_system_user_request_for_party(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_system_user_request_for_party();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_system_user_request_for_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_system_user_request_for_user();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_vendor_system(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_vendor_system();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_vendor_system_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_vendor_system_user();
    if let Some(value) = arguments.value::<::std::string::String>("query:system-id")? {
        call = call.system_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:external-ref")? {
        call = call.external_ref(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:orgno")? {
        call = call.orgno(value);
    }
    Outcome::json(call.send().await)
}

async fn handle_logged_out(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.handle_logged_out();
    Outcome::json(call.send().await)
}

async fn introspect_token(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.introspect_token();
    if let Some(body) = arguments.value::<types::IntrospectTokenBody>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn is_self_delegated_to_agent(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.is_self_delegated_to_agent();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:systemUserId")? {
        call = call.system_user_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:partyUuid")? {
        call = call.party_uuid(value);
    }
    Outcome::json(call.send().await)
}

async fn list_agent_delegations(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_agent_delegations();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:facilitator")? {
        call = call.facilitator(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:systemUserId")? {
        call = call.system_user_id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_agent_requests(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_agent_requests();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:token")? {
        call = call.token(value);
    }
    Outcome::json(call.send().await)
}

async fn list_agent_system_users(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_agent_system_users();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    Outcome::json(call.send().await)
}

async fn list_agents(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_agents();
    if let Some(value) = arguments.value::<::std::string::String>("query:party")? {
        call = call.party(value);
    }
    Outcome::json(call.send().await)
}

async fn list_all_system_users(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_all_system_users();
    if let Some(value) = arguments.value::<::std::string::String>("query:token")? {
        call = call.token(value);
    }
    Outcome::json(call.send().await)
}

async fn list_available_clients(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_available_clients();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:agent")? {
        call = call.agent(value);
    }
    Outcome::json(call.send().await)
}

async fn list_change_requests(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_change_requests();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:token")? {
        call = call.token(value);
    }
    Outcome::json(call.send().await)
}

async fn list_delegated_clients(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_delegated_clients();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:agent")? {
        call = call.agent(value);
    }
    Outcome::json(call.send().await)
}

async fn list_facilitator_clients(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_facilitator_clients();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:facilitator")? {
        call = call.facilitator(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:packages")? {
        call = call.packages(value);
    }
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    Outcome::json(call.send().await)
}

async fn list_pending_agent_requests(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_pending_agent_requests();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:orgno")? {
        call = call.orgno(value);
    }
    Outcome::json(call.send().await)
}

async fn list_pending_system_user_requests(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_pending_system_user_requests();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:orgno")? {
        call = call.orgno(value);
    }
    Outcome::json(call.send().await)
}

async fn list_system_access_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_system_access_packages();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    if let Some(value) = arguments.value::<bool>("query:useOldFormatForApp")? {
        call = call.use_old_format_for_app(value);
    }
    Outcome::json(call.send().await)
}

async fn list_system_changes(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_system_changes();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_system_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_system_rights();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    if let Some(value) = arguments.value::<bool>("query:useOldFormatForApp")? {
        call = call.use_old_format_for_app(value);
    }
    Outcome::json(call.send().await)
}

async fn list_system_user_requests(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_system_user_requests();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:token")? {
        call = call.token(value);
    }
    Outcome::json(call.send().await)
}

async fn list_system_users(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_system_users();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    Outcome::json(call.send().await)
}

async fn list_systems(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_systems();
    Outcome::json(call.send().await)
}

async fn list_vendor_system_users(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_vendor_system_users();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:token")? {
        call = call.token(value);
    }
    Outcome::json(call.send().await)
}

async fn list_vendor_systems(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_vendor_systems();
    Outcome::json(call.send().await)
}

async fn log_out(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.log_out();
    Outcome::json(call.send().await)
}

async fn refresh_token(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.refresh_token();
    if let Some(value) = arguments.value::<bool>("query:enrichPid")? {
        call = call.enrich_pid(value);
    }
    Outcome::json(call.send().await)
}

async fn register_system(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.register_system();
    if let Some(body) = arguments.value::<types::SystemRegistration>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn reject_agent_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.reject_agent_request();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn reject_change_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.reject_change_request();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn reject_system_user_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.reject_system_user_request();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:requestId")? {
        call = call.request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_agent_client(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_agent_client();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:systemuser")? {
        call = call.systemuser(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:client")? {
        call = call.client_query(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:provider")? {
        call = call.provider(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_client(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_client();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:agent")? {
        call = call.agent(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:client")? {
        call = call.client_query(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_self_from_agent(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_self_from_agent();
    if let Some(value) = arguments.value::<i32>("path:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:systemUserId")? {
        call = call.system_user_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:partyUuid")? {
        call = call.party_uuid(value);
    }
    Outcome::json(call.send().await)
}

async fn start_login(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.start_login();
    if let Some(value) = arguments.value::<::std::string::String>("query:goTo")? {
        call = call.go_to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:acr_values")? {
        call = call.acr_values(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:iss")? {
        call = call.iss(value);
    }
    Outcome::json(call.send().await)
}

async fn update_system(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_system();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    if let Some(body) = arguments.value::<types::SystemRegistration>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_system_access_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_system_access_packages();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    if let Some(body) = arguments.value::<::std::vec::Vec<types::AccessPackage>>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_system_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_system_rights();
    if let Some(value) = arguments.value::<::std::string::String>("path:systemId")? {
        call = call.system_id(value);
    }
    if let Some(body) = arguments.value::<::std::vec::Vec<types::Right>>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_system_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_system_user();
    if let Some(body) = arguments.value::<types::SystemUserUpdate>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
