//! The facts of one operation, known when a crate is generated: what a middleware decides by.

use crate::{Host, Method};

/// A kind of credential that an operation takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// An Altinn token, exchanged from another one, as `Authorization: Bearer`.
    Altinn,
    /// A Maskinporten token as it is, as `Authorization: Bearer`.
    Maskinporten,
    /// An ID-porten token as it is, as `Authorization: Bearer`.
    IdPorten,
    /// The token of one dialog of Dialogporten, as `Authorization: Bearer`.
    Dialog,
    /// A token that a platform component signs for itself, in the header `PlatformAccessToken`.
    Platform,
    /// The `ApiKey` header of Altinn II.
    ApiKey,
    /// The login cookie of Altinn II, in `Cookie`.
    Altinn2Login,
    /// An enterprise certificate as that of the TLS client, which Altinn II asks for where `?ForceEIAuthentication` is given.
    EnterpriseCertificate,
}

/// Credentials that go together: all of them are sent. Empty: the operation is open to everybody.
pub type Tokens = &'static [TokenKind];

/// Whether an operation wants a key of Altinn's API management (`Ocp-Apim-Subscription-Key`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionKey {
    /// None is read.
    No,
    /// Sent where the caller has one.
    Optional,
    /// Refused without one.
    Required,
}

/// The facts of one operation of one API.
///
/// Generated crates hold one `static` per operation; middleware gets it with each request.
#[derive(Debug)]
pub struct Operation {
    /// The crate that it belongs to, such as `altinn-notifications`.
    pub api: &'static str,
    /// Its name, which is the method on the client: `create_order_chain`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The host that it stands on.
    pub host: Host,
    /// What comes between the host and [`Operation::path`]; empty or beginning with a slash.
    pub prefix: &'static str,
    /// The path template as the document has it, such as `/orders/{id}`.
    pub path: &'static str,
    /// What goes into `Accept`.
    pub accept: &'static str,
    /// What goes into `Content-Type` where a body is sent and does not bring its own.
    pub content_type: Option<&'static str>,
    /// Redirect statuses (3xx) that the document lists as answers; they are no errors.
    pub redirects: &'static [u16],
    /// Credentials that it takes: alternatives, the preferred one first. An empty list: none is needed.
    pub tokens: &'static [Tokens],
    /// Scopes that it needs: alternatives of which one suffices, each a set that is needed together.
    pub scopes: &'static [&'static [&'static str]],
    /// Whether a key of the API management goes along.
    pub subscription_key: SubscriptionKey,
    /// Whether the same request may be sent twice: safe and idempotent methods, and those that the API makes so.
    pub idempotent: bool,
    /// Whether only components of the platform may call it.
    pub internal: bool,
    /// Whether the published document has it. What it lacks is known from the source of the server, of which an environment may
    /// run an older version.
    pub published: bool,
}
