//! Requests: what each operation sends with as little and with all that it can take, byte for byte, and the sandbox's word on it.

use altinn_dispatch::{Arguments, call};
use altinn_runtime::ErrorKind;
use altinn_tests::{
    case::{case, turns},
    compare::differences,
    document::{Document, Operation},
    server::STATUS,
    values::Extent,
};

use crate::{caller::Asked, report::Tally, suite::Bench};

/// Sends a minimal request, and full ones until each value of each enum was sent.
pub(crate) async fn check(
    bench: &mut Bench,
    document: &Document,
    operation: &Operation<'_>,
    tally: &mut Tally,
) {
    let full = (0..turns(operation)).map(Extent::Turn);
    for extent in std::iter::once(Extent::Minimal).chain(full) {
        let place = format!("{} {} ({extent:?} request)", document.crate_name, operation.id);
        let mut wrong = arrives(bench, document, operation, extent).await;
        wrong.extend(is_accepted(bench, document, operation, extent).await);
        tally.requests += 1;
        tally
            .wrong
            .extend(wrong.into_iter().map(|flaw| format!("{place}: {flaw}")));
    }
}

/// How what arrives differs from what the document says.
async fn arrives(
    bench: &mut Bench,
    document: &Document,
    operation: &Operation<'_>,
    extent: Extent,
) -> Vec<String> {
    let case = case(document, operation, extent);
    let core = bench.to_server.clone();
    let answer = call(
        core,
        &document.crate_name,
        operation.id,
        &Arguments(case.arguments),
    )
    .await;
    let answered = |trouble: &altinn_dispatch::Trouble| {
        trouble.status == Some(STATUS) && trouble.kind == Some(ErrorKind::Api)
    };
    let mut wrong = Vec::new();
    if !answer.as_ref().is_err_and(answered) {
        wrong.push(format!("not the answer of the server, but {answer:?}"));
    }
    match &bench.server.take()[..] {
        [request] => wrong.extend(differences(&case.expected, &bench.server.authority, request)),
        other => wrong.push(format!("expected one request, got {}", other.len())),
    }
    wrong
}

/// Whether the sandbox finds that the request satisfies the document; what it says where it does not.
async fn is_accepted(
    bench: &Bench,
    document: &Document,
    operation: &Operation<'_>,
    extent: Extent,
) -> Option<String> {
    let (status, _) = operation.answers.first()?;
    bench.caller.ask(&Asked::new(status));
    let arguments = Arguments(case(document, operation, extent).arguments);
    let core = bench.to_sandbox.clone();
    let gave = call(core, &document.crate_name, operation.id, &arguments).await;
    match &bench.caller.take()[..] {
        [came] if came.applied(status) => None,
        [came] => Some(format!("the sandbox refuses it: {} {}", came.status, came.text())),
        other => Some(format!("{} requests to the sandbox: {gave:?}", other.len())),
    }
}
