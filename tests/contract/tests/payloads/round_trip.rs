//! The test itself: every payload once through the client of its crate.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, Write},
};

use altinn_dispatch::{Arguments, CRATES, Outcome, Trouble, call};
use altinn_runtime::{Chain, Core, Environment, ErrorKind, Problem};
use altinn_sandbox::misfits;
use altinn_tests::{
    accept::{is_binary, is_json},
    case::case,
    document::{Document, Node, Operation, documents},
    server::STATUS,
    values::Extent,
};
use serde_json::{Value, json};

use crate::{
    documented::{difference, without_nulls},
    files::{Origin, Payload, payloads},
    one_answer::{Answer, Server},
};

/// Fewer than there are: so many are to be there at least.
const AT_LEAST: usize = 250;

/// What a call gave.
type Gave = Result<Outcome, Trouble>;

#[tokio::test]
async fn payloads_of_every_api_are_read_and_written_back_the_same() {
    let server = Server::start().await;
    let environment = Environment::custom(&format!("http://{}", server.authority)).unwrap();
    let core = Core::new(environment, Chain::default());
    let mut wrong = Vec::new();
    let mut all: BTreeMap<Origin, usize> = BTreeMap::new();
    for document in &documents() {
        let operations = document.operations();
        let (payloads, names) = payloads(&document.crate_name);
        wrong.extend(names);
        let mut called = BTreeSet::new();
        for payload in &payloads {
            let Some(operation) = operations.iter().find(|known| known.id == payload.operation) else {
                wrong.push(format!("{}: no such operation", payload.name));
                continue;
            };
            called.insert(operation.id);
            let exchange = Exchange {
                core: &core,
                server: &server,
                document,
                operation,
                payload,
            };
            let flaw = match payload.status {
                None => exchange.request().await,
                Some(status) => exchange.answer(status).await,
            };
            wrong.extend(flaw.map(|flaw| format!("{}: {flaw}", payload.name)));
        }
        for payload in &payloads {
            *all.entry(payload.origin).or_default() += 1;
        }
        let (count, called, known) = (payloads.len(), called.len(), operations.len());
        tell(&format!(
            "{count:>4} payloads of {} ({called} of {known} operations)",
            document.crate_name
        ));
    }
    let of = |origin| all.get(&origin).copied().unwrap_or_default();
    let [facts, tests, ours] = [Origin::Facts, Origin::TestData, Origin::Ours].map(of);
    let all = facts + tests + ours;
    tell(&format!(
        "{all:>4} payloads: {facts} from the facts of servers, {tests} from data of their tests, {ours} ours; {} wrong",
        wrong.len()
    ));
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(all >= AT_LEAST, "{all} payloads, and there were {AT_LEAST}");
}

/// One payload on its way.
struct Exchange<'a> {
    core: &'a Core,
    server: &'a Server,
    document: &'a Document,
    operation: &'a Operation<'a>,
    payload: &'a Payload,
}

impl Exchange<'_> {
    async fn call(&self, body: Option<Value>) -> Gave {
        let mut arguments = case(self.document, self.operation, Extent::Minimal).arguments;
        if let Some(body) = body {
            arguments.insert("body".to_owned(), body);
        }
        let (name, operation) = (&self.document.crate_name, self.operation.id);
        call(self.core.clone(), name, operation, &Arguments(arguments)).await
    }

    /// What is wrong with the request that is made of a payload.
    async fn request(&self) -> Option<String> {
        let payload = self.payload;
        let body = self.operation.body;
        let Some(content) = body.map(|body| body.members("content").collect::<Vec<_>>()) else {
            return Some("the operation takes no body".to_owned());
        };
        let json = content
            .iter()
            .find(|(name, media)| is_json(name) && !is_binary(*media));
        let schema = json.and_then(|(_, media)| media.get("schema"));
        let json = json.is_some();
        if payload.json != json {
            return Some(format!("the operation takes {:?}", names(&content)));
        }
        let (argument, expected) = if json {
            let value: Value = match serde_json::from_slice(&payload.bytes) {
                Ok(value) => value,
                Err(error) => return Some(format!("no JSON: {error}")),
            };
            if let Some(flaw) = self.misfit(schema, &value) {
                return Some(flaw);
            }
            let expected = payload.read.clone().unwrap_or_else(|| value.clone());
            (value, Err(expected))
        } else {
            let text = String::from_utf8(payload.bytes.clone()).unwrap();
            (json!({ "text": text }), Ok(payload.bytes.clone()))
        };
        self.server.answer(Answer {
            status: STATUS,
            ..Answer::default()
        });
        let gave = self.call(Some(argument)).await;
        let [sent] = &self.server.take()[..] else {
            return Some(format!("not one request, but {gave:?}"));
        };
        match expected {
            Ok(bytes) => (bytes != sent.body).then(|| "other bytes were sent".to_owned()),
            Err(expected) => {
                let read: Value = serde_json::from_slice(&sent.body).unwrap_or_default();
                // The order of members is free; nothing is sent twice, and no blanks.
                let twice = sent.body.len() != read.to_string().len();
                let twice = twice.then(|| format!("{} was sent", String::from_utf8_lossy(&sent.body)));
                difference(schema, &expected, &read).or(twice)
            }
        }
    }

    /// What is wrong with what the client makes of a payload as the answer.
    async fn answer(&self, status: u16) -> Option<String> {
        let payload = self.payload;
        let text = status.to_string();
        let answers = &self.operation.answers;
        let Some((_, answer)) = answers.iter().find(|(known, _)| *known == text) else {
            return Some("the operation has no such status".to_owned());
        };
        let content: Vec<(&str, Node<'_>)> = answer.members("content").collect();
        let json = |(name, media): &&(&str, Node<'_>)| is_json(name) && !is_binary(*media);
        let plain = |one: &&(&str, Node<'_>)| one.0 == "application/json" && json(one);
        let documented = content.iter().find(plain).or_else(|| content.iter().find(json));
        let media = match documented {
            Some(one) if payload.json => Some(one),
            _ => content.iter().find(|one| !json(one)).or(documented),
        };
        let usual = if payload.json {
            "application/json; charset=utf-8"
        } else {
            "text/plain; charset=utf-8"
        };
        let media_type = media
            .map(|(name, _)| *name)
            .filter(|name| *name != "*/*" && is_json(name) == payload.json)
            .unwrap_or(usual);
        self.server.answer(Answer {
            status,
            media_type: Some(media_type.to_owned()),
            body: payload.bytes.clone(),
        });
        let gave = self.call(None).await;
        if self.server.take().len() != 1 {
            return Some(format!("not one request, but {gave:?}"));
        }
        let sent = match (payload.json, serde_json::from_slice(&payload.bytes)) {
            (true, Err(error)) => return Some(format!("no JSON: {error}")),
            (true, Ok(sent)) => Some(sent),
            (false, _) => None,
        };
        let typed = documented.filter(|_| payload.json).zip(sent.as_ref());
        if let Some(flaw) = typed.and_then(|((_, media), sent)| self.misfit(media.get("schema"), sent)) {
            return Some(flaw);
        }
        if (200..300).contains(&status) {
            let outcome = match gave {
                Ok(outcome) if outcome.status == status => outcome,
                other => return Some(format!("the client gave {other:?}")),
            };
            if media.is_none() {
                return Some("the answer has no body in the document".to_owned());
            }
            if outcome.unknown != payload.name.contains("tolerant-unknown") {
                return Some(format!("values that an enum does not know: {}", outcome.unknown));
            }
            return self.same(typed, &outcome.body);
        }
        match gave {
            Err(trouble) if trouble.kind == Some(ErrorKind::Api) && trouble.status == Some(status) => {
                self.error(typed, &trouble)
            }
            other => Some(format!("the client gave {other:?}")),
        }
    }

    /// What is wrong with what was read of a good answer.
    fn same(&self, typed: Option<(&(&str, Node<'_>), &Value)>, read: &Value) -> Option<String> {
        match (&self.payload.read, typed) {
            (Some(expected), typed) => difference(
                typed.and_then(|((_, media), _)| media.get("schema")),
                expected,
                read,
            ),
            (None, Some(((_, media), sent))) => difference(media.get("schema"), sent, read),
            (None, None) => {
                let sent = String::from_utf8_lossy(&self.payload.bytes);
                (read.as_str() != Some(&sent)).then(|| format!("{sent:?} came, {read} was made of it"))
            }
        }
    }

    /// What is wrong with what was read of an error: the body that the document types, and the common reading.
    fn error(&self, typed: Option<(&(&str, Node<'_>), &Value)>, trouble: &Trouble) -> Option<String> {
        let payload = self.payload;
        let unread = payload.tolerance && payload.read.is_none();
        let flaw = match (typed, &trouble.body) {
            // Another shape than the document promises has no type of it.
            (_, None) if unread => None,
            (Some(_), Some(read)) => self.same(typed, read),
            (None, Some(read)) if !payload.json => self.same(None, read),
            (None, None) => None,
            (_, read) => Some(format!("the typed body is {read:?}")),
        };
        flaw.or_else(|| problem_flaw(&payload.bytes))
    }

    /// Where a payload that shows no tolerance breaks its schema, or where one that does fits.
    fn misfit(&self, schema: Option<Node<'_>>, value: &Value) -> Option<String> {
        let payload = self.payload;
        let name = &self.document.crate_name;
        // A server writes null for what it has not; a reader takes that as left out, where it may be left out.
        let bare = (payload.origin == Origin::Facts).then(|| without_nulls(schema, value));
        let value = bare.as_ref().unwrap_or(value);
        let found = misfits(name, &payload.operation, payload.status, value).unwrap_or_default();
        match payload.tolerance {
            false => found.into_iter().next(),
            true if found.is_empty() && payload.read.is_none() => {
                Some("it is named a tolerance, and fits the schema".to_owned())
            }
            true => None,
        }
    }
}

/// What is wrong with the common reading of an error body: a text, or what says in words what happened.
fn problem_flaw(bytes: &[u8]) -> Option<String> {
    let sent: Value = serde_json::from_slice(bytes)
        .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(bytes).trim().to_owned()));
    let problem = Problem::read(bytes).unwrap_or_default();
    let same = |read: &Option<String>, sent: &Value| read.as_deref() == sent.as_str();
    let right = match &sent {
        Value::String(_) => same(&problem.detail, &sent),
        sent => same(&problem.title, &sent["title"]) && same(&problem.detail, &sent["detail"]),
    };
    (!right).then(|| {
        format!(
            "the common reading of {sent} is {:?} {:?}",
            problem.title, problem.detail
        )
    })
}

/// To the terminal, past the harness of the tests, which keeps what a passing test prints to itself.
fn tell(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}

fn names<'a>(content: &[(&'a str, Node<'_>)]) -> Vec<&'a str> {
    content.iter().map(|(name, _)| *name).collect()
}

#[test]
fn every_crate_with_payloads_is_called() {
    let known: BTreeSet<&str> = CRATES.iter().map(|(name, _)| *name).collect();
    let specs = altinn_tests::document::specs();
    for entry in std::fs::read_dir(specs).unwrap() {
        let folder = entry.unwrap().path();
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        if folder.join("payloads").exists() {
            assert!(known.contains(name.as_str()), "{name} is no crate");
        }
    }
}
