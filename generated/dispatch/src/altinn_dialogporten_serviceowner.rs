// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_dialogporten_serviceowner::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-dialogporten-serviceowner`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "bulk_set_system_labels" => Box::pin(bulk_set_system_labels(client, arguments)).await,
        "check_notification_condition" => Box::pin(check_notification_condition(client, arguments)).await,
        "create_activity" => Box::pin(create_activity(client, arguments)).await,
        "create_dialog" => Box::pin(create_dialog(client, arguments)).await,
        "create_label" => Box::pin(create_label(client, arguments)).await,
        "create_transmission" => Box::pin(create_transmission(client, arguments)).await,
        "delete_dialog" => Box::pin(delete_dialog(client, arguments)).await,
        "delete_label" => Box::pin(delete_label(client, arguments)).await,
        "freeze_dialog" => Box::pin(freeze_dialog(client, arguments)).await,
        "get_activity" => Box::pin(get_activity(client, arguments)).await,
        "get_authorization_server" => Box::pin(get_authorization_server(client, arguments)).await,
        "get_dialog" => Box::pin(get_dialog(client, arguments)).await,
        "get_jwks" => Box::pin(get_jwks(client, arguments)).await,
        "get_limits" => Box::pin(get_limits(client, arguments)).await,
        "get_seen_log_entry" => Box::pin(get_seen_log_entry(client, arguments)).await,
        "get_transmission" => Box::pin(get_transmission(client, arguments)).await,
        "list_activities" => Box::pin(list_activities(client, arguments)).await,
        "list_labels" => Box::pin(list_labels(client, arguments)).await,
        "list_seen_log" => Box::pin(list_seen_log(client, arguments)).await,
        "list_service_resources" => Box::pin(list_service_resources(client, arguments)).await,
        "list_transmissions" => Box::pin(list_transmissions(client, arguments)).await,
        "lookup_dialog" => Box::pin(lookup_dialog(client, arguments)).await,
        "patch_dialog" => Box::pin(patch_dialog(client, arguments)).await,
        "purge_dialog" => Box::pin(purge_dialog(client, arguments)).await,
        "restore_dialog" => Box::pin(restore_dialog(client, arguments)).await,
        "search_dialogs" => Box::pin(search_dialogs(client, arguments)).await,
        "search_end_user_contexts" => Box::pin(search_end_user_contexts(client, arguments)).await,
        "set_system_labels" => Box::pin(set_system_labels(client, arguments)).await,
        "update_dialog" => Box::pin(update_dialog(client, arguments)).await,
        "update_transmission" => Box::pin(update_transmission(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn bulk_set_system_labels(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.bulk_set_system_labels();
    if let Some(value) = arguments.value::<::std::string::String>("query:endUserId")? {
        call = call.end_user_id(value);
    }
    if let Some(body) = arguments.value::<types::BulkSetSystemLabel>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn check_notification_condition(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.check_notification_condition();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<types::NotificationConditionType>("query:conditionType")? {
        call = call.condition_type(value);
    }
    if let Some(value) = arguments.value::<types::DialogActivityType>("query:activityType")? {
        call = call.activity_type(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:transmissionId")? {
        call = call.transmission_id(value);
    }
    Outcome::json(call.send().await)
}

async fn create_activity(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_activity();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<bool>("query:isSilentUpdate")? {
        call = call.is_silent_update(value);
    }
    if let Some(body) = arguments.value::<types::CreateDialogActivityRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_dialog(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_dialog();
    if let Some(value) = arguments.value::<bool>("query:isSilentUpdate")? {
        call = call.is_silent_update(value);
    }
    if let Some(body) = arguments.value::<types::CreateDialog>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_label(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_label();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(body) = arguments.value::<types::CreateServiceOwnerLabel>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_transmission(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_transmission();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<bool>("query:isSilentUpdate")? {
        call = call.is_silent_update(value);
    }
    if let Some(body) = arguments.value::<types::CreateTransmissionRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delete_dialog(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_dialog();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<bool>("query:isSilentUpdate")? {
        call = call.is_silent_update(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_label(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_label();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:label")? {
        call = call.label(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("header:If-Match")? {
        call = call.if_match(value);
    }
    Outcome::json(call.send().await)
}

async fn freeze_dialog(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.freeze_dialog();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("header:If-Match")? {
        call = call.if_match(value);
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
    if let Some(value) = arguments.value::<::std::string::String>("query:endUserId")? {
        call = call.end_user_id(value);
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
    Outcome::json(call.send().await)
}

async fn list_activities(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_activities();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_labels(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_labels();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
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

async fn patch_dialog(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.patch_dialog();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<bool>("query:isSilentUpdate")? {
        call = call.is_silent_update(value);
    }
    if let Some(body) = arguments.value::<::std::vec::Vec<types::JsonPatchOperation>>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn purge_dialog(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.purge_dialog();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<bool>("query:isSilentUpdate")? {
        call = call.is_silent_update(value);
    }
    Outcome::json(call.send().await)
}

async fn restore_dialog(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.restore_dialog();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<bool>("query:isSilentUpdate")? {
        call = call.is_silent_update(value);
    }
    Outcome::json(call.send().await)
}

async fn search_dialogs(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_dialogs();
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:serviceResource")? {
        call = call.service_resource(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:endUserId")? {
        call = call.end_user_id(value);
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
    if let Some(value) = arguments.value::<types::DeletedFilter>("query:deleted")? {
        call = call.deleted(value);
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
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:visibleAfter")? {
        call = call.visible_after(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:visibleBefore")? {
        call = call.visible_before(value);
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
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:serviceOwnerLabels")? {
        call = call.service_owner_labels(value);
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
    Outcome::json(call.send().await)
}

async fn search_end_user_contexts(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_end_user_contexts();
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:contentUpdatedAfter")? {
        call = call.content_updated_after(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<types::SystemLabel>>("query:label")? {
        call = call.label(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:continuationToken")? {
        call = call.continuation_token(value);
    }
    if let Some(value) = arguments.value::<i32>("query:limit")? {
        call = call.limit(value);
    }
    Outcome::json(call.send().await)
}

async fn set_system_labels(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.set_system_labels();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:endUserId")? {
        call = call.end_user_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(body) = arguments.value::<types::SetDialogSystemLabelRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_dialog(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_dialog();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(value) = arguments.value::<bool>("query:isSilentUpdate")? {
        call = call.is_silent_update(value);
    }
    if let Some(body) = arguments.value::<types::UpdateDialog>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_transmission(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_transmission();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dialogId")? {
        call = call.dialog_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:transmissionId")? {
        call = call.transmission_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("header:If-Match")? {
        call = call.if_match(value);
    }
    if let Some(body) = arguments.value::<types::UpdateTransmissionRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
