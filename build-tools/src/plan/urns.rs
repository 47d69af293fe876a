//! Marks the members and parameters that `apis.toml` says to be urns: builders make them of what is at hand.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    Plan, TypeKind,
    streams::{declined, stranger},
    wire_name,
};
use crate::{
    Error,
    document::text,
    manifest::{Api, Urn},
    overlay::Stale,
};

impl Plan {
    /// Gives the declared members and parameters the format of their urn; what is not there or no text is stale.
    pub(super) fn declare_urns(&mut self, crate_name: &str, api: &Api) -> Vec<Stale> {
        let mut stale = Vec::new();
        let sent = self.sent();
        for (urn, names) in &api.urns {
            for name in names {
                let keys = vec!["urns".to_owned(), urn.as_str().to_owned()];
                let place = format!("{crate_name}.urns.{}", urn.as_str());
                let Some(schema) = self.place(name, &sent) else {
                    let what = "member of a type that is sent, or parameter of an operation";
                    stale.push(stranger(crate_name, name, what, keys, Some(name.clone())));
                    continue;
                };
                match innermost(schema) {
                    schema if text(schema, "type") == "string" && text(schema, "format").is_empty() => {
                        schema["format"] = urn.as_str().into();
                    }
                    _ => {
                        let problem = format!("`{name}` is neither a text nor a list of texts");
                        let error = Error::new("specs/apis.toml", problem, "delete it there").at(place);
                        stale.push(declined(error, keys, Some(name.clone())));
                    }
                }
            }
        }
        stale
    }

    /// The schema of `Type.member` or `operation.parameter`.
    fn place(&mut self, name: &str, sent: &BTreeSet<String>) -> Option<&mut Value> {
        let (of, wire) = name.split_once('.')?;
        if let Some(operation) = self.operations.iter_mut().find(|operation| operation.id == of) {
            let parameter = operation.parameters.iter_mut().find(|one| one.wire == wire)?;
            return Some(&mut parameter.schema);
        }
        if !sent.contains(of) {
            return None;
        }
        let TypeKind::Structure {
            schema, wire_names, ..
        } = &mut self.types.get_mut(of)?.kind
        else {
            return None;
        };
        let mut members = schema.get_mut("properties")?.as_object_mut()?.iter_mut();
        let member = members.find(|(ident, _)| wire_name(wire_names, ident) == wire);
        member.map(|(_, member)| member)
    }
}

/// What a schema holds, be it nullable or a list.
fn innermost(schema: &mut Value) -> &mut Value {
    let inner = ["of", "items"].into_iter().find(|key| schema.get(key).is_some());
    match inner {
        Some(key) => innermost(&mut schema[key]),
        None => schema,
    }
}

/// What a builder takes for a schema that was marked, or for each item of such a list; `None` for other schemas.
pub(crate) fn taken(schema: &Value) -> Option<syn::Type> {
    let schema = schema.get("of").unwrap_or(schema);
    let schema = schema.get("items").unwrap_or(schema);
    let urn = Urn::ALL
        .into_iter()
        .find(|urn| text(schema, "format") == urn.as_str())?;
    Some(match urn {
        Urn::Party => syn::parse_quote!(::altinn_runtime::PartyUrn),
        Urn::Resource => syn::parse_quote!(::altinn_runtime::ResourceUrn),
    })
}
