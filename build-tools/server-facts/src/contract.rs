//! Types as they are on the wire: what values are called, and the members of what operations reach.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::facts::{EnumValue, Facts, Member, Type, Unresolved};
use crate::model::{Model, Scope, Ty, path_of};
use crate::options::{Naming, Options};
use crate::syntax::{Attribute, Syn};
use crate::value::Value;

/// Collects the types that operations reach. In texts of types a declared type is `\u{1}` and its number until
/// [`Contract::finish`] knows all names.
pub(crate) struct Contract<'m, 'a> {
    pub(crate) model: &'m Model<'a>,
    pub(crate) options: &'m Options,
    /// Repository names, the main one first.
    pub(crate) repositories: Vec<String>,
    reached: Vec<(usize, Vec<Ty>)>,
    unknown: BTreeSet<(String, String)>,
    /// Members that are bound from elsewhere than the body, by type and C# name.
    pub(crate) elsewhere: BTreeSet<(usize, String)>,
    pub(crate) unresolved: BTreeSet<Unresolved>,
}

/// A value type, a reference type, or neither known.
const SCALARS: &[(&str, &str, bool)] = &[
    ("string", "string", false),
    ("String", "string", false),
    ("StringValues", "string", false),
    ("char", "string", true),
    ("bool", "boolean", true),
    ("Boolean", "boolean", true),
    ("byte", "int32", true),
    ("sbyte", "int32", true),
    ("short", "int32", true),
    ("ushort", "int32", true),
    ("int", "int32", true),
    ("Int32", "int32", true),
    ("uint", "int64", true),
    ("UInt32", "int64", true),
    ("long", "int64", true),
    ("Int64", "int64", true),
    ("ulong", "int64", true),
    ("UInt64", "int64", true),
    ("float", "float", true),
    ("double", "double", true),
    ("Double", "double", true),
    ("decimal", "decimal", true),
    ("Decimal", "decimal", true),
    ("Guid", "uuid", true),
    ("DateTime", "date-time", true),
    ("DateTimeOffset", "date-time", true),
    ("DateOnly", "date", true),
    ("TimeOnly", "time", true),
    ("TimeSpan", "duration", true),
    ("Uri", "uri", false),
    ("Version", "string", false),
    ("CultureInfo", "string", false),
    ("IFormFile", "binary", false),
    ("Stream", "binary", false),
    ("FileStreamResult", "binary", false),
    ("FileContentResult", "binary", false),
    ("FileResult", "binary", false),
    ("FileCallbackResult", "binary", false),
    ("PhysicalFileResult", "binary", false),
    ("HttpResponseMessage", "binary", false),
    ("HttpStatusCode", "int32", true),
    ("object", "any", false),
    ("Object", "any", false),
    ("dynamic", "any", false),
    ("JsonElement", "any", true),
    ("JsonDocument", "any", false),
    ("JsonNode", "any", false),
    ("JsonObject", "map<any>", false),
    ("JObject", "map<any>", false),
    ("JToken", "any", false),
    ("JArray", "list<any>", false),
    ("ExpandoObject", "map<any>", false),
];

const LISTS: &[&str] = &[
    "List",
    "IList",
    "IEnumerable",
    "ICollection",
    "IReadOnlyList",
    "IReadOnlyCollection",
    "Collection",
    "HashSet",
    "ISet",
    "IReadOnlySet",
    "SortedSet",
    "IAsyncEnumerable",
    "ImmutableList",
    "ImmutableArray",
    "IImmutableList",
    "ImmutableHashSet",
    "ReadOnlyCollection",
    "Queue",
    "ReadOnlyMemory",
    "IOrderedEnumerable",
    "ImmutableValueArray",
    "EquatableArray",
    "FrozenSet",
    "ConcurrentBag",
];

const MAPS: &[&str] = &[
    "Dictionary",
    "IDictionary",
    "IReadOnlyDictionary",
    "SortedDictionary",
    "ImmutableDictionary",
    "SortedList",
    "ConcurrentDictionary",
    "FrozenDictionary",
    "IImmutableDictionary",
    "OrderedDictionary",
];

/// Wrappers that leave no trace on the wire but that the value may be absent.
const OPTIONAL: &[&str] = &["FieldValue", "Optional", "Option"];

fn is_wrapper(name: &str) -> bool {
    OPTIONAL.contains(&name) || TRANSPARENT.contains(&name)
}

/// Wrappers that leave no trace on the wire.
const TRANSPARENT: &[&str] = &["NonExhaustive", "NonExhaustiveEnum", "Lazy"];

impl<'m, 'a> Contract<'m, 'a> {
    pub(crate) fn new(model: &'m Model<'a>, options: &'m Options, repositories: Vec<String>) -> Self {
        Self {
            model,
            options,
            repositories,
            reached: Vec::new(),
            unknown: BTreeSet::new(),
            elsewhere: BTreeSet::new(),
            unresolved: BTreeSet::new(),
        }
    }

    /// `path#Lnn`, with the repository before it where that is not the main one.
    pub(crate) fn place(&self, node: Syn<'_>) -> String {
        let file = node.file;
        let at = format!("{}#L{}", file.path, node.name_line());
        match self.repositories.get(file.source) {
            Some(name) if file.source > 0 => format!("{name}:{at}"),
            Some(_) => at,
            None => format!("framework:{}", node.name()),
        }
    }

    pub(crate) fn unresolved(&mut self, at: &str, node: Syn<'_>, what: impl Into<String>) {
        let source = self.place(node);
        let entry = Unresolved {
            at: at.to_owned(),
            source,
            what: what.into(),
        };
        self.unresolved.insert(entry);
    }

    /// What a declared type is a collection of, where it is one: the base that says so.
    fn collection(&self, id: usize, arguments: &[Ty]) -> Option<Ty> {
        let mut open = vec![(id, arguments.to_vec())];
        let mut seen = BTreeSet::new();
        while let Some((id, arguments)) = open.pop() {
            if self.model.types[id].is("enum_declaration") || !seen.insert(id) {
                continue;
            }
            for base in self.model.bases(id, &arguments) {
                match &base {
                    Ty::Named(name, inner) if !inner.is_empty() && is_collection(name) => return Some(base),
                    Ty::Declared(other, inner) => open.push((*other, inner.clone())),
                    _ => {}
                }
            }
        }
        None
    }

    /// The name of a type on the wire.
    pub(crate) fn wire(&mut self, ty: &Ty, at: &str, node: Syn<'a>) -> String {
        match ty {
            Ty::Nullable(inner) => self.wire(inner, at, node),
            Ty::Array(inner) if matches!(&**inner, Ty::Named(name, _) if name == "byte") => "byte".to_owned(),
            Ty::Array(inner) => self.list(inner, at, node),
            Ty::Declared(id, arguments) => self.declared(*id, arguments, at, node),
            Ty::Named(name, arguments) => {
                let name = name.as_str();
                match arguments.as_slice() {
                    [] => {
                        if let Some((_, wire, _)) = SCALARS.iter().find(|(known, ..)| *known == name) {
                            return (*wire).to_owned();
                        }
                        if LISTS.contains(&name) || matches!(name, "IList" | "ArrayList" | "Array") {
                            return "list<any>".to_owned();
                        }
                        if name == "IFormFileCollection" {
                            return "list<binary>".to_owned();
                        }
                    }
                    [inner] if LISTS.contains(&name) => return self.list(inner, at, node),
                    [_, inner] if MAPS.contains(&name) => {
                        let mark = nullable_mark(inner);
                        return format!("map<{}{mark}>", self.wire(inner, at, node));
                    }
                    [inner] if is_wrapper(name) => {
                        return self.wire(inner, at, node);
                    }
                    _ => {}
                }
                if self.unknown.insert((at.to_owned(), name.to_owned())) {
                    self.unresolved(at, node, format!("the type {name} is in no source"));
                }
                "any".to_owned()
            }
        }
    }

    fn list(&mut self, inner: &Ty, at: &str, node: Syn<'a>) -> String {
        let mark = nullable_mark(inner);
        format!("list<{}{mark}>", self.wire(inner, at, node))
    }

    fn declared(&mut self, id: usize, arguments: &[Ty], at: &str, node: Syn<'a>) -> String {
        let declared = &self.model.types[id];
        if let [inner] = arguments
            && is_wrapper(declared.name)
        {
            return self.wire(inner, at, node);
        }
        if declared
            .parts
            .iter()
            .any(|part| part.attribute(&["KeyValueUrn"]).is_some())
            || declared.name == "Opaque"
        {
            return "string".to_owned();
        }
        let converter = self.converter(&declared.parts);
        // What the converters of libraries write is told in framework.cs.
        if converter.is_some()
            && let Some(known) = self
                .model
                .find(&format!("Wire.{}", declared.name), 0, &Scope::default())
        {
            return self.declared(known, &[], at, node);
        }
        match &converter {
            Some(name) if !declared.is("enum_declaration") => {
                if let Some(wire) = self.written(name, &self.model.scope(id, declared.first(), &[])) {
                    return wire.to_owned();
                }
            }
            _ => {
                if let Some(collection) = self.collection(id, arguments) {
                    return self.wire(&collection, at, node);
                }
            }
        }
        format!("\u{1}{}\u{2}", self.reach(id, arguments))
    }

    /// What a converter writes, where it writes nothing but single values of one kind.
    fn written(&self, converter: &str, scope: &Scope) -> Option<&'static str> {
        let (name, arity) = match converter.split_once('<') {
            Some((name, rest)) => (name, rest.split(',').count()),
            None => (converter, 0),
        };
        let id = self.model.find(name, arity, scope)?;
        let method = self.model.types[id]
            .members()
            .find(|member| member.is("method_declaration") && member.name() == "Write")?;
        let mut found = None;
        for call in method
            .below()
            .into_iter()
            .filter(|node| node.is("invocation_expression"))
        {
            let wire = match call.callee() {
                "WriteStringValue" => "string",
                "WriteNumberValue" => "int64",
                "WriteBooleanValue" => "boolean",
                "WriteNullValue" => continue,
                other if other.starts_with("Write") || other == "Serialize" => return None,
                _ => continue,
            };
            if found.is_some_and(|found| found != wire) {
                return None;
            }
            found = Some(wire);
        }
        found
    }

    fn reach(&mut self, id: usize, arguments: &[Ty]) -> usize {
        let known = self
            .reached
            .iter()
            .position(|(other, values)| *other == id && values == arguments);
        known.unwrap_or_else(|| {
            self.reached.push((id, arguments.to_vec()));
            self.reached.len() - 1
        })
    }

    /// Whether a value of the type has a default of its own rather than null.
    pub(crate) fn is_value(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Named(name, _) => {
                SCALARS.iter().any(|(known, _, value)| *value && known == name)
                    || matches!(
                        name.as_str(),
                        "ImmutableArray" | "KeyValuePair" | "ValueTuple" | "FieldValue" | "Optional"
                    )
            }
            Ty::Declared(id, _) => {
                self.model.types[*id].is("enum_declaration") || self.model.types[*id].is_struct()
            }
            Ty::Array(_) | Ty::Nullable(_) => false,
        }
    }

    /// Whether a value of the type has members of its own that bind one by one.
    pub(crate) fn is_object(&self, ty: &Ty) -> Option<(usize, Vec<Ty>)> {
        match ty.plain() {
            Ty::Declared(id, arguments) => {
                let declared = &self.model.types[*id];
                match arguments.as_slice() {
                    [inner] if is_wrapper(declared.name) => return self.is_object(inner),
                    _ => {}
                }
                let simple = declared.is("enum_declaration")
                    || declared.name == "Opaque"
                    || declared
                        .parts
                        .iter()
                        .any(|part| part.attribute(&["KeyValueUrn"]).is_some())
                    || self.is_parsed(ty)
                    || self.collection(*id, arguments).is_some();
                (!simple).then(|| (*id, arguments.clone()))
            }
            _ => None,
        }
    }

    /// Whether a value of the type is bound from one text: the type has a `TryParse`.
    pub(crate) fn is_parsed(&self, ty: &Ty) -> bool {
        let Ty::Declared(id, _) = ty.plain() else {
            return false;
        };
        let parses = |member: Syn<'a>| {
            member.is("method_declaration") && member.has("static") && member.name() == "TryParse"
        };
        self.model.types[*id].members().any(parses)
    }

    /// Describes all types that are reached, names them, and puts the names where the numbers are.
    pub(crate) fn finish(mut self, facts: &mut Facts) {
        let mut described = Vec::new();
        while described.len() < self.reached.len() {
            let (id, arguments) = self.reached[described.len()].clone();
            described.push(self.describe(id, &arguments));
        }
        let names = self.names();
        for (name, ty) in names.iter().zip(described) {
            facts.types.insert(name.clone(), ty);
        }
        facts.unresolved = self.unresolved.into_iter().collect();
        let resolve = |text: &mut String| *text = with_names(text, &names);
        for operation in facts.operations.values_mut() {
            operation
                .parameters
                .iter_mut()
                .for_each(|parameter| resolve(&mut parameter.ty));
            operation.body.iter_mut().for_each(|body| resolve(&mut body.ty));
            let answers = operation.answers.values_mut();
            answers
                .flat_map(|answer| answer.ty.iter_mut().chain(&mut answer.also))
                .for_each(resolve);
        }
        for ty in facts.types.values_mut() {
            ty.base.iter_mut().for_each(resolve);
            ty.derived.values_mut().for_each(resolve);
            for member in ty.members.values_mut() {
                resolve(&mut member.ty);
                let place = member.source.find('\u{3}').unwrap_or(member.source.len());
                member.source.truncate(place);
            }
        }
        facts
            .unresolved
            .iter_mut()
            .for_each(|entry| resolve(&mut entry.at));
    }

    /// A name for each reached type: the simple one, or as much of the whole one as tells it apart.
    fn names(&self) -> Vec<String> {
        let whole: Vec<_> = self
            .reached
            .iter()
            .map(|(id, _)| self.model.full_name(*id))
            .collect();
        let suffix = |at: usize, parts: usize| {
            let all: Vec<_> = whole[at].split('.').collect();
            all[all.len().saturating_sub(parts)..].join(".")
        };
        let mut named: BTreeMap<(usize, Vec<Ty>), String> = BTreeMap::new();
        for at in 0..whole.len() {
            let others: Vec<_> = (0..whole.len())
                .filter(|other| self.reached[*other].0 != self.reached[at].0)
                .collect();
            let parts = (1..10)
                .find(|parts| {
                    others
                        .iter()
                        .all(|other| suffix(*other, *parts) != suffix(at, *parts))
                })
                .unwrap_or(10);
            named.insert(self.reached[at].clone(), suffix(at, parts));
        }
        let bare = named.clone();
        self.reached
            .iter()
            .map(|(id, arguments)| self.shown(&Ty::Declared(*id, arguments.clone()), &bare))
            .collect()
    }

    fn shown(&self, ty: &Ty, names: &BTreeMap<(usize, Vec<Ty>), String>) -> String {
        let inner = |arguments: &[Ty]| {
            let shown: Vec<_> = arguments.iter().map(|ty| self.shown(ty, names)).collect();
            if shown.is_empty() {
                String::new()
            } else {
                format!("<{}>", shown.join(", "))
            }
        };
        match ty {
            Ty::Declared(id, arguments) => {
                let name = names
                    .get(&(*id, arguments.clone()))
                    .map_or(self.model.types[*id].name, String::as_str);
                format!("{name}{}", inner(arguments))
            }
            Ty::Named(name, arguments) => format!("{name}{}", inner(arguments)),
            Ty::Array(of) => format!("{}[]", self.shown(of, names)),
            Ty::Nullable(of) => format!("{}?", self.shown(of, names)),
        }
    }

    fn describe(&mut self, id: usize, arguments: &[Ty]) -> Type {
        let model = self.model;
        let declared = &model.types[id];
        let first = declared.first();
        let at = format!("\u{1}{}\u{2}", self.reach(id, arguments));
        let mut ty = Type {
            source: self.place(first),
            kind: "object".to_owned(),
            obsolete: declared
                .parts
                .iter()
                .any(|part| part.attribute(&["Obsolete"]).is_some()),
            ..Type::default()
        };
        let converter = self.converter(&declared.parts);
        if declared.is("enum_declaration") {
            ty.kind = "enum".to_owned();
            self.describe_enum(id, converter.as_deref(), &at, &mut ty);
            return ty;
        }
        if let Some(name) = converter.filter(|name| !is_library_converter(name)) {
            self.unresolved(&at, first, format!("the converter {name} writes it"));
            ty.converter = Some(name);
        }
        if let Some((base, values)) = model.base_class(id, arguments) {
            ty.base = Some(format!("\u{1}{}\u{2}", self.reach(base, &values)));
        }
        self.describe_derived(id, &mut ty);
        ty.open = self.members(id, arguments, &at, &mut ty.members);
        ty
    }

    fn describe_derived(&mut self, id: usize, ty: &mut Type) {
        let model = self.model;
        for part in &model.types[id].parts {
            let scope = model.scope(id, *part, &[]);
            for attribute in part.attributes() {
                if attribute.name() == "JsonPolymorphic" {
                    let named = attribute
                        .named(&["TypeDiscriminatorPropertyName"])
                        .and_then(|value| model.value(value, &scope));
                    ty.discriminator = named.and_then(|value| value.text().map(str::to_owned));
                }
                if attribute.name() == "JsonDerivedType" {
                    ty.discriminator.get_or_insert_with(|| "$type".to_owned());
                    let positional = attribute.positional();
                    let Some(Value::Type(Ty::Declared(derived, values))) =
                        positional.first().and_then(|value| model.value(*value, &scope))
                    else {
                        continue;
                    };
                    let told = positional
                        .get(1)
                        .copied()
                        .or_else(|| attribute.named(&["typeDiscriminator"]));
                    let told = told.and_then(|value| model.value(value, &scope));
                    let told = match told {
                        Some(Value::Text(text)) => text,
                        Some(Value::Number(number)) => number.to_string(),
                        _ => model.types[derived].name.to_owned(),
                    };
                    let reached = self.reach(derived, &values);
                    ty.derived.insert(told, format!("\u{1}{reached}\u{2}"));
                }
            }
        }
    }

    /// Whether an enum with this converter, or none, is written as a name, and how that is made.
    fn enum_naming(&self, converter: Option<&str>) -> Option<Naming> {
        match converter {
            Some(text) if text.contains("Enum") && !text.contains("JsonNumberEnumConverter") => {
                Some(Naming::parse(text).unwrap_or(Naming::AsIs))
            }
            Some(_) => None,
            None => self.options.enums,
        }
    }

    fn describe_enum(&mut self, id: usize, converter: Option<&str>, at: &str, ty: &mut Type) {
        let model = self.model;
        let naming = self.enum_naming(converter);
        ty.wire = Some(if naming.is_some() { "name" } else { "number" }.to_owned());
        // The converter of System.Text.Json has an attribute of its own; EnumMember is for the others.
        let plain = |text: &str| text.contains("JsonStringEnumConverter");
        let members = self.options.newtonsoft || converter.is_some_and(|text| !plain(text));
        for (member, number) in model.enum_values(id) {
            let scope = model.scope(id, member, &[]);
            let told = |attribute: Option<Attribute<'a>>, names: &[&str]| {
                let attribute = attribute?;
                let value = attribute.first(names)?;
                model.value(value, &scope)?.text().map(str::to_owned)
            };
            let named = told(member.attribute(&["JsonStringEnumMemberName"]), &["name"]).or_else(|| {
                if members {
                    told(member.attribute(&["EnumMember"]), &["Value"])
                } else {
                    None
                }
            });
            let value = EnumValue {
                number,
                wire: named.unwrap_or_else(|| naming.unwrap_or(Naming::AsIs).apply(member.name())),
                obsolete: member.attribute(&["Obsolete"]).is_some(),
                unreleased: false,
                source: self.place(member),
            };
            if number.is_none() {
                self.unresolved(
                    at,
                    member,
                    format!("the number of {} is no constant", member.name()),
                );
            }
            ty.values.insert(member.name().to_owned(), value);
        }
    }

    /// Adds the members of a type and its bases; tells whether it keeps members without a name here.
    fn members(
        &mut self,
        id: usize,
        arguments: &[Ty],
        at: &str,
        into: &mut BTreeMap<String, Member>,
    ) -> bool {
        let model = self.model;
        let mut open = false;
        for base in model.bases(id, arguments) {
            if let Ty::Declared(base, values) = base
                && base != id
                && (!model.types[base].is("interface_declaration")
                    || model.types[id].is("interface_declaration"))
            {
                open |= self.members(base, &values, at, into);
            }
        }
        for property in self.properties(id, arguments) {
            if property.node.attribute(&["JsonExtensionData"]).is_some() {
                open = true;
                continue;
            }
            // A positional parameter that a base has a property for makes none of its own.
            let mark = format!("\u{3}{}", property.node.name());
            if property.positional && into.values().any(|member| member.source.ends_with(&mark)) {
                continue;
            }
            let names: Vec<_> = into
                .iter()
                .filter(|(_, member)| member.source.ends_with(&mark))
                .map(|(name, _)| name.clone())
                .collect();
            for name in names {
                into.remove(&name);
            }
            if self.elsewhere.contains(&(id, property.node.name().to_owned())) {
                continue;
            }
            if let Some((name, member)) = self.member(&property, at) {
                into.insert(name, member);
            }
        }
        open
    }

    /// The public properties of a type's own, positional ones and those of `required` fields included.
    pub(crate) fn properties(&self, id: usize, arguments: &[Ty]) -> Vec<Property<'a>> {
        let model = self.model;
        let declared = &model.types[id];
        let interface = declared.is("interface_declaration");
        let mut found = Vec::new();
        for part in &declared.parts {
            let scope = model.scope(id, *part, arguments);
            if part.is("record_declaration") {
                for node in part.parameters() {
                    let ty = node.field("type").map_or_else(
                        || Ty::Named("object".to_owned(), Vec::new()),
                        |ty| model.ty(ty, &scope),
                    );
                    found.push(Property {
                        node,
                        ty,
                        scope: scope.clone(),
                        owner: id,
                        positional: true,
                    });
                }
            }
            for node in part.members() {
                let field = node.is("field_declaration") && node.attribute(&["JsonInclude"]).is_some();
                let shown = node.is("property_declaration")
                    && (interface
                        || node.has("public")
                        || node.attribute(&["JsonInclude", "JsonProperty"]).is_some());
                if !(field || shown)
                    || node.has("static")
                    || node.child("explicit_interface_specifier").is_some()
                {
                    continue;
                }
                if let Some(ty) = node.field("type") {
                    let ty = model.ty(ty, &scope);
                    found.push(Property {
                        node,
                        ty,
                        scope: scope.clone(),
                        owner: id,
                        positional: false,
                    });
                }
            }
        }
        // A record may declare a positional property again, to change it.
        let again: BTreeSet<_> = found
            .iter()
            .filter(|property| !property.positional)
            .map(|property| property.node.name())
            .collect();
        found.retain(|property| !property.positional || !again.contains(property.node.name()));
        found
    }

    /// Whether an attribute of a name that both libraries have is of the one that the service uses.
    fn counts(&self, attribute: Attribute<'a>) -> bool {
        let node = attribute.0;
        let name = node.field("name").map(|name| path_of(name).0).unwrap_or_default();
        let name = self.model.expanded(&name, &self.model.file_scope(node));
        let taken_in = |namespace: &str| node.file.text.contains(&format!("using {namespace}"));
        let newtonsoft = name.starts_with("Newtonsoft.")
            || !name.starts_with("System.Text.")
                && taken_in("Newtonsoft.Json")
                && !taken_in("System.Text.Json.Serialization");
        newtonsoft == self.options.newtonsoft
    }

    fn own_attribute(&self, node: Syn<'a>, name: &str) -> Option<Attribute<'a>> {
        node.attributes()
            .into_iter()
            .find(|found| found.name() == name && self.counts(*found))
    }

    /// The converter that an attribute names, with all that is said of it, where it is of the library that is used.
    fn converter(&self, nodes: &[Syn<'a>]) -> Option<String> {
        let named = |node: &Syn<'a>| {
            if let Some(attribute) = node.attribute(&["StringEnumConverter"]) {
                return Some(format!("JsonStringEnumConverter {}", attribute.0.text()));
            }
            let attribute = self.own_attribute(*node, "JsonConverter")?;
            let told = attribute
                .first(&["converterType"])
                .or_else(|| attribute.type_arguments().first().copied())?;
            let text = told.text();
            let name = text
                .strip_prefix("typeof(")
                .and_then(|rest| rest.strip_suffix(')'))
                .unwrap_or(text);
            Some(name.to_owned())
        };
        nodes.iter().find_map(named)
    }

    fn member(&mut self, property: &Property<'a>, at: &str) -> Option<(String, Member)> {
        let node = property.node;
        let scope = &property.scope;
        let model = self.model;
        let text_of = |value: Option<Syn<'a>>| {
            value
                .and_then(|value| model.value(value, scope))
                .and_then(|value| value.text().map(str::to_owned))
        };
        let mut omitted = self.options.omit_null.then(|| "null".to_owned());
        if let Some(ignore) = self.own_attribute(node, "JsonIgnore") {
            match ignore
                .named(&["Condition"])
                .map(|value| value.text().rsplit('.').next().unwrap_or_default())
            {
                None | Some("Always") => return None,
                Some("WhenWritingNull") => omitted = Some("null".to_owned()),
                Some("WhenWritingDefault") => omitted = Some("default".to_owned()),
                Some(_) => omitted = None,
            }
        }
        if node.attribute(&["IgnoreDataMember"]).is_some() && self.options.newtonsoft {
            return None;
        }
        let mut name = None;
        if self.options.newtonsoft {
            if let Some(attribute) = node.attribute(&["JsonProperty"]) {
                name = text_of(attribute.first(&["PropertyName"]));
                match attribute.named(&["NullValueHandling"]).map(Syn::text) {
                    Some(text) if text.ends_with("Ignore") => omitted = Some("null".to_owned()),
                    Some(_) => omitted = None,
                    None => {}
                }
                if attribute
                    .named(&["DefaultValueHandling"])
                    .is_some_and(|value| value.text().contains("Ignore"))
                {
                    omitted = Some("default".to_owned());
                }
            } else if let Some(attribute) = node.attribute(&["DataMember"]) {
                name = text_of(attribute.named(&["Name"]));
            }
        } else if let Some(attribute) = node.attribute(&["JsonPropertyName"]) {
            name = text_of(attribute.first(&["name"]));
        }
        let name = name.unwrap_or_else(|| self.options.naming.apply(node.name()));
        let place = format!("{at}.{name}");
        let mut member = Member {
            ty: self.wire(&property.ty, &place, node),
            obsolete: node.attribute(&["Obsolete"]).is_some(),
            // The C# name, until the file is written: an override is found by it.
            source: format!("{}\u{3}{}", self.place(node), node.name()),
            constraints: self.constraints(node, &property.ty, scope),
            ..Member::default()
        };
        self.access(property, &mut member);
        let plain = property.ty.plain();
        let optional = match plain {
            Ty::Declared(id, _) => OPTIONAL.contains(&model.types[*id].name),
            Ty::Named(name, _) => OPTIONAL.contains(&name.as_str()),
            _ => false,
        };
        let strict = node.file.nullable_at(node.line());
        let value = self.is_value(plain) && !optional;
        member.nullable = matches!(property.ty, Ty::Nullable(_)) || optional || !value && !strict;
        if optional {
            omitted = Some("unset".to_owned());
        }
        let keyword = node.has("required") || node.attribute(&["JsonRequired"]).is_some();
        let because = self.because(property, value, keyword);
        // What is never null is not left out for being null.
        let omitted = omitted.filter(|when| when != "null" || member.nullable);
        let written = omitted.is_none() && !member.write_only;
        if written && because.is_some_and(|why| why == "required" || !member.nullable) {
            member.always = true;
            member.because = because.map(str::to_owned);
        }
        let attribute = node.attribute(&["Required", "BindRequired"]).is_some();
        let implied =
            strict && !value && !matches!(property.ty, Ty::Nullable(_)) && !optional && !self.options.lenient;
        // An empty text does not fulfil the attribute.
        let nothing = |value: Syn<'a>| {
            is_nothing(value) || attribute && matches!(value.text(), "string.Empty" | "String.Empty" | "\"\"")
        };
        let initial = node.initial().is_some_and(|value| !nothing(value));
        member.required =
            !member.read_only && (keyword || (!value && attribute && !initial) || (implied && !initial));
        member.omitted_when = omitted;
        let converter = self.converter(&[node]);
        if let Some(text) = &converter {
            if let Ty::Declared(id, _) = plain
                && model.types[*id].is("enum_declaration")
            {
                let own = self.converter(&model.types[*id].parts);
                let (here, general) = (self.enum_naming(Some(text)), self.enum_naming(own.as_deref()));
                if here.is_some() != general.is_some() {
                    member.wire = Some(if here.is_some() { "name" } else { "number" }.to_owned());
                }
            } else if let Some(wire) = self.written(text, scope) {
                wire.clone_into(&mut member.ty);
            } else if !is_library_converter(text) {
                self.unresolved(&place, node, format!("the converter {text} writes it"));
                member.converter = converter;
            }
        }
        Some((name, member))
    }

    fn access(&self, property: &Property<'a>, member: &mut Member) {
        let node = property.node;
        if property.positional || node.is("field_declaration") {
            return;
        }
        let Some(list) = node.field("accessors") else {
            member.read_only = true;
            return;
        };
        let accessor = |names: [&str; 2]| {
            list.of_kind("accessor_declaration")
                .find(|found| names.contains(&found.name()))
        };
        let hidden = |found: Syn<'a>| {
            ["private", "internal", "protected"]
                .iter()
                .any(|word| found.has(word))
        };
        let constructed = self.constructor_sets(property.owner, node.name(), true);
        member.read_only = accessor(["set", "init"]).is_none_or(hidden) && !constructed;
        member.write_only = accessor(["get", "get"]).is_none_or(hidden);
    }

    /// Whether a constructor has a parameter of that name, or else sets the property in any way.
    fn constructor_sets(&self, id: usize, name: &str, by_parameter: bool) -> bool {
        let mut sets = false;
        for part in &self.model.types[id].parts {
            sets |= part
                .parameters()
                .iter()
                .any(|parameter| parameter.name().eq_ignore_ascii_case(name));
            for constructor in part
                .of_kind("declaration_list")
                .chain(part.field("body"))
                .flat_map(|body| body.of_kind("constructor_declaration").collect::<Vec<_>>())
            {
                sets |= constructor
                    .parameters()
                    .iter()
                    .any(|parameter| parameter.name().eq_ignore_ascii_case(name));
                if !by_parameter {
                    sets |= constructor.below().iter().any(|node| {
                        node.is("assignment_expression")
                            && node
                                .field("left")
                                .is_some_and(|left| left.text().trim_start_matches("this.") == name)
                    });
                }
            }
        }
        sets
    }

    fn because(&self, property: &Property<'a>, value: bool, keyword: bool) -> Option<&'static str> {
        let node = property.node;
        if value && !matches!(property.ty, Ty::Nullable(_)) {
            Some("value-type")
        } else if keyword {
            Some("required")
        } else if property.positional {
            Some("constructor")
        } else if node
            .field("value")
            .is_some_and(|value| value.is("arrow_expression_clause"))
            || node.field("accessors").is_none() && node.is("property_declaration")
        {
            Some("computed")
        } else if node.initial().is_some_and(|value| !is_nothing(value)) {
            Some("initializer")
        } else if self.constructor_sets(property.owner, node.name(), false) {
            Some("constructor")
        } else {
            None
        }
    }

    /// What validation attributes demand.
    pub(crate) fn constraints(&self, node: Syn<'a>, ty: &Ty, scope: &Scope) -> BTreeMap<String, Json> {
        let model = self.model;
        let list = match ty.plain() {
            Ty::Array(_) => true,
            Ty::Named(name, _) => LISTS.contains(&name.as_str()) || MAPS.contains(&name.as_str()),
            Ty::Declared(..) | Ty::Nullable(_) => false,
        };
        let (least, most) = if list {
            ("minItems", "maxItems")
        } else {
            ("minLength", "maxLength")
        };
        let mut found = BTreeMap::new();
        for attribute in node.attributes() {
            let positional: Vec<_> = attribute
                .positional()
                .into_iter()
                .map(|value| model.value(value, scope))
                .collect();
            let at = |index: usize| positional.get(index).cloned().flatten().and_then(json);
            let mut put = |name: &str, value: Option<Json>| {
                if let Some(value) = value {
                    found.insert(name.to_owned(), value);
                }
            };
            match attribute.name() {
                "StringLength" => {
                    put(most, at(0));
                    put(
                        least,
                        attribute
                            .named(&["MinimumLength"])
                            .and_then(|value| model.value(value, scope))
                            .and_then(json),
                    );
                }
                "MaxLength" => put(most, at(0)),
                "MinLength" => put(least, at(0)),
                "Length" => {
                    put(least, at(0));
                    put(most, at(1));
                }
                "Range" if positional.len() == 2 => {
                    put("minimum", at(0));
                    put("maximum", at(1));
                }
                "RegularExpression" => put("pattern", at(0)),
                "EmailAddress" => put("format", Some(Json::from("email"))),
                "Url" => put("format", Some(Json::from("uri"))),
                _ => {}
            }
        }
        found
    }
}

/// A property and what its type is.
#[derive(Debug)]
pub(crate) struct Property<'a> {
    pub(crate) node: Syn<'a>,
    pub(crate) ty: Ty,
    pub(crate) scope: Scope,
    owner: usize,
    positional: bool,
}

pub(crate) fn is_collection(name: &str) -> bool {
    LISTS.contains(&name) || MAPS.contains(&name)
}

fn nullable_mark(ty: &Ty) -> &'static str {
    if matches!(ty, Ty::Nullable(_)) { "?" } else { "" }
}

fn json(value: Value) -> Option<Json> {
    match value {
        Value::Text(text) => Some(Json::from(text)),
        Value::Number(number) => Some(Json::from(number)),
        Value::Decimal(number) => Some(Json::from(number)),
        _ => None,
    }
}

/// `null`, `null!`, `default` or `default!`.
fn is_nothing(value: Syn<'_>) -> bool {
    let text = value.text().trim_end_matches('!');
    text == "null" || text.starts_with("default")
}

/// Converters that write what the type says anyway.
fn is_library_converter(name: &str) -> bool {
    let last = name
        .split('<')
        .next()
        .unwrap_or(name)
        .rsplit('.')
        .next()
        .unwrap_or(name);
    matches!(
        last,
        "JsonStringEnumConverter"
            | "StringEnumConverter"
            | "JsonStringEnumMemberConverter"
            | "IsoDateTimeConverter"
    )
}

fn with_names(text: &str, names: &[String]) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\u{1}') {
        let (number, behind) = after.split_once('\u{2}').unwrap_or((after, ""));
        out.push_str(before);
        out.push_str(
            number
                .parse::<usize>()
                .ok()
                .and_then(|at| names.get(at))
                .map_or("any", String::as_str),
        );
        rest = behind;
    }
    out.push_str(rest);
    out
}
