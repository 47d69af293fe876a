//! The members of types and the values of enums, as the serializer of the service writes and reads them.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use crate::model::{Ty, path_of};
use crate::options::Naming;
use crate::syntax::{Syn, among};
use crate::value::Value;
use crate::wire::{Contract, LISTS, MAPS, is_optional};

/// A property and what its type is.
#[derive(Debug)]
pub(crate) struct Property<'a> {
    pub(crate) node: Syn<'a>,
    pub(crate) ty: Ty,
    owner: usize,
    /// A parameter of a record.
    positional: bool,
}

/// `null`, `null!`, `default` or `default!`.
fn is_nothing(value: Syn<'_>) -> bool {
    let text = value.text().trim_end_matches('!');
    text == "null" || text.starts_with("default")
}

/// Converters that write what the type says anyway.
fn is_library_converter(name: &str) -> bool {
    let last = name.split(['<', ' ']).next().unwrap_or(name).rsplit('.').next().unwrap_or(name);
    among(
        "JsonStringEnumConverter StringEnumConverter JsonStringEnumMemberConverter IsoDateTimeConverter",
        last,
    )
}

impl<'a> Contract<'_, 'a> {
    pub(crate) fn describe(&mut self, id: usize, arguments: &[Ty]) -> Json {
        let model = self.model;
        let declared = &model.types[id];
        (self.at, self.node) = (self.reach(id, arguments), declared.first());
        let converter = self.converter(&declared.parts);
        let mut told = json!({"source": self.place(self.node), "obsolete": declared.marked(&["Obsolete"])});
        if declared.is_enum() {
            told["kind"] = json!("enum");
            self.describe_enum(id, converter.as_deref(), &mut told);
            return told;
        }
        told["kind"] = json!("object");
        let mut line = model.line(id).into_iter().flat_map(|id| model.types[id].attributes());
        let whole = line.find(|mark| self.options.newtonsoft && mark.callee() == "JsonObject");
        let nulls = whole.and_then(|mark| mark.named("ItemNullValueHandling"));
        self.omit_null = nulls.map_or(self.options.omit_null, |value| value.text().ends_with("Ignore"));
        if let Some(name) = converter.filter(|name| !is_library_converter(name)) {
            self.unresolved(self.node, format!("the converter {name} writes it"));
            told["converter"] = json!(name);
        }
        if let Some((base, values)) = model.base_types(id, arguments).into_iter().next() {
            told["base"] = json!(self.reach(base, &values));
        }
        self.describe_derived(id, &mut told);
        let mut members = Map::new();
        told["open"] = json!(self.members(id, arguments, &mut members));
        told["members"] = Json::Object(members);
        told
    }

    fn describe_derived(&mut self, id: usize, told: &mut Json) {
        let model = self.model;
        let mut derived = Map::new();
        for mark in model.types[id].attributes() {
            if mark.callee() == "JsonPolymorphic" {
                told["discriminator"] =
                    json!(mark.named("TypeDiscriminatorPropertyName").and_then(|value| model.text(value)));
            }
            let first = mark.positional().first().and_then(|value| model.value(*value));
            let (Some(Value::Type(Ty::Declared(of, values))), "JsonDerivedType") = (first, mark.callee())
            else {
                continue;
            };
            let by = mark.positional().get(1).copied().or_else(|| mark.named("typeDiscriminator"));
            let by = match by.and_then(|value| model.value(value)) {
                Some(Value::Text(text)) => Some(text),
                Some(Value::Number(number)) => Some(number.to_string()),
                _ => None,
            };
            // Without a word for it, a derived type is written as such but cannot be told.
            if by.is_some() && told["discriminator"].is_null() {
                told["discriminator"] = json!("$type");
            }
            derived.insert(
                by.unwrap_or_else(|| model.types[of].name.to_owned()),
                json!(self.reach(of, &values)),
            );
        }
        told["derived"] = Json::Object(derived);
    }

    /// Whether an enum with this converter, or none, is written as a name, and how that is made.
    fn enum_naming(&self, converter: Option<&str>) -> Option<Naming> {
        match converter {
            Some(text) if text.contains("Enum") && !text.contains("JsonNumberEnumConverter") => {
                Some(Naming::parse(text))
            }
            Some(_) => None,
            None => self.options.enums,
        }
    }

    fn describe_enum(&mut self, id: usize, converter: Option<&str>, told: &mut Json) {
        let model = self.model;
        let naming = self.enum_naming(converter);
        // The converter of System.Text.Json has an attribute of its own; EnumMember is for the others.
        let plain = |text: &str| text.contains("JsonStringEnumConverter");
        let others = self.options.newtonsoft || converter.is_some_and(|text| !plain(text));
        let mut values = Map::new();
        for (member, number) in model.enum_values(id) {
            let named =
                |mark: &str, argument: &str| model.text(member.attribute(&[mark])?.argument(argument)?);
            let wire = named("JsonStringEnumMemberName", "name")
                .or_else(|| named("EnumMember", "Value").filter(|_| others));
            let wire = wire.unwrap_or_else(|| naming.unwrap_or(Naming::AsIs).apply(member.name()));
            if number.is_none() {
                self.unresolved(member, format!("the number of {} is no constant", member.name()));
            }
            let obsolete = member.marked(&["Obsolete"]);
            let value =
                json!({"number": number, "wire": wire, "obsolete": obsolete, "source": self.place(member)});
            values.insert(member.name().to_owned(), value);
        }
        told["wire"] = json!(if naming.is_some() { "name" } else { "number" });
        told["values"] = Json::Object(values);
    }

    /// Adds the members of a type and its bases; tells whether it keeps members without a name here.
    fn members(&mut self, id: usize, arguments: &[Ty], into: &mut Map<String, Json>) -> bool {
        let mut open = false;
        for (base, values) in self.model.base_types(id, arguments) {
            open |= self.members(base, &values, into);
        }
        for property in self.properties(id, arguments) {
            // The C# name is behind the place until the file is written: an override is found by it.
            let mark = format!("\u{3}{}", property.node.name());
            let same =
                |member: &Json| member["source"].as_str().is_some_and(|source| source.ends_with(&mark));
            open |= property.node.marked(&["JsonExtensionData"]);
            // A positional parameter that a base has a property for makes none of its own.
            let skipped = property.node.marked(&["JsonExtensionData"])
                || property.positional && into.values().any(same)
                || self.elsewhere.contains(&(id, property.node.name().to_owned()));
            if !skipped {
                into.retain(|_, member| !same(member));
                let member = self.member(&property);
                into.extend(member.map(|(name, mut member)| {
                    member["source"] = json!(self.place(property.node) + &mark);
                    (name, member)
                }));
            }
        }
        open
    }

    /// The public properties of a type's own, positional ones included.
    pub(crate) fn properties(&self, id: usize, arguments: &[Ty]) -> Vec<Property<'a>> {
        let model = self.model;
        let declared = &model.types[id];
        let mut found = Vec::new();
        for part in &declared.parts {
            let scope = model.scope(id, *part, arguments);
            let positional = part.parameters().into_iter().filter(|_| part.is("record_declaration"));
            let included = ["JsonInclude", "JsonProperty"];
            let shown =
                |node: &Syn<'a>| declared.is_interface() || node.has("public") || node.marked(&included);
            let members = part.members().into_iter().filter(|node| {
                let own = !node.has("static") && node.child("explicit_interface_specifier").is_none();
                node.is("property_declaration") && own && shown(node)
            });
            let all = positional.map(|node| (node, true)).chain(members.map(|node| (node, false)));
            for (node, positional) in all {
                let ty = node.field("type").map_or_else(|| Ty::name("object"), |ty| model.ty(ty, &scope));
                found.push(Property { node, ty, owner: id, positional });
            }
        }
        // A record may declare a positional property again, to change it.
        let again = found.iter().filter(|property| !property.positional);
        let again: BTreeSet<_> = again.map(|property| property.node.name()).collect();
        found.retain(|property| !property.positional || !again.contains(property.node.name()));
        found
    }

    /// The attribute of a name that both JSON libraries have, where it is of the one that the service uses.
    fn own_attribute(&self, node: Syn<'a>, name: &str) -> Option<Syn<'a>> {
        let counts = |mark: &Syn<'a>| {
            let path = mark.field("name").map(|name| path_of(name).0).unwrap_or_default();
            let path = self.model.expanded(&path, &self.model.scope_of(*mark));
            let taken_in = |namespace: &str| mark.file.text.contains(&format!("using {namespace}"));
            let either = taken_in("Newtonsoft.Json") && !taken_in("System.Text.Json.Serialization");
            let newtonsoft = path.starts_with("Newtonsoft.") || !path.starts_with("System.Text.") && either;
            newtonsoft == self.options.newtonsoft
        };
        node.attributes().into_iter().filter(|found| found.callee() == name).find(counts)
    }

    /// The converter that an attribute names, with all that is said of it.
    pub(crate) fn converter(&self, nodes: &[Syn<'a>]) -> Option<String> {
        nodes.iter().find_map(|node| {
            if let Some(mark) = node.attribute(&["StringEnumConverter"]) {
                return Some(format!("JsonStringEnumConverter {}", mark.text()));
            }
            let mark = self.own_attribute(*node, "JsonConverter")?;
            let text = mark.argument("converterType").or_else(|| mark.type_argument())?.text();
            let name = text.strip_prefix("typeof(").and_then(|rest| rest.strip_suffix(')'));
            Some(name.unwrap_or(text).to_owned())
        })
    }

    /// The JSON name of a property and when it is left out; none where it is ignored.
    fn name_of(&self, node: Syn<'a>) -> Option<(String, Option<&'static str>)> {
        let text = |mark: Option<Syn<'a>>, name: &str| self.model.text(mark?.argument(name)?);
        let mut omitted = self.omit_null.then_some("null");
        if let Some(ignore) = self.own_attribute(node, "JsonIgnore") {
            let condition =
                ignore.named("Condition").map(|value| value.text().rsplit('.').next().unwrap_or_default());
            omitted = match condition {
                None | Some("Always") => return None,
                Some("WhenWritingNull") => Some("null"),
                Some("WhenWritingDefault") => Some("default"),
                Some(_) => None,
            };
        }
        let name = if !self.options.newtonsoft {
            text(node.attribute(&["JsonPropertyName"]), "name")
        } else if let Some(mark) = node.attribute(&["JsonProperty"]) {
            let ignores = |name: &str| mark.named(name).map(|value| value.text().contains("Ignore"));
            omitted = match (ignores("NullValueHandling"), ignores("DefaultValueHandling")) {
                (_, Some(true)) => Some("default"),
                (Some(true), _) => Some("null"),
                (Some(false), _) => None,
                _ => omitted,
            };
            text(Some(mark), "PropertyName")
        } else if node.marked(&["IgnoreDataMember"]) {
            return None;
        } else {
            node.attribute(&["DataMember"]).and_then(|mark| self.model.text(mark.named("Name")?))
        };
        Some((name.unwrap_or_else(|| self.options.naming.apply(node.name())), omitted))
    }

    fn member(&mut self, property: &Property<'a>) -> Option<(String, Json)> {
        let node = property.node;
        let model = self.model;
        let (name, mut omitted) = self.name_of(node)?;
        let outer = self.at.clone();
        (self.at, self.node) = (format!("{outer}.{name}"), node);
        let plain = property.ty.plain();
        let optional = match plain {
            Ty::Declared(id, _) => is_optional(model.types[*id].name),
            Ty::Named(name, _) => is_optional(name),
            _ => false,
        };
        let value = self.is_value(plain) && !optional;
        let question = property.ty.is_nullable();
        let nullable = question || optional || !value && !node.is_strict();
        let (read_only, write_only) = self.access(property);
        let keyword = node.has("required") || node.marked(&["JsonRequired"]);
        let because = self.because(property, value && !question, keyword);
        if optional {
            omitted = Some("unset");
        }
        // What is never null is not left out for being null.
        omitted = omitted.filter(|when| *when != "null" || nullable);
        let written = omitted.is_none() && !write_only;
        let because = because.filter(|why| written && (*why == "required" || !nullable));
        let attribute = node.marked(&["Required", "BindRequired"]);
        let implied = node.is_strict() && !value && !question && !optional && !self.options.lenient;
        // An empty text does not fulfil the attribute.
        let empty = |value: Syn<'a>| matches!(value.text(), "string.Empty" | "String.Empty" | "\"\"");
        let initial = node.initial().is_some_and(|value| !(is_nothing(value) || attribute && empty(value)));
        let required = !read_only && (keyword || !value && attribute && !initial || implied && !initial);
        let mut member = json!({
            "type": self.wire(&property.ty), "nullable": nullable, "always": because.is_some(), "because": because,
            "required": required, "read_only": read_only, "write_only": write_only, "omitted_when": omitted,
            "obsolete": node.marked(&["Obsolete"]), "constraints": self.constraints(node, &property.ty),
        });
        let full = format!("{}.{}", model.types[property.owner].name, node.name());
        if let Some(words) = self.options.words.get(&full) {
            match model.find(words, 0, &model.scope_of(node)) {
                Some(id) => (member["type"], member["wire"]) = (json!(self.reach(id, &[])), json!("name")),
                None => self.unresolved(node, format!("the enum {words} is in no source")),
            }
        } else if let Some(text) = self.converter(&[node]) {
            if let Ty::Declared(id, _) = plain
                && model.types[*id].is_enum()
            {
                let own = self.converter(&model.types[*id].parts);
                let (here, general) = (self.enum_naming(Some(&text)), self.enum_naming(own.as_deref()));
                if here.is_some() != general.is_some() {
                    member["wire"] = json!(if here.is_some() { "name" } else { "number" });
                }
            } else if let Some(wire) = self.written(&text, node) {
                member["type"] = json!(wire);
            } else if !is_library_converter(&text) {
                self.unresolved(node, format!("the converter {text} writes it"));
                member["converter"] = json!(text);
            }
        }
        self.at = outer;
        Some((name, member))
    }

    /// Whether a property is only read from, or only written to.
    fn access(&self, property: &Property<'a>) -> (bool, bool) {
        let Some(list) = property.node.field("accessors").filter(|_| !property.positional) else {
            return (!property.positional, false);
        };
        let hidden = |found: Syn<'a>| ["private", "internal", "protected"].iter().any(|word| found.has(word));
        let has = |names| {
            let mut found = list.of_kind("accessor_declaration");
            found.any(|found| among(names, found.name()) && !hidden(found))
        };
        (!has("set init") && !self.constructor_sets(property, true), !has("get"))
    }

    /// Whether a constructor has a parameter of that name, or else sets the property in any way.
    fn constructor_sets(&self, property: &Property<'a>, by_parameter: bool) -> bool {
        let name = property.node.name();
        let named =
            |of: Syn<'a>| of.parameters().iter().any(|parameter| parameter.name().eq_ignore_ascii_case(name));
        let sets = |constructor: Syn<'a>| {
            let mut assigned = constructor.all("assignment_expression").map(|node| node.part("left"));
            named(constructor)
                || !by_parameter && assigned.any(|left| left.trim_start_matches("this.") == name)
        };
        let declared = &self.model.types[property.owner];
        let mut constructors = declared.members().filter(|member| member.is("constructor_declaration"));
        declared.parts.iter().any(|part| named(*part)) || constructors.any(sets)
    }

    /// Why a property always has a value.
    fn because(&self, property: &Property<'a>, value: bool, keyword: bool) -> Option<&'static str> {
        let node = property.node;
        if value {
            Some("value-type")
        } else if keyword {
            Some("required")
        } else if property.positional {
            Some("constructor")
        } else if node.field("accessors").is_none() {
            Some("computed")
        } else if node.initial().is_some_and(|value| !is_nothing(value)) {
            Some("initializer")
        } else {
            self.constructor_sets(property, false).then_some("constructor")
        }
    }

    /// What validation attributes demand.
    pub(crate) fn constraints(&self, node: Syn<'a>, ty: &Ty) -> Json {
        let list = match ty.plain() {
            Ty::Named(name, _) => among(LISTS, name) || among(MAPS, name),
            ty => matches!(ty, Ty::Array(_)),
        };
        let (least, most) = if list { ("minItems", "maxItems") } else { ("minLength", "maxLength") };
        let json = |value: Syn<'a>| match self.model.value(value)? {
            Value::Text(text) => Some(json!(text)),
            Value::Number(number) => Some(json!(number)),
            Value::Decimal(number) => Some(json!(number)),
            _ => None,
        };
        let mut found = json!({});
        for mark in node.attributes() {
            let values = mark.positional();
            let at = |index: usize| values.get(index).copied().and_then(json);
            let told = match (mark.callee(), values.len()) {
                ("StringLength", _) => {
                    vec![(most, at(0)), (least, mark.named("MinimumLength").and_then(json))]
                }
                ("MaxLength", _) => vec![(most, at(0))],
                ("MinLength", _) => vec![(least, at(0))],
                ("Length", _) => vec![(least, at(0)), (most, at(1))],
                ("Range", 2) => vec![("minimum", at(0)), ("maximum", at(1))],
                ("RegularExpression", _) => vec![("pattern", at(0))],
                ("EmailAddress", _) => vec![("format", Some(json!("email")))],
                ("Url", _) => vec![("format", Some(json!("uri")))],
                _ => continue,
            };
            for (name, value) in told.into_iter().filter_map(|(name, value)| Some((name, value?))) {
                found[name] = value;
            }
        }
        found
    }
}
