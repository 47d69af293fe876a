//! The id of an instance of an app.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use uuid::Uuid;

/// Whose an instance of an app is, and which: `{partyId}/{guid}`, as answers and addresses have it (Altinn Storage, member `id`
/// of an instance).
///
/// ```
/// use altinn_runtime::InstanceId;
///
/// let id: InstanceId = "50001337/f5bcf2d4-9a5c-4b1c-8e34-2a54ff0c0d1e".parse()?;
/// assert_eq!(id.party, 50001337);
/// // The source of an event of an app is the address of the instance.
/// let source = format!("https://ttd.apps.altinn.no/ttd/permits/instances/{id}");
/// assert_eq!(source.parse::<InstanceId>()?, id);
/// # Ok::<(), altinn_runtime::InvalidInstanceId>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstanceId {
    /// The party that owns it.
    pub party: i32,
    /// The instance.
    pub guid: Uuid,
}

/// A text that is no [`InstanceId`]. It does not repeat the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidInstanceId;

impl fmt::Display for InvalidInstanceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the id of an instance has the form `{partyId}/{guid}`")
    }
}

impl std::error::Error for InvalidInstanceId {}

impl FromStr for InstanceId {
    type Err = InvalidInstanceId;

    /// Reads `{partyId}/{guid}`, or an address with that after `/instances/`.
    fn from_str(text: &str) -> Result<Self, InvalidInstanceId> {
        let (party, guid) = match text.split_once("/instances/") {
            Some((_, rest)) => {
                let (party, rest) = rest.split_once('/').ok_or(InvalidInstanceId)?;
                (party, rest.split(['/', '?', '#']).next().unwrap_or_default())
            }
            None => text.split_once('/').ok_or(InvalidInstanceId)?,
        };
        Ok(Self {
            party: party.parse().map_err(|_| InvalidInstanceId)?,
            guid: guid.parse().map_err(|_| InvalidInstanceId)?,
        })
    }
}

impl TryFrom<&str> for InstanceId {
    type Error = InvalidInstanceId;

    fn try_from(text: &str) -> Result<Self, InvalidInstanceId> {
        text.parse()
    }
}

impl TryFrom<String> for InstanceId {
    type Error = InvalidInstanceId;

    fn try_from(text: String) -> Result<Self, InvalidInstanceId> {
        text.parse()
    }
}

impl TryFrom<&String> for InstanceId {
    type Error = InvalidInstanceId;

    fn try_from(text: &String) -> Result<Self, InvalidInstanceId> {
        text.parse()
    }
}

impl From<&Self> for InstanceId {
    fn from(id: &Self) -> Self {
        *id
    }
}

impl From<(i32, Uuid)> for InstanceId {
    fn from((party, guid): (i32, Uuid)) -> Self {
        Self { party, guid }
    }
}

impl fmt::Display for InstanceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.party, self.guid)
    }
}

impl Serialize for InstanceId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for InstanceId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::{InstanceId, InvalidInstanceId};

    #[test]
    fn ids_are_read_alone_and_out_of_addresses() {
        let guid = "f5bcf2d4-9a5c-4b1c-8e34-2a54ff0c0d1e";
        let id = InstanceId::from((50001337, guid.parse().unwrap()));
        for text in [
            format!("50001337/{guid}"),
            format!("https://ttd.apps.altinn.no/ttd/permits/instances/50001337/{guid}"),
            format!("/ttd/permits/instances/50001337/{guid}/data/1?x#y"),
        ] {
            assert_eq!(text.parse(), Ok(id), "{text}");
        }
        assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{id}\""));
        assert_eq!(
            serde_json::from_str::<InstanceId>(&format!("\"{id}\"")).unwrap(),
            id
        );
        for text in [
            String::new(),
            "/".to_owned(),
            guid.to_owned(),
            format!("x/{guid}"),
            "50001337/x".to_owned(),
            format!("50001337/{guid}/"),
            format!("/instances/{guid}"),
        ] {
            assert_eq!(text.parse::<InstanceId>(), Err(InvalidInstanceId), "{text}");
        }
    }
}
