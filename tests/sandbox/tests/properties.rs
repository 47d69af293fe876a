//! Whatever is written into tokens, assertions, bodies, webhooks and controls, there is an answer, and it is no failure.

use std::{cell::RefCell, collections::BTreeSet};

use altinn_sandbox::{ClientRegistration, Sandbox};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use proptest::{prelude::*, sample::select, test_runner::TestRunner};
use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;

use crate::common::{Reply, call, grant, http, now, send, sign};

/// JSON whose members have names that the other side knows.
fn value(names: Vec<String>) -> BoxedStrategy<Value> {
    let words = vec![
        "",
        "1.0",
        "urn:altinn:resource:a",
        "0192:310000001",
        "2025-01-01T00:00:00Z",
        "http://[",
        "é",
        "\u{0}",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        select(words).prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        let name = prop_oneof![4 => select(names.clone()), 1 => ".{0,6}"];
        let object = proptest::collection::vec((name, inner.clone()), 0..6)
            .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>()));
        prop_oneof![
            proptest::collection::vec(inner, 0..4).prop_map(Value::from),
            object
        ]
    })
    .boxed()
}

fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(|name| (*name).to_owned()).collect()
}

fn check<S: Strategy>(cases: u32, strategy: &S, test: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = ProptestConfig {
        cases,
        // Files of regressions are for the repository of whoever works on the sandbox, not for those who run its tests.
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    TestRunner::new(config).run(strategy, test).unwrap();
}

fn start() -> (Runtime, Sandbox) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let sandbox = runtime
        .block_on(Sandbox::builder().subscription_keys(false).start())
        .unwrap();
    (runtime, sandbox)
}

#[test]
fn any_claims_in_a_signed_assertion_have_an_answer() {
    let (runtime, sandbox) = start();
    let registration = ClientRegistration::new("310000001").scopes(["altinn:a"]);
    let client = runtime.block_on(sandbox.register_client(registration)).unwrap();
    let known = names(&[
        "aud",
        "iss",
        "iat",
        "exp",
        "jti",
        "scope",
        "resource",
        "pid",
        "consumer_org",
        "authorization_details",
        "type",
        "systemuser_org",
        "authority",
        "ID",
        "externalRef",
        "id",
        "from",
    ]);
    let members = proptest::collection::vec((select(known.clone()), value(known)), 0..4);
    let header = value(names(&["alg", "kid", "x5c", "typ"]));
    check(
        150,
        &(members, header, any::<bool>()),
        |(members, header, right_header)| {
            let mut claims = json!({"aud": sandbox.maskinporten(), "iss": client.client_id, "scope": "altinn:a", "iat": now(), "exp": now() + 60});
            for (name, value) in members {
                claims[name] = value;
            }
            let header = if right_header {
                json!({"alg": "RS256", "kid": client.key_id})
            } else {
                header
            };
            let answer = runtime.block_on(grant(&sandbox, &sign(&client, &header, &claims)));
            prop_assert!(
                [200, 400, 403].contains(&answer.status),
                "{claims}: {}",
                answer.text()
            );
            prop_assert!(answer.status == 200 || answer.json()["error"].is_string());
            Ok(())
        },
    );
}

#[test]
fn any_token_is_believed_or_refused() {
    let (runtime, sandbox) = start();
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let header = value(names(&["alg", "kid"]));
    let claims = value(names(&[
        "iss",
        "exp",
        "scope",
        "consumer",
        "pid",
        "acr",
        "jti",
        "urn:altinn:org",
    ]));
    let tail = prop_oneof!["[A-Za-z0-9_-]{0,20}", "[!-~]{0,20}"];
    let path = select(vec![
        "/notifications/api/v1/orders?sendersReference=a",
        "/authentication/api/v1/exchange/maskinporten",
        "/authentication/api/v1/exchange/id-porten",
        "/authentication/api/v1/exchange/altinnstudio",
    ]);
    check(
        200,
        &(header, claims, tail, path),
        |(header, mut claims, tail, path)| {
            if claims.is_object() && tail.len() % 2 == 0 {
                claims["iss"] = sandbox.maskinporten().into();
            }
            let token = format!("{}.{}.{tail}", part(&header), part(&claims));
            let answer = runtime.block_on(call(&sandbox, "GET", path, Some(&token), None));
            prop_assert_eq!(answer.status, 401, "{}", answer.text());
            Ok(())
        },
    );
}

#[test]
fn any_webhook_is_taken_or_refused() {
    let (runtime, sandbox) = start();
    let token = sandbox
        .org_token(
            "ttd",
            "310000001",
            "altinn:events.subscribe altinn:events.publish",
        )
        .unwrap();
    let endpoint = prop_oneof![
        ".{0,30}",
        "http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]?)?/[ -~]{0,10}",
        "[a-z]{1,6}:[/\\\\]{0,3}[ -~]{0,20}",
    ];
    let filter = prop_oneof![Just("urn:altinn:resource:a".to_owned()), ".{0,20}"];
    check(150, &(endpoint, filter), |(endpoint, filter)| {
        let body = json!({"endPoint": endpoint, "resourceFilter": filter});
        let path = "/events/api/v1/subscriptions";
        let answer = runtime.block_on(call(&sandbox, "POST", path, Some(&token), Some(body)));
        prop_assert!(
            [201, 400].contains(&answer.status),
            "{endpoint}: {}",
            answer.text()
        );
        Ok(())
    });
    let alive = runtime.block_on(call(
        &sandbox,
        "GET",
        "/events/api/v1/subscriptions",
        Some(&token),
        None,
    ));
    assert_eq!(alive.status, 200);
}

#[test]
fn any_control_is_done_or_refused() {
    let (runtime, sandbox) = start();
    let known = names(&[
        "organisation",
        "serviceOwner",
        "scopes",
        "tokenLife",
        "certificate",
        "keys",
        "kid",
        "n",
        "e",
        "kind",
        "token",
        "pid",
        "consumer",
        "supplier",
        "scope",
        "from",
        "to",
        "rights",
        "fault",
        "operation",
        "times",
        "chance",
        "milliseconds",
        "status",
        "seconds",
        "advance",
        "skew",
        "issuer",
        "keepOld",
        "tasks",
        "id",
        "type",
        "requires",
    ]);
    // No certificates: their keys are slow to make, and their only input is a text.
    let path = prop_oneof![
        select(names(&[
            "clients/a/jwks",
            "tokens",
            "revocations",
            "delegations",
            "consents",
            "consents/x",
            "customers",
            "faults",
            "clock",
            "apps/a/b",
            "requests",
            "flaws",
            "system-user-requests/x",
        ])),
        "[!-~]{0,20}",
    ];
    let method = select(vec!["GET", "POST", "PUT", "DELETE", "PATCH"]);
    check(300, &(method, path, value(known)), |(method, path, body)| {
        let path: String = path.chars().filter(|letter| !"#?\\".contains(*letter)).collect();
        let answer = runtime.block_on(call(
            &sandbox,
            method,
            &format!("/sandbox/{path}"),
            None,
            Some(body.clone()),
        ));
        prop_assert!(answer.status < 500, "{method} {path} {body}: {}", answer.text());
        Ok(())
    });
    sandbox.clear_faults();
    sandbox.set_clock_skew(0);
    assert_eq!(
        runtime
            .block_on(call(&sandbox, "GET", "/maskinporten/jwk", None, None))
            .status,
        200
    );
}

/// An operation of a document, and what its request is made of.
struct Operation {
    name: String,
    method: String,
    path: String,
    queries: Vec<String>,
    media_types: Vec<String>,
    statuses: BTreeSet<u16>,
}

/// The operations of a document and the names of all members in it.
fn operations(root: &Value, api: &str) -> (Vec<Operation>, Vec<String>) {
    let prefix = root["x-altinn"]["prefix"].as_str().unwrap_or_default();
    let keys = |value: &Value| -> Vec<String> {
        value
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.clone())
            .collect()
    };
    let mut found = Vec::new();
    for (path, item) in root["paths"].as_object().unwrap() {
        for (method, node) in item.as_object().unwrap() {
            let Some(id) = node["operationId"].as_str() else {
                continue;
            };
            let parameters = node["parameters"].as_array().into_iter().flatten();
            found.push(Operation {
                name: format!("{api}/{id}"),
                method: method.to_uppercase(),
                path: format!("{prefix}{path}"),
                queries: parameters
                    .filter(|parameter| parameter["in"] == "query")
                    .filter_map(|parameter| parameter["name"].as_str().map(str::to_owned))
                    .collect(),
                media_types: keys(&node["requestBody"]["content"]),
                statuses: keys(&node["responses"])
                    .iter()
                    .filter_map(|status| status.parse().ok())
                    .collect(),
            });
        }
    }
    let mut members = BTreeSet::new();
    for schema in root["components"]["schemas"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(_, schema)| schema)
    {
        members.extend(keys(&schema["properties"]));
    }
    members.insert("id".to_owned());
    (found, members.into_iter().collect())
}

#[test]
fn any_body_and_query_of_any_operation_has_an_answer() {
    let (runtime, sandbox) = start();
    let mut scopes = BTreeSet::new();
    let roots: Vec<(&str, Value)> = altinn_documents::DOCUMENTS
        .iter()
        .map(|document| (document.crate_name, serde_json::from_str(document.json).unwrap()))
        .collect();
    for (_, root) in &roots {
        for node in root["paths"]
            .as_object()
            .unwrap()
            .values()
            .flat_map(|item| item.as_object().unwrap().values())
        {
            let sets = node["x-altinn"]["scopes"].as_array().into_iter().flatten();
            let listed = sets.flat_map(|set| set.as_array().into_iter().flatten());
            scopes.extend(listed.filter_map(Value::as_str).map(str::to_owned));
        }
    }
    let scopes = scopes.into_iter().collect::<Vec<_>>().join(" ");
    let altinn = sandbox.org_token("ttd", "310000001", &scopes).unwrap();
    let maskinporten = sandbox.maskinporten_token("310000001", &scopes).unwrap();
    let platform = sandbox.platform_token("platform", "events").unwrap();
    let counts = RefCell::new((0, 0));
    for (api, root) in &roots {
        let (operations, members) = operations(root, api);
        let text = prop_oneof![
            "[ -~]{0,8}",
            "[0-9]{1,9}",
            Just("00000000-0000-4000-8000-000000000001".to_owned())
        ];
        let input = (value(members), proptest::collection::vec(text, 12), any::<u8>());
        for operation in &operations {
            check(2, &input, |(body, texts, choice)| {
                let mut texts = texts.iter().cycle().map(|text| {
                    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC)
                        .to_string()
                });
                let mut path = String::new();
                for part in operation.path.split('/').skip(1) {
                    let given = texts.next().unwrap_or_default();
                    let given = if given.is_empty() { "1".to_owned() } else { given };
                    path.push('/');
                    path.push_str(if part.starts_with('{') { &given } else { part });
                }
                let query: Vec<String> = operation
                    .queries
                    .iter()
                    .filter(|name| (name.len() + usize::from(choice)) % 2 == 0)
                    .map(|name| format!("{name}={}", texts.next().unwrap_or_default()))
                    .collect();
                let url = format!("{}{path}?{}", sandbox.base_url(), query.join("&"));
                let token = if choice % 4 == 0 { &maskinporten } else { &altinn };
                let mut request = http()
                    .request(operation.method.parse().unwrap(), url)
                    .bearer_auth(token)
                    .header("platformaccesstoken", &platform)
                    .header("apikey", "00000000-0000-0000-0000-000000000000");
                let media_type = operation
                    .media_types
                    .get(usize::from(choice) % operation.media_types.len().max(1));
                if let Some(media_type) = media_type {
                    let media_type = media_type.replace('*', "json");
                    request = request.header("content-type", media_type).body(body.to_string());
                }
                let answer: Reply = runtime.block_on(send(request));
                let fits = answer.status < 500 || operation.statuses.contains(&answer.status);
                prop_assert!(fits, "{}: {}: {}", operation.name, answer.status, answer.text());
                let mut counts = counts.borrow_mut();
                counts.0 += 1;
                counts.1 += usize::from(answer.status < 300);
                Ok(())
            });
        }
    }
    let (all, good) = counts.into_inner();
    // That some of it is taken shows that it does not all end at the credentials.
    assert!(all >= 2 * 425 && good >= 100, "{good} of {all}");
    assert_eq!(sandbox.flaws(), Vec::<String>::new());
}
