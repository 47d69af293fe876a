//! What Altinn II was: it closed in 2026, and errors of its operations say so and what replaces them.

use std::fmt::{Formatter, Result};

use http::StatusCode;

use crate::{ErrorKind, Failure, Host, Operation};

/// What replaces the API of each Altinn II crate. `closed` in `specs/apis.toml` has the same; a test holds them together.
const REPLACED: [(&str, &str); 9] = [
    (
        "altinn2-authentication",
        "ID-porten, or Maskinporten with system users (`altinn-auth`)",
    ),
    (
        "altinn2-authorization",
        "`altinn-access-management-enduser` for rights, roles and delegations",
    ),
    ("altinn2-brokerservice", "`altinn-broker`"),
    (
        "altinn2-consentrequests",
        "`altinn-access-management-consententerprise`",
    ),
    (
        "altinn2-delegationrequests",
        "`altinn-access-management-enduser` or `altinn-access-management-serviceowner`",
    ),
    (
        "altinn2-enterpriseusers",
        "system users (`altinn-authentication`)",
    ),
    (
        "altinn2-messagebox",
        "`altinn-dialogporten-enduser` and `altinn-correspondence` for messages, `altinn-storage` and `altinn-app` for instances, \
         `altinn-access-management-resource-owner` for reportees",
    ),
    (
        "altinn2-metadata",
        "`altinn-resource-registry` and `altinn-access-management-metadata`",
    ),
    ("altinn2-srr", "the access lists of `altinn-resource-registry`"),
];

/// What replaces the API of a crate of Altinn II; `None` for all others.
fn replaced_by(api: &str) -> Option<&'static str> {
    let row = REPLACED.iter().find(|(name, _)| *name == api);
    row.map(|(_, instead)| *instead)
}

/// Whether a status of this host is that of something that is closed.
pub(crate) fn says(operation: &Operation, status: StatusCode) -> bool {
    operation.host == Host::Altinn2 && status == StatusCode::GONE
}

/// Whether a failure may be that of a host that is closed: it does not answer.
pub(crate) fn explains(operation: &Operation, failure: &Failure) -> bool {
    let silent = matches!(
        failure.kind(),
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport
    );
    operation.host == Host::Altinn2 && silent
}

/// Adds the news to the text of an error.
pub(crate) fn write(f: &mut Formatter<'_>, operation: &Operation) -> Result {
    f.write_str("; Altinn II closed in 2026")?;
    match replaced_by(operation.api) {
        Some(instead) => write!(f, ": use {instead}"),
        None => Ok(()),
    }
}
