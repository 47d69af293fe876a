//! The key that a profile is made with: read before anything is kept, kept when all is well.

use std::path::Path;

use altinn_auth::{KeyId, PrivateKey};
use altinn_selfservice::{KeyStore as _, Keys};
use zeroize::Zeroizing;

use super::{Options, Target};
use crate::{
    CliError, Context,
    profile::{self, Profile, Store, What, place},
};

/// A key, and what is to be done with it.
pub(super) enum Taken {
    /// It stays where it is.
    There(PrivateKey),
    /// It is to be kept.
    New(PrivateKey),
}

impl Taken {
    pub(super) fn private(&self) -> PrivateKey {
        let (Self::There(key) | Self::New(key)) = self;
        key.clone()
    }

    /// Keeps the key, if it is new.
    pub(super) fn keep(
        self,
        target: &Target<'_>,
        profile: &mut Profile,
        client_id: &str,
        store: Option<Store>,
    ) -> Result<(), CliError> {
        let Self::New(key) = self else {
            return keep_client_id(target, profile, client_id);
        };
        let store = store.or(profile.key).unwrap_or_default();
        let keys = Keys::of_client(client_id, key);
        let json = keys
            .to_json()
            .map_err(|error| CliError::local(error.to_string()))?;
        target.secret(store, What::Keys).put(&json)?;
        profile.key = Some(store);
        (profile.jwk_file, profile.pem_file, profile.kid) = (None, None, None);
        Ok(())
    }
}

/// A key that was made for a client without an id gets the id that it is registered under.
fn keep_client_id(target: &Target<'_>, profile: &Profile, client_id: &str) -> Result<(), CliError> {
    let Some(store) = profile.key else {
        return Ok(());
    };
    let place = target.secret(store, What::Keys);
    let failed = |error: std::io::Error| CliError::local(format!("the key cannot be kept: {error}"));
    let Some(mut keys) = place.load().map_err(failed)? else {
        return Ok(());
    };
    if keys.client_id.as_deref() != Some(client_id) {
        keys.client_id = Some(client_id.to_owned());
        // Made here, and registered by hand: from now on it is the one to sign with.
        if keys.current.is_none() {
            keys.current = keys.next.take();
        }
        place.save(&keys).map_err(failed)?;
    }
    Ok(())
}

/// The key that the flags name, else that of the profile.
pub(super) fn take(
    context: &Context,
    target: &Target<'_>,
    profile: &mut Profile,
    options: &Options,
) -> Result<Taken, CliError> {
    if options.key_stdin {
        let bytes = context
            .host
            .read_input()
            .map(Zeroizing::new)
            .map_err(|error| CliError::local(format!("standard input cannot be read: {error}")))?;
        return read("--key-stdin", &bytes, options.kid.as_deref()).map(Taken::New);
    }
    if let Some(path) = &options.key_file {
        let key = of_file(context, path, profile, options.kid.as_deref())?;
        return Ok(Taken::There(key));
    }
    let key = profile::key(target.folders, target.name, profile)?;
    key.map(|key| Taken::There(key.key)).ok_or_else(|| {
        CliError::usage("--key-file or --key-stdin is missing").with_hint(
            "`altinn key new --out key.json` makes a key, and prints what to register at Samarbeidsportalen",
        )
    })
}

/// Reads a key that stays where it is, and notes its place in the profile.
fn of_file(
    context: &Context,
    path: &Path,
    profile: &mut Profile,
    kid: Option<&str>,
) -> Result<PrivateKey, CliError> {
    let text = path.to_string_lossy();
    if text.contains("\"kty\"") || text.contains("-----BEGIN") || text.starts_with("eyJ") {
        return Err(CliError::usage(
            "--key-file: it looks like the key itself, which others on this machine see in the arguments",
        )
        .with_hint(
            "give it on standard input with --key-stdin, and make a new key if this machine has other users",
        ));
    }
    let place = format!("--key-file {}", path.display());
    let failed = |error: std::io::Error| CliError::local(format!("{place}: {error}"));
    let bytes = std::fs::read(path).map(Zeroizing::new).map_err(failed)?;
    let key = read(&place, &bytes, kid)?;
    if place::is_shared(&std::fs::metadata(path).map_err(failed)?) {
        context.note(&format!(
            "warning: others can read {}; `chmod 600` it",
            path.display()
        ));
    }
    let path = std::path::absolute(path).map_err(failed)?;
    profile.key = None;
    (profile.jwk_file, profile.pem_file) = match form(&bytes) {
        Form::Jwk => (Some(path), None),
        Form::Pem => (None, Some(path)),
        Form::Encoded => {
            return Err(CliError::usage(format!("{place}: it is the base64 of a JWK"))
                .with_hint("keep it with `--key-stdin <` the file, or decode it first"));
        }
    };
    profile.kid = match (&profile.pem_file, kid, key.key_id()) {
        (_, Some(kid), _) => Some(kid.to_owned()),
        (Some(_), None, KeyId::Kid(kid)) => Some(kid),
        _ => None,
    };
    Ok(key)
}

enum Form {
    Jwk,
    Encoded,
    Pem,
}

fn form(bytes: &[u8]) -> Form {
    let text = bytes.trim_ascii_start();
    if text.starts_with(b"-----BEGIN") {
        Form::Pem
    } else if text.starts_with(b"eyJ") {
        Form::Encoded
    } else {
        Form::Jwk
    }
}

/// Reads a key in any of its forms. `place` names it in errors, which never show it.
fn read(place: &str, bytes: &[u8], kid: Option<&str>) -> Result<PrivateKey, CliError> {
    let text = std::str::from_utf8(bytes).map_err(|_| CliError::usage(format!("{place}: it is no text")))?;
    let key = match (form(bytes), kid) {
        (Form::Jwk, _) => PrivateKey::from_jwk(text),
        (Form::Encoded, _) => PrivateKey::from_encoded_jwk(text),
        (Form::Pem, Some(kid)) => PrivateKey::from_pem(text, kid),
        (Form::Pem, None) => {
            return Err(CliError::usage(format!(
                "{place}: PEM needs --kid, the id that the key is registered under"
            )));
        }
    };
    let key = key.map_err(|error| CliError::usage(format!("{place}: {error}")))?;
    Ok(match kid {
        Some(kid) => key.with_kid(kid),
        None => key,
    })
}
