//! Registering a client, once, however often the program is started.

use altinn_auth::NewKey;
use digdir_selfservice::{Client, types::ClientRequest};

use crate::{Error, KeyStore, Keys, Probe, Rotation, Step};

/// Registers the client, gives it a key made here, and waits until Maskinporten accepts the key. Gives the client's id.
///
/// Safe to run again after a crash or a lost answer: the key is saved before it is posted, and a client of the same name
/// that is there already is taken instead of making a second one. A store that has a client is left as it is.
///
/// # Errors
/// When the store cannot be used, the API refuses, or Maskinporten does not accept the key in time; run it again then.
pub async fn register_client(
    api: &Client,
    store: &dyn KeyStore,
    probe: &dyn Probe,
    request: ClientRequest,
) -> Result<String, Error> {
    let save = |keys: &Keys| store.save(keys).map_err(|error| Error::Store(error, "saved"));
    let mut keys = store
        .load()
        .map_err(|error| Error::Store(error, "read"))?
        .unwrap_or_default();
    if keys.current.is_none() && keys.next.is_none() {
        keys.next = Some(NewKey::default().generate()?);
        save(&keys)?;
    }
    let client_id = match &keys.client_id {
        Some(id) => id.clone(),
        None => {
            let id = match existing(api, &request).await? {
                Some(id) => id,
                None => api.create_client().body(request).send().await?.client_id.clone(),
            };
            keys.client_id = Some(id.clone());
            save(&keys)?;
            id
        }
    };
    let steps = Rotation::new(api, store, probe).run().await?;
    debug_assert!(matches!(steps.last(), Some(Step::Idle { .. })));
    Ok(client_id)
}

/// A client that an earlier run made before it could save the answer: there is no idempotency key, so its name tells.
async fn existing(api: &Client, request: &ClientRequest) -> Result<Option<String>, Error> {
    let clients = api.list_clients().send().await?;
    let found = clients.iter().find(|client| {
        client.client_name.as_deref() == Some(request.client_name.as_str())
            && client.integration_type.as_ref() == Some(&request.integration_type)
            && client.active != Some(false)
    });
    Ok(found.map(|client| client.client_id.clone()))
}
