//! A vendor's system gets access to a customer's mailbox and lists what is in it: `cargo run --example act_for_customer <customer>`, with
//! the customer's organisation number. Whoever can sign in for the customer approves, at the address that the program prints.
//!
//! It needs `ALTINN_ENVIRONMENT`; `ALTINN_CLIENT_ID` and `ALTINN_JWK` of the vendor, with the scopes `altinn:authentication/systemuser.request.read`,
//! `altinn:authentication/systemuser.request.write` and
//! `altinn:correspondence.read`; `ALTINN_SYSTEM_ID`, a system that is registered with that client; and `ALTINN_RESOURCE_ID`.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use std::env;

use altinn_auth::{Config, SystemUser};
use altinn_authentication::types::{AttributePair, NewSystemUserRequest, Right};
use altinn_correspondence::types::CorrespondencesRoleType;
use altinn_journeys::Outcome;
use altinn_runtime::TokenKind;

#[tokio::main]
async fn main() -> Outcome<()> {
    let config = Config::from_env()?;
    // The customer's mailbox opens for exchanged tokens only.
    let vendor = config
        .session()?
        .prefer("altinn-correspondence", TokenKind::Altinn)
        .build()?;
    let (environment, resource) = (config.environment()?, env::var("ALTINN_RESOURCE_ID")?);
    let customer = env::args()
        .nth(1)
        .ok_or("for whom? act_for_customer <organisation number>")?;

    let authentication = altinn_authentication::Client::new(environment.clone(), &vendor);
    let name = AttributePair {
        id: "urn:altinn:resource".to_owned(),
        value: resource.clone(),
    };
    // ANCHOR: request
    let request = NewSystemUserRequest::builder()
        .system_id(env::var("ALTINN_SYSTEM_ID")?)
        .party_org_no(&*customer)
        // Asking again with the same reference returns the same request.
        .external_ref("mailbox")
        .rights([Right {
            action: None,
            resource: vec![name].into(),
        }]);
    let request = authentication
        .create_system_user_request()
        .body(request)
        .send()
        .await?;
    println!(
        "{} {}",
        request.id,
        request.confirm_url.as_deref().unwrap_or_default()
    );
    let answered = authentication
        .get_system_user_request()
        .request_id(request.id)
        .wait()
        .await?;
    println!("{}", answered.status);
    // ANCHOR_END: request

    // ANCHOR: act
    let user = SystemUser::new(customer.parse()?).external_reference("mailbox")?;
    let session = vendor.acting(|request| request.system_user(user));
    let mailbox = altinn_correspondence::Client::new(environment, &session);
    let search = mailbox
        .search_correspondences()
        .role(CorrespondencesRoleType::Recipient);
    for id in search.resource_id(&*resource).send().await?.into_inner().ids {
        println!("{id}");
    }
    // ANCHOR_END: act
    Ok(())
}
