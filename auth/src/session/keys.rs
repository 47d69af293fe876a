//! Keys that are no tokens: those of the API management, and that of Altinn II. They can be replaced while a session is in use.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex},
};

use altinn_runtime::Environment;

use crate::{secret::Secret, sync::lock};

/// Keys of Altinn's API management (`Ocp-Apim-Subscription-Key`), per environment and API. Clones share the keys.
///
/// ```
/// use altinn_auth::{Secret, SubscriptionKeys};
/// use altinn_runtime::Environment;
///
/// let keys = SubscriptionKeys::default();
/// keys.set(&Environment::Tt02, "altinn-broker", Secret::new("first"));
/// // ... given to a session, and later, without a restart:
/// keys.set(&Environment::Tt02, "altinn-broker", Secret::new("second"));
/// ```
#[derive(Clone, Default)]
pub struct SubscriptionKeys {
    keys: Arc<Mutex<Keys>>,
}

/// By environment and API; `None`: all APIs.
type Keys = HashMap<(Environment, Option<String>), Secret>;

impl SubscriptionKeys {
    /// Sets or replaces the key of one API, such as `altinn-broker`.
    pub fn set(&self, environment: &Environment, api: &str, key: Secret) {
        lock(&self.keys).insert((environment.clone(), Some(api.to_owned())), key);
    }

    /// Sets or replaces the key of all APIs that have none of their own.
    pub fn set_for_all(&self, environment: &Environment, key: Secret) {
        lock(&self.keys).insert((environment.clone(), None), key);
    }

    pub(super) fn get(&self, environment: &Environment, api: &str) -> Option<Secret> {
        let keys = lock(&self.keys);
        if keys.is_empty() {
            return None;
        }
        let own = keys.get(&(environment.clone(), Some(api.to_owned())));
        own.or_else(|| keys.get(&(environment.clone(), None))).cloned()
    }

    pub(super) fn join(&self, other: &Self) {
        let others = lock(&other.keys).clone();
        lock(&self.keys).extend(others);
    }
}

impl fmt::Debug for SubscriptionKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SubscriptionKeys")
            .field("keys", &lock(&self.keys).len())
            .finish()
    }
}

/// The key of Altinn II's REST API (header `ApiKey`). Clones share the key.
#[derive(Clone)]
pub struct ApiKey {
    key: Arc<Mutex<Secret>>,
}

impl ApiKey {
    /// This key.
    #[must_use]
    pub fn new(key: Secret) -> Self {
        Self {
            key: Arc::new(Mutex::new(key)),
        }
    }

    /// Replaces the key.
    pub fn set(&self, key: Secret) {
        *lock(&self.key) = key;
    }

    pub(crate) fn get(&self) -> Secret {
        lock(&self.key).clone()
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(…)")
    }
}
