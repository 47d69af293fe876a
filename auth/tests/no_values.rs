//! What ends up in the wrong setting is shown nowhere: neither in an error, nor in a `Debug` form, nor in a log.

use std::{collections::BTreeSet, fs, path::Path, sync::OnceLock};

use altinn_auth::{Config, ConfigError, TokenSource};
use altinn_runtime::{HttpClient, TokenKind};
use serde_json::{Map, Value, json};
use syn::visit::Visit;

use crate::{
    common::{
        key,
        server::{json_answer, server},
        unsigned,
    },
    redaction::{PERSON, assert_hides, logged, private_numbers},
};

const IN_QUERY: &str = "hunter2hunter2";

/// What may end up in a setting, and what of it nobody may see.
fn strays() -> Vec<(String, Vec<String>)> {
    let jwk = key().private_jwk().expose().to_owned();
    let pretty = serde_json::to_string_pretty(&serde_json::from_str::<Value>(&jwk).unwrap()).unwrap();
    let pem = key().private_pem().unwrap().expose().to_owned();
    let lines = pem
        .lines()
        .filter(|line| line.len() > 20)
        .map(str::to_owned)
        .collect::<Vec<_>>();
    let encoded = key().encoded_jwk().expose().to_owned();
    let token = unsigned(&json!({ "jti": "x" }));
    let blank = format!("{} {}", &PERSON[..6], &PERSON[6..]);
    let mut strays = vec![
        (jwk, private_numbers()),
        (pretty, private_numbers()),
        (pem.clone(), lines.clone()),
        (pem.replace('\n', ""), lines.clone()),
        (lines.concat(), lines),
        (encoded.clone(), vec![encoded]),
        (token.clone(), vec![token]),
        (PERSON.to_owned(), vec![PERSON.to_owned()]),
        (blank.clone(), vec![blank]),
    ];
    for url in [
        format!("https://storage.example/container?sig={IN_QUERY}"),
        format!("http://storage.example/container#{IN_QUERY}"),
        format!("https://user:{IN_QUERY}@storage.example/"),
    ] {
        strays.push((url, vec![IN_QUERY.to_owned()]));
    }
    strays
}

/// The text literals of a file of the source: the names of settings are among them.
fn literals(file: &str) -> BTreeSet<String> {
    struct Literals(BTreeSet<String>);
    impl<'a> Visit<'a> for Literals {
        fn visit_lit_str(&mut self, literal: &'a syn::LitStr) {
            self.0.insert(literal.value());
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/config")
        .join(file);
    let mut found = Literals(BTreeSet::new());
    found.visit_file(&syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap());
    found.0
}

/// Every setting of files. Other literals of the source are among them, which does no harm.
fn settings() -> Vec<String> {
    let names = literals("names.rs")
        .into_iter()
        .filter(|text| {
            !text.is_empty()
                && text
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
        .collect::<Vec<_>>();
    for known in [
        "environment",
        "clientid",
        "kid",
        "scope",
        "wellknownurl",
        "consumerorgno",
        "tokenexchangeenvironment",
    ] {
        assert!(
            names.iter().any(|name| name == known),
            "{known} is read from the source: {names:?}"
        );
    }
    names
}

fn variables() -> Vec<String> {
    let is_name = |text: &String| {
        text.bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
    };
    let names = literals("env.rs")
        .into_iter()
        .filter(|text| !text.is_empty())
        .filter(is_name);
    let names = names
        .map(|name| {
            if name.starts_with("MASKINPORTEN_") {
                name
            } else {
                format!("ALTINN_{name}")
            }
        })
        .collect::<Vec<_>>();
    assert!(
        names.len() > 20 && names.contains(&"ALTINN_CLIENT_ID".to_owned()),
        "{names:?}"
    );
    names
}

/// One client for all: each takes a while to set up.
fn http() -> HttpClient {
    static CLIENT: OnceLock<HttpClient> = OnceLock::new();
    CLIENT
        .get_or_init(|| HttpClient::builder().build().unwrap())
        .clone()
}

/// All that a program may print of a configuration, on its way to a token.
async fn shown(config: Result<Config, ConfigError>) -> String {
    let error = |error: &dyn std::error::Error| format!("{error} {error:?} {:?}\n", error.source());
    let config = match config {
        Ok(config) => config,
        Err(problem) => return format!("{} {:?}", error(&problem), problem.problems()),
    };
    let mut text = format!("{config:?} {config:#?} {:?}\n", config.environment());
    match config.maskinporten() {
        Err(problem) => text += &error(&problem),
        Ok(builder) => {
            text += &format!("{builder:?}");
            match builder.http(http()).build() {
                Err(problem) => text += &error(&problem),
                Ok(client) => text += &format!("{client:?} {:?} {:?}", client.identity(), client.issuer()),
            }
        }
    }
    let builder = match config.session() {
        Err(problem) => return text + &error(&problem),
        Ok(builder) => builder.retry(altinn_auth::RetryPolicy::off()).http(http()),
    };
    text += &format!("{builder:?}");
    match builder.build() {
        Err(problem) => text += &error(&problem),
        Ok(session) => {
            text += &format!("{session:?}");
            for kind in [TokenKind::Maskinporten, TokenKind::Altinn] {
                if let Err(problem) = session.token(kind, "a:1".parse().unwrap()).await {
                    text += &error(&problem);
                }
            }
        }
    }
    text
}

/// A configuration with one stray, which otherwise works.
fn with(uri: &str, name: &str, value: &str) -> Map<String, Value> {
    let mut all = Map::new();
    let mut set = |name: &str, value: &str| drop(all.insert(name.to_owned(), value.into()));
    set("clientid", "client");
    set("issuer", uri);
    set("tokenendpoint", uri);
    if !["environment", "tokenexchangeenvironment"].contains(&name) {
        set("environment", uri);
    }
    if ![
        "jwk",
        "encodedjwk",
        "jwkbase64",
        "pem",
        "jwkfile",
        "pemfile",
        "encodedx509",
        "certificatepkcs12path",
    ]
    .contains(&name)
    {
        set("encodedjwk", key().encoded_jwk().expose());
    }
    set(name, value);
    all
}

#[tokio::test]
async fn h3_no_configuration_value_is_in_an_error_a_debug_form_or_a_log() {
    // It refuses every request, so that no answer hides what was sent.
    let server = server([json_answer(400, json!({ "error": "invalid_grant" }))]).await;
    let uri = server.uri();
    let mut seen = 0;
    for (stray, secrets) in strays() {
        for name in settings() {
            let members = with(&uri, &name, &stray);
            let json = Value::Object(members.clone()).to_string();
            let section = json!({ "Section": members }).to_string();
            let toml = toml::to_string(&members).unwrap();
            let (text, log) = logged(async {
                let mut text = shown(Config::from_json(&json)).await;
                text += &shown(Config::from_json_section(&section, "section")).await;
                text + &shown(Config::from_toml(&toml)).await
            })
            .await;
            assert_hides(&format!("{name}: {text} {log}"), &secrets);
            seen += 1;
        }
        for name in variables() {
            let plain = name
                .trim_start_matches("ALTINN_")
                .trim_start_matches("MASKINPORTEN_");
            let plain = plain.to_ascii_lowercase().replace(['_'], "");
            let config = || {
                Config::from_variables(|asked| {
                    let others = with(&uri, &plain.replace("clientjwk", "jwk"), "");
                    let asked_plain = asked
                        .strip_prefix("ALTINN_")
                        .map(|name| name.to_ascii_lowercase().replace('_', ""));
                    if asked == name {
                        Some(stray.clone())
                    } else {
                        others.get(&asked_plain?)?.as_str().map(ToOwned::to_owned)
                    }
                })
            };
            let (text, log) = logged(async { shown(config()).await }).await;
            assert_hides(&format!("{name}: {text} {log}"), &secrets);
            seen += 1;
        }
        // The name of a setting, a section, a subscription key.
        for json in [
            json!({ (&stray): "x" }),
            json!({ (&stray): { "a": 1 } }),
            json!({ "subscription_keys": { (&stray): 1 } }),
            json!({ "subscription_keys": { (&stray): "x" }, "environment": "tt02" }),
            json!({ "environment": { (&stray): "x" } }),
            json!([&stray]),
            json!(&stray),
        ] {
            let (text, log) = logged(async {
                let text = shown(Config::from_json(&json.to_string())).await;
                text + &shown(Config::from_json_section(&json.to_string(), "a:b")).await
            })
            .await;
            assert_hides(&format!("{text} {log}"), &secrets);
        }
        // No JSON and no TOML at all, broken in the middle of the value.
        for broken in [
            stray.clone(),
            format!("{{\"jwk\": \"{stray}"),
            format!("{{\"jwk\": {stray}, }}"),
        ] {
            let (text, log) = logged(async {
                let text = shown(Config::from_json(&broken)).await;
                text + &shown(Config::from_toml(&broken)).await
            })
            .await;
            assert_hides(&format!("{text} {log}"), &secrets);
        }
    }
    assert!(seen > 600, "{seen} combinations");
}

#[test]
fn an_environment_variable_or_url_in_the_wrong_place_is_told_by_scheme_and_host_only() {
    use altinn_runtime::Environment;

    for (text, expected) in [
        (
            "moon",
            "the value cannot be a base URL: it is neither the name of an environment (prod, tt02,",
        ),
        (
            "https://api.example.no/path?sig=s3cret",
            "`https://api.example.no` cannot be a base URL: it has a query",
        ),
        (
            "http://api.example.no/s3cret",
            "`http://api.example.no` cannot be a base URL: plain http",
        ),
        ("s3cret://x", "the value cannot be a base URL: its scheme"),
        (
            "https://s3cret@x",
            "`https://x` cannot be a base URL: it carries a user name",
        ),
        ("http://01010150123456789", "the value cannot be a base URL"),
    ] {
        let error = text.parse::<Environment>().unwrap_err();
        assert!(error.to_string().starts_with(expected), "{error}");
        assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
    }
}
