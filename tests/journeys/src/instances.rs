//! What a service owner does with completed instances: finds them, fetches their data, and confirms.

use altinn_runtime::{Bytes, InstanceId};
use altinn_storage::Client;

use crate::{Outcome, Place};

/// The scopes of the service owner.
pub const OWNER_SCOPES: [&str; 2] = [
    "altinn:serviceowner/instances.read",
    "altinn:serviceowner/instances.write",
];

/// An instance that was fetched.
#[derive(Clone, Debug)]
pub struct Fetched {
    /// Whose it is, and which.
    pub id: InstanceId,
    /// Data types, file names (empty for forms) and contents of its data elements.
    pub data: Vec<(String, String, Bytes)>,
}

/// Fetches every instance of an app that was sent in and that the owner has not confirmed, page by page, hands each to `keep`,
/// and confirms those that were kept. Run again it gets only what has come since: the confirmations are the memory.
///
/// # Errors
/// When a call or `keep` fails. What has not been confirmed by then comes again next time.
pub async fn fetch_instances(
    place: &Place,
    (org, app): (&str, &str),
    page: i32,
    mut keep: impl FnMut(Fetched) -> Outcome<()>,
    mut say: impl FnMut(String),
) -> Outcome<usize> {
    let client = Client::new(place.environment.clone(), &place.session);
    // ANCHOR: fetch
    let mut instances = client
        .search_instances()
        .app_id(format!("{org}/{app}"))
        .process_is_complete(true)
        .exclude_confirmed_by(org)
        .size(page)
        .items();
    let mut count = 0;
    while let Some(instance) = instances.try_next().await? {
        let id: InstanceId = instance.id.parse()?;
        let mut data = Vec::new();
        for element in instance.data {
            let download = client.download_data_element().instance(id);
            let download = download.data_guid(element.id.unwrap_or_default()).send().await?;
            data.push((
                element.data_type.unwrap_or_default(),
                element.filename.unwrap_or_default(),
                download.into_inner().bytes().await?,
            ));
        }
        say(format!("instance {id}: {} data elements", data.len()));
        keep(Fetched { id, data })?;
        // Only now: a confirmed instance is not found again, and Altinn may delete it.
        client.confirm_complete().instance(id).send().await?;
        say(format!("instance {id}: confirmed"));
        count += 1;
    }
    // ANCHOR_END: fetch
    Ok(count)
}
