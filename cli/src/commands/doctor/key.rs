//! The key: whether it can be read, what it is, who else can read it, and when it expires.

use std::time::{Duration, SystemTime};

use altinn_auth::{KeyId, PrivateKey};

use super::{Check, Report};
use crate::{
    CliError, Exit,
    profile::{self, Active, Origin, Profile, place::is_shared},
};

/// Keys are replaced so long before their end.
const SOON: Duration = Duration::from_secs(30 * 86_400);

pub(super) fn check(report: &mut Report<'_>, active: &Active) -> Result<(), CliError> {
    let check = match &active.origin {
        Origin::Profile { name, profile, .. } => match profile::key(&active.folders, name, profile) {
            Ok(Some(key)) => of_key(&key.key, &key.place, &rotate(name)).unless_shared(profile),
            Ok(None) if profile.person.is_some() => Check::skip("key", "a person needs none"),
            Ok(None) => Check::fail(
                "key",
                Exit::Local,
                "the profile has no key",
                format!("altinn login --profile {name} --key-file FILE"),
            ),
            Err(error) => Check::of_error("key", &error),
        },
        Origin::Variables => match active.variables(report.context) {
            Ok(config) => match config.key() {
                Some(key) => of_key(
                    &key.get(),
                    "the variables of the environment",
                    "make and register a new one",
                ),
                None => Check::fail(
                    "key",
                    Exit::Local,
                    "the variables name no key",
                    "set ALTINN_JWK_FILE or ALTINN_JWK",
                ),
            },
            Err(error) => Check::of_error(
                "key",
                &profile::unusable("the configuration in the variables", &error),
            ),
        },
        Origin::Nothing => Check::skip("key", "there are no credentials"),
    };
    report.add(check)
}

fn rotate(name: &str) -> String {
    format!("altinn key rotate --profile {name} --admin-profile ADMIN, or make and register a new one")
}

fn of_key(key: &PrivateKey, place: &str, rotate: &str) -> Check {
    let id = match key.key_id() {
        KeyId::Kid(kid) => format!("kid {kid}"),
        _ => "with certificates".to_owned(),
    };
    let what = format!("{} RSA, {} bits, {id}, in {place}", key.algorithm(), key.bits());
    let Some(end) = key.expires_at() else {
        return Check::ok("key", what);
    };
    let day = |time| httpdate::fmt_http_date(time);
    match end.duration_since(SystemTime::now()) {
        Ok(left) if left > SOON => Check::ok("key", format!("{what}, until {}", day(end))),
        Ok(_) => Check::warn("key", format!("{what}: it expires on {}", day(end)), rotate),
        Err(_) => Check::fail(
            "key",
            Exit::Local,
            format!("{what}: it expired on {}", day(end)),
            rotate,
        ),
    }
}

impl Check {
    /// The check, unless others can read the file of a key that is all right otherwise.
    fn unless_shared(self, profile: &Profile) -> Self {
        let path = profile.jwk_file.as_ref().or(profile.pem_file.as_ref());
        let shared = path.filter(|path| std::fs::metadata(path).is_ok_and(|metadata| is_shared(&metadata)));
        match (self.status, shared) {
            (super::Status::Ok, Some(path)) => Self::warn(
                self.name,
                format!("{}: others can read the file", self.message),
                format!("chmod 600 {}", path.display()),
            ),
            _ => self,
        }
    }
}
