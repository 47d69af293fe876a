//! The programs in the READMEs, run as a reader would run them, against a sandbox: that of the repository and that of each crate.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Once,
};

use altinn_auth::{Config, Session};
use altinn_authentication::types::{AttributePair, Right, SystemRegistration, VendorInfo};
use altinn_documents::DOCUMENTS;
use altinn_resource_registry::types::{CompetentAuthority, ServiceResource};
use altinn_sandbox::{ClientRegistration, Sandbox};
use serde_json::Value;

/// The service owner, as the programs have it.
pub(crate) const OWNER: &str = "310000001";

/// A made-up person: the month is one that only synthetic numbers have.
const PERSON: &str = "01810000001";

/// The root of the checkout.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every program under `generated`: the crate and the name of the program.
fn programs() -> Vec<(String, String)> {
    let pattern = |folder: &Path| {
        std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
    };
    let mut programs = Vec::new();
    for member in pattern(&root().join("generated")) {
        for program in pattern(&member.path().join("examples")) {
            let name = program.path().file_stem().unwrap().to_string_lossy().into_owned();
            programs.push((member.file_name().to_string_lossy().into_owned(), name));
        }
    }
    programs.sort();
    programs
}

/// The scopes that the operations of a crate ask for.
pub(crate) fn scopes(crate_name: &str) -> BTreeSet<String> {
    let document = DOCUMENTS.iter().find(|one| one.crate_name == crate_name).unwrap();
    let document: Value = serde_json::from_str(document.json).unwrap();
    let operations = document["paths"].as_object().unwrap().values();
    let facts = operations.flat_map(|item| item.as_object().unwrap().values().map(|one| &one["x-altinn"]));
    facts
        .flat_map(|facts| facts["scopes"].as_array().into_iter().flatten())
        .flat_map(|set| set.as_array().into_iter().flatten())
        .filter_map(|scope| scope.as_str().map(str::to_owned))
        .collect()
}

/// A program, beside this test, where cargo puts it.
pub(crate) fn built(name: &str) -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let folder = tests.ancestors().nth(2).unwrap().join("examples");
    let program = folder.join(name).with_extension(std::env::consts::EXE_EXTENSION);
    // A run of these tests alone builds no programs.
    static BUILD: Once = Once::new();
    if !program.exists() {
        BUILD.call_once(|| {
            let mut build = Command::new(env!("CARGO"));
            build
                .args(["build", "--workspace", "--examples"])
                .current_dir(root());
            assert!(build.status().unwrap().success());
        });
    }
    program
}

/// The variables that the READMEs name, for a client with these scopes.
pub(crate) async fn variables(
    sandbox: &Sandbox,
    scopes: &BTreeSet<String>,
) -> BTreeMap<&'static str, String> {
    let owner = ClientRegistration::new(OWNER).service_owner("ttd");
    let client = sandbox.register_client(owner.scopes(scopes)).await.unwrap();
    let all: Vec<&str> = scopes.iter().map(String::as_str).collect();
    BTreeMap::from([
        ("ALTINN_ENVIRONMENT", sandbox.base_url().to_owned()),
        ("ALTINN_ISSUER", sandbox.maskinporten()),
        ("ALTINN_TOKEN_ENDPOINT", sandbox.token_endpoint()),
        ("ALTINN_CLIENT_ID", client.client_id),
        ("ALTINN_JWK", client.private_jwk),
        ("ALTINN_SUBSCRIPTION_KEY", sandbox.subscription_key()),
        ("ALTINN_API_KEY", sandbox.api_key()),
        (
            "ALTINN_TOKEN",
            sandbox.person_token(PERSON, &all.join(" ")).unwrap(),
        ),
        (
            "ALTINN_PLATFORM_TOKEN",
            sandbox.platform_token("ttd", "apps-test").unwrap(),
        ),
    ])
}

/// Runs one program with nothing but these arguments and variables: what it printed, or what it said where it failed.
pub(crate) async fn run(
    name: &str,
    arguments: &[&str],
    variables: &BTreeMap<&'static str, String>,
) -> Result<String, String> {
    let mut program = Command::new(built(name));
    program.args(arguments).env_clear().envs(variables);
    program.stdin(Stdio::null());
    let output = tokio::task::spawn_blocking(move || program.output())
        .await
        .unwrap()
        .unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let failed = || format!("{name}: {}{}", said(&output.stdout), said(&output.stderr));
    match output.status.success() {
        true => Ok(said(&output.stdout)),
        false => Err(failed()),
    }
}

/// The same text in the languages that Altinn wants.
fn texts(text: &str) -> [(String, String); 3] {
    ["nb", "nn", "en"].map(|language| (language.to_owned(), text.to_owned()))
}

/// Puts into a sandbox what a program takes as given.
pub(crate) async fn prepare(sandbox: &Sandbox, crate_name: &str, session: &Session, client_id: &str) {
    match crate_name {
        "altinn-resource-registry" => {
            let resource = ServiceResource::builder()
                .identifier("app_ttd_apps-test")
                .title(texts("Test"))
                .description(texts("Test"))
                .has_competent_authority(CompetentAuthority {
                    organization: Some(OWNER.to_owned()),
                    orgcode: Some("ttd".to_owned()),
                    ..Default::default()
                });
            let registry = altinn_resource_registry::Client::new(sandbox.environment(), session);
            registry.create_resource().body(resource).send().await.unwrap();
        }
        "altinn-authentication" => {
            let system = SystemRegistration::builder()
                .id(format!("{OWNER}_system"))
                .vendor(VendorInfo {
                    id: Some(format!("0192:{OWNER}")),
                })
                .name(texts("System"))
                .description(texts("System"))
                .client_id([client_id.to_owned()])
                .rights([Right {
                    action: None,
                    resource: [AttributePair {
                        id: "urn:altinn:resource".to_owned(),
                        value: "ttd-resource".to_owned(),
                    }]
                    .into(),
                }]);
            let authentication = altinn_authentication::Client::new(sandbox.environment(), session);
            authentication
                .register_system()
                .body(system)
                .send()
                .await
                .unwrap();
        }
        _ => {}
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_programs_in_the_readmes_run_against_the_sandbox() {
    let programs = programs();
    let mut wrong = Vec::new();
    for (crate_name, name) in &programs {
        let sandbox = Sandbox::start().await.unwrap();
        let variables = variables(&sandbox, &scopes(crate_name)).await;
        let config = Config::from_variables(|name| variables.get(name).cloned()).unwrap();
        let session = config.session().unwrap().build().unwrap();
        prepare(&sandbox, crate_name, &session, &variables["ALTINN_CLIENT_ID"]).await;
        if let Err(problem) = run(name, &[], &variables).await {
            wrong.push(problem);
        }
        let operations = sandbox
            .requests()
            .into_iter()
            .filter_map(|request| request.operation);
        let own = operations
            .filter(|operation| operation.starts_with(&format!("{crate_name}/")))
            .count();
        if own == 0 || !sandbox.flaws().is_empty() {
            wrong.push(format!("{name}: {own} calls, {:?}", sandbox.flaws()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_program_in_the_readme_is_that_of_a_crate() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let (_, after) = readme.split_once("```rust,no_run\n").unwrap();
    let (program, _) = after.split_once("```").unwrap();
    let example = root().join("generated/altinn-resource-registry/examples/read_resource.rs");
    let example = std::fs::read_to_string(example).unwrap();
    let code: Vec<&str> = example
        .lines()
        .skip_while(|line| !line.starts_with("use "))
        .collect();
    assert_eq!(program.trim_end(), code.join("\n"));
}
