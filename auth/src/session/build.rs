//! Putting a session together; all problems are reported at the end.

use std::sync::Arc;

use altinn_runtime::Environment;

#[cfg(feature = "altinn2")]
use super::{Altinn2Sources, ApiKey};
use super::{MaskinportenClient, Session, SessionBuilder, Shared, kept, origin::Origins};
#[cfg(feature = "altinn2")]
use crate::altinn2::{Altinn2, Around};
use crate::{
    error::ConfigError,
    exchange::{AltinnAuthentication, Exchange, Provider},
    maskinporten::{Issuer, Maskinporten},
    realm::Realm,
    retry::Budget,
    source::TokenSource,
    store::StoredSource,
};

impl SessionBuilder {
    fn client(&mut self, client: Option<MaskinportenClient>) -> Option<Maskinporten> {
        let client = match client?.0 {
            Ok(client) => client,
            Err(builder) => {
                let built = builder
                    .within(&self.clock, self.http.as_ref(), &self.retry)
                    .build();
                built.map_err(|error| self.problems.join(&error)).ok()?
            }
        };
        let right = Issuer::of(&self.environment);
        let known = matches!(client.issuer(), Issuer::Prod | Issuer::Test);
        if let Some(right) = right.filter(|right| known && right != client.issuer()) {
            let (own, environment) = (client.issuer().name(), &self.environment);
            self.problems.add(format!(
                "environment: {environment} trusts {} and not {own}",
                right.name()
            ));
        }
        Some(client)
    }

    fn keep(&self, source: Arc<dyn TokenSource>) -> Arc<dyn TokenSource> {
        let source = match &self.store {
            Some(store) => Arc::new(StoredSource::with(
                source,
                Arc::clone(store),
                Arc::clone(&self.clock),
            )),
            None => source,
        };
        kept(source, &self.retry, &self.fetch, &self.cache, &self.clock)
    }

    /// A source of the right world, behind a cache.
    fn trusted(&mut self, name: &str, given: Arc<dyn TokenSource>) -> Arc<dyn TokenSource> {
        if let (Some(of), Some(place)) = (given.realm(), Realm::of(&self.environment))
            && of != place
        {
            let (of, environment) = (of.name(), &self.environment);
            self.problems.add(format!(
                "environment: {environment} does not trust the {name} tokens of this source, which are of {of}"
            ));
        }
        self.keep(given)
    }

    /// The way into Altinn II.
    #[cfg(feature = "altinn2")]
    fn altinn2_sources(&mut self, api_key: Option<&ApiKey>) -> Option<Altinn2Sources> {
        let around = Around {
            environment: &self.environment,
            api_key,
            http: self.http.as_ref(),
            clock: &self.clock,
        };
        let given = self.altinn2.take()?.give(&around, &mut self.problems);
        tracing::warn!(
            "Altinn II closed in 2026: use Altinn 3, see `altinn_auth::Altinn2` for what replaces what"
        );
        let maskinporten = self.client(given.maskinporten);
        Some(Altinn2Sources {
            maskinporten: maskinporten.map(|client| self.keep(Arc::new(client))),
            idporten: given.idporten.map(|source| self.trusted("ID-porten", source)),
            login: given.login.map(|login| self.keep(Arc::new(login))),
            certificate: given.certificate,
            resource: Altinn2::resource(&self.environment),
        })
    }

    /// The session. Nothing is sent and no task is started.
    ///
    /// # Errors
    /// Everything that is missing or wrong.
    pub fn build(mut self) -> Result<Session, ConfigError> {
        let client = self.maskinporten.take();
        let client = self.client(client);
        let mut sources = std::mem::take(&mut self.given);
        for (name, source) in [
            ("Maskinporten", &mut sources.maskinporten),
            ("Altinn", &mut sources.altinn),
            ("ID-porten", &mut sources.idporten),
            ("dialog", &mut sources.dialog),
            ("platform", &mut sources.platform),
        ] {
            if let Some(given) = source.take() {
                *source = Some(self.trusted(name, given));
            }
        }
        let signer = client.as_ref().map(Maskinporten::signer);
        if let Some(client) = client {
            sources.maskinporten = Some(self.keep(Arc::new(client)));
        }
        if sources.altinn.is_none() && self.environment != Environment::Local {
            let (of_maskinporten, of_idporten) = (sources.maskinporten.clone(), sources.idporten.clone());
            let (source, provider) = match self.exchanged {
                Some(Provider::IdPorten) => (of_idporten, Provider::IdPorten),
                None if of_maskinporten.is_none() => (of_idporten, Provider::IdPorten),
                Some(provider) => (of_maskinporten, provider),
                None => (of_maskinporten, Provider::Maskinporten),
            };
            if let Some(source) = source {
                let exchange = Exchange::new(source, provider, self.altinn_authentication());
                sources.altinn = Some(self.keep(Arc::new(exchange.test_org(self.test_org))));
            }
        }
        #[cfg(feature = "altinn2")]
        {
            let api_key = sources.api_key.clone();
            sources.altinn2 = self.altinn2_sources(api_key.as_ref());
        }
        self.problems.check()?;
        let shared = Shared {
            realm: Realm::of(&self.environment),
            origins: Origins::of(&self.environment),
            environment: self.environment,
            scopes: self.scopes,
            granted: self.granted,
            extra_scopes: self.extra_scopes,
            extra_scopes_by_api: self.extra_scopes_by_api,
            default_scopes: self.default_scopes,
            preferred: self.preferred,
            subscription_keys: self.subscription_keys,
            budget: Arc::new(Budget::new(self.retry.budget_size())),
            retry: self.retry,
            fetch: self.fetch,
            clock: self.clock,
            signer,
        };
        Ok(Session {
            shared: Arc::new(shared),
            sources,
            acting: self.acting,
            cookies: None,
        })
    }

    fn altinn_authentication(&self) -> AltinnAuthentication {
        let altinn = AltinnAuthentication::of(&self.environment)
            .clock(Arc::clone(&self.clock))
            .retry(self.retry.clone());
        match &self.http {
            Some(http) => altinn.http(http.clone()),
            None => altinn,
        }
    }
}
