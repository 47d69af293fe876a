//! Registration and rotation against the sandbox, with a crash after every save.
#![allow(clippy::unwrap_used)]

use std::{
    io,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use altinn_auth::{Issuer, Maskinporten, PrivateKey, Session, TokenRequest, TokenSource};
use altinn_runtime::BoxFuture;
use altinn_sandbox::{ClientRegistration, Sandbox};
use altinn_selfservice::{
    Error, KeyFile, KeyStore, Keys, MaskinportenProbe, Probe, Rotation, Step, register_client,
};
use digdir_selfservice::{
    Client,
    types::{ApplicationType, AuthMethod, ClientRequest, GrantType, IntegrationType},
};

const SCOPE: &str = "altinn:instances.read";

/// Keys in memory, and how many saves are left until the program crashes.
#[derive(Default)]
struct Memory {
    saved: Mutex<Option<String>>,
    saves_left: Option<AtomicUsize>,
}

impl Memory {
    fn crashing_after(self, saves: usize) -> Self {
        Self {
            saves_left: Some(AtomicUsize::new(saves)),
            ..self
        }
    }
}

impl KeyStore for Memory {
    fn load(&self) -> io::Result<Option<Keys>> {
        let saved = self.saved.lock().unwrap().clone();
        saved
            .map(|json| Keys::from_json(&altinn_auth::Secret::new(json)))
            .transpose()
    }

    fn save(&self, keys: &Keys) -> io::Result<()> {
        if let Some(left) = &self.saves_left
            && left
                .fetch_update(SeqCst, SeqCst, |left| left.checked_sub(1))
                .is_err()
        {
            return Err(io::Error::other("the program crashes"));
        }
        *self.saved.lock().unwrap() = Some(keys.to_json()?.expose().to_owned());
        Ok(())
    }
}

struct World {
    sandbox: Sandbox,
    api: Client,
    probe: MaskinportenProbe,
}

async fn world() -> World {
    let sandbox = Sandbox::start().await.unwrap();
    let admin = ClientRegistration::new("310000001").scopes(["idporten:dcr.read", "idporten:dcr.write"]);
    let admin = sandbox.register_client(admin).await.unwrap();
    let issuer = Issuer::custom(&sandbox.maskinporten(), &sandbox.token_endpoint()).unwrap();
    let session = Session::builder(sandbox.environment())
        .maskinporten(Maskinporten::builder(issuer.clone(), &admin.client_id).jwk(&admin.private_jwk))
        .build()
        .unwrap();
    World {
        api: Client::new(sandbox.environment(), &session),
        probe: MaskinportenProbe::new(issuer, SCOPE.parse().unwrap()),
        sandbox,
    }
}

fn request() -> ClientRequest {
    ClientRequest::builder()
        .client_name("skattekortet")
        .description("A client of a test.")
        .integration_type(IntegrationType::Maskinporten)
        .application_type(ApplicationType::Web)
        .token_endpoint_auth_method(AuthMethod::PrivateKeyJwt)
        .grant_types(vec![GrantType::UrnIetfParamsOauthGrantTypeJwtBearer])
        .scopes(vec![SCOPE.to_owned()])
        .try_into()
        .unwrap()
}

impl World {
    /// Whether a key gets a token.
    async fn works(&self, client_id: &str, key: &PrivateKey) -> bool {
        self.probe.accepts(client_id, key).await.unwrap_or(false)
    }

    async fn registered(&self, client_id: &str) -> usize {
        let set = self
            .api
            .get_client_keys()
            .client_id(client_id)
            .send()
            .await
            .unwrap();
        set.keys.len()
    }
}

#[tokio::test]
async fn a_client_that_is_registered_gets_tokens_at_once() {
    let world = world().await;
    let store = Memory::default();
    let client_id = register_client(&world.api, &store, &world.probe, request())
        .await
        .unwrap();
    let keys = store.load().unwrap().unwrap();
    assert!(world.works(&client_id, &keys.current.unwrap()).await);

    // Once more: the same client, and no second one.
    let again = register_client(&world.api, &store, &world.probe, request())
        .await
        .unwrap();
    assert_eq!(again, client_id);
    assert_eq!(world.api.list_clients().send().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_registration_goes_on_where_a_crash_stopped_it() {
    for saves in 0..4 {
        let world = world().await;
        let store = Memory::default().crashing_after(saves);
        let first = register_client(&world.api, &store, &world.probe, request()).await;
        let store = Memory {
            saved: store.saved,
            saves_left: None,
        };
        let client_id = register_client(&world.api, &store, &world.probe, request())
            .await
            .unwrap();
        assert_eq!(first.is_ok(), saves == 3, "after {saves} saves");
        assert_eq!(
            world.api.list_clients().send().await.unwrap().len(),
            1,
            "after {saves} saves"
        );
        let keys = store.load().unwrap().unwrap();
        assert!(
            world.works(&client_id, &keys.current.unwrap()).await,
            "after {saves} saves"
        );
    }
}

#[tokio::test]
async fn a_rotation_keeps_a_working_key_through_a_crash_at_every_save() {
    for saves in 0..4 {
        let world = world().await;
        let store = Memory::default();
        let client_id = register_client(&world.api, &store, &world.probe, request())
            .await
            .unwrap();
        let old = store.load().unwrap().unwrap().current.unwrap();

        let store = Memory {
            saved: store.saved,
            saves_left: None,
        }
        .crashing_after(saves);
        let rotate = |store| {
            Rotation::new(&world.api, store, &world.probe)
                .grace(Duration::ZERO)
                .now()
        };
        drop(rotate(&store).run().await);
        // Whatever was done: the key in the store works.
        let store = Memory {
            saved: store.saved,
            saves_left: None,
        };
        let keys = store.load().unwrap().unwrap();
        assert!(
            world.works(&client_id, &keys.current.unwrap()).await,
            "after {saves} saves"
        );

        drop(
            Rotation::new(&world.api, &store, &world.probe)
                .grace(Duration::ZERO)
                .run()
                .await
                .unwrap(),
        );
        let keys = store.load().unwrap().unwrap();
        assert!(
            world.works(&client_id, keys.current.as_ref().unwrap()).await,
            "after {saves} saves"
        );
        assert!(
            keys.next.is_none() && keys.retiring.is_empty(),
            "after {saves} saves"
        );
        assert_eq!(world.registered(&client_id).await, 1, "after {saves} saves");
        if saves > 0 {
            assert!(
                !world.works(&client_id, &old).await,
                "the old key is removed after the grace time"
            );
        }
    }
}

#[tokio::test]
async fn a_dry_run_changes_nothing_and_tells_the_next_step() {
    let world = world().await;
    let store = Memory::default();
    let client_id = register_client(&world.api, &store, &world.probe, request())
        .await
        .unwrap();
    let before = store.saved.lock().unwrap().clone();
    let rotation = || Rotation::new(&world.api, &store, &world.probe);
    assert!(matches!(
        rotation().next_step().await.unwrap(),
        Step::Idle { until: Some(_) }
    ));
    assert_eq!(rotation().now().next_step().await.unwrap(), Step::MakeKey);
    // A key lasts a year; 400 days before its end is now.
    let soon = rotation().before_expiry(Duration::from_secs(400 * 86_400));
    assert_eq!(soon.next_step().await.unwrap(), Step::MakeKey);
    assert_eq!(*store.saved.lock().unwrap(), before);
    assert_eq!(world.registered(&client_id).await, 1);
}

#[tokio::test]
async fn the_old_key_works_until_its_grace_time_is_over() {
    let world = world().await;
    let store = Memory::default();
    let client_id = register_client(&world.api, &store, &world.probe, request())
        .await
        .unwrap();
    let old = store.load().unwrap().unwrap().current.unwrap();
    let steps = Rotation::new(&world.api, &store, &world.probe)
        .now()
        .run()
        .await
        .unwrap();
    assert!(matches!(
        steps.as_slice(),
        [
            Step::MakeKey,
            Step::PostKey { drops: None, .. },
            Step::Switch { .. },
            Step::Idle { until: Some(_) }
        ]
    ));
    assert!(world.works(&client_id, &old).await);
    assert_eq!(world.registered(&client_id).await, 2);
}

#[tokio::test]
async fn a_session_knows_when_its_key_expires() {
    let world = world().await;
    let store = Memory::default();
    let start = std::time::SystemTime::now();
    let client_id = register_client(&world.api, &store, &world.probe, request())
        .await
        .unwrap();
    let session = |key: PrivateKey| {
        let issuer = Issuer::custom(&world.sandbox.maskinporten(), &world.sandbox.token_endpoint()).unwrap();
        Session::builder(world.sandbox.environment())
            .maskinporten(Maskinporten::builder(issuer, &client_id).signer(key))
            .build()
            .unwrap()
    };
    let key = || store.load().unwrap().unwrap().current.unwrap();
    // Digdir: a key lasts one year.
    let end = session(key()).key_expires_at().unwrap();
    let year = Duration::from_secs(365 * 86_400);
    let after = end
        .duration_since(start + year)
        .unwrap_or_else(|error| error.duration());
    assert!(after < Duration::from_secs(120), "{after:?}");

    // A store of an older version has no end; the next run finds it out. A key from elsewhere has none either.
    let unknown = |json: &str| {
        let mut keys: serde_json::Value = serde_json::from_str(json).unwrap();
        keys["current"].as_object_mut().unwrap().remove("exp").unwrap();
        keys.to_string()
    };
    let older = store.saved.lock().unwrap().as_deref().map(unknown);
    *store.saved.lock().unwrap() = older;
    assert_eq!(session(key()).key_expires_at(), None);
    Rotation::new(&world.api, &store, &world.probe)
        .run()
        .await
        .unwrap();
    assert_eq!(session(key()).key_expires_at(), Some(end));
}

#[tokio::test]
async fn an_expired_key_is_refused() {
    let world = world().await;
    let store = Memory::default();
    let client_id = register_client(&world.api, &store, &world.probe, request())
        .await
        .unwrap();
    let current = store.load().unwrap().unwrap().current.unwrap();
    world.sandbox.advance_clock(366 * 86_400);
    let error = world.probe.accepts(&client_id, &current).await.unwrap_err();
    assert!(error.to_string().contains("MP-121"), "{error}");
}

#[tokio::test]
async fn keys_of_others_are_kept_also_when_there_is_no_room() {
    let world = world().await;
    let store = Memory::default();
    let client_id = register_client(&world.api, &store, &world.probe, request())
        .await
        .unwrap();
    let mut set = world
        .api
        .get_client_keys()
        .client_id(&client_id)
        .send()
        .await
        .unwrap()
        .keys
        .to_vec();
    for name in ["a", "b", "c", "d"] {
        let mut key = set[0].clone();
        key.kid = name.to_owned();
        set.push(key);
    }
    let body = digdir_selfservice::types::JwksRequest { keys: set };
    world
        .api
        .post_client_keys()
        .client_id(&client_id)
        .body(body)
        .send()
        .await
        .unwrap();
    let refused = Rotation::new(&world.api, &store, &world.probe)
        .now()
        .run()
        .await
        .unwrap_err();
    assert!(matches!(refused, Error::NoRoom), "{refused}");
    assert_eq!(world.registered(&client_id).await, 5);
}

#[tokio::test]
async fn a_key_that_is_not_accepted_in_time_stays_out_of_use() {
    struct Never;
    impl Probe for Never {
        fn accepts<'a>(&'a self, _: &'a str, _: &'a PrivateKey) -> BoxFuture<'a, Result<bool, Error>> {
            Box::pin(async { Ok(false) })
        }
    }
    let world = world().await;
    let store = Memory::default();
    let client_id = register_client(&world.api, &store, &world.probe, request())
        .await
        .unwrap();
    let old = store.load().unwrap().unwrap().current.unwrap();
    let clock = altinn_auth::ManualClock::at(1_800_000_000);
    let rotation = Rotation::new(&world.api, &store, &Never).clock(clock).now();
    assert!(matches!(rotation.run().await, Err(Error::NotAccepted(_))));
    let keys = store.load().unwrap().unwrap();
    assert_eq!(keys.current.unwrap().thumbprint(), old.thumbprint());
    assert!(world.works(&client_id, &old).await);
}

#[tokio::test]
async fn a_key_file_is_for_its_owner_only_and_shows_no_key() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys.json");
    let file = KeyFile::new(&path);
    assert!(file.load().unwrap().is_none());
    let key = altinn_auth::NewKey::default().generate().unwrap();
    let keys = Keys::of_client("client", key.clone());
    file.save(&keys).unwrap();
    assert_eq!(
        file.load().unwrap().unwrap().current.unwrap().thumbprint(),
        key.thumbprint()
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    let jwk: serde_json::Value = serde_json::from_str(key.private_jwk().expose()).unwrap();
    assert!(!format!("{keys:?}").contains(jwk["d"].as_str().unwrap()));
    std::fs::write(&path, "{\"current\": {\"d\": \"secret-part\"}}").unwrap();
    let error = format!("{:?}", file.load().unwrap_err());
    assert!(!error.contains("secret-part"), "{error}");
    // A token request is made with the key that was read back.
    let client = Maskinporten::test("client").signer(key).build().unwrap();
    drop(client.token(&TokenRequest::new(SCOPE.parse().unwrap())));
}
