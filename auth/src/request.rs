//! What a token is wanted for. All of it is the key under which the token is cached.

mod cache_key;

use std::{fmt, hash::Hash};

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    numbers::{InvalidValue, OrganisationNumber, PersonNumber},
    scope::Scopes,
};

pub use cache_key::CacheKey;
pub(crate) use cache_key::KeyHasher;

/// Which token is wanted: scopes, and for whom.
///
/// ```
/// use altinn_auth::{SystemUser, TokenRequest};
///
/// let request = TokenRequest::new("altinn:instances.read".parse()?)
///     .system_user(SystemUser::new("312043211".parse()?).external_reference("customer-7")?);
/// # drop(request);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
#[must_use]
pub struct TokenRequest {
    scopes: Scopes,
    resource: Option<String>,
    consumer: Option<OrganisationNumber>,
    person: Option<PersonNumber>,
    details: Option<AuthorizationDetails>,
}

/// What is not there takes no time: most requests are scopes only, and the hash is most of the cost of finding a token.
impl Hash for TokenRequest {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.scopes.hash(state);
        if let Some(resource) = &self.resource {
            resource.hash(state);
        }
        if let Some(consumer) = &self.consumer {
            consumer.hash(state);
        }
        if let Some(person) = &self.person {
            person.hash(state);
        }
        if let Some(details) = &self.details {
            details.hash(state);
        }
    }
}

impl TokenRequest {
    /// A token with these scopes.
    pub fn new(scopes: Scopes) -> Self {
        Self {
            scopes,
            ..Self::default()
        }
    }

    /// The same request with other scopes.
    pub fn with_scopes(mut self, scopes: Scopes) -> Self {
        self.scopes = scopes;
        self
    }

    /// The API that the token is for; it becomes the audience of the token (RFC 8707): an absolute URI without fragment. A plain
    /// word that issuer and API have agreed on goes through as it is; an issuer that wants a URI answers `invalid_target`.
    ///
    /// # Errors
    /// When it has a fragment or white space, or is empty.
    pub fn resource(mut self, uri: &str) -> Result<Self, InvalidValue> {
        let is_printable = !uri.is_empty() && uri.chars().all(|c| !c.is_whitespace() && !c.is_control());
        if !is_printable || uri.contains('#') {
            return Err(InvalidValue::new(
                "resource",
                "it is an absolute URI without fragment (RFC 8707, section 2), or a word without blanks",
            ));
        }
        self.resource = Some(uri.to_owned());
        Ok(self)
    }

    /// The organisation that has delegated the scopes to the client's own (`consumer_org`).
    pub fn consumer(mut self, organisation: OrganisationNumber) -> Self {
        self.consumer = Some(organisation);
        self
    }

    /// The person that the token is restricted to (`pid`); only for APIs that ask for it.
    pub fn person(mut self, person: PersonNumber) -> Self {
        self.person = Some(person);
        self
    }

    /// The system user that the token is for. It replaces a consent.
    pub fn system_user(mut self, system_user: SystemUser) -> Self {
        self.details = Some(AuthorizationDetails::SystemUser(system_user));
        self
    }

    /// The consent that the token is for. It replaces a system user.
    pub fn consent(mut self, consent: Consent) -> Self {
        self.details = Some(AuthorizationDetails::Consent(consent));
        self
    }

    /// The scopes.
    #[must_use]
    pub fn scopes(&self) -> &Scopes {
        &self.scopes
    }

    /// The audience that the token is to have.
    #[must_use]
    pub fn resource_uri(&self) -> Option<&str> {
        self.resource.as_deref()
    }

    /// The organisation on whose behalf the token is.
    #[must_use]
    pub fn consumer_number(&self) -> Option<&OrganisationNumber> {
        self.consumer.as_ref()
    }

    /// The person that the token is restricted to.
    #[must_use]
    pub fn person_number(&self) -> Option<&PersonNumber> {
        self.person.as_ref()
    }

    /// The system user or consent that the token is for.
    #[must_use]
    pub fn details(&self) -> Option<&AuthorizationDetails> {
        self.details.as_ref()
    }
}

/// The resource stays out: a URI can carry anything in its query.
impl fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenRequest")
            .field("scopes", &self.scopes)
            .field("resource", &self.resource.is_some())
            .field("consumer", &self.consumer)
            .field("person", &self.person)
            .field("details", &self.details)
            .finish()
    }
}

/// What a token is about beyond its scopes (RFC 9396). One per token.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationDetails {
    /// A system user (`urn:altinn:systemuser`).
    SystemUser(SystemUser),
    /// A consent (`urn:altinn:consent`).
    Consent(Consent),
}

impl AuthorizationDetails {
    /// The claim: an array of one element.
    pub(crate) fn claim(&self) -> Value {
        match self {
            Self::SystemUser(user) => {
                let organisation =
                    json!({ "authority": "iso6523-actorid-upis", "ID": user.organisation.prefixed() });
                let mut element = json!({ "type": "urn:altinn:systemuser", "systemuser_org": organisation });
                if let Some(reference) = &user.external_reference {
                    element["externalRef"] = reference.as_str().into();
                }
                json!([element])
            }
            Self::Consent(consent) => {
                let from = match &consent.from {
                    ConsentGiver::Person(person) => {
                        format!("urn:altinn:person:identifier-no:{}", person.as_str())
                    }
                    ConsentGiver::Organisation(number) => {
                        format!("urn:altinn:organization:identifier-no:{}", number.as_str())
                    }
                };
                json!([{ "type": "urn:altinn:consent", "id": consent.id, "from": from }])
            }
        }
    }
}

/// A system user of Altinn, as a system vendor names it.
///
/// Source: docs.digdir.no, Maskinporten, "Systembruker".
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SystemUser {
    organisation: OrganisationNumber,
    external_reference: Option<String>,
}

impl SystemUser {
    /// The system user of this organisation: the one that owns it. For an agent's system user that is the agent, never its
    /// client.
    #[must_use]
    pub fn new(organisation: OrganisationNumber) -> Self {
        Self {
            organisation,
            external_reference: None,
        }
    }

    /// The reference that the system user was made with, if it was made with one.
    ///
    /// # Errors
    /// When it is empty, longer than 255 characters, or has others than letters (Norwegian ones too), digits, `_` and `-`.
    pub fn external_reference(mut self, reference: &str) -> Result<Self, InvalidValue> {
        let allowed = |c: char| c.is_ascii_alphanumeric() || "øØæÆåÅ_-".contains(c);
        if reference.is_empty() || reference.chars().count() > 255 || !reference.chars().all(allowed) {
            return Err(InvalidValue::new(
                "external reference",
                "1 to 255 letters, digits, `_` and `-`",
            ));
        }
        self.external_reference = Some(reference.to_owned());
        Ok(self)
    }
}

impl fmt::Debug for SystemUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SystemUser(…)")
    }
}

/// Who gave a consent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsentGiver {
    /// A person.
    Person(PersonNumber),
    /// An organisation.
    Organisation(OrganisationNumber),
}

/// A consent that a person or an organisation has given in Altinn.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Consent {
    id: Uuid,
    from: ConsentGiver,
}

impl Consent {
    /// The consent of this id, given by this party.
    #[must_use]
    pub fn new(id: Uuid, from: ConsentGiver) -> Self {
        Self { id, from }
    }
}

impl fmt::Debug for Consent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Consent")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
