// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_dialogporten_enduser::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-dialogporten-enduser`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "bulk_set_system_labels" => Box::pin(bulk_set_system_labels(client, arguments)).await,
        "get_activity" => Box::pin(get_activity(client, arguments)).await,
        "get_authorization_server" => Box::pin(get_authorization_server(client, arguments)).await,
        "get_dialog" => Box::pin(get_dialog(client, arguments)).await,
        "get_jwks" => Box::pin(get_jwks(client, arguments)).await,
        "get_limits" => Box::pin(get_limits(client, arguments)).await,
        "get_seen_log_entry" => Box::pin(get_seen_log_entry(client, arguments)).await,
        "get_transmission" => Box::pin(get_transmission(client, arguments)).await,
        "list_activities" => Box::pin(list_activities(client, arguments)).await,
        "list_authorized_service_resources" => Box::pin(list_authorized_service_resources(client, arguments)).await,
        "list_label_log" => Box::pin(list_label_log(client, arguments)).await,
        "list_parties" => Box::pin(list_parties(client, arguments)).await,
        "list_seen_log" => Box::pin(list_seen_log(client, arguments)).await,
        "list_service_resources" => Box::pin(list_service_resources(client, arguments)).await,
        "list_transmissions" => Box::pin(list_transmissions(client, arguments)).await,
        "lookup_dialog" => Box::pin(lookup_dialog(client, arguments)).await,
        "search_dialogs" => Box::pin(search_dialogs(client, arguments)).await,
        "set_system_labels" => Box::pin(set_system_labels(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn bulk_set_system_labels(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.bulk_set_system_labels();
    if let Some(body) = arguments.value::<types::BulkSetSystemLabel>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn get_activity(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_activity();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:activityId")? {
        call = call.activity_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Accept-Language")? {
        call = call.accept_language(value);
    }
    Outcome::json(call.send().await)
}

async fn get_authorization_server(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.get_authorization_server();
    Outcome::json(call.send().await)
}

async fn get_dialog(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_dialog();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Accept-Language")? {
        call = call.accept_language(value);
    }
    Outcome::json(call.send().await)
}

async fn get_jwks(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.get_jwks();
    Outcome::json(call.send().await)
}

async fn get_limits(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.get_limits();
    Outcome::json(call.send().await)
}

async fn get_seen_log_entry(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_seen_log_entry();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:seenLogId")? {
        call = call.seen_log_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_transmission(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_transmission();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:transmissionId")? {
        call = call.transmission_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Accept-Language")? {
        call = call.accept_language(value);
    }
    Outcome::json(call.send().await)
}

async fn list_activities(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_activities();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Accept-Language")? {
        call = call.accept_language(value);
    }
    Outcome::json(call.send().await)
}

async fn list_authorized_service_resources(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_authorized_service_resources();
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Accept-Language")? {
        call = call.accept_language(value);
    }
    Outcome::json(call.send().await)
}

async fn list_label_log(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_label_log();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_parties(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_parties();
    Outcome::json(call.send().await)
}

async fn list_seen_log(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_seen_log();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_service_resources(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_service_resources();
    if let Some(value) = arguments.value::<::std::string::String>("header:Accept-Language")? {
        call = call.accept_language(value);
    }
    Outcome::json(call.send().await)
}

async fn list_transmissions(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_transmissions();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Accept-Language")? {
        call = call.accept_language(value);
    }
    Outcome::json(call.send().await)
}

async fn lookup_dialog(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.lookup_dialog();
    if let Some(value) = arguments.value::<::std::string::String>("query:instanceRef")? {
        call = call.instance_ref(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Accept-Language")? {
        call = call.accept_language(value);
    }
    Outcome::json(call.send().await)
}

async fn search_dialogs(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_dialogs();
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:serviceResource")? {
        call = call.service_resource(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:extendedStatus")? {
        call = call.extended_status(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:externalReference")? {
        call = call.external_reference(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<types::DialogStatus>>("query:status")? {
        call = call.status(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:createdAfter")? {
        call = call.created_after(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:createdBefore")? {
        call = call.created_before(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:updatedAfter")? {
        call = call.updated_after(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:updatedBefore")? {
        call = call.updated_before(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:contentUpdatedAfter")? {
        call = call.content_updated_after(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:contentUpdatedBefore")? {
        call = call.content_updated_before(value);
    }
    if let Some(value) = arguments.value::<bool>("query:isContentSeen")? {
        call = call.is_content_seen(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:dueAfter")? {
        call = call.due_after(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:dueBefore")? {
        call = call.due_before(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:process")? {
        call = call.process(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<types::SystemLabel>>("query:systemLabel")? {
        call = call.system_label(value);
    }
    if let Some(value) = arguments.value::<bool>("query:excludeApiOnly")? {
        call = call.exclude_api_only(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:search")? {
        call = call.search(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:searchLanguageCode")? {
        call = call.search_language_code(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:orderBy")? {
        call = call.order_by(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:continuationToken")? {
        call = call.continuation_token(value);
    }
    if let Some(value) = arguments.value::<i32>("query:limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Accept-Language")? {
        call = call.accept_language(value);
    }
    Outcome::json(call.send().await)
}

async fn set_system_labels(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.set_system_labels();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(body) = arguments.value::<types::SetDialogSystemLabelRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
