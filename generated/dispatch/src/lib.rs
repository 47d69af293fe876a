// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

//! Calls any operation of any client by name, from JSON. For the tests of this workspace.
#![forbid(unsafe_code)]
#![allow(
    clippy::all,
    unused_imports,
    unused_mut,
    deprecated,
    reason = "machine-written"
)]

mod support;

#[rustfmt::skip]
mod altinn_access_management_apps;
#[rustfmt::skip]
mod altinn_access_management_enduser_v2;
#[rustfmt::skip]
mod altinn_access_management_metadata;
#[rustfmt::skip]
mod altinn_access_management_resource_owner;
#[rustfmt::skip]
mod altinn_app;
#[rustfmt::skip]
mod altinn_app_v9;
#[rustfmt::skip]
mod altinn_authentication;
#[rustfmt::skip]
mod altinn_authorization;
#[rustfmt::skip]
mod altinn_broker;
#[rustfmt::skip]
mod altinn_correspondence;
#[rustfmt::skip]
mod altinn_dialogporten_enduser;
#[rustfmt::skip]
mod altinn_dialogporten_serviceowner;
#[rustfmt::skip]
mod altinn_events;
#[rustfmt::skip]
mod altinn_notifications;
#[rustfmt::skip]
mod altinn_notifications_email;
#[rustfmt::skip]
mod altinn_notifications_sms;
#[rustfmt::skip]
mod altinn_pdf;
#[rustfmt::skip]
mod altinn_profile;
#[rustfmt::skip]
mod altinn_register;
#[rustfmt::skip]
mod altinn_resource_registry;
#[rustfmt::skip]
mod altinn_storage;
#[rustfmt::skip]
mod altinn2_authentication;
#[rustfmt::skip]
mod altinn2_authorization;
#[rustfmt::skip]
mod altinn2_brokerservice;
#[rustfmt::skip]
mod altinn2_consentrequests;
#[rustfmt::skip]
mod altinn2_delegationrequests;
#[rustfmt::skip]
mod altinn2_enterpriseusers;
#[rustfmt::skip]
mod altinn2_metadata;
#[rustfmt::skip]
mod altinn2_srr;
#[rustfmt::skip]
mod digdir_krr;
#[rustfmt::skip]
mod digdir_selfservice;

pub use support::{Arguments, Outcome, Trouble};

use altinn_runtime::Core;

/// Operations of the published documents.
pub const PUBLISHED: usize = 572;

/// Operations that only the servers' source has.
pub const ADDED: usize = 44;

/// The crates, by name, with the facts of their operations.
#[rustfmt::skip]
pub static CRATES: &[(&str, &[&altinn_runtime::Operation])] = &[
    ("altinn-access-management-apps", ::altinn_access_management_apps::operations::ALL),
    ("altinn-access-management-enduser-v2", ::altinn_access_management_enduser_v2::operations::ALL),
    ("altinn-access-management-metadata", ::altinn_access_management_metadata::operations::ALL),
    ("altinn-access-management-resource-owner", ::altinn_access_management_resource_owner::operations::ALL),
    ("altinn-app", ::altinn_app::operations::ALL),
    ("altinn-app-v9", ::altinn_app_v9::operations::ALL),
    ("altinn-authentication", ::altinn_authentication::operations::ALL),
    ("altinn-authorization", ::altinn_authorization::operations::ALL),
    ("altinn-broker", ::altinn_broker::operations::ALL),
    ("altinn-correspondence", ::altinn_correspondence::operations::ALL),
    ("altinn-dialogporten-enduser", ::altinn_dialogporten_enduser::operations::ALL),
    ("altinn-dialogporten-serviceowner", ::altinn_dialogporten_serviceowner::operations::ALL),
    ("altinn-events", ::altinn_events::operations::ALL),
    ("altinn-notifications", ::altinn_notifications::operations::ALL),
    ("altinn-notifications-email", ::altinn_notifications_email::operations::ALL),
    ("altinn-notifications-sms", ::altinn_notifications_sms::operations::ALL),
    ("altinn-pdf", ::altinn_pdf::operations::ALL),
    ("altinn-profile", ::altinn_profile::operations::ALL),
    ("altinn-register", ::altinn_register::operations::ALL),
    ("altinn-resource-registry", ::altinn_resource_registry::operations::ALL),
    ("altinn-storage", ::altinn_storage::operations::ALL),
    ("altinn2-authentication", ::altinn2_authentication::operations::ALL),
    ("altinn2-authorization", ::altinn2_authorization::operations::ALL),
    ("altinn2-brokerservice", ::altinn2_brokerservice::operations::ALL),
    ("altinn2-consentrequests", ::altinn2_consentrequests::operations::ALL),
    ("altinn2-delegationrequests", ::altinn2_delegationrequests::operations::ALL),
    ("altinn2-enterpriseusers", ::altinn2_enterpriseusers::operations::ALL),
    ("altinn2-metadata", ::altinn2_metadata::operations::ALL),
    ("altinn2-srr", ::altinn2_srr::operations::ALL),
    ("digdir-krr", ::digdir_krr::operations::ALL),
    ("digdir-selfservice", ::digdir_selfservice::operations::ALL),
];

/// Calls an operation of a crate.
///
/// # Errors
/// What the client gave as an error, or what of the arguments does not fit.
#[rustfmt::skip]
pub async fn call(core: Core, crate_name: &str, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match crate_name {
        "altinn-access-management-apps" => {
            altinn_access_management_apps::call(&::altinn_access_management_apps::Client::with_core(core), operation, arguments).await
        }
        "altinn-access-management-enduser-v2" => {
            altinn_access_management_enduser_v2::call(&::altinn_access_management_enduser_v2::Client::with_core(core), operation, arguments).await
        }
        "altinn-access-management-metadata" => {
            altinn_access_management_metadata::call(&::altinn_access_management_metadata::Client::with_core(core), operation, arguments).await
        }
        "altinn-access-management-resource-owner" => {
            altinn_access_management_resource_owner::call(&::altinn_access_management_resource_owner::Client::with_core(core), operation, arguments).await
        }
        "altinn-app" => {
            altinn_app::call(&::altinn_app::Client::with_core(core), operation, arguments).await
        }
        "altinn-app-v9" => {
            altinn_app_v9::call(&::altinn_app_v9::Client::with_core(core), operation, arguments).await
        }
        "altinn-authentication" => {
            altinn_authentication::call(&::altinn_authentication::Client::with_core(core), operation, arguments).await
        }
        "altinn-authorization" => {
            altinn_authorization::call(&::altinn_authorization::Client::with_core(core), operation, arguments).await
        }
        "altinn-broker" => {
            altinn_broker::call(&::altinn_broker::Client::with_core(core), operation, arguments).await
        }
        "altinn-correspondence" => {
            altinn_correspondence::call(&::altinn_correspondence::Client::with_core(core), operation, arguments).await
        }
        "altinn-dialogporten-enduser" => {
            altinn_dialogporten_enduser::call(&::altinn_dialogporten_enduser::Client::with_core(core), operation, arguments).await
        }
        "altinn-dialogporten-serviceowner" => {
            altinn_dialogporten_serviceowner::call(&::altinn_dialogporten_serviceowner::Client::with_core(core), operation, arguments).await
        }
        "altinn-events" => {
            altinn_events::call(&::altinn_events::Client::with_core(core), operation, arguments).await
        }
        "altinn-notifications" => {
            altinn_notifications::call(&::altinn_notifications::Client::with_core(core), operation, arguments).await
        }
        "altinn-notifications-email" => {
            altinn_notifications_email::call(&::altinn_notifications_email::Client::with_core(core), operation, arguments).await
        }
        "altinn-notifications-sms" => {
            altinn_notifications_sms::call(&::altinn_notifications_sms::Client::with_core(core), operation, arguments).await
        }
        "altinn-pdf" => {
            altinn_pdf::call(&::altinn_pdf::Client::with_core(core), operation, arguments).await
        }
        "altinn-profile" => {
            altinn_profile::call(&::altinn_profile::Client::with_core(core), operation, arguments).await
        }
        "altinn-register" => {
            altinn_register::call(&::altinn_register::Client::with_core(core), operation, arguments).await
        }
        "altinn-resource-registry" => {
            altinn_resource_registry::call(&::altinn_resource_registry::Client::with_core(core), operation, arguments).await
        }
        "altinn-storage" => {
            altinn_storage::call(&::altinn_storage::Client::with_core(core), operation, arguments).await
        }
        "altinn2-authentication" => {
            altinn2_authentication::call(&::altinn2_authentication::Client::with_core(core), operation, arguments).await
        }
        "altinn2-authorization" => {
            altinn2_authorization::call(&::altinn2_authorization::Client::with_core(core), operation, arguments).await
        }
        "altinn2-brokerservice" => {
            altinn2_brokerservice::call(&::altinn2_brokerservice::Client::with_core(core), operation, arguments).await
        }
        "altinn2-consentrequests" => {
            altinn2_consentrequests::call(&::altinn2_consentrequests::Client::with_core(core), operation, arguments).await
        }
        "altinn2-delegationrequests" => {
            altinn2_delegationrequests::call(&::altinn2_delegationrequests::Client::with_core(core), operation, arguments).await
        }
        "altinn2-enterpriseusers" => {
            altinn2_enterpriseusers::call(&::altinn2_enterpriseusers::Client::with_core(core), operation, arguments).await
        }
        "altinn2-metadata" => {
            altinn2_metadata::call(&::altinn2_metadata::Client::with_core(core), operation, arguments).await
        }
        "altinn2-srr" => {
            altinn2_srr::call(&::altinn2_srr::Client::with_core(core), operation, arguments).await
        }
        "digdir-krr" => {
            digdir_krr::call(&::digdir_krr::Client::with_core(core), operation, arguments).await
        }
        "digdir-selfservice" => {
            digdir_selfservice::call(&::digdir_selfservice::Client::with_core(core), operation, arguments).await
        }
        _ => Err(Trouble::unknown(crate_name)),
    }
}
