//! Credentials go to the hosts of their environment and nowhere else.

use altinn_runtime::{Environment, Host};
use url::Url;

/// The hosts of an environment, read once.
pub(crate) struct Origins(Vec<(Host, Origin)>);

struct Origin {
    base: Url,
    /// What comes after `{org}.`, where any one label may stand.
    under: Option<String>,
}

/// Stands for `{org}` where a base is read.
const ORG: &str = "org";

impl Origins {
    /// The environment itself lets plain http through for this machine only.
    pub(crate) fn of(environment: &Environment) -> Self {
        let read = |host| {
            let base = environment.base(host);
            let pattern = base.contains("://{org}.");
            let base = Url::parse(&base.replace("{org}", ORG)).ok()?;
            let under = base
                .host_str()
                .filter(|_| pattern)
                .and_then(|host| host.strip_prefix(ORG)?.strip_prefix('.'))
                .map(ToOwned::to_owned);
            Some((host, Origin { base, under }))
        };
        let hosts = [Host::Platform, Host::Apps, Host::Altinn2];
        Self(hosts.into_iter().filter_map(read).collect())
    }

    /// Whether the URL points to one of them, by scheme, host and port.
    pub(crate) fn have(&self, url: &Url) -> bool {
        self.0.iter().any(|(_, origin)| origin.is_of(url))
    }

    /// Whether it points to the one of Altinn II.
    pub(crate) fn is_altinn2(&self, url: &Url) -> bool {
        let mut all = self.0.iter();
        all.any(|(host, origin)| *host == Host::Altinn2 && origin.is_of(url))
    }
}

impl Origin {
    fn is_of(&self, url: &Url) -> bool {
        let host = match &self.under {
            Some(under) => url
                .host_str()
                .and_then(|host| host.split_once('.'))
                .is_some_and(|(org, rest)| !org.is_empty() && rest == under),
            None => self.base.host() == url.host(),
        };
        host && self.base.scheme() == url.scheme()
            && self.base.port_or_known_default() == url.port_or_known_default()
    }
}

#[cfg(test)]
pub(crate) fn is_of(environment: &Environment, url: &Url) -> bool {
    Origins::of(environment).have(url)
}
