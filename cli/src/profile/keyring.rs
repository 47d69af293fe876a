//! The keyring of the system. Windows takes 2,560 bytes an entry, so that longer secrets are kept in several.

use std::{io, sync::Arc};

use altinn_auth::Secret;
use keyring_core::{CredentialStore, Entry, Error};
use zeroize::Zeroizing;

const SERVICE: &str = "altinn-cli";
/// The longest piece, in bytes.
const LONGEST: usize = 2048;
/// How an entry begins that says how many others hold the secret.
const PARTS: &str = "parts";

/// The keyring of this system.
pub(crate) fn system() -> io::Result<Arc<CredentialStore>> {
    #[cfg(target_os = "macos")]
    let store = apple_native_keyring_store::keychain::Store::new();
    #[cfg(windows)]
    let store = windows_native_keyring_store::Store::new();
    #[cfg(all(unix, not(target_os = "macos")))]
    let store = dbus_secret_service_keyring_store::Store::new();
    match store {
        Ok(store) => Ok(store),
        Err(error) => Err(failed(&error)),
    }
}

/// The words of an error, which never hold the secret.
fn failed(error: &Error) -> io::Error {
    let message = match error {
        Error::PlatformFailure(reason) => format!("no keyring service answers ({reason})"),
        Error::NoStorageAccess(reason) => format!("the keyring is locked ({reason}); unlock it"),
        Error::Ambiguous(_) => "there are several entries of this name; remove all but one".to_owned(),
        Error::BadEncoding(_) | Error::BadDataFormat(..) => "the entry is not one of ours".to_owned(),
        other => other.to_string(),
    };
    io::Error::other(message)
}

fn entry(store: &Arc<CredentialStore>, name: &str) -> io::Result<Entry> {
    Entry::new_in_store(store, SERVICE, name).map_err(|error| failed(&error))
}

fn read(store: &Arc<CredentialStore>, name: &str) -> io::Result<Option<Secret>> {
    let bytes = match entry(store, name)?.get_secret() {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(Error::NoEntry) => return Ok(None),
        Err(error) => return Err(failed(&error)),
    };
    let text = std::str::from_utf8(&bytes).map_err(|_| failed(&Error::BadEncoding(Vec::new())))?;
    Ok(Some(Secret::new(text)))
}

fn write(store: &Arc<CredentialStore>, name: &str, text: &str) -> io::Result<()> {
    entry(store, name)?
        .set_secret(text.as_bytes())
        .map_err(|error| failed(&error))
}

fn remove(store: &Arc<CredentialStore>, name: &str) -> io::Result<()> {
    match entry(store, name)?.delete_credential() {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(failed(&error)),
    }
}

/// The generation and number of pieces that an entry names.
fn parts(head: &Secret) -> Option<(u64, usize)> {
    let mut words = head.expose().split(' ');
    match (words.next()?, words.next()?.parse(), words.next()?.parse()) {
        (PARTS, Ok(generation), Ok(count)) => Some((generation, count)),
        _ => None,
    }
}

fn piece(name: &str, generation: u64, index: usize) -> String {
    format!("{name}#{generation}.{index}")
}

/// Where the first piece of a text ends: between two characters.
fn border(text: &str) -> usize {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    end
}

/// The secret of this name, if there is one.
pub(crate) fn get(store: &Arc<CredentialStore>, name: &str) -> io::Result<Option<Secret>> {
    let Some(head) = read(store, name)? else {
        return Ok(None);
    };
    let Some((generation, count)) = parts(&head) else {
        return Ok(Some(head));
    };
    let mut whole = Zeroizing::new(String::with_capacity(count.min(64) * LONGEST));
    for index in 0..count {
        let part = read(store, &piece(name, generation, index))?;
        let part = part.ok_or_else(|| io::Error::other("a piece of the entry is missing"))?;
        whole.push_str(part.expose());
    }
    Ok(Some(Secret::new(std::mem::take(&mut *whole))))
}

/// Keeps a secret under this name. Whoever reads meanwhile, or after a crash, gets the old or the new one.
pub(crate) fn put(store: &Arc<CredentialStore>, name: &str, secret: &Secret) -> io::Result<()> {
    let old = read(store, name)?.as_ref().and_then(parts);
    let text = secret.expose();
    if text.len() <= LONGEST {
        write(store, name, text)?;
    } else {
        let generation = old.map_or(1, |(generation, _)| generation.wrapping_add(1));
        let mut count = 0;
        let mut rest = text;
        while !rest.is_empty() {
            let (part, others) = rest.split_at(border(rest));
            write(store, &piece(name, generation, count), part)?;
            (rest, count) = (others, count + 1);
        }
        write(store, name, &format!("{PARTS} {generation} {count}"))?;
    }
    remove_parts(store, name, old)
}

/// Removes the secret of this name, if there is one.
pub(crate) fn delete(store: &Arc<CredentialStore>, name: &str) -> io::Result<()> {
    let old = read(store, name)?.as_ref().and_then(parts);
    remove(store, name)?;
    remove_parts(store, name, old)
}

fn remove_parts(store: &Arc<CredentialStore>, name: &str, old: Option<(u64, usize)>) -> io::Result<()> {
    let (generation, count) = old.unwrap_or_default();
    (0..count).try_for_each(|index| remove(store, &piece(name, generation, index)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn names(store: &Arc<CredentialStore>, candidates: &[String]) -> usize {
        let there = |name: &&String| read(store, name).unwrap().is_some();
        candidates.iter().filter(there).count()
    }

    #[test]
    fn secrets_of_every_length_come_back_and_leave_nothing_behind() {
        let store: Arc<CredentialStore> = keyring_core::mock::Store::new().unwrap();
        let all: Vec<String> = (0..9)
            .flat_map(|generation| (0..9).map(move |index| piece("a/keys", generation, index)))
            .collect();
        for length in [1, LONGEST, LONGEST + 1, 5000, 3000, 7] {
            // A letter of two bytes lies across every border.
            let secret = Secret::new(format!("x{}", "ø".repeat(length / 2)));
            put(&store, "a/keys", &secret).unwrap();
            assert!(get(&store, "a/keys").unwrap().unwrap() == secret);
            let expected = if secret.expose().len() <= LONGEST {
                0
            } else {
                secret.expose().len().div_ceil(LONGEST - 1)
            };
            assert!(names(&store, &all) <= expected, "{length}");
        }
        delete(&store, "a/keys").unwrap();
        assert!(get(&store, "a/keys").unwrap().is_none());
        assert_eq!(names(&store, &all), 0);
    }

    #[test]
    fn until_the_new_head_is_written_the_old_secret_is_there() {
        let store: Arc<CredentialStore> = keyring_core::mock::Store::new().unwrap();
        let old = Secret::new("o".repeat(5000));
        put(&store, "a", &old).unwrap();
        // A crash after the first piece of the next generation.
        write(&store, &piece("a", 2, 0), "n").unwrap();
        assert!(get(&store, "a").unwrap().unwrap() == old);
    }
}
