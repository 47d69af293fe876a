//! Configuration in every dress, and all problems of it at once.

use altinn_auth::{Config, ConfigError, TokenSource};
use altinn_runtime::{Environment, TokenKind};
use serde_json::{Value, json};

use crate::common::{
    key, part,
    server::{form, granted, requests, server},
    world::{World, bearer, operation},
};

fn variables(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
    Config::from_variables(|name| {
        pairs
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| (*value).to_owned())
    })
}

fn problems(json: &Value) -> Vec<String> {
    match Config::from_json(&json.to_string()) {
        Ok(config) => config
            .session()
            .and_then(altinn_auth::SessionBuilder::build)
            .unwrap_err()
            .problems()
            .to_vec(),
        Err(error) => error.problems().to_vec(),
    }
}

#[test]
fn the_names_of_nais_work_unchanged() {
    let jwk = key().private_jwk();
    let config = variables(&[
        ("MASKINPORTEN_CLIENT_ID", "client"),
        ("MASKINPORTEN_CLIENT_JWK", jwk.expose()),
        (
            "MASKINPORTEN_WELL_KNOWN_URL",
            "https://test.maskinporten.no/.well-known/oauth-authorization-server",
        ),
        ("MASKINPORTEN_ISSUER", "https://test.maskinporten.no/"),
        (
            "MASKINPORTEN_TOKEN_ENDPOINT",
            "https://test.maskinporten.no/token",
        ),
        ("MASKINPORTEN_SCOPES", "altinn:serviceowner a:1"),
    ])
    .unwrap();
    assert_eq!(config.environment().unwrap(), Environment::Tt02);
    let client = config.maskinporten().unwrap().build().unwrap();
    assert_eq!(client.issuer(), &altinn_auth::Issuer::Test);
    assert!(config.session().unwrap().build().is_ok());

    let prod = variables(&[(
        "MASKINPORTEN_WELL_KNOWN_URL",
        "https://maskinporten.no/.well-known/oauth-authorization-server",
    )])
    .unwrap();
    assert_eq!(prod.environment().unwrap(), Environment::Prod);
    let other = variables(&[(
        "MASKINPORTEN_WELL_KNOWN_URL",
        "http://localhost:8080/maskinporten/.well-known/x",
    )])
    .unwrap();
    assert!(
        other.environment().is_err(),
        "another Maskinporten does not say which Altinn"
    );
    assert!(other.maskinporten().is_ok());
}

#[test]
fn our_variables_win_over_those_of_nais() {
    let (mine, theirs) = (key().encoded_jwk(), crate::common::other_key().private_jwk());
    let config = variables(&[
        ("ALTINN_ENVIRONMENT", "TT02"),
        ("ALTINN_CLIENT_ID", "mine"),
        ("ALTINN_ENCODED_JWK", mine.expose()),
        ("MASKINPORTEN_CLIENT_ID", "theirs"),
        ("MASKINPORTEN_CLIENT_JWK", theirs.expose()),
        ("ALTINN_KID", ""),
    ])
    .unwrap();
    let shown = format!("{:?}", config.maskinporten().unwrap().build().unwrap().identity());
    assert!(
        shown.contains("\"mine\"") && shown.contains(key().thumbprint()),
        "{shown}"
    );
}

#[tokio::test]
async fn a_section_of_the_dotnet_client_works_unchanged() {
    let appsettings = json!({
        "Logging": {},
        "MaskinportenSettings": {
            "Environment": "test", "ClientId": "client", "Scope": "a:1 a:2", "Resource": "https://resource.example/",
            "EncodedJwk": key().encoded_jwk().expose(), "Kid": "kid-of-the-setting", "ConsumerOrgNo": "312043211",
            "ExhangeToAltinnToken": true, "TokenExchangeEnvironment": "yt01", "UseAltinnTestOrg": "false",
            "EnableDebugLogging": false, "OverwriteAuthorizationHeader": true, "CertificatePkcs12Path": "",
            "EnterpriseUserName": null,
        },
    });
    let text = format!("\u{feff}{appsettings}");
    let config = Config::from_json_section(&text, "maskinportensettings").unwrap();
    assert_eq!(config.environment().unwrap(), Environment::Yt01);
    config.session().unwrap().build().unwrap();

    let server = server([granted("t", 120)]).await;
    let mut changed = appsettings["MaskinportenSettings"].clone();
    changed["issuer"] = format!("{}/", server.uri()).into();
    changed["environment"] = changed["Environment"].take();
    changed.as_object_mut().unwrap().remove("Environment");
    let config = Config::from_json_section(&json!({ "A": { "B": changed } }).to_string(), "A:B").unwrap();
    let session = config.session().unwrap().build().unwrap();
    session
        .token(TokenKind::Maskinporten, "a:1".parse().unwrap())
        .await
        .unwrap();
    let assertion = form(&requests(&server).await[0])["assertion"].clone();
    assert_eq!(part(&assertion, 0)["kid"], "kid-of-the-setting");
    let claims = part(&assertion, 1);
    assert_eq!(
        (&claims["consumer_org"], &claims["resource"]),
        (&json!("312043211"), &json!("https://resource.example/"))
    );
}

#[test]
fn dotnet_environments_go_with_those_of_altinn() {
    for (setting, environment) in [
        ("prod", Environment::Prod),
        ("test", Environment::Tt02),
        ("tt02", Environment::Tt02),
    ] {
        let config = Config::from_json(&json!({ "Environment": setting }).to_string()).unwrap();
        assert_eq!(config.environment().unwrap(), environment, "{setting}");
    }
    for gone in ["ver1", "ver2"] {
        assert!(problems(&json!({ "Environment": gone }))[0].contains("are gone"));
    }
}

#[tokio::test]
async fn a_file_of_ours_makes_a_session_that_works() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let toml = format!(
        "environment = '{0}'\nissuer = '{0}/'\nclient_id = 'client'\nkid = 'k'\npem_file = '{1}'\nscopes = 'a:1 a:2'\n\n[subscription_keys]\naltinn-things = 's3cret'\n",
        world.server.uri(),
        folder.path().join("key.pem").display(),
    );
    std::fs::write(
        folder.path().join("key.pem"),
        key().private_pem().unwrap().expose(),
    )
    .unwrap();
    std::fs::write(folder.path().join("altinn.toml"), toml).unwrap();
    let config = Config::from_file(folder.path().join("altinn.toml")).unwrap();
    assert!(!format!("{config:?}").contains("s3cret"));
    let session = config
        .session()
        .unwrap()
        .clock(world.clock.clone())
        .build()
        .unwrap();
    world
        .call(&session, operation(&[&[TokenKind::Altinn]], &[&["a:1"]]))
        .await
        .unwrap();
    assert_eq!(part(&bearer(&world.calls().await[0]), 1)["scope"], "a:1 a:2");

    std::fs::write(folder.path().join("altinn.json"), r#"{ "environment": "tt02" }"#).unwrap();
    assert!(Config::from_file(folder.path().join("altinn.json")).is_ok());
    assert!(Config::from_file(folder.path().join("none.json")).is_err());
    std::fs::write(folder.path().join("broken.toml"), "secret = [").unwrap();
    assert!(
        Config::from_file(folder.path().join("broken.toml"))
            .unwrap_err()
            .to_string()
            .contains("no TOML")
    );
}

#[test]
fn all_problems_are_reported_together_and_none_repeats_a_key() {
    let found = problems(&json!({
        "environment": "moon", "client_idd": "x", "jwk": "{\"kty\":\"RSA\",\"d\":\"s3cret\"}", "consumer_org": "1",
        "resource": "here#there", "test_org": "perhaps", "scopes": "\u{e6}", "EnterpriseUserName": "me", "subscription_keys": { "a": 1 },
        "CertificateStoreThumbprint": "AA",
    }));
    assert_eq!(found.len(), 10, "{found:#?}");
    assert!(!found.join("\n").contains("s3cret"));
    let several =
        problems(&json!({ "environment": "tt02", "client_id": "c", "jwk": {}, "encoded_jwk": "x" }));
    assert!(several[0].contains("several (encoded_jwk, jwk)"), "{several:?}");
    assert!(problems(&json!({ "environment": "tt02", "client_id": "c" }))[0].contains("key: it is missing"));
    assert!(
        problems(&json!({ "environment": "tt02", "client_id": "c", "pem": "x" }))[0]
            .contains("needs the setting kid")
    );
    assert!(problems(&json!({ "client_id": "c" }))[0].contains("environment: it is missing"));
    assert!(problems(&json!([]))[0].contains("no JSON object"));
}

#[test]
fn a_jwk_may_be_an_object_and_need_no_kid_where_the_setting_has_one() {
    let mut jwk: Value = serde_json::from_str(key().private_jwk().expose()).unwrap();
    jwk.as_object_mut().unwrap().remove("kid");
    let config = Config::from_json(
        &json!({ "authority": "https://maskinporten.no/", "clientId": "c", "jwk": jwk, "kid": "k" })
            .to_string(),
    );
    assert_eq!(config.unwrap().environment().unwrap(), Environment::Prod);
}

#[tokio::test]
async fn default_and_extra_scopes_come_from_variables_json_and_toml_and_beside_a_dotnet_section() {
    let world = World::new().await;
    let (uri, jwk) = (world.server.uri(), key().private_jwk());
    let json = |names: [&str; 2]| {
        json!({
            "environment": uri, "issuer": uri, "ClientId": "c", "EncodedJwk": key().encoded_jwk().expose(),
            names[0]: "altinn:d altinn:e", names[1]: "altinn:x",
        })
    };
    let configs = |extra: bool| {
        let x = if extra { "altinn:x" } else { "" };
        let variables = variables(&[
            ("ALTINN_ENVIRONMENT", &uri),
            ("ALTINN_ISSUER", &uri),
            ("ALTINN_CLIENT_ID", "c"),
            ("ALTINN_JWK", jwk.expose()),
            ("ALTINN_DEFAULT_SCOPES", "altinn:d  altinn:e"),
            ("ALTINN_EXTRA_SCOPES", x),
        ]);
        let toml = Config::from_toml(&format!(
            "environment = \"{uri}\"\nissuer = \"{uri}\"\nclient_id = \"c\"\njwk = '''{}'''\ndefault_scopes = \"altinn:d altinn:e\"\nextra_scopes = \"{x}\"",
            jwk.expose(),
        ));
        let mut ours = json(["default_scopes", "extra_scopes"]);
        let mut dotnet = json(["DefaultScopes", "ExtraScopes"]);
        ours["extra_scopes"] = x.into();
        dotnet["ExtraScopes"] = x.into();
        let section = json!({ "MaskinportenSettings": dotnet }).to_string();
        [
            variables.unwrap(),
            toml.unwrap(),
            Config::from_json(&ours.to_string()).unwrap(),
            Config::from_json_section(&section, "MaskinportenSettings").unwrap(),
        ]
    };
    let none: &'static [&'static [&'static str]] = &[];
    for (extra, needed, expected) in [
        (false, none, "altinn:d altinn:e"),
        (false, &[&["a:1"]], "a:1"),
        (true, none, "altinn:x"),
        (true, &[&["a:1"]], "a:1 altinn:x"),
    ] {
        for config in configs(extra) {
            let session = config.session().unwrap().build().unwrap();
            world
                .call(&session, operation(&[&[TokenKind::Maskinporten]], needed))
                .await
                .unwrap();
            let sent = bearer(world.calls().await.last().unwrap());
            assert_eq!(part(&sent, 1)["scope"], expected);
        }
    }
    let wrong = problems(&json!({ "environment": "tt02", "default_scopes": "a\"b", "extra_scopes": "c\"d" }));
    assert_eq!(wrong.len(), 2, "{wrong:?}");
}
