// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_access_management_consententerprise::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-access-management-consententerprise`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "create_consent_request" => Box::pin(create_consent_request(client, arguments)).await,
        "get_consent_request" => Box::pin(get_consent_request(client, arguments)).await,
        "list_consent_events" => Box::pin(list_consent_events(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn create_consent_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_consent_request();
    if let Some(body) = arguments.value::<types::NewConsentRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn get_consent_request(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_consent_request();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:consentRequestId")? {
        call = call.consent_request_id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_consent_events(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_consent_events();
    if let Some(value) = arguments.value::<::std::string::String>("query:continuationToken")? {
        call = call.continuation_token(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:createdAfter")? {
        call = call.created_after(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:createdBefore")? {
        call = call.created_before(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:eventType")? {
        call = call.event_type(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:consentRequestId")? {
        call = call.consent_request_id(value);
    }
    Outcome::json(call.send().await)
}
