//! Where Altinn is: environments, their hosts, and hosts of one's own.

use std::{fmt, str::FromStr, sync::Arc};

use url::Url;

/// Which of Altinn's hosts an API stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Host {
    /// `platform.altinn.no` and its siblings.
    Platform,
    /// `{org}.apps.altinn.no` and its siblings: one host per service owner.
    Apps,
    /// `www.altinn.no` and its siblings, where the Altinn II REST API stood.
    Altinn2,
    /// Digdir's API for clients, keys and scopes: `api.samarbeid.digdir.no`, or its test environment.
    SelfService,
    /// The contact and reservation register: `kontaktregisteret.no`, or its test environment.
    ContactRegister,
}

impl Host {
    /// Every host.
    pub const ALL: [Self; 5] = [
        Self::Platform,
        Self::Apps,
        Self::Altinn2,
        Self::SelfService,
        Self::ContactRegister,
    ];
}

/// An Altinn environment.
///
/// Hosts follow the pattern that Altinn documents for its environments: `.altinn.no` for production and tt02,
/// `.altinn.cloud` for the others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// Production.
    Prod,
    /// The test environment for service owners and vendors.
    Tt02,
    /// Acceptance test 22, inside Altinn.
    At22,
    /// Acceptance test 23, inside Altinn.
    At23,
    /// Acceptance test 24, inside Altinn.
    #[deprecated(
        note = "storage and correspondence no longer run there; use At22 or At23, or `Environment::custom` for a host that you know"
    )]
    At24,
    /// Performance test.
    Yt01,
    /// Altinn's localtest on a developer's machine (`http://local.altinn.cloud`).
    Local,
    /// Hosts of one's own: a sandbox, a proxy, a port that localtest was moved to.
    Custom(Arc<CustomHosts>),
}

/// The base URLs of a custom environment. Each is kept without a trailing slash.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CustomHosts {
    platform: String,
    apps: String,
    altinn2: String,
}

/// A base URL that cannot be one, and why.
///
/// It shows scheme and host at most: anything may end up in a setting by mistake, a private key among it, and errors end up in
/// logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidHost {
    origin: Option<String>,
    reason: &'static str,
}

impl fmt::Display for InvalidHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.origin {
            Some(origin) => write!(f, "`{origin}` cannot be a base URL: {}", self.reason),
            None => write!(f, "the value cannot be a base URL: {}", self.reason),
        }
    }
}

impl std::error::Error for InvalidHost {}

impl Environment {
    /// An environment in which every host is `base`, with or without a trailing slash: a sandbox or a proxy.
    ///
    /// # Errors
    /// When `base` is no absolute http(s) URL, carries credentials, a query or a fragment, or is plain http to a host that
    /// is not this machine.
    pub fn custom(base: &str) -> Result<Self, InvalidHost> {
        Self::custom_hosts(base, base, base)
    }

    /// An environment with a base URL per host; `{org}` in `apps` stands for the service owner.
    ///
    /// # Errors
    /// As [`Environment::custom`], for the first base that cannot be one.
    pub fn custom_hosts(platform: &str, apps: &str, altinn2: &str) -> Result<Self, InvalidHost> {
        Ok(Self::Custom(Arc::new(CustomHosts {
            platform: checked_base(platform)?,
            apps: checked_base(apps)?,
            altinn2: checked_base(altinn2)?,
        })))
    }

    /// The environment that the variable `ALTINN_ENVIRONMENT` names, as [`Environment::from_str`] reads it, or `default`
    /// where it is not set or empty.
    ///
    /// # Errors
    /// When the variable names no environment and is no base URL that could be one.
    pub fn from_env_or(default: Self) -> Result<Self, InvalidHost> {
        let named = std::env::var_os("ALTINN_ENVIRONMENT").filter(|name| !name.is_empty());
        named.map_or(Ok(default), |name| name.to_string_lossy().parse())
    }

    /// The base URL of a host, without a trailing slash; that of [`Host::Apps`] may hold `{org}`.
    ///
    /// Digdir has one production and one test environment: every environment of Altinn but [`Environment::Prod`] goes
    /// with the test one. In a custom environment they are where the platform is.
    #[must_use]
    #[allow(deprecated, reason = "At24 is served as long as it is there")]
    pub fn base(&self, host: Host) -> &str {
        match (self, host) {
            (Self::Custom(hosts), Host::Platform | Host::SelfService | Host::ContactRegister) => {
                &hosts.platform
            }
            (Self::Custom(hosts), Host::Apps) => &hosts.apps,
            (Self::Custom(hosts), Host::Altinn2) => &hosts.altinn2,
            (Self::Prod, Host::SelfService) => "https://api.samarbeid.digdir.no",
            (Self::Prod, Host::ContactRegister) => "https://kontaktregisteret.no",
            (_, Host::SelfService) => "https://api.test.samarbeid.digdir.no",
            (_, Host::ContactRegister) => "https://test.kontaktregisteret.no",
            (Self::Prod, Host::Platform) => "https://platform.altinn.no",
            (Self::Prod, Host::Apps) => "https://{org}.apps.altinn.no",
            (Self::Prod, Host::Altinn2) => "https://www.altinn.no",
            (Self::Tt02, Host::Platform) => "https://platform.tt02.altinn.no",
            (Self::Tt02, Host::Apps) => "https://{org}.apps.tt02.altinn.no",
            (Self::Tt02, Host::Altinn2) => "https://tt02.altinn.no",
            (Self::At22, Host::Platform) => "https://platform.at22.altinn.cloud",
            (Self::At22, Host::Apps) => "https://{org}.apps.at22.altinn.cloud",
            (Self::At22, Host::Altinn2) => "https://at22.altinn.cloud",
            (Self::At23, Host::Platform) => "https://platform.at23.altinn.cloud",
            (Self::At23, Host::Apps) => "https://{org}.apps.at23.altinn.cloud",
            (Self::At23, Host::Altinn2) => "https://at23.altinn.cloud",
            (Self::At24, Host::Platform) => "https://platform.at24.altinn.cloud",
            (Self::At24, Host::Apps) => "https://{org}.apps.at24.altinn.cloud",
            (Self::At24, Host::Altinn2) => "https://at24.altinn.cloud",
            (Self::Yt01, Host::Platform) => "https://platform.yt01.altinn.cloud",
            (Self::Yt01, Host::Apps) => "https://{org}.apps.yt01.altinn.cloud",
            (Self::Yt01, Host::Altinn2) => "https://yt01.altinn.cloud",
            (Self::Local, Host::Platform | Host::Apps | Host::Altinn2) => "http://local.altinn.cloud",
        }
    }

    /// The short name that configuration uses: `prod`, `tt02`, `at22`, ..., `local`, `custom`.
    #[must_use]
    #[allow(deprecated, reason = "At24 is served as long as it is there")]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Prod => "prod",
            Self::Tt02 => "tt02",
            Self::At22 => "at22",
            Self::At23 => "at23",
            Self::At24 => "at24",
            Self::Yt01 => "yt01",
            Self::Local => "local",
            Self::Custom(_) => "custom",
        }
    }
}

/// The short name; that of a custom environment with its hosts, since there can be several.
impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())?;
        let Self::Custom(hosts) = self else { return Ok(()) };
        // A path is left out: it can be anything.
        let origin = |base: &str| base.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
        let mut origins = vec![origin(&hosts.platform)];
        for other in [origin(&hosts.apps), origin(&hosts.altinn2)] {
            if !origins.contains(&other) {
                origins.push(other);
            }
        }
        write!(f, " ({})", origins.join(", "))
    }
}

impl FromStr for Environment {
    type Err = InvalidHost;

    /// Reads a short name (any case; `production` and `localtest` too) or the base URL of a custom environment.
    #[allow(deprecated, reason = "At24 is served as long as it is there")]
    fn from_str(text: &str) -> Result<Self, InvalidHost> {
        Ok(match text.trim().to_ascii_lowercase().as_str() {
            "prod" | "production" => Self::Prod,
            "tt02" => Self::Tt02,
            "at22" => Self::At22,
            "at23" => Self::At23,
            "at24" => Self::At24,
            "yt01" => Self::Yt01,
            "local" | "localtest" => Self::Local,
            _ => return Self::custom(text.trim()),
        })
    }
}

/// Checks a base URL and cuts trailing slashes. `{org}` stands in for a host label while the URL is checked.
fn checked_base(base: &str) -> Result<String, InvalidHost> {
    let fail = |reason| {
        Err(InvalidHost {
            origin: origin(base),
            reason,
        })
    };
    let Ok(url) = Url::parse(&base.replace("{org}", "org")) else {
        return fail(
            "it is neither the name of an environment (prod, tt02, at22, at23, at24, yt01, local) nor an absolute URL, such as \
             https://platform.example.com",
        );
    };
    let local = match url.host() {
        Some(url::Host::Domain(name)) => {
            name == "localhost"
                || name.ends_with(".localhost")
                || name == "local.altinn.cloud"
                || name == "altinn3local.no"
        }
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => return fail("it has no host"),
    };
    if !url.username().is_empty() || url.password().is_some() {
        return fail("it carries a user name or password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return fail("it has a query or a fragment");
    }
    match url.scheme() {
        "https" => {}
        "http" if local => {}
        "http" => return fail("plain http is for this machine only; use https"),
        _ => return fail("its scheme is neither https nor http"),
    }
    Ok(base.trim_end_matches('/').to_owned())
}

/// Scheme and host, if they look like those of a server: short labels, none of which is mostly digits as a number of a person is.
fn origin(base: &str) -> Option<String> {
    let url = Url::parse(base).ok()?;
    let host = url.host_str()?;
    // A number alone is an address too, to those who read URLs.
    let is_address =
        matches!(url.host(), Some(url::Host::Ipv4(_) | url::Host::Ipv6(_))) && base.contains(host);
    let is_label = |label: &str| {
        label.len() <= 24
            && label.bytes().filter(u8::is_ascii_digit).count() < 9
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let is_shown = matches!(url.scheme(), "https" | "http") && (is_address || host.split('.').all(is_label));
    is_shown.then(|| format!("{}://{host}", url.scheme()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn custom_environments_are_told_apart_by_their_hosts() {
        let one = Environment::custom("http://127.0.0.1:4001/base/").unwrap();
        assert_eq!(one.to_string(), "custom (http://127.0.0.1:4001)");
        let several = Environment::custom_hosts(
            "https://platform.example.com",
            "https://{org}.apps.example.com/x",
            "https://platform.example.com",
        );
        assert_eq!(
            several.unwrap().to_string(),
            "custom (https://platform.example.com, https://{org}.apps.example.com)"
        );
        assert_eq!(Environment::Tt02.to_string(), "tt02");
    }
}
