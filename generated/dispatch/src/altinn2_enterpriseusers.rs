// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn2_enterpriseusers::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn2-enterpriseusers`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "create_enterprise_user" => Box::pin(create_enterprise_user(client, arguments)).await,
        "delete_enterprise_user" => Box::pin(delete_enterprise_user(client, arguments)).await,
        "get_enterprise_user" => Box::pin(get_enterprise_user(client, arguments)).await,
        "list_enterprise_users" => Box::pin(list_enterprise_users(client, arguments)).await,
        "rotate_secret" => Box::pin(rotate_secret(client, arguments)).await,
        "update_enterprise_user" => Box::pin(update_enterprise_user(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn create_enterprise_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_enterprise_user();
    if let Some(body) = arguments.value::<types::EnterpriseUserInput>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delete_enterprise_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_enterprise_user();
    if let Some(value) = arguments.value::<::std::string::String>("path:enterpriseUserName")? {
        call = call.enterprise_user_name(value);
    }
    Outcome::json(call.send().await)
}

async fn get_enterprise_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_enterprise_user();
    if let Some(value) = arguments.value::<::std::string::String>("path:enterpriseUserName")? {
        call = call.enterprise_user_name(value);
    }
    Outcome::json(call.send().await)
}

async fn list_enterprise_users(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_enterprise_users();
    Outcome::json(call.send().await)
}

async fn rotate_secret(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.rotate_secret();
    if let Some(value) = arguments.value::<::std::string::String>("path:enterpriseUserName")? {
        call = call.enterprise_user_name(value);
    }
    Outcome::json(call.send().await)
}

async fn update_enterprise_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_enterprise_user();
    if let Some(value) = arguments.value::<::std::string::String>("path:enterpriseUserName")? {
        call = call.enterprise_user_name(value);
    }
    if let Some(body) = arguments.value::<types::EnterpriseUserInput>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
