//! The reasons that Digdir documents for refusing a token, and what to do about each.
//! Source: docs.digdir.no, Maskinporten, "Feilsøking".

use altinn_runtime::StatusCode;

macro_rules! reasons {
    ($($(#[doc = $doc:literal])+ $name:ident $advice:literal,)+) => {
        /// Why a token server refuses.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Reason {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Reason {
            /// What to do about it, for people.
            #[must_use]
            pub fn advice(self) -> &'static str {
                match self { $(Self::$name => $advice,)+ }
            }
        }
    };
}

reasons! {
    /// MP-011: the assertion or a parameter is malformed.
    Malformed "the request is malformed; look for a stray line break or a wrong value in client id, scopes or resource",
    /// MP-012: the assertion was used before. A new one is sent at once.
    AlreadyUsed "the assertion was used before; send a newly signed one with another `jti`",
    /// MP-100: the client is not known, or could not authenticate.
    UnknownClient "the client is not known there; check the client id and that it belongs to this environment",
    /// MP-110: the audience of the assertion is not the issuer.
    WrongAudience "the audience is wrong; it is the issuer with its trailing slash, such as https://maskinporten.no/",
    /// MP-120: the certificate is no enterprise certificate, or of another environment.
    InvalidCertificate "the certificate is refused; use an enterprise certificate of this environment",
    /// MP-121: the registered key has expired; keys last a year.
    KeyExpired "the registered key has expired (keys last one year); register it again or a new one at Samarbeidsportalen",
    /// MP-122: the certificate belongs to another organisation than the client.
    CertificateOfOtherOrganisation "the certificate belongs to another organisation than the client; use the client's own",
    /// MP-123: the `x5c` header is no array of certificates.
    MalformedChain "the certificates are malformed; `x5c` is an array of base64 DER",
    /// MP-124: the signature is wrong, or the certificate has expired.
    InvalidSignature "the signature is wrong or the certificate has expired; check that the key belongs to the `kid`",
    /// MP-130: the assertion has expired or the clock is wrong.
    Expired "the assertion came too late; set the clock of this machine (NTP)",
    /// "Issue time is after now": the local clock is ahead.
    ClockAhead "the clock of this machine is ahead; set it (NTP): ten seconds are tolerated",
    /// The `kid` is not registered on the client.
    UnknownKey "the `kid` is not registered on the client; check client, environment and key id, or wait a little after registering",
    /// The client has registered keys, and so the header must have `kid`.
    KeyIdRequired "the client has registered keys, so the header must name one: use a key with a `kid`, not certificates",
    /// `consumer_org` is the client's own organisation.
    ConsumerIsSelf "`consumer_org` is the client's own organisation; leave it out",
    /// MP-200: a scope is not on the client.
    ScopeNotOnClient "a scope is not on the client; add it at https://sjolvbetjening.samarbeid.digdir.no (test: https://sjolvbetjening.test.samarbeid.digdir.no)",
    /// MP-201: a scope is of another kind of integration.
    ScopeOfOtherKind "a scope is not one of Maskinporten; it belongs to another kind of integration",
    /// MP-250: the owner of the scope has not granted it to the organisation.
    ScopeNotGranted "the owner of the scope has not granted it to the organisation; ask the owner (for `altinn:` scopes servicedesk@altinn.no)",
    /// MP-251: the consumer has not delegated the scope to the supplier.
    DelegationMissing "the consumer has not delegated the scope to the supplier; it is done in Altinn, separately for production and test",
    /// MP-301: the type of the authorization details is not known.
    UnknownDetails "the type of `authorization_details` is not known; Maskinporten has urn:altinn:systemuser and urn:altinn:consent",
    /// MP-302: the authorization details have unknown fields or illegal characters.
    MalformedDetails "`authorization_details` has a field or a character that is not allowed; check the external reference",
    /// MP-303: the authorization details do not match Altinn's registers.
    SystemUserNotFound "Altinn has no such system user; check that the system lists this client id, the organisation that owns the system user, its external reference, and that the customer has approved it",
    /// The resource is not a valid target.
    InvalidTarget "the `resource` is refused; it is the absolute URI that the API names as its audience",
    /// 429: too many requests.
    Throttled "the server is throttling; ask less often and keep tokens until they expire",
    /// A server error.
    Unavailable "the server has trouble; try again later",
    /// Something else.
    Other "the reason is none that is known here",
}

impl Reason {
    /// The reason by code, then by words, then by the OAuth error, then by the status.
    pub(super) fn of(status: StatusCode, code: Option<u16>, error: Option<&str>, description: &str) -> Self {
        let words = description.to_ascii_lowercase();
        let says = |text: &str| words.contains(text);
        if says("issue time is after now") {
            return Self::ClockAhead;
        }
        match code {
            Some(11) => return Self::Malformed,
            Some(12) => return Self::AlreadyUsed,
            Some(110) => return Self::WrongAudience,
            Some(120) => return Self::InvalidCertificate,
            Some(121) => return Self::KeyExpired,
            Some(122) => return Self::CertificateOfOtherOrganisation,
            Some(123) => return Self::MalformedChain,
            Some(124) => return Self::InvalidSignature,
            Some(130) => return Self::Expired,
            Some(200) => return Self::ScopeNotOnClient,
            Some(201) => return Self::ScopeOfOtherKind,
            Some(250) => return Self::ScopeNotGranted,
            Some(251) => return Self::DelegationMissing,
            Some(301) => return Self::UnknownDetails,
            Some(302) => return Self::MalformedDetails,
            Some(303) => return Self::SystemUserNotFound,
            _ => {}
        }
        if says("unknown key identifier") {
            Self::UnknownKey
        } else if says("no key identifier (kid)") {
            Self::KeyIdRequired
        } else if says("consumer_org in claim and delegation scope") {
            Self::ConsumerIsSelf
        } else if says("has not delegated access") {
            Self::DelegationMissing
        } else if says("has not been granted access") {
            Self::ScopeNotGranted
        } else if code == Some(100) {
            Self::UnknownClient
        } else {
            Self::by_error(status, error)
        }
    }

    fn by_error(status: StatusCode, error: Option<&str>) -> Self {
        match error {
            _ if status == StatusCode::TOO_MANY_REQUESTS => Self::Throttled,
            _ if status.is_server_error() => Self::Unavailable,
            Some("invalid_client") => Self::UnknownClient,
            Some("invalid_request") => Self::Malformed,
            Some("invalid_scope") => Self::ScopeNotOnClient,
            Some("invalid_target") => Self::InvalidTarget,
            Some("forbidden") => Self::ScopeNotGranted,
            Some("invalid_authorization_details") => Self::UnknownDetails,
            Some("invalid_altinn_customer_configuration") => Self::SystemUserNotFound,
            _ => Self::Other,
        }
    }

    /// Whether the clocks of the two sides disagree, or may.
    pub(crate) fn is_about_time(self) -> bool {
        matches!(self, Self::Expired | Self::ClockAhead)
    }
}
