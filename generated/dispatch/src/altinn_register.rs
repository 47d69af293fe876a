// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_register::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-register`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "find_party" => Box::pin(find_party(client, arguments)).await,
        "get_organization" => Box::pin(get_organization(client, arguments)).await,
        "get_party" => Box::pin(get_party(client, arguments)).await,
        "get_person" => Box::pin(get_person(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn find_party(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.find_party();
    if let Some(body) = arguments.value::<types::PartyLookup>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn get_organization(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_organization();
    if let Some(value) = arguments.value::<::std::string::String>("path:orgNr")? {
        call = call.org_nr(value);
    }
    Outcome::json(call.send().await)
}

async fn get_party(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_party();
    if let Some(value) = arguments.value::<i32>("path:partyId")? {
        call = call.party_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_person(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_person();
    if let Some(value) = arguments.value::<::std::string::String>("header:X-Ai-NationalIdentityNumber")? {
        call = call.x_ai_national_identity_number(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:X-Ai-LastName")? {
        call = call.x_ai_last_name(value);
    }
    Outcome::json(call.send().await)
}
