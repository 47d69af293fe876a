//! The operations of the APIs as data: read for one API at a time, when it is named.

mod model;

use std::sync::OnceLock;

use altinn_catalogue::{APIS, Api as Entry};

use crate::CliError;

pub use model::{
    Api, Body, Field, Kind, Limits, Member, Next, Operation, Pages, Parameter, Schema, Type, Wait,
};

/// What the command of an API is called: its crate without `altinn-`.
#[must_use]
pub fn command_name(entry: &Entry) -> &'static str {
    let name = entry.crate_name;
    name.strip_prefix("altinn-").unwrap_or(name)
}

/// The API of this command, or of this crate.
#[must_use]
pub fn find(name: &str) -> Option<&'static Entry> {
    APIS.iter()
        .find(|entry| command_name(entry) == name || entry.crate_name == name)
}

/// What the name of an operation or parameter is on the command line.
#[must_use]
pub fn kebab(name: &str) -> String {
    name.trim_matches('_').replace('_', "-")
}

/// The fields of a form that hold files.
pub fn file_fields(body: &Body) -> impl Iterator<Item = &Field> {
    body.fields.iter().filter(|field| field.files.is_some())
}

/// The operations of an API.
///
/// # Errors
/// Never, unless the program was built of another catalogue than it understands.
pub fn read(entry: &Entry) -> Result<&'static Api, CliError> {
    static READ: [OnceLock<Api>; 64] = [const { OnceLock::new() }; 64];
    let index = APIS.iter().position(|known| known.crate_name == entry.crate_name);
    let slot = index.and_then(|index| READ.get(index));
    let broken = |problem: String| {
        CliError::local(format!(
            "the catalogue of `{}` cannot be read: {problem}",
            entry.crate_name
        ))
        .with_hint("this is a mistake of the program; please report it")
    };
    let slot = slot.ok_or_else(|| broken("there are too many".to_owned()))?;
    if let Some(api) = slot.get() {
        return Ok(api);
    }
    let api: Api = serde_json::from_str(entry.json).map_err(|error| broken(error.to_string()))?;
    Ok(slot.get_or_init(|| api))
}

impl Api {
    /// The operation of this command.
    #[must_use]
    pub fn operation(&self, command: &str) -> Option<&Operation> {
        self.operations
            .iter()
            .find(|operation| kebab(operation.id) == command)
    }

    /// A schema behind aliases and nullability.
    #[must_use]
    pub fn plain<'s>(&'s self, schema: &'s Schema) -> &'s Schema {
        let mut at = schema;
        for _ in 0..32 {
            if let Some(of) = &at.of {
                at = of;
            } else if let Some(Kind::Alias { schema }) = self.kind(at) {
                at = schema;
            } else {
                break;
            }
        }
        at
    }

    /// How the named type of a schema is made.
    #[must_use]
    pub fn kind(&self, schema: &Schema) -> Option<&Kind> {
        Some(&self.types.get(schema.name?)?.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_of_every_api_is_understood() {
        let counts = APIS.iter().map(|entry| read(entry).unwrap().operations.len());
        assert!(counts.sum::<usize>() > 600);
    }
}
