//! `altinn login`, `logout` and `config`.

use std::{fs, os::unix::fs::PermissionsExt as _};

use altinn_auth::PrivateKey;
use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::place::{Place, files, strs};

const SCOPE: &str = "altinn:instances.read";

#[tokio::test(flavor = "multi_thread")]
async fn a_key_from_standard_input_is_kept_and_gives_tokens() {
    let place = Place::new().await;
    let client = place.client(&[SCOPE]).await;
    let key = PrivateKey::from_jwk(&client.private_jwk).unwrap();
    let pem = key.private_pem().unwrap();
    let encoded = STANDARD.encode(&client.private_jwk);
    place.hide(&encoded);
    let kid = ["--kid", client.key_id.as_str()];
    for (name, text, more) in [
        ("jwk", client.private_jwk.as_str(), &[][..]),
        ("encoded", &encoded, &[]),
        ("pem", pem.expose(), &kid),
    ] {
        let login = place.login(
            name,
            &client.client_id,
            &["--key-stdin", "--store", "file", "--scope", SCOPE],
        );
        let mut login = strs(&login);
        login.extend(more);
        let done = place.run_with(&login, &[], text.as_bytes());
        assert!(
            done.err.contains("key in a file that only you can read"),
            "{}",
            done.err
        );
        done.good();
        assert!(place.run(&["token", "--profile", name]).good().starts_with("eyJ"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_in_a_file_stays_there() {
    let place = Place::new().await;
    let client = place.client(&[SCOPE]).await;
    let file = place.write("key.json", &client.private_jwk);
    let login = place.login(
        "here",
        &client.client_id,
        &["--key-file", "key.json", "--scope", SCOPE],
    );
    let done = place.run(&strs(&login));
    assert!(!done.err.contains("warning"), "{}", done.err);
    done.good();
    // Found from elsewhere, too.
    let token = place.command(&["token"]).current_dir("/").output().unwrap();
    assert!(token.status.success());
    assert!(!place.path(".config/altinn/secrets").exists());
    // Others can read it: said, and not refused, since containers mount keys so.
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    let done = place.run(&strs(&login));
    assert!(done.err.contains("others can read"), "{}", done.err);
    assert_eq!(done.code, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_maskinporten_refuses_is_not_kept() {
    let place = Place::new().await;
    let client = place.client(&[SCOPE]).await;
    let other = place.client(&[SCOPE]).await;
    let store = ["--key-stdin", "--store", "file", "--scope"];
    for (id, key, scope, words) in [
        (
            &client.client_id,
            &client.private_jwk,
            "altinn:events.subscribe",
            "a scope is not on the client",
        ),
        (&client.client_id, &other.private_jwk, SCOPE, "is not registered"),
        (&"nobody".to_owned(), &client.private_jwk, SCOPE, "client"),
    ] {
        let login = place.login("x", id, &[&store[..], &[scope]].concat());
        let done = place.run_with(&strs(&login), &[], key.as_bytes());
        done.failed(3, &[words, "nothing was kept"]);
        assert_eq!(files(&place.path(".config")), Vec::<std::path::PathBuf>::new());
    }
    let more = [&store[..], &["altinn:events.subscribe", "--no-check"]].concat();
    let login = place.login("x", &client.client_id, &more);
    place
        .run_with(&strs(&login), &[], client.private_jwk.as_bytes())
        .good();
    // Without a scope it is seen whether key and client go together.
    let login = place.login("y", &client.client_id, &store[..3]);
    let done = place.run_with(&strs(&login), &[], client.private_jwk.as_bytes());
    assert!(done.err.contains("accepts the key"), "{}", done.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_says_what_is_missing_and_shows_no_key() {
    let place = Place::new().await;
    let client = place.client(&[SCOPE]).await;
    place
        .run(&["login"])
        .failed(2, &["--client-id is missing", "altinn sandbox"]);
    place
        .run(&["login", "--client-id", "a"])
        .failed(2, &["--key-file or --key-stdin", "altinn key new"]);
    place
        .run(&["login", "--env", "https://altinn.example.com"])
        .failed(2, &["--profile"]);
    let jwk = client.private_jwk.as_str();
    place
        .run(&["login", "--client-id", "a", "--key-file", jwk])
        .failed(2, &["looks like the key itself"]);
    // A key that went into the wrong flag, and one that is no key any more.
    let login = ["login", "--client-id", jwk, "--key-stdin", "--store", "file"];
    place
        .run_with(&login, &[], jwk.as_bytes())
        .failed(1, &["client_id: it looks like a key"]);
    let broken = jwk.replace("\"kty\":\"RSA\"", "\"kty\":\"OKP\"");
    let login = ["login", "--client-id", "a", "--key-stdin", "--store", "file"];
    place
        .run_with(&login, &[], broken.as_bytes())
        .failed(2, &["--key-stdin"]);
    place.run_with(&login, &[], b"").failed(2, &["--key-stdin"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_keyring_service_it_says_where_else_secrets_can_be() {
    let place = Place::new().await;
    let client = place.client(&[SCOPE]).await;
    let login = place.login("x", &client.client_id, &["--key-stdin", "--scope", SCOPE]);
    let nowhere = [("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")];
    let done = place.run_with(&strs(&login), &nowhere, client.private_jwk.as_bytes());
    done.failed(1, &["no keyring service answers", "--store file", "--key-file"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_profile_is_the_default_and_another_can_be() {
    let place = Place::new().await;
    place.profile("one", &[SCOPE]).await;
    place.profile("two", &["altinn:instances.write"]).await;
    let scope = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut all = vec!["token", "--decode", "--query", "$.claims.scope"];
        all.extend(arguments);
        place.run_with(&all, variables, b"").good()
    };
    assert_eq!(scope(&[], &[]).trim(), SCOPE);
    assert_eq!(scope(&["--profile", "two"], &[]).trim(), "altinn:instances.write");
    assert_eq!(
        scope(&[], &[("ALTINN_PROFILE", "two")]).trim(),
        "altinn:instances.write"
    );
    place.run(&["config", "use", "two"]).good();
    assert_eq!(scope(&[], &[]).trim(), "altinn:instances.write");
    let listed = place.run(&["config", "list"]).json();
    assert_eq!(listed[1]["name"], "two");
    assert_eq!(listed[1]["default"], true);
    let path = place.run(&["config", "path"]).good();
    assert!(path.trim().ends_with(".config/altinn/config.toml"), "{path}");

    // A variable for a client comes after a profile that is named, and before the default one.
    let client = place.client(&["altinn:lookup"]).await;
    let (base, issuer) = (place.sandbox.base_url(), place.sandbox.maskinporten());
    let file = place.write("other.json", &client.private_jwk);
    let variables = [
        ("ALTINN_ENVIRONMENT", base),
        ("ALTINN_ISSUER", &issuer),
        ("ALTINN_CLIENT_ID", &client.client_id),
        ("ALTINN_JWK_FILE", &file),
        ("ALTINN_GRANTED_SCOPES", "altinn:lookup"),
    ];
    assert_eq!(scope(&[], &variables).trim(), "altinn:lookup");
    assert_eq!(scope(&["--profile", "one"], &variables).trim(), SCOPE);

    place.run(&["logout", "--profile", "two"]).good();
    assert!(!place.path(".config/altinn/secrets/two.keys").exists());
    assert!(place.path(".config/altinn/secrets/one.keys").exists());
    place
        .run(&["token", "--profile", "two"])
        .failed(2, &["there is no profile `two`", "one"]);
    place
        .run(&["token"])
        .failed(3, &["there are no credentials", "altinn login"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_is_changed_where_something_is_given() {
    let place = Place::new().await;
    let client = place.client(&[SCOPE, "altinn:instances.write"]).await;
    let login = place.login(
        "x",
        &client.client_id,
        &["--key-stdin", "--store", "file", "--scope", SCOPE],
    );
    place
        .run_with(&strs(&login), &[], client.private_jwk.as_bytes())
        .good();
    let both = format!("{SCOPE} altinn:instances.write");
    place
        .run(&["login", "--profile", "x", "--scope", &both, "--cache-tokens"])
        .good();
    let claims = place
        .run(&["token", "--decode", "--query", "$.claims.scope"])
        .good();
    assert_eq!(claims.trim(), both);
    // Kept between commands: the second one asks nobody.
    let asked = || place.sandbox.requests().len();
    place.run(&["token"]).good();
    let before = asked();
    place.run(&["token"]).good();
    assert_eq!(asked(), before);
    place
        .run(&["login", "--profile", "x", "--person", "--client-id", "p"])
        .failed(2, &["is of a client"]);
}

#[test]
fn a_file_of_profiles_with_something_else_in_it_is_refused_and_not_shown() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let place = runtime.block_on(Place::new());
    fs::create_dir_all(place.path(".config/altinn")).unwrap();
    fs::set_permissions(place.path(".config/altinn"), fs::Permissions::from_mode(0o700)).unwrap();
    for (text, line) in [
        ("[profiles.x]\nenvironment = \"tt02\"\njwk = \"hunter2\"\n", 3),
        ("[profiles.x]\nenvironment = hunter2\n", 2),
        ("default = 1\n", 1),
    ] {
        place.write(".config/altinn/config.toml", text);
        let done = place.run(&["token", "--profile", "x"]);
        done.failed(
            1,
            &[
                &format!("config.toml:{line} cannot be read"),
                "never a key or token",
            ],
        );
        assert!(!done.err.contains("hunter2"), "{}", done.err);
    }
    place
        .run(&["login", "--profile", "../x", "--client-id", "a"])
        .failed(1, &["cannot be read"]);
    fs::remove_file(place.path(".config/altinn/config.toml")).unwrap();
    place
        .run(&["login", "--profile", "../x", "--client-id", "a"])
        .failed(2, &["the name of a profile"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_that_others_can_read_is_not_used() {
    let place = Place::new().await;
    place.profile("x", &[SCOPE]).await;
    let file = place.path(".config/altinn/secrets/x.keys");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    let output = place.command(&["token"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("others can read the file"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_key_of_the_api_management_goes_along() {
    let place = Place::new().await;
    let scopes = ["altinn:broker.read", "altinn:serviceowner"];
    let client = place.client(&scopes).await;
    let key = place.sandbox.subscription_key();
    place.hide(&key);
    place.write("subscription.txt", &format!("{key}\n"));
    let more = [
        "--key-stdin",
        "--store",
        "file",
        "--subscription-key-file",
        "subscription.txt",
        "--scope",
    ];
    let login = place.login(
        "x",
        &client.client_id,
        &[&more[..], &[&scopes.join(" ")]].concat(),
    );
    place
        .run_with(&strs(&login), &[], client.private_jwk.as_bytes())
        .good();
    let id = "11111111-1111-4111-8111-111111111111";
    let done = place.run(&["broker", "get-file-transfer", id, "-vv"]);
    // 401 would be for want of the key.
    assert_ne!(done.code, 3, "{}", done.err);
}
