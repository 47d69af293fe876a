//! Bodies: their media types, how they are written, and what they carry.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Documented, Run, Subject, Way, differs, followed};
use crate::document::{escape, flag, text};
use crate::evidence::fact::{About, Verdict};
use crate::evidence::facts::{Operation, Ty};
use crate::evidence::view::Part;

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Json,
    Multipart,
    Urlencoded,
    Text,
    Raw,
}

/// The media type in lower case, without its parameters.
fn essence(media: &str) -> String {
    let bare = media.split(';').next().unwrap_or_default();
    bare.trim().to_ascii_lowercase()
}

fn is_json(essence: &str) -> bool {
    essence.ends_with("/json") || essence.ends_with("+json")
}

impl Form {
    fn of(media: &str, binary: bool) -> Self {
        match essence(media).as_str() {
            _ if binary => Self::Raw,
            "multipart/form-data" => Self::Multipart,
            "application/x-www-form-urlencoded" => Self::Urlencoded,
            "text/plain" => Self::Text,
            "*/*" => Self::Json,
            other if is_json(other) => Self::Json,
            _ => Self::Raw,
        }
    }
}

/// One media type of a body, and its schema.
pub(super) struct Content {
    pub(super) media: String,
    pub(super) form: Form,
    pub(super) part: Option<Part>,
}

pub(super) fn contents(content: &Value, pointer: &str) -> Vec<Content> {
    let listed = content.as_object().map(Map::iter).into_iter().flatten();
    let one = |(media, entry): (&String, &Value)| {
        let schema = entry.get("schema");
        let part = schema.map(|schema| Part {
            schema: schema.clone(),
            pointer: format!("{pointer}/content/{}/schema", escape(media)),
        });
        let binary = schema.is_some_and(|schema| text(schema, "format") == "binary");
        Content {
            media: media.clone(),
            form: Form::of(media, binary),
            part,
        }
    };
    listed.map(one).collect()
}

/// The one that clients read or write: JSON before forms before bytes.
pub(super) fn preferred(all: &[Content]) -> Option<&Content> {
    let order = [
        Form::Json,
        Form::Multipart,
        Form::Urlencoded,
        Form::Text,
        Form::Raw,
    ];
    all.iter().min_by_key(|one| {
        (
            order.iter().position(|form| *form == one.form),
            one.media != "application/json",
        )
    })
}

impl Run<'_> {
    pub(super) fn body(&mut self, one: &Documented<'_>, operation: &Operation) {
        let pointer = format!("{}/requestBody", one.pointer);
        let document = self.view.document;
        let (body, place) = followed(document, &one.operation["requestBody"], &pointer);
        let documented = contents(&body["content"], &place);
        let forms = operation
            .parameters
            .iter()
            .any(|parameter| parameter.place == "form");
        let subject = Subject {
            about: About::Body,
            entity: format!("{} request", one.name),
            document: vec![pointer, place],
            server: operation.source.clone(),
            unreleased: operation.unreleased,
        };
        let Some(content) = preferred(&documented) else {
            if operation.body.is_some() || forms {
                let what = operation.body.as_ref().map_or("a form", |body| &body.ty);
                self.facts
                    .add(subject.fact("", differs("none", format!("takes {what}"))));
            }
            return;
        };
        let Some(offered) = operation.body.as_ref().or(forms.then_some(&NO_BODY)) else {
            // A method that reads the stream of its request shows no parameter for it.
            let verdict = if content.form == Form::Raw {
                Verdict::Wider
            } else {
                differs(&*content.media, "takes none")
            };
            self.facts.add(subject.fact("", verdict));
            return;
        };
        self.facts.add(subject.fact("", Verdict::Agreed));
        self.facts
            .add(subject.fact("media", media_verdict(&documented, &offered.media)));
        let required = match (flag(body, "required"), offered.required) {
            (true, false) => Verdict::Wider,
            (false, true) => differs("optional", "required"),
            _ => Verdict::Agreed,
        };
        self.facts.add(subject.fact("required", required));
        let Some(part) = &content.part else {
            return;
        };
        if matches!(content.form, Form::Multipart | Form::Urlencoded) {
            self.form(one, operation, part);
        } else if !offered.ty.is_empty() {
            let (ty, _) = Ty::parse(&offered.ty);
            self.content(&subject, content.form, part, &ty, Way::Request);
        }
    }

    pub(super) fn content(&mut self, subject: &Subject, form: Form, part: &Part, ty: &Ty, way: Way) {
        match form {
            Form::Raw => self.facts.add(subject.fact("type", raw_verdict(ty))),
            Form::Text if *ty == Ty::Scalar("string".to_owned()) => {
                self.facts.add(subject.fact("type", Verdict::Agreed));
            }
            _ => self.value(subject, "type", part, ty, None, way),
        }
    }
}

static NO_BODY: crate::evidence::facts::Body = crate::evidence::facts::Body {
    ty: String::new(),
    media: Vec::new(),
    required: false,
};

/// Bytes on the side of the document.
pub(super) fn raw_verdict(ty: &Ty) -> Verdict {
    match ty {
        Ty::Scalar(name) if name == "binary" || name == "string" => Verdict::Agreed,
        Ty::Any => Verdict::Wider,
        other => differs("bytes", other.to_string()),
    }
}

/// Whether the media types of the document are among those of the server. Without any, the server is at the default of
/// ASP.NET.
pub(super) fn media_verdict(documented: &[Content], server: &[String]) -> Verdict {
    let kind = |media: &str| match essence(media) {
        essence if is_json(&essence) => "application/json".to_owned(),
        essence => essence,
    };
    let theirs: BTreeSet<String> = server.iter().map(|media| kind(media)).collect();
    let ours: BTreeSet<String> = documented.iter().map(|content| kind(&content.media)).collect();
    let list = |all: &BTreeSet<String>| all.iter().cloned().collect::<Vec<_>>().join(" ");
    if ours == theirs {
        Verdict::Agreed
    } else if theirs.is_empty()
        || !ours.is_disjoint(&theirs)
        || ours.contains("*/*")
        || theirs.contains("*/*")
    {
        Verdict::Wider
    } else {
        differs(list(&ours), list(&theirs))
    }
}
