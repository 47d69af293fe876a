//! The names of settings, in all their spellings.

/// A setting.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    Environment,
    ExchangeEnvironment,
    ClientId,
    Jwk,
    EncodedJwk,
    JwkFile,
    Pem,
    PemFile,
    EncodedX509,
    Pkcs12Path,
    Pkcs12Password,
    Kid,
    Scopes,
    GrantedScopes,
    DefaultScopes,
    ExtraScopes,
    Resource,
    ConsumerOrg,
    Issuer,
    TokenEndpoint,
    WellKnownUrl,
    JwksUri,
    TestOrg,
    ApiKey,
    SubscriptionKey,
    SubscriptionKeys,
    EnterpriseUser,
    CertificateStore,
    /// Each operation says which token it takes; tokens are never logged; headers of the caller are never overwritten.
    NotNeeded,
}

impl Name {
    /// The setting of this name: case, underscores and hyphens do not matter.
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().replace(['_', '-'], "").as_str() {
            "environment" => Self::Environment,
            "tokenexchangeenvironment" => Self::ExchangeEnvironment,
            "clientid" => Self::ClientId,
            "jwk" => Self::Jwk,
            "encodedjwk" | "jwkbase64" => Self::EncodedJwk,
            "jwkfile" => Self::JwkFile,
            "pem" => Self::Pem,
            "pemfile" => Self::PemFile,
            "encodedx509" => Self::EncodedX509,
            "certificatepkcs12path" => Self::Pkcs12Path,
            "certificatepkcs12password" => Self::Pkcs12Password,
            "kid" => Self::Kid,
            "scope" | "scopes" => Self::Scopes,
            "grantedscopes" => Self::GrantedScopes,
            "defaultscopes" => Self::DefaultScopes,
            "extrascopes" => Self::ExtraScopes,
            "resource" => Self::Resource,
            "consumerorg" | "consumerorgno" => Self::ConsumerOrg,
            "issuer" | "authority" => Self::Issuer,
            "tokenendpoint" => Self::TokenEndpoint,
            "wellknownurl" => Self::WellKnownUrl,
            "jwksuri" => Self::JwksUri,
            "testorg" | "usealtinntestorg" => Self::TestOrg,
            "apikey" => Self::ApiKey,
            "subscriptionkey" => Self::SubscriptionKey,
            "subscriptionkeys" => Self::SubscriptionKeys,
            "enterpriseusername" | "enterpriseuserpassword" => Self::EnterpriseUser,
            "certificatestorethumbprint" => Self::CertificateStore,
            "exhangetoaltinntoken"
            | "exchangetoaltinntoken"
            | "enabledebuglogging"
            | "overwriteauthorizationheader" => Self::NotNeeded,
            _ => return None,
        })
    }

    /// Whether its value is a secret, which is shown nowhere whatever it looks like.
    pub(super) fn is_secret(self) -> bool {
        matches!(
            self,
            Self::Jwk
                | Self::EncodedJwk
                | Self::Pem
                | Self::EncodedX509
                | Self::Pkcs12Password
                | Self::ApiKey
                | Self::SubscriptionKey
                | Self::SubscriptionKeys
                | Self::EnterpriseUser
        )
    }
}
