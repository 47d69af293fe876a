//! How a service writes JSON: what its start-up code sets.

use std::collections::BTreeMap;

use crate::model::Model;
use crate::syntax::Syn;

/// How names are made from C# names.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Naming {
    AsIs,
    #[default]
    Camel,
    Snake,
    Kebab,
}

impl Naming {
    /// The policy that an expression such as `JsonNamingPolicy.CamelCase` names.
    pub(crate) fn parse(text: &str) -> Self {
        match text {
            text if text.contains("CamelCase") => Self::Camel,
            text if text.contains("SnakeCaseLower") => Self::Snake,
            text if text.contains("KebabCaseLower") => Self::Kebab,
            _ => Self::AsIs,
        }
    }

    pub(crate) fn apply(self, name: &str) -> String {
        let letters: Vec<char> = name.chars().collect();
        let is_upper = |at: usize| letters.get(at).is_some_and(|letter| letter.is_uppercase());
        let is_lower = |at: usize| letters.get(at).is_some_and(|letter| letter.is_lowercase());
        let mut out = String::new();
        // Of a run of capitals the last begins the next word: `IPAddress` is `ipAddress` and `ip_address`.
        let mut head = true;
        for (at, letter) in letters.iter().enumerate() {
            head &= letter.is_uppercase() && (at == 0 || at + 1 == letters.len() || is_upper(at + 1));
            let begins = at > 0 && letter.is_uppercase() && (!is_upper(at - 1) || is_lower(at + 1));
            match self {
                Self::Snake if begins => out.push('_'),
                Self::Kebab if begins => out.push('-'),
                _ => {}
            }
            match self {
                Self::AsIs => out.push(*letter),
                Self::Camel if !head => out.push(*letter),
                _ => out.extend(letter.to_lowercase()),
            }
        }
        out
    }
}

/// What the start-up code of a service sets.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    /// Newtonsoft.Json writes, not System.Text.Json.
    pub(crate) newtonsoft: bool,
    pub(crate) naming: Naming,
    /// Members that are null are left out.
    pub(crate) omit_null: bool,
    /// Enums are written as names, made like this.
    pub(crate) enums: Option<Naming>,
    /// A member that is no nullable reference is not required on its own.
    pub(crate) lenient: bool,
    /// Texts that hold nothing but the names of an enum: `Type.Member`, and the enum.
    pub(crate) words: BTreeMap<String, String>,
}

impl Options {
    /// Reads the calls that set them in these folders.
    pub(crate) fn read(model: &Model<'_>, startup: &[String]) -> Self {
        let mut options = Self::default();
        let mut endpoints = false;
        for file in model.files.iter().filter(|file| file.is_in(startup)) {
            options.lenient |=
                file.text.contains("SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true");
            let calls =
                ["AddJsonOptions", "AddNewtonsoftJson", "ConfigureHttpJsonOptions", "UseFastEndpoints"];
            if !calls.iter().any(|call| file.text.contains(call)) {
                continue;
            }
            for call in file.root().calls().filter(|call| calls.contains(&call.callee())) {
                options.newtonsoft |= call.callee() == "AddNewtonsoftJson";
                endpoints |= call.callee() == "UseFastEndpoints";
                call.field("arguments").into_iter().flat_map(Syn::below).for_each(|inner| options.set(inner));
            }
        }
        // Endpoints have a serializer of their own; the other one is for the few controllers beside them.
        options.newtonsoft &= !endpoints;
        options
    }

    fn set(&mut self, node: Syn<'_>) {
        let right = node.part("right");
        match (node.kind(), node.part("left").rsplit('.').next().unwrap_or_default()) {
            ("assignment_expression", "PropertyNamingPolicy") => self.naming = Naming::parse(right),
            ("assignment_expression", "DefaultIgnoreCondition") => {
                self.omit_null = right.contains("WhenWritingNull")
            }
            ("assignment_expression", "NullValueHandling") => self.omit_null = right.ends_with("Ignore"),
            ("object_creation_expression", _) if node.text().contains("StringEnum") => {
                self.enums = Some(Naming::parse(node.text()));
            }
            _ => {}
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
        ] {
            assert_eq!(Naming::Camel.apply(name), camel);
            assert_eq!(Naming::Snake.apply(name), snake);
        }
        assert_eq!(Naming::Camel.apply("MD5Sum"), "mD5Sum");
        assert_eq!(Naming::Kebab.apply("SelfIdentifiedUser"), "self-identified-user");
    }
}
