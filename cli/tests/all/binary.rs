//! Every operation through the binary, against the sandbox: what it sends is found good, and the answer comes out.

use std::{
    process::{Command, Output, Stdio},
    sync::Arc,
    time::Instant,
};

use altinn_cli::catalogue::{self, Operation};
use altinn_sandbox::Sandbox;
use altinn_tests::{case::case, values::Extent};
use tokio::task::JoinSet;

use crate::{
    called::{DOCUMENTS, NO_PROFILES},
    operations::arguments,
};

/// The organisation that calls.
const ORGANISATION: &str = "310000001";

/// The person who calls what organisations cannot.
const PERSON: &str = "01810000001";

/// Programs that run at a time.
const AT_A_TIME: usize = 4;

pub(crate) fn binary() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_altinn"));
    for (name, _) in std::env::vars() {
        if name.starts_with("ALTINN_") || name.starts_with("MASKINPORTEN_") {
            command.env_remove(name);
        }
    }
    command.env("ALTINN_CONFIG_DIR", NO_PROFILES).stdin(Stdio::null());
    command
}

/// Runs a program to its end.
pub(crate) async fn output(mut command: Command) -> Output {
    tokio::task::spawn_blocking(move || command.output().unwrap())
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_operation_through_the_binary_is_found_good_by_the_sandbox() {
    let started = Instant::now();
    let sandbox = Arc::new(Sandbox::start().await.unwrap());
    let folder = tempfile::tempdir().unwrap();
    let mut running: JoinSet<Option<String>> = JoinSet::new();
    let (mut wrong, mut count) = (Vec::new(), 0);
    for document in DOCUMENTS.iter() {
        let entry = catalogue::find(&document.crate_name).unwrap();
        let api = catalogue::read(entry).unwrap();
        for operation in document.operations() {
            let known = api
                .operations
                .iter()
                .find(|known| known.id == operation.id)
                .unwrap();
            count += 1;
            let inner = folder.path().join(count.to_string());
            std::fs::create_dir(&inner).unwrap();
            let case = case(document, &operation, Extent::Full);
            let status = known.statuses.iter().find(|status| status.starts_with('2'));
            let status = status.copied().unwrap_or("200");
            let mut command = binary();
            command
                .env("ALTINN_ENVIRONMENT", sandbox.base_url())
                .args([catalogue::command_name(entry), &catalogue::kebab(operation.id)])
                .args(arguments(known, &case.arguments, Extent::Full, &inner))
                .arg("--anonymous")
                .args([
                    "--header",
                    &format!("Prefer: code={status}; api={}", document.crate_name),
                ]);
            for header in credentials(&sandbox, known) {
                command.args(["--header", &header]);
            }
            let place = format!("{} {}", document.crate_name, operation.id);
            while running.len() >= AT_A_TIME {
                wrong.extend(running.join_next().await.unwrap().unwrap());
            }
            running.spawn(async move {
                let done = output(command).await;
                let shown = String::from_utf8_lossy(&done.stderr).into_owned();
                (!done.status.success()).then(|| format!("{place}: {}: {shown}", done.status))
            });
        }
    }
    while let Some(done) = running.join_next().await {
        wrong.extend(done.unwrap());
    }
    println!("{count} programs in {:?}", started.elapsed());
    assert_eq!(count, altinn_dispatch::PUBLISHED + altinn_dispatch::ADDED);
    assert!(wrong.is_empty(), "{} failed:\n{}", wrong.len(), wrong.join("\n"));
}

/// The headers with the credentials of an operation: the first alternative that an organisation can have, else the first one.
fn credentials(sandbox: &Sandbox, operation: &Operation) -> Vec<String> {
    let scopes = operation
        .scopes
        .first()
        .map(|set| set.join(" "))
        .unwrap_or_default();
    let personal = |kinds: &&Vec<&str>| {
        !kinds
            .iter()
            .any(|kind| ["idporten", "dialog", "login2", "certificate2"].contains(kind))
    };
    let holding = |kinds: &&Vec<&str>| **kinds != ["apikey2"] || operation.scopes.is_empty();
    let alternatives = || operation.tokens.iter().filter(personal);
    let kinds = alternatives()
        .find(holding)
        .or_else(|| alternatives().next())
        .or(operation.tokens.first());
    let header = |kind: &&str| match *kind {
        "altinn" => format!(
            "Authorization: Bearer {}",
            sandbox.org_token("ttd", ORGANISATION, &scopes).unwrap()
        ),
        "maskinporten" => format!(
            "Authorization: Bearer {}",
            sandbox.maskinporten_token(ORGANISATION, &scopes).unwrap()
        ),
        "idporten" => format!(
            "Authorization: Bearer {}",
            sandbox.idporten_token(PERSON, &scopes).unwrap()
        ),
        "platform" => format!(
            "PlatformAccessToken: {}",
            sandbox.platform_token("platform", "program").unwrap()
        ),
        "apikey2" => format!("ApiKey: {}", sandbox.api_key()),
        other => panic!("{}: a token of kind {other}", operation.id),
    };
    let key = format!("Ocp-Apim-Subscription-Key: {}", sandbox.subscription_key());
    kinds.into_iter().flatten().map(header).chain([key]).collect()
}
