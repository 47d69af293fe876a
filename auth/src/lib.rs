#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

#[cfg(feature = "altinn2")]
mod altinn2;
mod base64;
mod cache;
mod claims;
mod clock;
mod config;
mod error;
mod exchange;
mod fetch;
mod form;
mod http;
mod idporten;
mod key;
mod maskinporten;
mod numbers;
#[doc(hidden)]
pub mod parsing;
mod platform;
#[cfg(test)]
mod properties;
mod random;
mod realm;
mod redact;
mod refusal;
mod request;
mod retry;
mod scope;
mod secret;
mod session;
mod signer;
mod source;
mod store;
mod sync;
mod testing;
mod token;
mod verify;

#[cfg(feature = "altinn2")]
pub use altinn2::Altinn2;
pub use cache::{Cached, TokenCache};
pub use claims::{AuthorizationDetail, Claims, ConsentDetail, Party, SystemUserDetail};
pub use clock::{Clock, ManualClock, SystemClock};
pub use config::Config;
pub use error::{AuthError, AuthErrorKind, ConfigError};
pub use exchange::{AltinnAuthentication, Exchange, Provider, RefreshedToken};
pub use fetch::FetchPolicy;
pub use idporten::{
    ClientAuthentication, IdPorten, IdPortenBuilder, Login, LoginOptions, Loopback, PersonSource,
    PersonTokens,
};
pub use key::{KeyError, KeyErrorKind, KeySize, Kid, NewKey, PrivateKey, RotatingKey};
pub use maskinporten::{CustomIssuer, Issuer, Maskinporten, MaskinportenBuilder};
pub use numbers::{InvalidValue, OrganisationNumber, PersonNumber};
pub use platform::PlatformTokenSigner;
pub use realm::Realm;
pub use refusal::{Reason, Refusal};
pub use request::{AuthorizationDetails, CacheKey, Consent, ConsentGiver, SystemUser, TokenRequest};
pub use retry::{Retry, RetryPolicy};
pub use scope::{InvalidScope, Scopes};
pub use secret::Secret;
pub use session::{
    ApiKey, AppCookies, CheckError, Fault, MaskinportenClient, ScopePolicy, Session, SessionBuilder,
    Sessions, SubscriptionKeys,
};
pub use signer::{Algorithm, KeyId, SignError, Signer, SigningKey};
pub use source::{CallbackSource, Identity, StaticToken, TokenSource};
pub use store::{FileTokenStore, StoredSource, TokenStore};
pub use testing::{GeneratorLogin, Localtest, LocaltestUser, TestToken, TestTokenGenerator};
pub use token::Token;
pub use verify::{SignatureAlgorithm, Verifier, VerifierBuilder, VerifyError, VerifyErrorKind};
