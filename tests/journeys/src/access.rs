//! A request for access: a service owner asks an organisation to give a person access, and sees it granted.

use altinn_access_management_enduser as enduser;
use altinn_access_management_serviceowner::{
    Client,
    types::{NewResourceRequest, RequestStatus},
};
use altinn_auth::Session;
use uuid::Uuid;

use crate::{Outcome, Place};

/// The scopes of the service owner.
pub const OWNER_SCOPES: [&str; 2] = [
    "altinn:serviceowner/delegationrequests.write",
    "altinn:serviceowner/delegationrequests.read",
];
/// The scopes of the persons who confirm and approve.
pub const USER_SCOPES: &str = "altinn:accessmanagement/enduser:requests.read \
    altinn:accessmanagement/enduser:requests.write altinn:accessmanagement/enduser:connections:fromothers.read";

/// A request for access, and the parties of it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The request.
    pub id: Uuid,
    /// Who is to get the access, by party UUID.
    pub receiver: Uuid,
    /// Who is asked to give it, by party UUID.
    pub giver: Uuid,
}

/// Asks the giver to let the receiver use a resource of the owner; both are URNs such as
/// `urn:altinn:organization:identifier-no:310000027`. The same request is not made twice.
///
/// # Errors
/// When the call fails.
pub async fn ask_for_access(
    place: &Place,
    resource: &str,
    (receiver, giver): (&str, &str),
    mut say: impl FnMut(String),
) -> Outcome<Asked> {
    let client = Client::new(place.environment.clone(), &place.session);
    // ANCHOR: ask
    let request = NewResourceRequest::builder()
        .from(receiver)
        .to(giver)
        .resource(resource);
    let request = client.request_resource().body(request).send().await?.into_inner();
    // ANCHOR_END: ask
    let page = request
        .links
        .as_ref()
        .and_then(|links| links.details_link.as_deref());
    say(format!(
        "request {}: {}; the receiver confirms at {}",
        request.id,
        request.status,
        page.unwrap_or_default()
    ));
    let party =
        |party: Option<altinn_access_management_serviceowner::types::PartyEntity>| party.map(|one| one.id);
    Ok(Asked {
        id: request.id,
        receiver: party(request.from).ok_or("the request names no receiver")?,
        giver: party(request.to).ok_or("the request names no giver")?,
    })
}

/// What Altinn's portal does for the two parties: the receiver confirms, and the giver approves.
///
/// # Errors
/// When a call fails.
pub async fn answer(
    place: &Place,
    asked: &Asked,
    (receiver, giver): (&Session, &Session),
    mut say: impl FnMut(String),
) -> Outcome<()> {
    // ANCHOR: answer
    let client = enduser::Client::new(place.environment.clone(), receiver);
    let confirmed = client
        .confirm_request()
        .party(asked.receiver)
        .id(asked.id)
        .send()
        .await?;
    // ANCHOR_END: answer
    say(format!("request {}: {}", asked.id, confirmed.status));

    let client = enduser::Client::new(place.environment.clone(), giver);
    let mut waiting = client
        .list_received_requests()
        .party(asked.giver)
        .status([enduser::types::RequestStatus::Pending])
        .items();
    while let Some(request) = waiting.try_next().await? {
        if request.id == asked.id {
            let approved = client
                .approve_request()
                .party(asked.giver)
                .id(asked.id)
                .send()
                .await?;
            say(format!("request {}: {}", asked.id, approved.status));
            return Ok(());
        }
    }
    Err("the giver has not received the request".into())
}

/// Follows a request as its owner, until it is answered.
///
/// # Errors
/// When a call fails, or the request is turned down.
pub async fn follow(place: &Place, asked: &Asked, mut say: impl FnMut(String)) -> Outcome<()> {
    let client = Client::new(place.environment.clone(), &place.session);
    // ANCHOR: follow
    // People take days: a program would ask once a day rather than wait.
    let status = client
        .get_request_status()
        .id(asked.id)
        .send()
        .await?
        .into_inner();
    say(format!("request {}: {status}", asked.id));
    match status {
        RequestStatus::Approved => Ok(()),
        other => Err(format!("the request is {other}").into()),
    }
    // ANCHOR_END: follow
}

/// The resources that a party has from another, by their identifiers.
///
/// # Errors
/// When the call fails.
pub async fn resources(place: &Place, asked: &Asked, receiver: &Session) -> Outcome<Vec<String>> {
    let client = enduser::Client::new(place.environment.clone(), receiver);
    // ANCHOR: resources
    let permissions = client
        .list_resources()
        .party(asked.receiver)
        .from(asked.giver)
        .to(asked.receiver)
        .send()
        .await?;
    let names = permissions
        .iter()
        .filter_map(|one| one.resource.as_ref()?.ref_id.clone());
    Ok(names.collect())
    // ANCHOR_END: resources
}
