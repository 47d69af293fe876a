//! The sandbox as a value: start it, ask where it is, register clients, make tokens, make things go wrong.

use std::{fmt, io, net::IpAddr, sync::Arc};

use altinn_runtime::Environment;
use serde_json::{Value, json};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

use crate::{
    exchange,
    faults::FaultRule,
    jose::{Jws, SigningKey},
    keys::Issuer,
    log::LogEntry,
    maskinporten::{Client, ClientKey, ClientRegistration, RegisteredClient},
    server,
    world::{Settings, World, locked},
};

/// How long a registered key holds, in seconds: a year.
const KEY_LIFE: i64 = 365 * 86_400;

/// What kept a sandbox from starting or doing something.
#[derive(Debug)]
pub struct SandboxError(String);

impl fmt::Display for SandboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SandboxError {}

impl From<io::Error> for SandboxError {
    fn from(error: io::Error) -> Self {
        Self(format!("the sandbox cannot listen: {error}"))
    }
}

/// A sandbox to be started.
#[derive(Clone, Debug)]
#[must_use]
pub struct SandboxBuilder {
    address: IpAddr,
    port: u16,
    settings: Settings,
}

impl SandboxBuilder {
    /// Sets the port; 0, the default, takes any free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the address to listen on; loopback unless set. Whoever reaches it can mint tokens of this sandbox.
    pub fn address(mut self, address: IpAddr) -> Self {
        self.address = address;
        self
    }

    /// Sets the seed of ids, answers and chances; 1 unless set.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// Sets how many times faster than Altinn the sandbox waits between deliveries of an event; 1000 unless set.
    pub fn speed(mut self, factor: u32) -> Self {
        self.settings.speed = factor.max(1);
        self
    }

    /// Sets the largest body that is taken, in bytes; 64 MiB unless set.
    pub fn largest_body(mut self, bytes: usize) -> Self {
        self.settings.largest_body = bytes;
        self
    }

    /// Sets the life of Maskinporten and ID-porten tokens in seconds; 120 unless set.
    pub fn maskinporten_life(mut self, seconds: u32) -> Self {
        self.settings.maskinporten_life = i64::from(seconds);
        self
    }

    /// Sets the life of Altinn tokens in seconds; 1800 unless set.
    pub fn altinn_life(mut self, seconds: u32) -> Self {
        self.settings.altinn_life = i64::from(seconds);
        self
    }

    /// Sets whether keys of the API management are asked for where the documents require them; they are unless set.
    pub fn subscription_keys(mut self, asked_for: bool) -> Self {
        self.settings.subscription_keys = asked_for;
        self
    }

    /// Starts it. It runs on the tokio runtime of the caller until it is dropped.
    ///
    /// # Errors
    /// When the address cannot be listened on.
    pub async fn start(self) -> Result<Sandbox, SandboxError> {
        let listener = TcpListener::bind((self.address, self.port)).await?;
        let mut address = listener.local_addr()?;
        if address.ip().is_unspecified() {
            address.set_ip(IpAddr::from([127, 0, 0, 1]));
        }
        let base = format!("http://{address}");
        let environment = Environment::custom(&base).or_else(|_| Environment::custom("http://127.0.0.1:1"));
        let environment = environment.map_err(|error| SandboxError(error.to_string()))?;
        let settings = self.settings;
        let made = tokio::task::spawn_blocking(move || World::new(base, settings)).await;
        let world = made
            .map_err(|error| SandboxError(error.to_string()))?
            .map_err(SandboxError)?;
        let world = Arc::new(world);
        let (stop, stopped) = watch::channel(());
        let server = tokio::spawn(server::serve(listener, world.clone(), stopped));
        Ok(Sandbox {
            world,
            environment,
            server,
            _stop: stop,
        })
    }
}

/// A running sandbox. It stops when it is dropped.
pub struct Sandbox {
    world: Arc<World>,
    environment: Environment,
    server: JoinHandle<()>,
    /// Dropping it ends the server and its connections.
    _stop: watch::Sender<()>,
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("base_url", &self.world.base)
            .finish_non_exhaustive()
    }
}

impl Sandbox {
    /// Starts a sandbox on a free port of this machine.
    ///
    /// # Errors
    /// When no port can be listened on.
    pub async fn start() -> Result<Self, SandboxError> {
        Self::builder().start().await
    }

    /// Sets up a sandbox before it starts.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder {
            address: IpAddr::from([127, 0, 0, 1]),
            port: 0,
            settings: Settings::default(),
        }
    }

    /// Runs until the server ends by itself, which it does not.
    pub async fn run(mut self) {
        // The server's task ends with its runtime; there is nothing to report then.
        let _ = (&mut self.server).await;
    }

    /// Where it is, such as `http://127.0.0.1:40123`.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.world.base
    }

    /// The environment to give to clients: all hosts are this sandbox.
    #[must_use]
    pub fn environment(&self) -> Environment {
        self.environment.clone()
    }

    /// The issuer of its Maskinporten, with a slash at its end: the audience of assertions.
    #[must_use]
    pub fn maskinporten(&self) -> String {
        self.world.maskinporten()
    }

    /// The token endpoint of its Maskinporten.
    #[must_use]
    pub fn token_endpoint(&self) -> String {
        format!("{}token", self.world.maskinporten())
    }

    /// The issuer of its ID-porten, without a slash at its end.
    #[must_use]
    pub fn idporten(&self) -> String {
        self.world.idporten()
    }

    /// The key of the API management that it takes (`Ocp-Apim-Subscription-Key`).
    #[must_use]
    pub fn subscription_key(&self) -> String {
        self.world.subscription_key()
    }

    /// Registers a client in its Maskinporten and makes a key for it.
    ///
    /// # Errors
    /// When no key can be made.
    pub async fn register_client(
        &self,
        client: ClientRegistration,
    ) -> Result<RegisteredClient, SandboxError> {
        let made = tokio::task::spawn_blocking(SigningKey::generate).await;
        let key = made
            .map_err(|error| SandboxError(error.to_string()))?
            .map_err(SandboxError)?;
        let client_id = self.world.id("client");
        self.add_client(&client_id, client);
        self.register_key(&client_id, key.kid(), key.n(), key.e());
        Ok(RegisteredClient {
            client_id,
            key_id: key.kid().to_owned(),
            private_jwk: key.private_jwk().to_string(),
        })
    }

    /// Registers a client that authenticates with an enterprise certificate (`x5c`) and has no registered key; gives its id.
    pub fn register_certificate_client(&self, client: ClientRegistration) -> String {
        let client_id = self.world.id("client");
        self.add_client(&client_id, client);
        client_id
    }

    fn add_client(&self, client_id: &str, registration: ClientRegistration) {
        let client = Client {
            registration,
            keys: Vec::new(),
        };
        locked(&self.world.registry)
            .clients
            .insert(client_id.to_owned(), client);
    }

    fn register_key(&self, client_id: &str, kid: &str, n: &[u8], e: &[u8]) {
        let until = self.world.clock.seconds() + KEY_LIFE;
        if let Some(client) = locked(&self.world.registry).clients.get_mut(client_id) {
            client.keys.push(ClientKey {
                kid: kid.to_owned(),
                n: n.to_vec(),
                e: e.to_vec(),
                until,
            });
        }
    }

    /// Replaces all keys of a client with these public JWKs, as Digdir's registration does.
    ///
    /// # Errors
    /// When the client is unknown, or an entry is no RSA key with `kid`, `n` and `e`.
    pub fn replace_keys(&self, client_id: &str, jwks: &[Value]) -> Result<(), SandboxError> {
        let number = |jwk: &Value, name: &str| jwk[name].as_str().and_then(crate::jose::from_base64_url);
        let until = self.world.clock.seconds() + KEY_LIFE;
        let mut keys = Vec::new();
        for jwk in jwks {
            let (Some(kid), Some(n), Some(e)) = (jwk["kid"].as_str(), number(jwk, "n"), number(jwk, "e"))
            else {
                return Err(SandboxError("a key needs `kid`, `n` and `e`".to_owned()));
            };
            keys.push(ClientKey {
                kid: kid.to_owned(),
                n,
                e,
                until,
            });
        }
        let mut registry = locked(&self.world.registry);
        let client = registry
            .clients
            .get_mut(client_id)
            .ok_or_else(|| SandboxError(format!("no client {client_id}")))?;
        client.keys = keys;
        Ok(())
    }

    /// Delegates a scope from a consumer to a supplier, both by their numbers of nine digits.
    pub fn delegate(&self, consumer: &str, supplier: &str, scope: &str) {
        let delegation = (consumer.to_owned(), supplier.to_owned(), scope.to_owned());
        locked(&self.world.registry).delegations.insert(delegation);
    }

    /// Approves a request for a system user, as the customer does in Altinn; gives whether one waited.
    pub fn approve_system_user(&self, request_id: &str) -> bool {
        self.world
            .jobs
            .systems
            .decide(&self.world, request_id, true)
            .is_some()
    }

    /// Records a consent; gives its id. `from` is a URN of a person or an organisation, `to` a number of nine digits.
    pub fn consent(&self, from: &str, to: &str, rights: &Value) -> String {
        let id = self.world.id("consent");
        let element = json!({
            "type": "urn:altinn:consent", "id": id, "from": from,
            "to": {"authority": "iso6523-actorid-upis", "ID": format!("0192:{to}")},
            "consented": self.world.clock.stamp(),
            "validTo": crate::clock::stamp(self.world.clock.millis() + 86_400_000),
            "consentRights": rights,
        });
        locked(&self.world.registry)
            .consents
            .insert(id.clone(), (from.to_owned(), to.to_owned(), element));
        id
    }

    /// A Maskinporten token for an organisation, as if a client of it had asked.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn maskinporten_token(&self, organisation: &str, scopes: &str) -> Result<String, SandboxError> {
        let now = self.world.clock.seconds();
        let claims = json!({
            "iss": self.world.maskinporten(), "client_id": self.world.id("client"), "scope": scopes,
            "client_amr": "private_key_jwt", "token_type": "Bearer",
            "consumer": {"authority": "iso6523-actorid-upis", "ID": format!("0192:{organisation}")},
            "iat": now, "exp": now + self.world.settings.maskinporten_life, "jti": self.world.id("maskinporten token"),
        });
        self.sign(Issuer::Maskinporten, &claims)
    }

    /// An Altinn token for a service owner: code (such as `ttd`), number of nine digits, and scopes.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn org_token(&self, org: &str, organisation: &str, scopes: &str) -> Result<String, SandboxError> {
        let claims = json!({
            "scope": scopes, "urn:altinn:org": org, "urn:altinn:orgNumber": organisation,
            "urn:altinn:authenticatemethod": "maskinporten", "urn:altinn:authlevel": 3,
            "consumer": {"authority": "iso6523-actorid-upis", "ID": format!("0192:{organisation}")},
        });
        self.altinn_token(claims)
    }

    /// An Altinn token for an organisation that is no service owner.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn organisation_token(&self, organisation: &str, scopes: &str) -> Result<String, SandboxError> {
        let claims = json!({
            "scope": scopes, "urn:altinn:orgNumber": organisation,
            "urn:altinn:authenticatemethod": "maskinporten", "urn:altinn:authlevel": 3,
            "consumer": {"authority": "iso6523-actorid-upis", "ID": format!("0192:{organisation}")},
        });
        self.altinn_token(claims)
    }

    /// An Altinn token for a person, by a (synthetic) national identity number.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn person_token(&self, pid: &str, scopes: &str) -> Result<String, SandboxError> {
        let (user, party, uuid) = exchange::person(self.world.seed, pid);
        let claims = json!({
            "scope": scopes, "pid": pid, "nameid": user.to_string(), "urn:altinn:userid": user,
            "urn:altinn:partyid": party, "urn:altinn:party:uuid": uuid,
            "urn:altinn:authenticatemethod": "TestID", "urn:altinn:authlevel": 3,
        });
        self.altinn_token(claims)
    }

    fn altinn_token(&self, claims: Value) -> Result<String, SandboxError> {
        let exp = self.world.clock.seconds() + self.world.settings.altinn_life;
        self.sign(Issuer::Altinn, &exchange::issued(&self.world, claims, exp))
    }

    /// A platform access token of a component or an app of an issuer (`platform`, or the code of a service owner).
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn platform_token(&self, issuer: &str, app: &str) -> Result<String, SandboxError> {
        let now = self.world.clock.seconds();
        let claims = json!({
            "iss": issuer, "urn:altinn:app": app, "aud": "platform.altinn.no",
            "nbf": now - 5, "iat": now, "exp": now + 300,
        });
        self.sign(Issuer::Component, &claims)
    }

    fn sign(&self, issuer: Issuer, claims: &Value) -> Result<String, SandboxError> {
        self.world.keys.sign(issuer, claims).map_err(SandboxError)
    }

    /// Refuses a token from now on.
    pub fn revoke(&self, token: &str) {
        let jti = Jws::read(token).and_then(|token| token.text("jti").map(str::to_owned));
        locked(&self.world.revoked).extend(jti);
    }

    /// Lets an issuer sign with a new key; the old one stays published when `keep_old` says so.
    ///
    /// # Errors
    /// When no key can be made.
    pub async fn roll_keys(&self, issuer: Issuer, keep_old: bool) -> Result<(), SandboxError> {
        let world = self.world.clone();
        let rolled = tokio::task::spawn_blocking(move || world.keys.roll(issuer, keep_old)).await;
        rolled
            .map_err(|error| SandboxError(error.to_string()))?
            .map_err(SandboxError)
    }

    /// Adds a fault.
    pub fn fault(&self, rule: FaultRule) {
        locked(&self.world.faults).0.push(rule);
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        locked(&self.world.faults).0.clear();
    }

    /// Moves the sandbox's clock forward, or back when negative: tokens expire, files are processed, `Date` follows.
    pub fn advance_clock(&self, seconds: i64) {
        self.world.clock.advance(seconds.saturating_mul(1000));
    }

    /// Sets how far the sandbox's clock is ahead of this machine's, in seconds.
    pub fn set_clock_skew(&self, seconds: i64) {
        self.world.clock.set_skew(seconds.saturating_mul(1000));
    }

    /// The newest requests, the oldest first; at most 500.
    #[must_use]
    pub fn requests(&self) -> Vec<LogEntry> {
        self.world.log.entries()
    }

    /// What in the sandbox's own answers broke their documents; empty unless the sandbox is wrong.
    #[must_use]
    pub fn flaws(&self) -> Vec<String> {
        locked(&self.world.flaws).clone()
    }
}
