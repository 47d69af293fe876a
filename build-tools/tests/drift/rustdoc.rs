//! The public API of a crate as the compiler sees it, from the JSON that rustdoc writes, and what differs between two
//! of them by the rules that cargo gives for semantic versions.

use std::collections::{BTreeMap, BTreeSet};

use altinn_build_tools::drift::Effect;
use serde_json::Value;

/// The public items of a crate by path.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    items: BTreeMap<String, Item>,
}

#[derive(Debug, Default)]
struct Item {
    /// Signature or type, without the numbers that rustdoc gives and without names of arguments.
    text: String,
    /// Public fields, or variants with what they hold.
    members: BTreeMap<String, String>,
    traits: BTreeSet<String>,
    deprecated: BTreeSet<String>,
    /// Whether it may grow: code outside the crate can neither write it as a literal nor match it without a rest.
    open: bool,
}

impl Seen {
    /// Reads the JSON of a crate.
    pub(crate) fn read(json: &Value) -> Self {
        let mut seen = Self::default();
        seen.module(
            &json["index"],
            &item(&json["index"], &json["root"])["inner"]["module"],
            "",
        );
        seen
    }

    pub(crate) fn len(&self) -> usize {
        self.items.values().map(|item| 1 + item.members.len()).sum()
    }

    fn module(&mut self, index: &Value, module: &Value, path: &str) {
        for id in list(&module["items"]) {
            self.item(index, item(index, id), None, path);
        }
    }

    /// Adds an item; `name` is what it is called where it is exported again.
    fn item(&mut self, index: &Value, of: &Value, name: Option<&str>, path: &str) {
        let name = name.or(of["name"].as_str()).unwrap_or_default();
        let full = format!("{path}{name}");
        let Some((kind, inner)) = of["inner"].as_object().and_then(|inner| inner.iter().next()) else {
            return;
        };
        match kind.as_str() {
            "module" => self.module(index, inner, &format!("{full}::")),
            "use" => {
                let target = item(index, &inner["id"]);
                let name = inner["name"].as_str().unwrap_or_default();
                match target.is_null() {
                    // What another crate has is its own business; that it can be reached here is ours.
                    true => drop(self.entry(format!("{path}use {name}"), of)),
                    false => self.item(index, target, Some(name), path),
                }
            }
            "struct" => self.structure(index, of, inner, full),
            "enum" => self.enumeration(index, of, inner, full),
            _ => {
                let text = text(inner);
                self.entry(full, of).text = format!("{kind} {text}");
            }
        }
    }

    fn entry(&mut self, path: String, of: &Value) -> &mut Item {
        let entry = self.items.entry(path).or_default();
        entry.open |= of["attrs"].to_string().contains("non_exhaustive");
        if !of["deprecation"].is_null() {
            entry.deprecated.insert(String::new());
        }
        entry
    }

    fn structure(&mut self, index: &Value, of: &Value, inner: &Value, path: String) {
        let entry = self.entry(path.clone(), of);
        entry.text = format!("struct {}", text(&inner["generics"]));
        let plain = &inner["kind"]["plain"];
        let tuple = &inner["kind"]["tuple"];
        entry.open |= plain["has_stripped_fields"] == true || list(tuple).any(Value::is_null);
        for (position, id) in list(&plain["fields"]).chain(list(tuple)).enumerate() {
            let field = item(index, id);
            if field.is_null() {
                continue;
            }
            let name = field["name"]
                .as_str()
                .map_or_else(|| position.to_string(), ToOwned::to_owned);
            if !field["deprecation"].is_null() {
                entry.deprecated.insert(name.clone());
            }
            entry.members.insert(name, text(&field["inner"]));
        }
        self.blocks(index, inner, &path);
    }

    fn enumeration(&mut self, index: &Value, of: &Value, inner: &Value, path: String) {
        let entry = self.entry(path.clone(), of);
        entry.text = format!("enum {}", text(&inner["generics"]));
        for id in list(&inner["variants"]) {
            let variant = item(index, id);
            let kind = &variant["inner"]["variant"]["kind"];
            let fields = list(&kind["tuple"]).chain(list(&kind["struct"]["fields"]));
            let held: Vec<String> = fields
                .map(|id| {
                    let field = item(index, id);
                    format!("{}: {}", field["name"], text(&field["inner"]))
                })
                .collect();
            let name = variant["name"].as_str().unwrap_or_default();
            entry.members.insert(name.to_owned(), held.join(", "));
        }
        self.blocks(index, inner, &path);
    }

    /// Methods and traits; what every type has by a blanket implementation is left out.
    fn blocks(&mut self, index: &Value, inner: &Value, path: &str) {
        for id in list(&inner["impls"]) {
            let block = &item(index, id)["inner"]["impl"];
            if block.is_null() || !block["blanket_impl"].is_null() {
                continue;
            }
            if !block["trait"].is_null() {
                let not = if block["is_negative"] == true { "!" } else { "" };
                let said = format!("{not}{} for {}", text(&block["trait"]), text(&block["for"]));
                self.items.entry(path.to_owned()).or_default().traits.insert(said);
                continue;
            }
            for id in list(&block["items"]) {
                self.item(index, item(index, id), None, &format!("{path}::"));
            }
        }
    }
}

fn item<'a>(index: &'a Value, id: &Value) -> &'a Value {
    let key = id.as_str().map_or_else(|| id.to_string(), ToOwned::to_owned);
    &index[key]
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// JSON without the numbers of items and the names of arguments.
fn text(value: &Value) -> String {
    fn plain(value: &Value) -> Value {
        match value {
            Value::Object(map) => {
                let kept = map.iter().filter(|(key, _)| *key != "id" && *key != "expr");
                let mut out: Vec<(String, Value)> = kept
                    .map(|(key, inner)| {
                        let nameless = |pair: &Value| plain(&pair[1]);
                        let inner = match key.as_str() {
                            "inputs" if list(inner).all(|pair| pair[0].is_string()) => {
                                list(inner).map(nameless).collect()
                            }
                            _ => plain(inner),
                        };
                        (key.clone(), inner)
                    })
                    .collect();
                out.sort_by(|a, b| a.0.cmp(&b.0));
                out.into_iter().collect()
            }
            Value::Array(all) => all.iter().map(plain).collect(),
            other => other.clone(),
        }
    }
    plain(value).to_string()
}

/// One difference: the path, and the member after a full stop where it is about one.
pub(crate) type Change = (String, Effect, &'static str);

/// What differs.
pub(crate) fn compare(before: &Seen, after: &Seen) -> Vec<Change> {
    let mut found = Vec::new();
    for (path, was) in &before.items {
        let Some(is) = after.items.get(path) else {
            found.push((path.clone(), Effect::Breaking, "item removed"));
            continue;
        };
        if was.text != is.text {
            found.push((path.clone(), Effect::Breaking, "signature changed"));
        }
        if was.open != is.open {
            let effect = if is.open {
                Effect::Breaking
            } else {
                Effect::Additive
            };
            found.push((
                path.clone(),
                effect,
                "literals and matches became possible or impossible",
            ));
        }
        for (name, of) in &was.members {
            if is.members.get(name) != Some(of) {
                found.push((
                    format!("{path}.{name}"),
                    Effect::Breaking,
                    "member removed or of another type",
                ));
            }
        }
        for name in is.members.keys().filter(|name| !was.members.contains_key(*name)) {
            let effect = if was.open {
                Effect::Additive
            } else {
                Effect::Breaking
            };
            found.push((format!("{path}.{name}"), effect, "member added"));
        }
        for name in was.traits.difference(&is.traits) {
            found.push((format!("{path}.{name}"), Effect::Breaking, "trait lost"));
        }
        for name in is.traits.difference(&was.traits) {
            found.push((format!("{path}.{name}"), Effect::Additive, "trait gained"));
        }
        for name in is.deprecated.difference(&was.deprecated) {
            found.push((format!("{path}.{name}"), Effect::Additive, "deprecated"));
        }
    }
    for path in after
        .items
        .keys()
        .filter(|path| !before.items.contains_key(*path))
    {
        found.push((path.clone(), Effect::Additive, "item added"));
    }
    found
}
