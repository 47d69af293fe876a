//! `allOf`: one part stays what it is, several structures become one.

use serde_json::{Map, Value};

use super::shape::{Resolved, Resolver, Shape, Structure, structure};
use crate::Result;

/// Sees through an `allOf` and what stands beside it.
pub(super) fn merge(
    resolver: &mut Resolver<'_>,
    map: &Map<String, Value>,
    pointer: &str,
) -> Result<Resolved> {
    let parts = match map.get("allOf") {
        Some(Value::Array(parts)) => parts.as_slice(),
        _ => &[],
    };
    let own = structure(resolver.work, map, pointer)?;
    let own_members = !own.members.is_empty() || own.rest.is_some();
    let mut seen = Vec::with_capacity(parts.len());
    for (index, part) in parts.iter().enumerate() {
        seen.push(resolver.resolve(part, &format!("{pointer}/allOf/{index}"))?);
    }
    seen.retain(|part| !matches!(part.shape, Shape::Any));
    if !own_members && seen.len() <= 1 {
        let mut only = seen.pop().unwrap_or_default();
        // `required` beside a single part makes another structure of it.
        if own.required.is_empty() {
            return Ok(only);
        }
        only.shape = match resolved(resolver, only.shape, pointer)? {
            Shape::Structure(mut merged) => {
                merged.required.extend(own.required);
                Shape::Structure(merged)
            }
            other => other,
        };
        return Ok(only);
    }
    let nullable = seen.iter().any(|part| part.nullable);
    let mut merged = Structure::default();
    for part in seen {
        match resolved(resolver, part.shape, pointer)? {
            Shape::Structure(part) => add(&mut merged, part),
            Shape::Dictionary(rest) => merged.rest = Some(rest),
            // Parts that are no objects cannot be true together with ones that are.
            _ => {
                return Ok(Resolved {
                    nullable,
                    ..Resolved::default()
                });
            }
        }
    }
    add(&mut merged, own);
    Ok(Resolved {
        shape: Shape::Structure(merged),
        nullable,
        ..Resolved::default()
    })
}

fn resolved(resolver: &mut Resolver<'_>, shape: Shape, pointer: &str) -> Result<Shape> {
    match shape {
        Shape::Component(name) => Ok(resolver.component(&name, pointer)?.shape),
        shape => Ok(shape),
    }
}

fn add(merged: &mut Structure, part: Structure) {
    merged.members.extend(part.members);
    merged.required.extend(part.required);
    merged.rest = part.rest.or(merged.rest.take());
}
