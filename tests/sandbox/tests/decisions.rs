//! The decision point: one answer for each question, always one that a client knows.

use altinn_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::common::call;

fn category(id: &str, attribute: &str, value: &str) -> Value {
    json!({ "id": id, "attribute": [{ "attributeId": attribute, "value": value }] })
}

#[tokio::test]
async fn whoever_is_asked_about_may_and_a_question_without_its_parts_is_indeterminate() {
    let sandbox = Sandbox::builder().subscription_keys(false).start().await.unwrap();
    let token = sandbox
        .org_token("ttd", "310000001", "altinn:authorization/authorize")
        .unwrap();
    let decisions = async |request: Value| -> Vec<Value> {
        let body = json!({ "request": request });
        let answer = call(
            &sandbox,
            "POST",
            "/authorization/api/v1/authorize",
            Some(&token),
            Some(body),
        )
        .await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let results = answer.json()["response"].as_array().unwrap().clone();
        results
            .into_iter()
            .map(|result| result["decision"].clone())
            .collect()
    };
    let subject = category("s1", "urn:altinn:userid", "1");
    let action = category("a1", "urn:oasis:names:tc:xacml:1.0:action:action-id", "read");
    let resource = category("r1", "urn:altinn:resource", "letters");
    let whole = json!({ "accessSubject": [subject], "action": [action], "resource": [resource] });
    assert_eq!(decisions(whole.clone()).await, ["Permit"]);
    assert_eq!(
        decisions(json!({ "accessSubject": [subject] })).await,
        ["Indeterminate"]
    );
    let mut several = whole;
    several["multiRequests"] = json!({ "requestReference": [{ "referenceId": ["s1", "a1", "r1"] }, { "referenceId": ["s1", "a2", "r1"] }] });
    assert_eq!(decisions(several).await, ["Permit", "Indeterminate"]);
}
