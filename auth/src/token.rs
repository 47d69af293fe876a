//! An access token: its text, its end, and the scopes that it is known to hold.

use std::{
    fmt,
    sync::{Arc, OnceLock},
    time::{Duration, SystemTime},
};

use altinn_runtime::header::HeaderValue;
use serde_json::{Map, Value};

use crate::{
    base64,
    clock::{from_unix, unix},
    http::Sent,
    realm::Realm,
    scope::Scopes,
    secret::Secret,
};

/// An access token. Cheap to clone.
#[derive(Clone)]
pub struct Token(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    value: Secret,
    expires: Option<SystemTime>,
    scopes: Option<Scopes>,
    realm: Option<Realm>,
    /// Made for the first request that carries it.
    bearer: OnceLock<Option<HeaderValue>>,
}

impl Token {
    /// A token. Where it is a JWT, its `exp`, `scope` and `iss` are read (its signature is the business of those who receive it).
    #[must_use]
    pub fn new(value: impl Into<Secret>) -> Self {
        let value = value.into();
        let claims = unverified_claims(value.expose()).unwrap_or_default();
        let expires = claims.get("exp").and_then(numeric_date).and_then(from_unix);
        let scopes = claims.get("scope").and_then(Value::as_str).map(Scopes::lenient);
        let realm = claims
            .get("iss")
            .and_then(Value::as_str)
            .and_then(Realm::of_issuer);
        Self(Arc::new(Inner {
            value,
            expires,
            scopes,
            realm,
            bearer: OnceLock::new(),
        }))
    }

    /// The same token with another end.
    #[must_use]
    pub fn with_expiry(mut self, expires: Option<SystemTime>) -> Self {
        Arc::make_mut(&mut self.0).expires = expires;
        self
    }

    /// The same token with the scopes that it holds.
    #[must_use]
    pub fn with_scopes(mut self, scopes: Scopes) -> Self {
        Arc::make_mut(&mut self.0).scopes = Some(scopes);
        self
    }

    /// The text of the token. Do not log it.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.value.expose()
    }

    /// When it ends; `None`: not known.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.0.expires
    }

    /// The scopes that it holds; `None`: not known.
    #[must_use]
    pub fn scopes(&self) -> Option<&Scopes> {
        self.0.scopes.as_ref()
    }

    /// Whether it is of production or of test; `None`: not known.
    #[must_use]
    pub fn realm(&self) -> Option<Realm> {
        self.0.realm
    }

    /// The same token, of whose issuer more is known than its own claims say.
    pub(crate) fn with_realm(mut self, realm: Option<Realm>) -> Self {
        if self.0.realm.is_none() && realm.is_some() {
            Arc::make_mut(&mut self.0).realm = realm;
        }
        self
    }

    /// Whether both are the same token.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.value == other.0.value
    }

    /// The value of an `Authorization` header, marked as sensitive; `None` when the token cannot stand in a header.
    pub(crate) fn bearer(&self) -> Option<HeaderValue> {
        let bearer = || sensitive(&zeroize::Zeroizing::new(format!("Bearer {}", self.expose())));
        self.0.bearer.get_or_init(bearer).clone()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("expires_at_unix", &self.0.expires.map(unix))
            .field("scopes", &self.0.scopes)
            .finish_non_exhaustive()
    }
}

/// A header value that Debug forms do not show.
pub(crate) fn sensitive(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// The claims of a JWT, its signature unchecked.
pub(crate) fn unverified_claims(token: &str) -> Option<Map<String, Value>> {
    let mut parts = token.split('.');
    let payload = parts.nth(1)?;
    if parts.count() != 1 {
        return None;
    }
    serde_json::from_slice(&base64::tolerant(payload)?).ok()
}

/// Seconds since 1970; fractions are cut (RFC 7519, section 2, allows them).
pub(crate) fn numeric_date(value: &Value) -> Option<u64> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    value.as_u64().or_else(|| {
        value
            .as_f64()
            .filter(|seconds| (0.0..1e15).contains(seconds))
            .map(|seconds| seconds as u64)
    })
}

/// The end of a token that a server has just given, by its own claims and the clock of this machine, which may be wrong.
///
/// What is left of its life is told from the server's clock: the `Date` of the answer, or `iat` if that is later. Where there is
/// no `Date`, or it makes no sense, the end is `exp`, but no later than a whole life after the request.
pub(crate) fn end_by_claims(token: &str, sent: Sent) -> Option<SystemTime> {
    let claims = unverified_claims(token)?;
    let exp = numeric_date(claims.get("exp")?)?;
    let iat = claims.get("iat").and_then(numeric_date);
    let after = |seconds: Option<u64>| sent.at.checked_add(Duration::from_secs(seconds?));
    if let Some(date) = sent.date {
        let there = iat.unwrap_or_default().max(unix(date));
        if let Some(end) = after(exp.checked_sub(there).filter(|left| *left > 0)) {
            return Some(end);
        }
    }
    let end = from_unix(exp)?;
    let by_life = after(iat.and_then(|iat| exp.checked_sub(iat)));
    Some(by_life.map_or(end, |by_life| end.min(by_life)))
}
