//! Parties and authorization details, as tokens write them.

use std::fmt;

use serde_json::Value;

use crate::numbers::OrganisationNumber;

/// A party of ISO 6523: who assigned its id, and the id with its prefix.
#[derive(Clone, PartialEq, Eq)]
pub struct Party {
    authority: String,
    id: String,
}

impl Party {
    pub(super) fn read(value: &Value) -> Option<Self> {
        let id = value.get("ID").or_else(|| value.get("id"))?.as_str()?.to_owned();
        let authority = value
            .get("authority")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        Some(Self { authority, id })
    }

    /// Who assigned the id: `iso6523-actorid-upis`, and others for European seals.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// The id, such as `0192:312043211`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The Norwegian organisation number that the id is; `None` for ids of other registers.
    #[must_use]
    pub fn organisation(&self) -> Option<OrganisationNumber> {
        (self.authority == "iso6523-actorid-upis").then(|| self.id.strip_prefix("0192:")?.parse().ok())?
    }
}

impl fmt::Debug for Party {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Party")
            .field("authority", &self.authority)
            .finish_non_exhaustive()
    }
}

/// One element of `authorization_details`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AuthorizationDetail {
    /// `urn:altinn:systemuser`.
    SystemUser(SystemUserDetail),
    /// `urn:altinn:consent`.
    Consent(ConsentDetail),
    /// Another type, as JSON.
    Other(Value),
}

impl AuthorizationDetail {
    pub(super) fn read(element: Value) -> Option<Self> {
        let text = |name: &str| element.get(name).and_then(Value::as_str).map(ToOwned::to_owned);
        Some(match text("type")?.as_str() {
            "urn:altinn:systemuser" => {
                let ids = match element.get("systemuser_id") {
                    Some(Value::Array(ids)) => ids
                        .iter()
                        .filter_map(Value::as_str)
                        .filter_map(|id| id.parse().ok())
                        .collect(),
                    Some(Value::String(id)) => id.parse().into_iter().collect(),
                    _ => Vec::new(),
                };
                Self::SystemUser(SystemUserDetail {
                    ids,
                    organisation: element.get("systemuser_org").and_then(Party::read),
                    system: text("system_id"),
                    external_reference: text("externalRef"),
                })
            }
            "urn:altinn:consent" => Self::Consent(ConsentDetail {
                id: text("id").and_then(|id| id.parse().ok()),
                valid_to: text("validTo").and_then(|time| time.parse().ok()),
                json: element,
            }),
            _ => Self::Other(element),
        })
    }
}

impl fmt::Debug for AuthorizationDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SystemUser(_) => "SystemUser(…)",
            Self::Consent(_) => "Consent(…)",
            Self::Other(_) => "Other(…)",
        })
    }
}

/// A system user, as tokens name it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SystemUserDetail {
    /// The ids of the system user; one, in practice.
    pub ids: Vec<uuid::Uuid>,
    /// The organisation that owns it: the customer of the vendor, or the agent.
    pub organisation: Option<Party>,
    /// The system, such as `312043211_accounting`.
    pub system: Option<String>,
    /// The reference that it was made with.
    pub external_reference: Option<String>,
}

impl fmt::Debug for SystemUserDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SystemUserDetail")
            .field("ids", &self.ids)
            .finish_non_exhaustive()
    }
}

/// A consent, as tokens name it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsentDetail {
    /// The id of the consent.
    pub id: Option<uuid::Uuid>,
    /// Until when it holds.
    pub valid_to: Option<altinn_runtime::Timestamp>,
    /// All of it, with the parties and the rights.
    pub json: Value,
}

impl fmt::Debug for ConsentDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConsentDetail")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
