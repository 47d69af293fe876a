// Machine-written by `cargo xtask regenerate`. Do not edit: change specs/ instead.

#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

/// A corrected document: the crate that is generated from it, and its JSON.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    /// The name of the crate.
    pub crate_name: &'static str,
    /// The OpenAPI document as JSON.
    pub json: &'static str,
}

/// All documents, in the order of their crates.
#[rustfmt::skip]
pub static DOCUMENTS: &[Document] = &[
    Document { crate_name: "altinn-access-management-apps", json: include_str!("altinn-access-management-apps.json") },
    Document { crate_name: "altinn-access-management-consententerprise", json: include_str!("altinn-access-management-consententerprise.json") },
    Document { crate_name: "altinn-access-management-enduser", json: include_str!("altinn-access-management-enduser.json") },
    Document { crate_name: "altinn-access-management-enduser-v2", json: include_str!("altinn-access-management-enduser-v2.json") },
    Document { crate_name: "altinn-access-management-metadata", json: include_str!("altinn-access-management-metadata.json") },
    Document { crate_name: "altinn-access-management-resource-owner", json: include_str!("altinn-access-management-resource-owner.json") },
    Document { crate_name: "altinn-access-management-serviceowner", json: include_str!("altinn-access-management-serviceowner.json") },
    Document { crate_name: "altinn-app", json: include_str!("altinn-app.json") },
    Document { crate_name: "altinn-app-v9", json: include_str!("altinn-app-v9.json") },
    Document { crate_name: "altinn-authentication", json: include_str!("altinn-authentication.json") },
    Document { crate_name: "altinn-authorization", json: include_str!("altinn-authorization.json") },
    Document { crate_name: "altinn-broker", json: include_str!("altinn-broker.json") },
    Document { crate_name: "altinn-correspondence", json: include_str!("altinn-correspondence.json") },
    Document { crate_name: "altinn-dialogporten-enduser", json: include_str!("altinn-dialogporten-enduser.json") },
    Document { crate_name: "altinn-dialogporten-serviceowner", json: include_str!("altinn-dialogporten-serviceowner.json") },
    Document { crate_name: "altinn-events", json: include_str!("altinn-events.json") },
    Document { crate_name: "altinn-notifications", json: include_str!("altinn-notifications.json") },
    Document { crate_name: "altinn-notifications-email", json: include_str!("altinn-notifications-email.json") },
    Document { crate_name: "altinn-notifications-sms", json: include_str!("altinn-notifications-sms.json") },
    Document { crate_name: "altinn-pdf", json: include_str!("altinn-pdf.json") },
    Document { crate_name: "altinn-profile", json: include_str!("altinn-profile.json") },
    Document { crate_name: "altinn-register", json: include_str!("altinn-register.json") },
    Document { crate_name: "altinn-resource-registry", json: include_str!("altinn-resource-registry.json") },
    Document { crate_name: "altinn-storage", json: include_str!("altinn-storage.json") },
    Document { crate_name: "altinn2-authentication", json: include_str!("altinn2-authentication.json") },
    Document { crate_name: "altinn2-authorization", json: include_str!("altinn2-authorization.json") },
    Document { crate_name: "altinn2-brokerservice", json: include_str!("altinn2-brokerservice.json") },
    Document { crate_name: "altinn2-consentrequests", json: include_str!("altinn2-consentrequests.json") },
    Document { crate_name: "altinn2-delegationrequests", json: include_str!("altinn2-delegationrequests.json") },
    Document { crate_name: "altinn2-enterpriseusers", json: include_str!("altinn2-enterpriseusers.json") },
    Document { crate_name: "altinn2-metadata", json: include_str!("altinn2-metadata.json") },
    Document { crate_name: "altinn2-srr", json: include_str!("altinn2-srr.json") },
    Document { crate_name: "digdir-krr", json: include_str!("digdir-krr.json") },
    Document { crate_name: "digdir-selfservice", json: include_str!("digdir-selfservice.json") },
];
