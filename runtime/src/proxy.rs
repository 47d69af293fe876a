//! Proxies: one that a program sets, or those of the process environment, which never see what goes to this machine.

use std::{env, fmt};

use reqwest::{ClientBuilder, NoProxy};

use crate::{ErrorKind, Failure};

/// Hosts that are this machine, in the notation of `NO_PROXY`, where a domain stands for its subdomains too. What a sandbox or
/// localtest gets is plain http with credentials in it.
const THIS_MACHINE: &str = "localhost,127.0.0.0/8,::1,local.altinn.cloud,altinn3local.no";

/// A proxy that all requests of a client go through.
///
/// ```
/// use altinn_runtime::{Core, Environment, Proxy};
///
/// let proxy = Proxy::new("http://proxy.example.com:3128")?.basic_auth("payroll", "secret").except("intranet.example.com");
/// let core = Core::builder(Environment::Tt02, ()).proxy(proxy).build();
/// # drop(core);
/// # Ok::<(), altinn_runtime::Failure>(())
/// ```
#[derive(Clone)]
pub struct Proxy(reqwest::Proxy);

impl Proxy {
    /// The proxy at this address, such as `http://proxy.example.com:3128`. A user name and password in it are used.
    ///
    /// # Errors
    /// When the address is not a URL. The error does not repeat it: it can hold a password.
    pub fn new(address: &str) -> Result<Self, Failure> {
        reqwest::Proxy::all(address).map(Self).map_err(|_| {
            Failure::new(
                ErrorKind::InvalidRequest,
                "the address of the proxy is not a URL such as `http://proxy.example.com:3128`",
            )
        })
    }

    /// Authenticates to the proxy with a user name and a password.
    #[must_use]
    pub fn basic_auth(self, user: &str, password: &str) -> Self {
        Self(self.0.basic_auth(user, password))
    }

    /// Connects to these hosts directly: names (with their subdomains), addresses and networks, separated by commas, as in
    /// `NO_PROXY`.
    #[must_use]
    pub fn except(self, hosts: &str) -> Self {
        Self(self.0.no_proxy(NoProxy::from_string(hosts)))
    }

    pub(crate) fn get(self) -> reqwest::Proxy {
        self.0
    }
}

/// Shows nothing of the address: it can hold a password.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proxy(…)")
    }
}

/// Settings that take the proxies of the process environment, by the same rules as `reqwest` and curl, but not to this machine.
/// Where the environment names none they are left as they are, so that a proxy of the operating system's settings is still found.
pub(crate) fn of_environment(settings: ClientBuilder) -> ClientBuilder {
    // In a CGI program `HTTP_PROXY` is the request header `Proxy` of whoever called it; `reqwest` takes none then.
    if env::var_os("REQUEST_METHOD").is_some() {
        return settings;
    }
    let direct = match variable("NO_PROXY", "no_proxy") {
        Some(others) => format!("{THIS_MACHINE},{others}"),
        None => THIS_MACHINE.to_owned(),
    };
    let all = variable("ALL_PROXY", "all_proxy");
    let http = variable("HTTP_PROXY", "http_proxy").or_else(|| all.clone());
    let https = variable("HTTPS_PROXY", "https_proxy").or(all);
    [
        http.and_then(|address| reqwest::Proxy::http(address).ok()),
        https.and_then(|address| reqwest::Proxy::https(address).ok()),
    ]
    .into_iter()
    .flatten()
    .fold(settings, |settings, proxy| {
        settings.proxy(proxy.no_proxy(NoProxy::from_string(&direct)))
    })
}

fn variable(upper: &str, lower: &str) -> Option<String> {
    env::var(upper)
        .or_else(|_| env::var(lower))
        .ok()
        .filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests;
