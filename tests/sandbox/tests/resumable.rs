//! Resumable uploads of the broker: what the server answers to whom, and what becomes of the bytes.

use altinn_sandbox::{Fault, FaultRule, Sandbox, SandboxBuilder};
use serde_json::json;

use crate::common::{Reply, call, http, send, until};

const BASE: &str = "/broker/api/v1/filetransfer";

/// A sandbox with a transfer from 310000001 to 310000002, and the tokens of both.
struct Scene {
    sandbox: Sandbox,
    sender: String,
    recipient: String,
    id: String,
}

impl Scene {
    /// `more`: members of the transfer.
    async fn new(more: serde_json::Value) -> Self {
        Self::of(Sandbox::builder(), more).await
    }

    async fn of(sandbox: SandboxBuilder, more: serde_json::Value) -> Self {
        let sandbox = sandbox.subscription_keys(false).start().await.unwrap();
        let sender = sandbox
            .organisation_token("310000001", "altinn:broker.write")
            .unwrap();
        let recipient = sandbox
            .organisation_token("310000002", "altinn:broker.read")
            .unwrap();
        let mut body = json!({"fileName": "a.bin", "resourceId": "thing", "sendersFileTransferReference": "r",
            "sender": "0192:310000001", "recipients": ["0192:310000002"], "propertyList": {}});
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let made = call(&sandbox, "POST", BASE, Some(&sender), Some(body)).await;
        assert_eq!(made.status, 200, "{}", made.text());
        let id = made.json()["fileTransferId"].as_str().unwrap().to_owned();
        Self {
            sandbox,
            sender,
            recipient,
            id,
        }
    }

    fn path(&self) -> String {
        format!("{BASE}/upload/tus/{}", self.id)
    }

    async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &'static [u8]) -> Reply {
        let url = format!("{}{path}", self.sandbox.base_url());
        let mut request = http()
            .request(method.parse().unwrap(), url)
            .bearer_auth(&self.sender);
        if !headers.iter().any(|(name, _)| *name == "tus-resumable") {
            request = request.header("tus-resumable", "1.0.0");
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if method == "PATCH" {
            request = request
                .header("content-type", "application/offset+octet-stream")
                .body(body);
        }
        send(request).await
    }

    async fn chunk(&self, path: &str, offset: &str, body: &'static [u8]) -> Reply {
        self.ask("PATCH", path, &[("upload-offset", offset)], body).await
    }

    async fn status(&self) -> String {
        let path = format!("{BASE}/{}", self.id);
        let found = call(&self.sandbox, "GET", &path, Some(&self.sender), None).await;
        found.json()["fileTransferStatus"].as_str().unwrap().to_owned()
    }

    async fn becomes(&self, status: &str) {
        until(status, async || (self.status().await == status).then_some(())).await;
    }

    async fn download(&self, range: Option<&str>) -> Reply {
        let url = format!("{}{BASE}/{}/download", self.sandbox.base_url(), self.id);
        let mut request = http().get(url).bearer_auth(&self.recipient);
        if let Some(range) = range {
            request = request.header("range", range);
        }
        send(request).await
    }
}

#[tokio::test]
async fn an_upload_in_chunks_is_published_and_can_be_fetched_whole_and_in_ranges() {
    let scene = Scene::new(json!({})).await;
    let path = scene.path();
    let options = scene.ask("OPTIONS", &path, &[], b"").await;
    assert_eq!(
        (options.status, options.header("tus-version")),
        (204, Some("1.0.0"))
    );
    assert!(options.header("tus-extension").unwrap().contains("concatenation"));
    assert_eq!(options.header("tus-max-size"), None);
    assert_eq!(scene.ask("HEAD", &path, &[], b"").await.status, 404);
    assert_eq!(scene.status().await, "Initialized");

    let made = scene.ask("POST", &path, &[("upload-length", "10")], b"").await;
    assert_eq!((made.status, made.header("location")), (201, Some(path.as_str())));
    assert!(httpdate::parse_http_date(made.header("upload-expires").unwrap()).is_ok());
    assert_eq!(scene.status().await, "UploadStarted");
    let first = scene.chunk(&path, "0", b"abcde").await;
    assert_eq!((first.status, first.header("upload-offset")), (204, Some("5")));
    assert_eq!(scene.chunk(&path, "0", b"abcde").await.status, 409);
    assert_eq!(scene.chunk(&path, "5", b"fghijk").await.status, 400);
    let head = scene.ask("HEAD", &path, &[], b"").await;
    assert_eq!(
        (
            head.status,
            head.header("upload-offset"),
            head.header("upload-length")
        ),
        (200, Some("5"), Some("10"))
    );
    assert_eq!(head.header("cache-control"), Some("no-store"));
    assert_eq!(
        scene.chunk(&path, "5", b"fghij").await.header("upload-offset"),
        Some("10")
    );

    scene.becomes("Published").await;
    assert_eq!(scene.download(None).await.bytes, b"abcdefghij");
    let part = scene.download(Some("bytes=3-6")).await;
    assert_eq!(
        (part.status, part.header("content-range")),
        (206, Some("bytes 3-6/10"))
    );
    assert_eq!(
        (part.header("content-length"), &*part.bytes),
        (Some("4"), &b"defg"[..])
    );
    let path = format!("{BASE}/{}", scene.id);
    let found = call(&scene.sandbox, "GET", &path, Some(&scene.sender), None)
        .await
        .json();
    // The MD5 of these ten letters.
    assert_eq!(found["checksum"], "a925576942e94b2ef57a066101b48876");
    assert_eq!(found["fileTransferSize"], 10);
    assert!(scene.sandbox.flaws().is_empty(), "{:?}", scene.sandbox.flaws());
}

#[tokio::test]
async fn what_is_complete_takes_a_chunk_at_its_end_until_it_is_published_and_is_then_over() {
    let scene = Scene::of(Sandbox::builder().speed(1), json!({})).await;
    let path = scene.path();
    scene.ask("POST", &path, &[("upload-length", "3")], b"").await;
    for (offset, status) in [("0", 204), ("3", 204), ("0", 409)] {
        let answer = scene.chunk(&path, offset, b"abc").await;
        assert_eq!(answer.status, status, "{offset}");
        if status == 204 {
            assert_eq!(answer.header("upload-offset"), Some("3"));
        }
    }
    assert_eq!(scene.status().await, "UploadProcessing");
    let head = scene.ask("HEAD", &path, &[], b"").await;
    assert_eq!((head.status, head.header("upload-offset")), (200, Some("3")));
    // The scan takes ten seconds.
    scene.sandbox.advance_clock(11);
    assert_eq!(scene.status().await, "Published");
    for method in ["HEAD", "POST", "DELETE"] {
        let length = [("upload-length", "3")];
        assert_eq!(
            scene.ask(method, &path, &length, b"").await.status,
            409,
            "{method}"
        );
    }
    assert_eq!(scene.chunk(&path, "3", b"abc").await.status, 409);
}

#[tokio::test]
async fn parts_are_joined_in_the_order_in_which_they_were_created() {
    let scene = Scene::new(json!({})).await;
    let path = scene.path();
    let mut parts = Vec::new();
    for length in ["3", "2"] {
        let part = [("upload-length", length), ("upload-concat", "partial")];
        let made = scene.ask("POST", &path, &part, b"").await;
        parts.push(made.header("location").unwrap().to_owned());
    }
    assert!(
        parts
            .iter()
            .all(|part| part.starts_with(&format!("{path}/partial/"))),
        "{parts:?}"
    );
    scene.chunk(&parts[1], "0", b"de").await;
    // Turned round, as a client might that took the list for the order.
    let concat = format!("final;{} {}", parts[1], parts[0]);
    let concat = [("upload-concat", concat.as_str())];
    assert_eq!(scene.ask("POST", &path, &concat, b"").await.status, 400);
    scene.chunk(&parts[0], "0", b"abc").await;
    let head = scene.ask("HEAD", &parts[0], &[], b"").await;
    assert_eq!(
        (head.header("upload-offset"), head.header("upload-concat")),
        (Some("3"), Some("partial"))
    );
    let strange = [("upload-concat", "final;/nowhere/x")];
    assert_eq!(scene.ask("POST", &path, &strange, b"").await.status, 400);
    let joined = scene.ask("POST", &path, &concat, b"").await;
    assert_eq!(
        (joined.status, joined.header("location")),
        (201, Some(path.as_str()))
    );
    scene.becomes("Published").await;
    assert_eq!(scene.download(None).await.bytes, b"abcde");
    assert_eq!(scene.download(Some("bytes=2-3")).await.bytes, b"cd");
}

#[tokio::test]
async fn what_the_protocol_or_the_broker_does_not_allow_is_refused() {
    let scene = Scene::new(json!({})).await;
    let path = scene.path();
    let length = ("upload-length", "3");
    for (headers, status) in [
        (&[("tus-resumable", "0.2.2"), length][..], 412),
        (&[("upload-defer-length", "1")], 400),
        (&[("upload-concat", "some"), length], 400),
        // More than the virus scan takes.
        (&[("upload-length", "50000000001")], 400),
    ] {
        let refused = scene.ask("POST", &path, headers, b"").await;
        assert_eq!(refused.status, status, "{headers:?}");
    }
    let nobody = format!("{BASE}/upload/tus/00000000-0000-4000-8000-000000000001");
    assert_eq!(scene.ask("POST", &nobody, &[length], b"").await.status, 404);
    let other = scene
        .sandbox
        .organisation_token("310000003", "altinn:broker.write")
        .unwrap();
    let stranger = Scene {
        sender: other,
        ..scene
    };
    assert_eq!(stranger.ask("POST", &path, &[length], b"").await.status, 401);
    assert_eq!(stranger.sandbox.flaws(), Vec::<String>::new());
}

#[tokio::test]
async fn uploads_can_be_given_up_and_lapse_a_day_after_they_were_last_heard_of() {
    let scene = Scene::new(json!({})).await;
    let path = scene.path();
    let length = [("upload-length", "3")];
    scene.ask("POST", &path, &length, b"").await;
    assert_eq!(scene.ask("DELETE", &path, &[], b"").await.status, 204);
    assert_eq!(scene.ask("HEAD", &path, &[], b"").await.status, 404);
    scene.ask("POST", &path, &length, b"").await;
    let hour = 3600;
    for hours in [23, 23] {
        scene.sandbox.advance_clock(hour * hours);
        // A new token: the old one has expired, which an upload would not mind at the broker.
        let sender = scene
            .sandbox
            .organisation_token("310000001", "altinn:broker.write")
            .unwrap();
        let url = format!("{}{path}", scene.sandbox.base_url());
        let head = http()
            .head(url)
            .bearer_auth(sender)
            .header("tus-resumable", "1.0.0");
        assert_eq!(send(head).await.status, 200);
    }
    scene.sandbox.advance_clock(hour * 25);
    let sender = scene
        .sandbox
        .organisation_token("310000001", "altinn:broker.write")
        .unwrap();
    let scene = Scene { sender, ..scene };
    assert_eq!(scene.chunk(&path, "0", b"abc").await.status, 404);
}

#[tokio::test]
async fn a_file_that_is_not_the_announced_one_fails_after_it_was_uploaded() {
    let scene = Scene::new(json!({"checksum": "a925576942e94b2ef57a066101b48876"})).await;
    let path = scene.path();
    scene.ask("POST", &path, &[("upload-length", "3")], b"").await;
    assert_eq!(scene.chunk(&path, "0", b"abc").await.status, 204);
    scene.becomes("Failed").await;
    assert_eq!(scene.download(None).await.status, 400);
}

#[tokio::test]
async fn faults_break_a_chunk_in_its_middle_or_lose_its_answer() {
    let scene = Scene::new(json!({})).await;
    let path = scene.path();
    scene
        .ask("POST", &path, &[("upload-length", "100000")], b"")
        .await;
    let chunk = async || {
        let url = format!("{}{path}", scene.sandbox.base_url());
        let request = http()
            .patch(url)
            .bearer_auth(&scene.sender)
            .header("tus-resumable", "1.0.0")
            .header("upload-offset", "0")
            .header("content-type", "application/offset+octet-stream");
        request.body(vec![7; 50_000]).send().await
    };
    let offset = async || {
        scene
            .ask("HEAD", &path, &[], b"")
            .await
            .header("upload-offset")
            .unwrap()
            .to_owned()
    };
    let once = |fault| {
        FaultRule::new(fault)
            .operation("altinn-broker/send_resumable_upload_chunk")
            .times(1)
    };
    scene.sandbox.fault(once(Fault::CutBody));
    assert!(chunk().await.is_err());
    assert_eq!(offset().await, "0");
    scene.sandbox.fault(once(Fault::CutConnection));
    assert!(chunk().await.is_err());
    assert_eq!(offset().await, "50000");
    let cut = scene
        .sandbox
        .requests()
        .into_iter()
        .filter(|request| request.remark.is_some());
    let remarks: Vec<String> = cut.filter_map(|request| request.remark).collect();
    assert_eq!(remarks, ["fault: the connection broke in the middle of the body"]);
}
