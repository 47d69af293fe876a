//! All declared types of the sources, and what a name in a place of the source means.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::syntax::{File, Syn};

/// A declared type, all its parts together.
#[derive(Debug)]
pub(crate) struct Declared<'a> {
    pub(crate) name: &'a str,
    pub(crate) namespace: String,
    /// The type that it is declared in.
    pub(crate) outer: Option<usize>,
    pub(crate) parameters: Vec<&'a str>,
    /// The declarations, more than one where it is partial.
    pub(crate) parts: Vec<Syn<'a>>,
}

impl<'a> Declared<'a> {
    pub(crate) fn first(&self) -> Syn<'a> {
        self.parts[0]
    }

    pub(crate) fn is(&self, kind: &str) -> bool {
        self.first().is(kind)
    }

    pub(crate) fn is_struct(&self) -> bool {
        let first = self.first();
        first.is("struct_declaration")
            || first.is("record_declaration")
                && first
                    .text()
                    .split('{')
                    .next()
                    .is_some_and(|head| head.contains("record struct"))
    }

    /// The members of all parts.
    pub(crate) fn members(&self) -> impl Iterator<Item = Syn<'a>> + '_ {
        self.parts.iter().flat_map(|part| part.members())
    }

    pub(crate) fn has(&self, modifier: &str) -> bool {
        self.parts.iter().any(|part| part.has(modifier))
    }
}

/// What a type expression means.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// Without the `?`.
    pub(crate) fn plain(&self) -> &Self {
        match self {
            Self::Nullable(inner) => inner.plain(),
            other => other,
        }
    }
}

/// Where a name is read: the file and namespace, the type around it and what its type parameters are.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    file: usize,
    namespace: String,
    pub(crate) owner: Option<usize>,
    arguments: BTreeMap<String, Ty>,
}

#[derive(Debug, Default)]
struct Usings {
    namespaces: BTreeSet<String>,
    /// `using static`, whole names.
    statics: BTreeSet<String>,
    aliases: BTreeMap<String, String>,
}

/// The declared types and the ways to their names.
#[derive(Debug)]
pub(crate) struct Model<'a> {
    pub(crate) files: &'a [File],
    pub(crate) types: Vec<Declared<'a>>,
    by_name: HashMap<&'a str, Vec<usize>>,
    file_of: HashMap<*const File, usize>,
    usings: Vec<Usings>,
    /// The usings of a whole project, by its folder and source.
    global: BTreeMap<(usize, String), Usings>,
}

impl<'a> Model<'a> {
    /// Indexes the files. `imports` are the usings that project files declare: source, project and namespace.
    pub(crate) fn new(files: &'a [File], imports: &[(usize, String, String)]) -> Self {
        let mut model = Self {
            files,
            types: Vec::new(),
            by_name: HashMap::new(),
            file_of: files
                .iter()
                .enumerate()
                .map(|(at, file)| (std::ptr::from_ref(file), at))
                .collect(),
            usings: Vec::new(),
            global: BTreeMap::new(),
        };
        for (source, project, namespace) in imports {
            let usings = model.global.entry((*source, project.clone())).or_default();
            usings.namespaces.insert(namespace.clone());
        }
        let mut known = HashMap::new();
        for file in files {
            let mut usings = Usings::default();
            let mut global = Usings::default();
            for child in file
                .root()
                .below()
                .into_iter()
                .filter(|child| child.is("using_directive"))
            {
                let target = if child.text().starts_with("global") {
                    &mut global
                } else {
                    &mut usings
                };
                target.add(child);
            }
            if !global.namespaces.is_empty() || !global.aliases.is_empty() || !global.statics.is_empty() {
                let all = model
                    .global
                    .entry((file.source, file.project.clone()))
                    .or_default();
                all.namespaces.append(&mut global.namespaces);
                all.statics.append(&mut global.statics);
                all.aliases.append(&mut global.aliases);
            }
            model.usings.push(usings);
            model.index(file.root(), "", None, &mut known);
        }
        for (at, declared) in model.types.iter().enumerate() {
            model.by_name.entry(declared.name).or_default().push(at);
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
        let inner = if node.is("compilation_unit") || node.kind().starts_with("preproc_") {
            node.children().collect()
        } else {
            node.members()
        };
        for child in inner {
            match child.kind() {
                "file_scoped_namespace_declaration" => {
                    join(&mut namespace, child.name());
                    // Older grammars put what follows below the declaration.
                    self.index(child, &namespace, outer, known);
                }
                "namespace_declaration" => {
                    let mut own = namespace.clone();
                    join(&mut own, child.name());
                    self.index(child, &own, outer, known);
                }
                "class_declaration"
                | "record_declaration"
                | "struct_declaration"
                | "interface_declaration"
                | "enum_declaration" => {
                    let parameters: Vec<_> = child
                        .child("type_parameter_list")
                        .or_else(|| child.field("type_parameters"))
                        .map(|list| list.of_kind("type_parameter").map(Syn::name).collect())
                        .unwrap_or_default();
                    let source = child.file.source;
                    let key = format!(
                        "{source}:{namespace}:{outer:?}:{}`{}",
                        child.name(),
                        parameters.len()
                    );
                    let key = if child.has("partial") {
                        key
                    } else {
                        format!("{key}:{}", self.types.len())
                    };
                    let id = *known.entry(key).or_insert(self.types.len());
                    if id == self.types.len() {
                        self.types.push(Declared {
                            name: child.name(),
                            namespace: namespace.clone(),
                            outer,
                            parameters,
                            parts: Vec::new(),
                        });
                    }
                    self.types[id].parts.push(child);
                    self.index(child, &namespace, Some(id), known);
                }
                kind if kind.starts_with("preproc_if") => self.index(child, &namespace, outer, known),
                _ => {}
            }
        }
    }

    /// The namespace and the outer types, then the name.
    pub(crate) fn full_name(&self, id: usize) -> String {
        let declared = &self.types[id];
        let mut name = match declared.outer {
            Some(outer) => self.full_name(outer),
            None => declared.namespace.clone(),
        };
        join(&mut name, declared.name);
        name
    }

    pub(crate) fn file_index(&self, node: Syn<'a>) -> usize {
        self.file_of
            .get(&std::ptr::from_ref(node.file))
            .copied()
            .unwrap_or_default()
    }

    /// The scope of a part of a declared type whose parameters have these values.
    pub(crate) fn scope(&self, id: usize, part: Syn<'a>, arguments: &[Ty]) -> Scope {
        let declared = &self.types[id];
        let named = declared.parameters.iter().map(|name| (*name).to_owned());
        Scope {
            file: self.file_index(part),
            namespace: declared.namespace.clone(),
            owner: Some(id),
            arguments: named.zip(arguments.iter().cloned()).collect(),
        }
    }

    /// The scope of statements outside of any type.
    pub(crate) fn file_scope(&self, node: Syn<'a>) -> Scope {
        Scope {
            file: self.file_index(node),
            ..Scope::default()
        }
    }

    /// The meaning of a type expression.
    pub(crate) fn ty(&self, node: Syn<'a>, scope: &Scope) -> Ty {
        match node.kind() {
            "nullable_type" => Ty::Nullable(Box::new(self.inner(node, scope))),
            "array_type" => Ty::Array(Box::new(self.inner(node, scope))),
            "ref_type" | "scoped_type" => self.inner(node, scope),
            "tuple_type" => Ty::Named("ValueTuple".to_owned(), Vec::new()),
            _ => {
                let (path, arguments) = path_of(node);
                let arguments: Vec<_> = arguments.into_iter().map(|inner| self.ty(inner, scope)).collect();
                self.named(&path, arguments, scope)
            }
        }
    }

    fn inner(&self, node: Syn<'a>, scope: &Scope) -> Ty {
        match node.field("type").or_else(|| node.children().next()) {
            Some(inner) => self.ty(inner, scope),
            None => Ty::Named(node.text().to_owned(), Vec::new()),
        }
    }

    fn named(&self, path: &str, arguments: Vec<Ty>, scope: &Scope) -> Ty {
        if arguments.is_empty()
            && let Some(found) = scope.arguments.get(path)
        {
            return found.clone();
        }
        let path = &self.expanded(path, scope);
        // A source generator makes a nested type for each kind of URN.
        if let Some((outer, _)) = path.rsplit_once('.')
            && let Some(id) = self.find(outer, 0, scope)
            && self.find(path, arguments.len(), scope).is_none()
            && self.types[id].first().attribute(&["KeyValueUrn"]).is_some()
        {
            return Ty::Named("string".to_owned(), Vec::new());
        }
        match self.find(path, arguments.len(), scope) {
            Some(id) => Ty::Declared(id, arguments),
            None if path == "Nullable" && arguments.len() == 1 => {
                Ty::Nullable(Box::new(arguments[0].clone()))
            }
            None => Ty::Named(path.rsplit('.').next().unwrap_or(path).to_owned(), arguments),
        }
    }

    /// A name with what an alias at its head stands for.
    pub(crate) fn expanded(&self, path: &str, scope: &Scope) -> String {
        let path = path.trim_start_matches("global::");
        let (head, rest) = path.split_once('.').unwrap_or((path, ""));
        let target = self.usings_of(scope).find_map(|usings| usings.aliases.get(head));
        match target {
            Some(target) if rest.is_empty() => target.clone(),
            Some(target) => format!("{target}.{rest}"),
            None => path.to_owned(),
        }
    }

    /// The usings of the file and of its project.
    fn usings_of(&self, scope: &Scope) -> impl Iterator<Item = &Usings> {
        let file = self.files.get(scope.file);
        let global = file.and_then(|file| self.global.get(&(file.source, file.project.clone())));
        self.usings.get(scope.file).into_iter().chain(global)
    }

    /// The declared type that a name means here.
    pub(crate) fn find(&self, path: &str, arity: usize, scope: &Scope) -> Option<usize> {
        let path = self.expanded(path, scope);
        let path = path.as_str();
        let last = path.rsplit('.').next()?;
        let candidates: Vec<_> = self
            .by_name
            .get(last)?
            .iter()
            .copied()
            .filter(|id| self.types[*id].parameters.len() == arity)
            .map(|id| (id, self.full_name(id)))
            .collect();
        let file = self.files.get(scope.file)?;
        let pick = |name: &str| {
            let mut fitting: Vec<_> = candidates
                .iter()
                .filter(|(_, full)| full == name)
                .map(|(id, _)| *id)
                .collect();
            // The same type in two sources: the one of this source, then the nearest project.
            fitting.sort_by_key(|id| {
                let other = self.types[*id].first().file;
                (
                    other.source != file.source,
                    other.project != file.project,
                    other.source,
                )
            });
            fitting.first().copied()
        };
        let prefixed = |prefix: &str| {
            let mut name = prefix.to_owned();
            join(&mut name, path);
            pick(&name)
        };
        let mut around = scope.owner;
        while let Some(id) = around {
            for base in self.line(id) {
                if let Some(found) = prefixed(&self.full_name(base)) {
                    return Some(found);
                }
            }
            around = self.types[id].outer;
        }
        let mut namespace = scope.namespace.as_str();
        while !namespace.is_empty() {
            if let Some(found) = prefixed(namespace) {
                return Some(found);
            }
            namespace = namespace.rsplit_once('.').map_or("", |(rest, _)| rest);
        }
        if let Some(found) = pick(path) {
            return Some(found);
        }
        let all = || self.usings_of(scope);
        for usings in all() {
            for other in usings.namespaces.iter().chain(&usings.statics) {
                if let Some(found) = prefixed(other) {
                    return Some(found);
                }
            }
        }
        // `using` relative to the namespace of the file.
        let mut namespace = scope.namespace.as_str();
        while !namespace.is_empty() {
            for usings in all() {
                for other in &usings.namespaces {
                    if let Some(found) = prefixed(&format!("{namespace}.{other}")) {
                        return Some(found);
                    }
                }
            }
            namespace = namespace.rsplit_once('.').map_or("", |(rest, _)| rest);
        }
        None
    }

    /// The types whose members a type can name without a qualifier beside its own: `using static`.
    pub(crate) fn statics(&self, scope: &Scope) -> Vec<usize> {
        self.usings_of(scope)
            .flat_map(|usings| &usings.statics)
            .filter_map(|name| {
                self.find(
                    name,
                    0,
                    &Scope {
                        file: scope.file,
                        ..Scope::default()
                    },
                )
            })
            .collect()
    }

    /// The bases that a declaration names, as they are in the source.
    pub(crate) fn bases(&self, id: usize, arguments: &[Ty]) -> Vec<Ty> {
        let mut found = Vec::new();
        for part in &self.types[id].parts {
            let mut scope = self.scope(id, *part, arguments);
            // Names of bases are looked up outside of the type; otherwise its own bases would be needed for them.
            scope.owner = self.types[id].outer;
            for list in part.of_kind("base_list") {
                for base in list.children().filter(|child| !child.is("argument_list")) {
                    let base = if base.is("primary_constructor_base_type") {
                        base.field("type").unwrap_or(base)
                    } else {
                        base
                    };
                    found.push(self.ty(base, &scope));
                }
            }
        }
        found
    }

    /// The base class, where it is declared in a source.
    pub(crate) fn base_class(&self, id: usize, arguments: &[Ty]) -> Option<(usize, Vec<Ty>)> {
        self.bases(id, arguments).into_iter().find_map(|base| match base {
            Ty::Declared(base, arguments)
                if base != id
                    && (!self.types[base].is("interface_declaration")
                        || self.types[id].is("interface_declaration")) =>
            {
                Some((base, arguments))
            }
            _ => None,
        })
    }

    /// The type and its base classes, nearest first.
    pub(crate) fn line(&self, id: usize) -> Vec<usize> {
        let mut found = vec![id];
        let mut next = id;
        while let Some((base, _)) = self.base_class(next, &[]) {
            if found.contains(&base) {
                break;
            }
            found.push(base);
            next = base;
        }
        found
    }
}

impl Usings {
    fn add(&mut self, directive: Syn<'_>) {
        let text = directive.text().trim_end_matches(';').trim();
        let text = text.trim_start_matches("global").trim_start();
        let text = text.trim_start_matches("using").trim();
        if let Some((alias, target)) = text.split_once('=') {
            self.aliases.insert(
                alias.trim().to_owned(),
                target.trim().trim_start_matches("global::").to_owned(),
            );
        } else if let Some(target) = text.strip_prefix("static ") {
            self.statics.insert(target.trim().to_owned());
        } else {
            self.namespaces.insert(text.to_owned());
        }
    }
}

fn join(namespace: &mut String, name: &str) {
    if !namespace.is_empty() {
        namespace.push('.');
    }
    namespace.push_str(name);
}

/// The dotted name of a type expression, and the type arguments at its end.
pub(crate) fn path_of(node: Syn<'_>) -> (String, Vec<Syn<'_>>) {
    match node.kind() {
        "generic_name" => {
            let arguments = node
                .child("type_argument_list")
                .map(|list| list.children().collect())
                .unwrap_or_default();
            (
                node.child("identifier")
                    .map(Syn::text)
                    .unwrap_or_default()
                    .to_owned(),
                arguments,
            )
        }
        "qualified_name" | "member_access_expression" => {
            let left = node.field("qualifier").or_else(|| node.field("expression"));
            let mut path = left.map(|left| path_of(left).0).unwrap_or_default();
            let (last, arguments) = node.field("name").map(path_of).unwrap_or_default();
            join(&mut path, &last);
            (path, arguments)
        }
        "alias_qualified_name" => node.field("name").map(path_of).unwrap_or_default(),
        _ => (node.text().to_owned(), Vec::new()),
    }
}
