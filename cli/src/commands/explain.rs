//! `altinn explain CODE`: what a code of an error means and what to do about it.
// The codes and their statuses are those of the servers' sources: Altinn/altinn-authentication@ad4f6f3 (AUTH),
// Altinn/altinn-authorization-tmp@f7ff53b (AM, AUTHZ), Altinn/altinn-register@3484be8 (REG) and
// Altinn/altinn-authorization-utils@2ac7729 (STD). The words are ours.

use altinn_auth::Reason;
use altinn_catalogue::APIS;
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};

use super::Own;
use crate::{
    CliError, Context, Exit,
    catalogue::{self, Kind},
    context::Format,
    output,
};

pub(crate) const OWN: Own = Own {
    command,
    run: |context, matches| Box::pin(async move { run(context, matches) }),
};

/// Code, status and meaning, a line each.
const CODES: &str = include_str!("explain/codes.tsv");

/// Maskinporten's codes.
const MASKINPORTEN: [(u16, Reason); 17] = [
    (11, Reason::Malformed),
    (12, Reason::AlreadyUsed),
    (100, Reason::UnknownClient),
    (110, Reason::WrongAudience),
    (120, Reason::InvalidCertificate),
    (121, Reason::KeyExpired),
    (122, Reason::CertificateOfOtherOrganisation),
    (123, Reason::MalformedChain),
    (124, Reason::InvalidSignature),
    (130, Reason::Expired),
    (200, Reason::ScopeNotOnClient),
    (201, Reason::ScopeOfOtherKind),
    (250, Reason::ScopeNotGranted),
    (251, Reason::DelegationMissing),
    (301, Reason::UnknownDetails),
    (302, Reason::MalformedDetails),
    (303, Reason::SystemUserNotFound),
];

/// What statuses mean at Altinn.
const STATUSES: [(&str, &str); 12] = [
    (
        "400",
        "the request does not fit what the server expects; the body of the answer names the places",
    ),
    (
        "401",
        "no token, or one that has expired or is of another environment; `altinn doctor` checks the way to a token",
    ),
    (
        "403",
        "the token lacks a scope, the subscription key is missing, or the party has not given access to the resource; the help of the operation names scopes and keys",
    ),
    (
        "404",
        "there is no such thing, or it is not yours to see; check ids and environment",
    ),
    ("409", "the thing has changed meanwhile, or has been made already"),
    ("410", "it has been deleted"),
    (
        "412",
        "it is not the version that If-Match names; read it again and repeat the change",
    ),
    (
        "415",
        "the media type of the body is not one that the operation takes; --content-type sets it",
    ),
    (
        "422",
        "the request is well formed, and cannot be carried out as it is; the body says why",
    ),
    ("429", "too many requests; wait as long as Retry-After says"),
    (
        "500",
        "the server failed; report it with the trace id if it stays",
    ),
    ("503", "a service is down for a while; try again later"),
];

fn command() -> Command {
    Command::new("explain")
        .about("Say what an error code means: MP-200, NOT-00001, AUTH-00013, 403")
        .arg(
            Arg::new("code")
                .required(true)
                .value_name("CODE")
                .help("A code of Maskinporten or Altinn, a number of the correspondence API, or a status"),
        )
}

fn run(context: &Context, matches: &ArgMatches) -> Result<(), CliError> {
    let asked = matches
        .get_one::<String>("code")
        .map_or("", String::as_str)
        .trim();
    let code = asked.to_ascii_uppercase();
    let mut meanings: Vec<(String, String)> = Vec::new();
    if let Some(number) = code
        .strip_prefix("MP-")
        .and_then(|digits| digits.parse::<u16>().ok())
    {
        let known = MASKINPORTEN.iter().find(|(known, _)| *known == number);
        meanings.extend(known.map(|(_, reason)| ("Maskinporten".to_owned(), reason.advice().to_owned())));
    }
    for line in CODES.lines() {
        if let [known, status, meaning] = line.split('\t').collect::<Vec<_>>()[..]
            && known == code
        {
            meanings.push((format!("Altinn, status {status}"), meaning.to_owned()));
        }
    }
    let status = STATUSES.iter().find(|(status, _)| *status == code);
    meanings.extend(status.map(|(status, meaning)| (format!("status {status}"), (*meaning).to_owned())));
    meanings.extend(documented(&code)?);
    if meanings.is_empty() {
        return Err(
            CliError::new(Exit::NotFound, format!("`{asked}` is no code that is known here")).with_hint(
                "codes look like MP-200, NOT-00001 or 403; `altinn search WORD` looks in the documentation",
            ),
        );
    }
    if context.globals.query.is_some()
        || context
            .globals
            .output
            .is_some_and(|format| format != Format::Table)
    {
        let all = meanings
            .iter()
            .map(|(place, meaning)| json!({ "code": code, "place": place, "meaning": meaning }));
        return output::value(context, &Value::Array(all.collect()));
    }
    meanings
        .iter()
        .try_for_each(|(place, meaning)| output::line(context, &format!("{code} ({place}): {meaning}")))
}

/// The sentences of our documentation that name the code.
fn documented(code: &str) -> Result<Vec<(String, String)>, CliError> {
    let plain_number = code.len() < 4 && code.bytes().all(|byte| byte.is_ascii_digit());
    let mut found: Vec<(String, String)> = Vec::new();
    for entry in APIS.iter().filter(|_| !plain_number) {
        let api = catalogue::read(entry)?;
        let name = catalogue::command_name(entry);
        for operation in &api.operations {
            let place = format!("altinn {name} {}", catalogue::kebab(operation.id));
            collect(&place, &operation.description, code, &mut found);
        }
        for (type_name, of) in &api.types {
            let place = format!("{type_name} of {name}");
            collect(&place, &of.doc, code, &mut found);
            if let Kind::Structure { members, .. } = &of.kind {
                for (member, of) in members {
                    collect(
                        &format!("{type_name}.{member} of {name}"),
                        &of.doc,
                        code,
                        &mut found,
                    );
                }
            }
        }
    }
    Ok(found)
}

fn collect(place: &str, text: &str, code: &str, found: &mut Vec<(String, String)>) {
    let sentences = text
        .split_inclusive(". ")
        .filter(|sentence| names(sentence, code));
    for sentence in sentences.map(|sentence| sentence.trim().to_owned()) {
        // Types that share a member say it once.
        if !found.iter().any(|(_, known)| *known == sentence) {
            found.push((place.to_owned(), sentence));
        }
    }
}

/// Whether a sentence names the code, and not a longer one that begins or ends with it.
fn names(sentence: &str, code: &str) -> bool {
    sentence.match_indices(code).any(|(at, _)| {
        let before = sentence[..at].chars().next_back();
        let after = sentence[at + code.len()..].chars().next();
        let inside = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '-');
        !inside(before) && !inside(after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_codes_has_a_code_a_status_and_a_meaning() {
        let mut seen = std::collections::BTreeSet::new();
        for line in CODES.lines() {
            let parts: Vec<&str> = line.split('\t').collect();
            assert!(matches!(parts[..], [_, _, _]), "{line}");
            assert!(seen.insert(parts[0]), "{line}");
            assert!(
                parts[1] == "*" || parts[1].parse::<u16>().is_ok_and(|status| status >= 400),
                "{line}"
            );
        }
    }

    #[test]
    fn codes_are_whole_words() {
        assert!(names("Status 422 (NOT-00001) means", "NOT-00001"));
        assert!(!names("NOT-000012", "NOT-00001"));
        assert!(!names("size 11005", "1005"));
    }
}
