//! What values are called on the wire, and which declared types operations reach.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json, json};

use crate::model::{Model, Ty};
use crate::options::Options;
use crate::syntax::{Syn, among};

/// C# types and what they are on the wire; `!` marks those that have a default of their own rather than null.
const SCALARS: &str = "string=string String=string StringValues=string Version=string CultureInfo=string Opaque=string char!=string \
    bool!=boolean Boolean!=boolean byte!=int32 sbyte!=int32 short!=int32 ushort!=int32 int!=int32 Int32!=int32 \
    uint!=int64 UInt32!=int64 long!=int64 Int64!=int64 ulong!=int64 UInt64!=int64 HttpStatusCode!=int32 \
    float!=float double!=double Double!=double decimal!=decimal Decimal!=decimal Guid!=uuid DateTime!=date-time \
    DateTimeOffset!=date-time DateOnly!=date TimeOnly!=time TimeSpan!=duration Uri=uri IFormFile=binary Stream=binary \
    FileStreamResult=binary FileContentResult=binary FileResult=binary FileCallbackResult=binary \
    PhysicalFileResult=binary HttpResponseMessage=binary IFormFileCollection=list<binary> object=any Object=any \
    dynamic=any JsonElement!=any JsonDocument=any JsonNode=any JToken=any JsonObject=map<any> JObject=map<any> \
    ExpandoObject=map<any> JArray=list<any> IList=list<any> ArrayList=list<any> Array=list<any> IEnumerable=list<any> \
    ICollection=list<any>";

pub(crate) const LISTS: &str = "List IList IEnumerable ICollection IReadOnlyList IReadOnlyCollection Collection HashSet ISet \
    IReadOnlySet SortedSet IAsyncEnumerable ImmutableList ImmutableArray IImmutableList ImmutableHashSet \
    ReadOnlyCollection Queue ReadOnlyMemory IOrderedEnumerable ImmutableValueArray EquatableArray FrozenSet ConcurrentBag";

pub(crate) const MAPS: &str = "Dictionary IDictionary IReadOnlyDictionary SortedDictionary ImmutableDictionary SortedList \
    ConcurrentDictionary FrozenDictionary IImmutableDictionary OrderedDictionary";

/// Wrappers that leave no trace on the wire but that the value may be absent.
const OPTIONAL: &str = "FieldValue Optional Option";

/// Wrappers that leave no trace on the wire.
const TRANSPARENT: &str = "NonExhaustive NonExhaustiveEnum Lazy";

/// The wire type of a C# type of the framework, and whether it is a value type.
fn scalar(name: &str) -> Option<(&'static str, bool)> {
    let entries = SCALARS.split_whitespace().filter_map(|entry| entry.split_once('='));
    let mut found = entries.filter(|(known, _)| known.trim_end_matches('!') == name);
    found.next().map(|(known, wire)| (wire, known.ends_with('!')))
}

pub(crate) fn is_optional(name: &str) -> bool {
    among(OPTIONAL, name)
}

fn is_wrapper(name: &str) -> bool {
    is_optional(name) || among(TRANSPARENT, name)
}

/// Collects the types that operations reach. In texts of types a declared type is `\u{1}`, its number and `\u{2}` until
/// [`Contract::finish`] knows all names.
pub(crate) struct Contract<'m, 'a> {
    pub(crate) model: &'m Model<'a>,
    pub(crate) options: &'m Options,
    /// Repository names, the main one first.
    pub(crate) repositories: Vec<String>,
    /// What is being read: an operation or a type, and the place in its source.
    pub(crate) at: String,
    pub(crate) node: Syn<'a>,
    /// Members that are bound from elsewhere than the body, by type and C# name.
    pub(crate) elsewhere: BTreeSet<(usize, String)>,
    /// Whether members of the type that are null are left out.
    pub(crate) omit_null: bool,
    pub(crate) reached: Vec<(usize, Vec<Ty>)>,
    unresolved: BTreeSet<(String, String, String)>,
}

impl<'m, 'a> Contract<'m, 'a> {
    pub(crate) fn new(model: &'m Model<'a>, options: &'m Options, repositories: Vec<String>) -> Self {
        let (at, node) = (String::new(), model.files[0].root());
        let (elsewhere, reached, unresolved) = (BTreeSet::new(), Vec::new(), BTreeSet::new());
        let omit_null = options.omit_null;
        Self { model, options, repositories, at, node, elsewhere, omit_null, reached, unresolved }
    }

    /// `path#Lnn`, with the repository before it where that is not the main one.
    pub(crate) fn place(&self, node: Syn<'_>) -> String {
        let at = format!("{}#L{}", node.file.path, node.line());
        match self.repositories.get(node.file.source) {
            Some(name) if node.file.source > 0 => format!("{name}:{at}"),
            Some(_) => at,
            None => format!("framework:{}", node.name()),
        }
    }

    pub(crate) fn unresolved(&mut self, node: Syn<'_>, what: impl Into<String>) {
        self.unresolved.insert((self.at.clone(), self.place(node), what.into()));
    }

    /// What a declared type is a collection of, where it is one: the base that says so.
    fn collection(&self, id: usize, arguments: &[Ty]) -> Option<Ty> {
        let mut open = vec![(id, arguments.to_vec())];
        let mut seen = BTreeSet::new();
        while let Some((id, arguments)) = open.pop().filter(|(id, _)| !self.model.types[*id].is_enum()) {
            for base in self.model.bases(id, &arguments) {
                match &base {
                    Ty::Named(name, inner)
                        if !inner.is_empty() && (among(LISTS, name) || among(MAPS, name)) =>
                    {
                        return Some(base);
                    }
                    Ty::Declared(other, inner) if seen.insert(*other) => open.push((*other, inner.clone())),
                    _ => {}
                }
            }
        }
        None
    }

    /// The name of a type on the wire.
    pub(crate) fn wire(&mut self, ty: &Ty) -> String {
        match ty {
            Ty::Nullable(inner) => self.wire(inner),
            Ty::Array(inner) if **inner == Ty::name("byte") => "byte".to_owned(),
            Ty::Array(inner) => self.wire_of("list", inner),
            Ty::Declared(id, arguments) => self.wire_declared(*id, arguments),
            Ty::Named(name, arguments) => match arguments.as_slice() {
                [inner] if among(LISTS, name) => self.wire_of("list", inner),
                [_, inner] if among(MAPS, name) => self.wire_of("map", inner),
                [inner] if is_wrapper(name) => self.wire(inner),
                _ if scalar(name).is_some() => scalar(name).unwrap_or_default().0.to_owned(),
                _ => {
                    self.unresolved(self.node, format!("the type {name} is in no source"));
                    "any".to_owned()
                }
            },
        }
    }

    fn wire_of(&mut self, kind: &str, inner: &Ty) -> String {
        let mark = if inner.is_nullable() { "?" } else { "" };
        format!("{kind}<{}{mark}>", self.wire(inner))
    }

    fn wire_declared(&mut self, id: usize, arguments: &[Ty]) -> String {
        let declared = &self.model.types[id];
        match arguments {
            [inner] if is_wrapper(declared.name) => return self.wire(inner),
            _ if declared.is_text() => return "string".to_owned(),
            _ => {}
        }
        let converter = self.converter(&declared.parts).filter(|_| !declared.is_enum());
        let Some(converter) = converter else {
            return match self.collection(id, arguments) {
                Some(collection) => self.wire(&collection),
                None => self.reach(id, arguments),
            };
        };
        // What the converters of libraries write is told in framework.cs.
        if let Some(known) = self.known(declared.name) {
            return self.wire_declared(known, &[]);
        }
        match self.written(&converter, declared.first()) {
            Some(wire) => wire.to_owned(),
            None => self.reach(id, arguments),
        }
    }

    /// What framework.cs says that a type of this name is on the wire.
    pub(crate) fn known(&self, name: &str) -> Option<usize> {
        let full = format!("Wire.{name}");
        self.model.types.iter().position(|declared| declared.full == full)
    }

    /// What a converter writes, where it writes nothing but single values of one kind.
    pub(crate) fn written(&self, converter: &str, near: Syn<'a>) -> Option<&'static str> {
        let (name, rest) = converter.split_once('<').unwrap_or((converter, ""));
        let arity = if rest.is_empty() { 0 } else { rest.split(',').count() };
        let id = self.model.find(name, arity, &self.model.scope_of(near))?;
        let mut found = None;
        for call in self.model.types[id].methods("Write").next()?.calls() {
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

    pub(crate) fn reach(&mut self, id: usize, arguments: &[Ty]) -> String {
        let known = self.reached.iter().position(|(other, values)| *other == id && values == arguments);
        let at = known.unwrap_or_else(|| {
            self.reached.push((id, arguments.to_vec()));
            self.reached.len() - 1
        });
        format!("\u{1}{at}\u{2}")
    }

    /// Whether a value of the type has a default of its own rather than null.
    pub(crate) fn is_value(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Named(name, _) => {
                scalar(name).is_some_and(|(_, value)| value)
                    || among("ImmutableArray KeyValuePair ValueTuple FieldValue Optional", name)
            }
            Ty::Declared(id, _) => self.model.types[*id].is_enum() || self.model.types[*id].is_struct(),
            Ty::Array(_) | Ty::Nullable(_) => false,
        }
    }

    /// The type, where a value of it has members of its own that bind one by one.
    pub(crate) fn is_object(&self, ty: &Ty) -> Option<(usize, Vec<Ty>)> {
        let Ty::Declared(id, arguments) = ty.plain() else {
            return None;
        };
        let declared = &self.model.types[*id];
        match arguments.as_slice() {
            [inner] if is_wrapper(declared.name) => return self.is_object(inner),
            _ => {}
        }
        let simple = declared.is_enum() || declared.is_text() || self.is_parsed(ty);
        let simple = simple || self.collection(*id, arguments).is_some();
        (!simple).then(|| (*id, arguments.clone()))
    }

    /// Whether a value of the type is bound from one text: the type has a `TryParse`.
    pub(crate) fn is_parsed(&self, ty: &Ty) -> bool {
        let parses =
            |id: &usize| self.model.types[*id].methods("TryParse").any(|method| method.has("static"));
        matches!(ty.plain(), Ty::Declared(id, _) if parses(id))
    }

    /// Describes all types that are reached, names them, and puts the names where the numbers are.
    pub(crate) fn finish(mut self, sources: Json, operations: Map<String, Json>) -> Json {
        let mut described = Vec::new();
        while let Some((id, arguments)) = self.reached.get(described.len()).cloned() {
            described.push(self.describe(id, &arguments));
        }
        let names = self.names();
        let types: Map<_, _> = names.iter().cloned().zip(described).collect();
        let unresolved = std::mem::take(&mut self.unresolved).into_iter();
        let unresolved =
            unresolved.map(|(at, source, what)| json!({"at": at, "source": source, "what": what}));
        let unresolved: Vec<_> = unresolved.collect();
        let mut facts = json!({
            "format": 1, "sources": sources, "operations": operations, "types": types, "unresolved": unresolved,
        });
        tidy(&mut facts, &names, false);
        facts
    }

    /// A name for each reached type: the simple one, or as much of the whole one as tells it apart.
    fn names(&self) -> Vec<String> {
        let suffix = |id: usize, parts: usize| {
            let all: Vec<_> = self.model.types[id].full.split('.').collect();
            all[all.len().saturating_sub(parts)..].join(".")
        };
        let mut short = BTreeMap::new();
        for (id, arguments) in &self.reached {
            // Types that differ in their number of type parameters only are told apart by those.
            let different = |other: &usize| self.model.types[*other].full != self.model.types[*id].full;
            let others = || self.reached.iter().map(|(other, _)| *other).filter(different);
            let unique = |parts: &usize| others().all(|other| suffix(other, *parts) != suffix(*id, *parts));
            short.insert((*id, arguments.clone()), suffix(*id, (1..10).find(unique).unwrap_or(10)));
        }
        let whole = |(id, arguments): &(usize, Vec<Ty>)| Ty::Declared(*id, arguments.clone());
        self.reached.iter().map(|reached| self.shown(&whole(reached), &short)).collect()
    }

    fn shown(&self, ty: &Ty, short: &BTreeMap<(usize, Vec<Ty>), String>) -> String {
        let (name, arguments) = match ty {
            Ty::Declared(id, arguments) => {
                let name = short.get(&(*id, arguments.clone())).map(String::as_str);
                (name.unwrap_or(self.model.types[*id].name), arguments)
            }
            Ty::Named(name, arguments) => (name.as_str(), arguments),
            Ty::Array(inner) => return self.shown(inner, short) + "[]",
            Ty::Nullable(inner) => return self.shown(inner, short) + "?",
        };
        let inner: Vec<_> = arguments.iter().map(|ty| self.shown(ty, short)).collect();
        if inner.is_empty() { name.to_owned() } else { format!("{name}<{}>", inner.join(", ")) }
    }
}

/// Puts names where numbers of types are, drops the C# name behind a place, and leaves out what is false, none or empty.
fn tidy(value: &mut Json, names: &[String], keep_empty: bool) {
    match value {
        Json::String(text) => {
            let named = |part: &str| {
                let (number, rest) = part.split_once('\u{2}').unwrap_or(("", part));
                let name = number.parse::<usize>().ok().and_then(|at| names.get(at));
                name.cloned().unwrap_or_default() + rest
            };
            *text = text.split('\u{1}').map(named).collect();
            text.truncate(text.find('\u{3}').unwrap_or(text.len()));
        }
        Json::Array(items) => items.iter_mut().for_each(|item| tidy(item, names, false)),
        Json::Object(map) => {
            map.iter_mut().for_each(|(key, value)| tidy(value, names, key == "answers"));
            map.retain(|_, value| match value {
                Json::Null | Json::Bool(false) => false,
                Json::Array(items) => !items.is_empty(),
                Json::Object(inner) => keep_empty || !inner.is_empty(),
                _ => true,
            });
        }
        _ => {}
    }
}
