//! Asks whether an organisation may read a resource.
// Written by `cargo xtask regenerate` from specs/altinn-authorization/examples/authorize.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_auth::Config;
use altinn_authorization::{
    Client, Optional,
    types::{XacmlAttribute, XacmlCategory, XacmlRequest},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    // May this organisation read this resource?
    let category = |id: &str, value: &str| {
        let attribute = XacmlAttribute {
            attribute_id: Some(id.to_owned()),
            value: Some(value.to_owned()),
            ..Default::default()
        };
        Optional::from([XacmlCategory {
            attribute: [attribute].into(),
            ..Default::default()
        }])
    };
    let request = XacmlRequest {
        access_subject: category("urn:altinn:organizationnumber", "310000002"),
        action: category("urn:oasis:names:tc:xacml:1.0:action:action-id", "read"),
        resource: category("urn:altinn:resource", "ttd-resource"),
        ..Default::default()
    };
    let decision = client
        .authorize()
        .body_map(|root| root.request(request))
        .send()
        .await?;
    for result in &decision.response {
        println!("{:?}", result.decision);
    }
    Ok(())
}
