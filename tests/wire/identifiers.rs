//! Identifiers that could leave their path segment: for every text in every path, sent inside its segment or refused.

use altinn_dispatch::{Arguments, call};
use altinn_runtime::{Chain, Core, Environment, ErrorKind};
use serde_json::json;

use crate::{
    case::{called_segments, case, parameters},
    compare::differences,
    document::documents,
    server::Server,
    values::Extent,
};

/// Identifiers that no segment can hold as they are.
const HOSTILE: [&str; 15] = [
    "",
    ".",
    "..",
    "%2e",
    "%2E%2e",
    "..%2f..",
    "a/b",
    "/",
    "a%2Fb",
    "a\\..\\b",
    "?x=1",
    "#x",
    "a;b=c",
    " ",
    "b\u{e6}r\u{1f350}\r\n",
];

#[tokio::test]
async fn an_identifier_stays_in_its_segment_or_is_refused_by_name() {
    let mut server = Server::start().await;
    let environment = Environment::custom(&format!("http://{}", server.authority)).unwrap();
    let core = Core::new(environment, Chain::default());
    let mut wrong = Vec::new();
    let (mut sent, mut refused) = (0, 0);
    for document in &documents() {
        for operation in document.operations() {
            let texts = parameters(&operation);
            for parameter in texts.iter().filter(|one| one.place == "path" && one.is_text()) {
                for identifier in HOSTILE {
                    let place = format!(
                        "{} {} {}={identifier:?}",
                        document.crate_name, operation.id, parameter.name
                    );
                    let mut case = case(document, &operation, Extent::Minimal);
                    case.arguments.insert(parameter.key(), json!(identifier));
                    case.expected.segments = called_segments(document, &operation, &case.arguments);
                    let impossible = identifier.is_empty()
                        || case
                            .expected
                            .segments
                            .iter()
                            .any(|segment| segment == "." || segment == "..");
                    let answer = call(
                        core.clone(),
                        &document.crate_name,
                        operation.id,
                        &Arguments(case.arguments),
                    )
                    .await;
                    let requests = server.take();
                    match (&requests[..], answer) {
                        ([], Err(trouble)) if impossible => {
                            refused += 1;
                            let clear = trouble.kind == Some(ErrorKind::InvalidRequest)
                                && trouble.message.contains(parameter.name);
                            if !clear {
                                wrong.push(format!("{place}: {trouble:?}"));
                            }
                        }
                        ([request], _) if !impossible => {
                            sent += 1;
                            let found = differences(&case.expected, &server.authority, request);
                            let in_path = found
                                .into_iter()
                                .filter(|difference| difference.starts_with("path"));
                            wrong.extend(in_path.map(|difference| format!("{place}: {difference}")));
                        }
                        (requests, answer) => {
                            wrong.push(format!("{place}: {} requests and {answer:?}", requests.len()));
                        }
                    }
                }
            }
        }
    }
    println!("{sent} identifiers sent in their segment, {refused} refused");
    assert!(
        wrong.is_empty(),
        "{} times wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(sent > 0 && refused > 0);
}
