//! Registered clients: their keys, scopes, delegations and consents.

use std::{
    collections::{BTreeSet, HashSet},
    fmt,
};

use serde_json::{Value, json};

use crate::{
    bounded::{Bounded, Weigh},
    jose::base64_url,
    world::REGISTERED,
};

/// How many ids of assertions are remembered at most. Each is needed for some two minutes.
const MOST_IDS: usize = 200_000;

/// A client to be registered, as one fills in Digdir's form for it.
#[derive(Clone, Debug)]
#[must_use]
pub struct ClientRegistration {
    pub(crate) organisation: String,
    pub(crate) org: Option<String>,
    pub(crate) scopes: BTreeSet<String>,
    pub(crate) life: Option<i64>,
}

impl ClientRegistration {
    /// A client of an organisation, by its number of nine digits.
    pub fn new(organisation: impl Into<String>) -> Self {
        Self {
            organisation: organisation.into(),
            org: None,
            scopes: BTreeSet::new(),
            life: None,
        }
    }

    /// With a code in Altinn's list of service owners, such as `skd`. Exchanged tokens with a service-owner scope name it.
    pub fn service_owner(mut self, org: impl Into<String>) -> Self {
        self.org = Some(org.into().to_ascii_lowercase());
        self
    }

    /// With these scopes.
    pub fn scopes<T: Into<String>>(mut self, scopes: impl IntoIterator<Item = T>) -> Self {
        self.scopes.extend(scopes.into_iter().map(Into::into));
        self
    }

    /// With a life of its access tokens, in seconds; 120 unless set.
    pub fn token_life(mut self, seconds: u32) -> Self {
        self.life = Some(i64::from(seconds));
        self
    }
}

/// A client that was registered, with a private key that was made for it. Its Debug form hides the key.
#[derive(Clone)]
#[non_exhaustive]
pub struct RegisteredClient {
    /// The id, which goes into the `iss` of assertions.
    pub client_id: String,
    /// The id of its key.
    pub key_id: String,
    /// The private key as JWK, in JSON.
    pub private_jwk: String,
}

impl fmt::Debug for RegisteredClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegisteredClient")
            .field("client_id", &self.client_id)
            .field("key_id", &self.key_id)
            .finish_non_exhaustive()
    }
}

/// A public key of a client.
#[derive(Clone, Debug)]
pub(crate) struct ClientKey {
    pub(crate) kid: String,
    pub(crate) n: Vec<u8>,
    pub(crate) e: Vec<u8>,
    /// When it ceases to hold, in seconds since 1970: a year after it was posted.
    pub(crate) until: i64,
}

impl ClientKey {
    /// As the self-service API shows it.
    pub(crate) fn jwk(&self) -> Value {
        json!({
            "kty": "RSA", "alg": "RS256", "use": "sig", "kid": self.kid, "exp": self.until,
            "n": base64_url(&self.n), "e": base64_url(&self.e),
        })
    }
}

/// A client.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    pub(crate) registration: ClientRegistration,
    pub(crate) keys: Vec<ClientKey>,
}

/// All that Maskinporten knows.
#[derive(Debug)]
pub(crate) struct Registry {
    pub(crate) clients: Bounded<Client>,
    /// Codes of service owners by their numbers.
    orgs: Bounded<String>,
    /// Consumer, supplier and scope of what was delegated in Altinn.
    pub(crate) delegations: BTreeSet<(String, String, String)>,
    /// Consumer and scope of what a provider has not granted.
    pub(crate) withheld: BTreeSet<(String, String)>,
    /// National identity numbers that Altinn's register does not know.
    pub(crate) strangers: BTreeSet<String>,
    /// Consents by their id: who gave it, to whom, and its element in tokens.
    pub(crate) consents: Bounded<(String, (String, Value))>,
    /// Ids of assertions, by the time until which a replay would still be possible.
    seen: BTreeSet<(i64, String)>,
    ids: HashSet<String>,
}

impl Default for Registry {
    fn default() -> Self {
        Self {
            clients: Bounded::new(REGISTERED),
            orgs: Bounded::new(REGISTERED),
            delegations: BTreeSet::new(),
            withheld: BTreeSet::new(),
            strangers: BTreeSet::new(),
            consents: Bounded::new(REGISTERED),
            seen: BTreeSet::new(),
            ids: HashSet::new(),
        }
    }
}

impl Weigh for Client {
    fn weight(&self) -> usize {
        let keys: usize = self.keys.iter().map(|key| key.n.len() + key.kid.len()).sum();
        let scopes: usize = self.registration.scopes.iter().map(Weigh::weight).sum();
        keys + scopes + self.registration.organisation.len()
    }
}

impl Registry {
    /// Adds a client.
    pub(crate) fn add(&mut self, id: &str, registration: ClientRegistration) {
        if let Some(org) = &registration.org {
            self.orgs.put(registration.organisation.clone(), org.clone());
        }
        let keys = Vec::new();
        self.clients.put(id, Client { registration, keys });
    }

    /// The code of an organisation, from any of its clients.
    pub(crate) fn org(&self, organisation: &str) -> Option<String> {
        self.orgs.get(organisation).cloned()
    }

    /// Whether an id was seen before; from now on it was.
    pub(crate) fn replayed(&mut self, id: &str, now: i64, until: i64) -> bool {
        while let Some((until, id)) = self.seen.pop_first() {
            if until >= now && self.seen.len() < MOST_IDS {
                self.seen.insert((until, id));
                break;
            }
            self.ids.remove(&id);
        }
        if !self.ids.insert(id.to_owned()) {
            return true;
        }
        self.seen.insert((until, id.to_owned()));
        false
    }
}

/// The nine digits of an organisation, from any of the spellings that Altinn uses.
pub(crate) fn normalised(text: &str) -> &str {
    text.rsplit(':').next().unwrap_or(text)
}
