//! The constructors of the clients: no panic, nothing sent, the environment kept.
#![allow(deprecated, reason = "those of Altinn II are")]

use std::sync::Arc;

use altinn_runtime::{Chain, Environment, Middleware};

use crate::capture::Capture;

/// Makes a client of each crate.
macro_rules! make {
    ($environment:expr, $($name:ident),* $(,)?) => {{
        let mut made = 0;
        $(
            let capture = Capture::default();
            let client = ::$name::Client::new($environment, Chain::default().with(capture.clone()));
            assert_eq!(client.environment(), &$environment, stringify!($name));
            assert!(capture.taken().is_empty(), stringify!($name));
            made += 1;
        )*
        made
    }};
}

#[test]
fn a_client_of_every_crate_can_be_made_without_a_runtime_and_sends_nothing() {
    let custom = Environment::custom("https://proxy.example.com/").unwrap();
    for environment in [Environment::Prod, custom] {
        let made = make!(
            environment.clone(),
            altinn_access_management_apps,
            altinn_access_management_consententerprise,
            altinn_access_management_enduser,
            altinn_access_management_enduser_v2,
            altinn_access_management_metadata,
            altinn_access_management_resource_owner,
            altinn_access_management_serviceowner,
            altinn_app,
            altinn_app_v9,
            altinn_authentication,
            altinn_authorization,
            altinn_broker,
            altinn_correspondence,
            altinn_dialogporten_enduser,
            altinn_dialogporten_serviceowner,
            altinn_events,
            altinn_notifications,
            altinn_notifications_email,
            altinn_notifications_sms,
            altinn_pdf,
            altinn_profile,
            altinn_register,
            altinn_resource_registry,
            altinn_storage,
            altinn2_authentication,
            altinn2_authorization,
            altinn2_brokerservice,
            altinn2_consentrequests,
            altinn2_delegationrequests,
            altinn2_enterpriseusers,
            altinn2_messagebox,
            altinn2_metadata,
            altinn2_srr,
            digdir_krr,
            digdir_selfservice,
        );
        assert_eq!(made, altinn_dispatch::CRATES.len());
    }
}

#[tokio::test]
async fn a_chain_can_be_given_in_every_form() {
    let capture = Capture::default();
    let layer: Arc<dyn Middleware> = Arc::new(capture.clone());
    let chain = Chain::new([layer.clone()]);
    for client in [
        altinn_notifications::Client::new(Environment::Tt02, layer),
        altinn_notifications::Client::new(Environment::Tt02, &chain),
        altinn_notifications::Client::new(Environment::Tt02, chain),
    ] {
        let error = client.get_shipment_feed().send().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(418));
        assert_eq!(
            capture.taken(),
            ["https://platform.tt02.altinn.no/notifications/api/v1/future/shipment/feed"]
        );
    }
    let anonymous = altinn_notifications::Client::new(Environment::Tt02, ());
    assert_eq!(anonymous.environment(), &Environment::Tt02);
}
