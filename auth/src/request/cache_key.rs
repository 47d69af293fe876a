//! The key of a token in a store: a hash of all that the token depends on, the same in every process and version.

use std::fmt;

use aws_lc_rs::digest::{Context, SHA256};

use super::{AuthorizationDetails, ConsentGiver, TokenRequest};

/// Changed along with what is hashed, so that no version finds the tokens of another one under a key with another meaning.
const VERSION: &str = "altinn-rs token 1";

/// The key of a token in a store that processes share: 64 hexadecimal digits, a SHA-256.
///
/// Numbers of organisations and people are part of what is hashed. It shows none of them; but who knows all the rest of a request
/// can find a number by trying, so treat it as you treat an internal id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CacheKey(String);

impl CacheKey {
    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CacheKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Hashes texts so that no two lists of texts look alike: each comes with its length.
pub(crate) struct KeyHasher(Context);

impl KeyHasher {
    pub(crate) fn new() -> Self {
        Self(Context::new(&SHA256)).text(VERSION)
    }

    pub(crate) fn number(mut self, number: usize) -> Self {
        self.0.update(&(number as u64).to_be_bytes());
        self
    }

    pub(crate) fn text(self, text: &str) -> Self {
        let mut hasher = self.number(text.len());
        hasher.0.update(text.as_bytes());
        hasher
    }

    fn option(self, text: Option<&str>) -> Self {
        match text {
            Some(text) => self.number(1).text(text),
            None => self.number(0),
        }
    }

    pub(crate) fn request(mut self, request: &TokenRequest) -> Self {
        self = self.number(request.scopes.len());
        for scope in request.scopes.iter() {
            self = self.text(scope);
        }
        let hasher = self
            .option(request.resource.as_deref())
            .option(request.consumer.as_ref().map(|number| number.as_str()))
            .option(request.person.as_ref().map(|number| number.as_str()));
        match &request.details {
            None => hasher.number(0),
            Some(AuthorizationDetails::SystemUser(user)) => hasher
                .number(1)
                .text(user.organisation.as_str())
                .option(user.external_reference.as_deref()),
            Some(AuthorizationDetails::Consent(consent)) => {
                let (kind, number) = match &consent.from {
                    ConsentGiver::Person(number) => ("person", number.as_str()),
                    ConsentGiver::Organisation(number) => ("organisation", number.as_str()),
                };
                hasher
                    .number(2)
                    .text(&consent.id.to_string())
                    .text(kind)
                    .text(number)
            }
        }
    }

    pub(crate) fn finish(self) -> CacheKey {
        let digits = self
            .0
            .finish()
            .as_ref()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        CacheKey(digits)
    }
}

impl TokenRequest {
    /// A hash of everything that this request asks for: scopes, audience, and for whom. Equal requests have equal keys, in every
    /// process.
    ///
    /// It says nothing about who asks. In a store that several clients, keys or environments share,
    /// [`Identity::cache_key`](crate::Identity::cache_key) is the one to use.
    #[must_use]
    pub fn cache_key(&self) -> CacheKey {
        KeyHasher::new().request(self).finish()
    }
}
