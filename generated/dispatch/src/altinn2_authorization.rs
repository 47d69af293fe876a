// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn2_authorization::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn2-authorization`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "create_delegation" => Box::pin(create_delegation(client, arguments)).await,
        "create_role_definition" => Box::pin(create_role_definition(client, arguments)).await,
        "delete_app_right" => Box::pin(delete_app_right(client, arguments)).await,
        "delete_delegated_app_right" => Box::pin(delete_delegated_app_right(client, arguments)).await,
        "delete_delegated_right" => Box::pin(delete_delegated_right(client, arguments)).await,
        "delete_delegated_role" => Box::pin(delete_delegated_role(client, arguments)).await,
        "delete_delegation" => Box::pin(delete_delegation(client, arguments)).await,
        "delete_right" => Box::pin(delete_right(client, arguments)).await,
        "delete_role" => Box::pin(delete_role(client, arguments)).await,
        "delete_role_definition" => Box::pin(delete_role_definition(client, arguments)).await,
        "get_right_holder" => Box::pin(get_right_holder(client, arguments)).await,
        "get_role_definition" => Box::pin(get_role_definition(client, arguments)).await,
        "list_app_rights" => Box::pin(list_app_rights(client, arguments)).await,
        "list_right_holder_app_rights" => Box::pin(list_right_holder_app_rights(client, arguments)).await,
        "list_right_holder_rights" => Box::pin(list_right_holder_rights(client, arguments)).await,
        "list_right_holder_roles" => Box::pin(list_right_holder_roles(client, arguments)).await,
        "list_right_holders" => Box::pin(list_right_holders(client, arguments)).await,
        "list_rights" => Box::pin(list_rights(client, arguments)).await,
        "list_role_definitions" => Box::pin(list_role_definitions(client, arguments)).await,
        "list_roles" => Box::pin(list_roles(client, arguments)).await,
        "update_role_definition" => Box::pin(update_role_definition(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn create_delegation(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_delegation();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(body) = arguments.value::<types::DelegationInput>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_role_definition(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_role_definition();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(body) = arguments.value::<types::RoleDefinitionInput>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delete_app_right(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_app_right();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:ruleGuid")? {
        call = call.rule_guid(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_delegated_app_right(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_delegated_app_right();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:receiverID")? {
        call = call.receiver_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:ruleGuid")? {
        call = call.rule_guid(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_delegated_right(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_delegated_right();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:receiverID")? {
        call = call.receiver_id(value);
    }
    if let Some(value) = arguments.value::<i64>("path:rightID")? {
        call = call.right_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_delegated_role(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_delegated_role();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:receiverID")? {
        call = call.receiver_id(value);
    }
    if let Some(value) = arguments.value::<i64>("path:roleID")? {
        call = call.role_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_delegation(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_delegation();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<i64>("query:roleId")? {
        call = call.role_id(value);
    }
    if let Some(value) = arguments.value::<i64>("query:authzRuleId")? {
        call = call.authz_rule_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:ruleGuid")? {
        call = call.rule_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:receiverId")? {
        call = call.receiver_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_right(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_right();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<i64>("path:rightID")? {
        call = call.right_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_role(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_role();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<i64>("path:roleID")? {
        call = call.role_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_role_definition(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_role_definition();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<i64>("path:roleTypeID")? {
        call = call.role_type_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_right_holder(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_right_holder();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:receiverID")? {
        call = call.receiver_id(value);
    }
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn get_role_definition(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_role_definition();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<i64>("path:roleTypeID")? {
        call = call.role_type_id(value);
    }
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn list_app_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_app_rights();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<i64>("query:$top")? {
        call = call.top(value);
    }
    if let Some(value) = arguments.value::<i64>("query:$skip")? {
        call = call.skip(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:$filter")? {
        call = call.filter(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:$orderby")? {
        call = call.orderby(value);
    }
    Outcome::json(call.send().await)
}

async fn list_right_holder_app_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_right_holder_app_rights();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:receiverID")? {
        call = call.receiver_id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_right_holder_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_right_holder_rights();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:receiverID")? {
        call = call.receiver_id(value);
    }
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn list_right_holder_roles(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_right_holder_roles();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:receiverID")? {
        call = call.receiver_id(value);
    }
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn list_right_holders(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_right_holders();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i64>("query:serviceEdition")? {
        call = call.service_edition(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn list_rights(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_rights();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<i64>("query:$top")? {
        call = call.top(value);
    }
    if let Some(value) = arguments.value::<i64>("query:$skip")? {
        call = call.skip(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:$filter")? {
        call = call.filter(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:$orderby")? {
        call = call.orderby(value);
    }
    Outcome::json(call.send().await)
}

async fn list_role_definitions(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_role_definitions();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn list_roles(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_roles();
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<i64>("query:$top")? {
        call = call.top(value);
    }
    if let Some(value) = arguments.value::<i64>("query:$skip")? {
        call = call.skip(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:$filter")? {
        call = call.filter(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:$orderby")? {
        call = call.orderby(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    Outcome::json(call.send().await)
}

async fn update_role_definition(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_role_definition();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<i64>("path:roleTypeID")? {
        call = call.role_type_id(value);
    }
    if let Some(body) = arguments.value::<types::RoleDefinitionInput>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
