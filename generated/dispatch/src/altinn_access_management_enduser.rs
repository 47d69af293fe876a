// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_access_management_enduser::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-access-management-enduser`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "add_agent" => Box::pin(add_agent(client, arguments)).await,
        "add_instance_rights" => Box::pin(add_instance_rights(client, arguments)).await,
        "add_package" => Box::pin(add_package(client, arguments)).await,
        "add_resource_rights" => Box::pin(add_resource_rights(client, arguments)).await,
        "add_resource_rules" => Box::pin(add_resource_rules(client, arguments)).await,
        "add_rightholder" => Box::pin(add_rightholder(client, arguments)).await,
        "add_supplier" => Box::pin(add_supplier(client, arguments)).await,
        "add_supplier_resource" => Box::pin(add_supplier_resource(client, arguments)).await,
        "approve_request" => Box::pin(approve_request(client, arguments)).await,
        "check_instance" => Box::pin(check_instance(client, arguments)).await,
        "check_packages" => Box::pin(check_packages(client, arguments)).await,
        "check_resource" => Box::pin(check_resource(client, arguments)).await,
        "check_supplier_resource" => Box::pin(check_supplier_resource(client, arguments)).await,
        "confirm_request" => Box::pin(confirm_request(client, arguments)).await,
        "count_received_requests" => Box::pin(count_received_requests(client, arguments)).await,
        "count_sent_requests" => Box::pin(count_sent_requests(client, arguments)).await,
        "delegate_packages" => Box::pin(delegate_packages(client, arguments)).await,
        "get_draft_request" => Box::pin(get_draft_request(client, arguments)).await,
        "get_request" => Box::pin(get_request(client, arguments)).await,
        "leave_provider" => Box::pin(leave_provider(client, arguments)).await,
        "list_agent_packages" => Box::pin(list_agent_packages(client, arguments)).await,
        "list_agents" => Box::pin(list_agents(client, arguments)).await,
        "list_authorized_parties" => Box::pin(list_authorized_parties(client, arguments)).await,
        "list_available_users" => Box::pin(list_available_users(client, arguments)).await,
        "list_client_packages" => Box::pin(list_client_packages(client, arguments)).await,
        "list_clients" => Box::pin(list_clients(client, arguments)).await,
        "list_connections" => Box::pin(list_connections(client, arguments)).await,
        "list_consumer_resources" => Box::pin(list_consumer_resources(client, arguments)).await,
        "list_consumers" => Box::pin(list_consumers(client, arguments)).await,
        "list_instance_rights" => Box::pin(list_instance_rights(client, arguments)).await,
        "list_instance_users" => Box::pin(list_instance_users(client, arguments)).await,
        "list_instances" => Box::pin(list_instances(client, arguments)).await,
        "list_my_clients" => Box::pin(list_my_clients(client, arguments)).await,
        "list_my_providers" => Box::pin(list_my_providers(client, arguments)).await,
        "list_packages" => Box::pin(list_packages(client, arguments)).await,
        "list_received_requests" => Box::pin(list_received_requests(client, arguments)).await,
        "list_resource_rights" => Box::pin(list_resource_rights(client, arguments)).await,
        "list_resource_rules" => Box::pin(list_resource_rules(client, arguments)).await,
        "list_resources" => Box::pin(list_resources(client, arguments)).await,
        "list_roles" => Box::pin(list_roles(client, arguments)).await,
        "list_sent_requests" => Box::pin(list_sent_requests(client, arguments)).await,
        "list_supplier_resources" => Box::pin(list_supplier_resources(client, arguments)).await,
        "list_suppliers" => Box::pin(list_suppliers(client, arguments)).await,
        "reject_request" => Box::pin(reject_request(client, arguments)).await,
        "remove_agent" => Box::pin(remove_agent(client, arguments)).await,
        "remove_client_from_agent" => Box::pin(remove_client_from_agent(client, arguments)).await,
        "remove_consumer" => Box::pin(remove_consumer(client, arguments)).await,
        "remove_consumer_resource" => Box::pin(remove_consumer_resource(client, arguments)).await,
        "remove_instance" => Box::pin(remove_instance(client, arguments)).await,
        "remove_my_client" => Box::pin(remove_my_client(client, arguments)).await,
        "remove_my_packages" => Box::pin(remove_my_packages(client, arguments)).await,
        "remove_package" => Box::pin(remove_package(client, arguments)).await,
        "remove_resource" => Box::pin(remove_resource(client, arguments)).await,
        "remove_rightholder" => Box::pin(remove_rightholder(client, arguments)).await,
        "remove_role" => Box::pin(remove_role(client, arguments)).await,
        "remove_supplier" => Box::pin(remove_supplier(client, arguments)).await,
        "remove_supplier_resource" => Box::pin(remove_supplier_resource(client, arguments)).await,
        "request_package" => Box::pin(request_package(client, arguments)).await,
        "request_resource" => Box::pin(request_resource(client, arguments)).await,
        "revoke_packages" => Box::pin(revoke_packages(client, arguments)).await,
        "set_instance_rights" => Box::pin(set_instance_rights(client, arguments)).await,
        "set_resource_rights" => Box::pin(set_resource_rights(client, arguments)).await,
        "set_resource_rules" => Box::pin(set_resource_rules(client, arguments)).await,
        "withdraw_request" => Box::pin(withdraw_request(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn add_agent(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.add_agent();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(body) = arguments.value::<types::PersonInput>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn add_instance_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.add_instance_rights();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:instance")? {
        call = call.instance(value);
    }
    if let Some(body) = arguments.value::<types::InstanceRightsDelegation>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn add_package(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.add_package();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:packageId")? {
        call = call.package_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:package")? {
        call = call.package(value);
    }
    if let Some(body) = arguments.value::<types::PersonInput>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn add_resource_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.add_resource_rights();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(body) = arguments.value::<types::RightKeys>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn add_resource_rules(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.add_resource_rules();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(body) = arguments.value::<types::RuleKeys>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn add_rightholder(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.add_rightholder();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(body) = arguments.value::<types::PersonInput>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn add_supplier(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.add_supplier();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:supplier")? {
        call = call.supplier(value);
    }
    Outcome::json(call.send().await)
}

async fn add_supplier_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.add_supplier_resource();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:supplier")? {
        call = call.supplier(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    Outcome::json(call.send().await)
}

async fn approve_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.approve_request();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:id")? {
        call = call.id(value);
    }
    if let Some(body) = arguments.value::<::std::vec::Vec<::std::string::String>>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn check_instance(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.check_instance();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:instance")? {
        call = call.instance(value);
    }
    Outcome::json(call.send().await)
}

async fn check_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.check_packages();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::altinn_runtime::Uuid>>("query:packageIds")? {
        call = call.package_ids(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:packages")? {
        call = call.packages(value);
    }
    Outcome::json(call.send().await)
}

async fn check_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.check_resource();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    Outcome::json(call.send().await)
}

async fn check_supplier_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.check_supplier_resource();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    Outcome::json(call.send().await)
}

async fn confirm_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.confirm_request();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn count_received_requests(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.count_received_requests();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<types::RequestStatus>>("query:status")? {
        call = call.status(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:type")? {
        call = call.type_(value);
    }
    Outcome::json(call.send().await)
}

async fn count_sent_requests(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.count_sent_requests();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<types::RequestStatus>>("query:status")? {
        call = call.status(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:type")? {
        call = call.type_(value);
    }
    Outcome::json(call.send().await)
}

async fn delegate_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delegate_packages();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(body) = arguments.value::<types::PackageDelegations>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn get_draft_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_draft_request();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_request();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:id")? {
        call = call.id(value);
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
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
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

async fn list_authorized_parties(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_authorized_parties();
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
    if let Some(value) = arguments.value::<types::AuthorizedPartiesIncludeFilter>("query:includePartiesViaKeyRoles")? {
        call = call.include_parties_via_key_roles(value);
    }
    if let Some(value) = arguments.value::<types::AuthorizedPartiesIncludeFilter>("query:includeSubParties")? {
        call = call.include_sub_parties(value);
    }
    if let Some(value) = arguments.value::<types::AuthorizedPartiesIncludeFilter>("query:includeInactiveParties")? {
        call = call.include_inactive_parties(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::altinn_runtime::Uuid>>("query:partyFilter")? {
        call = call.party_filter(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:anyOfResourceIds")? {
        call = call.any_of_resource_ids(value);
    }
    Outcome::json(call.send().await)
}

async fn list_available_users(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_available_users();
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
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
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
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:packages")? {
        call = call.packages(value);
    }
    Outcome::json(call.send().await)
}

async fn list_connections(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_connections();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeClientDelegations")? {
        call = call.include_client_delegations(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeAgentConnections")? {
        call = call.include_agent_connections(value);
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
    Outcome::json(call.send().await)
}

async fn list_consumer_resources(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_consumer_resources();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:consumer")? {
        call = call.consumer(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    Outcome::json(call.send().await)
}

async fn list_consumers(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_consumers();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:consumer")? {
        call = call.consumer(value);
    }
    Outcome::json(call.send().await)
}

async fn list_instance_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_instance_rights();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:instance")? {
        call = call.instance(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    Outcome::json(call.send().await)
}

async fn list_instance_users(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_instance_users();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:instance")? {
        call = call.instance(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    Outcome::json(call.send().await)
}

async fn list_instances(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_instances();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:instance")? {
        call = call.instance(value);
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

async fn list_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_packages();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    Outcome::json(call.send().await)
}

async fn list_received_requests(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_received_requests();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<types::RequestStatus>>("query:status")? {
        call = call.status(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:type")? {
        call = call.type_(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    Outcome::json(call.send().await)
}

async fn list_resource_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_resource_rights();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    Outcome::json(call.send().await)
}

async fn list_resource_rules(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_resource_rules();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    Outcome::json(call.send().await)
}

async fn list_resources(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_resources();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    Outcome::json(call.send().await)
}

async fn list_roles(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_roles();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    Outcome::json(call.send().await)
}

async fn list_sent_requests(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_sent_requests();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<types::RequestStatus>>("query:status")? {
        call = call.status(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:type")? {
        call = call.type_(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Size")? {
        call = call.x_page_size(value);
    }
    if let Some(value) = arguments.value::<i64>("header:X-Page-Number")? {
        call = call.x_page_number(value);
    }
    Outcome::json(call.send().await)
}

async fn list_supplier_resources(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_supplier_resources();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:supplier")? {
        call = call.supplier(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    Outcome::json(call.send().await)
}

async fn list_suppliers(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_suppliers();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:supplier")? {
        call = call.supplier(value);
    }
    Outcome::json(call.send().await)
}

async fn reject_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.reject_request();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_agent(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_agent();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
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
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<bool>("query:cascade")? {
        call = call.cascade(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_consumer(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_consumer();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:consumer")? {
        call = call.consumer(value);
    }
    if let Some(value) = arguments.value::<bool>("query:cascade")? {
        call = call.cascade(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_consumer_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_consumer_resource();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:consumer")? {
        call = call.consumer(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_instance(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_instance();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:instance")? {
        call = call.instance(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_my_client(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_my_client();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:provider")? {
        call = call.provider(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<bool>("query:cascade")? {
        call = call.cascade(value);
    }
    if let Some(body) = arguments.value::<types::PackageDelegations>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn remove_my_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_my_packages();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:provider")? {
        call = call.provider(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(body) = arguments.value::<types::PackageDelegations>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn remove_package(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_package();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:packageId")? {
        call = call.package_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:package")? {
        call = call.package(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_resource();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_rightholder(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_rightholder();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<bool>("query:cascade")? {
        call = call.cascade(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_role(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_role();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:rolecode")? {
        call = call.rolecode(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_supplier(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_supplier();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:supplier")? {
        call = call.supplier(value);
    }
    if let Some(value) = arguments.value::<bool>("query:cascade")? {
        call = call.cascade(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_supplier_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_supplier_resource();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:supplier")? {
        call = call.supplier(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    Outcome::json(call.send().await)
}

async fn request_package(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.request_package();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:package")? {
        call = call.package(value);
    }
    Outcome::json(call.send().await)
}

async fn request_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.request_resource();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(body) = arguments.value::<::std::vec::Vec<::std::string::String>>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn revoke_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.revoke_packages();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(body) = arguments.value::<types::PackageDelegations>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn set_instance_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.set_instance_rights();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:instance")? {
        call = call.instance(value);
    }
    if let Some(body) = arguments.value::<types::RightKeys>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn set_resource_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.set_resource_rights();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(body) = arguments.value::<types::RightKeys>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn set_resource_rules(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.set_resource_rules();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(body) = arguments.value::<types::RuleKeys>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn withdraw_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.withdraw_request();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}
