//! The four ways into Altinn II's REST API. Altinn II closed in 2026.
//! Source: Altinn/docs@0abd1fd8ef4fb9f0fc1191ac25f0620b5a856405, content/api/rest/kom-i-gang/{person,virksomhet,scopes}.md.

mod cookie;
mod login;

use std::{error::Error, fmt, sync::Arc};

use altinn_runtime::{Environment, Failure, Host, HttpClient, HttpClientBuilder};

use crate::{
    clock::Clock,
    error::Problems,
    key::PrivateKey,
    secret::Secret,
    session::{ApiKey, MaskinportenClient},
    source::TokenSource,
};
pub(crate) use login::Login;

/// How a session gets into Altinn II's REST API. **Altinn II closed in 2026**: use the API of Altinn 3 that replaces what you call.
///
/// | In Altinn II | Now |
/// |---|---|
/// | messages | `altinn-correspondence`, and `altinn-dialogporten-enduser` to find them |
/// | instances, forms | `altinn-storage` and `altinn-app` |
/// | broker services | `altinn-broker` |
/// | rights, roles, reportees, delegations | `altinn-access-management-enduser`, `altinn-access-management-resource-owner` |
/// | delegation requests, consent requests | `altinn-access-management-serviceowner`, `altinn-access-management-consententerprise` |
/// | enterprise users | system users: `altinn-authentication`, [`TokenRequest::system_user`](crate::TokenRequest::system_user) |
/// | service rights register (SRR) | access lists: `altinn-resource-registry` |
/// | metadata | `altinn-resource-registry`, `altinn-access-management-metadata` |
/// | passwords, enterprise certificates | [`IdPorten`](crate::IdPorten), [`Maskinporten`](crate::Maskinporten) |
///
/// Every call needs the key of the API as well: [`SessionBuilder::api_key`](crate::SessionBuilder::api_key). What is got this way goes
/// to the Altinn II host of the session's environment and nowhere else; the other credentials of the session stay with Altinn 3.
/// Operations that a way does not open are refused before anything is sent: a person cannot do what an organisation has to.
///
/// ```no_run
/// # #![allow(deprecated)]
/// use altinn_auth::{Altinn2, ApiKey, Secret, Session};
/// use altinn_runtime::Environment;
///
/// # fn example(key: Secret, user: Secret, password: Secret) -> Result<Session, altinn_auth::ConfigError> {
/// Session::builder(Environment::Tt02)
///     .api_key(ApiKey::new(key))
///     .altinn2(Altinn2::password(user, password))
///     .build()
/// # }
/// ```
#[must_use]
pub struct Altinn2 {
    way: Way,
    http: HttpClientBuilder,
}

enum Way {
    Password(User),
    IdPorten(Arc<dyn TokenSource>),
    Maskinporten(MaskinportenClient),
    Certificate(Box<PrivateKey>, Option<User>),
}

/// Who logs in with a password.
struct User {
    name: Secret,
    password: Secret,
}

/// What a way gives a session.
#[derive(Default)]
pub(crate) struct Given {
    pub(crate) idporten: Option<Arc<dyn TokenSource>>,
    pub(crate) maskinporten: Option<MaskinportenClient>,
    pub(crate) login: Option<Login>,
    /// The client that shows the certificate.
    pub(crate) certificate: Option<HttpClient>,
}

/// What a session has to build a way with.
pub(crate) struct Around<'a> {
    pub(crate) environment: &'a Environment,
    pub(crate) api_key: Option<&'a ApiKey>,
    pub(crate) http: Option<&'a HttpClient>,
    pub(crate) clock: &'a Arc<dyn Clock>,
}

impl Altinn2 {
    /// The scopes of users, of whom an ID-porten login may ask for any. `altinn:enduser` opens what all others together do.
    pub const USER_SCOPES: [&'static str; 15] = [
        "altinn:enduser",
        "altinn:instances.meta",
        "altinn:instances.read",
        "altinn:instances.write",
        "altinn:rolesandrights.read",
        "altinn:rolesandrights.write",
        "altinn:roledefinitions.read",
        "altinn:roledefinitions.write",
        "altinn:delegations.read",
        "altinn:delegations.write",
        "altinn:reportees",
        "altinn:lookup",
        "altinn:profiles.read",
        "altinn:brokerservice.read",
        "altinn:brokerservice.write",
    ];

    fn new(way: Way) -> Self {
        Self {
            way,
            http: HttpClient::builder(),
        }
    }

    /// A user logs in with name (or national identity number) and password, which gives security level 1: `POST
    /// /api/authentication/authenticatewithpassword`. **Altinn II closed in 2026**: use [`IdPorten`](crate::IdPorten).
    ///
    /// The login cookie is kept as a token is, sent to the host that set it, and renewed once when a call says that nobody is logged
    /// in: 401, 302, or a page of HTML. [`AuthErrorKind::WrongPassword`](crate::AuthErrorKind::WrongPassword) and
    /// [`AuthErrorKind::LockedOut`](crate::AuthErrorKind::LockedOut) are final: nothing is sent any more until there is a new session,
    /// since ten wrong attempts in two hours lock a user for an hour.
    #[deprecated(
        note = "Altinn II closed in 2026: use `IdPorten`, and the API of Altinn 3 that replaces what you call"
    )]
    pub fn password(user: impl Into<Secret>, password: impl Into<Secret>) -> Self {
        Self::new(Way::Password(User {
            name: user.into(),
            password: password.into(),
        }))
    }

    /// A person who has logged in at ID-porten: the source that [`IdPorten`](crate::IdPorten) gives, with scopes such as
    /// `altinn:instances.meta` ([`Altinn2::USER_SCOPES`]). The access token is sent as it is. **Altinn II closed in 2026**: give the
    /// source to [`SessionBuilder::idporten`](crate::SessionBuilder::idporten), which has the token exchanged for Altinn 3.
    #[deprecated(
        note = "Altinn II closed in 2026: use `SessionBuilder::idporten`, and the API of Altinn 3 that replaces what you call"
    )]
    pub fn id_porten(person: impl TokenSource + 'static) -> Self {
        Self::new(Way::IdPorten(Arc::new(person)))
    }

    /// An organisation with a client of Maskinporten. Its tokens are asked for with the address of Altinn II as `resource`
    /// (`https://www.altinn.no/`, `https://tt02.altinn.no/`), and sent as they are. **Altinn II closed in 2026**: give the client to
    /// [`SessionBuilder::maskinporten`](crate::SessionBuilder::maskinporten).
    #[deprecated(
        note = "Altinn II closed in 2026: use `SessionBuilder::maskinporten`, and the API of Altinn 3 that replaces what you call"
    )]
    pub fn maskinporten(client: impl Into<MaskinportenClient>) -> Self {
        Self::new(Way::Maskinporten(client.into()))
    }

    /// An organisation with an enterprise certificate, and one of its enterprise users. **Altinn II closed in 2026**: use
    /// [`Maskinporten`](crate::Maskinporten) with a system user.
    ///
    /// `identity` is the key with its certificates: [`PrivateKey::from_pem_with_certificates`], or `PrivateKey::from_pkcs12` of the
    /// feature `pkcs12`. It is shown as that of the TLS client, which the server asks for where `?ForceEIAuthentication` is in the
    /// address: at the login, whose cookie has security level 3, and at calls that need no user. Those go over connections of their
    /// own ([`Altinn2::http`]), whatever HTTP client the API's client has.
    #[deprecated(
        note = "Altinn II closed in 2026: use `Maskinporten` with system users, and the API of Altinn 3 that replaces what you call"
    )]
    pub fn enterprise_certificate(
        identity: PrivateKey,
        user: impl Into<Secret>,
        password: impl Into<Secret>,
    ) -> Self {
        let user = User {
            name: user.into(),
            password: password.into(),
        };
        Self::new(Way::Certificate(Box::new(identity), Some(user)))
    }

    /// The same without a user, for calls that need none: those for service owners, and those of an organisation on its own behalf.
    #[deprecated(note = "Altinn II closed in 2026: use `Maskinporten`")]
    pub fn certificate_alone(identity: PrivateKey) -> Self {
        Self::new(Way::Certificate(Box::new(identity), None))
    }

    /// Connects with these settings where the certificate is shown: a proxy, or certificate authorities of one's own.
    pub fn http(mut self, settings: HttpClientBuilder) -> Self {
        self.http = settings;
        self
    }

    /// The audience of tokens for Altinn II: its address, with a slash at its end.
    pub(crate) fn resource(environment: &Environment) -> String {
        format!("{}/", environment.base(Host::Altinn2))
    }

    /// What it gives a session.
    pub(crate) fn give(self, around: &Around<'_>, problems: &mut Problems) -> Given {
        let mut given = Given::default();
        let Some(key) = around.api_key.cloned() else {
            problems.add("altinn2: it needs the key of the API as well; give it with `api_key`");
            return given;
        };
        let login = |user: User, http: Option<HttpClient>, certificate| {
            let address = format!(
                "{}/api/authentication/authenticatewithpassword{}",
                around.environment.base(Host::Altinn2),
                if certificate { "?ForceEIAuthentication" } else { "" }
            );
            Login::new(
                address,
                user.name,
                user.password,
                key,
                http,
                Arc::clone(around.clock),
            )
        };
        match self.way {
            Way::Password(user) => given.login = Some(login(user, around.http.cloned(), false)),
            Way::IdPorten(person) => given.idporten = Some(person),
            Way::Maskinporten(client) => given.maskinporten = Some(client),
            Way::Certificate(identity, user) => {
                let pem = problems.take("altinn2: enterprise certificate", identity.with_chain_pem());
                let http = pem.and_then(|pem| {
                    let built = self.http.identity(pem.expose()).build().map_err(innermost);
                    problems.take("altinn2: enterprise certificate", built)
                });
                given.certificate = http.clone();
                given.login = user.map(|user| login(user, http, true));
            }
        }
        given
    }
}

/// A failure with what is behind it all: what TLS has against a certificate.
fn innermost(failure: Failure) -> String {
    let Some(mut cause) = failure.source() else {
        return failure.to_string();
    };
    while let Some(behind) = cause.source() {
        cause = behind;
    }
    format!("{failure}: {cause}")
}

impl fmt::Debug for Altinn2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let way = match &self.way {
            Way::Password(_) => "password",
            Way::IdPorten(_) => "ID-porten",
            Way::Maskinporten(_) => "Maskinporten",
            Way::Certificate(..) => "enterprise certificate",
        };
        f.debug_struct("Altinn2")
            .field("way", &way)
            .finish_non_exhaustive()
    }
}
