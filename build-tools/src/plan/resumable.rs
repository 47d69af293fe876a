//! Holds what `apis.toml` declares of resumable uploads against the plan: the five operations are those of the protocol
//! (TUS 1.0.0, <https://tus.io/protocols/resumable-upload>), under one path.

use super::{BodyKind, Operation, Plan};
use crate::{
    Error,
    manifest::{Api, Resumable},
};

/// Headers of the protocol, which the runtime sets.
const HEADERS: [&str; 4] = ["tus-resumable", "upload-concat", "upload-length", "upload-offset"];

impl Plan {
    /// Adds the resumable uploads of the manifest to the operations that create them.
    pub(super) fn declare_resumable(&mut self, crate_name: &str, api: &Api) -> Vec<(Error, String)> {
        let mut declined = Vec::new();
        for index in 0..self.operations.len() {
            let id = self.operations[index].id.clone();
            let Some(said) = api.operations.get(&id).and_then(|facts| facts.resumable.clone()) else {
                continue;
            };
            let checked = self.checked(&self.operations[index], &said);
            let place = format!("{crate_name}.operations.{id}.resumable");
            match checked {
                Ok(()) => self.operations[index].resumable = Some(said),
                Err((problem, remedy)) => {
                    declined.push((Error::new("specs/apis.toml", problem, &remedy).at(place), id));
                }
            }
        }
        declined
    }

    /// The problem and its remedy, where the operations are not those of an upload.
    fn checked(&self, create: &Operation, said: &Resumable) -> std::result::Result<(), (String, String)> {
        let find = |id: &str| self.operations.iter().find(|operation| operation.id == id);
        if find(&said.method).is_some() {
            let remedy = "choose another name for the method".to_owned();
            return Err((format!("there is an operation `{}`", said.method), remedy));
        }
        for (id, method) in [
            (&create.id, "POST"),
            (&said.options, "OPTIONS"),
            (&said.head, "HEAD"),
            (&said.patch, "PATCH"),
            (&said.delete, "DELETE"),
        ] {
            let Some(operation) = find(id) else {
                let remedy = "name an operation of the document".to_owned();
                return Err((format!("there is no operation `{id}`"), remedy));
            };
            if operation.method != method || operation.path != create.path {
                let problem = format!("`{id}` is {} {}", operation.method, operation.path);
                return Err((problem, format!("name the operation {method} {}", create.path)));
            }
            let sends = operation.body.as_ref().map(|body| &body.kind);
            if (method == "PATCH") != matches!(sends, Some(BodyKind::Raw)) {
                let problem = format!("`{id}` does not send what the protocol has it send");
                return Err((problem, "PATCH sends bytes, the others nothing".to_owned()));
            }
            let stranger = operation.parameters.iter().find(|parameter| {
                let known = match parameter.place.as_str() {
                    "path" => true,
                    "header" => HEADERS.contains(&parameter.wire.to_ascii_lowercase().as_str()),
                    _ => false,
                };
                parameter.required && !known
            });
            if let Some(parameter) = stranger {
                let problem = format!(
                    "`{id}` requires `{}`, which an upload has no value for",
                    parameter.wire
                );
                return Err((problem, "say in corrections.yaml that it is optional".to_owned()));
            }
        }
        Ok(())
    }
}
