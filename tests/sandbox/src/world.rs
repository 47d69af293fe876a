//! Everything that one sandbox knows: time, keys, clients, faults, the log, and the state of the APIs.

use std::{
    collections::HashMap,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering::SeqCst},
    },
    time::Duration,
};

use crate::{
    altinn2::{self, Altinn2},
    apis::Jobs,
    bounded::{Bounded, Capacity},
    clock::Clock,
    faults::FaultBoard,
    idporten::Logins,
    jose::Jws,
    keys::Keys,
    log::Log,
    maskinporten::Registry,
    random::Seed,
};

/// How much is kept of clients, consents and revoked tokens each.
pub(crate) const REGISTERED: Capacity = Capacity {
    entries: 10_000,
    bytes: 16 << 20,
};

/// What is set before a sandbox starts.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    /// How many times faster than Altinn the sandbox waits: retries of events, processing of files.
    pub(crate) speed: u32,
    /// The largest body that is taken, in bytes.
    pub(crate) largest_body: usize,
    /// Life of Maskinporten tokens, in seconds.
    pub(crate) maskinporten_life: i64,
    /// Life of Altinn tokens, in seconds.
    pub(crate) altinn_life: i64,
    /// How many things of each kind are remembered.
    pub(crate) remembered: usize,
    /// Whether keys of the API management are asked for where a document requires them.
    pub(crate) subscription_keys: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 1,
            speed: 1000,
            largest_body: 64 << 20,
            // What a client gets that does not ask for another life (docs.digdir.no, `access_token_lifetime`).
            maskinporten_life: 120,
            // `JwtValidityMinutes` of Altinn Authentication is 30.
            altinn_life: 1800,
            remembered: 2000,
            subscription_keys: true,
        }
    }
}

/// The inside of a sandbox.
pub(crate) struct World {
    /// Its address, without a slash at its end.
    pub(crate) base: String,
    /// The address of its Altinn II.
    pub(crate) altinn2_base: String,
    pub(crate) settings: Settings,
    pub(crate) seed: Seed,
    pub(crate) clock: Clock,
    pub(crate) keys: Keys,
    pub(crate) registry: Mutex<Registry>,
    pub(crate) logins: Mutex<Logins>,
    pub(crate) altinn2: Mutex<Altinn2>,
    pub(crate) faults: Mutex<FaultBoard>,
    pub(crate) revoked: Mutex<Bounded<()>>,
    pub(crate) log: Log,
    /// Answers of this sandbox that break their own document.
    pub(crate) flaws: Mutex<Vec<String>>,
    pub(crate) apis: Jobs,
    /// For webhooks.
    pub(crate) web: reqwest::Client,
    counters: Mutex<HashMap<&'static str, u64>>,
    requests: AtomicU64,
}

impl World {
    pub(crate) fn new(base: String, altinn2_base: String, settings: Settings) -> Result<Self, String> {
        let web = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            // The in-process sender of Altinn Events waits 45 seconds for an answer.
            .timeout(Duration::from_secs(45))
            .build()
            .map_err(|error| format!("the HTTP client for webhooks cannot be set up: {error}"))?;
        Ok(Self {
            base,
            altinn2_base,
            seed: Seed::new(settings.seed),
            clock: Clock::default(),
            keys: Keys::new()?,
            registry: Mutex::default(),
            logins: Mutex::default(),
            altinn2: Mutex::new(Altinn2::new(REGISTERED)),
            faults: Mutex::default(),
            revoked: Mutex::new(Bounded::new(REGISTERED)),
            log: Log::default(),
            flaws: Mutex::default(),
            apis: Jobs::new(settings.remembered, settings.largest_body),
            web,
            settings,
            counters: Mutex::default(),
            requests: AtomicU64::new(0),
        })
    }

    /// The next number of a series, from one.
    pub(crate) fn next(&self, series: &'static str) -> u64 {
        let mut counters = locked(&self.counters);
        let number = counters.entry(series).or_insert(0);
        *number += 1;
        *number
    }

    /// The next id of a series: another each time, and the same in each run.
    pub(crate) fn id(&self, series: &'static str) -> String {
        self.seed.child(series).nth(self.next(series)).uuid()
    }

    /// The number of this request.
    pub(crate) fn request_number(&self) -> u64 {
        self.requests.fetch_add(1, SeqCst)
    }

    /// Notes that an answer of this sandbox is wrong.
    pub(crate) fn flaw(&self, flaw: String) {
        let mut flaws = locked(&self.flaws);
        // The first hundred tell enough.
        if flaws.len() < 100 {
            flaws.push(flaw);
        }
    }

    /// Refuses a token from now on.
    pub(crate) fn revoke(&self, token: &str) {
        if let Some(jti) = Jws::read(token).and_then(|token| token.text("jti").map(str::to_owned)) {
            locked(&self.revoked).put(jti, ());
        }
    }

    /// A wait of Altinn as long as this sandbox makes it.
    pub(crate) fn sped_up(&self, wait: Duration) -> Duration {
        wait / self.settings.speed.max(1)
    }

    /// The issuer of Maskinporten tokens, which is the audience of assertions.
    pub(crate) fn maskinporten(&self) -> String {
        format!("{}/maskinporten/", self.base)
    }

    /// The issuer of ID-porten tokens.
    pub(crate) fn idporten(&self) -> String {
        format!("{}/idporten", self.base)
    }

    /// The issuer of Altinn tokens.
    pub(crate) fn altinn(&self) -> String {
        format!("{}/authentication/api/v1/openid/", self.base)
    }

    /// The issuer of the tokens of dialogs.
    pub(crate) fn dialogporten(&self) -> String {
        format!("{}/dialogporten/api/v1", self.base)
    }

    /// The key of the API management that this sandbox takes.
    pub(crate) fn subscription_key(&self) -> String {
        self.seed.child("subscription key").uuid().replace('-', "")
    }

    /// The key of Altinn II's API that this sandbox takes.
    pub(crate) fn api_key(&self) -> String {
        altinn2::api_key(&self.seed)
    }
}

/// What a mutex holds, even after a panic of another holder: each change is whole in itself.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
