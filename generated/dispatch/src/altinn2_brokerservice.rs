// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn2_brokerservice::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn2-brokerservice`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "confirm_downloaded" => Box::pin(confirm_downloaded(client, arguments)).await,
        "download_file" => Box::pin(download_file(client, arguments)).await,
        "get_inbox_file" => Box::pin(get_inbox_file(client, arguments)).await,
        "get_inbox_receipt" => Box::pin(get_inbox_receipt(client, arguments)).await,
        "get_outbox_file" => Box::pin(get_outbox_file(client, arguments)).await,
        "get_outbox_receipt" => Box::pin(get_outbox_receipt(client, arguments)).await,
        "has_available_files" => Box::pin(has_available_files(client, arguments)).await,
        "search_inbox" => Box::pin(search_inbox(client, arguments)).await,
        "upload_file" => Box::pin(upload_file(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn confirm_downloaded(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.confirm_downloaded();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:filereference")? {
        call = call.filereference(value);
    }
    Outcome::json(call.send().await)
}

async fn download_file(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.download_file();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:filereference")? {
        call = call.filereference(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_inbox_file(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_inbox_file();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:filereference")? {
        call = call.filereference(value);
    }
    Outcome::json(call.send().await)
}

async fn get_inbox_receipt(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_inbox_receipt();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:filereference")? {
        call = call.filereference(value);
    }
    Outcome::json(call.send().await)
}

async fn get_outbox_file(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_outbox_file();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:filereference")? {
        call = call.filereference(value);
    }
    Outcome::json(call.send().await)
}

async fn get_outbox_receipt(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_outbox_receipt();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:filereference")? {
        call = call.filereference(value);
    }
    Outcome::json(call.send().await)
}

async fn has_available_files(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.has_available_files();
    if let Some(value) = arguments.value::<::std::string::String>("query:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i64>("query:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:recipients")? {
        call = call.recipients(value);
    }
    Outcome::json(call.send().await)
}

async fn search_inbox(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_inbox();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i64>("query:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:minSentDateTime")? {
        call = call.min_sent_date_time(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:maxSentDateTime")? {
        call = call.max_sent_date_time(value);
    }
    if let Some(value) = arguments.value::<types::FileStatus>("query:fileStatus")? {
        call = call.file_status(value);
    }
    Outcome::json(call.send().await)
}

async fn upload_file(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.upload_file();
    if let Some(value) = arguments.value::<::std::string::String>("path:who")? {
        call = call.who(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:fileName")? {
        call = call.file_name(value);
    }
    if let Some(value) = arguments.value::<::serde_json::Value>("query:brokerServiceDescription")? {
        call = call.broker_service_description(value);
    }
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
