//! What of an answer may stand in the text of an error: names and codes, never values.

use std::borrow::Cow;

/// Whether it is the name of a member. Keys of dictionaries are values: one that may be a number of a person, a mail address or a
/// name with a space is none.
pub(crate) fn is_name(key: &str) -> bool {
    key.len() <= 64 && key.bytes().all(is_of_name) && has_few_digits(key)
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$')
}

fn has_few_digits(key: &str) -> bool {
    key.bytes().filter(u8::is_ascii_digit).count() < 5
}

/// A field as a server names it (`Recipients[0].Email`, `$.recipients`, `/recipients/0`), with `*` for numbers that could be those
/// of a person or an organisation; `*` alone where it is not made of names.
pub(crate) fn field(field: &str) -> Cow<'_, str> {
    const BETWEEN: [char; 4] = ['.', '/', '[', ']'];
    let is_path = |byte| is_of_name(byte) || BETWEEN.contains(&char::from(byte));
    if field.len() > 200 || !field.bytes().all(is_path) {
        return Cow::Borrowed("*");
    }
    if field.split(BETWEEN).all(has_few_digits) {
        return Cow::Borrowed(field);
    }
    let parts = field.split_inclusive(BETWEEN).flat_map(|part| {
        let name = part.trim_end_matches(BETWEEN);
        [if has_few_digits(name) { name } else { "*" }, &part[name.len()..]]
    });
    Cow::Owned(parts.collect())
}

/// A code as Altinn writes them (`NOT-00001`, `CORR.VLD-00001`, `1034`); `None` for anything that could be a value.
pub(crate) fn code(code: &str) -> Option<&str> {
    let is_code = (1..=40).contains(&code.len())
        && code
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
        && code.bytes().filter(u8::is_ascii_digit).count() < 9;
    is_code.then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shown_and_values_are_not() {
        for (given, shown) in [
            ("Recipients[0].Email", "Recipients[0].Email"),
            ("$.recipients[12]", "$.recipients[12]"),
            ("/recipients/0", "/recipients/0"),
            ("", ""),
            ("Persons[01017012345].Name", "Persons[*].Name"),
            ("data.kari.nordmann@example.com.x", "*"),
            ("Kari Nordmann", "*"),
            ("a.b\nc", "*"),
            ("Recipients[æ]", "*"),
        ] {
            assert_eq!(field(given), shown);
        }
        assert_eq!(field(&"a.".repeat(101)), "*");
    }

    #[test]
    fn codes_are_shown_and_what_could_be_a_number_of_somebody_is_not() {
        for (given, shown) in [
            ("NOT-00001", true),
            ("CORR.VLD-00001", true),
            ("1034", true),
            ("01017012345", false),
            ("310000019", false),
            ("Kari Nordmann", false),
            ("", false),
        ] {
            assert_eq!(code(given).is_some(), shown, "{given}");
        }
    }
}
