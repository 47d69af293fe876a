//! A client at Maskinporten: registered with a key that is made here, and its key replaced before it expires.

use std::path::Path;

use altinn_auth::{Issuer, Maskinporten, Session};
use altinn_selfservice::{KeyFile, KeyStore, MaskinportenProbe, Rotation, Step};
use digdir_selfservice::{
    Client,
    types::{ApplicationType, AuthMethod, ClientRequest, GrantType, IntegrationType},
};

use crate::{Outcome, Place};

/// The scopes of the admin client.
pub const ADMIN_SCOPES: [&str; 2] = ["idporten:dcr.read", "idporten:dcr.write"];

/// The Maskinporten of a place.
fn issuer(place: &Place) -> Outcome<Issuer> {
    Ok(match &place.sandbox {
        Some(sandbox) => Issuer::custom(&sandbox.maskinporten(), &sandbox.token_endpoint())?,
        None => Issuer::Test,
    })
}

/// Registers a client with a scope, unless the file of keys has one already, and gives a session of it.
///
/// # Errors
/// When the API refuses, or the file cannot be used.
pub async fn register_client(
    place: &Place,
    keys: &Path,
    name: &str,
    scope: &str,
    mut say: impl FnMut(String),
) -> Outcome<Session> {
    // ANCHOR: register
    let api = Client::new(place.environment.clone(), &place.session);
    let probe = MaskinportenProbe::new(issuer(place)?, scope.parse()?);
    let store = KeyFile::new(keys);
    let request: ClientRequest = ClientRequest::builder()
        .client_name(name)
        .description(name)
        .integration_type(IntegrationType::Maskinporten)
        .application_type(ApplicationType::Web)
        .token_endpoint_auth_method(AuthMethod::PrivateKeyJwt)
        .grant_types(vec![GrantType::UrnIetfParamsOauthGrantTypeJwtBearer])
        .scopes(vec![scope.to_owned()])
        .try_into()?;
    let id = altinn_selfservice::register_client(&api, &store, &probe, request).await?;
    // ANCHOR_END: register
    say(format!(
        "client {id} is registered, and Maskinporten accepts its key"
    ));
    session(place, keys)
}

/// A session of the client in a file of keys, which signs with the key that is in use.
///
/// # Errors
/// When the file cannot be read or has no client.
pub fn session(place: &Place, keys: &Path) -> Outcome<Session> {
    // ANCHOR: session
    let keys = KeyFile::new(keys).load()?.ok_or("there is no file of keys")?;
    let id = keys.client_id.ok_or("no client is registered")?;
    let key = keys.current.ok_or("no key is in use")?;
    let client = Maskinporten::builder(issuer(place)?, &id).signer(key);
    Ok(Session::builder(place.environment.clone())
        .maskinporten(client)
        .build()?)
    // ANCHOR_END: session
}

/// Takes every step that is due for the key of the client, one after the other; to be run every day. `now` does not wait for the
/// last month of the key. Gives the steps that were taken.
///
/// # Errors
/// When the API refuses, or the file cannot be used.
pub async fn rotate_key(
    place: &Place,
    keys: &Path,
    scope: &str,
    now: bool,
    mut say: impl FnMut(String),
) -> Outcome<Vec<Step>> {
    let api = Client::new(place.environment.clone(), &place.session);
    let probe = MaskinportenProbe::new(issuer(place)?, scope.parse()?);
    let store = KeyFile::new(keys);
    // ANCHOR: rotate
    let mut rotation = Rotation::new(&api, &store, &probe);
    if now {
        rotation = rotation.now();
    }
    say(format!("next: {:?}", rotation.next_step().await?));
    let steps = rotation.run().await?;
    // ANCHOR_END: rotate
    for step in &steps {
        say(format!("{step:?}"));
    }
    Ok(steps)
}
