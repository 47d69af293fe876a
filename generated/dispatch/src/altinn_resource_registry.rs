// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_resource_registry::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-resource-registry`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "add_access_list_members" => Box::pin(add_access_list_members(client, arguments)).await,
        "create_policy" => Box::pin(create_policy(client, arguments)).await,
        "create_resource" => Box::pin(create_resource(client, arguments)).await,
        "delete_access_list" => Box::pin(delete_access_list(client, arguments)).await,
        "delete_resource" => Box::pin(delete_resource(client, arguments)).await,
        "delete_resource_connection" => Box::pin(delete_resource_connection(client, arguments)).await,
        "expire_altinn2_service" => Box::pin(expire_altinn2_service(client, arguments)).await,
        "export_altinn2_delegations" => Box::pin(export_altinn2_delegations(client, arguments)).await,
        "export_resources" => Box::pin(export_resources(client, arguments)).await,
        "get_access_list" => Box::pin(get_access_list(client, arguments)).await,
        "get_altinn2_delegation_count" => Box::pin(get_altinn2_delegation_count(client, arguments)).await,
        "get_altinn2_policy" => Box::pin(get_altinn2_policy(client, arguments)).await,
        "get_altinn2_resource" => Box::pin(get_altinn2_resource(client, arguments)).await,
        "get_policy" => Box::pin(get_policy(client, arguments)).await,
        "get_resource" => Box::pin(get_resource(client, arguments)).await,
        "list_access_list_members" => Box::pin(list_access_list_members(client, arguments)).await,
        "list_access_list_memberships" => Box::pin(list_access_list_memberships(client, arguments)).await,
        "list_access_lists" => Box::pin(list_access_lists(client, arguments)).await,
        "list_access_lists_by_member" => Box::pin(list_access_lists_by_member(client, arguments)).await,
        "list_orgs" => Box::pin(list_orgs(client, arguments)).await,
        "list_policy_rights" => Box::pin(list_policy_rights(client, arguments)).await,
        "list_policy_rules" => Box::pin(list_policy_rules(client, arguments)).await,
        "list_policy_subjects" => Box::pin(list_policy_subjects(client, arguments)).await,
        "list_resource_changes" => Box::pin(list_resource_changes(client, arguments)).await,
        "list_resource_connections" => Box::pin(list_resource_connections(client, arguments)).await,
        "list_resources" => Box::pin(list_resources(client, arguments)).await,
        "list_updated_resource_subjects" => Box::pin(list_updated_resource_subjects(client, arguments)).await,
        "patch_access_list" => Box::pin(patch_access_list(client, arguments)).await,
        "remove_access_list_members" => Box::pin(remove_access_list_members(client, arguments)).await,
        "replace_access_list_members" => Box::pin(replace_access_list_members(client, arguments)).await,
        "search_resources" => Box::pin(search_resources(client, arguments)).await,
        "search_resources_by_subjects" => Box::pin(search_resources_by_subjects(client, arguments)).await,
        "update_policy" => Box::pin(update_policy(client, arguments)).await,
        "update_resource" => Box::pin(update_resource(client, arguments)).await,
        "upsert_access_list" => Box::pin(upsert_access_list(client, arguments)).await,
        "upsert_resource_connection" => Box::pin(upsert_resource_connection(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn add_access_list_members(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.add_access_list_members();
    if let Some(value) = arguments.value::<::std::string::String>("path:owner")? {
        call = call.owner(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:identifier")? {
        call = call.identifier(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-None-Match")? {
        call = call.if_none_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Modified-Since")? {
        call = call.if_modified_since(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Unmodified-Since")? {
        call = call.if_unmodified_since(value);
    }
    if let Some(body) = arguments.value::<types::AccessListMembers>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_policy(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_policy();
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    if arguments.has("body") {
        let mut form = answers::CreatePolicyForm::default();
        form.policy_file = arguments.files("policyFile")?.pop();
        call = call.body(form);
    }
    Outcome::json(call.send().await)
}

async fn create_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_resource();
    if let Some(body) = arguments.value::<types::ServiceResource>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delete_access_list(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_access_list();
    if let Some(value) = arguments.value::<::std::string::String>("path:owner")? {
        call = call.owner(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:identifier")? {
        call = call.identifier(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-None-Match")? {
        call = call.if_none_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Modified-Since")? {
        call = call.if_modified_since(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Unmodified-Since")? {
        call = call.if_unmodified_since(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_resource();
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_resource_connection(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_resource_connection();
    if let Some(value) = arguments.value::<::std::string::String>("path:owner")? {
        call = call.owner(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:identifier")? {
        call = call.identifier(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:resourceIdentifier")? {
        call = call.resource_identifier(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-None-Match")? {
        call = call.if_none_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Modified-Since")? {
        call = call.if_modified_since(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Unmodified-Since")? {
        call = call.if_unmodified_since(value);
    }
    Outcome::json(call.send().await)
}

async fn expire_altinn2_service(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.expire_altinn2_service();
    if let Some(value) = arguments.value::<::std::string::String>("query:externalServiceCode")? {
        call = call.external_service_code(value);
    }
    if let Some(value) = arguments.value::<i32>("query:externalServiceEditionCode")? {
        call = call.external_service_edition_code(value);
    }
    Outcome::json(call.send().await)
}

async fn export_altinn2_delegations(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.export_altinn2_delegations();
    if let Some(body) = arguments.value::<types::ExportDelegationsRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn export_resources(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.export_resources();
    Outcome::bytes(call.send().await).await
}

async fn get_access_list(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_access_list();
    if let Some(value) = arguments.value::<::std::string::String>("path:owner")? {
        call = call.owner(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:identifier")? {
        call = call.identifier(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<types::Include>>("query:include")? {
        call = call.include(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-None-Match")? {
        call = call.if_none_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Modified-Since")? {
        call = call.if_modified_since(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Unmodified-Since")? {
        call = call.if_unmodified_since(value);
    }
    Outcome::json(call.send().await)
}

async fn get_altinn2_delegation_count(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_altinn2_delegation_count();
    if let Some(value) = arguments.value::<::std::string::String>("query:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i32>("query:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    Outcome::json(call.send().await)
}

async fn get_altinn2_policy(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_altinn2_policy();
    if let Some(value) = arguments.value::<::std::string::String>("query:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i32>("query:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resourceIdentifier")? {
        call = call.resource_identifier(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_altinn2_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_altinn2_resource();
    if let Some(value) = arguments.value::<::std::string::String>("query:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i32>("query:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    Outcome::json(call.send().await)
}

async fn get_policy(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_policy();
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_resource();
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.value::<i32>("query:versionId")? {
        call = call.version_id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_access_list_members(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_access_list_members();
    if let Some(value) = arguments.value::<::std::string::String>("path:owner")? {
        call = call.owner(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:identifier")? {
        call = call.identifier(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:token")? {
        call = call.token(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-None-Match")? {
        call = call.if_none_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Modified-Since")? {
        call = call.if_modified_since(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Unmodified-Since")? {
        call = call.if_unmodified_since(value);
    }
    Outcome::json(call.send().await)
}

async fn list_access_list_memberships(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_access_list_memberships();
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:resource")? {
        call = call.resource(value);
    }
    Outcome::json(call.send().await)
}

async fn list_access_lists(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_access_lists();
    if let Some(value) = arguments.value::<::std::string::String>("path:owner")? {
        call = call.owner(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:token")? {
        call = call.token(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<types::Include>>("query:include")? {
        call = call.include(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    Outcome::json(call.send().await)
}

async fn list_access_lists_by_member(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_access_lists_by_member();
    if let Some(value) = arguments.value::<::std::string::String>("query:party")? {
        call = call.party(value);
    }
    Outcome::json(call.send().await)
}

async fn list_orgs(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_orgs();
    Outcome::json(call.send().await)
}

async fn list_policy_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_policy_rights();
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_policy_rules(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_policy_rules();
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_policy_subjects(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_policy_subjects();
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.value::<bool>("query:reloadFromXacml")? {
        call = call.reload_from_xacml(value);
    }
    Outcome::json(call.send().await)
}

async fn list_resource_changes(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_resource_changes();
    if let Some(value) = arguments.value::<::std::string::String>("query:token")? {
        call = call.token(value);
    }
    if let Some(value) = arguments.value::<i32>("query:limit")? {
        call = call.limit(value);
    }
    Outcome::json(call.send().await)
}

async fn list_resource_connections(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_resource_connections();
    if let Some(value) = arguments.value::<::std::string::String>("path:owner")? {
        call = call.owner(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:identifier")? {
        call = call.identifier(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:token")? {
        call = call.token(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-None-Match")? {
        call = call.if_none_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Modified-Since")? {
        call = call.if_modified_since(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Unmodified-Since")? {
        call = call.if_unmodified_since(value);
    }
    Outcome::json(call.send().await)
}

async fn list_resources(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_resources();
    if let Some(value) = arguments.value::<bool>("query:includeApps")? {
        call = call.include_apps(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeMigratedApps")? {
        call = call.include_migrated_apps(value);
    }
    Outcome::json(call.send().await)
}

async fn list_updated_resource_subjects(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_updated_resource_subjects();
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:since")? {
        call = call.since(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:token")? {
        call = call.token(value);
    }
    if let Some(value) = arguments.value::<i32>("query:limit")? {
        call = call.limit(value);
    }
    Outcome::json(call.send().await)
}

async fn patch_access_list(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.patch_access_list();
    if let Some(value) = arguments.value::<::std::string::String>("path:owner")? {
        call = call.owner(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:identifier")? {
        call = call.identifier(value);
    }
    if let Some(body) = arguments.value::<::std::vec::Vec<types::JsonPatchOperation>>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn remove_access_list_members(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_access_list_members();
    if let Some(value) = arguments.value::<::std::string::String>("path:owner")? {
        call = call.owner(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:identifier")? {
        call = call.identifier(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-None-Match")? {
        call = call.if_none_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Modified-Since")? {
        call = call.if_modified_since(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Unmodified-Since")? {
        call = call.if_unmodified_since(value);
    }
    if let Some(body) = arguments.value::<types::AccessListMembers>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn replace_access_list_members(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.replace_access_list_members();
    if let Some(value) = arguments.value::<::std::string::String>("path:owner")? {
        call = call.owner(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:identifier")? {
        call = call.identifier(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-None-Match")? {
        call = call.if_none_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Modified-Since")? {
        call = call.if_modified_since(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Unmodified-Since")? {
        call = call.if_unmodified_since(value);
    }
    if let Some(body) = arguments.value::<types::AccessListMembers>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn search_resources(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_resources();
    if let Some(value) = arguments.value::<::std::string::String>("query:Id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:Title")? {
        call = call.title(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:Description")? {
        call = call.description(value);
    }
    if let Some(value) = arguments.value::<types::ResourceType>("query:ResourceType")? {
        call = call.resource_type(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:Keyword")? {
        call = call.keyword(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:OrgCode")? {
        call = call.org_code(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:OrganizationId")? {
        call = call.organization_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:Reference")? {
        call = call.reference(value);
    }
    Outcome::json(call.send().await)
}

async fn search_resources_by_subjects(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_resources_by_subjects();
    if let Some(body) = arguments.value::<::std::vec::Vec<::std::string::String>>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_policy(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_policy();
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    if arguments.has("body") {
        let mut form = answers::UpdatePolicyForm::default();
        form.policy_file = arguments.files("policyFile")?.pop();
        call = call.body(form);
    }
    Outcome::json(call.send().await)
}

async fn update_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_resource();
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    if let Some(body) = arguments.value::<types::ServiceResource>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn upsert_access_list(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.upsert_access_list();
    if let Some(value) = arguments.value::<::std::string::String>("path:owner")? {
        call = call.owner(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:identifier")? {
        call = call.identifier(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-None-Match")? {
        call = call.if_none_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Modified-Since")? {
        call = call.if_modified_since(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Unmodified-Since")? {
        call = call.if_unmodified_since(value);
    }
    if let Some(body) = arguments.value::<types::UpsertAccessList>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn upsert_resource_connection(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.upsert_resource_connection();
    if let Some(value) = arguments.value::<::std::string::String>("path:owner")? {
        call = call.owner(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:identifier")? {
        call = call.identifier(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:resourceIdentifier")? {
        call = call.resource_identifier(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-None-Match")? {
        call = call.if_none_match(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Modified-Since")? {
        call = call.if_modified_since(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:If-Unmodified-Since")? {
        call = call.if_unmodified_since(value);
    }
    if let Some(body) = arguments.value::<types::UpsertAccessListResourceConnection>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
