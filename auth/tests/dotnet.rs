//! Configuration as .NET programs, NAIS and Altinn's app library really have it.

use altinn_auth::{Config, Issuer, TokenSource};
use altinn_runtime::{Environment, TokenKind};
use serde_json::json;

use crate::{
    common::{
        key, part,
        server::{form, granted, requests, server},
    },
    redaction::logged,
};

fn problem(json: &str) -> String {
    Config::from_json(json).unwrap_err().to_string()
}

#[test]
fn m7_comments_and_trailing_commas_are_read_as_dotnet_reads_them() {
    let text = r#"// A comment at the top, with "quotes" and { braces }
    {
        "Logging": { "LogLevel": { "Default": "Information", }, }, // at the end of a line
        /* over
           several lines, with // inside, and "MaskinportenSettings": {} */
        "MaskinportenSettings": {
            "Environment": "test", /* between */ "ClientId": "c//d/*e*/f",
            "Scope": "altinn:a \"quoted\\", // the text has a comment in it: "x", ]
            "MyOwn": [1, 2, [3,],], "Empty": {}, "Æ": "ø // å",
        },
    }
    // and one after the end"#;
    let text = text.replace(r#"altinn:a \"quoted\\"#, "altinn:a");
    let config = Config::from_json_section(&text, "MaskinportenSettings").unwrap();
    assert_eq!(config.environment().unwrap(), Environment::Tt02);
    assert!(format!("{config:?}").contains("c//d/*e*/f"), "{config:?}");
    let mut ignored = config.ignored().to_vec();
    ignored.sort();
    assert_eq!(ignored, ["Empty", "MyOwn", "a name of 2 bytes"]);
    for fine in [
        "{}",
        "{ }//",
        "{\"a\":[],}",
        "\u{feff}{\"a\": \"\\\\\",}",
        "{\"a\":\"\\\"//\"}",
        "{/**/}",
    ] {
        Config::from_json(fine).unwrap();
    }
}

#[test]
fn m7_what_is_no_json_says_where() {
    for (text, expected) in [
        ("{\n  \"a\": 1,\n  \"b\" 2\n}", "line 3, column 7"),
        ("{ /* gone */ \"a\": tru }", "line 1, column"),
        ("{ \"a\": 1", "ends in the middle"),
        ("{ \"a\": 1 /* never closed", "ends in the middle"),
        ("{ \"a\": \"never closed", "ends in the middle"),
        ("", "ends in the middle"),
        ("{,}", "line 1"),
        ("[1,,]", "line 1"),
        ("{\"a\":1,,}", "line 1"),
        ("'a'", "line 1"),
        ("[]", "no JSON object"),
    ] {
        let error = problem(text);
        assert!(error.contains(expected), "{text}: {error}");
    }
    let missing = Config::from_json_section("{ \"A\": { \"B\": 1 } }", "A:C").unwrap_err();
    assert!(
        missing.to_string().contains("section A:C: there is none"),
        "{missing}"
    );
}

#[tokio::test]
async fn m7_names_of_ones_own_are_left_alone_and_mentioned_once() {
    let json = r#"{ "environment": "tt02", "Client_Idd": "x", "Nested": { "a": [1] } }"#;
    let (config, log) = logged(async { Config::from_json(json).unwrap() }).await;
    let mut ignored = config.ignored().to_vec();
    ignored.sort();
    assert_eq!(ignored, ["Client_Idd", "Nested"]);
    for name in config.ignored() {
        assert_eq!(log.matches(name.as_str()).count(), 1, "{log}");
    }
    // Where something else is wrong, a mistyped name may be the reason.
    let error = problem(r#"{ "environment": "moon", "Client_Idd": "x" }"#);
    assert!(error.contains("Client_Idd: there is no such setting"), "{error}");
    // One setting in two spellings.
    for twice in [
        r#"{ "client_id": "a", "ClientId": "b" }"#,
        r#"{ "scope": "a", "scopes": "b" }"#,
    ] {
        assert!(problem(twice).contains("it is there twice"), "{twice}");
    }
}

#[test]
fn m7_environments_are_named_as_the_dotnet_client_takes_them_in_any_case() {
    let at21 = Environment::custom_hosts(
        "https://platform.at21.altinn.cloud",
        "https://{org}.apps.at21.altinn.cloud",
        "https://at21.altinn.cloud",
    )
    .unwrap();
    for (environment, exchange, expected, issuer) in [
        ("TEST", None, Environment::Tt02, Issuer::Test),
        ("Test", Some("TT02"), Environment::Tt02, Issuer::Test),
        ("test", Some("yt01"), Environment::Yt01, Issuer::Test),
        ("test", Some("At22"), Environment::At22, Issuer::Test),
        ("test", Some("at21"), at21, Issuer::Test),
        ("PROD", None, Environment::Prod, Issuer::Prod),
        ("Prod", Some("prod"), Environment::Prod, Issuer::Prod),
        ("tt02", Some("tt02"), Environment::Tt02, Issuer::Test),
    ] {
        let json = json!({ "Environment": environment, "TokenExchangeEnvironment": exchange, "clientId": "c", "EncodedJwk": key().encoded_jwk().expose() });
        let config = Config::from_json(&json.to_string()).unwrap();
        assert_eq!(config.environment().unwrap(), expected, "{json}");
        let client = config.maskinporten().unwrap().build().unwrap();
        assert_eq!(client.issuer(), &issuer, "{environment}");
        config.session().unwrap().build().unwrap();
    }
    let alone = Config::from_json(r#"{ "TokenExchangeEnvironment": "at23" }"#).unwrap();
    assert_eq!(alone.environment().unwrap(), Environment::At23);
}

#[test]
fn m7_environments_that_do_not_go_together_are_an_error_that_names_both() {
    for (environment, exchange, names) in [
        (
            "prod",
            "tt02",
            ["Environment is prod", "TokenExchangeEnvironment is tt02"],
        ),
        (
            "PROD",
            "yt01",
            ["Environment is prod", "TokenExchangeEnvironment is yt01"],
        ),
        (
            "test",
            "prod",
            ["Environment is test", "TokenExchangeEnvironment is prod"],
        ),
        (
            "tt02",
            "at22",
            ["Environment is tt02", "TokenExchangeEnvironment is at22"],
        ),
        (
            "prod",
            "at21",
            ["Environment is prod", "TokenExchangeEnvironment is at21"],
        ),
    ] {
        let json = json!({ "Environment": environment, "TokenExchangeEnvironment": exchange });
        let error = problem(&json.to_string());
        assert!(names.iter().all(|name| error.contains(name)), "{error}");
    }
    for (name, expected) in [
        ("dev", "Digdir's own Maskinporten"),
        ("ver1", "are gone"),
        ("VER2", "are gone"),
        ("moon", "neither the name of an environment"),
    ] {
        for setting in ["Environment", "TokenExchangeEnvironment"] {
            let error = problem(&json!({ setting: name }).to_string());
            assert!(error.contains(expected), "{name}: {error}");
        }
    }
}

#[tokio::test]
async fn m7_a_plain_word_as_resource_goes_through_as_it_is() {
    let server = server([granted("t", 120)]).await;
    for resource in ["krr", "https://api.example/?part=1", "urn:altinn:resource:x"] {
        let json = json!({
            "environment": server.uri(), "issuer": server.uri(), "token_endpoint": server.uri(), "ClientId": "c",
            "EncodedJwk": key().encoded_jwk().expose(), "Resource": resource,
        });
        let session = Config::from_json(&json.to_string())
            .unwrap()
            .session()
            .unwrap()
            .build()
            .unwrap();
        session
            .token(TokenKind::Maskinporten, "a:1".parse().unwrap())
            .await
            .unwrap();
        let assertion = form(requests(&server).await.last().unwrap())["assertion"].clone();
        assert_eq!(part(&assertion, 1)["resource"], resource);
    }
    for wrong in ["two words", "https://api.example/#part", "a\u{7}b"] {
        assert!(
            problem(&json!({ "Resource": wrong }).to_string()).contains("Resource"),
            "{wrong:?}"
        );
    }
}

#[test]
fn m7_a_key_in_quotes_or_in_the_wrong_setting_is_told_so() {
    let (jwk, encoded) = (key().private_jwk(), key().encoded_jwk());
    let (jwk, encoded, pem) = (jwk.expose(), encoded.expose(), key().private_pem().unwrap());
    let escaped = jwk.replace('"', "\\\"");
    for (setting, value, expected) in [
        ("JWK", format!("'{jwk}'"), "single quotes"),
        ("JWK", format!("\"{escaped}\""), "quoted once more"),
        ("JWK", escaped.clone(), "quoted once more"),
        ("JWK", encoded.to_owned(), "encoded JWK"),
        ("JWK", pem.expose().to_owned(), "it is PEM"),
        ("ENCODED_JWK", jwk.to_owned(), "the JWK itself"),
        ("ENCODED_JWK", "#".to_owned(), "no base64"),
    ] {
        let name = format!("ALTINN_{setting}");
        let config = Config::from_variables(|asked| (asked == name).then(|| value.clone()));
        let error = config.unwrap_err().to_string();
        assert!(error.contains(expected), "{setting}: {error}");
    }
    let nais = Config::from_variables(|name| (name == "MASKINPORTEN_CLIENT_JWK").then(|| format!("'{jwk}'")));
    assert!(nais.unwrap_err().to_string().contains("single quotes"));
}

/// What Altinn Studio puts beside an app (src/Runtime/operator of Altinn/altinn-studio, its snapshots of secrets).
fn of_studio(section: &str, authority: &str) -> String {
    let mut jwk: serde_json::Value = serde_json::from_str(key().private_jwk().expose()).unwrap();
    jwk["exp"] = "2027-01-01T00:00:00Z".into();
    json!({ section: { "Authority": authority, "ClientId": "c", "Jwk": jwk, "Jwks": { "keys": [jwk] } } })
        .to_string()
}

#[test]
fn m7_the_settings_that_studio_gives_an_app_are_found_and_a_section_of_the_apps_own_beside_them() {
    for section in [
        "MaskinportenSettings",
        "MaskinportenSettingsInternal",
        "maskinportensettings",
    ] {
        let config = Config::from_json(&of_studio(section, "https://test.maskinporten.no/")).unwrap();
        let client = config.maskinporten().unwrap().build().unwrap();
        assert_eq!(client.issuer(), &Issuer::Test);
        let shown = format!("{:?}", client.identity());
        assert!(
            shown.contains("\"c\"") && shown.contains(key().thumbprint()),
            "{shown}"
        );
        assert_eq!(config.ignored(), ["Jwks"]);
    }
    // From version 9 on an app's own client has a section of another name.
    let mut both: serde_json::Value =
        serde_json::from_str(&of_studio("MaskinportenSettings", "https://maskinporten.no/")).unwrap();
    both["MyMaskinporten"] = json!({ "Environment": "test", "ClientId": "mine", "EncodedJwk": key().encoded_jwk().expose(), "Scope": "a:1" });
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("appsettings.json");
    std::fs::write(&path, both.to_string()).unwrap();
    let own = Config::from_file_section(&path, "mymaskinporten").unwrap();
    assert_eq!(own.environment().unwrap(), Environment::Tt02);
    let of_studio = Config::from_file(&path).unwrap();
    assert_eq!(of_studio.environment().unwrap(), Environment::Prod);
    // Settings at the top win over a section that happens to be there.
    both["client_id"] = "top".into();
    both["environment"] = "at22".into();
    let top = Config::from_json(&both.to_string()).unwrap();
    assert_eq!(top.environment().unwrap(), Environment::At22);
    let toml = folder.path().join("altinn.toml");
    std::fs::write(&toml, "[outer.inner]\nenvironment = 'yt01'\n").unwrap();
    let inner = Config::from_file_section(&toml, "outer:inner").unwrap();
    assert_eq!(inner.environment().unwrap(), Environment::Yt01);
}
