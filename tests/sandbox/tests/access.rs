//! Access management: who may do what to requests for access, to agents and to consents, and what comes of it.

use altinn_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::common::{Reply, call};

const PERSON: &str = "01819000049";
const OWNER: &str = "310000001";
const GIVER: &str = "310000027";
const USER_SCOPES: &str = "altinn:portal/enduser";
const REQUESTS: &str = "/accessmanagement/api/v1/serviceowner/delegationrequests";
const USERS: &str = "/accessmanagement/api/v1/enduser";
const CONSENTS: &str = "/accessmanagement/api/v1/enterprise/consentrequests";
const PACKAGE: &str = "urn:altinn:accesspackage:regnskapsforer-lonn";

fn person(number: &str) -> String {
    format!("urn:altinn:person:identifier-no:{number}")
}

fn organisation(number: &str) -> String {
    format!("urn:altinn:organization:identifier-no:{number}")
}

/// A sandbox, with the tokens of a service owner and of a user.
struct Scene {
    sandbox: Sandbox,
    owner: String,
    user: String,
}

impl Scene {
    async fn new() -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        let scopes = "altinn:serviceowner/delegationrequests.write altinn:serviceowner/delegationrequests.read \
                      altinn:serviceowner/delegations:accesspackage.write";
        Self {
            owner: sandbox.org_token("ttd", OWNER, scopes).unwrap(),
            user: sandbox.person_token(PERSON, USER_SCOPES).unwrap(),
            sandbox,
        }
    }

    async fn owner(&self, method: &str, path: &str, body: Option<Value>) -> Reply {
        call(&self.sandbox, method, path, Some(&self.owner), body).await
    }

    async fn user(&self, method: &str, path: &str, body: Option<Value>) -> Reply {
        call(
            &self.sandbox,
            method,
            &format!("{USERS}{path}"),
            Some(&self.user),
            body,
        )
        .await
    }

    /// Asks for a resource for the person; the request.
    async fn asked(&self, resource: &str) -> Value {
        let body = json!({"from": person(PERSON), "to": organisation(GIVER), "resource": resource});
        let reply = self
            .owner("POST", &format!("{REQUESTS}/resource"), Some(body))
            .await;
        assert_eq!(reply.status, 202, "{}", reply.text());
        reply.json()
    }

    fn party(&self, number: &str) -> String {
        self.sandbox.party_uuid(number)
    }

    /// Moves a request on as a party; the status of the answer.
    async fn step(&self, step: &str, party: &str, request: &Value) -> u16 {
        let id = request["id"].as_str().unwrap();
        let path = format!("/request/{step}?party={}&id={id}", self.party(party));
        self.user("PUT", &path, None).await.status
    }
}

#[tokio::test]
async fn a_request_moves_on_only_by_the_party_whose_turn_it_is() {
    let scene = Scene::new().await;
    // Each step, and who can take it in turn.
    let confirm = ("draft/confirm", PERSON, GIVER);
    let approve = ("received/approve", GIVER, PERSON);
    let reject = ("received/reject", GIVER, PERSON);
    let withdraw = ("sent/withdraw", PERSON, GIVER);
    let courses = [
        ("a", vec![confirm, approve], "Approved"),
        ("b", vec![confirm, reject], "Rejected"),
        ("c", vec![confirm, withdraw], "Withdrawn"),
        ("d", vec![withdraw], "Withdrawn"),
    ];
    for (resource, steps, end) in courses {
        let request = scene.asked(resource).await;
        assert_eq!(request["status"], "Draft");
        for (step, right, wrong) in steps {
            assert_eq!(scene.step(step, wrong, &request).await, 400, "{resource}: {step}");
            assert_eq!(scene.step(step, right, &request).await, 200, "{resource}: {step}");
        }
        let path = format!("{REQUESTS}/{}/status", request["id"].as_str().unwrap());
        assert_eq!(scene.owner("GET", &path, None).await.json(), end);
        for (step, right, _) in [confirm, approve, reject, withdraw] {
            assert_eq!(scene.step(step, right, &request).await, 400, "{end} is the end");
        }
    }
    let party = scene.party(GIVER);
    let count = format!("/request/received/count?party={party}&status=Approved");
    assert_eq!(scene.user("GET", &count, None).await.json(), 1);
    let sent = format!("/request/sent?party={}&type=package", scene.party(PERSON));
    assert_eq!(scene.user("GET", &sent, None).await.json()["data"], json!([]));
    assert_eq!(scene.sandbox.flaws(), Vec::<String>::new());
}

#[tokio::test]
async fn an_owner_withdraws_its_own_requests_until_they_are_answered() {
    let scene = Scene::new().await;
    let request = scene.asked("permits").await;
    assert_eq!(
        scene.asked("permits").await["id"],
        request["id"],
        "not made twice"
    );
    let path = format!("{REQUESTS}/{}/withdraw", request["id"].as_str().unwrap());
    let other = scene
        .sandbox
        .org_token("skd", "310000043", "altinn:serviceowner/delegationrequests.write")
        .unwrap();
    assert_eq!(
        call(&scene.sandbox, "PUT", &path, Some(&other), None)
            .await
            .status,
        403
    );
    assert_eq!(scene.owner("PUT", &path, None).await.json(), "Withdrawn");
    assert_eq!(scene.owner("PUT", &path, None).await.status, 400);
    let nobody = json!({"from": "urn:altinn:party:uuid:1", "to": organisation(GIVER), "resource": "permits"});
    let refused = scene
        .owner("POST", &format!("{REQUESTS}/resource"), Some(nobody))
        .await;
    assert_eq!(refused.status, 400);
}

#[tokio::test]
async fn the_operation_for_either_names_the_parties_the_other_way_round() {
    let scene = Scene::new().await;
    let body = |what: Value| {
        let mut body = json!({"from": organisation(GIVER), "to": person(PERSON)});
        body.as_object_mut()
            .unwrap()
            .extend(what.as_object().unwrap().clone());
        Some(body)
    };
    let package = json!({"package": {"referenceId": PACKAGE}});
    let made = scene.owner("POST", REQUESTS, body(package.clone())).await.json();
    assert_eq!(
        (&made["from"]["id"], &made["to"]["id"]),
        (&json!(scene.party(PERSON)), &json!(scene.party(GIVER)))
    );
    let mut both = package;
    both["resource"] = json!({"referenceId": "permits"});
    for wrong in [json!({}), both] {
        assert_eq!(scene.owner("POST", REQUESTS, body(wrong)).await.status, 400);
    }
}

#[tokio::test]
async fn packages_are_among_those_of_the_receiver_while_they_are_delegated() {
    let scene = Scene::new().await;
    let path = "/accessmanagement/api/v1/serviceowner/connections/accesspackages";
    let body = json!({"from": organisation(GIVER), "to": person(PERSON), "packageUrn": PACKAGE});
    let packages = async || {
        let path = format!(
            "/connections/accesspackages?party={}&from={}",
            scene.party(PERSON),
            scene.party(GIVER)
        );
        scene.user("GET", &path, None).await.json()["data"].clone()
    };
    assert_eq!(packages().await, json!([]));
    assert_eq!(scene.owner("POST", path, Some(body.clone())).await.status, 200);
    let held = packages().await;
    assert_eq!(held[0]["package"]["urn"], PACKAGE);
    assert_eq!(held[0]["permissions"][0]["to"]["id"], scene.party(PERSON));
    assert_eq!(
        scene
            .owner("POST", &format!("{path}/revoke"), Some(body))
            .await
            .status,
        204
    );
    assert_eq!(packages().await, json!([]));
    assert_eq!(scene.sandbox.flaws(), Vec::<String>::new());
}

#[tokio::test]
async fn agents_get_only_what_their_provider_has_for_a_client_in_either_version() {
    let scene = Scene::new().await;
    let customers =
        json!({"provider": OWNER, "client": GIVER, "role": "regnskapsforer", "packages": [PACKAGE]});
    let made = call(
        &scene.sandbox,
        "POST",
        "/sandbox/customers",
        None,
        Some(customers),
    )
    .await;
    assert_eq!(made.status, 204);
    let (provider, client, agent) = (scene.party(OWNER), scene.party(GIVER), scene.party(PERSON));
    let ends = format!("/clientdelegations/agents/accesspackages?party={provider}&from={client}&to={agent}");
    let values = |package: &str, role: &str| Some(json!({"values": [{"role": role, "packages": [package]}]}));

    let early = scene.user("POST", &ends, values(PACKAGE, "regnskapsforer")).await;
    assert_eq!(early.status, 400, "nobody is an agent yet");
    let nobody = scene
        .user(
            "POST",
            &format!("/clientdelegations/agents?party={provider}"),
            None,
        )
        .await;
    assert_eq!(nobody.status, 400);
    let named = json!({"personIdentifier": PERSON, "lastName": "Hansen"});
    let path = format!("/clientdelegations/agents?party={provider}");
    assert_eq!(scene.user("POST", &path, Some(named)).await.json()["toId"], agent);
    for (package, role) in [
        ("urn:altinn:accesspackage:skatt", "regnskapsforer"),
        (PACKAGE, "revisor"),
    ] {
        assert_eq!(scene.user("POST", &ends, values(package, role)).await.status, 400);
    }
    let given = scene
        .user("POST", &ends, values(PACKAGE, "regnskapsforer"))
        .await
        .json();
    assert_eq!(given[0]["changed"], true);

    let newer = "/accessmanagement/api/v2/enduser/clientdelegations";
    let see = async |path: &str| {
        let reply = call(
            &scene.sandbox,
            "GET",
            &format!("{newer}/{path}"),
            Some(&scene.user),
            None,
        )
        .await;
        reply.json()["data"].clone()
    };
    let seen = see(&format!(
        "clients/accesspackages?party={provider}&client={client}"
    ))
    .await;
    assert_eq!(seen[0]["agent"]["id"], agent);
    let seen = see(&format!("agents/accesspackages?party={provider}&agent={agent}")).await;
    assert_eq!(seen[0]["access"][0]["packages"][0]["urn"], PACKAGE);

    for path in ["my/clients".to_owned(), format!("my/clients?provider={provider}")] {
        let seen = see(&path).await;
        assert_eq!(seen[0]["provider"]["id"], provider);
        assert_eq!(seen[0]["clients"][0]["client"]["id"], client);
    }
    assert_eq!(see(&format!("my/clients?provider={client}")).await, json!([]));

    let gone = format!("/clientdelegations/agents?party={provider}&to={agent}");
    assert_eq!(scene.user("DELETE", &gone, None).await.status, 400);
    assert_eq!(
        scene
            .user("DELETE", &format!("{gone}&cascade=true"), None)
            .await
            .status,
        204
    );
    assert_eq!(see(&format!("agents?party={provider}")).await, json!([]));
    assert_eq!(scene.sandbox.flaws(), Vec::<String>::new());
}

#[tokio::test]
async fn a_consent_is_asked_for_once_between_two_and_seen_by_whoever_asked() {
    let sandbox = Sandbox::start().await.unwrap();
    let scopes = "altinn:consentrequests.write altinn:consentrequests.read";
    let token = |number: &str, scopes: &str| sandbox.organisation_token(number, scopes).unwrap();
    let (own, other) = (token(OWNER, scopes), token(GIVER, scopes));
    let id = "0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f";
    let body = |from: &str, until: &str| {
        let right =
            json!({"action": ["consent"], "resource": [{"type": "urn:altinn:resource", "value": "incomes"}]});
        json!({"id": id, "from": person(from), "to": organisation(OWNER), "validTo": until,
            "consentRights": [right], "redirectUrl": "https://example.com/done"})
    };
    let ask = async |token: &str, from: &str, until: &str| {
        call(&sandbox, "POST", CONSENTS, Some(token), Some(body(from, until)))
            .await
            .status
    };
    let late = "2100-01-01T00:00:00Z";
    assert_eq!(ask(&own, PERSON, "2001-01-01T00:00:00Z").await, 400);
    assert_eq!(ask(&other, PERSON, late).await, 403);
    assert_eq!(ask(&own, PERSON, late).await, 201);
    assert_eq!(ask(&own, PERSON, late).await, 200);
    assert_eq!(ask(&own, "02819000088", late).await, 400, "the id is taken");

    let see = async |token: &str, id: &str| {
        call(&sandbox, "GET", &format!("{CONSENTS}/{id}"), Some(token), None).await
    };
    assert_eq!(see(&own, id).await.json()["status"], "Created");
    assert_eq!(see(&other, id).await.status, 403);
    assert_eq!(
        see(&own, "1a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f").await.status,
        404
    );
    assert!(sandbox.answer_consent(id, false) && !sandbox.answer_consent(id, true));
    assert_eq!(see(&own, id).await.json()["status"], "Rejected");
    let page = format!("/sandbox/consents/{id}");
    for (method, status) in [("GET", 200), ("POST", 404), ("PUT", 405)] {
        assert_eq!(call(&sandbox, method, &page, None, None).await.status, status);
    }

    let broker = token(GIVER, "altinn:consentrequests.org");
    let mut asked = body(PERSON, late);
    asked["id"] = "2a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f".into();
    let made = call(&sandbox, "POST", CONSENTS, Some(&broker), Some(asked))
        .await
        .json();
    assert_eq!(made["handledBy"], organisation(GIVER));
    assert_eq!(sandbox.flaws(), Vec::<String>::new());
}
