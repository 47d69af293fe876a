//! The version that follows, by semantic versioning as cargo reads it.

use std::fmt;

use super::rules::Effect;
use crate::{Error, Result};

/// A version of a crate: three numbers, no pre-release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Changes that break, from 1 on.
    pub major: u64,
    /// Additions; changes that break while `major` is 0.
    pub minor: u64,
    /// Repairs; additions too while `major` is 0.
    pub patch: u64,
}

impl Version {
    /// Reads `1.2.3`.
    ///
    /// # Errors
    /// Not three numbers.
    pub fn parse(text: &str) -> Result<Self> {
        let mut parts = text.split('.').map(str::parse::<u64>);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Ok(major)), Some(Ok(minor)), Some(Ok(patch)), None) => Ok(Self { major, minor, patch }),
            _ => Err(Error::new(
                "version",
                format!("`{text}` is no version"),
                "three numbers, as 0.1.0",
            )),
        }
    }

    /// The version after a release with this effect; `changed` is whether there is anything to release at all.
    #[must_use]
    pub fn next(self, effect: Effect, changed: bool) -> Self {
        let Self { major, minor, patch } = self;
        match (effect, major) {
            (Effect::Breaking, 0) if minor == 0 => Self {
                major,
                minor,
                patch: patch + 1,
            },
            (Effect::Breaking, 0) => Self {
                major,
                minor: minor + 1,
                patch: 0,
            },
            (Effect::Breaking, _) => Self {
                major: major + 1,
                minor: 0,
                patch: 0,
            },
            (Effect::Additive, 1..) => Self {
                major,
                minor: minor + 1,
                patch: 0,
            },
            (Effect::Additive, 0) => Self {
                major,
                minor,
                patch: patch + 1,
            },
            (Effect::None, _) if changed => Self {
                major,
                minor,
                patch: patch + 1,
            },
            (Effect::None, _) => self,
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_version_follows_cargos_reading_of_semantic_versions() {
        for (now, effect, changed, next) in [
            ("0.0.3", Effect::Breaking, true, "0.0.4"),
            ("0.1.4", Effect::Breaking, true, "0.2.0"),
            ("0.1.4", Effect::Additive, true, "0.1.5"),
            ("0.1.4", Effect::None, true, "0.1.5"),
            ("0.1.4", Effect::None, false, "0.1.4"),
            ("1.2.3", Effect::Breaking, true, "2.0.0"),
            ("1.2.3", Effect::Additive, true, "1.3.0"),
            ("1.2.3", Effect::None, true, "1.2.4"),
        ] {
            let version = Version::parse(now).unwrap();
            assert_eq!(
                version.next(effect, changed).to_string(),
                next,
                "{now} {effect:?}"
            );
        }
    }

    #[test]
    fn what_is_not_three_numbers_is_no_version() {
        for text in ["", "1", "1.2", "1.2.3.4", "1.2.x", "1.2.3-rc.1", "-1.0.0"] {
            assert!(Version::parse(text).is_err(), "{text}");
        }
    }
}
