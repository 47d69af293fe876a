//! The whole run: all documents, some at a time, each with clients, a server that keeps requests, and the sandbox.

use std::{collections::BTreeSet, sync::Arc};

use altinn_dispatch::{ADDED, CRATES};
use altinn_runtime::{Chain, Core, Environment};
use altinn_sandbox::Sandbox;
use altinn_tests::{
    document::{Document, documents},
    server::Server,
};

use crate::{
    answers,
    caller::Caller,
    deviations::deviations,
    published::{self, crates, pairs, surface},
    report::{Report, Tally},
    requests,
};

/// One client: its document, a core that goes to the sandbox and one that goes to a server that keeps what it gets.
pub(crate) struct Bench {
    pub(crate) document: Document,
    pub(crate) caller: Caller,
    pub(crate) to_sandbox: Core,
    pub(crate) to_server: Core,
    pub(crate) server: Server,
}

impl Bench {
    async fn new(document: Document, sandbox: &Arc<Sandbox>) -> Self {
        let caller = Caller::new(Arc::clone(sandbox), &document.crate_name);
        let to_sandbox = Core::new(sandbox.environment(), Chain::default().with(caller.clone()));
        let server = Server::start().await;
        let environment = Environment::custom(&format!("http://{}", server.authority)).unwrap();
        Self {
            document,
            caller,
            to_sandbox,
            to_server: Core::new(environment, Chain::default()),
            server,
        }
    }
}

/// Runs everything.
pub(crate) fn run() -> Report {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.unwrap().block_on(everything())
}

async fn everything() -> Report {
    let sandbox = Arc::new(Sandbox::start().await.unwrap());
    let mut report = Report {
        added: ADDED,
        ..Report::default()
    };
    let mut told = Vec::new();
    for name in crates() {
        let document = surface(&name);
        report.operations += published::operations(&document);
        let pairs = pairs(&document).into_keys().map(|pair| (name.clone(), pair));
        report.published.extend(pairs);
        told.push(tokio::task::spawn_blocking(move || {
            let of_document = deviations(&name).into_iter();
            of_document.map(|one| (name.clone(), one)).collect::<Vec<_>>()
        }));
    }
    let published = Arc::new(report.published.clone());
    let mut running = Vec::new();
    for document in documents() {
        let (published, sandbox) = (Arc::clone(&published), Arc::clone(&sandbox));
        running.push(tokio::spawn(async move {
            let bench = Bench::new(document, &sandbox).await;
            client(bench, &published).await
        }));
    }
    for deviations in told {
        report.deviations.extend(deviations.await.unwrap());
    }
    for client in running {
        match client.await {
            Ok(tally) => report.add(tally),
            Err(error) => report.tally.wrong.push(format!("a client stopped: {error}")),
        }
    }
    report
}

/// Everything about one client.
async fn client(mut bench: Bench, published: &BTreeSet<(String, published::Pair)>) -> Tally {
    let mut tally = Tally::default();
    let name = bench.document.crate_name.clone();
    let known = CRATES.iter().find(|(known, _)| *known == name);
    let facts: &[_] = known.map_or(&[], |(_, facts)| *facts);
    let document = std::mem::take(&mut bench.document);
    for operation in &document.operations() {
        let Some(facts) = facts.iter().find(|facts| facts.id == operation.id) else {
            tally
                .wrong
                .push(format!("{name} {}: the client does not have it", operation.id));
            continue;
        };
        requests::check(&mut bench, &document, operation, &mut tally).await;
        let called = format!("{} {}", operation.method, operation.path);
        if facts.published != operation.published {
            let flaw = format!(
                "{name} {}: the client says that it is published: {}",
                operation.id, facts.published
            );
            tally.wrong.push(flaw);
        }
        let of_this = published
            .iter()
            .filter(|(api, (operation, _))| *api == name && *operation == called)
            .map(|(_, (_, status))| status.as_str());
        let statuses: BTreeSet<&str> = of_this
            .chain(operation.answers.iter().map(|(status, _)| *status))
            .collect();
        if !operation.published {
            tally.added += 1;
            tally.tested_added += statuses.len();
        }
        for status in statuses {
            answers::check(&bench, &document, operation, facts, status, &mut tally).await;
            tally
                .tested
                .insert((name.clone(), (called.clone(), status.to_owned())));
        }
        tally.operations += 1;
    }
    if facts.len() != tally.operations {
        tally.wrong.push(format!(
            "{name}: the client has {} operations and the document {}",
            facts.len(),
            tally.operations
        ));
    }
    tally
}
