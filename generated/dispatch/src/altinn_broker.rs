// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_broker::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-broker`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "cancel_partial_upload" => Box::pin(cancel_partial_upload(client, arguments)).await,
        "cancel_resumable_upload" => Box::pin(cancel_resumable_upload(client, arguments)).await,
        "confirm_download" => Box::pin(confirm_download(client, arguments)).await,
        "create_file_transfer" => Box::pin(create_file_transfer(client, arguments)).await,
        "create_file_transfer_with_file" => Box::pin(create_file_transfer_with_file(client, arguments)).await,
        "create_resumable_upload" => Box::pin(create_resumable_upload(client, arguments)).await,
        "create_service_owner" => Box::pin(create_service_owner(client, arguments)).await,
        "download_file" => Box::pin(download_file(client, arguments)).await,
        "get_file_transfer" => Box::pin(get_file_transfer(client, arguments)).await,
        "get_file_transfer_details" => Box::pin(get_file_transfer_details(client, arguments)).await,
        "get_partial_upload" => Box::pin(get_partial_upload(client, arguments)).await,
        "get_resource" => Box::pin(get_resource(client, arguments)).await,
        "get_resumable_upload" => Box::pin(get_resumable_upload(client, arguments)).await,
        "get_resumable_upload_options" => Box::pin(get_resumable_upload_options(client, arguments)).await,
        "get_service_owner" => Box::pin(get_service_owner(client, arguments)).await,
        "search_file_transfers" => Box::pin(search_file_transfers(client, arguments)).await,
        "send_partial_upload_chunk" => Box::pin(send_partial_upload_chunk(client, arguments)).await,
        "send_resumable_upload_chunk" => Box::pin(send_resumable_upload_chunk(client, arguments)).await,
        "update_resource" => Box::pin(update_resource(client, arguments)).await,
        "upload_file" => Box::pin(upload_file(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn cancel_partial_upload(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.cancel_partial_upload();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:fileTransferId")? {
        call = call.file_transfer_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:partialUploadId")? {
        call = call.partial_upload_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Tus-Resumable")? {
        call = call.tus_resumable(value);
    }
    Outcome::json(call.send().await)
}

async fn cancel_resumable_upload(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.cancel_resumable_upload();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:fileTransferId")? {
        call = call.file_transfer_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Tus-Resumable")? {
        call = call.tus_resumable(value);
    }
    Outcome::json(call.send().await)
}

async fn confirm_download(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.confirm_download();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:fileTransferId")? {
        call = call.file_transfer_id(value);
    }
    Outcome::json(call.send().await)
}

async fn create_file_transfer(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_file_transfer();
    if let Some(body) = arguments.value::<types::FileTransferInitialize>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_file_transfer_with_file(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_file_transfer_with_file();
    if arguments.has("body") {
        let mut form = answers::CreateFileTransferWithFileForm::default();
        form.file_transfer = arguments.files("FileTransfer")?.pop();
        form.metadata_checksum = arguments.field::<::std::option::Option<::std::string::String>>("Metadata.Checksum")?;
        form.metadata_disable_virus_scan = arguments.field::<::std::option::Option<bool>>("Metadata.DisableVirusScan")?;
        form.metadata_file_name = arguments.field::<::std::option::Option<::std::string::String>>("Metadata.FileName")?;
        form.metadata_property_list = arguments.field::<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>("Metadata.PropertyList")?;
        form.metadata_recipients = arguments.field::<::std::vec::Vec<::std::string::String>>("Metadata.Recipients")?;
        form.metadata_resource_id = arguments.field::<::std::option::Option<::std::string::String>>("Metadata.ResourceId")?;
        form.metadata_sender = arguments.field::<::std::option::Option<::std::string::String>>("Metadata.Sender")?;
        form.metadata_senders_file_transfer_reference = arguments.field::<::std::option::Option<::std::string::String>>("Metadata.SendersFileTransferReference")?;
        call = call.body(form);
    }
    Outcome::json(call.send().await)
}

async fn create_resumable_upload(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_resumable_upload();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:fileTransferId")? {
        call = call.file_transfer_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Tus-Resumable")? {
        call = call.tus_resumable(value);
    }
    if let Some(value) = arguments.value::<i64>("header:Upload-Length")? {
        call = call.upload_length(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Upload-Concat")? {
        call = call.upload_concat(value);
    }
    Outcome::json(call.send().await)
}

async fn create_service_owner(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_service_owner();
    if let Some(body) = arguments.value::<types::ServiceOwnerInitialize>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn download_file(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.download_file();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:fileTransferId")? {
        call = call.file_transfer_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Range")? {
        call = call.range(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_file_transfer(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_file_transfer();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:fileTransferId")? {
        call = call.file_transfer_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_file_transfer_details(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_file_transfer_details();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:fileTransferId")? {
        call = call.file_transfer_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_partial_upload(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_partial_upload();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:fileTransferId")? {
        call = call.file_transfer_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:partialUploadId")? {
        call = call.partial_upload_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Tus-Resumable")? {
        call = call.tus_resumable(value);
    }
    Outcome::json(call.send().await)
}

async fn get_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_resource();
    if let Some(value) = arguments.value::<::std::string::String>("path:resourceId")? {
        call = call.resource_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_resumable_upload(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_resumable_upload();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:fileTransferId")? {
        call = call.file_transfer_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Tus-Resumable")? {
        call = call.tus_resumable(value);
    }
    Outcome::json(call.send().await)
}

async fn get_resumable_upload_options(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_resumable_upload_options();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:fileTransferId")? {
        call = call.file_transfer_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_service_owner(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.get_service_owner();
    Outcome::json(call.send().await)
}

async fn search_file_transfers(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_file_transfers();
    if let Some(value) = arguments.value::<::std::string::String>("query:resourceId")? {
        call = call.resource_id(value);
    }
    if let Some(value) = arguments.value::<types::FileTransferStatus>("query:status")? {
        call = call.status(value);
    }
    if let Some(value) = arguments.value::<types::RecipientFileTransferStatus>("query:recipientStatus")? {
        call = call.recipient_status(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<bool>("query:orderAscending")? {
        call = call.order_ascending(value);
    }
    if let Some(value) = arguments.value::<types::Role>("query:role")? {
        call = call.role(value);
    }
    Outcome::json(call.send().await)
}

async fn send_partial_upload_chunk(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.send_partial_upload_chunk();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:fileTransferId")? {
        call = call.file_transfer_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:partialUploadId")? {
        call = call.partial_upload_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Tus-Resumable")? {
        call = call.tus_resumable(value);
    }
    if let Some(value) = arguments.value::<i64>("header:Upload-Offset")? {
        call = call.upload_offset(value);
    }
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn send_resumable_upload_chunk(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.send_resumable_upload_chunk();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:fileTransferId")? {
        call = call.file_transfer_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Tus-Resumable")? {
        call = call.tus_resumable(value);
    }
    if let Some(value) = arguments.value::<i64>("header:Upload-Offset")? {
        call = call.upload_offset(value);
    }
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_resource(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_resource();
    if let Some(value) = arguments.value::<::std::string::String>("path:resourceId")? {
        call = call.resource_id(value);
    }
    if let Some(body) = arguments.value::<types::Resource>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn upload_file(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.upload_file();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:fileTransferId")? {
        call = call.file_transfer_id(value);
    }
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
