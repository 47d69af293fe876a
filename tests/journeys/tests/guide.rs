//! The programs of the guide that need variables or arguments, run as its readers run them.

use altinn_auth::{Claims, PrivateKey};
use altinn_sandbox::Sandbox;
use serde_json::json;

use crate::programs::{run, scopes, variables};

const NOTIFICATIONS: &str = "altinn-notifications";

#[tokio::test(flavor = "multi_thread")]
async fn the_first_call_needs_nothing() {
    let printed = run("first_call", &[], &[].into()).await.unwrap();
    assert_eq!(printed, "Order_Completed\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_commands_on_the_page_about_clients_make_a_key_and_get_a_token() {
    let key = run("new_jwk", &[], &[].into()).await.unwrap();
    assert!(PrivateKey::from_jwk(&key).is_ok());
    let sandbox = Sandbox::start().await.unwrap();
    let variables = variables(&sandbox, &scopes(NOTIFICATIONS)).await;
    let scope = "altinn:serviceowner/notifications.create";
    let token = run("maskinporten_token", &[scope], &variables).await.unwrap();
    let claims = Claims::unverified(token.trim()).unwrap();
    assert_eq!(claims.issuer(), Some(&*sandbox.maskinporten()));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tokens_show_who_issued_them_and_for_whom() {
    let sandbox = Sandbox::start().await.unwrap();
    let variables = variables(&sandbox, &scopes(NOTIFICATIONS)).await;
    let printed = run("get_tokens", &[], &variables).await.unwrap();
    let scope = "altinn:serviceowner/notifications.create";
    for line in [
        format!("  issuer:        {}", sandbox.maskinporten()),
        format!("  scopes:        {scope}"),
        "  service owner: -".to_owned(),
        "  service owner: ttd".to_owned(),
    ] {
        assert!(printed.lines().any(|found| found == line), "{line}\n{printed}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_says_what_to_do_next() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut variables = variables(&sandbox, &scopes(NOTIFICATIONS)).await;
    let printed = run("handle_errors", &[], &variables).await.unwrap();
    assert!(printed.contains("Api, status Some(404)"), "{printed}");
    assert!(printed.ends_with("next: tell the caller\n"), "{printed}");

    variables.insert("ALTINN_CLIENT_ID", "unknown".to_owned());
    let printed = run("handle_errors", &[], &variables).await.unwrap();
    assert!(printed.contains("MP-100"), "{printed}");
    assert!(printed.ends_with("next: tell operations\n"), "{printed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_says_whether_it_is_ready_and_logs_no_token() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut variables = variables(&sandbox, &scopes(NOTIFICATIONS)).await;
    let printed = run("run_in_production", &[], &variables).await.unwrap();
    assert!(printed.contains("ready\n"), "{printed}");
    assert!(printed.contains("get_shipment_feed"), "{printed}");
    assert!(!printed.contains("eyJ"), "{printed}");

    variables.insert("ALTINN_CLIENT_ID", "unknown".to_owned());
    let failed = run("run_in_production", &[], &variables).await.unwrap_err();
    assert!(failed.contains("not ready: client"), "{failed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_settings_of_a_dotnet_program_are_read_as_they_are() {
    let sandbox = Sandbox::start().await.unwrap();
    let variables = variables(&sandbox, &scopes(NOTIFICATIONS)).await;
    let key = PrivateKey::from_jwk(&variables["ALTINN_JWK"]).unwrap();
    let settings = json!({
        "MaskinportenSettings": {
            "Environment": variables["ALTINN_ENVIRONMENT"],
            "Issuer": variables["ALTINN_ISSUER"],
            "TokenEndpoint": variables["ALTINN_TOKEN_ENDPOINT"],
            "ClientId": variables["ALTINN_CLIENT_ID"],
            "EncodedJwk": key.encoded_jwk().expose(),
            "Scope": "altinn:serviceowner/notifications.create",
            "ExhangeToAltinnToken": true,
            "EnableDebugLogging": true,
            "Retries": 3,
        }
    });
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("appsettings.json");
    std::fs::write(&file, format!("// Settings\n{settings:#}")).unwrap();
    let printed = run("read_dotnet_settings", &[file.to_str().unwrap()], &[].into()).await;
    assert_eq!(printed.unwrap(), "Retries is not used\n0 changes of status\n");
}
