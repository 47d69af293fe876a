//! The signing keys of the sandbox's issuers, and their rollover.

use std::sync::{
    Arc, PoisonError, RwLock,
    atomic::{AtomicUsize, Ordering::SeqCst},
};

use serde_json::Value;

use crate::jose::{EdwardsKey, Jws, SigningKey, pooled};

/// Who signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issuer {
    /// Maskinporten.
    Maskinporten,
    /// Altinn Authentication.
    Altinn,
    /// ID-porten.
    IdPorten,
    /// Components of the platform: platform access tokens.
    Component,
    /// Altinn Studio, whose tokens Altinn exchanges for its own.
    Studio,
}

impl Issuer {
    /// As controls write it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Maskinporten => "maskinporten",
            Self::Altinn => "altinn",
            Self::IdPorten => "idporten",
            Self::Component => "component",
            Self::Studio => "studio",
        }
    }

    /// The issuer of a name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let all = [
            Self::Maskinporten,
            Self::Altinn,
            Self::IdPorten,
            Self::Component,
            Self::Studio,
        ];
        all.into_iter().find(|issuer| issuer.name() == name)
    }
}

/// A key in use, and those before it that are still published.
struct Ring {
    current: Arc<SigningKey>,
    former: Vec<Arc<SigningKey>>,
}

/// The rings of all issuers.
pub(crate) struct Keys {
    rings: [RwLock<Ring>; 5],
    /// Dialogporten's, which is of another kind and never rolled.
    pub(crate) dialogporten: EdwardsKey,
    /// The number of the next key of the pool.
    next: AtomicUsize,
}

impl Keys {
    /// Makes the keys, or takes those that this process made before.
    pub(crate) fn new() -> Result<Self, String> {
        let ring = |index| {
            Ok::<_, String>(RwLock::new(Ring {
                current: pooled(index)?,
                former: Vec::new(),
            }))
        };
        Ok(Self {
            rings: [ring(0)?, ring(1)?, ring(2)?, ring(3)?, ring(4)?],
            dialogporten: EdwardsKey::generate()?,
            next: AtomicUsize::new(5),
        })
    }

    fn ring(&self, issuer: Issuer) -> &RwLock<Ring> {
        let [maskinporten, altinn, id_porten, component, studio] = &self.rings;
        match issuer {
            Issuer::Maskinporten => maskinporten,
            Issuer::Altinn => altinn,
            Issuer::IdPorten => id_porten,
            Issuer::Component => component,
            Issuer::Studio => studio,
        }
    }

    /// Signs claims as an issuer.
    pub(crate) fn sign(&self, issuer: Issuer, claims: &Value) -> Result<String, String> {
        let key = self
            .ring(issuer)
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .current
            .clone();
        key.sign(claims)
    }

    /// Whether a key that an issuer publishes signed a token.
    pub(crate) fn signed(&self, issuer: Issuer, token: &Jws) -> bool {
        let ring = self.ring(issuer).read().unwrap_or_else(PoisonError::into_inner);
        let kid = token.header["kid"].as_str().unwrap_or_default();
        let mut keys = ring.former.iter().chain([&ring.current]);
        keys.any(|key| key.kid() == kid && token.signed_by(key.n(), key.e()))
    }

    /// The public keys of an issuer, the current one first.
    pub(crate) fn public(&self, issuer: Issuer) -> Vec<Arc<SigningKey>> {
        let ring = self.ring(issuer).read().unwrap_or_else(PoisonError::into_inner);
        [&ring.current].into_iter().chain(&ring.former).cloned().collect()
    }

    /// Signs with a new key from now on; the old one stays published when told so.
    pub(crate) fn roll(&self, issuer: Issuer, keep_old: bool) -> Result<(), String> {
        let key = pooled(self.next.fetch_add(1, SeqCst))?;
        let mut ring = self.ring(issuer).write().unwrap_or_else(PoisonError::into_inner);
        let old = std::mem::replace(&mut ring.current, key);
        ring.former.clear();
        if keep_old {
            ring.former.push(old);
        }
        Ok(())
    }
}
