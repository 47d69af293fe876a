//! An app's instance from its making to its end, and the owner who finds it in storage.

use altinn_sandbox::Sandbox;
use serde_json::json;

use crate::common::{call, http, send};

#[tokio::test]
async fn an_instance_is_filled_in_ended_found_and_confirmed() {
    let sandbox = Sandbox::start().await.unwrap();
    let user = sandbox
        .person_token("01810000001", "altinn:instances.read altinn:instances.write")
        .unwrap();
    let owner = sandbox
        .org_token(
            "ttd",
            "310000001",
            "altinn:serviceowner/instances.read altinn:serviceowner/instances.write",
        )
        .unwrap();
    let app = "/ttd/thing";
    let body = json!({"instanceOwner": {"organisationNumber": "310000002"}, "prefill": {}});
    let made = call(
        &sandbox,
        "POST",
        &format!("{app}/instances/create"),
        Some(&user),
        Some(body),
    )
    .await;
    assert_eq!(made.status, 201, "{}", made.text());
    let id = made.json()["id"].as_str().unwrap().to_owned();
    let one = format!("{app}/instances/{id}");
    let url = format!("{}{one}/data/type/form", sandbox.base_url());
    let form = http()
        .post(url)
        .bearer_auth(&user)
        .header("content-type", "application/xml");
    let written = send(
        form.header("content-disposition", "attachment; filename=\"a.xml\"")
            .body("<a/>"),
    )
    .await;
    assert_eq!(written.status, 201, "{}", written.text());
    let element = written.json()["newDataElementId"].as_str().unwrap().to_owned();
    assert_eq!(
        call(&sandbox, "GET", &format!("{one}/validate"), Some(&user), None)
            .await
            .json(),
        json!([])
    );
    let search = "/storage/api/v1/instances?appId=ttd/thing&process.isComplete=true&excludeConfirmedBy=ttd";
    assert_eq!(
        call(&sandbox, "GET", search, Some(&owner), None).await.json()["count"],
        0
    );
    let ended = call(
        &sandbox,
        "PUT",
        &format!("{one}/process/next"),
        Some(&user),
        Some(json!({})),
    )
    .await;
    assert!(
        ended.status == 200 && ended.json()["ended"].is_string(),
        "{}",
        ended.text()
    );
    assert_eq!(
        call(
            &sandbox,
            "PUT",
            &format!("{one}/process/next"),
            Some(&user),
            Some(json!({}))
        )
        .await
        .status,
        409
    );
    let found = call(&sandbox, "GET", search, Some(&owner), None).await.json();
    assert_eq!(
        (&found["count"], &found["instances"][0]["id"]),
        (&json!(1), &json!(id))
    );
    let stored = format!("/storage/api/v1/instances/{id}");
    let data = call(
        &sandbox,
        "GET",
        &format!("{stored}/data/{element}"),
        Some(&owner),
        None,
    )
    .await;
    assert_eq!(
        (data.text().as_str(), data.header("content-type")),
        ("<a/>", Some("application/xml"))
    );
    assert_eq!(
        call(
            &sandbox,
            "POST",
            &format!("{stored}/complete"),
            Some(&owner),
            None
        )
        .await
        .status,
        200
    );
    assert_eq!(
        call(&sandbox, "GET", search, Some(&owner), None).await.json()["count"],
        0
    );
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
}

#[tokio::test]
async fn links_lead_through_all_instances_and_queries_keep_their_rules() {
    let sandbox = Sandbox::start().await.unwrap();
    let scopes = "altinn:serviceowner/instances.read altinn:serviceowner/instances.write";
    let owner = sandbox.org_token("ttd", "310000001", scopes).unwrap();
    let path = "/storage/api/v1/instances";
    for number in 0..5 {
        let body = json!({"instanceOwner": {"partyId": (1000 + number).to_string()}});
        assert_eq!(
            call(
                &sandbox,
                "POST",
                &format!("{path}?appId=ttd/thing"),
                Some(&owner),
                Some(body)
            )
            .await
            .status,
            201
        );
    }
    let mut url = format!("{}{path}?org=ttd&size=2", sandbox.base_url());
    let mut parties = Vec::new();
    for _ in 0..10 {
        let page = send(http().get(&url).bearer_auth(&owner)).await.json();
        let list = page["instances"].as_array().unwrap().clone();
        parties.extend(
            list.iter()
                .map(|one| one["instanceOwner"]["partyId"].as_str().unwrap().to_owned()),
        );
        match page["next"].as_str() {
            Some(next) => next.clone_into(&mut url),
            None => break,
        }
    }
    assert_eq!(parties, ["1000", "1001", "1002", "1003", "1004"]);
    assert_eq!(call(&sandbox, "GET", path, Some(&owner), None).await.status, 400);
    let late = format!("{path}?org=ttd&created=gt:2999-01-01T00:00:00Z");
    assert_eq!(
        call(&sandbox, "GET", &late, Some(&owner), None).await.json()["count"],
        0
    );
}

#[tokio::test]
async fn a_form_with_an_empty_text_is_not_sent_in_until_it_is_mended() {
    let sandbox = Sandbox::start().await.unwrap();
    let user = sandbox
        .person_token("01810000001", "altinn:instances.read altinn:instances.write")
        .unwrap();
    let body = json!({"instanceOwner": {"organisationNumber": "310000002"}});
    let made = call(
        &sandbox,
        "POST",
        "/ttd/thing/instances/create",
        Some(&user),
        Some(body),
    )
    .await;
    let one = format!("/ttd/thing/instances/{}", made.json()["id"].as_str().unwrap());
    let written = call(
        &sandbox,
        "POST",
        &format!("{one}/data/type/form"),
        Some(&user),
        Some(json!({"name": "", "age": null, "town": "Bergen"})),
    )
    .await;
    let element = written.json()["newDataElementId"].as_str().unwrap().to_owned();
    let (validate, next) = (format!("{one}/validate"), format!("{one}/process/next"));
    let issues = call(&sandbox, "GET", &validate, Some(&user), None).await.json();
    assert_eq!(
        (
            issues.as_array().unwrap().len(),
            &issues[0]["field"],
            &issues[0]["severity"]
        ),
        (1, &json!("name"), &json!(1))
    );
    let refused = call(&sandbox, "PUT", &next, Some(&user), Some(json!({}))).await;
    assert_eq!(
        (refused.status, &refused.json()["validationIssues"]),
        (409, &issues)
    );
    let path = format!("{one}/data/{element}");
    call(&sandbox, "PUT", &path, Some(&user), Some(json!({"name": "Kari"}))).await;
    assert_eq!(
        call(&sandbox, "GET", &validate, Some(&user), None).await.json(),
        json!([])
    );
    assert_eq!(
        call(&sandbox, "PUT", &next, Some(&user), Some(json!({})))
            .await
            .status,
        200
    );
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
}

#[tokio::test]
async fn an_instance_is_locked_for_a_while_and_an_element_until_it_is_opened() {
    let sandbox = Sandbox::start().await.unwrap();
    let owner = sandbox
        .org_token(
            "ttd",
            "310000001",
            "altinn:serviceowner/instances.read altinn:serviceowner/instances.write",
        )
        .unwrap();
    let storage = "/storage/api/v1/instances";
    let body = json!({"instanceOwner": {"partyId": "50000001"}});
    let made = call(
        &sandbox,
        "POST",
        &format!("{storage}?appId=ttd/thing"),
        Some(&owner),
        Some(body),
    )
    .await;
    assert_eq!(made.status, 201, "{}", made.text());
    let id = made.json()["id"].as_str().unwrap().to_owned();
    let guid = id.split('/').nth(1).unwrap();
    let found = call(&sandbox, "GET", &format!("{storage}/{guid}"), Some(&owner), None).await;
    assert_eq!((found.status, found.json()["id"].as_str()), (200, Some(&*id)));

    let lock = format!("{storage}/{id}/lock");
    let asked = json!({"ttlSeconds": 60});
    let held = call(&sandbox, "POST", &lock, Some(&owner), Some(asked.clone())).await;
    let token = held.json()["lockToken"].as_str().unwrap().to_owned();
    assert_eq!(
        call(&sandbox, "POST", &lock, Some(&owner), Some(asked.clone()))
            .await
            .status,
        409
    );
    let change = async |token: &str, seconds: i64| {
        let request = http().patch(format!("{}{lock}", sandbox.base_url()));
        let request = request
            .bearer_auth(&owner)
            .header("Altinn-Storage-Lock-Token", token);
        let request = request.header("content-type", "application/json");
        send(request.body(json!({"ttlSeconds": seconds}).to_string()))
            .await
            .status
    };
    assert_eq!(change("another", 60).await, 403);
    assert_eq!(change(&token, 0).await, 204);
    assert_eq!(change(&token, 60).await, 422);
    assert_eq!(
        call(&sandbox, "POST", &lock, Some(&owner), Some(asked))
            .await
            .status,
        200
    );

    let data = format!("{}{storage}/{id}/data?dataType=form", sandbox.base_url());
    let upload = http()
        .post(data)
        .bearer_auth(&owner)
        .header("content-type", "text/plain")
        .header("content-disposition", "attachment; filename=\"a.txt\"");
    let written = send(upload.body("x")).await;
    assert_eq!(written.status, 201, "{}", written.text());
    let element = format!(
        "{storage}/{id}/data/{}/lock",
        written.json()["id"].as_str().unwrap()
    );
    for (method, status, locked) in [("PUT", 201, true), ("PUT", 200, true), ("DELETE", 200, false)] {
        let answer = call(&sandbox, method, &element, Some(&owner), None).await;
        assert_eq!(
            (answer.status, &answer.json()["locked"]),
            (status, &json!(locked)),
            "{method}"
        );
    }
}
