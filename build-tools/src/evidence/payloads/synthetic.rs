//! Values that nobody has: persons and organisations of the synthetic kind, addresses that lead nowhere, the same every time.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// A person of the Tenor kind: 80 is added to the month, and the check digits are right.
const PERSON: &str = "14838741283";
/// Organisations of the Tenor kind begin with 2 or 3; the check digit is right.
const ORGANISATION: &str = "310233455";
const EMAIL: &str = "post@fjordbyen.example";
const PHONE: &str = "+4799900002";

/// What a value is called and what is demanded of it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Named<'s> {
    /// The type that it is a member of.
    pub(super) owner: &'s str,
    pub(super) name: &'s str,
    /// Its place in a list.
    pub(super) index: usize,
    pub(super) constraints: Option<&'s BTreeMap<String, Value>>,
}

impl Named<'_> {
    fn constraint(&self, key: &str) -> Option<&Value> {
        self.constraints?.get(key)
    }

    /// A limit that is a count.
    pub(super) fn limit(&self, key: &str) -> Option<usize> {
        let limit = self.constraint(key)?.as_f64()?;
        (0.0..1e9).contains(&limit).then_some(limit as usize)
    }

    /// A number of its own, by name and place (FNV-1a).
    fn seed(&self) -> u64 {
        let text = format!("{}.{}.{}", self.owner, self.name, self.index);
        text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    }
}

/// A number within its limits.
pub(super) fn number(scalar: &str, named: Named<'_>) -> Option<Value> {
    let usual: f64 = match scalar {
        "int32" => 7.0,
        // Beyond 32 bits.
        "int64" => 5_000_000_000.0,
        _ => 12.5,
    };
    let limit = |key: &str| named.constraint(key).and_then(Value::as_f64);
    let within = usual
        .max(limit("minimum").unwrap_or(usual))
        .min(limit("maximum").unwrap_or(f64::MAX));
    if scalar.starts_with("int") {
        Some(json!(within.round() as i64))
    } else {
        Some(json!(within))
    }
}

/// A text of a kind.
pub(super) fn text(scalar: &str, named: Named<'_>) -> Option<Value> {
    let seed = named.seed();
    Some(json!(match scalar {
        "uuid" => uuid(seed),
        // Seven digits, as .NET writes them.
        "date-time" => format!("2026-03-{:02}T09:11:12.1234567+00:00", 1 + seed % 28),
        "date" => format!("2026-03-{:02}", 1 + seed % 28),
        "time" => "09:11:12".to_owned(),
        "duration" => "1.02:03:04".to_owned(),
        "uri" => format!("https://fjordbyen.example/{}", named.name.to_lowercase()),
        "byte" => "RmpvcmRieWVu".to_owned(),
        _ => return string(named),
    }))
}

/// Version 4 by its form, not by chance.
fn uuid(seed: u64) -> String {
    let more = seed.rotate_left(29).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    format!(
        "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
        seed >> 32,
        (seed >> 16) & 0xffff,
        seed & 0xfff,
        more >> 52,
        more & 0xffff_ffff_ffff
    )
}

/// A text by its pattern, else by its name, within its lengths.
fn string(named: Named<'_>) -> Option<Value> {
    if let Some(pattern) = named.constraint("pattern").and_then(Value::as_str) {
        return by_pattern(pattern).map(|text| json!(text));
    }
    let mut text = by_name(named.owner, named.name);
    if named.index > 0 {
        text = format!("{text} {}", named.index + 1);
    }
    let least = named.limit("minLength").unwrap_or(0);
    while text.chars().count() < least {
        text.push('x');
    }
    if let Some(most) = named.limit("maxLength") {
        text = text.chars().take(most).collect();
    }
    Some(json!(text))
}

/// The patterns that the servers have; `None` for one that is not among them.
fn by_pattern(pattern: &str) -> Option<String> {
    if let Some(digits) = pattern
        .strip_prefix("^\\d{")
        .and_then(|rest| rest.strip_suffix("}$"))
    {
        return Some(match digits.parse::<usize>().ok()? {
            11 => PERSON.to_owned(),
            9 => ORGANISATION.to_owned(),
            count => "123456789012345678".chars().cycle().take(count).collect(),
        });
    }
    if pattern.contains("\\d{4}:\\d{9}") {
        return Some(format!("0192:{ORGANISATION}"));
    }
    if pattern.contains("urn:altinn:organization:identifier-no:") {
        return Some(format!("urn:altinn:organization:identifier-no:{ORGANISATION}"));
    }
    (pattern == "^[0-9]{5,15}$").then(|| "99900002".to_owned())
}

fn by_name(owner: &str, name: &str) -> String {
    let folded: String = name.chars().filter(|letter| letter.is_alphanumeric()).collect();
    let folded = folded.to_lowercase();
    let is = |words: &[&str]| words.iter().any(|word| folded == *word);
    let ends = |words: &[&str]| words.iter().any(|word| folded.ends_with(word));
    let holds = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    if holds(&["email"]) && !holds(&["subject", "body", "content"]) {
        EMAIL.to_owned()
    } else if is(&["phone"]) {
        // Its country code is a member of its own.
        "99900002".to_owned()
    } else if ends(&[
        "mobilenumber",
        "phonenumber",
        "telephonenumber",
        "mobile",
        "phone",
    ]) {
        PHONE.to_owned()
    } else if ends(&[
        "nationalidentitynumber",
        "personnumber",
        "personidentifier",
        "ssn",
        "fnr",
    ]) {
        PERSON.to_owned()
    } else if ends(&[
        "organizationnumber",
        "organisationnumber",
        "orgnumber",
        "orgno",
        "orgnr",
    ]) {
        ORGANISATION.to_owned()
    } else if is(&["language", "languagecode", "locale"]) {
        "nb".to_owned()
    } else if is(&["countrycode"]) {
        "+47".to_owned()
    } else if is(&["op"]) {
        "replace".to_owned()
    } else if owner.contains("Urn") && is(&["type"]) {
        "urn:altinn:resource".to_owned()
    } else if ends(&["url", "uri", "href", "link", "endpoint"]) || (owner.contains("Links") && is(&["next"]))
    {
        format!("https://fjordbyen.example/{folded}")
    } else if ends(&["mediatype", "contenttype", "mimetype"]) {
        "application/pdf".to_owned()
    } else if ends(&["checksum", "md5", "md5hash"]) {
        // Of nothing at all.
        "d41d8cd98f00b204e9800998ecf8427e".to_owned()
    } else if is(&["sender", "recipient", "recipients"]) {
        format!("0192:{ORGANISATION}")
    } else if ends(&["resourceid"]) {
        "fjordbyen-byggesak".to_owned()
    } else {
        format!("Fjordbyen {name}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The last digit of the sum that makes a number divisible by 11.
    fn check(digits: &[u32], weights: &[u32]) -> u32 {
        let sum: u32 = digits
            .iter()
            .zip(weights)
            .map(|(digit, weight)| digit * weight)
            .sum();
        (11 - sum % 11) % 11
    }

    fn digits(text: &str) -> Vec<u32> {
        text.chars().map(|digit| digit.to_digit(10).unwrap()).collect()
    }

    #[test]
    fn persons_and_organisations_are_synthetic_and_have_right_check_digits() {
        let person = digits(PERSON);
        assert!((81..=92).contains(&(person[2] * 10 + person[3])));
        assert_eq!(check(&person, &[3, 7, 6, 1, 8, 9, 4, 5, 2]), person[9]);
        assert_eq!(check(&person, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), person[10]);
        let organisation = digits(ORGANISATION);
        assert_eq!(organisation[0], 3);
        assert_eq!(check(&organisation, &[3, 2, 7, 6, 5, 4, 3, 2]), organisation[8]);
    }

    #[test]
    fn values_keep_within_their_limits() {
        let constraints = |text: &str| serde_json::from_str::<BTreeMap<String, Value>>(text).unwrap();
        for (scalar, name, limits, expected) in [
            ("string", "organizationNumber", "{}", json!(ORGANISATION)),
            ("string", "sender", r#"{"pattern": "^\\d{11}$"}"#, json!(PERSON)),
            ("string", "title", r#"{"maxLength": 4}"#, json!("Fjor")),
            ("string", "a", r#"{"minLength": 13}"#, json!("Fjordbyen axx")),
            ("string", "languageCode", r#"{"maxLength": 2}"#, json!("nb")),
            ("int32", "days", r#"{"maximum": 5}"#, json!(5)),
            ("int32", "days", r#"{"minimum": 10.0}"#, json!(10)),
            ("int64", "size", "{}", json!(5_000_000_000_i64)),
            ("decimal", "price", "{}", json!(12.5)),
        ] {
            let limits = constraints(limits);
            let named = Named {
                owner: "Order",
                name,
                index: 0,
                constraints: Some(&limits),
            };
            let value = match scalar {
                "string" => text(scalar, named),
                scalar => number(scalar, named),
            };
            assert_eq!(value, Some(expected), "{name}");
        }
    }

    #[test]
    fn a_value_is_the_same_every_time_and_another_elsewhere() {
        let named = |owner, index| Named {
            owner,
            name: "id",
            index,
            constraints: None,
        };
        let id = text("uuid", named("Order", 0)).unwrap();
        assert_eq!(Some(id.clone()), text("uuid", named("Order", 0)));
        assert_ne!(Some(id.clone()), text("uuid", named("Order", 1)));
        assert_ne!(Some(id.clone()), text("uuid", named("Line", 0)));
        let id = id.as_str().unwrap().to_owned();
        assert_eq!(id.len(), 36);
        assert_eq!(id.get(14..15), Some("4"));
    }
}
