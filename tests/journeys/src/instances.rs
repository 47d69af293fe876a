//! What a service owner does with completed instances: finds them, fetches their data, and confirms.

use altinn_runtime::Bytes;
use altinn_storage::Client;
use uuid::Uuid;

use crate::{
    Outcome, Place,
    form::{InstanceId, instance_id},
};

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
    let mut instances = client
        .search_instances()
        .app_id(format!("{org}/{app}"))
        .process_is_complete(true)
        .exclude_confirmed_by(org)
        .size(page)
        .items();
    let mut count = 0;
    while let Some(instance) = instances.try_next().await? {
        let (party, guid) = instance_id(Some(&instance.id))?;
        let mut data = Vec::new();
        for element in instance.data {
            let id: Uuid = element.id.as_deref().unwrap_or_default().parse()?;
            let download = client.download_data_element().instance_owner_party_id(party);
            let download = download.instance_guid(guid).data_guid(id).send().await?;
            data.push((
                element.data_type.unwrap_or_default(),
                element.filename.unwrap_or_default(),
                download.into_inner().bytes().await?,
            ));
        }
        say(format!("instance {party}/{guid}: {} data elements", data.len()));
        keep(Fetched {
            id: (party, guid),
            data,
        })?;
        // Only now: a confirmed instance is not found again, and Altinn may delete it.
        let confirm = client.confirm_complete().instance_owner_party_id(party);
        confirm.instance_guid(guid).send().await?;
        say(format!("instance {party}/{guid}: confirmed"));
        count += 1;
    }
    Ok(count)
}
