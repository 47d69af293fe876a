//! The ways in which a generated client can be broken: facts of its operations, what a call sends, and which status has which
//! body. The types have a file of their own.

use std::{collections::BTreeSet, ops::Range};

use super::{
    mutation::{Change, Edit, Mutation},
    sources::{Crate, Operation, Source},
};

/// Everything that can be broken in what the operations of a crate do.
pub(crate) fn mutations(one: &Crate) -> Vec<Mutation> {
    let mut found = Vec::new();
    for operation in &one.operations {
        let mut place = Place {
            one,
            operation,
            found: &mut found,
        };
        place.method();
        place.path();
        place.media_types();
        place.parameters();
        place.body();
        place.statuses();
    }
    found
}

/// One operation, and where its mutations go.
struct Place<'a> {
    one: &'a Crate,
    operation: &'a Operation,
    found: &'a mut Vec<Mutation>,
}

impl Place<'_> {
    fn add(&mut self, kind: &'static str, what: String, source: &Source, edits: Vec<Edit>) {
        let (name, id) = &self.operation.called;
        self.found.push(Mutation {
            kind,
            what: format!("{name} {id}: {what}"),
            file: source.file.clone(),
            change: Change::Text(edits),
            operations: BTreeSet::from([self.operation.called.clone()]),
        });
    }

    fn facts(&self) -> &str {
        &self.one.facts.text[self.operation.facts.clone()]
    }

    /// A value of the facts: where it stands in the file, and its text.
    fn fact(&self, key: &str) -> Option<(Range<usize>, String)> {
        let start = self.facts().find(&format!("\n    {key}: "))? + key.len() + 7;
        let length = self.facts()[start..].find(",\n")?;
        let from = self.operation.facts.start + start;
        Some((
            from..from + length,
            self.facts()[start..start + length].to_owned(),
        ))
    }

    fn fact_becomes(&mut self, kind: &'static str, key: &str, with: &str) {
        let one = self.one;
        if let Some((range, old)) = self.fact(key).filter(|(_, old)| old != with) {
            let edit = Edit {
                range,
                with: with.to_owned(),
            };
            self.add(kind, format!("{key} {old} -> {with}"), &one.facts, vec![edit]);
        }
    }

    fn method(&mut self) {
        for method in ["GET", "PUT", "POST", "DELETE"] {
            self.fact_becomes("wrong method", "method", &format!("Method::{method}"));
        }
    }

    /// Literal segments of the path: one gets another name, one goes.
    fn path(&mut self) {
        let Some((_, path)) = self.fact("path") else {
            return;
        };
        let path = path.trim_matches('"').to_owned();
        let segments: Vec<&str> = path.split('/').collect();
        for (index, segment) in segments.iter().enumerate().skip(1) {
            if segment.contains('{') || segment.is_empty() {
                continue;
            }
            let mut renamed = segments.clone();
            let other = format!("{segment}s");
            renamed[index] = &other;
            self.fact_becomes("wrong path", "path", &format!("\"{}\"", renamed.join("/")));
            let mut dropped = segments.clone();
            dropped.remove(index);
            let dropped = dropped.join("/");
            if !dropped.is_empty() {
                self.fact_becomes("dropped path segment", "path", &format!("\"{dropped}\""));
            }
        }
        self.fact_becomes("wrong prefix", "prefix", "\"/elsewhere/v9\"");
    }

    fn media_types(&mut self) {
        if self.fact("content_type").is_some_and(|(_, old)| old != "None") {
            for with in ["Some(\"application/xml\")", "Some(\"text/plain\")", "None"] {
                self.fact_becomes("wrong content type", "content_type", with);
            }
        }
        self.fact_becomes("wrong accept", "accept", "\"image/png\"");
    }

    /// The statements of `into_call` that give a parameter.
    fn parameters(&mut self) {
        let one = self.one;
        let send = one.client.text[self.operation.send.clone()].to_owned();
        let start = self.operation.send.start;
        let mut variables: Vec<(Range<usize>, String)> = Vec::new();
        for (place, verb) in [
            ("query parameter", "call.query(\""),
            ("header", "call.header(\""),
            ("path variable", "call.path(\""),
        ] {
            for (at, _) in send.match_indices(verb) {
                let name_at = at + verb.len();
                let Some(name) = send[name_at..].split('"').next() else {
                    continue;
                };
                let Some(length) = send[at..].find(");\n") else {
                    continue;
                };
                let statement = &send[at..at + length + 2];
                let range = start + name_at..start + name_at + name.len();
                if place == "path variable" {
                    variables.push((range, name.to_owned()));
                    continue;
                }
                let kinds: [&'static str; 3] = if place == "header" {
                    ["renamed header", "dropped header", "header made always absent"]
                } else {
                    [
                        "renamed query parameter",
                        "dropped query parameter",
                        "query parameter made always absent",
                    ]
                };
                let renamed = Edit {
                    range,
                    with: format!("{name}X"),
                };
                self.add(kinds[0], format!("{name} -> {name}X"), &one.client, vec![renamed]);
                let whole = start + at..start + at + statement.len();
                let dropped = Edit {
                    range: whole,
                    with: String::new(),
                };
                self.add(kinds[1], name.to_owned(), &one.client, vec![dropped]);
                // `call.query("size", size);`: the value is an option.
                let end = start + at + length;
                if statement.lines().count() == 1 {
                    let with = ".and(None::<bool>)".to_owned();
                    let absent = Edit {
                        range: end..end,
                        with,
                    };
                    self.add(kinds[2], name.to_owned(), &one.client, vec![absent]);
                }
            }
        }
        for pair in variables.windows(2) {
            let [(first, one_name), (second, other_name)] = pair else {
                continue;
            };
            let edits = vec![
                Edit {
                    range: first.clone(),
                    with: other_name.clone(),
                },
                Edit {
                    range: second.clone(),
                    with: one_name.clone(),
                },
            ];
            let what = format!("{one_name} <-> {other_name}");
            self.add("path variables swapped", what, &one.client, edits);
        }
    }

    /// The body is left out, whatever the caller gave.
    fn body(&mut self) {
        let one = self.one;
        let send = &one.client.text[self.operation.send.clone()];
        for verb in ["call.json(", "call.raw(", "call.multipart(", "call.form("] {
            let Some(at) = send.find(verb) else { continue };
            let after = at + verb.len();
            let blank = send[after..].len() - send[after..].trim_start().len();
            if send[after + blank..].starts_with("body") {
                let end = self.operation.send.start + after + blank + "body".len();
                let edit = Edit {
                    range: end..end,
                    with: ".filter(|_| false)".to_owned(),
                };
                self.add(
                    "body made always absent",
                    verb.to_owned(),
                    &one.client,
                    vec![edit],
                );
            }
        }
    }

    /// The arms that read the body of a status.
    fn statuses(&mut self) {
        let one = self.one;
        for item in self.operation.answers.clone() {
            let text = one.answers.text[item.clone()].to_owned();
            for (at, _) in text.match_indices(" => ") {
                let digits =
                    text[..at].len() - text[..at].trim_end_matches(|c: char| c.is_ascii_digit()).len();
                if digits == 3 {
                    let range = item.start + at - 3..item.start + at;
                    let what = format!("{} -> 299", &text[at - 3..at]);
                    let edit = Edit {
                        range,
                        with: "299".to_owned(),
                    };
                    self.add("wrong status mapping", what, &one.answers, vec![edit]);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{
        super::{mutation::applied, sources::tests::of_checkout},
        *,
    };

    #[test]
    fn every_mutation_of_a_client_changes_one_place_of_one_operation() {
        let one = of_checkout("altinn-storage");
        let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
        for mutation in mutations(&one) {
            *kinds.entry(mutation.kind).or_default() += 1;
            assert_eq!(mutation.operations.len(), 1);
            let sources = [&one.client, &one.answers, &one.facts];
            let source = sources
                .into_iter()
                .find(|source| source.file == mutation.file)
                .unwrap();
            let changed = applied(&source.text, &source.file, &[&mutation]).unwrap();
            let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
            let (before, after) = (lines(&source.text), lines(&changed));
            let differing = before
                .iter()
                .zip(&after)
                .filter(|(one, other)| one != other)
                .count();
            assert!(
                before.len() == after.len() && (1..=2).contains(&differing),
                "{mutation:?}"
            );
        }
        for kind in [
            "wrong method",
            "wrong path",
            "dropped path segment",
            "wrong content type",
            "wrong accept",
            "renamed query parameter",
            "dropped query parameter",
            "query parameter made always absent",
            "path variables swapped",
            "body made always absent",
            "wrong status mapping",
        ] {
            assert!(
                kinds.get(kind).is_some_and(|count| *count > 1),
                "{kind}: {kinds:?}"
            );
        }
    }
}
