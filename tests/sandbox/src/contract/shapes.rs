//! What a form needs to know of a schema: which field a name belongs to, and of which type its text is.

use serde_json::Value;

use super::{
    document::{Document, object},
    parameter::{kind_through, typed},
};

/// The fields of a form.
pub(crate) struct Shapes<'a> {
    document: &'a Document,
    schema: &'a Value,
}

impl<'a> Shapes<'a> {
    pub(super) fn new(document: &'a Document, schema: &'a Value) -> Self {
        Self { document, schema }
    }

    /// The property that a name begins with, in any case of its letters, and the rest of the name.
    pub(crate) fn property<'n>(&self, name: &'n str) -> Option<(String, &'n str)> {
        let fits = |property: &&String| {
            let start = name.get(..property.len());
            let rest = name.get(property.len()..).unwrap_or_default();
            start.is_some_and(|start| start.eq_ignore_ascii_case(property))
                && (rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let properties = object(&self.schema["properties"]).map(|(property, _)| property);
        let property = properties.filter(fits).max_by_key(|property| property.len())?;
        Some((property.clone(), name.get(property.len()..)?))
    }

    /// The schema of a property.
    pub(crate) fn of(&self, property: &str) -> &'a Value {
        &self.schema["properties"][property]
    }

    /// A schema behind its references.
    pub(crate) fn resolved(&self, schema: &'a Value) -> &'a Value {
        self.document.resolved(schema)
    }

    /// The type of a schema.
    pub(crate) fn kind(&self, schema: &'a Value) -> &'a str {
        kind_through(self.document, schema)
    }

    /// A text as a value of a schema.
    pub(crate) fn typed(&self, schema: &Value, text: &str) -> Value {
        typed(self.document, schema, text)
    }

    /// A member of a schema, as the document spells it, and its schema.
    pub(crate) fn member(&self, schema: &'a Value, name: &str) -> (String, &'a Value) {
        let known = object(&schema["properties"]).find(|(property, _)| property.eq_ignore_ascii_case(name));
        match known {
            Some((property, member)) => (property.clone(), member),
            None => (name.to_owned(), &schema["additionalProperties"]),
        }
    }
}
