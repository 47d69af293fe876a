//! Every component schema of every corrected document against the schema that is derived from its type.
#![allow(clippy::unwrap_used, reason = "helpers of tests may fail loudly, too")]

mod compare;
mod document;

use altinn_runtime::schemars::{Schema, SchemaGenerator, generate::SchemaSettings};
use serde_json::Value;

use compare::Derived;
use document::Document;

type Listed = fn(&mut SchemaGenerator) -> Vec<(&'static str, Schema)>;

macro_rules! crates {
    ($($library:ident $name:literal;)*) => {
        /// Crates that have types, and what lists their schemas.
        const CRATES: &[(&str, Listed)] = &[$(($name, $library::types::json_schemas)),*];
    };
}

crates! {
    altinn_access_management_apps "altinn-access-management-apps";
    altinn_access_management_consententerprise "altinn-access-management-consententerprise";
    altinn_access_management_enduser "altinn-access-management-enduser";
    altinn_access_management_enduser_v2 "altinn-access-management-enduser-v2";
    altinn_access_management_metadata "altinn-access-management-metadata";
    altinn_access_management_resource_owner "altinn-access-management-resource-owner";
    altinn_access_management_serviceowner "altinn-access-management-serviceowner";
    altinn_app "altinn-app";
    altinn_app_v9 "altinn-app-v9";
    altinn_authentication "altinn-authentication";
    altinn_authorization "altinn-authorization";
    altinn_broker "altinn-broker";
    altinn_correspondence "altinn-correspondence";
    altinn_dialogporten_enduser "altinn-dialogporten-enduser";
    altinn_dialogporten_serviceowner "altinn-dialogporten-serviceowner";
    altinn_events "altinn-events";
    altinn_notifications "altinn-notifications";
    altinn_notifications_email "altinn-notifications-email";
    altinn_pdf "altinn-pdf";
    altinn_profile "altinn-profile";
    altinn_register "altinn-register";
    altinn_resource_registry "altinn-resource-registry";
    altinn_storage "altinn-storage";
    altinn2_authentication "altinn2-authentication";
    altinn2_authorization "altinn2-authorization";
    altinn2_brokerservice "altinn2-brokerservice";
    altinn2_consentrequests "altinn2-consentrequests";
    altinn2_delegationrequests "altinn2-delegationrequests";
    altinn2_enterpriseusers "altinn2-enterpriseusers";
    altinn2_messagebox "altinn2-messagebox";
    altinn2_metadata "altinn2-metadata";
    altinn2_srr "altinn2-srr";
    digdir_krr "digdir-krr";
    digdir_selfservice "digdir-selfservice";
}

fn derived(listed: Listed) -> Derived {
    let mut generator = SchemaGenerator::new(SchemaSettings::draft2020_12());
    let types = listed(&mut generator)
        .into_iter()
        .map(|(name, schema)| (name, schema.to_value()))
        .collect();
    Derived {
        types,
        definitions: Value::Object(generator.take_definitions(true)),
    }
}

#[test]
fn every_component_schema_is_the_schema_of_its_type() {
    let (mut wrong, mut compared) = (Vec::new(), 0);
    for (name, listed) in CRATES {
        let document = Document::of(name);
        let derived = derived(*listed);
        for component in document.components() {
            compared += 1;
            let found = compare::component(&document, &derived, component);
            wrong.extend(found.into_iter().map(|problem| format!("{name} {problem}")));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} differences:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(compared > 600, "only {compared} component schemas");
}

#[test]
fn every_document_with_schemas_has_a_crate_here() {
    for document in altinn_documents::DOCUMENTS {
        let known = CRATES.iter().any(|(name, _)| *name == document.crate_name);
        assert!(
            known || Document::of(document.crate_name).components().count() == 0,
            "{}",
            document.crate_name
        );
    }
}

#[test]
fn a_difference_is_found() {
    let document = Document::of("altinn-events");
    let take = |change: fn(&mut Value)| {
        let mut derived = derived(altinn_events::types::json_schemas);
        change(&mut derived.definitions["CloudEvent"]);
        compare::component(&document, &derived, "CloudEvent")
    };
    assert!(take(|_| {}).is_empty());
    let changes: [fn(&mut Value); 4] = [
        |schema| drop(schema["properties"].as_object_mut().unwrap().remove("source")),
        |schema| schema["properties"]["more"] = true.into(),
        |schema| schema["properties"]["id"] = serde_json::json!({ "type": "integer" }),
        |schema| schema["required"] = serde_json::json!(["id"]),
    ];
    for (index, change) in changes.into_iter().enumerate() {
        assert!(!take(change).is_empty(), "change {index}");
    }
}
