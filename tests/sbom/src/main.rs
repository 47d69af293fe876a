//! Holds the bill of materials of a release against the CycloneDX standard: its values are valid, its references lead to
//! components, and it has no member that the standard does not know.

use std::path::PathBuf;
use std::process::ExitCode;

use cyclonedx_bom::models::bom::{Bom, SpecVersion};
use cyclonedx_bom::validation::Validate;
use serde_json::Value;

fn main() -> ExitCode {
    let built = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let path = std::env::args_os()
        .nth(1)
        .map_or_else(|| built.join("release/sbom.cdx.json"), PathBuf::from);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            eprintln!(
                "{}: {error}: `cargo xtask release --dry-run` writes it",
                path.display()
            );
            return ExitCode::FAILURE;
        }
    };
    match check(&text) {
        Ok(components) => {
            println!("{}: valid CycloneDX 1.5, {components} components", path.display());
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{}: {problem}", path.display());
            ExitCode::FAILURE
        }
    }
}

/// The number of components of a valid bill of materials, or what is wrong with it.
fn check(text: &str) -> Result<usize, String> {
    let given: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if given["specVersion"] != "1.5" {
        return Err(format!("says that it is version {}", given["specVersion"]));
    }
    let bill = Bom::parse_json_value(given.clone()).map_err(|error| error.to_string())?;
    let result = bill.validate_version(SpecVersion::V1_5);
    if !result.passed() {
        return Err(format!("{result:#?}"));
    }
    let components = bill.components.as_ref().map_or(0, |all| all.0.len());
    // What the library does not know is lost on the way through it.
    let mut bytes = Vec::new();
    bill.output_as_json(&mut bytes, SpecVersion::V1_5)
        .map_err(|error| error.to_string())?;
    let through: Value = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
    match lost(&given, &through, "") {
        Some(place) => Err(format!("the standard does not know `{place}`")),
        None => Ok(components),
    }
}

/// The first place that the second value lacks, or has otherwise; an empty list may be left out.
fn lost(given: &Value, through: &Value, place: &str) -> Option<String> {
    match (given, through) {
        (Value::Object(given), Value::Object(through)) => given.iter().find_map(|(key, value)| {
            let place = format!("{place}/{key}");
            match through.get(key) {
                Some(found) => lost(value, found, &place),
                None if value.as_array().is_some_and(Vec::is_empty) => None,
                None => Some(place),
            }
        }),
        (Value::Array(given), Value::Array(through)) if given.len() == through.len() => {
            let mut pairs = given.iter().zip(through).enumerate();
            pairs.find_map(|(index, (value, found))| lost(value, found, &format!("{place}/{index}")))
        }
        _ => (given != through).then(|| place.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bill(component: &str) -> String {
        format!(
            r#"{{ "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "components": [{component}],
                 "dependencies": [{{ "ref": "a", "dependsOn": [] }}] }}"#
        )
    }

    const FINE: &str = r#"{ "type": "library", "bom-ref": "a", "name": "a", "version": "1.0.0",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }] }"#;

    #[test]
    fn a_valid_bill_has_its_components_counted() {
        assert_eq!(check(&bill(FINE)), Ok(1));
    }

    #[test]
    fn each_kind_of_mistake_is_found() {
        for (from, to) in [
            ("MIT OR Apache-2.0", "MIT/No-Such-Licence"),
            ("\"type\": \"library\"", "\"type\": \"book\""),
            ("\"name\": \"a\"", "\"title\": \"a\""),
            ("\"name\": \"a\"", "\"name\": \"a\", \"colour\": \"red\""),
            ("\"bom-ref\": \"a\"", "\"bom-ref\": \"b\""),
        ] {
            assert!(FINE.contains(from), "{from}");
            assert!(check(&bill(&FINE.replace(from, to))).is_err(), "{to}");
        }
        assert!(check(&bill(FINE).replace("1.5", "1.4")).is_err());
        assert!(check("{}").is_err() && check("").is_err());
    }
}
