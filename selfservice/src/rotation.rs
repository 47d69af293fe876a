//! Replacing the key of a client in steps, each of which is safe to be the last one before a crash.

use std::{
    collections::BTreeSet,
    sync::Arc,
    time::{Duration, UNIX_EPOCH},
};

use altinn_auth::{Clock, NewKey, PrivateKey, SystemClock};
use digdir_selfservice::{
    Client,
    types::{Jwk, JwksRequest},
};

use crate::{Error, KeyStore, Keys, Probe, keys::Retiring, keys::kid};

/// The most keys that a client has (docs.digdir.no, administration API).
const MOST_KEYS: usize = 5;
/// How long a new key may need until Maskinporten knows it: Digdir says two minutes; this leaves room.
const ACCEPTANCE: Duration = Duration::from_secs(300);
/// Between two tries of a new key.
const PAUSE: Duration = Duration::from_secs(5);
/// How long an old key stays registered: other instances of the program may sign with it until they read the new one.
const GRACE: Duration = Duration::from_secs(24 * 3600);
/// How long before its expiry a key is replaced. Keys last one year.
const BEFORE_EXPIRY: Duration = Duration::from_secs(30 * 86_400);
/// How often the set of keys is posted again when another program has replaced it meanwhile.
const POSTS: usize = 3;

/// What a rotation does next.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// Make a new key and save it.
    MakeKey,
    /// Register the new key beside those that are there.
    PostKey {
        /// The id of the new key.
        kid: String,
        /// The id of a key that has to go because a client has at most five.
        drops: Option<String>,
    },
    /// Wait until Maskinporten accepts the new key, then sign with it.
    Switch {
        /// The id of the new key.
        kid: String,
    },
    /// Remove keys whose grace time is over.
    Retire {
        /// Their ids.
        kids: Vec<String>,
    },
    /// Nothing until then (seconds since 1970); none where nothing is known to expire.
    Idle {
        /// When the next step is due.
        until: Option<u64>,
    },
}

/// A key rotation. What it knows is in the store and at the API, so a new process goes on where the last one stopped.
pub struct Rotation<'a> {
    api: &'a Client,
    store: &'a dyn KeyStore,
    probe: &'a dyn Probe,
    clock: Arc<dyn Clock>,
    grace: Duration,
    before_expiry: Duration,
    acceptance: Duration,
    forced: bool,
}

impl<'a> Rotation<'a> {
    /// A rotation of the client in `store`.
    pub fn new(api: &'a Client, store: &'a dyn KeyStore, probe: &'a dyn Probe) -> Self {
        Self {
            api,
            store,
            probe,
            clock: Arc::new(SystemClock),
            grace: GRACE,
            before_expiry: BEFORE_EXPIRY,
            acceptance: ACCEPTANCE,
            forced: false,
        }
    }

    /// How long an old key stays registered after the switch; 24 hours unless set.
    #[must_use]
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }

    /// How long before its expiry a key is replaced; 30 days unless set.
    #[must_use]
    pub fn before_expiry(mut self, time: Duration) -> Self {
        self.before_expiry = time;
        self
    }

    /// How long to wait for Maskinporten to accept a new key; five minutes unless set.
    #[must_use]
    pub fn acceptance(mut self, limit: Duration) -> Self {
        self.acceptance = limit;
        self
    }

    /// Replaces the key now, however long it would still hold.
    #[must_use]
    pub fn now(mut self) -> Self {
        self.forced = true;
        self
    }

    /// Reads the time and waits here.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The next step, without taking it: a dry run.
    ///
    /// # Errors
    /// When the store or the API cannot be read, or no safe step is left.
    pub async fn next_step(&self) -> Result<Step, Error> {
        let keys = self.load()?;
        let (_, registered) = self.registered(&keys).await?;
        self.decide(&keys, &registered)
    }

    /// Takes every step that is due, and tells which. A second run has nothing to do until the next one is due.
    ///
    /// # Errors
    /// As [`Rotation::next_step`], and when the API refuses a step or the new key is not accepted in time.
    pub async fn run(mut self) -> Result<Vec<Step>, Error> {
        let mut taken = Vec::new();
        loop {
            let mut keys = self.load()?;
            let (client_id, registered) = self.registered(&keys).await?;
            let step = self.decide(&keys, &registered)?;
            match &step {
                Step::Idle { .. } => {
                    self.note_expiry(&mut keys, &registered)?;
                    taken.push(step);
                    return Ok(taken);
                }
                // Saved before it is posted: a private key whose public half is registered is never lost.
                Step::MakeKey => {
                    keys.next = Some(new_key(&registered)?);
                    self.save(&keys)?;
                    self.forced = false;
                }
                Step::PostKey { kid, drops } => self.post(&client_id, &keys, kid, drops.as_deref()).await?,
                Step::Switch { .. } => {
                    self.accepted(&client_id, &keys).await?;
                    let old = keys.current.take();
                    keys.current = keys.next.take().map(|key| with_expiry(key, &registered));
                    let since = self.seconds();
                    keys.retiring
                        .extend(old.iter().map(|key| Retiring::new(kid(key), since)));
                    self.save(&keys)?;
                }
                Step::Retire { kids } => {
                    self.retire(&client_id, &keys, kids).await?;
                    keys.retiring.retain(|key| !kids.contains(&key.kid));
                    self.save(&keys)?;
                }
            }
            tracing::info!(?step, "key rotation");
            taken.push(step);
        }
    }

    /// When the key in use expires, in seconds since 1970; none where the API does not say.
    ///
    /// # Errors
    /// When the store or the API cannot be read.
    pub async fn expires_at(&self) -> Result<Option<u64>, Error> {
        let keys = self.load()?;
        let (_, registered) = self.registered(&keys).await?;
        Ok(keys
            .current
            .as_ref()
            .and_then(|key| expiry(&registered, &kid(key))))
    }

    fn decide(&self, keys: &Keys, registered: &[Jwk]) -> Result<Step, Error> {
        let has = |kid: &str| registered.iter().any(|key| key.kid == kid);
        if let Some(next) = keys.next.as_ref().map(kid) {
            if has(&next) {
                return Ok(Step::Switch { kid: next });
            }
            let drops = (registered.len() >= MOST_KEYS)
                .then(|| droppable(keys, registered).ok_or(Error::NoRoom))
                .transpose()?;
            return Ok(Step::PostKey { kid: next, drops });
        }
        let Some(current) = keys.current.as_ref().map(kid) else {
            return Ok(Step::MakeKey);
        };
        let now = self.seconds();
        let due = |key: &Retiring| key.since.saturating_add(self.grace.as_secs());
        let over: Vec<String> = keys
            .retiring
            .iter()
            .filter(|key| due(key) <= now)
            .map(|key| key.kid.clone())
            .collect();
        if !over.is_empty() {
            if !has(&current) {
                return Err(Error::CurrentNotRegistered(current));
            }
            return Ok(Step::Retire { kids: over });
        }
        let renew = expiry(registered, &current).map(|end| end.saturating_sub(self.before_expiry.as_secs()));
        if self.forced || renew.is_some_and(|renew| renew <= now) {
            return Ok(Step::MakeKey);
        }
        let until = keys.retiring.iter().map(due).chain(renew).min();
        Ok(Step::Idle { until })
    }

    /// Posts the set with the new key in it, and looks whether it is there: there is no ETag, and POST replaces the set.
    async fn post(&self, client_id: &str, keys: &Keys, next: &str, drops: Option<&str>) -> Result<(), Error> {
        let Some(key) = &keys.next else {
            return Ok(());
        };
        let new: Jwk =
            serde_json::from_str(&key.public_jwk()).map_err(|error| Error::Store(error.into(), "written"))?;
        self.replace(client_id, |set| {
            set.retain(|key| Some(key.kid.as_str()) != drops && key.kid != next);
            set.push(new.clone());
        })
        .await
    }

    async fn retire(&self, client_id: &str, keys: &Keys, kids: &[String]) -> Result<(), Error> {
        let current = keys.current.as_ref().map(kid).unwrap_or_default();
        self.replace(client_id, |set| {
            // The key in use stays, whatever the store says.
            set.retain(|key| key.kid == current || !kids.contains(&key.kid));
        })
        .await
    }

    /// Reads the set, changes it and posts it, until the set that is read back is the changed one.
    async fn replace(&self, client_id: &str, change: impl Fn(&mut Vec<Jwk>)) -> Result<(), Error> {
        for _ in 0..POSTS {
            let before = key_set(self.api, client_id).await?;
            let mut after = before.clone();
            change(&mut after);
            if ids(&after) == ids(&before) {
                return Ok(());
            }
            for key in &mut after {
                // Required in requests since 2025-05-22, absent from older keys. `exp` is the server's to set.
                key.use_.get_or_insert_with(|| "sig".to_owned());
                key.exp = None;
            }
            self.api
                .post_client_keys()
                .client_id(client_id)
                .body(JwksRequest { keys: after })
                .send()
                .await?;
        }
        let before = key_set(self.api, client_id).await?;
        let mut after = before.clone();
        change(&mut after);
        if ids(&after) == ids(&before) {
            Ok(())
        } else {
            Err(Error::Contended)
        }
    }

    /// Waits until the new key is accepted.
    async fn accepted(&self, client_id: &str, keys: &Keys) -> Result<(), Error> {
        let Some(next) = &keys.next else {
            return Ok(());
        };
        let mut waited = Duration::ZERO;
        while !self.probe.accepts(client_id, next).await? {
            if waited >= self.acceptance {
                return Err(Error::NotAccepted(waited));
            }
            self.clock.sleep(PAUSE).await;
            waited += PAUSE;
        }
        Ok(())
    }

    /// Saves when the key in use expires, where the API says something else than the store.
    fn note_expiry(&self, keys: &mut Keys, registered: &[Jwk]) -> Result<(), Error> {
        let Some(current) = &keys.current else {
            return Ok(());
        };
        let noted = with_expiry(current.clone(), registered);
        if noted.expires_at() == current.expires_at() {
            return Ok(());
        }
        keys.current = Some(noted);
        self.save(keys)
    }

    fn load(&self) -> Result<Keys, Error> {
        let keys = self.store.load().map_err(|error| Error::Store(error, "read"))?;
        keys.ok_or(Error::NoClient)
    }

    fn save(&self, keys: &Keys) -> Result<(), Error> {
        self.store
            .save(keys)
            .map_err(|error| Error::Store(error, "saved"))
    }

    async fn registered(&self, keys: &Keys) -> Result<(String, Vec<Jwk>), Error> {
        let client_id = keys.client_id.clone().ok_or(Error::NoClient)?;
        let registered = key_set(self.api, &client_id).await?;
        Ok((client_id, registered))
    }

    fn seconds(&self) -> u64 {
        let since = self.clock.now().duration_since(UNIX_EPOCH);
        since.map_or(0, |since| since.as_secs())
    }
}

async fn key_set(api: &Client, client_id: &str) -> Result<Vec<Jwk>, Error> {
    let set = api.get_client_keys().client_id(client_id).send().await?;
    Ok(set.keys.to_vec())
}

fn ids(keys: &[Jwk]) -> BTreeSet<&str> {
    keys.iter().map(|key| key.kid.as_str()).collect()
}

fn expiry(registered: &[Jwk], kid: &str) -> Option<u64> {
    let key = registered.iter().find(|key| key.kid == kid)?;
    u64::try_from(key.exp?).ok()
}

/// The key with the end of its registration, where the API says it.
fn with_expiry(key: PrivateKey, registered: &[Jwk]) -> PrivateKey {
    let end = expiry(registered, &kid(&key)).and_then(|end| UNIX_EPOCH.checked_add(Duration::from_secs(end)));
    match end {
        Some(end) => key.with_expiry(end),
        None => key,
    }
}

/// The key that goes when there is no room: one that is retiring, the oldest first. Keys of others stay.
fn droppable(keys: &Keys, registered: &[Jwk]) -> Option<String> {
    let mut retiring: Vec<&Retiring> = keys
        .retiring
        .iter()
        .filter(|key| registered.iter().any(|other| other.kid == key.kid))
        .collect();
    retiring.sort_by_key(|key| key.since);
    retiring.first().map(|key| key.kid.clone())
}

/// A key whose id no registered key has.
fn new_key(registered: &[Jwk]) -> Result<PrivateKey, Error> {
    // The thumbprint is the id, so another key has another id.
    loop {
        let key = NewKey::default().generate()?;
        if registered.iter().all(|other| other.kid != kid(&key)) {
            return Ok(key);
        }
    }
}
