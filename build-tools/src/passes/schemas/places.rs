//! The schemas of operations: parameters, bodies, answers and the fields of forms.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{Lowering, Place, nullable};
use crate::{
    Result,
    document::{escape, flag, schema_reference, text},
    names,
    passes::shape::{Resolver, Shape},
};

impl Lowering<'_> {
    pub(super) fn operation(
        &mut self,
        pointer: &str,
        path: &str,
        method: &str,
        operation: &mut Map<String, Value>,
    ) -> Result<()> {
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        let base = names::pascal(&id);
        if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
            for parameter in parameters {
                self.parameter(pointer, &base, parameter)?;
            }
        }
        if let Some(body) = operation.get_mut("requestBody") {
            self.body(pointer, &base, body)?;
        }
        if let Some(Value::Object(answers)) = operation.get_mut("responses") {
            for (status, answer) in answers
                .iter_mut()
                .filter(|(_, answer)| answer["x-kind"] == "json")
            {
                let success = status.starts_with('2') || status.starts_with('3');
                let wanted = if success {
                    format!("{base}Response")
                } else {
                    format!("{base}Error")
                };
                let at = format!("/paths/{}/{method}/responses/{status}", escape(path));
                let (lowered, seen) = self.lower(
                    &answer["schema"].take(),
                    &Place {
                        pointer: at,
                        wanted: &wanted,
                    },
                )?;
                answer["schema"] = nullable(lowered, seen.nullable);
            }
        }
        Ok(())
    }

    /// Parameters are scalars, enums, or lists of these; anything else is JSON that the caller makes.
    fn parameter(&mut self, pointer: &str, base: &str, parameter: &mut Value) -> Result<()> {
        let ident = text(parameter, "x-ident").to_owned();
        let at = format!("{pointer}/parameters/{ident}");
        let seen = Resolver::new(&self.work).resolve(&parameter["schema"], &at)?;
        let wanted = self.parameter_type(base, &ident, &seen.shape, &at)?;
        let place = Place {
            pointer: at.clone(),
            wanted: &wanted,
        };
        if let (Some(said), true) = (&seen.description, parameter["description"].is_null()) {
            parameter["description"] = json!(said);
        }
        let simple = |shape: &Shape| {
            matches!(
                shape,
                Shape::Boolean
                    | Shape::Integer(_)
                    | Shape::Number
                    | Shape::Text(_)
                    | Shape::StringEnum(_)
                    | Shape::IntegerEnum(_)
            )
        };
        let resolved = |shape: Shape| match shape {
            Shape::Component(name) => Resolver::new(&self.work)
                .component(&name, &at)
                .map(|seen| seen.shape),
            shape => Ok(shape),
        };
        let (place_in, style) = (
            text(parameter, "in").to_owned(),
            text(parameter, "x-style").to_owned(),
        );
        let lowered = match &seen.shape {
            shape if simple(&resolved(shape.clone())?) => self.shared(&ident, shape.clone(), &place)?,
            Shape::List(items) if place_in != "path" => {
                let item = Resolver::new(&self.work).resolve(items, &at)?.shape;
                let items = if simple(&resolved(item.clone())?) {
                    self.shared(&ident, item, &place)?
                } else {
                    json!({})
                };
                json!({ "type": "array", "items": items })
            }
            Shape::Dictionary(_) if style == "deep" || style == "json" => {
                self.inline(seen.shape.clone(), &place)?
            }
            _ if place_in == "query" && style != "form" => json!({}),
            Shape::Structure(_) | Shape::Component(_) | Shape::Dictionary(_) if place_in == "query" => {
                json!({})
            }
            _ => {
                self.notes.push(format!(
                    "`{at}`: a {place_in} parameter that is no scalar is taken as a text"
                ));
                json!({ "type": "string" })
            }
        };
        parameter["schema"] = lowered;
        if seen.nullable && place_in != "path" {
            parameter["required"] = json!(false);
        }
        Ok(())
    }

    /// What an enum of a parameter is called: as the parameter, where nothing else is.
    fn parameter_type(&self, base: &str, ident: &str, shape: &Shape, at: &str) -> Result<String> {
        let own = names::pascal(ident);
        let listed = match shape {
            Shape::List(items) => matches!(
                Resolver::new(&self.work).resolve(items, at)?.shape,
                Shape::StringEnum(_) | Shape::IntegerEnum(_)
            ),
            shape => matches!(shape, Shape::StringEnum(_) | Shape::IntegerEnum(_)),
        };
        Ok(if listed && !self.taken.contains(&own) {
            own
        } else {
            format!("{base}{own}")
        })
    }

    /// An inline enum of a parameter is one type for all parameters that share its name and its values.
    fn shared(&mut self, ident: &str, shape: Shape, place: &Place<'_>) -> Result<Value> {
        if !matches!(shape, Shape::StringEnum(_) | Shape::IntegerEnum(_)) {
            return self.inline(shape, place);
        }
        let key = format!("{ident} {shape:?}");
        if let Some(known) = self.parameter_enums.get(&key) {
            return Ok(known.clone());
        }
        let lowered = self.inline(shape, place)?;
        self.parameter_enums.insert(key, lowered.clone());
        Ok(lowered)
    }

    fn body(&mut self, pointer: &str, base: &str, body: &mut Value) -> Result<()> {
        let kind = text(body, "x-kind").to_owned();
        let Some(media) = body["content"]
            .as_object_mut()
            .and_then(|content| content.values_mut().next())
        else {
            return Ok(());
        };
        let at = format!("{pointer}/requestBody");
        match kind.as_str() {
            "raw" => {}
            "multipart" => media["fields"] = self.fields(&at, base, &media["schema"])?,
            _ => {
                let wanted = format!("{base}Body");
                let (lowered, _) = self.lower(
                    &media["schema"],
                    &Place {
                        pointer: at,
                        wanted: &wanted,
                    },
                )?;
                media["schema"] = lowered;
            }
        }
        Ok(())
    }

    /// The fields of a multipart form: files, and values that are spread over text fields.
    fn fields(&mut self, at: &str, base: &str, schema: &Value) -> Result<Value> {
        let seen = Resolver::new(&self.work).resolve(schema, at)?;
        let shape = match seen.shape {
            Shape::Component(name) => Resolver::new(&self.work).component(&name, at)?.shape,
            shape => shape,
        };
        let Shape::Structure(structure) = shape else {
            return Err(self.work.error(
                at,
                "a multipart form needs an object schema with its fields as properties",
            ));
        };
        let mut taken = BTreeSet::new();
        let mut fields = self.parts(schema, at, &mut taken)?;
        let parts = fields.len();
        'members: for (wire, schema) in structure.members {
            let at = format!("{at}/properties/{}", escape(&wire));
            let seen = Resolver::new(&self.work).resolve(&schema, &at)?;
            let file = match &seen.shape {
                Shape::Binary => "one",
                Shape::List(items)
                    if matches!(
                        Resolver::new(&self.work).resolve(items, &at)?.shape,
                        Shape::Binary
                    ) =>
                {
                    "many"
                }
                _ => "no",
            };
            for part in fields.iter_mut().take(parts).filter(|_| file == "no") {
                if self.is_of(part, &wire, &at)? {
                    let required = flag(part, "required") || structure.required.contains(&wire);
                    part["required"] = json!(required);
                    continue 'members;
                }
            }
            let wanted = format!("{base}Form{}", names::pascal(&wire));
            let lowered = self
                .lower(
                    &schema,
                    &Place {
                        pointer: at,
                        wanted: &wanted,
                    },
                )?
                .0;
            fields.push(json!({
                "ident": names::unique(&names::snake(&wire), "_", &mut taken), "wire": wire, "file": file, "schema": lowered,
                "required": structure.required.contains(&wire) && !seen.nullable, "description": seen.description,
            }));
        }
        Ok(json!(fields))
    }

    /// The structures whose members are fields of a form, as `x-form` of its schema names them: `{ name: { under, schema } }`.
    fn parts(&self, schema: &Value, at: &str, taken: &mut BTreeSet<String>) -> Result<Vec<Value>> {
        let listed = self.work.resolve(schema, at)?["x-form"].as_object().into_iter();
        let parts = listed.flatten().map(|(name, part)| {
            let (schema, under) = (&part["schema"], text(part, "under"));
            let target = Resolver::new(&self.work).resolve(schema, at)?;
            let component = match &target.shape {
                Shape::Component(name) => match Resolver::new(&self.work).component(name, at)?.shape {
                    Shape::Structure(_) => Some(schema_reference(name)),
                    _ => None,
                },
                _ => None,
            };
            let Some(schema) = component else {
                let problem = format!("`x-form` has no component that is a structure for `{name}`");
                return Err(self.work.error(at, &problem));
            };
            Ok(json!({
                "ident": names::unique(&names::snake(name), "_", taken), "wire": under, "file": "no", "schema": schema,
                "structure": true, "required": false, "description": text(part, "description"),
            }))
        });
        parts.collect()
    }

    /// Whether a field of a form is a member of this part of it.
    fn is_of(&self, part: &Value, wire: &str, at: &str) -> Result<bool> {
        let under = text(part, "wire");
        let path = match under {
            "" => Some(wire),
            under => wire.strip_prefix(under).and_then(|rest| rest.strip_prefix('.')),
        };
        let Some(path) = path else { return Ok(false) };
        let mut schema = part["schema"].clone();
        for name in path.split('.') {
            let shape = match Resolver::new(&self.work).resolve(&schema, at)?.shape {
                Shape::Component(name) => Resolver::new(&self.work).component(&name, at)?.shape,
                shape => shape,
            };
            let Shape::Structure(structure) = shape else {
                return Ok(false);
            };
            // The server binds fields to members whatever the case.
            let mut members = structure.members.into_iter();
            match members.find(|(member, _)| member.eq_ignore_ascii_case(name)) {
                Some((_, member)) => schema = member,
                None if under.is_empty() => return Ok(false),
                None => {
                    let problem = format!("`x-form` has no member for the field `{wire}`");
                    return Err(self.work.error(at, &problem));
                }
            }
        }
        Ok(true)
    }
}
