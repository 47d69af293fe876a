//! Credentials go to the hosts of their environment and nowhere else.

use altinn_runtime::{Environment, Host};
use url::Url;

/// Whether the URL points to a host of the environment, by scheme, host and port.
///
/// The environment itself lets plain http through for this machine only.
pub(crate) fn is_of(environment: &Environment, url: &Url) -> bool {
    [Host::Platform, Host::Apps, Host::Altinn2]
        .into_iter()
        .any(|host| matches(environment.base(host), url))
}

fn matches(base: &str, url: &Url) -> bool {
    let Some(org) = url.host_str().and_then(|host| host.split('.').next()) else {
        return false;
    };
    // Where the base has `{org}` any one label may stand there.
    let Ok(base) = Url::parse(&base.replace("{org}", org)) else {
        return false;
    };
    base.scheme() == url.scheme()
        && base.host() == url.host()
        && base.port_or_known_default() == url.port_or_known_default()
}
