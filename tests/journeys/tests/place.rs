//! Where jobs run.

use altinn_auth::NewKey;
use altinn_journeys::Place;

/// Variables that name TT02 and a client of it, with these besides. Nothing is sent there.
async fn tt02(more: &'static [(&str, &str)]) -> Place {
    let key = NewKey::default().generate().unwrap();
    let jwk = key.private_jwk().expose().to_owned();
    let variables = move |name: &str| match name {
        "ALTINN_ENVIRONMENT" => Some("tt02".to_owned()),
        "ALTINN_CLIENT_ID" => Some("a-client".to_owned()),
        "ALTINN_JWK" => Some(jwk.clone()),
        other => {
            let found = more.iter().find(|(known, _)| *known == other);
            found.map(|(_, value)| (*value).to_owned())
        }
    };
    Place::from_variables(&["altinn:serviceowner"], variables)
        .await
        .unwrap()
}

#[tokio::test]
async fn without_variables_it_is_a_sandbox_with_settings_of_its_own() {
    let place = Place::from_variables(&["altinn:serviceowner"], |_| None)
        .await
        .unwrap();
    assert!(
        place.to_string().starts_with("in a sandbox at http://127.0.0.1:"),
        "{place}"
    );
    assert_eq!(place.setting("ALTINN_RESOURCE_ID", "example").unwrap(), "example");
}

#[tokio::test]
async fn elsewhere_a_setting_that_is_missing_is_named() {
    let place = tt02(&[("ALTINN_ORG", "ttd"), ("ALTINN_APP", " ")]).await;
    assert_eq!(place.to_string(), "in tt02");
    assert_eq!(place.setting("ALTINN_ORG", "example").unwrap(), "ttd");
    for missing in ["ALTINN_APP", "ALTINN_RESOURCE_ID"] {
        let error = place.setting(missing, "example").unwrap_err().to_string();
        assert!(error.starts_with(&format!("{missing} is not set")), "{error}");
    }
}

#[tokio::test]
async fn somebody_else_has_variables_of_their_own() {
    let place = tt02(&[]).await;
    let scopes = ["altinn:broker.read"];
    let error = place.other("RECIPIENT", "310000027", &scopes).await.unwrap_err();
    assert!(
        error.to_string().starts_with("ALTINN_RECIPIENT_CLIENT_ID"),
        "{error}"
    );
    let place = tt02(&[
        ("ALTINN_RECIPIENT_CLIENT_ID", "another"),
        ("ALTINN_RECIPIENT_JWK", "no key"),
    ])
    .await;
    let error = place.other("RECIPIENT", "310000027", &scopes).await.unwrap_err();
    assert!(!error.to_string().contains("no key"), "{error}");
}
