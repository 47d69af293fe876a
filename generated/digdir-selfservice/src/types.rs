// Machine-written by `cargo xtask regenerate` from surface.json (version v1). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// How far a request for access to a scope has come.
    pub enum AccessState: str {
        Requested = "REQUESTED",
        Approved = "APPROVED",
        Denied = "DENIED",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Where the client's program runs. Maskinporten clients are `web`.
    pub enum ApplicationType: str {
        Web = "web",
        Browser = "browser",
        Native = "native",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// How the client proves itself at the token endpoint. Maskinporten takes `private_key_jwt` only.
    pub enum AuthMethod: str {
        PrivateKeyJwt = "private_key_jwt",
        ClientSecretBasic = "client_secret_basic",
        ClientSecretPost = "client_secret_post",
        None = "none",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// A grant type of OAuth 2.0. Maskinporten uses the JWT bearer grant (RFC 7523).
    pub enum GrantType: str {
        UrnIetfParamsOauthGrantTypeJwtBearer = "urn:ietf:params:oauth:grant-type:jwt-bearer",
        AuthorizationCode = "authorization_code",
        RefreshToken = "refresh_token",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// What kind of integration a client is. It cannot be changed later.
    pub enum IntegrationType: str {
        Idporten = "idporten",
        ApiKlient = "api_klient",
        Ansattporten = "ansattporten",
        Maskinporten = "maskinporten",
        Krr = "krr",
        Eformidling = "eformidling",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Whether a refresh token is replaced at each use.
    pub enum RefreshTokenUsage: str {
        Onetime = "ONETIME",
        Reuse = "REUSE",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Whether access tokens are JWTs or opaque strings.
    pub enum TokenType: str {
        SelfContained = "SELF_CONTAINED",
        Opaque = "OPAQUE",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Who sees a scope in lists.
    pub enum Visibility: str {
        Public = "PUBLIC",
        Private = "PRIVATE",
        Internal = "INTERNAL",
    } else Unknown
}

/// A registered client.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Client {
    /// Lifetime of access tokens, in seconds; 0 for the default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub access_token_lifetime: ::std::option::Option<i32>,
    /// Whether the client can get tokens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    /// Kind of program.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub application_type: ::std::option::Option<ApplicationType>,
    /// Lifetime of an authorisation, in seconds; 0 for the default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub authorization_lifetime: ::std::option::Option<i32>,
    /// Identifier, which goes into `iss` of assertions.
    pub client_id: ::std::string::String,
    /// Name that people see.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_name: ::std::option::Option<::std::string::String>,
    /// Organisation number of the owner, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_orgno: ::std::option::Option<::std::string::String>,
    /// The secret in clear text, only in answers that create it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_secret: ::std::option::Option<::std::string::String>,
    /// Address of the service's home page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_uri: ::std::option::Option<::std::string::String>,
    /// Method of PKCE (RFC 7636): `S256`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code_challenge_method: ::std::option::Option<::std::string::String>,
    /// When the client was registered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Free text for administrators.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether `iss` and `sid` are sent along on front-channel logout.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub frontchannel_logout_session_required: ::std::option::Option<bool>,
    /// Address that the browser calls when the session ends elsewhere.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub frontchannel_logout_uri: ::std::option::Option<::std::string::String>,
    /// Grants that the client uses.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub grant_types: ::altinn_runtime::Optional<::std::vec::Vec<GrantType>>,
    /// Kind of integration.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub integration_type: ::std::option::Option<IntegrationType>,
    /// Path of the client's keys in this API.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub jwks_uri: ::std::option::Option<::std::string::String>,
    /// When the client was last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_updated: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Identifiers of the client's customers.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub onbehalfof: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Addresses to which a logout may return.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub post_logout_redirect_uris: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Addresses to which a login may return.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub redirect_uris: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Lifetime of refresh tokens, in seconds; 0 for the default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub refresh_token_lifetime: ::std::option::Option<i32>,
    /// Whether refresh tokens can be used more than once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub refresh_token_usage: ::std::option::Option<RefreshTokenUsage>,
    /// Scopes that the client may ask for.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub scopes: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Whether people must log in again even where they have a session.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sso_disabled: ::std::option::Option<bool>,
    /// Organisation number of the supplier that registered the client, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub supplier_orgno: ::std::option::Option<::std::string::String>,
    /// How the client proves itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token_endpoint_auth_method: ::std::option::Option<AuthMethod>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for Client {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Client")
            .field("access_token_lifetime", &::std::format_args!("(not shown)"))
            .field("active", &self.active)
            .field("application_type", &self.application_type)
            .field("authorization_lifetime", &self.authorization_lifetime)
            .field("client_id", &self.client_id)
            .field("client_name", &self.client_name)
            .field("client_orgno", &self.client_orgno)
            .field("client_secret", &::std::format_args!("(not shown)"))
            .field("client_uri", &self.client_uri)
            .field("code_challenge_method", &self.code_challenge_method)
            .field("created", &self.created)
            .field("description", &self.description)
            .field(
                "frontchannel_logout_session_required",
                &self.frontchannel_logout_session_required,
            )
            .field("frontchannel_logout_uri", &self.frontchannel_logout_uri)
            .field("grant_types", &self.grant_types)
            .field("integration_type", &self.integration_type)
            .field("jwks_uri", &self.jwks_uri)
            .field("last_updated", &self.last_updated)
            .field("onbehalfof", &self.onbehalfof)
            .field("post_logout_redirect_uris", &self.post_logout_redirect_uris)
            .field("redirect_uris", &self.redirect_uris)
            .field("refresh_token_lifetime", &::std::format_args!("(not shown)"))
            .field("refresh_token_usage", &::std::format_args!("(not shown)"))
            .field("scopes", &self.scopes)
            .field("sso_disabled", &self.sso_disabled)
            .field("supplier_orgno", &self.supplier_orgno)
            .field("token_endpoint_auth_method", &::std::format_args!("(not shown)"))
            .finish()
    }
}
impl Client {
    pub fn builder() -> builder::Client {
        ::std::default::Default::default()
    }
}
/// A client to be registered or replaced.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ClientRequest {
    /// Lifetime of access tokens, in seconds; 0 for the default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub access_token_lifetime: ::std::option::Option<i32>,
    /// Whether the client can get tokens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    /// Kind of program.
    pub application_type: ApplicationType,
    /// Lifetime of an authorisation, in seconds; 0 for the default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub authorization_lifetime: ::std::option::Option<i32>,
    /// Name that people see.
    pub client_name: ::std::string::String,
    /// Organisation number of the owner, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_orgno: ::std::option::Option<::std::string::String>,
    /// Address of the service's home page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_uri: ::std::option::Option<::std::string::String>,
    /// Method of PKCE (RFC 7636): `S256`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code_challenge_method: ::std::option::Option<::std::string::String>,
    /// Free text for administrators.
    pub description: ::std::string::String,
    /// Whether `iss` and `sid` are sent along on front-channel logout.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub frontchannel_logout_session_required: ::std::option::Option<bool>,
    /// Address that the browser calls when the session ends elsewhere.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub frontchannel_logout_uri: ::std::option::Option<::std::string::String>,
    /// Grants that the client uses.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub grant_types: ::std::vec::Vec<GrantType>,
    /// Kind of integration.
    pub integration_type: IntegrationType,
    /// Path of the client's keys in this API.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub jwks_uri: ::std::option::Option<::std::string::String>,
    /// Addresses to which a logout may return.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub post_logout_redirect_uris: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Addresses to which a login may return.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub redirect_uris: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Lifetime of refresh tokens, in seconds; 0 for the default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub refresh_token_lifetime: ::std::option::Option<i32>,
    /// Whether refresh tokens can be used more than once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub refresh_token_usage: ::std::option::Option<RefreshTokenUsage>,
    /// Scopes that the client may ask for.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub scopes: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Whether people must log in again even where they have a session.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sso_disabled: ::std::option::Option<bool>,
    /// Organisation number of the supplier that registered the client, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub supplier_orgno: ::std::option::Option<::std::string::String>,
    /// How the client proves itself.
    pub token_endpoint_auth_method: AuthMethod,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for ClientRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ClientRequest")
            .field("access_token_lifetime", &::std::format_args!("(not shown)"))
            .field("active", &self.active)
            .field("application_type", &self.application_type)
            .field("authorization_lifetime", &self.authorization_lifetime)
            .field("client_name", &self.client_name)
            .field("client_orgno", &self.client_orgno)
            .field("client_uri", &self.client_uri)
            .field("code_challenge_method", &self.code_challenge_method)
            .field("description", &self.description)
            .field(
                "frontchannel_logout_session_required",
                &self.frontchannel_logout_session_required,
            )
            .field("frontchannel_logout_uri", &self.frontchannel_logout_uri)
            .field("grant_types", &self.grant_types)
            .field("integration_type", &self.integration_type)
            .field("jwks_uri", &self.jwks_uri)
            .field("post_logout_redirect_uris", &self.post_logout_redirect_uris)
            .field("redirect_uris", &self.redirect_uris)
            .field("refresh_token_lifetime", &::std::format_args!("(not shown)"))
            .field("refresh_token_usage", &::std::format_args!("(not shown)"))
            .field("scopes", &self.scopes)
            .field("sso_disabled", &self.sso_disabled)
            .field("supplier_orgno", &self.supplier_orgno)
            .field("token_endpoint_auth_method", &::std::format_args!("(not shown)"))
            .finish()
    }
}
impl ClientRequest {
    pub fn builder() -> builder::ClientRequest {
        ::std::default::Default::default()
    }
}
/// A Maskinporten client in the reduced view.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ConsumerClient {
    /// Identifier, which goes into `iss` of assertions.
    #[serde(rename = "clientId")]
    pub client_id: ::std::string::String,
    /// Organisation number of the owner, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "consumerOrgnr")]
    pub consumer_orgnr: ::std::option::Option<::std::string::String>,
    /// Free text, shown as the name of the client.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Public keys.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub keys: ::altinn_runtime::Optional<::std::vec::Vec<Jwk>>,
    /// Scopes that the client may ask for.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub scopes: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
}
impl ConsumerClient {
    pub fn builder() -> builder::ConsumerClient {
        ::std::default::Default::default()
    }
}
/// A Maskinporten client to be registered for a logged-in person's organisation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ConsumerClientRequest {
    /// Free text, shown as the name of the client.
    pub description: ::std::string::String,
    /// Public keys.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub keys: ::altinn_runtime::Optional<::std::vec::Vec<Jwk>>,
    /// Scopes that the client may ask for.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub scopes: ::std::vec::Vec<::std::string::String>,
}
impl ConsumerClientRequest {
    pub fn builder() -> builder::ConsumerClientRequest {
        ::std::default::Default::default()
    }
}
/// A system whose delegations Maskinporten follows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DelegationSource {
    /// When the entry was added.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Its issuer, a URL.
    pub issuer: ::std::string::String,
    /// When the entry was last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_updated: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Name of the system.
    pub name: ::std::string::String,
}
impl DelegationSource {
    pub fn builder() -> builder::DelegationSource {
        ::std::default::Default::default()
    }
}
/// Why a request was refused.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Error {
    /// Identifier that support asks for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// An error code as of OAuth 2.0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<::std::string::String>,
    /// The error in words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_description: ::std::option::Option<::std::string::String>,
    /// What is wrong with which member.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub errors: ::altinn_runtime::Optional<::std::vec::Vec<ErrorDetail>>,
    /// The HTTP status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// When it happened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::std::string::String>,
}
impl Error {
    pub fn builder() -> builder::Error {
        ::std::default::Default::default()
    }
}
/// One problem with a request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// What is wrong.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// Name of the member.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fieldIdentifier")]
    pub field_identifier: ::std::option::Option<::std::string::String>,
    /// Whether one member is at fault.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isFieldError")]
    pub is_field_error: ::std::option::Option<bool>,
    /// Name of the object that was checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "objectName")]
    pub object_name: ::std::option::Option<::std::string::String>,
}
impl ErrorDetail {
    pub fn builder() -> builder::ErrorDetail {
        ::std::default::Default::default()
    }
}
/// A public RSA key (RFC 7517).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Jwk {
    /// `RS256`, `RS384` or `RS512`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alg: ::std::option::Option<::std::string::String>,
    /// Public exponent, base64url.
    pub e: ::std::string::String,
    /// When the key expires, in seconds since 1970. Set by the server, at most one year ahead.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exp: ::std::option::Option<i64>,
    /// Key id, unique in the client; letters, digits, `.`, `_` and `-`.
    pub kid: ::std::string::String,
    /// Key type: `RSA`.
    pub kty: ::std::string::String,
    /// Modulus, base64url.
    pub n: ::std::string::String,
    /// `sig`; required in requests since 2025-05-22, absent from older keys.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "use")]
    pub use_: ::std::option::Option<::std::string::String>,
    /// Certificate chain that the key is locked to.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub x5c: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
}
impl Jwk {
    pub fn builder() -> builder::Jwk {
        ::std::default::Default::default()
    }
}
/// A client's public keys.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Jwks {
    /// When the first set was posted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// The keys.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub keys: ::altinn_runtime::Optional<::std::vec::Vec<Jwk>>,
    /// When the set was last replaced.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_updated: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl Jwks {
    pub fn builder() -> builder::Jwks {
        ::std::default::Default::default()
    }
}
/// The complete set of public keys.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct JwksRequest {
    /// One to five keys.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub keys: ::std::vec::Vec<Jwk>,
}
impl JwksRequest {
    pub fn builder() -> builder::JwksRequest {
        ::std::default::Default::default()
    }
}
/// A customer for whom a client logs people in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct OnBehalfOf {
    /// Address of the customer's home page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_uri: ::std::option::Option<::std::string::String>,
    /// When the entry was added.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When the entry was last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_updated: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Name that people see when they log in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Identifier of the entry.
    pub onbehalfof: ::std::string::String,
    /// Organisation number of the customer, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub orgno: ::std::option::Option<::std::string::String>,
}
impl OnBehalfOf {
    pub fn builder() -> builder::OnBehalfOf {
        ::std::default::Default::default()
    }
}
/// A customer to be added to a client or replaced.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct OnBehalfOfRequest {
    /// Address of the customer's home page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_uri: ::std::option::Option<::std::string::String>,
    /// Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Name that people see when they log in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Identifier of the entry.
    pub onbehalfof: ::std::string::String,
    /// Organisation number of the customer, nine digits.
    pub orgno: ::std::string::String,
}
impl OnBehalfOfRequest {
    pub fn builder() -> builder::OnBehalfOfRequest {
        ::std::default::Default::default()
    }
}
/// A scope of an API provider.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Scope {
    /// Whether every organisation may use the scope without a grant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accessible_for_all: ::std::option::Option<bool>,
    /// Whether the scope can be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    /// Kinds of client that may have the scope.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub allowed_integration_types: ::altinn_runtime::Optional<
        ::std::vec::Vec<IntegrationType>,
    >,
    /// Longest lifetime of access tokens, in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub at_max_age: ::std::option::Option<i32>,
    /// Longest lifetime of authorisations, in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub authorization_max_lifetime: ::std::option::Option<i32>,
    /// When the scope was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Issuer of delegations, such as Altinn; may be an empty string.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delegation_source: ::std::option::Option<::std::string::String>,
    /// What the scope gives access to, in Bokmål.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The description in English.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "description#en")]
    pub description_en: ::std::option::Option<::std::string::String>,
    /// The description in Nynorsk.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "description#nn")]
    pub description_nn: ::std::option::Option<::std::string::String>,
    /// When the scope was last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_updated: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// More about the scope, in Bokmål.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_description: ::std::option::Option<::std::string::String>,
    /// More about the scope in English.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "long_description#en")]
    pub long_description_en: ::std::option::Option<::std::string::String>,
    /// More about the scope in Nynorsk.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "long_description#nn")]
    pub long_description_nn: ::std::option::Option<::std::string::String>,
    /// Full name: `prefix:subscope`.
    pub name: ::std::string::String,
    /// Organisation number of the provider, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner_orgno: ::std::option::Option<::std::string::String>,
    /// The part before the colon, assigned to the provider by Digdir.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prefix: ::std::option::Option<::std::string::String>,
    /// Whether Digdir protects the scope against changes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protected: ::std::option::Option<bool>,
    /// Whether tokens name a pseudonym in place of the person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub requires_pseudonymous_tokens: ::std::option::Option<bool>,
    /// Whether a person has to be logged in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub requires_user_authentication: ::std::option::Option<bool>,
    /// Whether a person has to agree.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub requires_user_consent: ::std::option::Option<bool>,
    /// The part after the colon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscope: ::std::option::Option<::std::string::String>,
    /// Whether businesses outside Norway may use the scope.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub supports_european_businesses: ::std::option::Option<bool>,
    /// Form of tokens with this scope.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token_type: ::std::option::Option<TokenType>,
    /// Who sees the scope in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: ::std::option::Option<Visibility>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for Scope {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Scope")
            .field("accessible_for_all", &self.accessible_for_all)
            .field("active", &self.active)
            .field("allowed_integration_types", &self.allowed_integration_types)
            .field("at_max_age", &self.at_max_age)
            .field("authorization_max_lifetime", &self.authorization_max_lifetime)
            .field("created", &self.created)
            .field("delegation_source", &self.delegation_source)
            .field("description", &self.description)
            .field("description_en", &self.description_en)
            .field("description_nn", &self.description_nn)
            .field("last_updated", &self.last_updated)
            .field("long_description", &self.long_description)
            .field("long_description_en", &self.long_description_en)
            .field("long_description_nn", &self.long_description_nn)
            .field("name", &self.name)
            .field("owner_orgno", &self.owner_orgno)
            .field("prefix", &self.prefix)
            .field("protected", &self.protected)
            .field("requires_pseudonymous_tokens", &::std::format_args!("(not shown)"))
            .field("requires_user_authentication", &self.requires_user_authentication)
            .field("requires_user_consent", &self.requires_user_consent)
            .field("subscope", &self.subscope)
            .field("supports_european_businesses", &self.supports_european_businesses)
            .field("token_type", &self.token_type)
            .field("visibility", &self.visibility)
            .finish()
    }
}
impl Scope {
    pub fn builder() -> builder::Scope {
        ::std::default::Default::default()
    }
}
/// An organisation's access to a scope.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ScopeAccess {
    /// Organisation number of the consumer, nine digits.
    pub consumer_orgno: ::std::string::String,
    /// When access was asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When the state last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_updated: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Organisation number of the provider, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner_orgno: ::std::option::Option<::std::string::String>,
    /// Prefix of the scope; often null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prefix: ::std::option::Option<::std::string::String>,
    /// Full name of the scope.
    pub scope: ::std::string::String,
    /// Whether access was granted.
    pub state: AccessState,
}
impl ScopeAccess {
    pub fn builder() -> builder::ScopeAccess {
        ::std::default::Default::default()
    }
}
/// A scope to be created or replaced.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ScopeRequest {
    /// Whether every organisation may use the scope without a grant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub accessible_for_all: ::std::option::Option<bool>,
    /// Whether the scope can be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    /// Kinds of client that may have the scope.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub allowed_integration_types: ::altinn_runtime::Optional<
        ::std::vec::Vec<IntegrationType>,
    >,
    /// Longest lifetime of access tokens, in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub at_max_age: ::std::option::Option<i32>,
    /// Longest lifetime of authorisations, in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub authorization_max_lifetime: ::std::option::Option<i32>,
    /// Issuer of delegations, such as Altinn; may be an empty string.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delegation_source: ::std::option::Option<::std::string::String>,
    /// What the scope gives access to, in Bokmål.
    pub description: ::std::string::String,
    /// The description in English.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "description#en")]
    pub description_en: ::std::option::Option<::std::string::String>,
    /// The description in Nynorsk.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "description#nn")]
    pub description_nn: ::std::option::Option<::std::string::String>,
    /// More about the scope, in Bokmål.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_description: ::std::option::Option<::std::string::String>,
    /// More about the scope in English.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "long_description#en")]
    pub long_description_en: ::std::option::Option<::std::string::String>,
    /// More about the scope in Nynorsk.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "long_description#nn")]
    pub long_description_nn: ::std::option::Option<::std::string::String>,
    /// The part before the colon, assigned to the provider by Digdir.
    pub prefix: ::std::string::String,
    /// Whether Digdir protects the scope against changes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protected: ::std::option::Option<bool>,
    /// Whether tokens name a pseudonym in place of the person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub requires_pseudonymous_tokens: ::std::option::Option<bool>,
    /// Whether a person has to be logged in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub requires_user_authentication: ::std::option::Option<bool>,
    /// Whether a person has to agree.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub requires_user_consent: ::std::option::Option<bool>,
    /// The part after the colon.
    pub subscope: ::std::string::String,
    /// Whether businesses outside Norway may use the scope.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub supports_european_businesses: ::std::option::Option<bool>,
    /// Form of tokens with this scope.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token_type: ::std::option::Option<TokenType>,
    /// Who sees the scope in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: ::std::option::Option<Visibility>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for ScopeRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ScopeRequest")
            .field("accessible_for_all", &self.accessible_for_all)
            .field("active", &self.active)
            .field("allowed_integration_types", &self.allowed_integration_types)
            .field("at_max_age", &self.at_max_age)
            .field("authorization_max_lifetime", &self.authorization_max_lifetime)
            .field("delegation_source", &self.delegation_source)
            .field("description", &self.description)
            .field("description_en", &self.description_en)
            .field("description_nn", &self.description_nn)
            .field("long_description", &self.long_description)
            .field("long_description_en", &self.long_description_en)
            .field("long_description_nn", &self.long_description_nn)
            .field("prefix", &self.prefix)
            .field("protected", &self.protected)
            .field("requires_pseudonymous_tokens", &::std::format_args!("(not shown)"))
            .field("requires_user_authentication", &self.requires_user_authentication)
            .field("requires_user_consent", &self.requires_user_consent)
            .field("subscope", &self.subscope)
            .field("supports_european_businesses", &self.supports_european_businesses)
            .field("token_type", &self.token_type)
            .field("visibility", &self.visibility)
            .finish()
    }
}
impl ScopeRequest {
    pub fn builder() -> builder::ScopeRequest {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Client`](super::Client).
    #[derive(Clone)]
    pub struct Client {
        access_token_lifetime: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        active: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        application_type: ::std::result::Result<
            ::std::option::Option<super::ApplicationType>,
            ::std::string::String,
        >,
        authorization_lifetime: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        client_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        client_orgno: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        client_secret: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        client_uri: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        code_challenge_method: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        frontchannel_logout_session_required: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        frontchannel_logout_uri: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        grant_types: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::GrantType>>,
            ::std::string::String,
        >,
        integration_type: ::std::result::Result<
            ::std::option::Option<super::IntegrationType>,
            ::std::string::String,
        >,
        jwks_uri: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_updated: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        onbehalfof: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        post_logout_redirect_uris: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        redirect_uris: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        refresh_token_lifetime: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        refresh_token_usage: ::std::result::Result<
            ::std::option::Option<super::RefreshTokenUsage>,
            ::std::string::String,
        >,
        scopes: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        sso_disabled: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        supplier_orgno: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        token_endpoint_auth_method: ::std::result::Result<
            ::std::option::Option<super::AuthMethod>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for Client {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Client")
                .field("access_token_lifetime", &::std::format_args!("(not shown)"))
                .field("active", &self.active)
                .field("application_type", &self.application_type)
                .field("authorization_lifetime", &self.authorization_lifetime)
                .field("client_id", &self.client_id)
                .field("client_name", &self.client_name)
                .field("client_orgno", &self.client_orgno)
                .field("client_secret", &::std::format_args!("(not shown)"))
                .field("client_uri", &self.client_uri)
                .field("code_challenge_method", &self.code_challenge_method)
                .field("created", &self.created)
                .field("description", &self.description)
                .field(
                    "frontchannel_logout_session_required",
                    &self.frontchannel_logout_session_required,
                )
                .field("frontchannel_logout_uri", &self.frontchannel_logout_uri)
                .field("grant_types", &self.grant_types)
                .field("integration_type", &self.integration_type)
                .field("jwks_uri", &self.jwks_uri)
                .field("last_updated", &self.last_updated)
                .field("onbehalfof", &self.onbehalfof)
                .field("post_logout_redirect_uris", &self.post_logout_redirect_uris)
                .field("redirect_uris", &self.redirect_uris)
                .field("refresh_token_lifetime", &::std::format_args!("(not shown)"))
                .field("refresh_token_usage", &::std::format_args!("(not shown)"))
                .field("scopes", &self.scopes)
                .field("sso_disabled", &self.sso_disabled)
                .field("supplier_orgno", &self.supplier_orgno)
                .field("token_endpoint_auth_method", &::std::format_args!("(not shown)"))
                .finish()
        }
    }
    impl ::std::default::Default for Client {
        fn default() -> Self {
            Self {
                access_token_lifetime: Ok(::std::default::Default::default()),
                active: Ok(::std::default::Default::default()),
                application_type: Ok(::std::default::Default::default()),
                authorization_lifetime: Ok(::std::default::Default::default()),
                client_id: Err("no value supplied for client_id".to_string()),
                client_name: Ok(::std::default::Default::default()),
                client_orgno: Ok(::std::default::Default::default()),
                client_secret: Ok(::std::default::Default::default()),
                client_uri: Ok(::std::default::Default::default()),
                code_challenge_method: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                frontchannel_logout_session_required: Ok(
                    ::std::default::Default::default(),
                ),
                frontchannel_logout_uri: Ok(::std::default::Default::default()),
                grant_types: Ok(::std::default::Default::default()),
                integration_type: Ok(::std::default::Default::default()),
                jwks_uri: Ok(::std::default::Default::default()),
                last_updated: Ok(::std::default::Default::default()),
                onbehalfof: Ok(::std::default::Default::default()),
                post_logout_redirect_uris: Ok(::std::default::Default::default()),
                redirect_uris: Ok(::std::default::Default::default()),
                refresh_token_lifetime: Ok(::std::default::Default::default()),
                refresh_token_usage: Ok(::std::default::Default::default()),
                scopes: Ok(::std::default::Default::default()),
                sso_disabled: Ok(::std::default::Default::default()),
                supplier_orgno: Ok(::std::default::Default::default()),
                token_endpoint_auth_method: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Client {
        /// Lifetime of access tokens, in seconds; 0 for the default.
        pub fn access_token_lifetime<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.access_token_lifetime = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for access_token_lifetime: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the client can get tokens.
        pub fn active<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.active = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for active: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Kind of program.
        pub fn application_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ApplicationType>,
            T::Error: ::std::fmt::Display,
        {
            self.application_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for application_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Lifetime of an authorisation, in seconds; 0 for the default.
        pub fn authorization_lifetime<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_lifetime = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_lifetime: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier, which goes into `iss` of assertions.
        pub fn client_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_id: {e}")
                });
            self
        }
        /// Name that people see.
        pub fn client_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the owner, nine digits.
        pub fn client_orgno<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_orgno = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_orgno: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The secret in clear text, only in answers that create it.
        pub fn client_secret<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_secret = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_secret: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of the service's home page.
        pub fn client_uri<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_uri = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_uri: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Method of PKCE (RFC 7636): `S256`.
        pub fn code_challenge_method<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code_challenge_method = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for code_challenge_method: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the client was registered.
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for created: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Free text for administrators.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether `iss` and `sid` are sent along on front-channel logout.
        pub fn frontchannel_logout_session_required<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.frontchannel_logout_session_required = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for frontchannel_logout_session_required: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address that the browser calls when the session ends elsewhere.
        pub fn frontchannel_logout_uri<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.frontchannel_logout_uri = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for frontchannel_logout_uri: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Grants that the client uses.
        pub fn grant_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::GrantType>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.grant_types = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for grant_types: {e}")
                });
            self
        }
        /// Kind of integration.
        pub fn integration_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::IntegrationType>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for integration_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Path of the client's keys in this API.
        pub fn jwks_uri<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.jwks_uri = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for jwks_uri: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the client was last changed.
        pub fn last_updated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_updated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_updated: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Identifiers of the client's customers.
        pub fn onbehalfof<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.onbehalfof = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for onbehalfof: {e}")
                });
            self
        }
        /// Addresses to which a logout may return.
        pub fn post_logout_redirect_uris<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.post_logout_redirect_uris = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for post_logout_redirect_uris: {e}"
                    )
                });
            self
        }
        /// Addresses to which a login may return.
        pub fn redirect_uris<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.redirect_uris = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for redirect_uris: {e}")
                });
            self
        }
        /// Lifetime of refresh tokens, in seconds; 0 for the default.
        pub fn refresh_token_lifetime<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.refresh_token_lifetime = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for refresh_token_lifetime: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether refresh tokens can be used more than once.
        pub fn refresh_token_usage<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RefreshTokenUsage>,
            T::Error: ::std::fmt::Display,
        {
            self.refresh_token_usage = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for refresh_token_usage: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Scopes that the client may ask for.
        pub fn scopes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.scopes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for scopes: {e}"));
            self
        }
        /// Whether people must log in again even where they have a session.
        pub fn sso_disabled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.sso_disabled = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sso_disabled: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the supplier that registered the client, nine digits.
        pub fn supplier_orgno<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.supplier_orgno = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for supplier_orgno: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How the client proves itself.
        pub fn token_endpoint_auth_method<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AuthMethod>,
            T::Error: ::std::fmt::Display,
        {
            self.token_endpoint_auth_method = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for token_endpoint_auth_method: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Client> for super::Client {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Client,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_token_lifetime: value.access_token_lifetime?,
                active: value.active?,
                application_type: value.application_type?,
                authorization_lifetime: value.authorization_lifetime?,
                client_id: value.client_id?,
                client_name: value.client_name?,
                client_orgno: value.client_orgno?,
                client_secret: value.client_secret?,
                client_uri: value.client_uri?,
                code_challenge_method: value.code_challenge_method?,
                created: value.created?,
                description: value.description?,
                frontchannel_logout_session_required: value
                    .frontchannel_logout_session_required?,
                frontchannel_logout_uri: value.frontchannel_logout_uri?,
                grant_types: value.grant_types?,
                integration_type: value.integration_type?,
                jwks_uri: value.jwks_uri?,
                last_updated: value.last_updated?,
                onbehalfof: value.onbehalfof?,
                post_logout_redirect_uris: value.post_logout_redirect_uris?,
                redirect_uris: value.redirect_uris?,
                refresh_token_lifetime: value.refresh_token_lifetime?,
                refresh_token_usage: value.refresh_token_usage?,
                scopes: value.scopes?,
                sso_disabled: value.sso_disabled?,
                supplier_orgno: value.supplier_orgno?,
                token_endpoint_auth_method: value.token_endpoint_auth_method?,
            })
        }
    }
    impl ::std::convert::From<super::Client> for Client {
        fn from(value: super::Client) -> Self {
            Self {
                access_token_lifetime: Ok(value.access_token_lifetime),
                active: Ok(value.active),
                application_type: Ok(value.application_type),
                authorization_lifetime: Ok(value.authorization_lifetime),
                client_id: Ok(value.client_id),
                client_name: Ok(value.client_name),
                client_orgno: Ok(value.client_orgno),
                client_secret: Ok(value.client_secret),
                client_uri: Ok(value.client_uri),
                code_challenge_method: Ok(value.code_challenge_method),
                created: Ok(value.created),
                description: Ok(value.description),
                frontchannel_logout_session_required: Ok(
                    value.frontchannel_logout_session_required,
                ),
                frontchannel_logout_uri: Ok(value.frontchannel_logout_uri),
                grant_types: Ok(value.grant_types),
                integration_type: Ok(value.integration_type),
                jwks_uri: Ok(value.jwks_uri),
                last_updated: Ok(value.last_updated),
                onbehalfof: Ok(value.onbehalfof),
                post_logout_redirect_uris: Ok(value.post_logout_redirect_uris),
                redirect_uris: Ok(value.redirect_uris),
                refresh_token_lifetime: Ok(value.refresh_token_lifetime),
                refresh_token_usage: Ok(value.refresh_token_usage),
                scopes: Ok(value.scopes),
                sso_disabled: Ok(value.sso_disabled),
                supplier_orgno: Ok(value.supplier_orgno),
                token_endpoint_auth_method: Ok(value.token_endpoint_auth_method),
            }
        }
    }
    /// Builder of [`ClientRequest`](super::ClientRequest).
    #[derive(Clone)]
    pub struct ClientRequest {
        access_token_lifetime: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        active: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        application_type: ::std::result::Result<
            super::ApplicationType,
            ::std::string::String,
        >,
        authorization_lifetime: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        client_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        client_orgno: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        client_uri: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        code_challenge_method: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        description: ::std::result::Result<::std::string::String, ::std::string::String>,
        frontchannel_logout_session_required: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        frontchannel_logout_uri: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        grant_types: ::std::result::Result<
            ::std::vec::Vec<super::GrantType>,
            ::std::string::String,
        >,
        integration_type: ::std::result::Result<
            super::IntegrationType,
            ::std::string::String,
        >,
        jwks_uri: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        post_logout_redirect_uris: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        redirect_uris: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        refresh_token_lifetime: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        refresh_token_usage: ::std::result::Result<
            ::std::option::Option<super::RefreshTokenUsage>,
            ::std::string::String,
        >,
        scopes: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        sso_disabled: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        supplier_orgno: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        token_endpoint_auth_method: ::std::result::Result<
            super::AuthMethod,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for ClientRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ClientRequest")
                .field("access_token_lifetime", &::std::format_args!("(not shown)"))
                .field("active", &self.active)
                .field("application_type", &self.application_type)
                .field("authorization_lifetime", &self.authorization_lifetime)
                .field("client_name", &self.client_name)
                .field("client_orgno", &self.client_orgno)
                .field("client_uri", &self.client_uri)
                .field("code_challenge_method", &self.code_challenge_method)
                .field("description", &self.description)
                .field(
                    "frontchannel_logout_session_required",
                    &self.frontchannel_logout_session_required,
                )
                .field("frontchannel_logout_uri", &self.frontchannel_logout_uri)
                .field("grant_types", &self.grant_types)
                .field("integration_type", &self.integration_type)
                .field("jwks_uri", &self.jwks_uri)
                .field("post_logout_redirect_uris", &self.post_logout_redirect_uris)
                .field("redirect_uris", &self.redirect_uris)
                .field("refresh_token_lifetime", &::std::format_args!("(not shown)"))
                .field("refresh_token_usage", &::std::format_args!("(not shown)"))
                .field("scopes", &self.scopes)
                .field("sso_disabled", &self.sso_disabled)
                .field("supplier_orgno", &self.supplier_orgno)
                .field("token_endpoint_auth_method", &::std::format_args!("(not shown)"))
                .finish()
        }
    }
    impl ::std::default::Default for ClientRequest {
        fn default() -> Self {
            Self {
                access_token_lifetime: Ok(::std::default::Default::default()),
                active: Ok(::std::default::Default::default()),
                application_type: Err(
                    "no value supplied for application_type".to_string(),
                ),
                authorization_lifetime: Ok(::std::default::Default::default()),
                client_name: Err("no value supplied for client_name".to_string()),
                client_orgno: Ok(::std::default::Default::default()),
                client_uri: Ok(::std::default::Default::default()),
                code_challenge_method: Ok(::std::default::Default::default()),
                description: Err("no value supplied for description".to_string()),
                frontchannel_logout_session_required: Ok(
                    ::std::default::Default::default(),
                ),
                frontchannel_logout_uri: Ok(::std::default::Default::default()),
                grant_types: Err("no value supplied for grant_types".to_string()),
                integration_type: Err(
                    "no value supplied for integration_type".to_string(),
                ),
                jwks_uri: Ok(::std::default::Default::default()),
                post_logout_redirect_uris: Ok(::std::default::Default::default()),
                redirect_uris: Ok(::std::default::Default::default()),
                refresh_token_lifetime: Ok(::std::default::Default::default()),
                refresh_token_usage: Ok(::std::default::Default::default()),
                scopes: Ok(::std::default::Default::default()),
                sso_disabled: Ok(::std::default::Default::default()),
                supplier_orgno: Ok(::std::default::Default::default()),
                token_endpoint_auth_method: Err(
                    "no value supplied for token_endpoint_auth_method".to_string(),
                ),
            }
        }
    }
    impl ClientRequest {
        /// Lifetime of access tokens, in seconds; 0 for the default.
        pub fn access_token_lifetime<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.access_token_lifetime = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for access_token_lifetime: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the client can get tokens.
        pub fn active<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.active = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for active: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Kind of program.
        pub fn application_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ApplicationType>,
            T::Error: ::std::fmt::Display,
        {
            self.application_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for application_type: {e}")
                });
            self
        }
        /// Lifetime of an authorisation, in seconds; 0 for the default.
        pub fn authorization_lifetime<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_lifetime = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_lifetime: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name that people see.
        pub fn client_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_name: {e}")
                });
            self
        }
        /// Organisation number of the owner, nine digits.
        pub fn client_orgno<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_orgno = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_orgno: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of the service's home page.
        pub fn client_uri<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_uri = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_uri: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Method of PKCE (RFC 7636): `S256`.
        pub fn code_challenge_method<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code_challenge_method = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for code_challenge_method: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Free text for administrators.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        /// Whether `iss` and `sid` are sent along on front-channel logout.
        pub fn frontchannel_logout_session_required<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.frontchannel_logout_session_required = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for frontchannel_logout_session_required: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address that the browser calls when the session ends elsewhere.
        pub fn frontchannel_logout_uri<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.frontchannel_logout_uri = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for frontchannel_logout_uri: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Grants that the client uses.
        pub fn grant_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::GrantType>>,
            T::Error: ::std::fmt::Display,
        {
            self.grant_types = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for grant_types: {e}")
                });
            self
        }
        /// Kind of integration.
        pub fn integration_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::IntegrationType>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for integration_type: {e}")
                });
            self
        }
        /// Path of the client's keys in this API.
        pub fn jwks_uri<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.jwks_uri = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for jwks_uri: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses to which a logout may return.
        pub fn post_logout_redirect_uris<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.post_logout_redirect_uris = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for post_logout_redirect_uris: {e}"
                    )
                });
            self
        }
        /// Addresses to which a login may return.
        pub fn redirect_uris<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.redirect_uris = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for redirect_uris: {e}")
                });
            self
        }
        /// Lifetime of refresh tokens, in seconds; 0 for the default.
        pub fn refresh_token_lifetime<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.refresh_token_lifetime = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for refresh_token_lifetime: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether refresh tokens can be used more than once.
        pub fn refresh_token_usage<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RefreshTokenUsage>,
            T::Error: ::std::fmt::Display,
        {
            self.refresh_token_usage = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for refresh_token_usage: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Scopes that the client may ask for.
        pub fn scopes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.scopes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for scopes: {e}"));
            self
        }
        /// Whether people must log in again even where they have a session.
        pub fn sso_disabled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.sso_disabled = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sso_disabled: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the supplier that registered the client, nine digits.
        pub fn supplier_orgno<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.supplier_orgno = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for supplier_orgno: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How the client proves itself.
        pub fn token_endpoint_auth_method<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AuthMethod>,
            T::Error: ::std::fmt::Display,
        {
            self.token_endpoint_auth_method = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for token_endpoint_auth_method: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ClientRequest> for super::ClientRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ClientRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_token_lifetime: value.access_token_lifetime?,
                active: value.active?,
                application_type: value.application_type?,
                authorization_lifetime: value.authorization_lifetime?,
                client_name: value.client_name?,
                client_orgno: value.client_orgno?,
                client_uri: value.client_uri?,
                code_challenge_method: value.code_challenge_method?,
                description: value.description?,
                frontchannel_logout_session_required: value
                    .frontchannel_logout_session_required?,
                frontchannel_logout_uri: value.frontchannel_logout_uri?,
                grant_types: value.grant_types?,
                integration_type: value.integration_type?,
                jwks_uri: value.jwks_uri?,
                post_logout_redirect_uris: value.post_logout_redirect_uris?,
                redirect_uris: value.redirect_uris?,
                refresh_token_lifetime: value.refresh_token_lifetime?,
                refresh_token_usage: value.refresh_token_usage?,
                scopes: value.scopes?,
                sso_disabled: value.sso_disabled?,
                supplier_orgno: value.supplier_orgno?,
                token_endpoint_auth_method: value.token_endpoint_auth_method?,
            })
        }
    }
    impl ::std::convert::From<super::ClientRequest> for ClientRequest {
        fn from(value: super::ClientRequest) -> Self {
            Self {
                access_token_lifetime: Ok(value.access_token_lifetime),
                active: Ok(value.active),
                application_type: Ok(value.application_type),
                authorization_lifetime: Ok(value.authorization_lifetime),
                client_name: Ok(value.client_name),
                client_orgno: Ok(value.client_orgno),
                client_uri: Ok(value.client_uri),
                code_challenge_method: Ok(value.code_challenge_method),
                description: Ok(value.description),
                frontchannel_logout_session_required: Ok(
                    value.frontchannel_logout_session_required,
                ),
                frontchannel_logout_uri: Ok(value.frontchannel_logout_uri),
                grant_types: Ok(value.grant_types),
                integration_type: Ok(value.integration_type),
                jwks_uri: Ok(value.jwks_uri),
                post_logout_redirect_uris: Ok(value.post_logout_redirect_uris),
                redirect_uris: Ok(value.redirect_uris),
                refresh_token_lifetime: Ok(value.refresh_token_lifetime),
                refresh_token_usage: Ok(value.refresh_token_usage),
                scopes: Ok(value.scopes),
                sso_disabled: Ok(value.sso_disabled),
                supplier_orgno: Ok(value.supplier_orgno),
                token_endpoint_auth_method: Ok(value.token_endpoint_auth_method),
            }
        }
    }
    /// Builder of [`ConsumerClient`](super::ConsumerClient).
    #[derive(Clone, Debug)]
    pub struct ConsumerClient {
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        consumer_orgnr: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        keys: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Jwk>>,
            ::std::string::String,
        >,
        scopes: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ConsumerClient {
        fn default() -> Self {
            Self {
                client_id: Err("no value supplied for client_id".to_string()),
                consumer_orgnr: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                keys: Ok(::std::default::Default::default()),
                scopes: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ConsumerClient {
        /// Identifier, which goes into `iss` of assertions.
        pub fn client_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_id: {e}")
                });
            self
        }
        /// Organisation number of the owner, nine digits.
        pub fn consumer_orgnr<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.consumer_orgnr = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consumer_orgnr: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Free text, shown as the name of the client.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Public keys.
        pub fn keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Jwk>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.keys = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for keys: {e}"));
            self
        }
        /// Scopes that the client may ask for.
        pub fn scopes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.scopes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for scopes: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ConsumerClient> for super::ConsumerClient {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConsumerClient,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                client_id: value.client_id?,
                consumer_orgnr: value.consumer_orgnr?,
                description: value.description?,
                keys: value.keys?,
                scopes: value.scopes?,
            })
        }
    }
    impl ::std::convert::From<super::ConsumerClient> for ConsumerClient {
        fn from(value: super::ConsumerClient) -> Self {
            Self {
                client_id: Ok(value.client_id),
                consumer_orgnr: Ok(value.consumer_orgnr),
                description: Ok(value.description),
                keys: Ok(value.keys),
                scopes: Ok(value.scopes),
            }
        }
    }
    /// Builder of [`ConsumerClientRequest`](super::ConsumerClientRequest).
    #[derive(Clone, Debug)]
    pub struct ConsumerClientRequest {
        description: ::std::result::Result<::std::string::String, ::std::string::String>,
        keys: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Jwk>>,
            ::std::string::String,
        >,
        scopes: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ConsumerClientRequest {
        fn default() -> Self {
            Self {
                description: Err("no value supplied for description".to_string()),
                keys: Ok(::std::default::Default::default()),
                scopes: Err("no value supplied for scopes".to_string()),
            }
        }
    }
    impl ConsumerClientRequest {
        /// Free text, shown as the name of the client.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        /// Public keys.
        pub fn keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Jwk>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.keys = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for keys: {e}"));
            self
        }
        /// Scopes that the client may ask for.
        pub fn scopes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.scopes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for scopes: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ConsumerClientRequest>
    for super::ConsumerClientRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConsumerClientRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                keys: value.keys?,
                scopes: value.scopes?,
            })
        }
    }
    impl ::std::convert::From<super::ConsumerClientRequest> for ConsumerClientRequest {
        fn from(value: super::ConsumerClientRequest) -> Self {
            Self {
                description: Ok(value.description),
                keys: Ok(value.keys),
                scopes: Ok(value.scopes),
            }
        }
    }
    /// Builder of [`DelegationSource`](super::DelegationSource).
    #[derive(Clone, Debug)]
    pub struct DelegationSource {
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        issuer: ::std::result::Result<::std::string::String, ::std::string::String>,
        last_updated: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for DelegationSource {
        fn default() -> Self {
            Self {
                created: Ok(::std::default::Default::default()),
                issuer: Err("no value supplied for issuer".to_string()),
                last_updated: Ok(::std::default::Default::default()),
                name: Err("no value supplied for name".to_string()),
            }
        }
    }
    impl DelegationSource {
        /// When the entry was added.
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for created: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Its issuer, a URL.
        pub fn issuer<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.issuer = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for issuer: {e}"));
            self
        }
        /// When the entry was last changed.
        pub fn last_updated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_updated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_updated: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of the system.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DelegationSource> for super::DelegationSource {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DelegationSource,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created: value.created?,
                issuer: value.issuer?,
                last_updated: value.last_updated?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::DelegationSource> for DelegationSource {
        fn from(value: super::DelegationSource) -> Self {
            Self {
                created: Ok(value.created),
                issuer: Ok(value.issuer),
                last_updated: Ok(value.last_updated),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`Error`](super::Error).
    #[derive(Clone, Debug)]
    pub struct Error {
        correlation_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        error: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        error_description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        errors: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ErrorDetail>>,
            ::std::string::String,
        >,
        status: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        timestamp: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Error {
        fn default() -> Self {
            Self {
                correlation_id: Ok(::std::default::Default::default()),
                error: Ok(::std::default::Default::default()),
                error_description: Ok(::std::default::Default::default()),
                errors: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                timestamp: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Error {
        /// Identifier that support asks for.
        pub fn correlation_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.correlation_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for correlation_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// An error code as of OAuth 2.0.
        pub fn error<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.error = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for error: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The error in words.
        pub fn error_description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.error_description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for error_description: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What is wrong with which member.
        pub fn errors<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ErrorDetail>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.errors = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for errors: {e}"));
            self
        }
        /// The HTTP status.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When it happened.
        pub fn timestamp<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.timestamp = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for timestamp: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Error> for super::Error {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Error,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                correlation_id: value.correlation_id?,
                error: value.error?,
                error_description: value.error_description?,
                errors: value.errors?,
                status: value.status?,
                timestamp: value.timestamp?,
            })
        }
    }
    impl ::std::convert::From<super::Error> for Error {
        fn from(value: super::Error) -> Self {
            Self {
                correlation_id: Ok(value.correlation_id),
                error: Ok(value.error),
                error_description: Ok(value.error_description),
                errors: Ok(value.errors),
                status: Ok(value.status),
                timestamp: Ok(value.timestamp),
            }
        }
    }
    /// Builder of [`ErrorDetail`](super::ErrorDetail).
    #[derive(Clone, Debug)]
    pub struct ErrorDetail {
        error_message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        field_identifier: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_field_error: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        object_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ErrorDetail {
        fn default() -> Self {
            Self {
                error_message: Ok(::std::default::Default::default()),
                field_identifier: Ok(::std::default::Default::default()),
                is_field_error: Ok(::std::default::Default::default()),
                object_name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ErrorDetail {
        /// What is wrong.
        pub fn error_message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.error_message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for error_message: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of the member.
        pub fn field_identifier<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.field_identifier = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for field_identifier: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether one member is at fault.
        pub fn is_field_error<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_field_error = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_field_error: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of the object that was checked.
        pub fn object_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.object_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for object_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ErrorDetail> for super::ErrorDetail {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ErrorDetail,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                error_message: value.error_message?,
                field_identifier: value.field_identifier?,
                is_field_error: value.is_field_error?,
                object_name: value.object_name?,
            })
        }
    }
    impl ::std::convert::From<super::ErrorDetail> for ErrorDetail {
        fn from(value: super::ErrorDetail) -> Self {
            Self {
                error_message: Ok(value.error_message),
                field_identifier: Ok(value.field_identifier),
                is_field_error: Ok(value.is_field_error),
                object_name: Ok(value.object_name),
            }
        }
    }
    /// Builder of [`Jwk`](super::Jwk).
    #[derive(Clone, Debug)]
    pub struct Jwk {
        alg: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        e: ::std::result::Result<::std::string::String, ::std::string::String>,
        exp: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        kid: ::std::result::Result<::std::string::String, ::std::string::String>,
        kty: ::std::result::Result<::std::string::String, ::std::string::String>,
        n: ::std::result::Result<::std::string::String, ::std::string::String>,
        use_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        x5c: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Jwk {
        fn default() -> Self {
            Self {
                alg: Ok(::std::default::Default::default()),
                e: Err("no value supplied for e".to_string()),
                exp: Ok(::std::default::Default::default()),
                kid: Err("no value supplied for kid".to_string()),
                kty: Err("no value supplied for kty".to_string()),
                n: Err("no value supplied for n".to_string()),
                use_: Ok(::std::default::Default::default()),
                x5c: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Jwk {
        /// `RS256`, `RS384` or `RS512`.
        pub fn alg<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.alg = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for alg: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Public exponent, base64url.
        pub fn e<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.e = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for e: {e}"));
            self
        }
        /// When the key expires, in seconds since 1970. Set by the server, at most one year ahead.
        pub fn exp<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.exp = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for exp: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Key id, unique in the client; letters, digits, `.`, `_` and `-`.
        pub fn kid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.kid = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for kid: {e}"));
            self
        }
        /// Key type: `RSA`.
        pub fn kty<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.kty = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for kty: {e}"));
            self
        }
        /// Modulus, base64url.
        pub fn n<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.n = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for n: {e}"));
            self
        }
        /// `sig`; required in requests since 2025-05-22, absent from older keys.
        pub fn use_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.use_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for use_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Certificate chain that the key is locked to.
        pub fn x5c<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.x5c = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for x5c: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Jwk> for super::Jwk {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Jwk,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                alg: value.alg?,
                e: value.e?,
                exp: value.exp?,
                kid: value.kid?,
                kty: value.kty?,
                n: value.n?,
                use_: value.use_?,
                x5c: value.x5c?,
            })
        }
    }
    impl ::std::convert::From<super::Jwk> for Jwk {
        fn from(value: super::Jwk) -> Self {
            Self {
                alg: Ok(value.alg),
                e: Ok(value.e),
                exp: Ok(value.exp),
                kid: Ok(value.kid),
                kty: Ok(value.kty),
                n: Ok(value.n),
                use_: Ok(value.use_),
                x5c: Ok(value.x5c),
            }
        }
    }
    /// Builder of [`Jwks`](super::Jwks).
    #[derive(Clone, Debug)]
    pub struct Jwks {
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        keys: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Jwk>>,
            ::std::string::String,
        >,
        last_updated: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Jwks {
        fn default() -> Self {
            Self {
                created: Ok(::std::default::Default::default()),
                keys: Ok(::std::default::Default::default()),
                last_updated: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Jwks {
        /// When the first set was posted.
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for created: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The keys.
        pub fn keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Jwk>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.keys = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for keys: {e}"));
            self
        }
        /// When the set was last replaced.
        pub fn last_updated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_updated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_updated: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Jwks> for super::Jwks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Jwks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created: value.created?,
                keys: value.keys?,
                last_updated: value.last_updated?,
            })
        }
    }
    impl ::std::convert::From<super::Jwks> for Jwks {
        fn from(value: super::Jwks) -> Self {
            Self {
                created: Ok(value.created),
                keys: Ok(value.keys),
                last_updated: Ok(value.last_updated),
            }
        }
    }
    /// Builder of [`JwksRequest`](super::JwksRequest).
    #[derive(Clone, Debug)]
    pub struct JwksRequest {
        keys: ::std::result::Result<::std::vec::Vec<super::Jwk>, ::std::string::String>,
    }
    impl ::std::default::Default for JwksRequest {
        fn default() -> Self {
            Self {
                keys: Err("no value supplied for keys".to_string()),
            }
        }
    }
    impl JwksRequest {
        /// One to five keys.
        pub fn keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Jwk>>,
            T::Error: ::std::fmt::Display,
        {
            self.keys = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for keys: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<JwksRequest> for super::JwksRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JwksRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { keys: value.keys? })
        }
    }
    impl ::std::convert::From<super::JwksRequest> for JwksRequest {
        fn from(value: super::JwksRequest) -> Self {
            Self { keys: Ok(value.keys) }
        }
    }
    /// Builder of [`OnBehalfOf`](super::OnBehalfOf).
    #[derive(Clone, Debug)]
    pub struct OnBehalfOf {
        client_uri: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_updated: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        onbehalfof: ::std::result::Result<::std::string::String, ::std::string::String>,
        orgno: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for OnBehalfOf {
        fn default() -> Self {
            Self {
                client_uri: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                last_updated: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                onbehalfof: Err("no value supplied for onbehalfof".to_string()),
                orgno: Ok(::std::default::Default::default()),
            }
        }
    }
    impl OnBehalfOf {
        /// Address of the customer's home page.
        pub fn client_uri<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_uri = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_uri: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the entry was added.
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for created: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Free text.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the entry was last changed.
        pub fn last_updated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_updated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_updated: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name that people see when they log in.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of the entry.
        pub fn onbehalfof<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.onbehalfof = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for onbehalfof: {e}")
                });
            self
        }
        /// Organisation number of the customer, nine digits.
        pub fn orgno<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.orgno = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for orgno: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<OnBehalfOf> for super::OnBehalfOf {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OnBehalfOf,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                client_uri: value.client_uri?,
                created: value.created?,
                description: value.description?,
                last_updated: value.last_updated?,
                name: value.name?,
                onbehalfof: value.onbehalfof?,
                orgno: value.orgno?,
            })
        }
    }
    impl ::std::convert::From<super::OnBehalfOf> for OnBehalfOf {
        fn from(value: super::OnBehalfOf) -> Self {
            Self {
                client_uri: Ok(value.client_uri),
                created: Ok(value.created),
                description: Ok(value.description),
                last_updated: Ok(value.last_updated),
                name: Ok(value.name),
                onbehalfof: Ok(value.onbehalfof),
                orgno: Ok(value.orgno),
            }
        }
    }
    /// Builder of [`OnBehalfOfRequest`](super::OnBehalfOfRequest).
    #[derive(Clone, Debug)]
    pub struct OnBehalfOfRequest {
        client_uri: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        onbehalfof: ::std::result::Result<::std::string::String, ::std::string::String>,
        orgno: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for OnBehalfOfRequest {
        fn default() -> Self {
            Self {
                client_uri: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                onbehalfof: Err("no value supplied for onbehalfof".to_string()),
                orgno: Err("no value supplied for orgno".to_string()),
            }
        }
    }
    impl OnBehalfOfRequest {
        /// Address of the customer's home page.
        pub fn client_uri<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_uri = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_uri: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Free text.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name that people see when they log in.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of the entry.
        pub fn onbehalfof<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.onbehalfof = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for onbehalfof: {e}")
                });
            self
        }
        /// Organisation number of the customer, nine digits.
        pub fn orgno<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.orgno = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for orgno: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<OnBehalfOfRequest> for super::OnBehalfOfRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OnBehalfOfRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                client_uri: value.client_uri?,
                description: value.description?,
                name: value.name?,
                onbehalfof: value.onbehalfof?,
                orgno: value.orgno?,
            })
        }
    }
    impl ::std::convert::From<super::OnBehalfOfRequest> for OnBehalfOfRequest {
        fn from(value: super::OnBehalfOfRequest) -> Self {
            Self {
                client_uri: Ok(value.client_uri),
                description: Ok(value.description),
                name: Ok(value.name),
                onbehalfof: Ok(value.onbehalfof),
                orgno: Ok(value.orgno),
            }
        }
    }
    /// Builder of [`Scope`](super::Scope).
    #[derive(Clone)]
    pub struct Scope {
        accessible_for_all: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        active: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        allowed_integration_types: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::IntegrationType>>,
            ::std::string::String,
        >,
        at_max_age: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        authorization_max_lifetime: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        delegation_source: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        description_en: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        description_nn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_updated: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        long_description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        long_description_en: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        long_description_nn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        owner_orgno: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        prefix: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        protected: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        requires_pseudonymous_tokens: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        requires_user_authentication: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        requires_user_consent: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        subscope: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        supports_european_businesses: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        token_type: ::std::result::Result<
            ::std::option::Option<super::TokenType>,
            ::std::string::String,
        >,
        visibility: ::std::result::Result<
            ::std::option::Option<super::Visibility>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for Scope {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Scope")
                .field("accessible_for_all", &self.accessible_for_all)
                .field("active", &self.active)
                .field("allowed_integration_types", &self.allowed_integration_types)
                .field("at_max_age", &self.at_max_age)
                .field("authorization_max_lifetime", &self.authorization_max_lifetime)
                .field("created", &self.created)
                .field("delegation_source", &self.delegation_source)
                .field("description", &self.description)
                .field("description_en", &self.description_en)
                .field("description_nn", &self.description_nn)
                .field("last_updated", &self.last_updated)
                .field("long_description", &self.long_description)
                .field("long_description_en", &self.long_description_en)
                .field("long_description_nn", &self.long_description_nn)
                .field("name", &self.name)
                .field("owner_orgno", &self.owner_orgno)
                .field("prefix", &self.prefix)
                .field("protected", &self.protected)
                .field(
                    "requires_pseudonymous_tokens",
                    &::std::format_args!("(not shown)"),
                )
                .field(
                    "requires_user_authentication",
                    &self.requires_user_authentication,
                )
                .field("requires_user_consent", &self.requires_user_consent)
                .field("subscope", &self.subscope)
                .field(
                    "supports_european_businesses",
                    &self.supports_european_businesses,
                )
                .field("token_type", &self.token_type)
                .field("visibility", &self.visibility)
                .finish()
        }
    }
    impl ::std::default::Default for Scope {
        fn default() -> Self {
            Self {
                accessible_for_all: Ok(::std::default::Default::default()),
                active: Ok(::std::default::Default::default()),
                allowed_integration_types: Ok(::std::default::Default::default()),
                at_max_age: Ok(::std::default::Default::default()),
                authorization_max_lifetime: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                delegation_source: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                description_en: Ok(::std::default::Default::default()),
                description_nn: Ok(::std::default::Default::default()),
                last_updated: Ok(::std::default::Default::default()),
                long_description: Ok(::std::default::Default::default()),
                long_description_en: Ok(::std::default::Default::default()),
                long_description_nn: Ok(::std::default::Default::default()),
                name: Err("no value supplied for name".to_string()),
                owner_orgno: Ok(::std::default::Default::default()),
                prefix: Ok(::std::default::Default::default()),
                protected: Ok(::std::default::Default::default()),
                requires_pseudonymous_tokens: Ok(::std::default::Default::default()),
                requires_user_authentication: Ok(::std::default::Default::default()),
                requires_user_consent: Ok(::std::default::Default::default()),
                subscope: Ok(::std::default::Default::default()),
                supports_european_businesses: Ok(::std::default::Default::default()),
                token_type: Ok(::std::default::Default::default()),
                visibility: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Scope {
        /// Whether every organisation may use the scope without a grant.
        pub fn accessible_for_all<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.accessible_for_all = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for accessible_for_all: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the scope can be used.
        pub fn active<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.active = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for active: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Kinds of client that may have the scope.
        pub fn allowed_integration_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::IntegrationType>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_integration_types = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_integration_types: {e}"
                    )
                });
            self
        }
        /// Longest lifetime of access tokens, in seconds.
        pub fn at_max_age<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.at_max_age = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for at_max_age: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Longest lifetime of authorisations, in seconds.
        pub fn authorization_max_lifetime<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_max_lifetime = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_max_lifetime: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the scope was created.
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for created: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Issuer of delegations, such as Altinn; may be an empty string.
        pub fn delegation_source<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.delegation_source = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delegation_source: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What the scope gives access to, in Bokmål.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The description in English.
        pub fn description_en<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description_en = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description_en: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The description in Nynorsk.
        pub fn description_nn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description_nn = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description_nn: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the scope was last changed.
        pub fn last_updated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_updated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_updated: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// More about the scope, in Bokmål.
        pub fn long_description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.long_description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for long_description: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// More about the scope in English.
        pub fn long_description_en<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.long_description_en = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for long_description_en: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// More about the scope in Nynorsk.
        pub fn long_description_nn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.long_description_nn = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for long_description_nn: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Full name: `prefix:subscope`.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        /// Organisation number of the provider, nine digits.
        pub fn owner_orgno<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.owner_orgno = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for owner_orgno: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The part before the colon, assigned to the provider by Digdir.
        pub fn prefix<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.prefix = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for prefix: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether Digdir protects the scope against changes.
        pub fn protected<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.protected = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for protected: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether tokens name a pseudonym in place of the person.
        pub fn requires_pseudonymous_tokens<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.requires_pseudonymous_tokens = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for requires_pseudonymous_tokens: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether a person has to be logged in.
        pub fn requires_user_authentication<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.requires_user_authentication = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for requires_user_authentication: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether a person has to agree.
        pub fn requires_user_consent<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.requires_user_consent = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for requires_user_consent: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The part after the colon.
        pub fn subscope<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.subscope = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subscope: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether businesses outside Norway may use the scope.
        pub fn supports_european_businesses<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.supports_european_businesses = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for supports_european_businesses: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Form of tokens with this scope.
        pub fn token_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::TokenType>,
            T::Error: ::std::fmt::Display,
        {
            self.token_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for token_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who sees the scope in lists.
        pub fn visibility<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Visibility>,
            T::Error: ::std::fmt::Display,
        {
            self.visibility = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for visibility: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Scope> for super::Scope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Scope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                accessible_for_all: value.accessible_for_all?,
                active: value.active?,
                allowed_integration_types: value.allowed_integration_types?,
                at_max_age: value.at_max_age?,
                authorization_max_lifetime: value.authorization_max_lifetime?,
                created: value.created?,
                delegation_source: value.delegation_source?,
                description: value.description?,
                description_en: value.description_en?,
                description_nn: value.description_nn?,
                last_updated: value.last_updated?,
                long_description: value.long_description?,
                long_description_en: value.long_description_en?,
                long_description_nn: value.long_description_nn?,
                name: value.name?,
                owner_orgno: value.owner_orgno?,
                prefix: value.prefix?,
                protected: value.protected?,
                requires_pseudonymous_tokens: value.requires_pseudonymous_tokens?,
                requires_user_authentication: value.requires_user_authentication?,
                requires_user_consent: value.requires_user_consent?,
                subscope: value.subscope?,
                supports_european_businesses: value.supports_european_businesses?,
                token_type: value.token_type?,
                visibility: value.visibility?,
            })
        }
    }
    impl ::std::convert::From<super::Scope> for Scope {
        fn from(value: super::Scope) -> Self {
            Self {
                accessible_for_all: Ok(value.accessible_for_all),
                active: Ok(value.active),
                allowed_integration_types: Ok(value.allowed_integration_types),
                at_max_age: Ok(value.at_max_age),
                authorization_max_lifetime: Ok(value.authorization_max_lifetime),
                created: Ok(value.created),
                delegation_source: Ok(value.delegation_source),
                description: Ok(value.description),
                description_en: Ok(value.description_en),
                description_nn: Ok(value.description_nn),
                last_updated: Ok(value.last_updated),
                long_description: Ok(value.long_description),
                long_description_en: Ok(value.long_description_en),
                long_description_nn: Ok(value.long_description_nn),
                name: Ok(value.name),
                owner_orgno: Ok(value.owner_orgno),
                prefix: Ok(value.prefix),
                protected: Ok(value.protected),
                requires_pseudonymous_tokens: Ok(value.requires_pseudonymous_tokens),
                requires_user_authentication: Ok(value.requires_user_authentication),
                requires_user_consent: Ok(value.requires_user_consent),
                subscope: Ok(value.subscope),
                supports_european_businesses: Ok(value.supports_european_businesses),
                token_type: Ok(value.token_type),
                visibility: Ok(value.visibility),
            }
        }
    }
    /// Builder of [`ScopeAccess`](super::ScopeAccess).
    #[derive(Clone, Debug)]
    pub struct ScopeAccess {
        consumer_orgno: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        last_updated: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        owner_orgno: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        prefix: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        scope: ::std::result::Result<::std::string::String, ::std::string::String>,
        state: ::std::result::Result<super::AccessState, ::std::string::String>,
    }
    impl ::std::default::Default for ScopeAccess {
        fn default() -> Self {
            Self {
                consumer_orgno: Err("no value supplied for consumer_orgno".to_string()),
                created: Ok(::std::default::Default::default()),
                last_updated: Ok(::std::default::Default::default()),
                owner_orgno: Ok(::std::default::Default::default()),
                prefix: Ok(::std::default::Default::default()),
                scope: Err("no value supplied for scope".to_string()),
                state: Err("no value supplied for state".to_string()),
            }
        }
    }
    impl ScopeAccess {
        /// Organisation number of the consumer, nine digits.
        pub fn consumer_orgno<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.consumer_orgno = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consumer_orgno: {e}")
                });
            self
        }
        /// When access was asked for.
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for created: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When the state last changed.
        pub fn last_updated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_updated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_updated: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the provider, nine digits.
        pub fn owner_orgno<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.owner_orgno = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for owner_orgno: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Prefix of the scope; often null.
        pub fn prefix<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.prefix = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for prefix: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Full name of the scope.
        pub fn scope<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.scope = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for scope: {e}"));
            self
        }
        /// Whether access was granted.
        pub fn state<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AccessState>,
            T::Error: ::std::fmt::Display,
        {
            self.state = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for state: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ScopeAccess> for super::ScopeAccess {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ScopeAccess,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consumer_orgno: value.consumer_orgno?,
                created: value.created?,
                last_updated: value.last_updated?,
                owner_orgno: value.owner_orgno?,
                prefix: value.prefix?,
                scope: value.scope?,
                state: value.state?,
            })
        }
    }
    impl ::std::convert::From<super::ScopeAccess> for ScopeAccess {
        fn from(value: super::ScopeAccess) -> Self {
            Self {
                consumer_orgno: Ok(value.consumer_orgno),
                created: Ok(value.created),
                last_updated: Ok(value.last_updated),
                owner_orgno: Ok(value.owner_orgno),
                prefix: Ok(value.prefix),
                scope: Ok(value.scope),
                state: Ok(value.state),
            }
        }
    }
    /// Builder of [`ScopeRequest`](super::ScopeRequest).
    #[derive(Clone)]
    pub struct ScopeRequest {
        accessible_for_all: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        active: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        allowed_integration_types: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::IntegrationType>>,
            ::std::string::String,
        >,
        at_max_age: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        authorization_max_lifetime: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        delegation_source: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        description: ::std::result::Result<::std::string::String, ::std::string::String>,
        description_en: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        description_nn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        long_description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        long_description_en: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        long_description_nn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        prefix: ::std::result::Result<::std::string::String, ::std::string::String>,
        protected: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        requires_pseudonymous_tokens: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        requires_user_authentication: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        requires_user_consent: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        subscope: ::std::result::Result<::std::string::String, ::std::string::String>,
        supports_european_businesses: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        token_type: ::std::result::Result<
            ::std::option::Option<super::TokenType>,
            ::std::string::String,
        >,
        visibility: ::std::result::Result<
            ::std::option::Option<super::Visibility>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for ScopeRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ScopeRequest")
                .field("accessible_for_all", &self.accessible_for_all)
                .field("active", &self.active)
                .field("allowed_integration_types", &self.allowed_integration_types)
                .field("at_max_age", &self.at_max_age)
                .field("authorization_max_lifetime", &self.authorization_max_lifetime)
                .field("delegation_source", &self.delegation_source)
                .field("description", &self.description)
                .field("description_en", &self.description_en)
                .field("description_nn", &self.description_nn)
                .field("long_description", &self.long_description)
                .field("long_description_en", &self.long_description_en)
                .field("long_description_nn", &self.long_description_nn)
                .field("prefix", &self.prefix)
                .field("protected", &self.protected)
                .field(
                    "requires_pseudonymous_tokens",
                    &::std::format_args!("(not shown)"),
                )
                .field(
                    "requires_user_authentication",
                    &self.requires_user_authentication,
                )
                .field("requires_user_consent", &self.requires_user_consent)
                .field("subscope", &self.subscope)
                .field(
                    "supports_european_businesses",
                    &self.supports_european_businesses,
                )
                .field("token_type", &self.token_type)
                .field("visibility", &self.visibility)
                .finish()
        }
    }
    impl ::std::default::Default for ScopeRequest {
        fn default() -> Self {
            Self {
                accessible_for_all: Ok(::std::default::Default::default()),
                active: Ok(::std::default::Default::default()),
                allowed_integration_types: Ok(::std::default::Default::default()),
                at_max_age: Ok(::std::default::Default::default()),
                authorization_max_lifetime: Ok(::std::default::Default::default()),
                delegation_source: Ok(::std::default::Default::default()),
                description: Err("no value supplied for description".to_string()),
                description_en: Ok(::std::default::Default::default()),
                description_nn: Ok(::std::default::Default::default()),
                long_description: Ok(::std::default::Default::default()),
                long_description_en: Ok(::std::default::Default::default()),
                long_description_nn: Ok(::std::default::Default::default()),
                prefix: Err("no value supplied for prefix".to_string()),
                protected: Ok(::std::default::Default::default()),
                requires_pseudonymous_tokens: Ok(::std::default::Default::default()),
                requires_user_authentication: Ok(::std::default::Default::default()),
                requires_user_consent: Ok(::std::default::Default::default()),
                subscope: Err("no value supplied for subscope".to_string()),
                supports_european_businesses: Ok(::std::default::Default::default()),
                token_type: Ok(::std::default::Default::default()),
                visibility: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ScopeRequest {
        /// Whether every organisation may use the scope without a grant.
        pub fn accessible_for_all<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.accessible_for_all = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for accessible_for_all: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the scope can be used.
        pub fn active<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.active = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for active: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Kinds of client that may have the scope.
        pub fn allowed_integration_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::IntegrationType>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_integration_types = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_integration_types: {e}"
                    )
                });
            self
        }
        /// Longest lifetime of access tokens, in seconds.
        pub fn at_max_age<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.at_max_age = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for at_max_age: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Longest lifetime of authorisations, in seconds.
        pub fn authorization_max_lifetime<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_max_lifetime = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_max_lifetime: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Issuer of delegations, such as Altinn; may be an empty string.
        pub fn delegation_source<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.delegation_source = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delegation_source: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What the scope gives access to, in Bokmål.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        /// The description in English.
        pub fn description_en<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description_en = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description_en: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The description in Nynorsk.
        pub fn description_nn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description_nn = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description_nn: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// More about the scope, in Bokmål.
        pub fn long_description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.long_description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for long_description: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// More about the scope in English.
        pub fn long_description_en<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.long_description_en = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for long_description_en: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// More about the scope in Nynorsk.
        pub fn long_description_nn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.long_description_nn = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for long_description_nn: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The part before the colon, assigned to the provider by Digdir.
        pub fn prefix<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.prefix = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for prefix: {e}"));
            self
        }
        /// Whether Digdir protects the scope against changes.
        pub fn protected<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.protected = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for protected: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether tokens name a pseudonym in place of the person.
        pub fn requires_pseudonymous_tokens<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.requires_pseudonymous_tokens = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for requires_pseudonymous_tokens: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether a person has to be logged in.
        pub fn requires_user_authentication<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.requires_user_authentication = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for requires_user_authentication: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether a person has to agree.
        pub fn requires_user_consent<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.requires_user_consent = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for requires_user_consent: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The part after the colon.
        pub fn subscope<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.subscope = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subscope: {e}")
                });
            self
        }
        /// Whether businesses outside Norway may use the scope.
        pub fn supports_european_businesses<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.supports_european_businesses = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for supports_european_businesses: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Form of tokens with this scope.
        pub fn token_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::TokenType>,
            T::Error: ::std::fmt::Display,
        {
            self.token_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for token_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who sees the scope in lists.
        pub fn visibility<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Visibility>,
            T::Error: ::std::fmt::Display,
        {
            self.visibility = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for visibility: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ScopeRequest> for super::ScopeRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ScopeRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                accessible_for_all: value.accessible_for_all?,
                active: value.active?,
                allowed_integration_types: value.allowed_integration_types?,
                at_max_age: value.at_max_age?,
                authorization_max_lifetime: value.authorization_max_lifetime?,
                delegation_source: value.delegation_source?,
                description: value.description?,
                description_en: value.description_en?,
                description_nn: value.description_nn?,
                long_description: value.long_description?,
                long_description_en: value.long_description_en?,
                long_description_nn: value.long_description_nn?,
                prefix: value.prefix?,
                protected: value.protected?,
                requires_pseudonymous_tokens: value.requires_pseudonymous_tokens?,
                requires_user_authentication: value.requires_user_authentication?,
                requires_user_consent: value.requires_user_consent?,
                subscope: value.subscope?,
                supports_european_businesses: value.supports_european_businesses?,
                token_type: value.token_type?,
                visibility: value.visibility?,
            })
        }
    }
    impl ::std::convert::From<super::ScopeRequest> for ScopeRequest {
        fn from(value: super::ScopeRequest) -> Self {
            Self {
                accessible_for_all: Ok(value.accessible_for_all),
                active: Ok(value.active),
                allowed_integration_types: Ok(value.allowed_integration_types),
                at_max_age: Ok(value.at_max_age),
                authorization_max_lifetime: Ok(value.authorization_max_lifetime),
                delegation_source: Ok(value.delegation_source),
                description: Ok(value.description),
                description_en: Ok(value.description_en),
                description_nn: Ok(value.description_nn),
                long_description: Ok(value.long_description),
                long_description_en: Ok(value.long_description_en),
                long_description_nn: Ok(value.long_description_nn),
                prefix: Ok(value.prefix),
                protected: Ok(value.protected),
                requires_pseudonymous_tokens: Ok(value.requires_pseudonymous_tokens),
                requires_user_authentication: Ok(value.requires_user_authentication),
                requires_user_consent: Ok(value.requires_user_consent),
                subscope: Ok(value.subscope),
                supports_european_businesses: Ok(value.supports_european_businesses),
                token_type: Ok(value.token_type),
                visibility: Ok(value.visibility),
            }
        }
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
/// The JSON schema of every type, with its name in the published document (inline types: their place in it). What the
/// schemas refer to gathers in the generator's definitions.
#[cfg(feature = "schemars")]
pub fn json_schemas(
    generator: &mut ::altinn_runtime::schemars::SchemaGenerator,
) -> ::std::vec::Vec<(&'static str, ::altinn_runtime::schemars::Schema)> {
    ::std::vec![
        ("AccessState", generator.subschema_for::<AccessState>()),
        ("ApplicationType", generator.subschema_for::<ApplicationType>()),
        ("AuthMethod", generator.subschema_for::<AuthMethod>()),
        ("Client", generator.subschema_for::<Client>()),
        ("ClientRequest", generator.subschema_for::<ClientRequest>()),
        ("ConsumerClient", generator.subschema_for::<ConsumerClient>()),
        ("ConsumerClientRequest", generator.subschema_for::<ConsumerClientRequest>()),
        ("DelegationSource", generator.subschema_for::<DelegationSource>()),
        ("Error", generator.subschema_for::<Error>()),
        ("ErrorDetail", generator.subschema_for::<ErrorDetail>()),
        ("GrantType", generator.subschema_for::<GrantType>()),
        ("IntegrationType", generator.subschema_for::<IntegrationType>()),
        ("Jwk", generator.subschema_for::<Jwk>()),
        ("Jwks", generator.subschema_for::<Jwks>()),
        ("JwksRequest", generator.subschema_for::<JwksRequest>()),
        ("OnBehalfOf", generator.subschema_for::<OnBehalfOf>()),
        ("OnBehalfOfRequest", generator.subschema_for::<OnBehalfOfRequest>()),
        ("RefreshTokenUsage", generator.subschema_for::<RefreshTokenUsage>()),
        ("Scope", generator.subschema_for::<Scope>()),
        ("ScopeAccess", generator.subschema_for::<ScopeAccess>()),
        ("ScopeRequest", generator.subschema_for::<ScopeRequest>()),
        ("TokenType", generator.subschema_for::<TokenType>()),
        ("Visibility", generator.subschema_for::<Visibility>()),
    ]
}
