// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_app_v9::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-app-v9`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "add_tag" => Box::pin(add_tag(client, arguments)).await,
        "advance_process" => Box::pin(advance_process(client, arguments)).await,
        "calculate_anonymous_data" => Box::pin(calculate_anonymous_data(client, arguments)).await,
        "calculate_stateless_data" => Box::pin(calculate_stateless_data(client, arguments)).await,
        "call_external_api" => Box::pin(call_external_api(client, arguments)).await,
        "complete_instance" => Box::pin(complete_instance(client, arguments)).await,
        "complete_process" => Box::pin(complete_process(client, arguments)).await,
        "create_data" => Box::pin(create_data(client, arguments)).await,
        "create_data_legacy" => Box::pin(create_data_legacy(client, arguments)).await,
        "create_instance" => Box::pin(create_instance(client, arguments)).await,
        "create_instance_with_data" => Box::pin(create_instance_with_data(client, arguments)).await,
        "delete_data" => Box::pin(delete_data(client, arguments)).await,
        "delete_instance" => Box::pin(delete_instance(client, arguments)).await,
        "delete_tag" => Box::pin(delete_tag(client, arguments)).await,
        "download_data" => Box::pin(download_data(client, arguments)).await,
        "get_anonymous_data" => Box::pin(get_anonymous_data(client, arguments)).await,
        "get_application_metadata" => Box::pin(get_application_metadata(client, arguments)).await,
        "get_application_settings" => Box::pin(get_application_settings(client, arguments)).await,
        "get_authorization_policy" => Box::pin(get_authorization_policy(client, arguments)).await,
        "get_current_party" => Box::pin(get_current_party(client, arguments)).await,
        "get_data_list" => Box::pin(get_data_list(client, arguments)).await,
        "get_enriched_instance" => Box::pin(get_enriched_instance(client, arguments)).await,
        "get_file_scan_result" => Box::pin(get_file_scan_result(client, arguments)).await,
        "get_footer" => Box::pin(get_footer(client, arguments)).await,
        "get_form_bootstrap" => Box::pin(get_form_bootstrap(client, arguments)).await,
        "get_form_page" => Box::pin(get_form_page(client, arguments)).await,
        "get_home_page" => Box::pin(get_home_page(client, arguments)).await,
        "get_instance" => Box::pin(get_instance(client, arguments)).await,
        "get_instance_data_list" => Box::pin(get_instance_data_list(client, arguments)).await,
        "get_instance_page" => Box::pin(get_instance_page(client, arguments)).await,
        "get_instance_selection_page" => Box::pin(get_instance_selection_page(client, arguments)).await,
        "get_json_schema" => Box::pin(get_json_schema(client, arguments)).await,
        "get_layout_sets" => Box::pin(get_layout_sets(client, arguments)).await,
        "get_layout_settings" => Box::pin(get_layout_settings(client, arguments)).await,
        "get_layouts" => Box::pin(get_layouts(client, arguments)).await,
        "get_numbered_page" => Box::pin(get_numbered_page(client, arguments)).await,
        "get_order_details" => Box::pin(get_order_details(client, arguments)).await,
        "get_party_error_page" => Box::pin(get_party_error_page(client, arguments)).await,
        "get_party_selection_page" => Box::pin(get_party_selection_page(client, arguments)).await,
        "get_payment" => Box::pin(get_payment(client, arguments)).await,
        "get_pdf_format" => Box::pin(get_pdf_format(client, arguments)).await,
        "get_process" => Box::pin(get_process(client, arguments)).await,
        "get_process_definition" => Box::pin(get_process_definition(client, arguments)).await,
        "get_process_history" => Box::pin(get_process_history(client, arguments)).await,
        "get_signing_state" => Box::pin(get_signing_state(client, arguments)).await,
        "get_stateless_data" => Box::pin(get_stateless_data(client, arguments)).await,
        "get_stateless_form_bootstrap" => Box::pin(get_stateless_form_bootstrap(client, arguments)).await,
        "get_text_resource" => Box::pin(get_text_resource(client, arguments)).await,
        "get_user_defined_metadata" => Box::pin(get_user_defined_metadata(client, arguments)).await,
        "get_user_profile" => Box::pin(get_user_profile(client, arguments)).await,
        "get_validation_configuration" => Box::pin(get_validation_configuration(client, arguments)).await,
        "get_xsd_schema" => Box::pin(get_xsd_schema(client, arguments)).await,
        "invalidate_cookie" => Box::pin(invalidate_cookie(client, arguments)).await,
        "keep_alive" => Box::pin(keep_alive(client, arguments)).await,
        "list_active_instances" => Box::pin(list_active_instances(client, arguments)).await,
        "list_instance_options" => Box::pin(list_instance_options(client, arguments)).await,
        "list_languages" => Box::pin(list_languages(client, arguments)).await,
        "list_next_elements" => Box::pin(list_next_elements(client, arguments)).await,
        "list_options" => Box::pin(list_options(client, arguments)).await,
        "list_parties" => Box::pin(list_parties(client, arguments)).await,
        "list_signing_data_elements" => Box::pin(list_signing_data_elements(client, arguments)).await,
        "list_signing_organizations" => Box::pin(list_signing_organizations(client, arguments)).await,
        "list_tags" => Box::pin(list_tags(client, arguments)).await,
        "lookup_organisation" => Box::pin(lookup_organisation(client, arguments)).await,
        "lookup_person" => Box::pin(lookup_person(client, arguments)).await,
        "patch_data" => Box::pin(patch_data(client, arguments)).await,
        "patch_data_element" => Box::pin(patch_data_element(client, arguments)).await,
        "perform_action" => Box::pin(perform_action(client, arguments)).await,
        "resume_process" => Box::pin(resume_process(client, arguments)).await,
        "run_workflow_command" => Box::pin(run_workflow_command(client, arguments)).await,
        "select_party" => Box::pin(select_party(client, arguments)).await,
        "set_query_params" => Box::pin(set_query_params(client, arguments)).await,
        "start_process" => Box::pin(start_process(client, arguments)).await,
        "update_data" => Box::pin(update_data(client, arguments)).await,
        "update_substatus" => Box::pin(update_substatus(client, arguments)).await,
        "update_tags" => Box::pin(update_tags(client, arguments)).await,
        "update_user_defined_metadata" => Box::pin(update_user_defined_metadata(client, arguments)).await,
        "validate_data_element" => Box::pin(validate_data_element(client, arguments)).await,
        "validate_instance" => Box::pin(validate_instance(client, arguments)).await,
        "validate_instantiation" => Box::pin(validate_instantiation(client, arguments)).await,
        "validate_redirect_url" => Box::pin(validate_redirect_url(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn add_tag(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.add_tag();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    if let Some(body) = arguments.value::<::std::string::String>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn advance_process(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.advance_process();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:elementId")? {
        call = call.element_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(body) = arguments.value::<types::ProcessNext>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn calculate_anonymous_data(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.calculate_anonymous_data();
    if let Some(value) = arguments.value::<::std::string::String>("query:dataType")? {
        call = call.data_type(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeRowId")? {
        call = call.include_row_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn calculate_stateless_data(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.calculate_stateless_data();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:dataType")? {
        call = call.data_type(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeRowId")? {
        call = call.include_row_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn call_external_api(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.call_external_api();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:externalApiId")? {
        call = call.external_api_id(value);
    }
    if let Some(value) = arguments.value::<::serde_json::Value>("query:queryParams")? {
        call = call.query_params(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn complete_instance(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.complete_instance();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn complete_process(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.complete_process();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn create_data(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_data();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:dataType")? {
        call = call.data_type(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:ignoredValidators")? {
        call = call.ignored_validators(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Content-Disposition")? {
        call = call.content_disposition(value);
    }
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_data_legacy(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_data_legacy();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:dataType")? {
        call = call.data_type(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Content-Disposition")? {
        call = call.content_disposition(value);
    }
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_instance(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_instance();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(body) = arguments.value::<types::InstantiationInstance>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_instance_with_data(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_instance_with_data();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("query:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delete_data(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_data();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:ignoredValidators")? {
        call = call.ignored_validators(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
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
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn delete_tag(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_tag();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:tag")? {
        call = call.tag(value);
    }
    Outcome::json(call.send().await)
}

async fn download_data(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.download_data();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeRowId")? {
        call = call.include_row_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_anonymous_data(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_anonymous_data();
    if let Some(value) = arguments.value::<::std::string::String>("query:dataType")? {
        call = call.data_type(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeRowId")? {
        call = call.include_row_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn get_application_metadata(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_application_metadata();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<bool>("query:checkOrgApp")? {
        call = call.check_org_app(value);
    }
    Outcome::json(call.send().await)
}

async fn get_application_settings(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_application_settings();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn get_authorization_policy(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_authorization_policy();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_current_party(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_current_party();
    if let Some(value) = arguments.value::<bool>("query:returnPartyObject")? {
        call = call.return_party_object(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn get_data_list(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_data_list();
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.value::<::serde_json::Value>("query:queryParams")? {
        call = call.query_params(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn get_enriched_instance(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_enriched_instance();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeWorkflowStatus")? {
        call = call.include_workflow_status(value);
    }
    Outcome::json(call.send().await)
}

async fn get_file_scan_result(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_file_scan_result();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    Outcome::json(call.send().await)
}

async fn get_footer(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_footer();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn get_form_bootstrap(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_form_bootstrap();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:uiFolder")? {
        call = call.ui_folder(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:dataElementId")? {
        call = call.data_element_id(value);
    }
    if let Some(value) = arguments.value::<bool>("query:pdf")? {
        call = call.pdf(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn get_form_page(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_form_page();
    if let Some(value) = arguments.value::<bool>("query:dontChooseReportee")? {
        call = call.dont_choose_reportee(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:returnUrl")? {
        call = call.return_url(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:lang")? {
        call = call.lang(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:partyId")? {
        call = call.party_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:rest")? {
        call = call.rest(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_home_page(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_home_page();
    if let Some(value) = arguments.value::<bool>("query:dontChooseReportee")? {
        call = call.dont_choose_reportee(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:returnUrl")? {
        call = call.return_url(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:lang")? {
        call = call.lang(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_instance(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_instance();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    Outcome::json(call.send().await)
}

async fn get_instance_data_list(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_instance_data_list();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.value::<::serde_json::Value>("query:queryParams")? {
        call = call.query_params(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn get_instance_page(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_instance_page();
    if let Some(value) = arguments.value::<bool>("query:dontChooseReportee")? {
        call = call.dont_choose_reportee(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:returnUrl")? {
        call = call.return_url(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:lang")? {
        call = call.lang(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:partyId")? {
        call = call.party_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_instance_selection_page(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_instance_selection_page();
    if let Some(value) = arguments.value::<bool>("query:dontChooseReportee")? {
        call = call.dont_choose_reportee(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:returnUrl")? {
        call = call.return_url(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:lang")? {
        call = call.lang(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_json_schema(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_json_schema();
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn get_layout_sets(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_layout_sets();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn get_layout_settings(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_layout_settings();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_layouts(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_layouts();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_numbered_page(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_numbered_page();
    if let Some(value) = arguments.value::<bool>("query:dontChooseReportee")? {
        call = call.dont_choose_reportee(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:returnUrl")? {
        call = call.return_url(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:lang")? {
        call = call.lang(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:pageName")? {
        call = call.page_name(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_order_details(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_order_details();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn get_party_error_page(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_party_error_page();
    if let Some(value) = arguments.value::<bool>("query:dontChooseReportee")? {
        call = call.dont_choose_reportee(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:returnUrl")? {
        call = call.return_url(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:lang")? {
        call = call.lang(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:errorCode")? {
        call = call.error_code(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_party_selection_page(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_party_selection_page();
    if let Some(value) = arguments.value::<bool>("query:dontChooseReportee")? {
        call = call.dont_choose_reportee(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:returnUrl")? {
        call = call.return_url(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:lang")? {
        call = call.lang(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_payment(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_payment();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:taskId")? {
        call = call.task_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_pdf_format(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_pdf_format();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
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

async fn get_process(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_process();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeWorkflowStatus")? {
        call = call.include_workflow_status(value);
    }
    Outcome::json(call.send().await)
}

async fn get_process_definition(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_process_definition();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn get_process_history(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_process_history();
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn get_signing_state(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_signing_state();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:taskId")? {
        call = call.task_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_stateless_data(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_stateless_data();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:dataType")? {
        call = call.data_type(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:prefill")? {
        call = call.prefill(value);
    }
    if let Some(value) = arguments.value::<bool>("query:includeRowId")? {
        call = call.include_row_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn get_stateless_form_bootstrap(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_stateless_form_bootstrap();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:uiFolder")? {
        call = call.ui_folder(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:prefill")? {
        call = call.prefill(value);
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

async fn get_user_defined_metadata(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_user_defined_metadata();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
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

async fn get_user_profile(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_user_profile();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn get_validation_configuration(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_validation_configuration();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:dataTypeId")? {
        call = call.data_type_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_xsd_schema(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_xsd_schema();
    if let Some(value) = arguments.value::<::std::string::String>("path:id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn invalidate_cookie(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.invalidate_cookie();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn keep_alive(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.keep_alive();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn list_active_instances(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_active_instances();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_instance_options(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_instance_options();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:optionsIdOrLibraryRef")? {
        call = call.options_id_or_library_ref(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<::serde_json::Value>("query:queryParams")? {
        call = call.query_params(value);
    }
    Outcome::json(call.send().await)
}

async fn list_languages(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_languages();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn list_next_elements(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_next_elements();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    Outcome::json(call.send().await)
}

async fn list_options(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_options();
    if let Some(value) = arguments.value::<::std::string::String>("path:optionsIdOrLibraryRef")? {
        call = call.options_id_or_library_ref(value);
    }
    if let Some(value) = arguments.value::<::serde_json::Value>("query:queryParams")? {
        call = call.query_params(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn list_parties(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_parties();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<bool>("query:allowedToInstantiateFilter")? {
        call = call.allowed_to_instantiate_filter(value);
    }
    Outcome::json(call.send().await)
}

async fn list_signing_data_elements(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_signing_data_elements();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:taskId")? {
        call = call.task_id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_signing_organizations(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_signing_organizations();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:taskId")? {
        call = call.task_id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_tags(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.list_tags();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
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

async fn lookup_organisation(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.lookup_organisation();
    if let Some(value) = arguments.value::<::std::string::String>("path:orgNr")? {
        call = call.org_nr(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn lookup_person(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.lookup_person();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(body) = arguments.value::<types::LookupPersonRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn patch_data(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.patch_data();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(body) = arguments.value::<types::DataPatchRequestMultiple>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn patch_data_element(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.patch_data_element();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(body) = arguments.value::<types::DataPatchRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn perform_action(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.perform_action();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(body) = arguments.value::<types::UserActionRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn resume_process(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.resume_process();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    Outcome::json(call.send().await)
}

async fn run_workflow_command(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.run_workflow_command();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:commandKey")? {
        call = call.command_key(value);
    }
    if let Some(body) = arguments.value::<types::AppCallbackPayload>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn select_party(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.select_party();
    if let Some(value) = arguments.value::<i32>("path:partyId")? {
        call = call.party_id(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}

async fn set_query_params(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.set_query_params();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn start_process(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.start_process();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:startEvent")? {
        call = call.start_event(value);
    }
    Outcome::json(call.send().await)
}

async fn update_data(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_data();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Content-Disposition")? {
        call = call.content_disposition(value);
    }
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_substatus(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_substatus();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
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

async fn update_tags(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_tags();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:ignoredValidators")? {
        call = call.ignored_validators(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    if let Some(body) = arguments.value::<types::SetTagsRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn update_user_defined_metadata(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.update_user_defined_metadata();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    if let Some(body) = arguments.value::<types::UserDefinedMetadata>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn validate_data_element(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.validate_data_element();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerId")? {
        call = call.instance_owner_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceId")? {
        call = call.instance_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:dataGuid")? {
        call = call.data_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn validate_instance(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.validate_instance();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("path:instanceOwnerPartyId")? {
        call = call.instance_owner_party_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:instanceGuid")? {
        call = call.instance_guid(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:ignoredValidators")? {
        call = call.ignored_validators(value);
    }
    if let Some(value) = arguments.value::<bool>("query:onlyIncrementalValidators")? {
        call = call.only_incremental_validators(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:language")? {
        call = call.language(value);
    }
    Outcome::json(call.send().await)
}

async fn validate_instantiation(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.validate_instantiation();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<i32>("query:partyId")? {
        call = call.party_id(value);
    }
    Outcome::json(call.send().await)
}

async fn validate_redirect_url(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.validate_redirect_url();
    if let Some(value) = arguments.value::<::std::string::String>("query:url")? {
        call = call.url(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    Outcome::json(call.send().await)
}
