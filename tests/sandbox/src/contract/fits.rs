//! Whether a JSON body of somebody else's making fits the document.

use serde_json::Value;

use super::{
    Contract, Media,
    schema::{self, Writer},
    write::is_json,
};

/// Where a JSON body breaks the schema that the corrected document of a crate has for an operation: that of the request
/// for no status, else that of the answer with this status. Empty: nowhere. `None`: the document has no such JSON body.
#[must_use]
pub fn misfits(crate_name: &str, operation: &str, status: Option<u16>, body: &Value) -> Option<Vec<String>> {
    let contract = Contract::shared();
    let known = contract
        .operations
        .iter()
        .find(|known| known.api == crate_name && known.id == operation)?;
    let (media, writer) = match status {
        None => (&known.body.as_ref()?.media, Writer::Caller),
        Some(status) => (&known.response(status)?.media, Writer::Server),
    };
    let json = |media: &&Media| is_json(&media.name);
    let media = media
        .iter()
        .find(|media| media.name == "application/json")
        .or_else(|| media.iter().find(json))?;
    let document = contract.document(known)?;
    let told = |validator: jsonschema::Validator| {
        let errors = validator.iter_errors(body);
        errors
            .map(|error| format!("`{}`: {error}", error.instance_path()))
            .collect()
    };
    Some(schema::validator(document, &media.schema, writer).map_or_else(Vec::new, told))
}
