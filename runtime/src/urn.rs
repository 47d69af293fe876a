//! What builders take where an API wants a urn: the urn itself, or the number or id that it is made of.

use std::{borrow::Cow, fmt, str::FromStr};

use uuid::Uuid;

/// Implements what texts become such a urn as they are.
macro_rules! urn {
    ($name:ident) => {
        impl $name {
            /// The urn as a text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<Cow<'_, str>> for $name {
            fn from(text: Cow<'_, str>) -> Self {
                Self(text.into_owned())
            }
        }

        impl From<$name> for String {
            fn from(urn: $name) -> Self {
                urn.0
            }
        }
    };
}

/// A party as APIs name it: `urn:altinn:organization:identifier-no:` and nine digits, `urn:altinn:person:identifier-no:` and eleven,
/// or `urn:altinn:party:uuid:` and a UUID (docs.altinn.studio, authorisation, attribute ids).
///
/// A text stays as it is. `OrganisationNumber` and `PersonNumber` of `altinn-auth` become their urns, a UUID that of the party. `Debug` shows
/// nothing: it can be the number of a person.
///
/// ```
/// use altinn_runtime::PartyUrn;
///
/// let urn = PartyUrn::from("urn:altinn:organization:identifier-no:312043211");
/// assert_eq!(urn.as_str(), "urn:altinn:organization:identifier-no:312043211");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PartyUrn(String);

urn!(PartyUrn);

/// The party with this UUID.
impl From<Uuid> for PartyUrn {
    fn from(party: Uuid) -> Self {
        Self(format!("urn:altinn:party:uuid:{party}"))
    }
}

impl fmt::Debug for PartyUrn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartyUrn(…)")
    }
}

/// A resource as APIs name it: `urn:altinn:resource:` and its id.
///
/// A text stays as it is, a [`ResourceId`] becomes its urn.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ResourceUrn(String);

urn!(ResourceUrn);

impl From<ResourceId> for ResourceUrn {
    fn from(id: ResourceId) -> Self {
        Self(id.urn())
    }
}

impl From<&ResourceId> for ResourceUrn {
    fn from(id: &ResourceId) -> Self {
        Self(id.urn())
    }
}

/// The id of a resource in the resource registry: lower-case letters, digits, `_` and `-`. Rule: Altinn/altinn-resource-registry,
/// `ServiceResourceHelper`.
///
/// Builders take it wherever they take a text; where an API wants a urn, they make it of it.
///
/// ```
/// use altinn_runtime::ResourceId;
///
/// let id: ResourceId = "super-simple-service".parse()?;
/// assert_eq!(id.urn(), "urn:altinn:resource:super-simple-service");
/// assert_eq!(id.urn().parse::<ResourceId>()?, id);
/// assert_eq!(ResourceId::of_app("ttd", "permits")?.as_str(), "app_ttd_permits");
/// assert!("Super simple".parse::<ResourceId>().is_err());
/// # Ok::<(), altinn_runtime::InvalidResourceId>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourceId(String);

/// A text that is no [`ResourceId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidResourceId;

impl fmt::Display for InvalidResourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the id of a resource has lower-case letters, digits, `_` and `-`")
    }
}

impl std::error::Error for InvalidResourceId {}

const RESOURCE: &str = "urn:altinn:resource:";

impl ResourceId {
    /// The resource that an app is: `app_{org}_{app}`.
    ///
    /// # Errors
    /// Where one of the two cannot be part of an id.
    pub fn of_app(org: &str, app: &str) -> Result<Self, InvalidResourceId> {
        format!("app_{org}_{app}").parse()
    }

    /// The id as a text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id as APIs name a resource by it: `urn:altinn:resource:` and the id.
    #[must_use]
    pub fn urn(&self) -> String {
        format!("{RESOURCE}{}", self.0)
    }
}

impl FromStr for ResourceId {
    type Err = InvalidResourceId;

    /// Reads an id, alone or as the end of a urn.
    fn from_str(text: &str) -> Result<Self, InvalidResourceId> {
        let id = text.strip_prefix(RESOURCE).unwrap_or(text);
        let fits = |letter: u8| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-');
        if id.is_empty() || !id.bytes().all(fits) {
            return Err(InvalidResourceId);
        }
        Ok(Self(id.to_owned()))
    }
}

impl fmt::Display for ResourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<ResourceId> for String {
    fn from(id: ResourceId) -> Self {
        id.0
    }
}

/// A language as Altinn's APIs name it, by ISO 639-1: two lower-case letters. Builders take it wherever they take a text.
///
/// ```
/// use altinn_runtime::Language;
///
/// assert_eq!(Language::NB.as_str(), "nb");
/// assert_eq!("nn-NO".parse(), Ok(Language::NN));
/// assert!("Norwegian".parse::<Language>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language([u8; 2]);

/// A text that is no [`Language`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidLanguage;

impl fmt::Display for InvalidLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a language is named by two letters, such as `nb`")
    }
}

impl std::error::Error for InvalidLanguage {}

impl Language {
    /// Norwegian Bokmål.
    pub const NB: Self = Self(*b"nb");
    /// Norwegian Nynorsk.
    pub const NN: Self = Self(*b"nn");
    /// English.
    pub const EN: Self = Self(*b"en");
    /// Northern Sámi.
    pub const SE: Self = Self(*b"se");

    /// The two letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Language {
    type Err = InvalidLanguage;

    /// Reads two letters, in any case, alone or before the `-` of a language tag (RFC 5646).
    fn from_str(text: &str) -> Result<Self, InvalidLanguage> {
        let primary = text.split_once('-').map_or(text, |(primary, _)| primary);
        match primary.as_bytes() {
            [first, second] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic() => {
                Ok(Self([first.to_ascii_lowercase(), second.to_ascii_lowercase()]))
            }
            _ => Err(InvalidLanguage),
        }
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({self})")
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.as_str().to_owned()
    }
}
