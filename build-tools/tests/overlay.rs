//! Overlays on documents of real size, and those that are committed here.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use altinn_build_tools::manifest::Manifest;
use altinn_build_tools::overlay::Overlay;
use altinn_build_tools::{Layers, Result, load};
use serde_json::{Map, Value, json};

fn specs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")
}

/// A document of about 300 KB, with `paths` operations and as many schemas.
fn large(paths: usize) -> Value {
    let parameter =
        |name: &str| json!({"name": name, "in": "query", "schema": {"type": "string", "format": "uuid"}});
    let (mut items, mut schemas) = (Map::new(), Map::new());
    for n in 0..paths {
        let parameters: Vec<Value> = (0..6).map(|m| parameter(&format!("p{m}"))).collect();
        items.insert(
            format!("/a/{n}"),
            json!({"get": {"parameters": parameters, "responses": {"200": {}}}}),
        );
        let members: Map<String, Value> = (0..8)
            .map(|m| (format!("m{m}"), json!({"type": "string"})))
            .collect();
        schemas.insert(format!("S{n}"), json!({"type": "object", "properties": members}));
    }
    json!({"openapi": "3.0.3", "paths": items, "components": {"schemas": schemas}})
}

#[test]
fn hundreds_of_actions_apply_quickly() {
    let mut document = large(400);
    assert!(document.to_string().len() > 250_000);
    let mut actions = Vec::new();
    for n in 0..300 {
        actions.push(
            json!({"target": format!("$.paths['/a/{n}'].get"), "update": {"summary": format!("Number {n}")}}),
        );
        actions.push(json!({"target": format!("$.components.schemas.S{n}"), "update": {"description": "d", "properties": {"m1": {"description": "d"}}}}));
    }
    for m in 0..6 {
        actions.push(json!({"target": format!("$.paths.*.*.parameters[?@.name=='p{m}']"), "update": {"description": "d"}}));
    }
    let text =
        json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": actions}).to_string();
    let begun = Instant::now();
    let applied = Overlay::parse("docs.json", &text)
        .unwrap()
        .apply(&mut document)
        .unwrap();
    let taken = begun.elapsed();
    assert_eq!(applied.len(), 606);
    assert_eq!(
        applied.iter().map(|one| one.matches).sum::<usize>(),
        600 + 6 * 400
    );
    // Well under 0.1 s when optimised; this catches work per action that grows with the document.
    assert!(taken < Duration::from_secs(3), "{taken:?}");
}

#[test]
fn the_overlays_of_every_crate_apply_to_its_surface() {
    let mut wrong = Vec::new();
    let manifest = Manifest::load(&specs().join("apis.toml")).unwrap();
    for name in manifest.apis.keys() {
        let mut document = load::load(&specs().join(name).join("surface.json")).unwrap();
        let text = |file: &str| Ok(std::fs::read_to_string(specs().join(file)).ok());
        let family = manifest.family(name);
        let mut apply = || -> Result<()> {
            let layers = Layers::read(&family, text)?;
            layers.require()?;
            layers.apply(&mut document)?;
            Layers::words(&family, text)?.describe(&mut document)
        };
        wrong.extend(apply().err().map(|error| error.to_string()));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
