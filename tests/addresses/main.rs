//! The real URL of each API in every environment, and that nothing a caller gives leads elsewhere. No network: a layer
//! of the chain keeps the request and answers it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod capture;
mod clients;
mod custom;
mod identifiers;
mod table;

use altinn_runtime::Environment;

/// An environment and its hosts, those of the apps for the service owner `ttd`.
pub(crate) struct Known {
    pub(crate) environment: Environment,
    pub(crate) name: &'static str,
    pub(crate) platform: &'static str,
    pub(crate) apps: &'static str,
    pub(crate) altinn2: &'static str,
}

/// Every environment that has a name.
#[allow(deprecated, reason = "At24 is served as long as it is there")]
pub(crate) const ENVIRONMENTS: [Known; 7] = [
    Known {
        environment: Environment::Prod,
        name: "prod",
        platform: "https://platform.altinn.no",
        apps: "https://ttd.apps.altinn.no",
        altinn2: "https://www.altinn.no",
    },
    Known {
        environment: Environment::Tt02,
        name: "tt02",
        platform: "https://platform.tt02.altinn.no",
        apps: "https://ttd.apps.tt02.altinn.no",
        altinn2: "https://tt02.altinn.no",
    },
    Known {
        environment: Environment::At22,
        name: "at22",
        platform: "https://platform.at22.altinn.cloud",
        apps: "https://ttd.apps.at22.altinn.cloud",
        altinn2: "https://at22.altinn.cloud",
    },
    Known {
        environment: Environment::At23,
        name: "at23",
        platform: "https://platform.at23.altinn.cloud",
        apps: "https://ttd.apps.at23.altinn.cloud",
        altinn2: "https://at23.altinn.cloud",
    },
    Known {
        environment: Environment::At24,
        name: "at24",
        platform: "https://platform.at24.altinn.cloud",
        apps: "https://ttd.apps.at24.altinn.cloud",
        altinn2: "https://at24.altinn.cloud",
    },
    Known {
        environment: Environment::Yt01,
        name: "yt01",
        platform: "https://platform.yt01.altinn.cloud",
        apps: "https://ttd.apps.yt01.altinn.cloud",
        altinn2: "https://yt01.altinn.cloud",
    },
    Known {
        environment: Environment::Local,
        name: "local",
        platform: "http://local.altinn.cloud",
        apps: "http://local.altinn.cloud",
        altinn2: "http://local.altinn.cloud",
    },
];
