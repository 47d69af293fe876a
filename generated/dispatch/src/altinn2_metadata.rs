// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn2_metadata::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn2-metadata`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "download_attachment_schema" => Box::pin(download_attachment_schema(client, arguments)).await,
        "download_form_schema" => Box::pin(download_form_schema(client, arguments)).await,
        "download_lookup_schema" => Box::pin(download_lookup_schema(client, arguments)).await,
        "get_code_list" => Box::pin(get_code_list(client, arguments)).await,
        "get_correspondence_service" => Box::pin(get_correspondence_service(client, arguments)).await,
        "get_form_service" => Box::pin(get_form_service(client, arguments)).await,
        "get_json_web_keys" => Box::pin(get_json_web_keys(client, arguments)).await,
        "get_lookup_service" => Box::pin(get_lookup_service(client, arguments)).await,
        "get_oauth_metadata" => Box::pin(get_oauth_metadata(client, arguments)).await,
        "get_role_definition" => Box::pin(get_role_definition(client, arguments)).await,
        "list_code_lists" => Box::pin(list_code_lists(client, arguments)).await,
        "list_role_definitions" => Box::pin(list_role_definitions(client, arguments)).await,
        "list_role_requirements" => Box::pin(list_role_requirements(client, arguments)).await,
        "list_services" => Box::pin(list_services(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn download_attachment_schema(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.download_attachment_schema();
    if let Some(value) = arguments.value::<::std::string::String>("path:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i64>("path:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    if let Some(value) = arguments.value::<i64>("path:ruleId")? {
        call = call.rule_id(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn download_form_schema(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.download_form_schema();
    if let Some(value) = arguments.value::<::std::string::String>("path:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i64>("path:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:dataFormatId")? {
        call = call.data_format_id(value);
    }
    if let Some(value) = arguments.value::<i64>("path:dataFormatVersion")? {
        call = call.data_format_version(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn download_lookup_schema(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.download_lookup_schema();
    if let Some(value) = arguments.value::<::std::string::String>("path:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i64>("path:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    if let Some(value) = arguments.value::<types::Schema>("path:schema")? {
        call = call.schema(value);
    }
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_code_list(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_code_list();
    if let Some(value) = arguments.value::<::std::string::String>("path:name")? {
        call = call.name(value);
    }
    if let Some(value) = arguments.value::<i64>("path:version")? {
        call = call.version(value);
    }
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn get_correspondence_service(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_correspondence_service();
    if let Some(value) = arguments.value::<::std::string::String>("path:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i64>("path:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn get_form_service(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_form_service();
    if let Some(value) = arguments.value::<::std::string::String>("path:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i64>("path:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn get_json_web_keys(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.get_json_web_keys();
    Outcome::json(call.send().await)
}

async fn get_lookup_service(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_lookup_service();
    if let Some(value) = arguments.value::<::std::string::String>("path:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i64>("path:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn get_oauth_metadata(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.get_oauth_metadata();
    Outcome::json(call.send().await)
}

async fn get_role_definition(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_role_definition();
    if let Some(value) = arguments.value::<::std::string::String>("path:roleDefinitionId")? {
        call = call.role_definition_id(value);
    }
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn list_code_lists(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_code_lists();
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<i64>("query:$top")? {
        call = call.top(value);
    }
    if let Some(value) = arguments.value::<i64>("query:$skip")? {
        call = call.skip(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:$filter")? {
        call = call.filter(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:$orderby")? {
        call = call.orderby(value);
    }
    Outcome::json(call.send().await)
}

async fn list_role_definitions(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_role_definitions();
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn list_role_requirements(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_role_requirements();
    if let Some(value) = arguments.value::<::std::string::String>("query:serviceCode")? {
        call = call.service_code(value);
    }
    if let Some(value) = arguments.value::<i64>("query:serviceEditionCode")? {
        call = call.service_edition_code(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn list_services(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_services();
    if let Some(value) = arguments.value::<types::Language>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<i64>("query:$top")? {
        call = call.top(value);
    }
    if let Some(value) = arguments.value::<i64>("query:$skip")? {
        call = call.skip(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:$filter")? {
        call = call.filter(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:$orderby")? {
        call = call.orderby(value);
    }
    Outcome::json(call.send().await)
}
