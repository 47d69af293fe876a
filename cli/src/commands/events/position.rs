//! Where a listener continues: one file, held by one listener at a time.

use std::{io, path::PathBuf};

use altinn_runtime::{Host, Position};
use serde::{Deserialize, Serialize};

use super::Options;
use crate::{
    CliError,
    profile::{Active, Lock, Origin, place},
};

/// What is saved.
#[derive(Default, Serialize, Deserialize)]
struct State {
    /// What was listened to: a position means nothing for another resource.
    resource: String,
    position: Option<Position>,
    /// A subscription that is to be removed when the listener ends.
    subscription: Option<i32>,
}

/// The file, and what is in it.
pub(super) struct Saved {
    path: PathBuf,
    state: State,
    _lock: Lock,
}

impl Saved {
    pub(super) fn open(active: &Active, resource: &str, options: &Options) -> Result<Self, CliError> {
        let path = match &options.position {
            Some(path) => path.clone(),
            None => active
                .folders
                .state
                .join("events")
                .join(name(active, resource, options)),
        };
        let failed = |error: String| CliError::local(format!("{}: {error}", path.display()));
        let lock = Lock::try_hold(&path.with_extension("lock")).map_err(|error| failed(error.to_string()))?;
        let Some(lock) = lock else {
            return Err(failed("another listener uses it".to_owned())
                .with_hint("stop that one, or give this one a file of its own with --position"));
        };
        let state = match std::fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|_| {
                failed("it is not a position file".to_owned())
                    .with_hint("name another file with --position, or remove this one")
            })?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => State {
                resource: resource.to_owned(),
                ..State::default()
            },
            Err(error) => return Err(failed(error.to_string())),
        };
        let state: State = state;
        if state.resource != resource {
            return Err(
                failed(format!("it is the position of a listener to {}", state.resource))
                    .with_hint("give this one a file of its own with --position"),
            );
        }
        Ok(Self {
            path,
            state,
            _lock: lock,
        })
    }

    pub(super) fn path(&self) -> String {
        self.path.display().to_string()
    }

    pub(super) fn position(&self) -> Option<&Position> {
        self.state.position.as_ref()
    }

    pub(super) fn subscription(&self) -> Option<i32> {
        self.state.subscription
    }

    /// Saves the position after an event, without waiting for the disk each time.
    pub(super) fn move_to(&mut self, position: Position) -> Result<(), CliError> {
        self.state.position = Some(position);
        self.write(false)
    }

    /// Writes the position to the disk.
    pub(super) fn settle(&self) -> Result<(), CliError> {
        self.write(true)
    }

    pub(super) fn set_subscription(&mut self, id: Option<i32>) -> Result<(), CliError> {
        self.state.subscription = id;
        self.write(true)
    }

    fn write(&self, wait: bool) -> Result<(), CliError> {
        let failed = |error: String| {
            CliError::local(format!(
                "{}: the position cannot be saved: {error}",
                self.path.display()
            ))
        };
        let json = serde_json::to_vec(&self.state).map_err(|error| failed(error.to_string()))?;
        let written = if wait {
            place::write_private(&self.path, &json)
        } else {
            place::write_soon(&self.path, &json)
        };
        written.map_err(|error| failed(error.to_string()))
    }
}

/// A name per profile, resource and filters.
fn name(active: &Active, resource: &str, options: &Options) -> String {
    let whose = match &active.origin {
        Origin::Profile { name, .. } => name.as_str(),
        _ => active.environment.name(),
    };
    let short: String = resource
        .rsplit(':')
        .next()
        .unwrap_or_default()
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || "._-".contains(c) {
                c
            } else {
                '_'
            }
        })
        .take(80)
        .collect();
    let platform = active.environment.base(Host::Platform);
    let mut parts = vec![platform, resource, options.subject.as_deref().unwrap_or_default()];
    parts.extend(options.types.iter().map(String::as_str));
    format!("{whose}-{short}-{:016x}.json", fnv(&parts))
}

/// FNV-1a: the same in every version of this program.
fn fnv(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
