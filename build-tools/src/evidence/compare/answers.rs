//! Statuses and what they carry.

use std::collections::BTreeSet;

use serde_json::Map;

use super::bodies::{Content, contents, media_verdict, preferred, raw_verdict};
use super::{Documented, Run, Subject, Way, differs, followed};
use crate::evidence::fact::{About, Verdict};
use crate::evidence::facts::{Answer, Operation, Ty};
use crate::evidence::view::Shape;

impl Run<'_> {
    pub(super) fn answers(&mut self, one: &Documented<'_>, operation: &Operation) {
        let none = Map::new();
        let listed = one.operation["responses"].as_object().unwrap_or(&none);
        let documented = listed.keys().filter(|key| !key.starts_with("x-"));
        let statuses: BTreeSet<&String> = documented.chain(operation.answers.keys()).collect();
        for status in statuses {
            let pointer = format!("{}/responses/{status}", one.pointer);
            let mut subject = Subject {
                about: About::Status,
                entity: format!("{} answer {status}", one.name),
                document: vec![pointer.clone()],
                server: operation.source.clone(),
                unreleased: operation.unreleased,
            };
            match (listed.get(status), operation.answers.get(status)) {
                (Some(answer), Some(offered)) => {
                    self.facts.add(subject.fact("", Verdict::Agreed));
                    let (answer, place) = followed(self.view.document, answer, &pointer);
                    subject.document.push(place.clone());
                    let documented = contents(&answer["content"], &place);
                    self.answer(&subject, &documented, offered, status.starts_with(['4', '5']));
                }
                (Some(_), None) => {
                    let several = status.parse::<u16>().is_err();
                    let verdict = if several || implied(status, operation) {
                        Verdict::Wider
                    } else {
                        differs("documented", "does not name it")
                    };
                    self.facts.add(subject.fact("", verdict));
                }
                (None, offered) => {
                    let verdict = match offered.and_then(|answer| answer.ty.as_deref()) {
                        _ if covered(status, listed) => Verdict::Wider,
                        Some(ty) => differs("not documented", format!("answers it with {ty}")),
                        None => differs("not documented", "answers it"),
                    };
                    self.facts.add(subject.fact("", verdict));
                }
            }
        }
    }

    fn answer(&mut self, subject: &Subject, documented: &[Content], offered: &Answer, error: bool) {
        let (content, ty) = match (preferred(documented), &offered.ty) {
            (Some(content), Some(ty)) => (content, ty),
            (None, None) => return self.facts.add(subject.fact("body", Verdict::Agreed)),
            (None, Some(ty)) => return self.facts.add(subject.fact("body", differs("none", &**ty))),
            (Some(content), None) => {
                let verdict = self.bodiless(content, error);
                return self.facts.add(subject.fact("body", verdict));
            }
        };
        self.facts
            .add(subject.fact("media", media_verdict(documented, &offered.media)));
        let (ty, nullable) = Ty::parse(ty);
        let Some(part) = &content.part else {
            return self.facts.add(subject.fact("type", raw_verdict(&ty)));
        };
        if nullable && !self.view.resolve(part).nullable {
            self.facts
                .add(subject.fact("null", differs("never null", "may answer null")));
        }
        self.content(subject, content.form, part, &ty, Way::Answer);
    }

    /// What a body of the document means where the source names no type: ASP.NET writes a problem then for an error.
    fn bodiless(&self, content: &Content, error: bool) -> Verdict {
        let Some(part) = &content.part else {
            return differs(&*content.media, "names no body");
        };
        let seen = self.view.resolve(part);
        let problem = matches!(&seen.shape, Shape::Structure(structure)
            if ["title", "status"].iter().all(|member| structure.members.contains_key(*member)));
        if error && problem {
            Verdict::Agreed
        } else {
            differs(seen.name(), "names no body")
        }
    }
}

/// Whether a range or the default of the document covers a status.
fn covered(status: &str, listed: &Map<String, serde_json::Value>) -> bool {
    let range = status.get(..1).map(|first| format!("{first}XX"));
    listed.keys().any(|key| {
        key.eq_ignore_ascii_case("default")
            || range
                .as_ref()
                .is_some_and(|range| key.eq_ignore_ascii_case(range))
    })
}

/// Statuses that the framework answers before the method is reached, so that its source need not name them.
fn implied(status: &str, operation: &Operation) -> bool {
    match status {
        // Binding and validation of the arguments.
        "400" => operation.body.is_some() || !operation.parameters.is_empty(),
        "415" => operation.body.is_some(),
        "401" | "403" => !operation.anonymous,
        "500" => true,
        _ => false,
    }
}
