//! The types that typify does not make: open enums, unions, aliases.

use std::{collections::BTreeSet, fmt::Write as _};

use super::{doc, literal};
use crate::{
    imports::Imports,
    names,
    plan::{Type, TypeKind, Variant},
    rust_type::rust_type,
};

/// The source of those of these types that are no structures, in the order of their names.
pub(crate) fn source_of<'p>(
    types: impl Iterator<Item = (&'p String, &'p Type)>,
    imports: &mut Imports,
) -> String {
    let mut out = String::new();
    for (name, of) in types {
        match &of.kind {
            TypeKind::Structure { .. } => continue,
            TypeKind::StringEnum(variants) => {
                let variants = variants
                    .iter()
                    .map(|(ident, wire)| (ident.as_str(), literal(wire)));
                open_enum(&mut out, name, of, "str", variants);
            }
            TypeKind::IntegerEnum(variants) => {
                let variants = variants
                    .iter()
                    .map(|(ident, number, text)| (ident.as_str(), format!("{number} {}", literal(text))));
                open_enum(&mut out, name, of, "i64", variants);
            }
            TypeKind::Union { tag, variants } => union(&mut out, name, of, tag.as_deref(), variants, imports),
            TypeKind::Alias(schema) => {
                let target = imports.source(rust_type(schema, ""));
                let _ = write!(out, "{}pub type {name} = {target};\n\n", heading(name, of, 0));
            }
        }
    }
    out
}

/// Documentation and alias.
fn heading(name: &str, of: &Type, indent: usize) -> String {
    let mut out = doc(&said(name, of), indent);
    if let Some(published) = alias(name, of) {
        let _ = writeln!(
            out,
            "{}#[doc(alias = {})]",
            " ".repeat(indent),
            literal(published)
        );
    }
    out
}

fn said(name: &str, of: &Type) -> String {
    match of.description.trim() {
        "" => format!(
            "`{}` of the document.",
            if of.published.is_empty() {
                name
            } else {
                &of.published
            }
        ),
        said => said.to_owned(),
    }
}

/// The published name, where it is another one, so that a search of the documentation finds the type by it. Types that were
/// published without a name have a place in the document instead.
pub(crate) fn alias<'t>(name: &str, of: &'t Type) -> Option<&'t str> {
    let published = of.published.as_str();
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.');
    (published != name && !published.is_empty() && published.chars().all(plain)).then_some(published)
}

/// What the variant for unknown values is called: `Unknown` where the document has no such value of its own.
fn catch_all<'a>(idents: impl Iterator<Item = &'a str>) -> String {
    let mut taken: BTreeSet<String> = idents.map(ToOwned::to_owned).collect();
    if taken.contains("Unknown") {
        names::unique("Unrecognized", "", &mut taken)
    } else {
        "Unknown".to_owned()
    }
}

fn open_enum<'a>(
    out: &mut String,
    name: &str,
    of: &Type,
    kind: &str,
    variants: impl Iterator<Item = (&'a str, String)> + Clone,
) {
    let unknown = catch_all(variants.clone().map(|(ident, _)| ident));
    let _ = write!(
        out,
        "altinn_runtime::open_enum! {{\n{}    pub enum {name}: {kind} {{\n",
        heading(name, of, 4)
    );
    for (ident, wire) in variants {
        let _ = writeln!(out, "        {ident} = {wire},");
    }
    let _ = write!(out, "    }} else {unknown}\n}}\n\n");
}

fn union(
    out: &mut String,
    name: &str,
    of: &Type,
    tag: Option<&str>,
    variants: &[Variant],
    imports: &mut Imports,
) {
    let unknown = catch_all(variants.iter().map(|variant| variant.ident.as_str()));
    let head = tag.map_or("untagged".to_owned(), |tag| format!("tag {}", literal(tag)));
    let _ = write!(
        out,
        "altinn_runtime::open_union! {{\n{}    pub enum {name}: {head} {{\n",
        heading(name, of, 4)
    );
    let mut targets = Vec::new();
    for Variant {
        ident,
        tag: value,
        schema,
        boxed,
    } in variants
    {
        let mut target = imports.source(rust_type(schema, ""));
        if *boxed {
            target = format!("{}<{target}>", imports.text("::std::boxed::Box"));
        }
        let tag = tag.map_or(String::new(), |_| format!(" = {}", literal(value)));
        let _ = writeln!(out, "        {ident}({target}){tag},");
        targets.push((ident, target));
    }
    let _ = write!(out, "    }} else {unknown}\n}}\n\n");
    union_schema(out, name, tag, variants, &targets);
    for (ident, target) in &targets {
        // Two variants of one type: no telling which is meant.
        if targets.iter().filter(|(_, other)| other == target).count() == 1 {
            let from = imports.text("::std::convert::From");
            let _ = write!(
                out,
                "impl {from}<{target}> for {name} {{\n    fn from(value: {target}) -> Self {{\n        Self::{ident}(value)\n    }}\n}}\n\n"
            );
        }
    }
}

/// The JSON schema of a union. It needs those of its branches, so it goes by the feature of the crate that has them.
fn union_schema(
    out: &mut String,
    name: &str,
    tag: Option<&str>,
    variants: &[Variant],
    targets: &[(&String, String)],
) {
    let _ = write!(
        out,
        "#[cfg(feature = \"schemars\")]\naltinn_runtime::open_schema! {{\n    {name}, generator: altinn_runtime::private::any_of(std::vec![\n"
    );
    for (variant, (_, target)) in variants.iter().zip(targets) {
        let branch = format!("generator.subschema_for::<{target}>()");
        let _ = match tag {
            Some(tag) => {
                let (tag, value) = (literal(tag), literal(&variant.tag));
                writeln!(
                    out,
                    "        altinn_runtime::private::tagged({branch}, {tag}, {value}),"
                )
            }
            None => writeln!(out, "        {branch},"),
        };
    }
    out.push_str("    ])\n}\n\n");
}
