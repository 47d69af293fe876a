//! C# files as syntax trees, and a handle on one node that knows its file.

use tree_sitter::{Node, Parser, Tree};

use crate::error::Error;

/// One parsed file.
#[derive(Debug)]
pub(crate) struct File {
    /// Which source it is from; 0 is the main one.
    pub(crate) source: usize,
    pub(crate) path: String,
    pub(crate) text: String,
    /// The folder of the project that it belongs to.
    pub(crate) project: String,
    /// Whether the project has nullable reference types.
    pub(crate) nullable: bool,
    tree: Tree,
}

/// Makes syntax trees.
pub(crate) struct Reader(Parser);

impl Reader {
    pub(crate) fn new() -> Result<Self, Error> {
        let mut parser = Parser::new();
        parser
            .set_language(&tree_sitter_c_sharp::LANGUAGE.into())
            .map_err(|error| Error::new(format!("the C# grammar does not fit: {error}")))?;
        Ok(Self(parser))
    }

    pub(crate) fn read(&mut self, source: usize, path: String, text: String) -> Result<File, Error> {
        let tree = self
            .0
            .parse(&text, None)
            .ok_or_else(|| Error::new(format!("{path} cannot be parsed")))?;
        Ok(File {
            source,
            path,
            text,
            project: String::new(),
            nullable: false,
            tree,
        })
    }
}

impl File {
    pub(crate) fn root(&self) -> Syn<'_> {
        Syn {
            node: self.tree.root_node(),
            file: self,
        }
    }

    /// Whether a reference type without `?` cannot be null on this line; `#nullable` goes before the project.
    pub(crate) fn nullable_at(&self, line: usize) -> bool {
        let mut on = self.nullable;
        if self.text.contains("#nullable") {
            for text in self.text.lines().take(line) {
                match text.trim().strip_prefix("#nullable").map(str::trim_start) {
                    Some(rest) if rest.starts_with("enable") => on = true,
                    Some(rest) if rest.starts_with("disable") => on = false,
                    Some(rest) if rest.starts_with("restore") => on = self.nullable,
                    _ => {}
                }
            }
        }
        on
    }
}

/// A node of a syntax tree.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Syn<'a> {
    node: Node<'a>,
    pub(crate) file: &'a File,
}

impl<'a> Syn<'a> {
    pub(crate) fn kind(self) -> &'static str {
        self.node.kind()
    }

    pub(crate) fn is(self, kind: &str) -> bool {
        self.node.kind() == kind
    }

    pub(crate) fn text(self) -> &'a str {
        self.file.text.get(self.node.byte_range()).unwrap_or_default()
    }

    /// The line it begins on, from 1.
    pub(crate) fn line(self) -> usize {
        self.node.start_position().row + 1
    }

    pub(crate) fn field(self, name: &str) -> Option<Self> {
        let file = self.file;
        self.node
            .child_by_field_name(name)
            .map(|node| Self { node, file })
    }

    /// The text of the field `name`.
    pub(crate) fn name(self) -> &'a str {
        self.field("name").map(Self::text).unwrap_or_default()
    }

    /// The line of the field `name`, from 1.
    pub(crate) fn name_line(self) -> usize {
        self.field("name").unwrap_or(self).line()
    }

    /// The named children, comments left out.
    pub(crate) fn children(self) -> impl Iterator<Item = Self> {
        let file = self.file;
        (0..self.node.named_child_count())
            .filter_map(move |at| self.node.named_child(u32::try_from(at).ok()?))
            .filter(|node| node.kind() != "comment")
            .map(move |node| Self { node, file })
    }

    pub(crate) fn of_kind(self, kind: &'static str) -> impl Iterator<Item = Self> {
        self.children().filter(move |child| child.is(kind))
    }

    pub(crate) fn child(self, kind: &'static str) -> Option<Self> {
        self.of_kind(kind).next()
    }

    pub(crate) fn contains(self, other: Self) -> bool {
        let (around, inner) = (self.node.byte_range(), other.node.byte_range());
        around.start <= inner.start && inner.end <= around.end
    }

    /// How long its text is.
    pub(crate) fn size(self) -> usize {
        self.node.byte_range().len()
    }

    /// This node and all below it, in the order of the text.
    pub(crate) fn below(self) -> Vec<Self> {
        let mut found = Vec::new();
        let mut open = vec![self];
        while let Some(next) = open.pop() {
            found.push(next);
            let mut inner: Vec<_> = next.children().collect();
            inner.reverse();
            open.append(&mut inner);
        }
        found
    }

    /// Whether a keyword such as `public` or `static` is before the declaration.
    pub(crate) fn has(self, modifier: &str) -> bool {
        self.of_kind("modifier").any(|found| found.text() == modifier)
    }

    /// The attributes before a declaration; of a positional parameter those with the target `property` as well.
    pub(crate) fn attributes(self) -> Vec<Attribute<'a>> {
        let mut found = Vec::new();
        for list in self.of_kind("attribute_list") {
            let target = list
                .child("attribute_target_specifier")
                .map(|target| target.text().trim_end_matches(':').trim());
            if target.is_none_or(|target| target == "property" || target == "type") {
                found.extend(list.of_kind("attribute").map(Attribute));
            }
        }
        found
    }

    /// The attribute of one of these names, without `Attribute` at its end.
    pub(crate) fn attribute(self, names: &[&str]) -> Option<Attribute<'a>> {
        self.attributes()
            .into_iter()
            .find(|found| names.contains(&found.name()))
    }

    /// The arguments of a call or an object creation: name where it is given by name, and the expression.
    pub(crate) fn arguments(self) -> Vec<(Option<&'a str>, Self)> {
        let Some(list) = self.field("arguments").or_else(|| self.child("argument_list")) else {
            return Vec::new();
        };
        list.of_kind("argument")
            .filter_map(|argument| {
                let name = argument.field("name");
                let value = argument
                    .children()
                    .filter(|child| Some(child.node) != name.map(|name| name.node))
                    .last()?;
                Some((name.map(Self::text), value))
            })
            .collect()
    }

    /// What a call calls: its last name without type arguments.
    pub(crate) fn callee(self) -> &'a str {
        let Some(function) = self.field("function") else {
            return "";
        };
        last_name(function)
    }

    /// The type arguments of a call such as `Name<A, B>(…)`.
    pub(crate) fn type_arguments(self) -> Vec<Self> {
        let function = self.field("function").unwrap_or(self);
        let named = if function.is("member_access_expression") {
            function.field("name").unwrap_or(function)
        } else {
            function
        };
        named
            .child("type_argument_list")
            .map(|list| list.children().collect())
            .unwrap_or_default()
    }

    /// The declared parameters of a method, a record or a constructor.
    pub(crate) fn parameters(self) -> Vec<Self> {
        self.field("parameters")
            .or_else(|| self.child("parameter_list"))
            .map(|list| list.of_kind("parameter").collect())
            .unwrap_or_default()
    }

    /// The members of a type, those within `#if` included.
    pub(crate) fn members(self) -> Vec<Self> {
        let mut found = Vec::new();
        if let Some(body) = self.field("body") {
            collect_members(body, &mut found);
        }
        found
    }

    /// The value of a parameter, a field or a property after its `=`.
    pub(crate) fn initial(self) -> Option<Self> {
        match self.kind() {
            "property_declaration" => self
                .field("value")
                .filter(|value| !value.is("arrow_expression_clause")),
            _ => {
                let mut taken: Vec<_> = ["name", "type"]
                    .into_iter()
                    .filter_map(|name| self.field(name))
                    .collect();
                taken.extend(self.of_kind("attribute_list").chain(self.of_kind("modifier")));
                taken.extend(self.child("bracketed_argument_list"));
                self.children()
                    .filter(|child| taken.iter().all(|other| other.node != child.node))
                    .last()
            }
        }
    }
}

fn collect_members<'a>(body: Syn<'a>, found: &mut Vec<Syn<'a>>) {
    for child in body.children() {
        if child.kind().starts_with("preproc_if") || child.kind().starts_with("preproc_el") {
            collect_members(child, found);
        } else {
            found.push(child);
        }
    }
}

fn last_name(node: Syn<'_>) -> &str {
    match node.kind() {
        "member_access_expression"
        | "qualified_name"
        | "member_binding_expression"
        | "alias_qualified_name" => node.field("name").map(last_name).unwrap_or_default(),
        "generic_name" => node.child("identifier").map(Syn::text).unwrap_or_default(),
        "conditional_access_expression" => node.children().last().map(last_name).unwrap_or_default(),
        _ => node.text(),
    }
}

/// An attribute.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attribute<'a>(pub(crate) Syn<'a>);

impl<'a> Attribute<'a> {
    /// The simple name without `Attribute` at its end.
    pub(crate) fn name(self) -> &'a str {
        let name = self.0.field("name").map(last_name).unwrap_or_default();
        name.strip_suffix("Attribute").unwrap_or(name)
    }

    /// The type arguments of `[Name<A>]`.
    pub(crate) fn type_arguments(self) -> Vec<Syn<'a>> {
        self.0
            .field("name")
            .and_then(|name| name.child("type_argument_list"))
            .map(|list| list.children().collect())
            .unwrap_or_default()
    }

    fn arguments(self) -> Vec<(Option<&'a str>, Syn<'a>)> {
        let Some(list) = self.0.child("attribute_argument_list") else {
            return Vec::new();
        };
        list.of_kind("attribute_argument")
            .filter_map(|argument| {
                let value = argument.children().last()?;
                if value.is("assignment_expression") {
                    return Some((value.field("left").map(Syn::text), value.field("right")?));
                }
                Some((argument.field("name").map(Syn::text), value))
            })
            .collect()
    }

    /// The arguments without a name.
    pub(crate) fn positional(self) -> Vec<Syn<'a>> {
        self.arguments()
            .into_iter()
            .filter(|(name, _)| name.is_none())
            .map(|(_, value)| value)
            .collect()
    }

    /// The first argument without a name, or else the one that is called so.
    pub(crate) fn first(self, names: &[&str]) -> Option<Syn<'a>> {
        self.positional().first().copied().or_else(|| self.named(names))
    }

    /// The argument of one of these names.
    pub(crate) fn named(self, names: &[&str]) -> Option<Syn<'a>> {
        let wanted = |name: &Option<&str>| {
            name.is_some_and(|name| names.iter().any(|other| name.eq_ignore_ascii_case(other)))
        };
        self.arguments()
            .into_iter()
            .find(|(name, _)| wanted(name))
            .map(|(_, value)| value)
    }
}
