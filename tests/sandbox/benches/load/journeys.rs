//! The journeys: the typical jobs of the APIs, each request with the status that it is to have.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::SeqCst},
    },
    time::Duration,
};

use altinn_sandbox::{ClientRegistration, RegisteredClient, Sandbox};
use aws_lc_rs::{rand::SystemRandom, rsa, rsa::KeyPair, signature::RSA_PKCS1_SHA256};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};

use crate::{
    drive::{Drive, Reply, Stop},
    webhook,
};

const RESOURCE: &str = "urn:altinn:resource:load";
/// Longer than the sandbox looks at a file: ten seconds, sped up a thousand times.
const SCAN: Duration = Duration::from_millis(30);

/// What the journeys share.
pub(crate) struct Setting {
    pub(crate) sandbox: Sandbox,
    owner: String,
    recipient: String,
    person: String,
    vendor: String,
    machine: RegisteredClient,
    key: KeyPair,
    file: Vec<u8>,
    delivered: Arc<AtomicU64>,
    /// The number of the next journey.
    number: AtomicU64,
}

impl Setting {
    /// The number of a journey that was not made yet.
    pub(crate) fn next(&self) -> u64 {
        self.number.fetch_add(1, SeqCst)
    }

    pub(crate) async fn new(sandbox: Sandbox) -> Self {
        let scopes = "altinn:serviceowner/notifications.create altinn:events.publish altinn:events.subscribe \
            altinn:serviceowner altinn:correspondence.write altinn:serviceowner/instances.read \
            altinn:serviceowner/instances.write digdir:dialogporten.serviceprovider \
            digdir:dialogporten.serviceprovider.search altinn:resourceregistry/resource.write \
            altinn:resourceregistry/accesslist.write altinn:broker.write";
        let owner = sandbox.org_token("ttd", "310000001", scopes).expect("a token");
        let recipient = "altinn:correspondence.read altinn:broker.read";
        let recipient = sandbox
            .organisation_token("310000002", recipient)
            .expect("a token");
        let person = "altinn:instances.read altinn:instances.write digdir:dialogporten";
        let person = sandbox.person_token("01810000001", person).expect("a token");
        let vendor = "altinn:authentication/systemregister.write altinn:authentication/systemuser.request.write \
            altinn:authentication/systemuser.request.read";
        let vendor = sandbox.org_token("ttd", "310000001", vendor).expect("a token");
        let registration = ClientRegistration::new("310000001").scopes(["altinn:load"]);
        let machine = sandbox.register_client(registration).await.expect("a client");
        let key = pair(&machine);
        let (url, delivered) = webhook::start().await;
        let made = Client::new()
            .post(format!("{}/events/api/v1/subscriptions", sandbox.base_url()))
            .bearer_auth(&owner)
            .header("content-type", "application/json")
            .body(
                json!({"endPoint": url, "resourceFilter": RESOURCE, "typeFilter": "load.pushed"}).to_string(),
            );
        assert_eq!(made.send().await.expect("an answer").status().as_u16(), 201);
        Self {
            file: (0..4096_u32).map(|number| (number % 251) as u8).collect(),
            sandbox,
            owner,
            recipient,
            person,
            vendor,
            machine,
            key,
            delivered,
            number: AtomicU64::new(0),
        }
    }

    /// A client for one run.
    pub(crate) fn client(&self) -> Client {
        Client::builder().no_proxy().build().expect("a client")
    }

    /// How many events came to the webhook.
    pub(crate) fn delivered(&self) -> u64 {
        self.delivered.load(SeqCst)
    }

    fn assertion(&self, details: Value) -> String {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let now = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .expect("after 1970")
            .as_secs();
        let mut claims = json!({
            "aud": self.sandbox.maskinporten(), "iss": self.machine.client_id, "scope": "altinn:load", "iat": now,
            "exp": now + 60, "jti": format!("load {}", NEXT.fetch_add(1, SeqCst)),
        });
        if !details.is_null() {
            claims["authorization_details"] = details;
        }
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let header = json!({"alg": "RS256", "kid": self.machine.key_id});
        let words = format!("{}.{}", part(&header), part(&claims));
        let mut signature = vec![0; self.key.public_modulus_len()];
        self.key
            .sign(
                &RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                words.as_bytes(),
                &mut signature,
            )
            .expect("a signature");
        format!("{words}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

fn pair(client: &RegisteredClient) -> KeyPair {
    let jwk: Value = serde_json::from_str(&client.private_jwk).expect("a JWK");
    let number = |name: &str| {
        URL_SAFE_NO_PAD
            .decode(jwk[name].as_str().unwrap_or_default())
            .expect("base64url")
    };
    let [n, e, d, p, q, dp, dq, qi] = ["n", "e", "d", "p", "q", "dp", "dq", "qi"].map(number);
    let components = rsa::KeyPairComponents {
        public_key: rsa::PublicKeyComponents { n: &n, e: &e },
        d: &d,
        p: &p,
        q: &q,
        dP: &dp,
        dQ: &dq,
        qInv: &qi,
    };
    KeyPair::from_components(&components).expect("a key")
}

/// One journey.
struct Journey<'a> {
    setting: &'a Setting,
    drive: &'a Drive,
    number: u64,
}

/// The journey of a number: all of them in turn.
pub(crate) async fn one(setting: &Setting, drive: &Drive, number: u64) -> Result<(), Stop> {
    let journey = Journey {
        setting,
        drive,
        number,
    };
    match number % 9 {
        0 => journey.tokens().await,
        1 => journey.notifications().await,
        2 => journey.events().await,
        3 => journey.correspondence().await,
        4 => journey.broker().await,
        5 => journey.app().await,
        6 => journey.dialogs().await,
        7 => journey.registry().await,
        _ => journey.systems().await,
    }
}

impl Journey<'_> {
    fn request(&self, method: Method, path: &str, token: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.setting.sandbox.base_url());
        let request = self.drive.client.request(method, url);
        if token.is_empty() {
            request
        } else {
            request.bearer_auth(token)
        }
    }

    async fn get(&self, path: &str, token: &str) -> Result<Reply, Stop> {
        self.drive
            .send(self.request(Method::GET, path, token), &[200])
            .await
    }

    async fn send(&self, method: Method, path: &str, token: &str, body: Value) -> Result<Reply, Stop> {
        let request = self
            .request(method, path, token)
            .header("content-type", "application/json");
        self.drive
            .send(request.body(body.to_string()), &[200, 201, 202, 204])
            .await
    }

    async fn post(&self, path: &str, token: &str, body: Value) -> Result<Reply, Stop> {
        self.send(Method::POST, path, token, body).await
    }

    /// POST without a body.
    async fn act(&self, path: &str, token: &str) -> Result<Reply, Stop> {
        self.drive
            .send(self.request(Method::POST, path, token), &[200, 204])
            .await
    }

    async fn upload(&self, path: &str, token: &str, media_type: &str) -> Result<Reply, Stop> {
        let request = self
            .request(Method::POST, path, token)
            .header("content-type", media_type);
        self.drive
            .send(request.body(self.setting.file.clone()), &[200, 201])
            .await
    }

    /// The same bytes came back.
    fn same(&self, reply: &Reply) -> Result<(), Stop> {
        expect(reply.bytes == self.setting.file, "other bytes came back")
    }

    async fn grant(&self, details: Value) -> Result<String, Stop> {
        let assertion = self.setting.assertion(details);
        let body =
            format!("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion={assertion}");
        let request = self
            .request(Method::POST, "/maskinporten/token", "")
            .header("content-type", "application/x-www-form-urlencoded");
        let token = self.drive.send(request.body(body), &[200]).await?.json();
        Ok(text(&token["access_token"]))
    }

    async fn tokens(&self) -> Result<(), Stop> {
        let token = self.grant(Value::Null).await?;
        let token = self
            .get("/authentication/api/v1/exchange/maskinporten", &token)
            .await?
            .text();
        let token = self.get("/authentication/api/v1/refresh", &token).await?.text();
        expect(token.split('.').count() == 3, "no token came")?;
        self.get(
            "/authentication/api/v1/openid/.well-known/openid-configuration",
            "",
        )
        .await?;
        self.get("/storage/api/v1/applications/ttd/app", "").await?;
        self.get("/resourceregistry/api/v1/resource/orgs", "").await?;
        Ok(())
    }

    async fn notifications(&self) -> Result<(), Stop> {
        let token = &self.setting.owner;
        let order = json!({"idempotencyId": format!("n{}", self.number), "sendersReference": "load",
            "recipient": {"recipientEmail": {"emailAddress": "a@example.com", "emailSettings": {"subject": "s", "body": "b"}}}});
        let path = "/notifications/api/v1/future/orders";
        let made = self.post(path, token, order.clone()).await?.json();
        let again = self.post(path, token, order).await?.json();
        expect(made == again, "the same idempotency id gave another order")?;
        let id = text(&made["notification"]["shipmentId"]);
        let shipment = self
            .get(&format!("/notifications/api/v1/future/shipment/{id}"), token)
            .await?
            .json();
        expect(
            shipment["status"] == "Order_Completed",
            "the shipment is not sent",
        )?;
        self.get("/notifications/api/v1/future/shipment/feed?PageSize=20", token)
            .await?;
        Ok(())
    }

    async fn events(&self) -> Result<(), Stop> {
        let token = &self.setting.owner;
        for (index, kind) in ["load.made", "load.changed", "load.pushed"]
            .into_iter()
            .enumerate()
        {
            let event = json!({"id": format!("e{}-{index}", self.number), "source": "https://example.com/load",
                "specversion": "1.0", "type": kind, "resource": RESOURCE});
            let request = self
                .request(Method::POST, "/events/api/v1/events", token)
                .header("content-type", "application/cloudevents+json");
            self.drive.send(request.body(event.to_string()), &[200]).await?;
        }
        let after = format!("e{}-0", self.number);
        let path = format!("/events/api/v1/events?resource={RESOURCE}&after={after}&size=20");
        let page = self.get(&path, token).await?;
        expect(page.headers.contains_key("next"), "the page has no header `next`")
    }

    async fn correspondence(&self) -> Result<(), Stop> {
        let (sender, recipient) = (&self.setting.owner, &self.setting.recipient);
        let base = "/correspondence/api/v1";
        let file = json!({"fileName": "a.pdf", "resourceId": "load", "sendersReference": "r"});
        let id = text(
            &self
                .post(&format!("{base}/attachment"), sender, file)
                .await?
                .json(),
        );
        self.upload(
            &format!("{base}/attachment/{id}/upload"),
            sender,
            "application/octet-stream",
        )
        .await?;
        let content =
            json!({"language": "nb", "messageTitle": "t", "messageSummary": "s", "messageBody": "b"});
        let body = json!({"correspondence": {"resourceId": "load", "sendersReference": "r", "content": content},
            "recipients": ["urn:altinn:organization:identifier-no:310000002"], "existingAttachments": [id]});
        let made = self
            .post(&format!("{base}/correspondence"), sender, body)
            .await?
            .json();
        let one = format!(
            "{base}/correspondence/{}",
            text(&made["correspondences"][0]["correspondenceId"])
        );
        tokio::time::sleep(SCAN).await;
        let search = format!("{base}/correspondence?role=Recipient&resourceId=load&status=Published");
        self.get(&search, recipient).await?;
        self.get(&one, recipient).await?;
        self.same(
            &self
                .get(&format!("{one}/attachment/{id}/download"), recipient)
                .await?,
        )?;
        self.act(&format!("{one}/confirm"), recipient).await?;
        Ok(())
    }

    async fn broker(&self) -> Result<(), Stop> {
        let (sender, recipient) = (&self.setting.owner, &self.setting.recipient);
        let base = "/broker/api/v1/filetransfer";
        let body = json!({"fileName": "a.bin", "resourceId": "load", "sender": "0192:310000001",
            "sendersFileTransferReference": "r", "recipients": ["0192:310000002"]});
        let made = self.post(base, sender, body).await?.json();
        let one = format!("{base}/{}", text(&made["fileTransferId"]));
        self.upload(&format!("{one}/upload"), sender, "application/octet-stream")
            .await?;
        tokio::time::sleep(SCAN).await;
        self.get(
            &format!("{base}?resourceId=load&status=Published&recipientStatus=Initialized"),
            recipient,
        )
        .await?;
        self.same(&self.get(&format!("{one}/download"), recipient).await?)?;
        self.act(&format!("{one}/confirmdownload"), recipient).await?;
        let details = self.get(&format!("{one}/details"), sender).await?.json();
        expect(
            details["fileTransferStatus"] == "AllConfirmedDownloaded",
            "the transfer is not confirmed",
        )
    }

    async fn app(&self) -> Result<(), Stop> {
        let (person, owner) = (&self.setting.person, &self.setting.owner);
        let body = json!({"instanceOwner": {"organisationNumber": "310000002"}, "prefill": {}});
        let id = text(
            &self
                .post("/ttd/load/instances/create", person, body)
                .await?
                .json()["id"],
        );
        let one = format!("/ttd/load/instances/{id}");
        let data = self
            .upload(&format!("{one}/data/type/form"), person, "application/xml")
            .await?
            .json();
        self.get(&format!("{one}/validate"), person).await?;
        let ended = self
            .send(Method::PUT, &format!("{one}/process/next"), person, json!({}))
            .await?
            .json();
        expect(ended["ended"].is_string(), "the process has not ended")?;
        let stored = "/storage/api/v1/instances";
        let search =
            format!("{stored}?appId=ttd/load&process.isComplete=true&excludeConfirmedBy=ttd&size=10");
        self.get(&search, owner).await?;
        let element = text(&data["newDataElementId"]);
        self.same(&self.get(&format!("{stored}/{id}/data/{element}"), owner).await?)?;
        self.act(&format!("{stored}/{id}/complete"), owner).await?;
        Ok(())
    }

    async fn dialogs(&self) -> Result<(), Stop> {
        let (owner, person) = (&self.setting.owner, &self.setting.person);
        let words =
            |text: &str| json!({"value": [{"languageCode": "nb", "value": text}], "mediaType": "text/plain"});
        let base = "/dialogporten/api/v1/serviceowner/dialogs";
        let party = format!(
            "urn:altinn:organization:identifier-no:{}",
            310_000_000 + self.number % 997
        );
        let body = json!({"serviceResource": RESOURCE, "party": party, "status": "InProgress",
            "content": {"title": words("t"), "summary": words("s")}});
        let made = self.post(base, owner, body).await?;
        let one = format!("{base}/{}", text(&made.json()));
        let activity = json!({"type": "DialogOpened", "performedBy": {"actorType": "ServiceOwner"}});
        let added = self.post(&format!("{one}/activities"), owner, activity).await?;
        let revision = added.headers.get("etag").cloned();
        let patch = json!([{"op": "replace", "path": "/status", "value": "Completed"}]);
        let mut request = self
            .request(Method::PATCH, &one, owner)
            .header("content-type", "application/json-patch+json");
        if let Some(revision) = revision {
            request = request.header("if-match", revision);
        }
        self.drive.send(request.body(patch.to_string()), &[204]).await?;
        let theirs = one.replace("serviceowner", "enduser");
        self.get(
            &format!("/dialogporten/api/v1/enduser/dialogs?party={party}&limit=10"),
            person,
        )
        .await?;
        let read = self.get(&theirs, person).await?.json();
        expect(
            read["dialogToken"].is_string() && read["status"] == "Completed",
            "the dialog is another",
        )?;
        self.get(&format!("{theirs}/activities"), person).await?;
        Ok(())
    }

    async fn registry(&self) -> Result<(), Stop> {
        let owner = &self.setting.owner;
        let id = format!("load-{}", self.number);
        let words = json!({"nb": "a", "nn": "a", "en": "a"});
        let resource = json!({"identifier": id, "title": words, "description": words, "rightDescription": words,
            "resourceType": "GenericAccessResource", "status": "Active", "delegable": true,
            "hasCompetentAuthority": {"organization": "310000001", "orgcode": "ttd", "name": words},
            "contactPoints": [{"category": "a", "email": "a@example.com", "telephone": "1", "contactPage": "b"}]});
        let base = "/resourceregistry/api/v1";
        self.post(&format!("{base}/resource"), owner, resource).await?;
        let policy = reqwest::multipart::Part::bytes(b"<xacml:Policy/>".to_vec()).file_name("policy.xml");
        let form = reqwest::multipart::Form::new().part("policyFile", policy);
        let request = self.request(Method::POST, &format!("{base}/resource/{id}/policy"), owner);
        self.drive.send(request.multipart(form), &[201]).await?;
        self.get(&format!("{base}/resource/{id}"), "").await?;
        self.get(&format!("{base}/resource/{id}/policy"), "").await?;
        let list = format!("{base}/access-lists/ttd/{id}");
        self.send(
            Method::PUT,
            &list,
            owner,
            json!({"name": "a", "description": "b"}),
        )
        .await?;
        let members = json!({"data": ["urn:altinn:organization:identifier-no:310000002"]});
        self.post(&format!("{list}/members"), owner, members).await?;
        self.get(&format!("{list}/members"), owner).await?;
        Ok(())
    }

    async fn systems(&self) -> Result<(), Stop> {
        let vendor = &self.setting.vendor;
        let base = "/authentication/api/v1";
        let (id, reference) = (
            format!("310000001_load{}", self.number),
            format!("r{}", self.number),
        );
        let words = json!({"nb": "a", "nn": "a", "en": "a"});
        let system = json!({"id": id, "vendor": {"ID": "0192:310000001"}, "name": words, "description": words,
            "clientId": [self.setting.machine.client_id], "isVisible": true, "rights": [], "allowedRedirectUrls": []});
        self.post(&format!("{base}/systemregister/vendor"), vendor, system)
            .await?;
        let request =
            json!({"systemId": id, "partyOrgNo": "310000002", "externalRef": reference, "rights": []});
        let path = format!("{base}/systemuser/request/vendor");
        let made = self.post(&path, vendor, request).await?.json();
        let page = text(&made["confirmUrl"]).replace(self.setting.sandbox.base_url(), "");
        self.act(&page, "").await?;
        let found = self
            .get(&format!("{path}/{}", text(&made["id"])), vendor)
            .await?
            .json();
        expect(found["status"] == "Accepted", "the request is not accepted")?;
        let owner = json!({"authority": "iso6523-actorid-upis", "ID": "0192:310000002"});
        let details =
            json!([{"type": "urn:altinn:systemuser", "externalRef": reference, "systemuser_org": owner}]);
        self.grant(details).await?;
        Ok(())
    }
}

fn expect(holds: bool, otherwise: &str) -> Result<(), Stop> {
    if holds {
        Ok(())
    } else {
        Err(Stop::Wrong(otherwise.to_owned()))
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
