// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn2_consentrequests::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn2-consentrequests`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "create_consent_request" => Box::pin(create_consent_request(client, arguments)).await,
        "delete_consent_request" => Box::pin(delete_consent_request(client, arguments)).await,
        "get_consent_request" => Box::pin(get_consent_request(client, arguments)).await,
        "get_consent_token" => Box::pin(get_consent_token(client, arguments)).await,
        "list_consent_requests" => Box::pin(list_consent_requests(client, arguments)).await,
        "log_consent_use" => Box::pin(log_consent_use(client, arguments)).await,
        "revoke_consent" => Box::pin(revoke_consent(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn create_consent_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_consent_request();
    if let Some(body) = arguments.value::<types::ConsentRequestInput>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delete_consent_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_consent_request();
    if let Some(value) = arguments.value::<::std::string::String>("path:guid")? {
        call = call.guid(value);
    }
    Outcome::json(call.send().await)
}

async fn get_consent_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_consent_request();
    if let Some(value) = arguments.value::<::std::string::String>("path:guid")? {
        call = call.guid(value);
    }
    Outcome::json(call.send().await)
}

async fn get_consent_token(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_consent_token();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:authCode")? {
        call = call.auth_code(value);
    }
    Outcome::json(call.send().await)
}

async fn list_consent_requests(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_consent_requests();
    if let Some(value) = arguments.value::<::std::string::String>("query:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i64>("query:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:continuation")? {
        call = call.continuation(value);
    }
    if let Some(value) = arguments.value::<bool>("query:ForceEIAuthentication")? {
        call = call.force_ei_authentication(value);
    }
    if let Some(value) = arguments.value::<types::Direction>("query:direction")? {
        call = call.direction(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<types::Status>>("query:status")? {
        call = call.status(value);
    }
    Outcome::json(call.send().await)
}

async fn log_consent_use(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.log_consent_use();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:authCode")? {
        call = call.auth_code(value);
    }
    if let Some(body) = arguments.value::<types::ConsentUse>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn revoke_consent(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.revoke_consent();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:authCode")? {
        call = call.auth_code(value);
    }
    Outcome::json(call.send().await)
}
