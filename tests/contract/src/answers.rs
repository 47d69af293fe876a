//! Answers: every documented media type of every published status, and those that corrections add; asked for or not, since
//! a server may send any of them.

use altinn_dispatch::{Arguments, Outcome, Trouble, call};
use altinn_runtime::ErrorKind;
use altinn_tests::{
    accept::{essence, is_binary, is_json},
    case::case,
    document::{Document, Node, Operation},
    values::{Extent, turns},
};
use serde_json::Value;

use crate::{
    caller::{Asked, Came},
    comparison::{Otherwise, difference},
    covers,
    report::Tally,
    suite::Bench,
};

/// What a call gave.
type Gave = Result<Outcome, Trouble>;

/// One answer to ask for.
struct Wanted<'a> {
    status: &'a str,
    media_type: Option<&'a str>,
    schema: Option<Node<'a>>,
    /// Whether it is bytes as they are.
    binary: bool,
    /// Whether the status is an answer to the client and no error.
    good: bool,
    /// Whether a correction removed the status: the sandbox answers without a body then.
    removed: bool,
    /// Whether the document has JSON for this status, so that the client has a type for it.
    typed: bool,
    /// Whether every member of the schema is asked for.
    whole: bool,
}

/// What a client made of a body.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Made {
    /// A value, compared with what was sent.
    Read,
    /// The bytes as they came.
    Kept,
}

impl Wanted<'_> {
    /// Whether a client may say that it cannot read the answer: the type of the operation needs a body, and the only good
    /// status without one is no longer in the document.
    fn is_unreadable(&self, gave: &Gave, came: &Came) -> bool {
        self.removed && self.good && gave.as_ref().is_err_and(|trouble| undecoded(trouble, came))
    }

    fn is_json(&self) -> bool {
        !self.binary && self.media_type.is_some_and(is_json)
    }

    /// Whether the document says that it is plain text.
    fn is_text(&self) -> bool {
        let schema = self.schema.map(Node::resolved);
        !self.binary
            && self.media_type.is_some_and(|name| name.starts_with("text/plain"))
            && schema.is_some_and(|schema| schema.text("type") == "string")
    }
}

/// Whether a client says that it has no type for what came, and keeps status and bytes.
fn undecoded(trouble: &Trouble, came: &Came) -> bool {
    matches!(trouble.kind, Some(ErrorKind::Decode | ErrorKind::NoContent))
        && trouble.status == Some(came.status)
        && trouble.raw == came.body
}

/// Asks for an answer in each of its media types: in JSON with all its members and each value of its enums, with as little
/// as it may have, with everything empty and with everything null.
pub(crate) async fn check(
    bench: &Bench,
    document: &Document,
    operation: &Operation<'_>,
    facts: &altinn_runtime::Operation,
    status: &str,
    tally: &mut Tally,
) {
    let answer = operation.answers.iter().find(|(known, _)| *known == status);
    let content: Vec<(&str, Node<'_>)> = answer
        .iter()
        .flat_map(|(_, answer)| answer.members("content"))
        .collect();
    let good = status.starts_with('2') || facts.redirects.iter().any(|known| known.to_string() == *status);
    let typed = content
        .iter()
        .any(|(name, media)| is_json(name) && !is_binary(*media));
    let media: Vec<(Option<&str>, Option<Node<'_>>)> = match content.as_slice() {
        [] => vec![(None, None)],
        content => content
            .iter()
            .map(|(name, media)| (Some(*name), Some(*media)))
            .collect(),
    };
    for (media_type, media) in media {
        let schema = media.and_then(|media| media.get("schema"));
        let binary = media.is_some_and(is_binary);
        let asked = Asked::new(status).media_type(media_type);
        let is_value = schema.is_some() && !binary && media_type.is_some_and(is_json);
        let mut variants = vec![("deep", 0)];
        if is_value {
            variants = (0..schema.map_or(1, turns)).map(|turn| ("deep", turn)).collect();
            variants.extend([("minimal", 0), ("empty", 0), ("null", 0)]);
        }
        for (form, turn) in variants {
            let asked = asked.clone().form(form, turn);
            let wanted = Wanted {
                status,
                media_type,
                schema,
                binary,
                good,
                removed: answer.is_none(),
                typed,
                whole: form == "deep",
            };
            bench.caller.ask(&asked);
            let arguments = Arguments(case(document, operation, Extent::Minimal).arguments);
            let core = bench.to_sandbox.clone();
            let gave = call(core, &document.crate_name, operation.id, &arguments).await;
            let judged = match &bench.caller.take()[..] {
                [came] => judged(&wanted, came, &gave, facts.accept, &mut tally.otherwise),
                other => Err(format!("{} requests: {gave:?}", other.len())),
            };
            let place = format!(
                "{} {} {status} {}",
                document.crate_name,
                operation.id,
                media_type.unwrap_or("-")
            );
            count(&wanted, judged.as_ref().ok(), facts.accept, &place, tally);
            if let Err(flaw) = judged {
                tally.wrong.push(format!("{place} ({form} {turn}): {flaw}"));
            }
        }
    }
}

fn count(wanted: &Wanted<'_>, made: Option<&Option<Made>>, accept: &str, place: &str, tally: &mut Tally) {
    tally.answers += 1;
    tally.raw_errors += usize::from(!wanted.good && wanted.media_type.is_some() && !wanted.is_json());
    match (made, wanted.media_type) {
        (Some(Some(made)), Some(name)) if !is_asked(name, accept, wanted.good) => {
            let known = tally.unasked.entry(essence(name)).or_default();
            match made {
                Made::Read => known.0 += 1,
                Made::Kept => known.1 += 1,
            }
        }
        (Some(Some(Made::Kept)), None) => tally.unreadable.push(place.to_owned()),
        _ => {}
    }
}

/// Whether a client takes a media type: `Accept` covers it, or it is an error as JSON, which servers send in any case.
fn is_asked(media_type: &str, accept: &str, good: bool) -> bool {
    let name = essence(media_type);
    let covered = |range: &str| {
        let range = essence(range);
        let kind = range.strip_suffix("/*").map(|kind| format!("{kind}/"));
        range == name || range == "*/*" || name == "*/*" || kind.is_some_and(|kind| name.starts_with(&kind))
    };
    accept.split(',').any(covered) || !good && is_json(media_type)
}

/// What a client made of an answer, `None` where nothing was sent, or what is wrong with it.
fn judged(
    wanted: &Wanted<'_>,
    came: &Came,
    gave: &Gave,
    accept: &str,
    otherwise: &mut Otherwise,
) -> Result<Option<Made>, String> {
    if !came.applied(wanted.status) {
        return Err(format!(
            "the request was refused: {} {}",
            came.status,
            came.text()
        ));
    }
    if came.status.to_string() != wanted.status {
        return Err(format!("the sandbox answered {}", came.status));
    }
    if came.accept != accept {
        return Err(format!("the client accepts `{}`", came.accept));
    }
    let media_type = came.header("content-type");
    match wanted.media_type {
        Some(name) if essence(name) != essence(media_type) && name != "*/*" => {
            return Err(format!("the sandbox answered with `{media_type}`"));
        }
        None if !came.body.is_empty() => return Err("a body that no document has".to_owned()),
        _ => {}
    }
    if wanted.is_unreadable(gave, came) {
        return Ok(Some(Made::Kept));
    }
    let sent = sent(wanted, came)?;
    match gave {
        Ok(outcome) if wanted.good => {
            if outcome.status != came.status {
                return Err(format!("the client says it is {}", outcome.status));
            }
            if outcome.unknown {
                return Err(format!(
                    "the client does not know a documented value in {}",
                    came.text()
                ));
            }
            success(wanted, came, outcome, sent.as_ref(), otherwise)
        }
        // Another form than JSON for an operation that has a type: there is nothing to read, and nothing is lost.
        Err(trouble) if wanted.good && sent.is_none() && undecoded(trouble, came) => Ok(Some(Made::Kept)),
        Err(trouble) if !wanted.good && trouble.kind == Some(ErrorKind::Api) => {
            failure(wanted, came, trouble, sent.as_ref(), otherwise)
        }
        other => Err(format!("the client gave {other:?} for {}", came.text())),
    }
}

/// The value that was sent: JSON, by name or because a text holds it. `None`: it has no value.
fn sent(wanted: &Wanted<'_>, came: &Came) -> Result<Option<Value>, String> {
    let Some(schema) = wanted.schema else {
        return Ok(None);
    };
    if !wanted.is_json() {
        // A text is JSON where the document has the same status as JSON too.
        let value = serde_json::from_slice(&came.body).ok();
        return Ok(value.filter(|_| wanted.typed && !wanted.binary));
    }
    let value = serde_json::from_slice(&came.body);
    let value = value.map_err(|error| format!("the sandbox sent no JSON: {error}"))?;
    match covers::flaw(schema, &value).filter(|_| wanted.whole) {
        Some(flaw) => Err(flaw),
        None => Ok(Some(value)),
    }
}

fn success(
    wanted: &Wanted<'_>,
    came: &Came,
    outcome: &Outcome,
    sent: Option<&Value>,
    otherwise: &mut Otherwise,
) -> Result<Option<Made>, String> {
    if let Some(bytes) = &outcome.bytes {
        return if *bytes == came.body {
            Ok(wanted.media_type.map(|_| Made::Read))
        } else {
            Err("the bytes of the stream are not those that came".to_owned())
        };
    }
    let read = &outcome.body;
    let Some(_) = wanted.schema else {
        return if is_empty(read) {
            Ok(None)
        } else {
            Err(format!("nothing was sent, and {read} read"))
        };
    };
    let flaw = match sent {
        Some(sent) => difference(sent, read, otherwise),
        None if read.as_str() == Some(&came.text()) => None,
        None => Some(format!("sent {}, read {read}", came.text())),
    };
    flaw.map_or(Ok(Some(Made::Read)), Err)
}

/// The emptiest value of a type: nothing, an empty text, or a list or structure without anything in it.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.values().all(is_empty),
        _ => false,
    }
}

fn failure(
    wanted: &Wanted<'_>,
    came: &Came,
    trouble: &Trouble,
    sent: Option<&Value>,
    otherwise: &mut Otherwise,
) -> Result<Option<Made>, String> {
    if trouble.status != Some(came.status) {
        return Err(format!("the client says it is {:?}", trouble.status));
    }
    if trouble.raw != came.body {
        return Err("the client did not keep the bytes of the error".to_owned());
    }
    if trouble.unknown {
        return Err(format!(
            "the client does not know a documented value in {}",
            came.text()
        ));
    }
    match (&trouble.body, sent) {
        (Some(read), Some(sent)) => difference(sent, read, otherwise).map_or(Ok(Some(Made::Read)), Err),
        (None, Some(sent)) if wanted.typed => Err(format!("the client has no typed body for {sent}")),
        (Some(read), None) if read.as_str() == Some(&came.text()) => Ok(Some(Made::Read)),
        (None, None) if wanted.is_text() => Err("the client has no typed body for a text".to_owned()),
        (None, _) => Ok(wanted.media_type.map(|_| Made::Kept)),
        (Some(read), None) => Err(format!("sent {}, read {read}", came.text())),
    }
}
