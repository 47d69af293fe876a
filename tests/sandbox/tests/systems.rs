//! From a registered system to a token of a system user.

use altinn_sandbox::{ClientRegistration, Sandbox};
use serde_json::json;

use crate::common::{call, claims, grant, read, sign};

#[tokio::test]
async fn a_system_user_gives_a_token_once_its_owner_approved() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox
        .register_client(ClientRegistration::new("310000001").scopes(["altinn:a"]))
        .await
        .unwrap();
    let scopes = "altinn:authentication/systemregister.write altinn:authentication/systemuser.request.write \
                  altinn:authentication/systemuser.request.read";
    let vendor = sandbox.maskinporten_token("310000001", scopes).unwrap();
    let text = json!({"nb": "a", "nn": "a", "en": "a"});
    let system = json!({"id": "310000001_thing", "vendor": {"ID": "0192:310000001"}, "name": text, "description": text,
        "clientId": [client.client_id], "isVisible": true, "rights": [], "allowedRedirectUrls": []});
    let base = "/authentication/api/v1";
    let made = call(
        &sandbox,
        "POST",
        &format!("{base}/systemregister/vendor"),
        Some(&vendor),
        Some(system),
    )
    .await;
    assert_eq!(made.status, 200, "{}", made.text());
    let request =
        json!({"systemId": "310000001_thing", "partyOrgNo": "310000002", "externalRef": "r1", "rights": []});
    let path = format!("{base}/systemuser/request/vendor");
    let asked = call(&sandbox, "POST", &path, Some(&vendor), Some(request.clone())).await;
    assert_eq!(asked.status, 201, "{}", asked.text());
    assert_eq!(
        call(&sandbox, "POST", &path, Some(&vendor), Some(request))
            .await
            .status,
        200
    );
    let id = asked.json()["id"].as_str().unwrap().to_owned();
    let token = async || {
        let mut claims = claims(&sandbox, &client, "altinn:a");
        claims["authorization_details"] = json!([{"type": "urn:altinn:systemuser", "externalRef": "r1",
            "systemuser_org": {"authority": "iso6523-actorid-upis", "ID": "0192:310000002"}}]);
        grant(
            &sandbox,
            &sign(&client, &json!({"alg": "RS256", "kid": client.key_id}), &claims),
        )
        .await
    };
    assert_eq!(
        token().await.json()["error"],
        "invalid_altinn_customer_configuration"
    );
    assert!(sandbox.approve_system_user(&id) && !sandbox.approve_system_user(&id));
    let found = call(&sandbox, "GET", &format!("{path}/{id}"), Some(&vendor), None)
        .await
        .json();
    assert_eq!(found["status"], "Accepted");
    let given = read(token().await.json()["access_token"].as_str().unwrap());
    assert_eq!(given["consumer"]["ID"], "0192:310000001");
    assert_eq!(
        given["authorization_details"][0]["systemuser_org"]["ID"],
        "0192:310000002"
    );
    let user = given["authorization_details"][0]["systemuser_id"][0]
        .as_str()
        .unwrap()
        .to_owned();
    let write = "altinn:authentication/systemuser.request.write altinn:authentication/systemregister.write";
    let vendor = sandbox
        .maskinporten_token(
            "310000001",
            &format!("{write} altinn:authentication/systemuser.request.read"),
        )
        .unwrap();
    let vendor = Some(vendor.as_str());
    let query =
        format!("{base}/systemuser/vendor/byquery?system-id=310000001_thing&orgno=310000002&external-ref=r1");
    assert_eq!(
        call(&sandbox, "GET", &query, vendor, None).await.json()["id"],
        user
    );
    let list = format!("{base}/systemuser/vendor/bysystem/310000001_thing");
    let listed = call(&sandbox, "GET", &list, vendor, None).await.json();
    assert_eq!(listed["data"].as_array().unwrap().len(), 1, "{listed}");
    let changes = format!("{base}/systemuser/changerequest/vendor");
    let correlation = "00000000-0000-4000-8000-000000000001";
    let ask = format!("{changes}?system-user-id={user}&correlation-id={correlation}");
    let wanted = json!({"requiredRights": [{"resource": [{"id": "urn:altinn:resource", "value": "thing"}]}]});
    let made = call(&sandbox, "POST", &ask, vendor, Some(wanted.clone())).await;
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!(
        call(&sandbox, "POST", &ask, vendor, Some(wanted)).await.status,
        200
    );
    let one = format!("{changes}/{}", made.json()["id"].as_str().unwrap());
    assert_eq!(
        call(&sandbox, "GET", &one, vendor, None).await.json()["status"],
        "New"
    );
    assert!(sandbox.approve_system_user(made.json()["id"].as_str().unwrap()));
    assert_eq!(
        call(&sandbox, "GET", &one, vendor, None).await.json()["status"],
        "Accepted"
    );
    assert_eq!(call(&sandbox, "DELETE", &one, vendor, None).await.status, 202);
    assert_eq!(call(&sandbox, "GET", &one, vendor, None).await.status, 404);
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
}

#[tokio::test]
async fn a_system_of_another_vendor_is_out_of_reach() {
    let sandbox = Sandbox::start().await.unwrap();
    let vendor = sandbox
        .maskinporten_token("310000001", "altinn:authentication/systemregister.write")
        .unwrap();
    let text = json!({"nb": "a", "nn": "a", "en": "a"});
    let path = "/authentication/api/v1/systemregister/vendor";
    for (id, status) in [("310000002_thing", 403), ("thing", 400), ("310000001_a b", 400)] {
        let owner = if id.starts_with("310000002") {
            "0192:310000002"
        } else {
            "0192:310000001"
        };
        let system = json!({"id": id, "vendor": {"ID": owner}, "name": text, "description": text});
        assert_eq!(
            call(&sandbox, "POST", path, Some(&vendor), Some(system))
                .await
                .status,
            status,
            "{id}"
        );
    }
}

#[tokio::test]
async fn the_confirm_url_leads_to_a_page_that_approves() {
    let sandbox = Sandbox::start().await.unwrap();
    let scopes = "altinn:authentication/systemregister.write altinn:authentication/systemuser.request.write";
    let vendor = sandbox.maskinporten_token("310000001", scopes).unwrap();
    let text = json!({"nb": "a", "nn": "a", "en": "a"});
    let base = "/authentication/api/v1";
    let system = json!({"id": "310000001_thing", "vendor": {"ID": "0192:310000001"}, "name": text, "description": text});
    call(
        &sandbox,
        "POST",
        &format!("{base}/systemregister/vendor"),
        Some(&vendor),
        Some(system),
    )
    .await;
    let body = json!({"systemId": "310000001_thing", "partyOrgNo": "310000002"});
    let asked = call(
        &sandbox,
        "POST",
        &format!("{base}/systemuser/request/vendor"),
        Some(&vendor),
        Some(body),
    )
    .await;
    let url = asked.json()["confirmUrl"].as_str().unwrap().to_owned();
    let path = url.strip_prefix(sandbox.base_url()).unwrap();
    assert!(
        call(&sandbox, "GET", path, None, None)
            .await
            .text()
            .contains("Approve")
    );
    assert_eq!(call(&sandbox, "POST", path, None, None).await.status, 200);
    assert_eq!(call(&sandbox, "POST", path, None, None).await.status, 404);
}
