//! What tokens say, and the numbers in them.

use altinn_auth::{AuthorizationDetail, Claims, OrganisationNumber, PersonNumber};
use serde_json::{Value, json};

use crate::common::{NOW, at, unsigned};

fn claims(json: &Value) -> Claims {
    Claims::unverified(&unsigned(json)).unwrap()
}

fn party(number: &str) -> Value {
    json!({ "authority": "iso6523-actorid-upis", "ID": format!("0192:{number}") })
}

#[test]
fn a_maskinporten_token_is_read() {
    let claims = claims(&json!({
        "iss": "https://test.maskinporten.no/", "client_id": "c", "scope": "a:1 a:2", "jti": "j", "iat": NOW, "exp": NOW + 120,
        "aud": "unspecified", "consumer": party("312043211"), "supplier": party("312086425"),
        "delegation_source": "https://tt02.altinn.no/", "token_type": "Bearer", "client_amr": "private_key_jwt",
    }));
    assert_eq!(claims.issuer(), Some("https://test.maskinporten.no/"));
    assert_eq!(claims.audience(), ["unspecified"]);
    assert_eq!(claims.scopes().len(), 2);
    assert_eq!((claims.client_id(), claims.id()), (Some("c"), Some("j")));
    assert_eq!(
        (claims.issued_at(), claims.expires_at()),
        (Some(at(0)), Some(at(120)))
    );
    assert_eq!(
        claims.consumer().unwrap().organisation().unwrap().as_str(),
        "312043211"
    );
    assert_eq!(claims.supplier().unwrap().id(), "0192:312086425");
    assert_eq!(claims.delegation_source(), Some("https://tt02.altinn.no/"));
    assert_eq!(claims.acting_for().unwrap().as_str(), "312043211");
    assert_eq!(claims.get("client_amr"), Some(&json!("private_key_jwt")));
}

#[test]
fn trap_16_the_customer_of_a_system_user_is_not_the_consumer() {
    let element = json!({
        "type": "urn:altinn:systemuser", "systemuser_id": ["6a36d25a-0d1f-4a15-9b4b-2f6d3c0e3a11"],
        "systemuser_org": party("312086425"), "system_id": "312043211_accounting",
    });
    for details in [json!([element]), json!(json!([element]).to_string())] {
        let claims = claims(&json!({ "consumer": party("312043211"), "authorization_details": details }));
        assert_eq!(
            claims.consumer().unwrap().organisation().unwrap().as_str(),
            "312043211",
            "the vendor"
        );
        assert_eq!(claims.acting_for().unwrap().as_str(), "312086425", "the customer");
        let user = claims.system_user().unwrap();
        assert_eq!(user.ids.len(), 1);
        assert_eq!(user.system.as_deref(), Some("312043211_accounting"));
    }
}

#[test]
fn a_consent_is_read_and_what_is_new_is_kept() {
    let consent = json!({
        "type": "urn:altinn:consent", "id": "6a36d25a-0d1f-4a15-9b4b-2f6d3c0e3a11", "validTo": "2030-01-31T12:00:00Z",
        "to": party("312043211"), "consentRights": [{ "action": ["read"] }],
    });
    let details =
        claims(&json!({ "authorization_details": [consent, { "type": "urn:altinn:new", "x": 1 }, 7] }))
            .authorization_details();
    assert_eq!(details.len(), 2);
    let AuthorizationDetail::Consent(consent) = &details[0] else {
        panic!("{details:?}")
    };
    assert!(consent.id.is_some() && consent.valid_to.is_some());
    assert_eq!(consent.json["consentRights"][0]["action"][0], "read");
    assert!(matches!(&details[1], AuthorizationDetail::Other(value) if value["x"] == 1));
}

#[test]
fn an_altinn_token_is_read_whether_its_structures_are_nested_or_texts() {
    for consumer in [party("312043211"), json!(party("312043211").to_string())] {
        let claims = claims(&json!({
            "iss": "https://platform.tt02.altinn.no/authentication/api/v1/openid/", "consumer": consumer,
            "urn:altinn:org": "skd", "urn:altinn:orgNumber": "312043211", "urn:altinn:authlevel": 3,
            "urn:altinn:authenticatemethod": "maskinporten", "urn:altinn:userid": "1337", "urn:altinn:partyid": 5,
            "urn:altinn:username": "me", "urn:altinn:party:uuid": "6a36d25a-0d1f-4a15-9b4b-2f6d3c0e3a11", "actual_iss": "localtest",
        }));
        assert_eq!(
            claims.consumer().unwrap().organisation().unwrap().prefixed(),
            "0192:312043211"
        );
        assert_eq!(
            (claims.altinn_org(), claims.altinn_level(), claims.altinn_method()),
            (Some("skd"), Some(3), Some("maskinporten"))
        );
        assert_eq!(
            (
                claims.altinn_user_id(),
                claims.altinn_party_id(),
                claims.altinn_user_name()
            ),
            (Some(1337), Some(5), Some("me"))
        );
        assert_eq!(claims.altinn_organisation().unwrap().as_str(), "312043211");
        assert!(claims.altinn_party_uuid().is_some());
        assert_eq!(claims.actual_issuer(), Some("localtest"));
    }
}

#[test]
fn a_party_of_another_register_is_no_norwegian_organisation() {
    let foreign =
        claims(&json!({ "consumer": { "authority": "etsi-en-319-412", "ID": "NTRSE-5560000000" } }))
            .consumer()
            .unwrap();
    assert_eq!(
        (foreign.authority(), foreign.id(), foreign.organisation()),
        ("etsi-en-319-412", "NTRSE-5560000000", None)
    );
}

#[test]
fn what_is_missing_or_of_another_shape_is_absent() {
    let odd = claims(
        &json!({ "scope": ["a:1", "a:2"], "consumer": 7, "aud": ["x", "y"], "exp": 1.5e9, "pid": "1", "authorization_details": {} }),
    );
    assert_eq!(odd.scopes().len(), 2);
    assert_eq!(odd.audience(), ["x", "y"]);
    assert!(odd.consumer().is_none() && odd.person().is_none() && odd.authorization_details().is_empty());
    assert!(odd.expires_at().is_some());
    for text in ["", "a.b.c", "a.b", "eyJ.eyJ.x.y"] {
        assert!(Claims::unverified(text).is_none(), "{text}");
    }
}

#[test]
fn control_digits_of_organisations_are_checked() {
    for (number, valid) in [
        ("312043211", true),
        ("312086425", true),
        ("0192:312043211", true),
        ("312043212", false),
        ("31204321", false),
        ("3120432111", false),
        ("31204321a", false),
        ("0193:312043211", false),
        // The sum leaves 1: no digit can be its control digit.
        ("900000010", false),
        ("", false),
    ] {
        assert_eq!(number.parse::<OrganisationNumber>().is_ok(), valid, "{number}");
    }
}

#[test]
fn control_digits_of_people_are_checked() {
    for (number, valid) in [
        ("01810750126", true),
        ("01810750127", false),
        ("01810750136", false),
        ("0181075012", false),
        ("018107501260", false),
        ("0181075012x", false),
    ] {
        assert_eq!(number.parse::<PersonNumber>().is_ok(), valid, "{number}");
    }
}

#[test]
fn numbers_are_read_from_json_and_shown_to_nobody() {
    let number: OrganisationNumber = serde_json::from_value(json!("312043211")).unwrap();
    assert_eq!(format!("{number:?}"), "OrganisationNumber(…)");
    let error = serde_json::from_value::<PersonNumber>(json!("01810750127")).unwrap_err();
    assert!(!error.to_string().contains("01810750127"), "{error}");
    let all = claims(&json!({ "pid": "01810750126", "consumer": party("312043211") }));
    assert_eq!(format!("{all:?}"), r#"Claims {"consumer", "pid"}"#);
}
