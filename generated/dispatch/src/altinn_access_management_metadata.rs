// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_access_management_metadata::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-access-management-metadata`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "get_area" => Box::pin(get_area(client, arguments)).await,
        "get_group" => Box::pin(get_group(client, arguments)).await,
        "get_package" => Box::pin(get_package(client, arguments)).await,
        "get_package_by_urn" => Box::pin(get_package_by_urn(client, arguments)).await,
        "get_role" => Box::pin(get_role(client, arguments)).await,
        "list_area_packages" => Box::pin(list_area_packages(client, arguments)).await,
        "list_group_areas" => Box::pin(list_group_areas(client, arguments)).await,
        "list_groups" => Box::pin(list_groups(client, arguments)).await,
        "list_organization_forms" => Box::pin(list_organization_forms(client, arguments)).await,
        "list_package_hierarchy" => Box::pin(list_package_hierarchy(client, arguments)).await,
        "list_package_resources" => Box::pin(list_package_resources(client, arguments)).await,
        "list_packages_by_role_code" => Box::pin(list_packages_by_role_code(client, arguments)).await,
        "list_resources_by_role_code" => Box::pin(list_resources_by_role_code(client, arguments)).await,
        "list_role_packages" => Box::pin(list_role_packages(client, arguments)).await,
        "list_role_resources" => Box::pin(list_role_resources(client, arguments)).await,
        "list_roles" => Box::pin(list_roles(client, arguments)).await,
        "search_packages" => Box::pin(search_packages(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn get_area(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_area();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_group(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_group();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_package(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_package();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_package_by_urn(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_package_by_urn();
    if let Some(value) = arguments.value::<::std::string::String>("path:urnValue")? {
        call = call.urn_value(value);
    }
    Outcome::json(call.send().await)
}

async fn get_role(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_role();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_area_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_area_packages();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_group_areas(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_group_areas();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_groups(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_groups();
    Outcome::json(call.send().await)
}

async fn list_organization_forms(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_organization_forms();
    Outcome::json(call.send().await)
}

async fn list_package_hierarchy(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_package_hierarchy();
    Outcome::json(call.send().await)
}

async fn list_package_resources(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_package_resources();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_packages_by_role_code(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_packages_by_role_code();
    if let Some(value) = arguments.value::<::std::string::String>("query:role")? {
        call = call.role(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:variant")? {
        call = call.variant(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeResources")? {
        call = call.include_resources(value);
    }
    Outcome::json(call.send().await)
}

async fn list_resources_by_role_code(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_resources_by_role_code();
    if let Some(value) = arguments.value::<::std::string::String>("query:role")? {
        call = call.role(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:variant")? {
        call = call.variant(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includePackageResources")? {
        call = call.include_package_resources(value);
    }
    Outcome::json(call.send().await)
}

async fn list_role_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_role_packages();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:variant")? {
        call = call.variant(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeResources")? {
        call = call.include_resources(value);
    }
    Outcome::json(call.send().await)
}

async fn list_role_resources(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_role_resources();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:variant")? {
        call = call.variant(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includePackageResources")? {
        call = call.include_package_resources(value);
    }
    Outcome::json(call.send().await)
}

async fn list_roles(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_roles();
    Outcome::json(call.send().await)
}

async fn search_packages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_packages();
    if let Some(value) = arguments.value::<::std::string::String>("query:term")? {
        call = call.term(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:resourceProviderCode")? {
        call = call.resource_provider_code(value);
    }
    if let Some(value) = arguments.value::<bool>("query:searchInResources")? {
        call = call.search_in_resources(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:typeName")? {
        call = call.type_name(value);
    }
    if let Some(value) = arguments.value::<bool>("query:simpleSearch")? {
        call = call.simple_search(value);
    }
    if let Some(value) = arguments.value::<bool>("query:strict")? {
        call = call.strict(value);
    }
    Outcome::json(call.send().await)
}
