//! The process of an app: its tasks one after the other, what keeps them from ending, and what is locked.

use altinn_sandbox::{AppTask, Sandbox};
use serde_json::{Value, json};

use crate::common::{Reply, call, http, send};

const APP: &str = "/ttd/thing";

struct Scene {
    sandbox: Sandbox,
    user: String,
    /// The path of the instance.
    one: String,
}

impl Scene {
    /// An instance of an app with these tasks.
    async fn new(tasks: Vec<AppTask>) -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        sandbox.app_process("ttd/thing", tasks);
        let scopes = "altinn:instances.read altinn:instances.write";
        let user = sandbox.person_token("01810000001", scopes).unwrap();
        let body = json!({"instanceOwner": {"organisationNumber": "310000002"}});
        let path = format!("{APP}/instances/create");
        let made = call(&sandbox, "POST", &path, Some(&user), Some(body)).await;
        let one = format!("{APP}/instances/{}", made.json()["id"].as_str().unwrap());
        Self { sandbox, user, one }
    }

    async fn call(&self, method: &str, path: &str, body: Option<Value>) -> Reply {
        call(
            &self.sandbox,
            method,
            &format!("{}{path}", self.one),
            Some(&self.user),
            body,
        )
        .await
    }

    async fn next(&self, action: Option<&str>) -> Reply {
        let body = action.map_or_else(|| json!({}), |action| json!({"action": action}));
        self.call("PUT", "/process/next", Some(body)).await
    }

    async fn put(&self, method: &str, path: &str, kind: &str, bytes: &str) -> Reply {
        let url = format!("{}{}{path}", self.sandbox.base_url(), self.one);
        let request = http()
            .request(method.parse().unwrap(), url)
            .bearer_auth(&self.user);
        send(request.header("content-type", kind).body(bytes.to_owned())).await
    }

    async fn task(&self) -> Value {
        self.call("GET", "/process", None).await.json()["currentTask"]["elementId"].clone()
    }
}

fn three() -> Vec<AppTask> {
    vec![
        AppTask::data("Task_1").requires("form"),
        AppTask::confirmation("Task_2"),
        AppTask::signing("Task_3"),
    ]
}

#[tokio::test]
async fn an_instance_goes_through_its_tasks_to_the_end() {
    let scene = Scene::new(three()).await;
    let refused = scene.next(None).await;
    assert_eq!(refused.status, 409, "{}", refused.text());
    let refused = refused.json();
    assert_eq!(refused["validationIssues"][0]["code"], "TooFewDataElementsOfType");
    let validated = scene.call("GET", "/validate", None).await.json();
    assert_eq!(validated, refused["validationIssues"]);
    let made = scene
        .put("POST", "/data/type/form", "application/json", "{}")
        .await;
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!(scene.call("GET", "/validate", None).await.json(), json!([]));
    for (task, wrong, action) in [
        ("Task_1", "sign", None),
        ("Task_2", "sign", Some("confirm")),
        ("Task_3", "confirm", None),
    ] {
        assert_eq!(scene.task().await, task);
        assert_eq!(scene.next(Some(wrong)).await.status, 403, "{task}");
        let moved = scene.next(action).await;
        assert_eq!(moved.status, 200, "{task}: {}", moved.text());
    }
    let ended = scene.call("GET", "/process", None).await.json();
    assert!(
        ended["ended"].is_string() && ended["currentTask"].is_null(),
        "{ended}"
    );
    assert_eq!(ended["processTasks"].as_array().unwrap().len(), 3);
    assert_eq!(scene.next(None).await.status, 409);
    let history = scene.call("GET", "/process/history", None).await.json();
    let items = history["processHistory"].as_array().unwrap();
    let elements: Vec<&str> = items
        .iter()
        .map(|item| item["elementId"].as_str().unwrap())
        .collect();
    assert_eq!(
        elements,
        ["StartEvent_1", "Task_1", "Task_2", "Task_3", "EndEvent_1"]
    );
    assert!(
        items[1..4].iter().all(|item| item["ended"].is_string()),
        "{items:?}"
    );
    assert!(scene.sandbox.flaws().is_empty(), "{:?}", scene.sandbox.flaws());
}

#[tokio::test]
async fn data_are_locked_after_their_task_and_open_again_when_it_is_rejected() {
    let scene = Scene::new(three()).await;
    let made = scene
        .put("POST", "/data/type/form", "application/json", "{}")
        .await
        .json();
    let element = format!("/data/{}", made["newDataElementId"].as_str().unwrap());
    let write = async || {
        scene
            .put("PUT", &element, "application/json", r#"{"a":1}"#)
            .await
            .status
    };
    assert_eq!((write().await, scene.next(None).await.status), (201, 200));
    assert_eq!(write().await, 409);
    assert_eq!(scene.call("DELETE", &element, None).await.status, 409);
    let instance = scene.call("GET", "", None).await.json();
    assert_eq!(instance["data"][0]["locked"], true);
    assert_eq!(scene.next(Some("reject")).await.status, 200);
    assert_eq!((scene.task().await, write().await), (json!("Task_1"), 201));
    let done = scene.call("PUT", "/process/completeProcess", None).await;
    assert!(
        done.status == 200 && done.json()["ended"].is_string(),
        "{}",
        done.text()
    );
    assert_eq!(write().await, 409);
    assert_eq!(
        scene
            .put("POST", "/data/type/form", "application/json", "{}")
            .await
            .status,
        409
    );
    assert!(scene.sandbox.flaws().is_empty(), "{:?}", scene.sandbox.flaws());
}

#[tokio::test]
async fn completing_stops_at_a_task_that_is_not_ready() {
    let tasks = vec![
        AppTask::confirmation("Task_1"),
        AppTask::data("Task_2").requires("form"),
    ];
    let scene = Scene::new(tasks).await;
    assert_eq!(
        scene.call("PUT", "/process/completeProcess", None).await.status,
        409
    );
    assert_eq!(scene.task().await, "Task_2");
}

#[tokio::test]
async fn apps_tell_events_of_what_happens() {
    let scene = Scene::new(three()).await;
    scene
        .put("POST", "/data/type/form", "application/json", "{}")
        .await;
    for _ in 0..3 {
        assert_eq!(scene.next(None).await.status, 200);
    }
    let scopes = "altinn:events.subscribe altinn:serviceowner";
    let owner = scene.sandbox.org_token("ttd", "310000001", scopes).unwrap();
    let path = "/events/api/v1/events?resource=urn:altinn:resource:app_ttd_thing&after=0";
    let events = call(&scene.sandbox, "GET", path, Some(&owner), None).await.json();
    let kinds: Vec<&str> = events
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["type"].as_str().unwrap())
        .collect();
    assert_eq!(
        kinds,
        [
            "app.instance.created",
            "app.instance.process.movedTo.Task_2",
            "app.instance.process.movedTo.Task_3",
            "app.instance.process.completed"
        ]
    );
}

#[tokio::test]
async fn form_data_are_patched_and_elements_have_tags_and_metadata() {
    let scene = Scene::new(Vec::new()).await;
    let made = scene
        .put("POST", "/data/type/form", "application/json", r#"{"a":1}"#)
        .await
        .json();
    let id = made["newDataElementId"].as_str().unwrap();
    let element = format!("/data/{id}");
    let patch =
        json!({"patch": [{"op": "test", "path": "/a", "value": 1}, {"op": "add", "path": "/b", "value": 2}]});
    let patched = scene.call("PATCH", &element, Some(patch.clone())).await;
    assert_eq!(
        (patched.status, &patched.json()["newDataModel"]),
        (200, &json!({"a": 1, "b": 2})),
        "{}",
        patched.text()
    );
    let lost = json!({"patch": [{"op": "test", "path": "/a", "value": 2}]});
    assert_eq!(scene.call("PATCH", &element, Some(lost)).await.status, 409);
    let nowhere = json!({"patch": [{"op": "remove", "path": "/c"}]});
    assert_eq!(scene.call("PATCH", &element, Some(nowhere)).await.status, 422);
    // All of them or none: the second does not apply, so the first is undone.
    let both = json!({"patches": [
        {"dataElementId": id, "patch": [{"op": "replace", "path": "/a", "value": 9}]},
        {"dataElementId": id, "patch": [{"op": "remove", "path": "/c"}]}]});
    assert_eq!(scene.call("PATCH", "/data", Some(both)).await.status, 422);
    assert_eq!(
        scene.call("GET", &element, None).await.json(),
        json!({"a": 1, "b": 2})
    );
    let one =
        json!({"patches": [{"dataElementId": id, "patch": [{"op": "replace", "path": "/a", "value": 9}]}]});
    let patched = scene.call("PATCH", "/data", Some(one)).await;
    assert_eq!(
        (patched.status, &patched.json()["newDataModels"][0]["data"]["a"]),
        (200, &json!(9))
    );
    let tags = format!("{element}/tags");
    assert_eq!(scene.call("POST", &tags, Some(json!("red"))).await.status, 201);
    assert_eq!(
        scene.call("POST", &tags, Some(json!("not one"))).await.status,
        400
    );
    assert_eq!(
        scene.call("GET", &tags, None).await.json(),
        json!({"tags": ["red"]})
    );
    assert_eq!(
        scene.call("DELETE", &format!("{tags}/red"), None).await.status,
        204
    );
    assert_eq!(scene.call("GET", &tags, None).await.json(), json!({"tags": []}));
    let metadata = json!({"userDefinedMetadata": [{"key": "k", "value": "v"}]});
    let path = format!("{element}/user-defined-metadata");
    assert_eq!(scene.call("PUT", &path, Some(metadata.clone())).await.status, 200);
    assert_eq!(scene.call("GET", &path, None).await.json(), metadata);
    assert!(scene.sandbox.flaws().is_empty(), "{:?}", scene.sandbox.flaws());
}
