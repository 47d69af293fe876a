//! Reading and checking the manifest, each problem with its line.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use toml::Spanned;

use super::check::{Source, is_day};
use super::streams::{RawPages, RawResumable, RawWait};
use super::{Api, Host, Manifest, OperationFacts, SubscriptionKey, Urn};
use crate::Result;

pub(super) type Text = Spanned<String>;
pub(super) type Texts = Vec<Spanned<String>>;

/// The name of the one table that is no crate.
const LIBRARIES: &str = "libraries";

#[derive(Default)]
struct Raw {
    apis: Vec<(Text, RawApi)>,
    libraries: BTreeMap<Text, Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawApi {
    document: Text,
    title: Text,
    about: Text,
    note: Option<Text>,
    closed: Option<Text>,
    address: Text,
    check_address: Option<Text>,
    copy: Option<Text>,
    sha256: Option<Text>,
    #[serde(default)]
    described: bool,
    openapi: Text,
    version: Text,
    published: Text,
    host: Host,
    extends: Option<Text>,
    prefix: Option<Text>,
    tokens: Texts,
    #[serde(default)]
    scopes: Texts,
    #[serde(default)]
    subscription_key: SubscriptionKey,
    #[serde(default)]
    idempotent: Texts,
    webhook: Option<Text>,
    #[serde(default)]
    urns: BTreeMap<Urn, Texts>,
    /// Where the server's source is: for `server-facts`, which reads it itself.
    #[serde(rename = "source")]
    _source: Option<serde::de::IgnoredAny>,
    #[serde(default)]
    operations: BTreeMap<Text, RawOperation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawOperation {
    tokens: Option<Texts>,
    scopes: Option<Texts>,
    subscription_key: Option<SubscriptionKey>,
    #[serde(default)]
    internal: bool,
    #[serde(default)]
    removed: bool,
    pages: Option<RawPages>,
    wait: Option<RawWait>,
    resumable: Option<RawResumable>,
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        struct Tables;
        impl<'de> Visitor<'de> for Tables {
            type Value = Raw;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("one table per crate")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut tables: A) -> std::result::Result<Raw, A::Error> {
                let mut raw = Raw::default();
                while let Some(name) = tables.next_key::<Text>()? {
                    if name.get_ref() == LIBRARIES {
                        raw.libraries = tables.next_value()?;
                    } else {
                        let api = tables.next_value()?;
                        raw.apis.push((name, api));
                    }
                }
                Ok(raw)
            }
        }
        from.deserialize_map(Tables)
    }
}

pub(super) fn manifest(file: &str, text: &str) -> Result<Manifest> {
    let source = Source { file, text };
    let raw: Raw = toml::from_str(text).map_err(|error| {
        let problem = error.message().trim().to_owned();
        let span = error.span().unwrap_or(0..0);
        let problem = if problem.contains("duplicate") || problem.contains("missing") {
            format!("{problem}: {}", source.line_at(&span))
        } else {
            problem
        };
        let remedy = if problem.contains("unknown") {
            "correct the spelling, or remove it"
        } else if problem.contains("duplicate") {
            "keep one of the two"
        } else if problem.contains("missing") {
            "add it to the table"
        } else {
            "repair the TOML there"
        };
        source.error(&span, &problem, remedy)
    })?;
    let mut manifest = Manifest::default();
    let extending: Vec<String> = raw
        .apis
        .iter()
        .filter(|(_, api)| api.extends.is_some())
        .map(|(name, _)| name.get_ref().clone())
        .collect();
    for (name, api) in raw.apis {
        if let Some(base) = &api.extends {
            source.check(
                base != &name && !extending.contains(base.get_ref()),
                base,
                "extends a crate that extends another, or itself",
                "name the crate or folder that the shared overlays are in",
            )?;
            source.crate_name(base)?;
        }
        source.crate_name(&name)?;
        manifest.apis.insert(name.into_inner(), self::api(&source, api)?);
    }
    inherit(&mut manifest.apis);
    for (name, path) in raw.libraries {
        source.library(&path)?;
        manifest.libraries.insert(name.into_inner(), path.into_inner());
    }
    Ok(manifest)
}

/// Gives crates that extend another what that says of tokens, scopes and keys.
fn inherit(apis: &mut BTreeMap<String, Api>) {
    let said: BTreeMap<String, BTreeMap<String, OperationFacts>> = apis
        .values()
        .filter_map(|api| api.extends.clone())
        .filter_map(|base| Some((base.clone(), apis.get(&base)?.operations.clone())))
        .collect();
    for api in apis.values_mut() {
        let base = api.extends.as_ref().and_then(|base| said.get(base));
        let access = |(name, facts): (&String, &OperationFacts)| {
            let facts = OperationFacts {
                tokens: facts.tokens.clone(),
                scopes: facts.scopes.clone(),
                subscription_key: facts.subscription_key,
                internal: facts.internal,
                ..OperationFacts::default()
            };
            (name.clone(), facts)
        };
        api.inherited = base.into_iter().flatten().map(access).collect();
    }
}

fn api(source: &Source<'_>, raw: RawApi) -> Result<Api> {
    let RawApi {
        document,
        title,
        about,
        address,
        openapi,
        version,
        published,
        ..
    } = &raw;
    let file_name = !document.get_ref().is_empty() && !document.get_ref().contains(['/', '\\']);
    source.check(
        file_name,
        document,
        "is no file name",
        "give the name of the published file only",
    )?;
    for text in [Some(title), Some(about), raw.note.as_ref(), raw.closed.as_ref()]
        .into_iter()
        .flatten()
    {
        source.check(
            !text.get_ref().trim().is_empty(),
            text,
            "is empty",
            "say it in a few words of your own",
        )?;
    }
    let others = [raw.check_address.as_ref(), raw.copy.as_ref()];
    for address in std::iter::once(address).chain(others.into_iter().flatten()) {
        source.check(
            address.get_ref().starts_with("https://"),
            address,
            "is no published address",
            "it begins with https://",
        )?;
    }
    match &raw.sha256 {
        Some(sha256) => {
            let hash = sha256.get_ref();
            let hex = hash.len() == 64 && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
            source.check(
                hex && !raw.described,
                sha256,
                "is no SHA-256 of a published document",
                "64 lower-case hexadecimal digits, as sha256sum prints them; none where `described = true`",
            )?;
        }
        None => source.check(
            raw.described,
            document,
            "has no `sha256`",
            "add it, or `described = true` where no document is published as a file and surface.json is our own",
        )?,
    }
    let three = ["3.0.", "3.1.", "3.2."]
        .iter()
        .any(|version| openapi.get_ref().starts_with(version));
    source.check(
        three,
        openapi,
        "is no OpenAPI version that is supported",
        "3.0.x, 3.1.x or 3.2.x",
    )?;
    let one_line = !version.get_ref().contains('\n');
    source.check(
        one_line,
        version,
        "is no version",
        "as info.version has it, or \"\"",
    )?;
    source.check(
        is_day(published.get_ref()),
        published,
        "is no day",
        "write it as 2025-10-21",
    )?;
    if let Some(prefix) = &raw.prefix {
        let path = prefix.get_ref().starts_with('/') && !prefix.get_ref().ends_with('/');
        source.check(
            path,
            prefix,
            "is no prefix",
            "it begins with / and does not end in it, such as /events/api/v1",
        )?;
    }
    for name in &raw.idempotent {
        source.operation_name(name)?;
    }
    let mut operations = BTreeMap::new();
    for (name, operation) in raw.operations {
        source.operation_name(&name)?;
        let pages = operation.pages.map(|pages| pages.checked(source)).transpose()?;
        let wait = operation
            .wait
            .map(|wait| wait.checked(source, &name))
            .transpose()?;
        let resumable = operation
            .resumable
            .map(|resumable| resumable.checked(source))
            .transpose()?;
        operations.insert(
            name.into_inner(),
            OperationFacts {
                pages,
                wait,
                resumable,
                tokens: operation.tokens.map(|tokens| source.tokens(tokens)).transpose()?,
                scopes: operation.scopes.map(|scopes| source.scopes(scopes)).transpose()?,
                subscription_key: operation.subscription_key,
                internal: operation.internal,
                removed: operation.removed,
            },
        );
    }
    Ok(Api {
        document: raw.document.into_inner(),
        title: raw.title.into_inner(),
        about: raw.about.into_inner(),
        note: raw.note.map(Spanned::into_inner),
        closed: raw.closed.map(Spanned::into_inner),
        address: raw.address.into_inner(),
        check_address: raw.check_address.map(Spanned::into_inner),
        copy: raw.copy.map(Spanned::into_inner),
        sha256: raw.sha256.map(Spanned::into_inner).unwrap_or_default(),
        described: raw.described,
        openapi: raw.openapi.into_inner(),
        version: raw.version.into_inner(),
        published: raw.published.into_inner(),
        host: raw.host,
        extends: raw.extends.map(Spanned::into_inner),
        prefix: raw.prefix.map(Spanned::into_inner),
        tokens: source.tokens(raw.tokens)?,
        scopes: source.scopes(raw.scopes)?,
        subscription_key: raw.subscription_key,
        webhook: raw.webhook.map(Spanned::into_inner),
        idempotent: raw.idempotent.into_iter().map(Spanned::into_inner).collect(),
        urns: raw
            .urns
            .into_iter()
            .map(|(urn, names)| (urn, names.into_iter().map(Spanned::into_inner).collect()))
            .collect(),
        operations,
        inherited: BTreeMap::new(),
    })
}
