//! All declared types of the sources, and what a name in a place of the source means.

use std::collections::{BTreeMap, HashMap};

use crate::syntax::{File, Syn, among};

const TYPES: &str =
    "class_declaration record_declaration struct_declaration interface_declaration enum_declaration";

/// A declared type, all its parts together.
#[derive(Debug)]
pub(crate) struct Declared<'a> {
    pub(crate) name: &'a str,
    /// With the namespace and the types around it.
    pub(crate) full: String,
    namespace: String,
    pub(crate) outer: Option<usize>,
    pub(crate) parameters: Vec<&'a str>,
    /// The declarations, more than one where it is partial.
    pub(crate) parts: Vec<Syn<'a>>,
}

impl<'a> Declared<'a> {
    pub(crate) fn first(&self) -> Syn<'a> {
        self.parts[0]
    }

    pub(crate) fn is_enum(&self) -> bool {
        self.first().is("enum_declaration")
    }

    pub(crate) fn is_interface(&self) -> bool {
        self.first().is("interface_declaration")
    }

    pub(crate) fn is_struct(&self) -> bool {
        let head = self.first().text().split('{').next().unwrap_or_default();
        self.first().is("struct_declaration")
            || self.first().is("record_declaration") && head.contains("record struct")
    }

    pub(crate) fn members(&self) -> impl Iterator<Item = Syn<'a>> {
        self.parts.iter().flat_map(|part| part.members())
    }

    pub(crate) fn methods(&self, name: &str) -> impl Iterator<Item = Syn<'a>> {
        self.members().filter(move |member| member.is("method_declaration") && member.name() == name)
    }

    pub(crate) fn has(&self, modifier: &str) -> bool {
        self.parts.iter().any(|part| part.has(modifier))
    }

    pub(crate) fn attributes(&self) -> impl Iterator<Item = Syn<'a>> {
        self.parts.iter().flat_map(|part| part.attributes())
    }

    pub(crate) fn marked(&self, names: &[&str]) -> bool {
        self.parts.iter().any(|part| part.marked(names))
    }

    /// Whether its values are texts on the wire: a URN, or what only the service can read.
    pub(crate) fn is_text(&self) -> bool {
        self.name == "Opaque" || self.marked(&["KeyValueUrn"])
    }
}

/// What a type expression means.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ty {
    /// A type that a source declares, with its type arguments.
    Declared(usize, Vec<Ty>),
    /// A type of the framework or of a library that no source has, by its simple name.
    Named(String, Vec<Ty>),
    Array(Box<Ty>),
    /// With a `?`.
    Nullable(Box<Ty>),
}

impl Ty {
    pub(crate) fn name(name: &str) -> Self {
        Self::Named(name.to_owned(), Vec::new())
    }

    /// Without the `?`.
    pub(crate) fn plain(&self) -> &Self {
        match self {
            Self::Nullable(inner) => inner.plain(),
            other => other,
        }
    }

    pub(crate) fn is_nullable(&self) -> bool {
        matches!(self, Self::Nullable(_))
    }
}

/// Where a name is read: the file, the type around it and what its type parameters are.
#[derive(Debug, Clone)]
pub(crate) struct Scope<'a> {
    file: &'a File,
    namespace: String,
    pub(crate) owner: Option<usize>,
    arguments: BTreeMap<&'a str, Ty>,
}

#[derive(Debug, Default)]
struct Usings {
    namespaces: Vec<String>,
    /// `using static`, whole names.
    statics: Vec<String>,
    aliases: BTreeMap<String, String>,
}

/// The declared types and the ways to their names.
#[derive(Debug)]
pub(crate) struct Model<'a> {
    pub(crate) files: &'a [File],
    pub(crate) types: Vec<Declared<'a>>,
    by_name: HashMap<&'a str, Vec<usize>>,
    by_file: HashMap<&'a str, Vec<usize>>,
    /// By source and path of the file, or folder of the project for what it takes in for all files.
    usings: HashMap<(usize, String), Usings>,
}

impl<'a> Model<'a> {
    /// Indexes the files. `imports` are the usings that project files declare: source, project and namespace.
    pub(crate) fn new(files: &'a [File], imports: &[(usize, String, String)]) -> Self {
        let (by_name, by_file, usings) = (HashMap::new(), HashMap::new(), HashMap::new());
        let mut model = Self { files, types: Vec::new(), by_name, by_file, usings };
        for (source, project, namespace) in imports {
            model.usings.entry((*source, project.clone())).or_default().namespaces.push(namespace.clone());
        }
        let mut known = HashMap::new();
        for file in files {
            for directive in file.root().all("using_directive") {
                let global = directive.text().starts_with("global");
                let place = if global { &file.project } else { &file.path };
                model.usings.entry((file.source, place.clone())).or_default().add(directive.text());
            }
            model.index(file.root(), "", None, &mut known);
        }
        for usings in model.usings.values_mut() {
            usings.namespaces.sort();
            usings.namespaces.dedup();
        }
        for (id, declared) in model.types.iter().enumerate() {
            model.by_name.entry(declared.name).or_default().push(id);
            for part in &declared.parts {
                model.by_file.entry(part.file.path.as_str()).or_default().push(id);
            }
        }
        model
    }

    fn index(
        &mut self,
        node: Syn<'a>,
        namespace: &str,
        outer: Option<usize>,
        known: &mut HashMap<String, usize>,
    ) {
        let mut namespace = namespace.to_owned();
        for child in node.members() {
            match child.kind() {
                "file_scoped_namespace_declaration" => namespace = join(&namespace, child.name()),
                "namespace_declaration" => self.index(child, &join(&namespace, child.name()), outer, known),
                kind if among(TYPES, kind) => {
                    let list = child.child("type_parameter_list").or_else(|| child.field("type_parameters"));
                    let parameters = list.map(|list| list.of_kind("type_parameter").map(Syn::name).collect());
                    let parameters: Vec<_> = parameters.unwrap_or_default();
                    let around = outer.map_or(namespace.as_str(), |outer| &self.types[outer].full);
                    let full = join(around, child.name());
                    let next = self.types.len();
                    let single = if child.has("partial") { 0 } else { next };
                    let key = format!("{}:{full}`{}:{single}", child.file.source, parameters.len());
                    let id = *known.entry(key).or_insert(next);
                    if id == next {
                        let (name, namespace, parts) = (child.name(), namespace.clone(), Vec::new());
                        self.types.push(Declared { name, full, namespace, outer, parameters, parts });
                    }
                    self.types[id].parts.push(child);
                    self.index(child, &namespace, Some(id), known);
                }
                _ => {}
            }
        }
    }

    /// The scope of a part of a declared type whose parameters have these values.
    pub(crate) fn scope(&self, id: usize, part: Syn<'a>, arguments: &[Ty]) -> Scope<'a> {
        let declared = &self.types[id];
        let arguments = declared.parameters.iter().copied().zip(arguments.iter().cloned()).collect();
        Scope { file: part.file, namespace: declared.namespace.clone(), owner: Some(id), arguments }
    }

    /// The scope of any node: the innermost type around it, or else its file.
    pub(crate) fn scope_of(&self, node: Syn<'a>) -> Scope<'a> {
        let within = self.by_file.get(node.file.path.as_str()).into_iter().flatten().copied();
        let around = within.filter(|id| self.types[*id].parts.iter().any(|part| part.contains(node)));
        let depth = |id: &usize| std::iter::successors(Some(*id), |id| self.types[*id].outer).count();
        let (file, namespace, arguments) = (node.file, String::new(), BTreeMap::new());
        let outside = Scope { file, namespace, owner: None, arguments };
        around.max_by_key(depth).map_or(outside, |id| self.scope(id, node, &[]))
    }

    /// The meaning of a type expression.
    pub(crate) fn ty(&self, node: Syn<'a>, scope: &Scope<'a>) -> Ty {
        let inner = || match node.field("type").or_else(|| node.first()) {
            Some(inner) => self.ty(inner, scope),
            None => Ty::name(node.text()),
        };
        match node.kind() {
            "nullable_type" => Ty::Nullable(Box::new(inner())),
            "array_type" => Ty::Array(Box::new(inner())),
            "ref_type" | "scoped_type" => inner(),
            "tuple_type" => Ty::name("ValueTuple"),
            _ => {
                let (path, arguments) = path_of(node);
                self.named(&path, arguments.into_iter().map(|inner| self.ty(inner, scope)).collect(), scope)
            }
        }
    }

    /// The meaning of a type expression where no type parameter has a value.
    pub(crate) fn ty_at(&self, node: Syn<'a>) -> Ty {
        self.ty(node, &self.scope_of(node))
    }

    fn named(&self, path: &str, arguments: Vec<Ty>, scope: &Scope<'a>) -> Ty {
        if let Some(found) = scope.arguments.get(path).filter(|_| arguments.is_empty()) {
            return found.clone();
        }
        let path = &self.expanded(path, scope);
        if let Some(id) = self.find(path, arguments.len(), scope) {
            return Ty::Declared(id, arguments);
        }
        // A source generator makes a nested type for each kind of URN.
        let (outer, last) = path.rsplit_once('.').unwrap_or(("", path));
        match arguments.as_slice() {
            [inner] if last == "Nullable" => Ty::Nullable(Box::new(inner.clone())),
            _ if self.find(outer, 0, scope).is_some_and(|id| self.types[id].is_text()) => Ty::name("string"),
            _ => Ty::Named(last.to_owned(), arguments),
        }
    }

    /// A name with what an alias at its head stands for.
    pub(crate) fn expanded(&self, path: &str, scope: &Scope<'a>) -> String {
        let path = path.trim_start_matches("global::");
        let (head, rest) = path.split_once('.').unwrap_or((path, ""));
        let target = self.usings_of(scope).find_map(|usings| usings.aliases.get(head));
        target.map_or_else(|| path.to_owned(), |target| join(target, rest).trim_end_matches('.').to_owned())
    }

    /// The usings of the file and of its project.
    fn usings_of(&self, scope: &Scope<'a>) -> impl Iterator<Item = &Usings> {
        let places = [scope.file.path.clone(), scope.file.project.clone()];
        places.into_iter().filter_map(|place| self.usings.get(&(scope.file.source, place)))
    }

    /// The declared type that a name means here.
    pub(crate) fn find(&self, path: &str, arity: usize, scope: &Scope<'a>) -> Option<usize> {
        let path = self.expanded(path, scope);
        let candidates = self.by_name.get(path.rsplit('.').next()?)?;
        let file = scope.file;
        let pick = |prefix: &str| {
            let full = join(prefix, &path);
            let fits =
                |id: &&usize| self.types[**id].parameters.len() == arity && self.types[**id].full == full;
            // The same type in two sources: the one of this source, then of this project.
            candidates.iter().filter(fits).copied().min_by_key(|id| {
                let other = self.types[*id].first().file;
                (other.source != file.source, other.project != file.project, other.source)
            })
        };
        let mut around = scope.owner;
        while let Some(id) = around {
            let found = self.line(id).into_iter().find_map(|base| pick(&self.types[base].full));
            if found.is_some() {
                return found;
            }
            around = self.types[id].outer;
        }
        let own = scope.namespace.as_str();
        let outwards =
            || std::iter::successors(Some(own), |inner| inner.rsplit_once('.').map(|(rest, _)| rest));
        let taken_in =
            || self.usings_of(scope).flat_map(|usings| usings.namespaces.iter().chain(&usings.statics));
        let found = outwards()
            .find_map(pick)
            .or_else(|| pick(""))
            .or_else(|| taken_in().find_map(|other| pick(other)));
        // A `using` may be relative to the namespace around it.
        found
            .or_else(|| outwards().find_map(|around| taken_in().find_map(|other| pick(&join(around, other)))))
    }

    /// The types whose constants a file names without a qualifier: `using static`.
    pub(crate) fn statics(&self, scope: &Scope<'a>) -> Vec<usize> {
        let outside = Scope { owner: None, ..scope.clone() };
        let names = self.usings_of(scope).flat_map(|usings| &usings.statics);
        names.filter_map(|name| self.find(name, 0, &outside)).collect()
    }

    /// The bases that a declaration names, as they are in the source.
    pub(crate) fn bases(&self, id: usize, arguments: &[Ty]) -> Vec<Ty> {
        let mut found = Vec::new();
        for part in &self.types[id].parts {
            // Names of bases are looked up outside of the type; otherwise its own bases would be needed for them.
            let scope = Scope { owner: self.types[id].outer, ..self.scope(id, *part, arguments) };
            let named =
                part.of_kind("base_list").flat_map(Syn::children).filter(|base| !base.is("argument_list"));
            for base in named {
                let constructed = base.is("primary_constructor_base_type");
                let base = base.field("type").filter(|_| constructed).unwrap_or(base);
                found.push(self.ty(base, &scope));
            }
        }
        found
    }

    /// The declared bases that members are inherited from; of a class the first is its base class.
    pub(crate) fn base_types(&self, id: usize, arguments: &[Ty]) -> Vec<(usize, Vec<Ty>)> {
        let interface = self.types[id].is_interface();
        let declared = self.bases(id, arguments).into_iter().filter_map(|base| match base {
            Ty::Declared(base, arguments) => Some((base, arguments)),
            _ => None,
        });
        declared.filter(|(base, _)| *base != id && (interface || !self.types[*base].is_interface())).collect()
    }

    /// The type and its base classes with their type arguments, nearest first.
    pub(crate) fn lineage(&self, id: usize, arguments: Vec<Ty>) -> Vec<(usize, Vec<Ty>)> {
        let mut found = vec![(id, arguments)];
        while let Some(base) =
            found.last().and_then(|(id, arguments)| self.base_types(*id, arguments).into_iter().next())
        {
            if found.iter().any(|(known, _)| *known == base.0) {
                break;
            }
            found.push(base);
        }
        found
    }

    /// The type and its base classes, nearest first.
    pub(crate) fn line(&self, id: usize) -> Vec<usize> {
        self.lineage(id, Vec::new()).into_iter().map(|(id, _)| id).collect()
    }
}

impl Usings {
    fn add(&mut self, directive: &str) {
        let text = directive.trim_start_matches("global").trim_start().trim_start_matches("using");
        let text = text.trim_end_matches(';').trim();
        if let Some((alias, target)) = text.split_once('=') {
            let target = target.trim().trim_start_matches("global::");
            self.aliases.insert(alias.trim().to_owned(), target.to_owned());
        } else if let Some(target) = text.strip_prefix("static ") {
            self.statics.push(target.trim().to_owned());
        } else {
            self.namespaces.push(text.to_owned());
        }
    }
}

fn join(namespace: &str, name: &str) -> String {
    if namespace.is_empty() { name.to_owned() } else { format!("{namespace}.{name}") }
}

/// The dotted name of a type or member expression, and the type arguments at its end.
pub(crate) fn path_of(node: Syn<'_>) -> (String, Vec<Syn<'_>>) {
    match node.kind() {
        "generic_name" => {
            let arguments = node.child("type_argument_list").map(|list| list.children().collect());
            let name = node.child("identifier").map(Syn::text).unwrap_or_default();
            (name.to_owned(), arguments.unwrap_or_default())
        }
        "qualified_name" | "member_access_expression" => {
            let left = node.field("qualifier").or_else(|| node.field("expression"));
            let (last, arguments) = node.field("name").map(path_of).unwrap_or_default();
            (join(&left.map(|left| path_of(left).0).unwrap_or_default(), &last), arguments)
        }
        "alias_qualified_name" => node.field("name").map(path_of).unwrap_or_default(),
        _ => (node.text().to_owned(), Vec::new()),
    }
}
