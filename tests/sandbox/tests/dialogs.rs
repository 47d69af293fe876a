//! Dialogs and resources: revisions, labels, policies, access lists.

use altinn_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::common::{Reply, call, http, send};

fn text(text: &str) -> Value {
    json!({"value": [{"languageCode": "nb", "value": text}], "mediaType": "text/plain"})
}

#[tokio::test]
async fn an_owner_writes_a_dialog_and_its_party_reads_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let owner = sandbox
        .maskinporten_token(
            "310000001",
            "digdir:dialogporten.serviceprovider digdir:dialogporten.serviceprovider.search",
        )
        .unwrap();
    let user = sandbox
        .person_token("01810000001", "digdir:dialogporten")
        .unwrap();
    let base = "/dialogporten/api/v1/serviceowner/dialogs";
    let body = json!({"serviceResource": "urn:altinn:resource:thing", "party": "urn:altinn:organization:identifier-no:310000002",
        "status": "InProgress", "content": {"title": text("t"), "summary": text("s")}, "idempotentKey": "k"});
    let made = call(&sandbox, "POST", base, Some(&owner), Some(body.clone())).await;
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!(
        call(&sandbox, "POST", base, Some(&owner), Some(body))
            .await
            .status,
        409
    );
    let one = format!("{base}/{}", made.json().as_str().unwrap());
    let first = made.header("etag").unwrap().to_owned();
    let activity = json!({"type": "DialogOpened", "performedBy": {"actorType": "ServiceOwner"}});
    let added = call(
        &sandbox,
        "POST",
        &format!("{one}/activities"),
        Some(&owner),
        Some(activity),
    )
    .await;
    assert_eq!(added.status, 201, "{}", added.text());
    let patch = async |revision: &str| -> Reply {
        let request = http()
            .patch(format!("{}{one}", sandbox.base_url()))
            .bearer_auth(&owner)
            .header("if-match", revision);
        let body = json!([{"op": "replace", "path": "/status", "value": "Completed"}]);
        send(
            request
                .header("content-type", "application/json-patch+json")
                .body(body.to_string()),
        )
        .await
    };
    assert_eq!(patch(&first).await.status, 412);
    let patched = patch(added.header("etag").unwrap()).await;
    assert_eq!(patched.status, 204, "{}", patched.text());
    let search = "/dialogporten/api/v1/enduser/dialogs?party=urn:altinn:organization:identifier-no:310000002";
    let listed = call(&sandbox, "GET", search, Some(&user), None).await.json();
    assert_eq!(listed["items"][0]["status"], "Completed", "{listed}");
    let theirs = one.replace("serviceowner", "enduser");
    let read = call(&sandbox, "GET", &theirs, Some(&user), None).await.json();
    assert!(
        read["dialogToken"].is_string() && read["activities"].as_array().unwrap().len() == 1,
        "{read}"
    );
    let labels = format!("{theirs}/context/systemlabels");
    let set = call(
        &sandbox,
        "PUT",
        &labels,
        Some(&user),
        Some(json!({"addLabels": ["Archive"]})),
    )
    .await;
    assert_eq!(set.status, 204, "{}", set.text());
    let seen = call(&sandbox, "GET", &one, Some(&owner), None).await.json();
    assert_eq!(
        (
            &seen["systemLabel"],
            seen["seenSinceLastUpdate"].as_array().unwrap().len()
        ),
        (&json!("Archive"), 1)
    );
    assert_eq!(
        call(&sandbox, "DELETE", &one, Some(&owner), None).await.status,
        204
    );
    assert_eq!(
        call(&sandbox, "GET", &theirs, Some(&user), None).await.status,
        410
    );
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
}

#[tokio::test]
async fn a_resource_gets_a_policy_and_an_access_list() {
    let sandbox = Sandbox::start().await.unwrap();
    let scopes = "altinn:resourceregistry/resource.write altinn:resourceregistry/accesslist.write";
    let owner = sandbox.org_token("ttd", "310000001", scopes).unwrap();
    let base = "/resourceregistry/api/v1";
    let words = json!({"nb": "t", "nn": "t", "en": "t"});
    let resource = json!({"identifier": "thing", "title": words, "description": words, "rightDescription": words,
        "resourceType": "GenericAccessResource", "delegable": true,
        "hasCompetentAuthority": {"organization": "310000001", "orgcode": "ttd", "name": words}});
    let path = format!("{base}/resource");
    let made = call(&sandbox, "POST", &path, Some(&owner), Some(resource.clone())).await;
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!(
        call(&sandbox, "POST", &path, Some(&owner), Some(resource))
            .await
            .status,
        409
    );
    let policy = "<xacml:Policy xmlns:xacml=\"urn:oasis:names:tc:xacml:3.0:core:schema:wd-17\"/>";
    let file = reqwest::multipart::Part::bytes(policy.as_bytes()).file_name("policy.xml");
    let request = http()
        .post(format!("{}{path}/thing/policy", sandbox.base_url()))
        .bearer_auth(&owner);
    assert_eq!(
        send(request.multipart(reqwest::multipart::Form::new().part("policyFile", file)))
            .await
            .status,
        201
    );
    assert_eq!(
        call(&sandbox, "GET", &format!("{path}/thing/policy"), None, None)
            .await
            .text(),
        policy
    );
    let list = format!("{base}/access-lists/ttd/friends");
    let created = call(
        &sandbox,
        "PUT",
        &list,
        Some(&owner),
        Some(json!({"name": "n", "description": "d"})),
    )
    .await;
    assert_eq!(created.status, 200, "{}", created.text());
    let members = json!({"data": ["urn:altinn:organization:identifier-no:310000002"]});
    let joined = call(
        &sandbox,
        "POST",
        &format!("{list}/members"),
        Some(&owner),
        Some(members),
    )
    .await;
    assert_eq!(
        joined.json()["data"].as_array().unwrap().len(),
        1,
        "{}",
        joined.text()
    );
    let path = format!("{list}/resource-connections/thing");
    assert_eq!(
        call(
            &sandbox,
            "PUT",
            &path,
            Some(&owner),
            Some(json!({"actionFilters": ["read"]}))
        )
        .await
        .status,
        200
    );
    let tag = call(&sandbox, "GET", &list, Some(&owner), None)
        .await
        .header("etag")
        .unwrap()
        .to_owned();
    let unchanged = http()
        .get(format!("{}{list}", sandbox.base_url()))
        .bearer_auth(&owner)
        .header("if-none-match", tag);
    assert_eq!(send(unchanged).await.status, 304);
    let stranger = sandbox.org_token("skd", "310000003", scopes).unwrap();
    assert_eq!(
        call(&sandbox, "GET", &list, Some(&stranger), None).await.status,
        403
    );
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
}
