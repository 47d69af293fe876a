//! A consent: an enterprise asks a person, the person answers on a page, and the enterprise fetches a token for it.

use altinn_access_management_consententerprise::{
    Client,
    types::{ConsentResource, ConsentRight, NewConsentRequest},
};
use altinn_auth::{AuthorizationDetail, Claims, Consent, ConsentGiver, PersonNumber, Session, Token};
use altinn_runtime::TokenKind;
use chrono::{Duration, Utc};
use uuid::Uuid;

use crate::{Outcome, Place};

/// The scopes for asking and following.
pub const SCOPES: [&str; 2] = ["altinn:consentrequests.write", "altinn:consentrequests.read"];

/// Asks a person for consent to use a resource for a day, and gives the identifier of the request and the page to answer at.
/// `organisation` is the number of the enterprise that asks.
///
/// # Errors
/// When the call fails.
pub async fn ask_for_consent(
    place: &Place,
    resource: &str,
    (organisation, person): (&str, &PersonNumber),
    redirect: &str,
    mut say: impl FnMut(String),
) -> Outcome<(Uuid, String)> {
    let client = Client::new(place.environment.clone(), &place.session);
    // ANCHOR: ask
    let resource = ConsentResource {
        type_: "urn:altinn:resource".to_owned(),
        value: resource.to_owned(),
    };
    let right = ConsentRight {
        action: vec!["consent".to_owned()],
        resource: vec![resource],
        metadata: Default::default(),
    };
    let text = ["nb", "nn", "en"].map(|language| (language.to_owned(), "For your loan.".to_owned()));
    let request = NewConsentRequest::builder()
        // Our own id: after a lost answer, the request can be sent again and is not created twice.
        .id(Uuid::new_v4())
        .from(format!("urn:altinn:person:identifier-no:{}", person.as_str()))
        .to(format!("urn:altinn:organization:identifier-no:{organisation}"))
        .valid_to(Utc::now() + Duration::days(1))
        .consent_rights([right])
        .request_message(text)
        .redirect_url(redirect);
    let request = client
        .create_consent_request()
        .body(request)
        .send()
        .await?
        .into_inner();
    let page = request.view_uri.clone().ok_or("the request has no page")?;
    // ANCHOR_END: ask
    say(format!(
        "consent {}: {}; answer at {page}",
        request.id, request.status
    ));
    Ok((request.id, page))
}

/// Waits until the person has consented.
///
/// # Errors
/// When a call fails, or the person does not consent.
pub async fn follow(place: &Place, id: Uuid, mut say: impl FnMut(String)) -> Outcome<()> {
    let client = Client::new(place.environment.clone(), &place.session);
    // ANCHOR: follow
    let waiting = client.get_consent_request().consent_request_id(id);
    let answered = waiting.wait_with(place.patience).await?;
    // ANCHOR_END: follow
    say(format!("consent {id}: {}", answered.status));
    Ok(())
}

/// A Maskinporten token for a consent, with a scope of the one whose data it opens.
///
/// # Errors
/// When Maskinporten refuses.
pub async fn token(session: &Session, id: Uuid, person: PersonNumber, scope: &str) -> Outcome<Token> {
    // ANCHOR: token
    let consent = Consent::new(id, ConsentGiver::Person(person));
    let session = session.acting(|request| request.consent(consent));
    let token = session.token(TokenKind::Maskinporten, scope.parse()?).await?;
    // ANCHOR_END: token
    let claims = Claims::unverified(token.expose()).ok_or("the token is no JWT")?;
    let details = claims.authorization_details();
    let found = |detail: &AuthorizationDetail| matches!(detail, AuthorizationDetail::Consent(consent) if consent.id == Some(id));
    if details.iter().any(found) {
        Ok(token)
    } else {
        Err("the token is not about the consent".into())
    }
}

/// What has happened to the requests of the enterprise, as `id: event`.
///
/// # Errors
/// When a call fails.
pub async fn events(place: &Place) -> Outcome<Vec<(Uuid, String)>> {
    let client = Client::new(place.environment.clone(), &place.session);
    let mut events = client.list_consent_events().items();
    let mut found = Vec::new();
    while let Some(event) = events.try_next().await? {
        found.push((event.consent_request_id, event.event_type));
    }
    Ok(found)
}
