//! Numbers of organisations and people: their control digits checked, their text shown to nobody by accident.

use std::{fmt, str::FromStr};

use altinn_runtime::PartyUrn;
use serde::{Deserialize, Deserializer, de};

/// A value that cannot be what it should be. It does not repeat the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidValue {
    what: &'static str,
    reason: &'static str,
}

impl InvalidValue {
    pub(crate) fn new(what: &'static str, reason: &'static str) -> Self {
        Self { what, reason }
    }
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, self.reason)
    }
}

impl std::error::Error for InvalidValue {}

/// A control digit by modulus 11; `None` where the number cannot have one.
fn control(digits: &[u8], weights: &[u32]) -> Option<u8> {
    let sum: u32 = digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    match 11 - sum % 11 {
        11 => Some(b'0'),
        10 => None,
        digit => u8::try_from(digit).ok().map(|digit| b'0' + digit),
    }
}

fn digits<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits: [u8; N] = text.as_bytes().try_into().ok()?;
    digits.iter().all(u8::is_ascii_digit).then_some(digits)
}

/// The number of a Norwegian organisation: nine digits, the last of which checks the others.
///
/// Rule: Brønnøysundregistrene, "Om organisasjonsnummeret" (modulus 11, weights 3 2 7 6 5 4 3 2). Its `Debug` form hides the
/// number; [`OrganisationNumber::as_str`] gives it.
///
/// ```
/// use altinn_auth::OrganisationNumber;
///
/// let digdir: OrganisationNumber = "312043211".parse()?;
/// assert_eq!(digdir.prefixed(), "0192:312043211");
/// assert_eq!(digdir.urn(), "urn:altinn:organization:identifier-no:312043211");
/// assert_eq!(digdir.urn().parse(), Ok(digdir));
/// assert!("312043212".parse::<OrganisationNumber>().is_err());
/// # Ok::<(), altinn_auth::InvalidValue>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OrganisationNumber([u8; 9]);

impl OrganisationNumber {
    /// The nine digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The number as `ID` of an `iso6523-actorid-upis` party: `0192:` and the digits.
    #[must_use]
    pub fn prefixed(&self) -> String {
        format!("0192:{}", self.as_str())
    }

    /// The number as Altinn's APIs name a party by it: `urn:altinn:organization:identifier-no:` and the digits.
    #[must_use]
    pub fn urn(&self) -> String {
        format!("urn:altinn:organization:identifier-no:{}", self.as_str())
    }
}

/// The nine digits, for members and parameters that take them as a text.
impl From<OrganisationNumber> for String {
    fn from(number: OrganisationNumber) -> Self {
        number.as_str().to_owned()
    }
}

/// For members and parameters that take the urn of a party.
impl From<OrganisationNumber> for PartyUrn {
    fn from(number: OrganisationNumber) -> Self {
        number.urn().into()
    }
}

impl FromStr for OrganisationNumber {
    type Err = InvalidValue;

    /// Reads nine digits, alone, after `0192:`, or as the end of a urn.
    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let wrong = |reason| InvalidValue::new("organisation number", reason);
        let prefixes = ["0192:", "urn:altinn:organization:identifier-no:"];
        let alone = prefixes.iter().find_map(|prefix| text.strip_prefix(prefix));
        let number: [u8; 9] = digits(alone.unwrap_or(text)).ok_or(wrong("it has nine digits"))?;
        if control(&number[..8], &[3, 2, 7, 6, 5, 4, 3, 2]) != Some(number[8]) {
            return Err(wrong("its control digit is wrong; is a digit mistyped?"));
        }
        Ok(Self(number))
    }
}

impl fmt::Debug for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OrganisationNumber(…)")
    }
}

impl<'de> Deserialize<'de> for OrganisationNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}

/// A Norwegian national identity number or D-number: eleven digits, the last two of which check the others.
///
/// Rule: Skatteetaten, "Fødselsnummer" (modulus 11 twice); synthetic people of Tenor have numbers by the same rule. Its
/// `Debug` form hides the number; [`PersonNumber::as_str`] gives it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PersonNumber([u8; 11]);

impl PersonNumber {
    /// The eleven digits. They are personal data: do not log them.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The number as Altinn's APIs name a party by it: `urn:altinn:person:identifier-no:` and the digits. It is personal data.
    #[must_use]
    pub fn urn(&self) -> String {
        format!("urn:altinn:person:identifier-no:{}", self.as_str())
    }
}

/// The eleven digits, for members and parameters that take them as a text.
impl From<PersonNumber> for String {
    fn from(number: PersonNumber) -> Self {
        number.as_str().to_owned()
    }
}

/// For members and parameters that take the urn of a party.
impl From<PersonNumber> for PartyUrn {
    fn from(number: PersonNumber) -> Self {
        number.urn().into()
    }
}

impl FromStr for PersonNumber {
    type Err = InvalidValue;

    /// Reads eleven digits, alone or as the end of a urn.
    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let wrong = |reason| InvalidValue::new("identity number", reason);
        let alone = text.strip_prefix("urn:altinn:person:identifier-no:");
        let number: [u8; 11] = digits(alone.unwrap_or(text)).ok_or(wrong("it has eleven digits"))?;
        let first = control(&number[..9], &[3, 7, 6, 1, 8, 9, 4, 5, 2]);
        let second = control(&number[..10], &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
        if first != Some(number[9]) || second != Some(number[10]) {
            return Err(wrong("its control digits are wrong; is a digit mistyped?"));
        }
        Ok(Self(number))
    }
}

impl fmt::Debug for PersonNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonNumber(…)")
    }
}

impl<'de> Deserialize<'de> for PersonNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}
