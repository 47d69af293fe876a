//! Rust names from wire names, spelled exactly as typify and progenitor would spell them, so that they leave them alone.

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToSnakeCase};

/// `instance-owner.partyId` -> `instance_owner_party_id`; a keyword gets a trailing `_`, a leading digit an `x`.
pub(crate) fn snake(wire: &str) -> String {
    rust_word(ascii(wire).to_snake_case(), "x")
}

/// `order_status` -> `OrderStatus`, `SRRBody` -> `SrrBody`.
pub(crate) fn pascal(wire: &str) -> String {
    rust_word(ascii(wire).to_pascal_case(), "X")
}

/// The name of a type: PascalCase that stays as it is when it is spelled once more (`a.b.c` -> `ABC` -> `Abc`), since
/// typify does.
pub(crate) fn type_name(wire: &str) -> String {
    let mut name = pascal(wire);
    for _ in 0..8 {
        let again = pascal(&name);
        if again == name {
            break;
        }
        name = again;
    }
    name
}

/// The variant name for an enum value, which may be any text.
pub(crate) fn variant(wire: &str) -> String {
    match wire {
        "" => "Empty".to_owned(),
        "+1" => "Plus1".to_owned(),
        "-1" => "Minus1".to_owned(),
        _ => pascal(wire),
    }
}

/// The first of `wanted`, `wanted2`, `wanted3` ... that `taken` does not hold; it is added.
pub(crate) fn unique(wanted: &str, separator: &str, taken: &mut BTreeSet<String>) -> String {
    let mut name = wanted.to_owned();
    let mut number = 1;
    while !taken.insert(name.clone()) {
        number += 1;
        // A number makes a keyword a name, `type_` -> `type_2`.
        name = format!("{}{separator}{number}", wanted.trim_end_matches('_'));
    }
    name
}

/// Whether the name is a lower-case snake_case word that Rust takes as a method name.
pub(crate) fn is_snake(name: &str) -> bool {
    !name.is_empty() && snake(name) == name && !name.ends_with('_')
}

fn ascii(wire: &str) -> String {
    let mut out = String::with_capacity(wire.len());
    for letter in wire.chars() {
        match letter {
            'æ' => out.push_str("ae"),
            'Æ' => out.push_str("Ae"),
            'ø' | 'ö' => out.push('o'),
            'Ø' | 'Ö' => out.push('O'),
            'å' | 'ä' => out.push('a'),
            'Å' | 'Ä' => out.push('A'),
            '\'' => {}
            letter if letter.is_ascii_alphanumeric() || letter == '_' => out.push(letter),
            _ => out.push('-'),
        }
    }
    out
}

fn rust_word(word: String, prefix: &str) -> String {
    let word = match word.chars().next() {
        None => prefix.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{prefix}{word}"),
        Some(_) => word,
    };
    if syn::parse_str::<syn::Ident>(&word).is_ok() && word != "gen" {
        word
    } else {
        format!("{word}_")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_rust_words_and_stay_as_they_are() {
        for (wire, expected) in [
            ("process.isComplete", "process_is_complete"),
            ("type", "type_"),
            ("$filter", "filter"),
            ("2fa", "x2fa"),
            ("", "x"),
        ] {
            assert_eq!(snake(wire), expected);
            assert_eq!(snake(expected), expected);
        }
        for (wire, expected) in [
            ("SRRRequestBody", "SrrRequestBody"),
            ("self", "Self_"),
            ("Order_Done", "OrderDone"),
            ("4xx", "X4xx"),
        ] {
            assert_eq!(pascal(wire), expected);
            assert_eq!(pascal(expected), expected);
        }
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        let mut taken = BTreeSet::new();
        let names: Vec<_> = (0..3).map(|_| unique("Item", "", &mut taken)).collect();
        assert_eq!(names, ["Item", "Item2", "Item3"]);
        let mut taken = BTreeSet::from(["type_".to_owned()]);
        assert_eq!(unique("type_", "_", &mut taken), "type_2");
    }

    #[test]
    fn names_of_types_stay_as_they_are_when_they_are_spelled_again() {
        for (wire, expected) in [
            ("a.b.c", "Abc"),
            ("A.B.C`1[[x]]", "Abc1x"),
            ("GetABC", "GetAbc"),
            ("日本", "X"),
        ] {
            assert_eq!(type_name(wire), expected);
            assert_eq!(pascal(expected), expected);
        }
    }
}
