//! What the test token generator can make.

use std::{fmt, time::Duration};

use uuid::Uuid;

use crate::numbers::{OrganisationNumber, PersonNumber};

/// Which token the generator makes, and for whom. What is left out the generator draws at random or sets itself.
///
/// Scopes are those of the request; where it has none, the generator's default.
#[derive(Clone)]
#[must_use]
pub struct TestToken {
    pub(super) endpoint: &'static str,
    pub(super) parameters: Vec<(&'static str, String)>,
}

impl TestToken {
    fn new(endpoint: &'static str) -> Self {
        Self {
            endpoint,
            parameters: Vec::new(),
        }
    }

    /// A token of an organisation, as the exchange of a Maskinporten token gives it.
    pub fn enterprise() -> Self {
        Self::new("GetEnterpriseToken")
    }

    /// A token of a person.
    pub fn personal() -> Self {
        Self::new("GetPersonalToken")
    }

    /// A token of a system user.
    pub fn system_user(id: Uuid) -> Self {
        Self::new("GetSystemUserToken").parameter("systemUserId", id)
    }

    /// A token of an enterprise user, as Altinn II had them.
    pub fn enterprise_user(
        organisation: OrganisationNumber,
        party_id: u32,
        user_id: u32,
        user_name: &str,
    ) -> Self {
        Self::new("GetEnterpriseUserToken")
            .parameter("orgNo", organisation.as_str())
            .parameter("partyId", party_id)
            .parameter("userId", user_id)
            .parameter("userName", user_name)
    }

    /// A token of somebody who has identified themselves with a user name.
    pub fn self_identified_user() -> Self {
        Self::new("GetSelfIdentifiedUserToken")
    }

    /// A token of somebody who has registered with an e-mail address.
    pub fn self_registered_email_user(email: &str) -> Self {
        Self::new("GetSelfRegisteredEmailUserToken").parameter("email", email)
    }

    /// A platform token of the old kind, signed with the certificate of ordinary tokens.
    pub fn platform(app: &str) -> Self {
        Self::new("GetPlatformToken").parameter("app", app)
    }

    /// A platform access token of this app or component; its issuer is `platform` unless [`TestToken::org`] says `ttd`.
    pub fn platform_access(app: &str) -> Self {
        Self::new("GetPlatformAccessToken").parameter("app", app)
    }

    /// A token with a consent; give its parts as parameters.
    pub fn consent() -> Self {
        Self::new("GetConsentToken")
    }

    /// Any parameter of the generator, such as `partyId` or `authLvl`.
    pub fn parameter(mut self, name: &'static str, value: impl ToString) -> Self {
        self.parameters.push((name, value.to_string()));
        self
    }

    /// The code of the service owner, such as `ttd`.
    pub fn org(self, code: &str) -> Self {
        self.parameter("org", code)
    }

    /// The organisation that the token is of.
    pub fn organisation(self, number: OrganisationNumber) -> Self {
        self.parameter("orgNo", number.as_str())
    }

    /// The supplier that acts for the organisation.
    pub fn supplier(self, number: OrganisationNumber) -> Self {
        self.parameter("supplierOrgNo", number.as_str())
    }

    /// The person that the token is of.
    pub fn person(self, number: PersonNumber) -> Self {
        self.parameter("pid", number.as_str())
    }

    /// How long the token lives. The generator's default is 30 minutes, 30 seconds for consents.
    pub fn life(self, life: Duration) -> Self {
        self.parameter("ttl", life.as_secs())
    }
}

/// Names the endpoint and the parameters; their values can be identity numbers.
impl fmt::Debug for TestToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.parameters.iter().map(|(name, _)| name).collect::<Vec<_>>();
        f.debug_struct("TestToken")
            .field("endpoint", &self.endpoint)
            .field("parameters", &names)
            .finish()
    }
}
