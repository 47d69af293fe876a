// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_storage::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-storage`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "confirm_complete" => Box::pin(confirm_complete(client, arguments)).await,
        "create_application" => Box::pin(create_application(client, arguments)).await,
        "create_instance" => Box::pin(create_instance(client, arguments)).await,
        "create_instance_event" => Box::pin(create_instance_event(client, arguments)).await,
        "create_text_resource" => Box::pin(create_text_resource(client, arguments)).await,
        "delete_application" => Box::pin(delete_application(client, arguments)).await,
        "delete_data_element" => Box::pin(delete_data_element(client, arguments)).await,
        "delete_instance" => Box::pin(delete_instance(client, arguments)).await,
        "delete_text_resource" => Box::pin(delete_text_resource(client, arguments)).await,
        "download_data_element" => Box::pin(download_data_element(client, arguments)).await,
        "get_application" => Box::pin(get_application(client, arguments)).await,
        "get_instance" => Box::pin(get_instance(client, arguments)).await,
        "get_instance_by_guid" => Box::pin(get_instance_by_guid(client, arguments)).await,
        "get_instance_event" => Box::pin(get_instance_event(client, arguments)).await,
        "get_process_history" => Box::pin(get_process_history(client, arguments)).await,
        "get_text_resource" => Box::pin(get_text_resource(client, arguments)).await,
        "list_applications" => Box::pin(list_applications(client, arguments)).await,
        "list_data_elements" => Box::pin(list_data_elements(client, arguments)).await,
        "list_instance_events" => Box::pin(list_instance_events(client, arguments)).await,
        "list_org_applications" => Box::pin(list_org_applications(client, arguments)).await,
        "lock_data_element" => Box::pin(lock_data_element(client, arguments)).await,
        "lock_instance" => Box::pin(lock_instance(client, arguments)).await,
        "replace_data_element" => Box::pin(replace_data_element(client, arguments)).await,
        "search_instances" => Box::pin(search_instances(client, arguments)).await,
        "set_file_scan_status" => Box::pin(set_file_scan_status(client, arguments)).await,
        "sign_instance" => Box::pin(sign_instance(client, arguments)).await,
        "unlock_data_element" => Box::pin(unlock_data_element(client, arguments)).await,
        "update_application" => Box::pin(update_application(client, arguments)).await,
        "update_data_element" => Box::pin(update_data_element(client, arguments)).await,
        "update_data_values" => Box::pin(update_data_values(client, arguments)).await,
        "update_instance_lock" => Box::pin(update_instance_lock(client, arguments)).await,
        "update_presentation_texts" => Box::pin(update_presentation_texts(client, arguments)).await,
        "update_process" => Box::pin(update_process(client, arguments)).await,
        "update_process_and_events" => Box::pin(update_process_and_events(client, arguments)).await,
        "update_read_status" => Box::pin(update_read_status(client, arguments)).await,
        "update_substatus" => Box::pin(update_substatus(client, arguments)).await,
        "update_text_resource" => Box::pin(update_text_resource(client, arguments)).await,
        "upload_data_element" => Box::pin(upload_data_element(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn confirm_complete(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.confirm_complete();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    Outcome::json(call.send().await)
}

async fn create_application(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_application();
    if let Some(value) = arguments.value::<::std::string::String>("query:appId")? {
        call = call.app_id(value);
    }
    if let Some(body) = arguments.value::<types::Application>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_instance(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_instance();
    if let Some(value) = arguments.value::<::std::string::String>("query:appId")? {
        call = call.app_id(value);
    }
    if let Some(body) = arguments.value::<types::InstanceTemplate>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_instance_event(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_instance_event();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(body) = arguments.value::<types::InstanceEvent>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_text_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_text_resource();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(body) = arguments.value::<types::TextResource>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delete_application(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_application();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<bool>("query:hard")? {
        call = call.hard(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_data_element(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_data_element();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    if let Some(value) = arguments.value::<bool>("query:delay")? {
        call = call.delay(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_instance(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_instance();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<bool>("query:hard")? {
        call = call.hard(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_text_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_text_resource();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn download_data_element(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.download_data_element();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_application(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_application();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn get_instance(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_instance();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    Outcome::json(call.send().await)
}

async fn get_instance_by_guid(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_instance_by_guid();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    Outcome::json(call.send().await)
}

async fn get_instance_event(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_instance_event();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:eventGuid")? {
        call = call.event_guid(value);
    }
    Outcome::json(call.send().await)
}

async fn get_process_history(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_process_history();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    Outcome::json(call.send().await)
}

async fn get_text_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_text_resource();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn list_applications(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_applications();
    Outcome::json(call.send().await)
}

async fn list_data_elements(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_data_elements();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    Outcome::json(call.send().await)
}

async fn list_instance_events(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_instance_events();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:eventTypes")? {
        call = call.event_types(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:to")? {
        call = call.to(value);
    }
    Outcome::json(call.send().await)
}

async fn list_org_applications(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_org_applications();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    Outcome::json(call.send().await)
}

async fn lock_data_element(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.lock_data_element();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    Outcome::json(call.send().await)
}

async fn lock_instance(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.lock_instance();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(body) = arguments.value::<types::InstanceLockRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn replace_data_element(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.replace_data_element();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::altinn_runtime::Uuid>>("query:refs")? {
        call = call.refs(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:generatedFromTask")? {
        call = call.generated_from_task(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Content-Disposition")? {
        call = call.content_disposition(value);
    }
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn search_instances(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_instances();
    if let Some(value) = arguments.value::<::std::string::String>("query:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:appId")? {
        call = call.app_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:process.currentTask")? {
        call = call.process_current_task(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:dataValues.A2ArchRef")? {
        call = call.data_values_a2_arch_ref(value);
    }
    if let Some(value) = arguments.value::<bool>("query:process.isComplete")? {
        call = call.process_is_complete(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:process.endEvent")? {
        call = call.process_end_event(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:process.ended")? {
        call = call.process_ended(value);
    }
    if let Some(value) = arguments.value::<i32>("query:instanceOwner.partyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:lastChanged")? {
        call = call.last_changed(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:created")? {
        call = call.created(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:visibleAfter")? {
        call = call.visible_after(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:dueBefore")? {
        call = call.due_before(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:excludeConfirmedBy")? {
        call = call.exclude_confirmed_by(value);
    }
    if let Some(value) = arguments.value::<bool>("query:confirmed")? {
        call = call.confirmed(value);
    }
    if let Some(value) = arguments.value::<bool>("query:status.isSoftDeleted")? {
        call = call.status_is_soft_deleted(value);
    }
    if let Some(value) = arguments.value::<bool>("query:status.isHardDeleted")? {
        call = call.status_is_hard_deleted(value);
    }
    if let Some(value) = arguments.value::<bool>("query:status.isArchived")? {
        call = call.status_is_archived(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:continuationToken")? {
        call = call.continuation_token(value);
    }
    if let Some(value) = arguments.value::<i32>("query:size")? {
        call = call.size(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:X-Ai-InstanceOwnerIdentifier")? {
        call = call.x_ai_instance_owner_identifier(value);
    }
    if let Some(value) = arguments.value::<i32>("query:mainVersionInclude")? {
        call = call.main_version_include(value);
    }
    if let Some(value) = arguments.value::<i32>("query:mainVersionExclude")? {
        call = call.main_version_exclude(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:searchString")? {
        call = call.search_string(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:order")? {
        call = call.order(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeDataElements")? {
        call = call.include_data_elements(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:A3Ref")? {
        call = call.a3_ref(value);
    }
    Outcome::json(call.send().await)
}

async fn set_file_scan_status(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.set_file_scan_status();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(body) = arguments.value::<types::FileScanStatus>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn sign_instance(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.sign_instance();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(body) = arguments.value::<types::SignRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn unlock_data_element(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.unlock_data_element();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    Outcome::json(call.send().await)
}

async fn update_application(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_application();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(body) = arguments.value::<types::Application>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_data_element(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_data_element();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    if let Some(body) = arguments.value::<types::DataElement>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_data_values(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_data_values();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(body) = arguments.value::<types::DataValues>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_instance_lock(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_instance_lock();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Altinn-Storage-Lock-Token")? {
        call = call.altinn_storage_lock_token(value);
    }
    if let Some(body) = arguments.value::<types::InstanceLockRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_presentation_texts(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_presentation_texts();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(body) = arguments.value::<types::PresentationTexts>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_process(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_process();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(body) = arguments.value::<types::ProcessState>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_process_and_events(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_process_and_events();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<bool>("query:deleteGeneratedElements")? {
        call = call.delete_generated_elements(value);
    }
    if let Some(body) = arguments.value::<types::ProcessStateUpdate>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_read_status(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_read_status();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<types::ReadStatus>("query:status")? {
        call = call.status(value);
    }
    Outcome::json(call.send().await)
}

async fn update_substatus(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_substatus();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(body) = arguments.value::<types::Substatus>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_text_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_text_resource();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:language")? {
        call = call.language(value);
    }
    if let Some(body) = arguments.value::<types::TextResource>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn upload_data_element(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.upload_data_element();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:dataType")? {
        call = call.data_type(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::altinn_runtime::Uuid>>("query:refs")? {
        call = call.refs(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:generatedFromTask")? {
        call = call.generated_from_task(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Content-Disposition")? {
        call = call.content_disposition(value);
    }
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
