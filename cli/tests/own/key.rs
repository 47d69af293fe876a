//! `altinn key` and `altinn client register`.

use std::{fs, os::unix::fs::MetadataExt as _};

use serde_json::Value;

use crate::place::{Place, strs};

const SCOPE: &str = "altinn:instances.read";
const ADMIN: [&str; 2] = ["idporten:dcr.read", "idporten:dcr.write"];

#[track_caller]
fn is_public(text: &str) -> Value {
    let keys: Value = serde_json::from_str(text).unwrap();
    for key in keys.as_array().unwrap() {
        assert_eq!(key["kty"], "RSA");
        for part in ["d", "p", "q", "dp", "dq", "qi"] {
            assert!(key.get(part).is_none());
        }
    }
    keys
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_key_is_in_a_file_that_only_its_owner_reads() {
    let place = Place::new().await;
    let done = place.run(&["key", "new", "--out", "key.json", "--kid", "payroll-1"]);
    let public = is_public(&done.good());
    assert_eq!(public[0]["kid"], "payroll-1");
    let mode = fs::metadata(place.path("key.json")).unwrap().mode() & 0o777;
    assert_eq!(mode, 0o600);
    let held = fs::read(place.path("key.json")).unwrap();
    place
        .run(&["key", "new", "--out", "key.json"])
        .failed(2, &["keys are never overwritten"]);
    assert_eq!(fs::read(place.path("key.json")).unwrap(), held);
    let shown = is_public(
        &place
            .run(&["key", "show-public", "--key-file", "key.json"])
            .good(),
    );
    assert_eq!(shown, public);
    // Beside the keys that are registered, since registering replaces them all.
    place
        .run(&["key", "new", "--out", "next.json", "--kid", "payroll-2"])
        .good();
    place.write("registered.json", &shown.to_string());
    let show = [
        "key",
        "show-public",
        "--key-file",
        "next.json",
        "--beside",
        "registered.json",
    ];
    let both = is_public(&place.run(&show).good());
    assert_eq!(both.as_array().unwrap().len(), 2);
    place.run(&["key", "new"]).failed(2, &["--out or --profile"]);
    place
        .run(&["key", "new", "--out", "x.json", "--kid", "a b"])
        .failed(2, &["--kid"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_for_a_profile_waits_for_its_client() {
    let place = Place::new().await;
    let base = place.sandbox.base_url().to_owned();
    let new = ["key", "new", "--profile", "x", "--env", &base, "--store", "file"];
    let public = is_public(&place.run(&new).good());
    place.run(&new).failed(2, &["has a key", "altinn key rotate"]);
    // By hand at Samarbeidsportalen.
    let client = place.client(&[SCOPE]).await;
    place
        .sandbox
        .replace_keys(&client.client_id, public.as_array().unwrap())
        .unwrap();
    let login = place.login("x", &client.client_id, &["--scope", SCOPE]);
    place.run(&strs(&login)).good();
    assert!(place.run(&["token"]).good().starts_with("eyJ"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_is_registered_once_and_its_key_replaced() {
    let place = Place::new().await;
    place.profile("admin", &ADMIN).await;
    let register = [
        "client",
        "register",
        "--profile",
        "payroll",
        "--admin-profile",
        "admin",
        "--name",
        "payroll",
        "--scope",
        SCOPE,
        "--store",
        "file",
    ];
    let id = place.run(&register).good();
    assert_eq!(id.lines().count(), 1);
    place.run(&register).failed(2, &["has a client"]);
    let token = [
        "token",
        "--profile",
        "payroll",
        "--decode",
        "--query",
        "$.header.kid",
    ];
    place.run(&token).good();
    let kid = |place: &Place| {
        is_public(&place.run(&["key", "show-public", "--profile", "payroll"]).good())[0]["kid"].clone()
    };
    let old = kid(&place);

    let rotate = [
        "key",
        "rotate",
        "--profile",
        "payroll",
        "--admin-profile",
        "admin",
    ];
    let dry = place.run(&[&rotate[..], &["--dry-run", "--now"]].concat()).good();
    assert_eq!(dry, "make a new key, and keep it\n");
    assert_eq!(kid(&place), old);
    let done = place.run(&rotate).good();
    assert!(done.starts_with("nothing to do until "), "{done}");
    let done = place.run(&[&rotate[..], &["--now"]].concat()).good();
    assert_eq!(done.lines().count(), 4, "{done}");
    assert_ne!(kid(&place), old);
    place.run(&token).good();

    // After a crash in the middle: the profile is there and its client is not.
    let path = place.path(".config/altinn/config.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        text.replace(&format!("client_id = \"{}\"\n", id.trim()), ""),
    )
    .unwrap();
    assert_eq!(place.run(&register).good(), id);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rotation_says_what_it_lacks() {
    let place = Place::new().await;
    place.profile("admin", &ADMIN).await;
    place.profile("weak", &[SCOPE]).await;
    let client = place.client(&[SCOPE]).await;
    place.write("key.json", &client.private_jwk);
    let login = place.login(
        "file",
        &client.client_id,
        &["--key-file", "key.json", "--scope", SCOPE],
    );
    place.run(&strs(&login)).good();
    let rotate = |name: &str, admin: &str| {
        place.run(&[
            "key",
            "rotate",
            "--profile",
            name,
            "--admin-profile",
            admin,
            "--dry-run",
        ])
    };
    rotate("file", "admin").failed(2, &["is not kept by this program", "--key-stdin"]);
    rotate("weak", "weak").failed(3, &["idporten:dcr"]);
    rotate("weak", "nobody").failed(2, &["there is no profile `nobody`"]);
    // A client that the admin's organisation did not register here.
    assert_ne!(rotate("weak", "admin").code, 0);
}
