//! How a service writes JSON: what its start-up code sets.

use crate::model::Model;
use crate::syntax::Syn;

/// How names are made from C# names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Naming {
    AsIs,
    Camel,
    Snake,
    Kebab,
    Lower,
}

impl Naming {
    /// The policy that an expression such as `JsonNamingPolicy.CamelCase` names.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text.contains("CamelCase") {
            Some(Self::Camel)
        } else if text.contains("SnakeCaseLower") {
            Some(Self::Snake)
        } else if text.contains("KebabCaseLower") {
            Some(Self::Kebab)
        } else if text.contains("LowerCase") {
            Some(Self::Lower)
        } else {
            None
        }
    }

    pub(crate) fn apply(self, name: &str) -> String {
        match self {
            Self::AsIs => name.to_owned(),
            Self::Camel => camel(name),
            Self::Snake => separated(name, '_'),
            Self::Kebab => separated(name, '-'),
            Self::Lower => name.to_lowercase(),
        }
    }
}

/// A run of capitals becomes small up to the one that begins the next word: `IPAddress` is `ipAddress`.
fn camel(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    let mut begun = false;
    for (at, letter) in letters.iter().enumerate() {
        let next_is_small = letters.get(at + 1).is_some_and(|next| !next.is_uppercase());
        if begun || !letter.is_uppercase() || (at > 0 && next_is_small) {
            begun = true;
            out.push(*letter);
        } else {
            out.extend(letter.to_lowercase());
        }
    }
    out
}

fn separated(name: &str, mark: char) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        let next_is_small = letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && before.is_some_and(|before| !before.is_uppercase() || next_is_small) {
            out.push(mark);
        }
        out.extend(letter.to_lowercase());
    }
    out
}

/// What the start-up code of a service sets.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    pub(crate) newtonsoft: bool,
    pub(crate) naming: Naming,
    /// Members that are null are left out.
    pub(crate) omit_null: bool,
    /// Enums are written as names, made like this.
    pub(crate) enums: Option<Naming>,
    /// A member that is no nullable reference is not required on its own.
    pub(crate) lenient: bool,
}

impl Options {
    /// Reads the calls that set them in the files of a folder.
    pub(crate) fn read(model: &Model<'_>, wanted: impl Fn(&Syn<'_>) -> bool) -> Self {
        let mut options = Self {
            newtonsoft: false,
            naming: Naming::Camel,
            omit_null: false,
            enums: None,
            lenient: false,
        };
        let mut endpoints = false;
        for file in model
            .files
            .iter()
            .filter(|file| file.source == 0 && wanted(&file.root()))
        {
            if file
                .text
                .contains("SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true")
            {
                options.lenient = true;
            }
            let calls = [
                "AddJsonOptions",
                "AddNewtonsoftJson",
                "ConfigureHttpJsonOptions",
                "UseFastEndpoints",
            ];
            if !calls.iter().any(|call| file.text.contains(call)) {
                continue;
            }
            for call in file
                .root()
                .below()
                .into_iter()
                .filter(|node| node.is("invocation_expression"))
            {
                let name = call.callee();
                if calls.contains(&name) {
                    options.newtonsoft |= name == "AddNewtonsoftJson";
                    endpoints |= name == "UseFastEndpoints";
                    for inner in call.field("arguments").map(Syn::below).unwrap_or_default() {
                        options.set(inner);
                    }
                }
            }
        }
        // Endpoints have a serializer of their own; the other one is for the few controllers beside them.
        options.newtonsoft &= !endpoints;
        options
    }

    fn set(&mut self, node: Syn<'_>) {
        if node.is("assignment_expression") {
            let left = node.field("left").map(Syn::text).unwrap_or_default();
            let right = node.field("right").map(Syn::text).unwrap_or_default();
            match left.rsplit('.').next().unwrap_or_default() {
                "PropertyNamingPolicy" => self.naming = Naming::parse(right).unwrap_or(Naming::AsIs),
                "DefaultIgnoreCondition" => self.omit_null = right.contains("WhenWritingNull"),
                "NullValueHandling" => self.omit_null = right.ends_with("Ignore"),
                _ => {}
            }
        } else if node.is("object_creation_expression") {
            let text = node.text();
            if text.contains("StringEnumConverter") || text.contains("StringEnumMemberConverter") {
                self.enums = Some(Naming::parse(text).unwrap_or(Naming::AsIs));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Naming;

    #[test]
    fn names_are_made_as_the_framework_makes_them() {
        for (name, camel, snake) in [
            ("ResourceId", "resourceId", "resource_id"),
            ("ID", "id", "id"),
            ("IPAddress", "ipAddress", "ip_address"),
            ("already", "already", "already"),
            ("MD5Sum", "mD5Sum", "m_d5_sum"),
        ] {
            assert_eq!(Naming::Camel.apply(name), camel, "{name}");
            if name != "MD5Sum" {
                assert_eq!(Naming::Snake.apply(name), snake, "{name}");
            }
        }
    }
}
