//! Which Altinn and which Maskinporten the settings mean.

use altinn_runtime::{Environment, InvalidHost};

use crate::{error::Problems, maskinporten::Issuer, realm::Realm};

/// What several settings decide together.
#[derive(Default)]
pub(super) struct Place {
    pub(super) environment: Option<String>,
    pub(super) exchange_environment: Option<String>,
    pub(super) issuer: Option<String>,
    pub(super) token_endpoint: Option<String>,
    pub(super) well_known: Option<String>,
    pub(super) jwks_uri: Option<String>,
}

/// What an environment of the .NET client means.
struct Meaning {
    /// Its own name, for errors: never the text of the setting, which may be anything.
    name: &'static str,
    altinn: Environment,
    issuer: Option<Issuer>,
}

impl Place {
    pub(super) fn read(self, problems: &mut Problems) -> (Option<Environment>, Option<Issuer>) {
        let own = self
            .environment
            .as_deref()
            .and_then(|name| of_dotnet("environment", name, problems));
        let exchange = self
            .exchange_environment
            .as_deref()
            .and_then(|name| of_dotnet("TokenExchangeEnvironment", name, problems));
        if let (Some(own), Some(exchange)) = (&own, &exchange)
            && contradict(own, exchange)
        {
            problems.add(format!(
                "environment: Environment is {} and TokenExchangeEnvironment is {}, which do not go together: Maskinporten's test \
                 environment goes with Altinn's test environments, and production with production",
                own.name, exchange.name
            ));
        }
        let issuer = own.as_ref().and_then(|own| own.issuer.clone());
        let environment = exchange.or(own).map(|meaning| meaning.altinn);
        (environment, self.issuer(problems).or(issuer))
    }

    fn issuer(self, problems: &mut Problems) -> Option<Issuer> {
        let (name, endpoint) = match (self.issuer, self.token_endpoint, self.well_known) {
            (Some(name), Some(endpoint), _) => (name, endpoint),
            (Some(name), None, _) => {
                let endpoint = format!("{}/token", name.trim_end_matches('/'));
                (name, endpoint)
            }
            (None, _, Some(url)) => return problems.take("well_known_url", Issuer::well_known(&url)),
            (None, Some(_), None) => {
                problems.add("issuer: it is missing beside token_endpoint");
                return None;
            }
            (None, None, None) => return None,
        };
        let known = [Issuer::Prod, Issuer::Test]
            .into_iter()
            .find(|known| known.token_endpoint() == endpoint);
        known.or_else(|| {
            let custom = problems.take("issuer", Issuer::custom(&name, &endpoint))?;
            match self.jwks_uri {
                Some(keys) => problems.take("jwks_uri", custom.with_keys(&keys)),
                None => Some(custom),
            }
        })
    }
}

/// Reads a name as the .NET client takes it, in any case, or a name or a URL of ours.
fn of_dotnet(setting: &str, text: &str, problems: &mut Problems) -> Option<Meaning> {
    let meaning = |name, altinn, issuer| Some(Meaning { name, altinn, issuer });
    match text.to_ascii_lowercase().as_str() {
        "test" => meaning("test", Environment::Tt02, Some(Issuer::Test)),
        "prod" | "production" => meaning("prod", Environment::Prod, Some(Issuer::Prod)),
        // The .NET client still knows it.
        "at21" => {
            let hosts = Environment::custom_hosts(
                "https://platform.at21.altinn.cloud",
                "https://{org}.apps.at21.altinn.cloud",
                "https://at21.altinn.cloud",
            );
            meaning("at21", problems.take(setting, hosts)?, Some(Issuer::Test))
        }
        "ver1" | "ver2" => {
            problems.add(format!(
                "{setting}: ver1 and ver2 are gone; use test, or the name of an Altinn environment"
            ));
            None
        }
        "dev" => {
            problems.add(format!(
                "{setting}: `dev` is Digdir's own Maskinporten; name it by `issuer` and `token_endpoint`, and Altinn's environment \
                 beside it"
            ));
            None
        }
        _ => {
            let altinn: Environment =
                problems.take(setting, text.parse::<Environment>().map_err(InvalidHostOrTest))?;
            let name = match &altinn {
                Environment::Custom(_) => "a URL",
                named => named.name(),
            };
            meaning(name, altinn, None)
        }
    }
}

/// The error of an environment, which may also be `test` here.
struct InvalidHostOrTest(InvalidHost);

impl std::fmt::Display for InvalidHostOrTest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}; `test` stands for tt02", self.0)
    }
}

/// Whether the two name different worlds, or different environments of Altinn.
fn contradict(own: &Meaning, exchange: &Meaning) -> bool {
    let is_dotnet = own.issuer.is_some() && own.name == "test";
    let realm = |meaning: &Meaning| match &meaning.issuer {
        Some(Issuer::Prod) => Some(Realm::Production),
        Some(_) => Some(Realm::Test),
        None => Realm::of(&meaning.altinn),
    };
    match (realm(own), realm(exchange)) {
        (Some(own), Some(exchange)) if own != exchange => true,
        // `test` says nothing about which of Altinn's test environments it is.
        _ => !is_dotnet && own.altinn != exchange.altinn,
    }
}
