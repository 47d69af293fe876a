//! What a token says, in types. Sources: docs.digdir.no, "Access token"; Altinn/altinn-authentication, token exchange.

mod details;
mod dialog;

use std::{fmt, time::SystemTime};

use serde_json::{Map, Value};

use crate::{
    clock::from_unix,
    numbers::{OrganisationNumber, PersonNumber},
    scope::Scopes,
    token::{numeric_date, unverified_claims},
};

pub use details::{AuthorizationDetail, ConsentDetail, Party, SystemUserDetail};

/// The claims of a token of Maskinporten, ID-porten or Altinn. Its `Debug` form names the claims and shows none of their values.
#[derive(Clone, PartialEq)]
pub struct Claims(Map<String, Value>);

impl Claims {
    /// The claims of a JWT, *whose signature nobody has checked*: good for looking into tokens of one's own. Who receives
    /// tokens uses a [`Verifier`](crate::Verifier).
    #[must_use]
    pub fn unverified(token: &str) -> Option<Self> {
        unverified_claims(token).map(Self)
    }

    pub(crate) fn new(claims: Map<String, Value>) -> Self {
        Self(claims)
    }

    /// A claim by its name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// A number, written as one or as a text.
    fn number(&self, name: &str) -> Option<u64> {
        let value = self.get(name)?;
        numeric_date(value).or_else(|| value.as_str()?.parse().ok())
    }

    /// A structure, written as one or as a text that holds its JSON: both are in use.
    fn structure(&self, name: &str) -> Option<Value> {
        match self.get(name)? {
            Value::String(text) => serde_json::from_str(text).ok(),
            value => Some(value.clone()),
        }
    }

    /// Who gave the token.
    #[must_use]
    pub fn issuer(&self) -> Option<&str> {
        self.text("iss")
    }

    /// Whom it is for.
    #[must_use]
    pub fn audience(&self) -> Vec<&str> {
        match self.get("aud") {
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// Its scopes: a text of several, or a list.
    #[must_use]
    pub fn scopes(&self) -> Scopes {
        match self.get("scope") {
            Some(Value::String(text)) => Scopes::lenient(text),
            Some(Value::Array(many)) => Scopes::lenient_list(many.iter().filter_map(Value::as_str)),
            _ => Scopes::none(),
        }
    }

    /// The client that asked for it.
    #[must_use]
    pub fn client_id(&self) -> Option<&str> {
        self.text("client_id")
    }

    /// The id of the token.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.text("jti")
    }

    /// When it was made.
    #[must_use]
    pub fn issued_at(&self) -> Option<SystemTime> {
        self.number("iat").and_then(from_unix)
    }

    /// When it begins to be valid.
    #[must_use]
    pub fn not_before(&self) -> Option<SystemTime> {
        self.number("nbf").and_then(from_unix)
    }

    /// When it ends.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.number("exp").and_then(from_unix)
    }

    /// The party that the token is of. With a system user that is the vendor of the system and not its customer: see
    /// [`Claims::acting_for`].
    #[must_use]
    pub fn consumer(&self) -> Option<Party> {
        Party::read(&self.structure("consumer")?)
    }

    /// The party that acts for the consumer, by delegation.
    #[must_use]
    pub fn supplier(&self) -> Option<Party> {
        Party::read(&self.structure("supplier")?)
    }

    /// Where the delegation was made, such as `https://www.altinn.no/`.
    #[must_use]
    pub fn delegation_source(&self) -> Option<&str> {
        self.text("delegation_source")
    }

    /// The person that the token is of or restricted to.
    #[must_use]
    pub fn person(&self) -> Option<PersonNumber> {
        self.text("pid")?.parse().ok()
    }

    /// What the token is about beyond its scopes (RFC 9396).
    #[must_use]
    pub fn authorization_details(&self) -> Vec<AuthorizationDetail> {
        let Some(Value::Array(elements)) = self.structure("authorization_details") else {
            return Vec::new();
        };
        elements
            .into_iter()
            .filter_map(AuthorizationDetail::read)
            .collect()
    }

    /// The system user that the token is of.
    #[must_use]
    pub fn system_user(&self) -> Option<SystemUserDetail> {
        self.authorization_details()
            .into_iter()
            .find_map(|detail| match detail {
                AuthorizationDetail::SystemUser(user) => Some(user),
                _ => None,
            })
    }

    /// The organisation whose affairs the token is about: the owner of the system user, else the consumer.
    #[must_use]
    pub fn acting_for(&self) -> Option<OrganisationNumber> {
        match self.system_user() {
            Some(user) => user.organisation?.organisation(),
            None => self.consumer()?.organisation(),
        }
    }

    /// The code of the service owner, such as `skd`. Altinn sets it only if a scope begins with `altinn:serviceowner`.
    #[must_use]
    pub fn altinn_org(&self) -> Option<&str> {
        self.text("urn:altinn:org")
    }

    /// The number of the organisation, as Altinn writes it.
    #[must_use]
    pub fn altinn_organisation(&self) -> Option<OrganisationNumber> {
        self.text("urn:altinn:orgNumber")?.parse().ok()
    }

    /// The id of the user in Altinn.
    #[must_use]
    pub fn altinn_user_id(&self) -> Option<u64> {
        self.number("urn:altinn:userid")
    }

    /// The user name in Altinn.
    #[must_use]
    pub fn altinn_user_name(&self) -> Option<&str> {
        self.text("urn:altinn:username")
    }

    /// The id of the party in Altinn.
    #[must_use]
    pub fn altinn_party_id(&self) -> Option<u64> {
        self.number("urn:altinn:partyid")
    }

    /// The UUID of the party in Altinn.
    #[must_use]
    pub fn altinn_party_uuid(&self) -> Option<uuid::Uuid> {
        self.text("urn:altinn:party:uuid")?.parse().ok()
    }

    /// The security level of the login, 0 to 4.
    #[must_use]
    pub fn altinn_level(&self) -> Option<u64> {
        self.number("urn:altinn:authlevel")
    }

    /// How the login was done, such as `maskinporten`.
    #[must_use]
    pub fn altinn_method(&self) -> Option<&str> {
        self.text("urn:altinn:authenticatemethod")
    }

    /// The app or component that a platform access token is of.
    #[must_use]
    pub fn altinn_app(&self) -> Option<&str> {
        self.text("urn:altinn:app")
    }

    /// Who really made a token for tests: `altinn-test-tools` or `localtest`; `None` for real ones.
    #[must_use]
    pub fn actual_issuer(&self) -> Option<&str> {
        self.text("actual_iss")
    }
}

impl fmt::Debug for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Claims ")?;
        // The order of a JSON object is up to serde_json's features.
        let names: std::collections::BTreeSet<_> = self.0.keys().collect();
        f.debug_set().entries(names).finish()
    }
}
