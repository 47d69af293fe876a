//! What in the folder of a crate belongs to something that the document no longer has: names, payloads, programs.

use std::collections::BTreeSet;

use crate::{
    Built, Pins,
    output::File,
    overlay::{Part, Stale},
    plan::Operation,
};

/// The files of a crate that lean on its document without being applied to it.
pub(crate) struct Leftovers<'a> {
    pub(crate) crate_name: &'a str,
    /// The text of `names.toml`.
    pub(crate) names: &'a str,
    pub(crate) pins: &'a Pins,
    pub(crate) payloads: &'a [String],
    pub(crate) examples: &'a [File],
}

/// How many payloads there are: the files of the folder, but for those that say how another one is read.
pub(crate) fn payloads(names: &[String]) -> usize {
    names.iter().filter(|name| !name.ends_with(".read.json")).count()
}

impl Leftovers<'_> {
    /// What of it is left over.
    pub(crate) fn find(&self, built: &Built) -> Vec<Stale> {
        let mut stale = self.names(&built.generated.pins);
        let operations = &built.plan.operations;
        stale.extend(
            self.payloads
                .iter()
                .filter_map(|name| self.payload(name, operations)),
        );
        stale.extend(self.programs(&built.generated.pins));
        stale
    }

    fn stale(
        &self,
        file: &str,
        line: usize,
        place: String,
        problem: String,
        remedy: &str,
        part: Part,
    ) -> Stale {
        Stale {
            file: format!("specs/{}/{file}", self.crate_name),
            line,
            place,
            problem,
            remedy: remedy.to_owned(),
            part,
        }
    }

    fn names(&self, now: &Pins) -> Vec<Stale> {
        let line = |key: &str| {
            let begins = format!("{} = ", toml::Value::String(key.to_owned()));
            self.names
                .lines()
                .position(|line| line.starts_with(&begins))
                .map_or(0, |at| at + 1)
        };
        let of = |table: &'static str, key: &String| {
            let what = if table == "operations" {
                "operation"
            } else {
                "type"
            };
            let part = Part::Name {
                table,
                key: key.clone(),
            };
            let problem = format!("names no {what} of the document");
            self.stale(
                "names.toml",
                line(key),
                format!("`{key}`"),
                problem,
                "delete the line",
                part,
            )
        };
        let operations = self
            .pins
            .operations
            .keys()
            .filter(|key| !now.operations.contains_key(*key));
        let types = self.pins.types.keys().filter(|key| !now.types.contains_key(*key));
        operations
            .map(|key| of("operations", key))
            .chain(types.map(|key| of("types", key)))
            .collect()
    }

    /// A payload of an operation, a body or a status that there no longer is.
    fn payload(&self, name: &str, operations: &[Operation]) -> Option<Stale> {
        let mut parts = name.trim_start_matches("server/").split('.');
        let (id, what) = (parts.next()?, parts.next()?);
        let problem = match operations.iter().find(|operation| operation.id == id) {
            None => format!("is of `{id}`, which the document does not have"),
            Some(operation) if what == "request" => match operation.body {
                Some(_) => return None,
                None => format!("is a body of `{id}`, which has none"),
            },
            Some(operation) => {
                let range = format!("{}XX", what.get(..1)?);
                let documented = |status: &&str| *status == what || *status == range || *status == "DEFAULT";
                let mut statuses = operation.statuses.iter().map(|(status, _)| status.as_str());
                // A tolerance shows what the document does not have.
                if parts.next().is_some_and(|case| case.starts_with("tolerant-"))
                    || statuses.any(|status| documented(&status))
                {
                    return None;
                }
                format!("is an answer {what} of `{id}`, which the document does not have")
            }
        };
        let file = format!("payloads/{name}");
        Some(self.stale(
            &file,
            0,
            "the payload".to_owned(),
            problem,
            "delete the file",
            Part::File,
        ))
    }

    /// Programs that speak of an operation that is gone.
    fn programs(&self, now: &Pins) -> Vec<Stale> {
        let known: BTreeSet<&String> = now.operations.values().collect();
        let gone: BTreeSet<&str> = self
            .pins
            .operations
            .values()
            .filter(|name| !known.contains(name))
            .map(String::as_str)
            .collect();
        let mut found = Vec::new();
        for example in self.examples {
            for (number, line) in example.contents.lines().enumerate() {
                let words = line.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
                for name in words.filter(|word| gone.contains(word)) {
                    let file = format!("examples/{}", example.path.display());
                    let problem = "calls an operation that the document does not have".to_owned();
                    let remedy = "write the program without it";
                    found.push(self.stale(
                        &file,
                        number + 1,
                        format!("`{name}`"),
                        problem,
                        remedy,
                        Part::ByHand,
                    ));
                }
            }
        }
        found
    }
}
