//! A system user: a vendor's system that acts for a customer who has approved it.

use altinn_auth::{Session, SystemUser};
use altinn_authentication::{
    Client,
    types::{AttributePair, NewSystemUserRequest, Right, SystemRegistration, VendorInfo},
};
use altinn_runtime::StatusCode;

use crate::{Other, Outcome, Place};

/// The scopes of the vendor in [`system_user`]; what the system user is to do takes those of the APIs, too.
pub const VENDOR_SCOPES: [&str; 3] = [
    "altinn:authentication/systemregister.write",
    "altinn:authentication/systemuser.request.write",
    "altinn:authentication/systemuser.request.read",
];

/// Registers a system of the vendor unless it is there, asks the customer for a system user that may use a resource, and waits
/// for the customer's approval. Gives the vendor's session, acting as the system user.
///
/// # Errors
/// When a call fails, or the customer turns it down or does not answer.
pub async fn system_user(
    place: &Place,
    vendor: &Other,
    customer: &str,
    resource: &str,
    mut say: impl FnMut(String),
) -> Outcome<Session> {
    let client = Client::new(place.environment.clone(), &vendor.session);
    // The id begins with the vendor's number, for good.
    let system = format!("{}_journeys", vendor.organisation);
    let rights = || vec![right(resource)];

    match client.get_vendor_system().system_id(&*system).send().await {
        Ok(_) => say(format!("system {system} is registered")),
        Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => {
            let texts = || ["nb", "nn", "en"].map(|language| (language.to_owned(), "Journeys".to_owned()));
            // ANCHOR: register
            let registration = SystemRegistration::builder()
                .id(&*system)
                .vendor(VendorInfo {
                    id: Some(format!("0192:{}", vendor.organisation)),
                })
                .name(texts())
                .description(texts())
                // Which Maskinporten clients may ask for tokens of the system's users.
                .client_id([vendor.client_id.clone()])
                .rights(rights());
            client.register_system().body(registration).send().await?;
            // ANCHOR_END: register
            say(format!("registered system {system}"));
        }
        Err(error) => return Err(error.into()),
    }

    // Asked again for the same customer and reference, it gives the request back that is there.
    let reference = "journeys";
    let request = NewSystemUserRequest::builder()
        .system_id(&*system)
        .party_org_no(customer)
        .external_ref(reference)
        .rights(rights());
    let request = client.create_system_user_request().body(request).send().await?;
    let id = request.id;
    let link = request.confirm_url.as_deref().unwrap_or_default();
    say(format!(
        "request {id}: {}; the customer approves at {link}",
        request.status
    ));
    if let Some(sandbox) = &place.sandbox {
        sandbox.approve_system_user(&id.to_string());
    }
    let waiting = client.get_system_user_request().request_id(id);
    let answered = waiting.wait_with(place.patience).await?;
    say(format!("request {id}: {}", answered.status));

    let user = SystemUser::new(customer.parse()?).external_reference(reference)?;
    Ok(vendor.session.acting(|request| request.system_user(user)))
}

/// The right to use a resource.
fn right(resource: &str) -> Right {
    let name = AttributePair {
        id: "urn:altinn:resource".to_owned(),
        value: resource.to_owned(),
    };
    Right {
        action: None,
        resource: vec![name].into(),
    }
}
