//! The sandbox as a value: start it, ask where it is, register clients, make tokens, make things go wrong.

mod clients;
mod tokens;

use std::{
    fmt, io,
    net::{IpAddr, Ipv4Addr},
    sync::Arc,
};

use altinn_runtime::Environment;
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

use crate::{
    apis::AppTask,
    faults::FaultRule,
    keys::Issuer,
    log::LogEntry,
    registration::slowly,
    server, tls,
    world::{Settings, World, locked},
};

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
    altinn2_tls: bool,
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

    /// Sets how many things of each kind are remembered (orders, dialogs, instances ...); 2000 unless set. The oldest go first.
    ///
    /// Bytes are bounded too: 16 MiB of each kind of thing, and 128 MiB of each kind of file. Resumable uploads are in temporary
    /// files, of which there are 8 GiB at most.
    pub fn remembered(mut self, things: usize) -> Self {
        self.settings.remembered = things.max(1);
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

    /// Sets whether its Altinn II is reached over TLS, on a port of its own: that of [`Sandbox::environment`] is `https` then. Clients
    /// trust [`Sandbox::root_pem`] and may show an [`EnterpriseCertificate`](crate::EnterpriseCertificate).
    pub fn altinn2_tls(mut self, tls: bool) -> Self {
        self.altinn2_tls = tls;
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
        let tls = if self.altinn2_tls {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
            let acceptor = slowly(tls::acceptor).await.map_err(SandboxError)?;
            Some((listener, acceptor))
        } else {
            None
        };
        let altinn2 = match &tls {
            Some((listener, _)) => format!("https://{}", listener.local_addr()?),
            None => base.clone(),
        };
        let environment = Environment::custom_hosts(&base, &base, &altinn2)
            .or_else(|_| Environment::custom("http://127.0.0.1:1"));
        let environment = environment.map_err(|error| SandboxError(error.to_string()))?;
        let settings = self.settings;
        let made = tokio::task::spawn_blocking(move || World::new(base, altinn2, settings)).await;
        let world = made
            .map_err(|error| SandboxError(error.to_string()))?
            .map_err(SandboxError)?;
        let world = Arc::new(world);
        let (stop, stopped) = watch::channel(());
        if let Some((listener, acceptor)) = tls {
            tokio::spawn(server::serve(
                listener,
                world.clone(),
                stopped.clone(),
                Some(acceptor),
            ));
        }
        let server = tokio::spawn(server::serve(listener, world.clone(), stopped, None));
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
            altinn2_tls: false,
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

    /// The key of Altinn II's API that it takes (`ApiKey`).
    #[must_use]
    pub fn api_key(&self) -> String {
        self.world.api_key()
    }

    /// Refuses a token from now on.
    pub fn revoke(&self, token: &str) {
        self.world.revoke(token);
    }

    /// Lets an issuer sign with a new key; the old one stays published when `keep_old` says so.
    ///
    /// # Errors
    /// When no key can be made.
    pub async fn roll_keys(&self, issuer: Issuer, keep_old: bool) -> Result<(), SandboxError> {
        self.world.roll_keys(issuer, keep_old).await.map_err(SandboxError)
    }

    /// Adds a fault.
    pub fn fault(&self, rule: FaultRule) {
        locked(&self.world.faults).0.push(rule);
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        locked(&self.world.faults).0.clear();
    }

    /// Sets the process of an app (`org/app`): its tasks one after the other. Without any, it has one task for data.
    pub fn app_process(&self, app: &str, tasks: impl IntoIterator<Item = AppTask>) {
        let tasks = tasks.into_iter().collect();
        self.world.apis.instances.set_tasks(app, tasks);
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
