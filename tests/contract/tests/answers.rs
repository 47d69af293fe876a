//! The test itself: every published pair in every media type that the client asks for, and those that corrections add.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use altinn_dispatch::{Arguments, CRATES, Outcome, Trouble, call};
use altinn_runtime::{Chain, Core, ErrorKind};
use altinn_sandbox::Sandbox;
use serde_json::Value;

use crate::{
    accept::{essence, is_binary, is_json},
    caller::{Caller, Came},
    case::case,
    deviations::deviations,
    document::{Document, Node, Operation, documents},
    judge::difference,
    published::{Pair, crates, operations, pairs, surface},
    values::Extent,
};

/// The operations of the published documents.
const OPERATIONS: usize = 425;
/// The (operation, status) pairs that were counted in the published documents when the tests were asked for.
const COUNTED: usize = 1173;

impl Wanted<'_> {
    /// Whether a client may say that it cannot read the answer: the type of the operation needs a body, and the only good
    /// status without one is no longer in the document. The status is kept.
    fn unreadable(&self, gave: &Gave) -> bool {
        let undecoded = |trouble: &Trouble| {
            trouble.kind == Some(ErrorKind::Decode)
                && trouble
                    .status
                    .is_some_and(|status| status.to_string() == self.status)
        };
        self.removed && self.good && gave.as_ref().is_err_and(undecoded)
    }

    /// Whether it is an error that no client types: one that is not JSON.
    fn untyped(&self) -> bool {
        !self.good && self.media_type.is_some_and(|name| !is_json(name))
    }
}

/// What a call gave.
type Gave = Result<Outcome, Trouble>;

/// One answer to ask for.
struct Wanted<'a> {
    status: &'a str,
    media_type: Option<&'a str>,
    media: Option<Node<'a>>,
    /// Whether the statuses beside 2xx are an answer to the client and no error.
    good: bool,
    /// Whether a correction removed the status: the sandbox answers without a body then.
    removed: bool,
}

#[derive(Default)]
struct Tally {
    operations: usize,
    answers: usize,
    /// Of them, errors in another form than JSON.
    raw_errors: usize,
    /// Removed answers that a client says it cannot read.
    unreadable: Vec<String>,
    /// Media types that the client does not ask for, by name.
    unasked: BTreeMap<String, usize>,
    tested: BTreeSet<(String, Pair)>,
    wrong: Vec<String>,
}

#[tokio::test]
async fn every_documented_answer_is_read_and_written_back_the_same() {
    let sandbox = Arc::new(Sandbox::start().await.unwrap());
    let caller = Caller::new(Arc::clone(&sandbox));
    let core = Core::new(sandbox.environment(), Chain::default().with(caller.clone()));
    let mut tally = Tally::default();
    let mut published: BTreeSet<(String, Pair)> = BTreeSet::new();
    let (mut found, mut told) = (0, Vec::new());
    for name in crates() {
        let document = surface(&name);
        found += operations(&document);
        published.extend(pairs(&document).into_keys().map(|pair| (name.clone(), pair)));
        told.extend(deviations(&name).into_iter().map(|one| (name.clone(), one)));
    }
    for document in &documents() {
        for operation in &document.operations() {
            let name = format!("{} {}", operation.method, operation.path);
            let statuses = published
                .iter()
                .filter(|(api, (operation, _))| *api == document.crate_name && *operation == name)
                .map(|(_, (_, status))| status.as_str());
            let statuses: BTreeSet<&str> = statuses
                .chain(operation.answers.iter().map(|(status, _)| *status))
                .collect();
            for status in statuses {
                pair(&core, &caller, document, operation, status, &mut tally).await;
                let pair = (name.clone(), status.to_owned());
                tally.tested.insert((document.crate_name.clone(), pair));
            }
            tally.operations += 1;
        }
    }
    for (name, deviation) in &told {
        let (operation, status) = &deviation.pair;
        let reasons = deviation.reasons.join(" / ");
        println!("{name} {operation} {status} {}: {reasons}", deviation.what);
    }
    let tested = tally.tested.intersection(&published).count();
    println!("operations {} of {found}", tally.operations);
    println!(
        "pairs tested {tested} of {} documented (published)",
        published.len()
    );
    println!(
        "pairs tested that corrections add: {}",
        tally.tested.len() - tested
    );
    println!(
        "answers {}, of them errors that are not JSON {}, media types not asked for {:?}",
        tally.answers, tally.raw_errors, tally.unasked
    );
    println!(
        "removed answers that a client cannot read: {:?}",
        tally.unreadable
    );
    println!("deviations {}", told.len());
    if published.len() != COUNTED {
        println!(
            "{} pairs and not {COUNTED}: the documents were fetched again since",
            published.len()
        );
    }
    let (wrong, count) = (tally.wrong.join("\n"), tally.wrong.len());
    assert!(tally.wrong.is_empty(), "{count} wrong:\n{wrong}");
    assert_eq!((tally.operations, found), (OPERATIONS, OPERATIONS));
    assert_eq!(tested, published.len());
    assert!(told.iter().all(|(_, deviation)| !deviation.reasons.is_empty()));
}

/// Asks for an answer in each of its media types, at least in one.
async fn pair(
    core: &Core,
    caller: &Caller,
    document: &Document,
    operation: &Operation<'_>,
    status: &str,
    tally: &mut Tally,
) {
    let facts = CRATES.iter().find(|(name, _)| *name == document.crate_name);
    let facts = facts
        .unwrap()
        .1
        .iter()
        .find(|known| known.id == operation.id)
        .unwrap();
    let answer = operation.answers.iter().find(|(known, _)| *known == status);
    let mut content: Vec<(&str, Node<'_>)> = answer
        .iter()
        .flat_map(|(_, answer)| answer.members("content"))
        .collect();
    let good = status.starts_with('2') || facts.redirects.iter().any(|known| known.to_string() == *status);
    if content.iter().any(|(name, _)| asked(name, facts.accept, good)) {
        for (name, _) in content
            .iter()
            .filter(|(name, _)| !asked(name, facts.accept, good))
        {
            *tally.unasked.entry((*name).to_owned()).or_default() += 1;
        }
        content.retain(|(name, _)| asked(name, facts.accept, good));
    }
    let media: Vec<(Option<&str>, Option<Node<'_>>)> = match content.as_slice() {
        [] => vec![(None, None)],
        content => content
            .iter()
            .map(|(name, media)| (Some(*name), Some(*media)))
            .collect(),
    };
    for (media_type, media) in media {
        caller.prefer(status, media_type);
        let arguments = Arguments(case(document, operation, Extent::Minimal).arguments);
        let gave = call(core.clone(), &document.crate_name, operation.id, &arguments).await;
        let wanted = Wanted {
            status,
            media_type,
            media,
            good,
            removed: answer.is_none(),
        };
        tally.answers += 1;
        if wanted.unreadable(&gave) {
            let name = format!("{} {}", document.crate_name, operation.id);
            tally.unreadable.push(format!("{name} {status}"));
        }
        tally.raw_errors += usize::from(wanted.untyped());
        let flaw = match &caller.take()[..] {
            [came] => flaw(&wanted, came, &gave, facts.accept),
            other => Some(format!("{} requests: {gave:?}", other.len())),
        };
        let place = format!("{} {} {status} {media_type:?}", document.crate_name, operation.id);
        tally.wrong.extend(flaw.map(|flaw| format!("{place}: {flaw}")));
    }
}

/// Whether a client takes a media type: `Accept` covers it, or it is an error as JSON, which servers send in any case.
fn asked(media_type: &str, accept: &str, good: bool) -> bool {
    let name = essence(media_type);
    let covered = |range: &str| {
        let range = essence(range);
        let kind = range.strip_suffix("/*").map(|kind| format!("{kind}/"));
        range == name || range == "*/*" || name == "*/*" || kind.is_some_and(|kind| name.starts_with(&kind))
    };
    accept.split(',').any(covered) || !good && is_json(media_type)
}

/// What is wrong with what a client made of an answer.
fn flaw(wanted: &Wanted<'_>, came: &Came, gave: &Gave, accept: &str) -> Option<String> {
    let text = || String::from_utf8_lossy(&came.body).into_owned();
    if came.header("preference-applied") != format!("code={}", wanted.status) {
        return Some(format!("the request was refused: {} {}", came.status, text()));
    }
    if came.status.to_string() != wanted.status {
        return Some(format!("the sandbox answered {}", came.status));
    }
    if came.accept != accept {
        return Some(format!("the client accepts `{}`", came.accept));
    }
    let media_type = came.header("content-type");
    match wanted.media_type {
        Some(name) if essence(name) != essence(media_type) && name != "*/*" => {
            return Some(format!("the sandbox answered with `{media_type}`"));
        }
        None if !came.body.is_empty() => return Some("a body that no document has".to_owned()),
        _ => {}
    }
    if wanted.unreadable(gave) {
        return None;
    }
    let (status, read) = match gave {
        Ok(outcome) if wanted.good => (Some(outcome.status), Some(&outcome.body)),
        Err(trouble) if !wanted.good && trouble.kind == Some(ErrorKind::Api) => {
            (trouble.status, trouble.body.as_ref())
        }
        other => return Some(format!("the client gave {other:?} for {}", text())),
    };
    if status != Some(came.status) {
        return Some(format!("the client says it is {status:?}"));
    }
    body_flaw(wanted, came, read)
}

/// What is wrong with the body that a client read.
fn body_flaw(wanted: &Wanted<'_>, came: &Came, read: Option<&Value>) -> Option<String> {
    let text = String::from_utf8_lossy(&came.body);
    let Some(media) = wanted.media else {
        // Nothing was sent: the emptiest value of a type, an empty text, or nothing.
        let empty = |value: &Value| match value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            Value::Object(members) => members.is_empty(),
            _ => false,
        };
        return read
            .filter(|read| !empty(read))
            .map(|read| format!("nothing was sent, and {read} read"));
    };
    let sent = if is_json(wanted.media_type.unwrap_or_default()) && !is_binary(media) {
        match serde_json::from_slice(&came.body) {
            Ok(sent) => sent,
            Err(error) => return Some(format!("the sandbox sent no JSON: {error}")),
        }
    } else {
        match read {
            // An object under a media type of text: what matters is that its JSON was read.
            Some(Value::Object(_)) => serde_json::from_slice(&came.body).unwrap_or_default(),
            _ => Value::String(text.into_owned()),
        }
    };
    match read {
        Some(read) => difference(&sent, read),
        // Errors in another form than JSON have no type; the client keeps the bytes.
        None if wanted.untyped() => None,
        None => Some(format!("the client has no typed body for {sent}")),
    }
}
