// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_profile::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-profile`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "add_favorite" => Box::pin(add_favorite(client, arguments)).await,
        "add_party_to_group" => Box::pin(add_party_to_group(client, arguments)).await,
        "create_notification_address" => Box::pin(create_notification_address(client, arguments)).await,
        "create_party_group" => Box::pin(create_party_group(client, arguments)).await,
        "delete_notification_address" => Box::pin(delete_notification_address(client, arguments)).await,
        "delete_notification_settings" => Box::pin(delete_notification_settings(client, arguments)).await,
        "delete_party_group" => Box::pin(delete_party_group(client, arguments)).await,
        "find_user" => Box::pin(find_user(client, arguments)).await,
        "get_current_user" => Box::pin(get_current_user(client, arguments)).await,
        "get_favorites" => Box::pin(get_favorites(client, arguments)).await,
        "get_notification_address" => Box::pin(get_notification_address(client, arguments)).await,
        "get_notification_settings" => Box::pin(get_notification_settings(client, arguments)).await,
        "get_notification_settings_by_org_number" => Box::pin(get_notification_settings_by_org_number(client, arguments)).await,
        "get_party_group" => Box::pin(get_party_group(client, arguments)).await,
        "get_user" => Box::pin(get_user(client, arguments)).await,
        "get_user_by_uuid" => Box::pin(get_user_by_uuid(client, arguments)).await,
        "list_notification_addresses" => Box::pin(list_notification_addresses(client, arguments)).await,
        "list_notification_settings" => Box::pin(list_notification_settings(client, arguments)).await,
        "list_party_groups" => Box::pin(list_party_groups(client, arguments)).await,
        "list_verified_addresses" => Box::pin(list_verified_addresses(client, arguments)).await,
        "patch_notification_settings" => Box::pin(patch_notification_settings(client, arguments)).await,
        "patch_profile_settings" => Box::pin(patch_profile_settings(client, arguments)).await,
        "remove_favorite" => Box::pin(remove_favorite(client, arguments)).await,
        "remove_party_from_group" => Box::pin(remove_party_from_group(client, arguments)).await,
        "rename_party_group" => Box::pin(rename_party_group(client, arguments)).await,
        "replace_profile_settings" => Box::pin(replace_profile_settings(client, arguments)).await,
        "send_verification_code" => Box::pin(send_verification_code(client, arguments)).await,
        "update_notification_address" => Box::pin(update_notification_address(client, arguments)).await,
        "update_notification_settings" => Box::pin(update_notification_settings(client, arguments)).await,
        "verify_address" => Box::pin(verify_address(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn add_favorite(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.add_favorite();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:partyUuid")? {
        call = call.party_uuid(value);
    }
    Outcome::json(call.send().await)
}

async fn add_party_to_group(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.add_party_to_group();
    if let Some(value) = arguments.value::<i32>("path:groupId")? {
        call = call.group_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:partyUuid")? {
        call = call.party_uuid(value);
    }
    Outcome::json(call.send().await)
}

async fn create_notification_address(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_notification_address();
    if let Some(value) = arguments.value::<::std::string::String>("path:organizationNumber")? {
        call = call.organization_number(value);
    }
    if let Some(body) = arguments.value::<types::NotificationAddressRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_party_group(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_party_group();
    if let Some(body) = arguments.value::<types::GroupRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delete_notification_address(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_notification_address();
    if let Some(value) = arguments.value::<::std::string::String>("path:organizationNumber")? {
        call = call.organization_number(value);
    }
    if let Some(value) = arguments.value::<i32>("path:notificationAddressId")? {
        call = call.notification_address_id(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_notification_settings(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_notification_settings();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:partyUuid")? {
        call = call.party_uuid(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_party_group(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_party_group();
    if let Some(value) = arguments.value::<i32>("path:groupId")? {
        call = call.group_id(value);
    }
    Outcome::json(call.send().await)
}

async fn find_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.find_user();
    if let Some(body) = arguments.value::<::std::string::String>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn get_current_user(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.get_current_user();
    Outcome::json(call.send().await)
}

async fn get_favorites(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.get_favorites();
    Outcome::json(call.send().await)
}

async fn get_notification_address(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_notification_address();
    if let Some(value) = arguments.value::<::std::string::String>("path:organizationNumber")? {
        call = call.organization_number(value);
    }
    if let Some(value) = arguments.value::<i32>("path:notificationAddressId")? {
        call = call.notification_address_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_notification_settings(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_notification_settings();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:partyUuid")? {
        call = call.party_uuid(value);
    }
    Outcome::json(call.send().await)
}

async fn get_notification_settings_by_org_number(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_notification_settings_by_org_number();
    if let Some(value) = arguments.value::<::std::string::String>("path:orgNumber")? {
        call = call.org_number(value);
    }
    Outcome::json(call.send().await)
}

async fn get_party_group(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_party_group();
    if let Some(value) = arguments.value::<i32>("path:groupId")? {
        call = call.group_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_user(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_user();
    if let Some(value) = arguments.value::<i32>("path:userID")? {
        call = call.user_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_user_by_uuid(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_user_by_uuid();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:userUuid")? {
        call = call.user_uuid(value);
    }
    Outcome::json(call.send().await)
}

async fn list_notification_addresses(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_notification_addresses();
    if let Some(value) = arguments.value::<::std::string::String>("path:organizationNumber")? {
        call = call.organization_number(value);
    }
    Outcome::json(call.send().await)
}

async fn list_notification_settings(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_notification_settings();
    Outcome::json(call.send().await)
}

async fn list_party_groups(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_party_groups();
    Outcome::json(call.send().await)
}

async fn list_verified_addresses(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_verified_addresses();
    Outcome::json(call.send().await)
}

async fn patch_notification_settings(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.patch_notification_settings();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:partyUuid")? {
        call = call.party_uuid(value);
    }
    if let Some(body) = arguments.value::<types::NotificationSettingsPatchRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn patch_profile_settings(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.patch_profile_settings();
    if let Some(body) = arguments.value::<types::ProfileSettingsPatchRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn remove_favorite(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_favorite();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:partyUuid")? {
        call = call.party_uuid(value);
    }
    Outcome::json(call.send().await)
}

async fn remove_party_from_group(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.remove_party_from_group();
    if let Some(value) = arguments.value::<i32>("path:groupId")? {
        call = call.group_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:partyUuid")? {
        call = call.party_uuid(value);
    }
    Outcome::json(call.send().await)
}

async fn rename_party_group(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.rename_party_group();
    if let Some(value) = arguments.value::<i32>("path:groupId")? {
        call = call.group_id(value);
    }
    if let Some(body) = arguments.value::<types::GroupRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn replace_profile_settings(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.replace_profile_settings();
    if let Some(body) = arguments.value::<types::ProfileSettingPutRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn send_verification_code(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.send_verification_code();
    if let Some(body) = arguments.value::<types::AddressCodeSendRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_notification_address(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_notification_address();
    if let Some(value) = arguments.value::<::std::string::String>("path:organizationNumber")? {
        call = call.organization_number(value);
    }
    if let Some(value) = arguments.value::<i32>("path:notificationAddressId")? {
        call = call.notification_address_id(value);
    }
    if let Some(body) = arguments.value::<types::NotificationAddressRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_notification_settings(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_notification_settings();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:partyUuid")? {
        call = call.party_uuid(value);
    }
    if let Some(body) = arguments.value::<types::NotificationSettingsRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn verify_address(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.verify_address();
    if let Some(body) = arguments.value::<types::AddressVerificationRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
