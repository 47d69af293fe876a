//! C# files as syntax trees, and a handle on one node that knows its file.

use tree_sitter::{Node, Parser, Tree};

use crate::Result;

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

/// Whether a name is one of a list with blanks between them.
pub(crate) fn among(list: &str, name: &str) -> bool {
    list.split_whitespace().any(|known| known == name)
}

/// A parser of C#.
pub(crate) fn parser() -> Result<Parser> {
    let mut parser = Parser::new();
    let set = parser.set_language(&tree_sitter_c_sharp::LANGUAGE.into());
    set.map_err(|error| format!("the C# grammar does not fit: {error}"))?;
    Ok(parser)
}

impl File {
    pub(crate) fn parse(parser: &mut Parser, source: usize, path: String, text: String) -> Result<Self> {
        let tree = parser.parse(&text, None).ok_or_else(|| format!("{path} cannot be parsed"))?;
        Ok(Self { source, path, text, project: String::new(), nullable: false, tree })
    }

    pub(crate) fn root(&self) -> Syn<'_> {
        Syn { node: self.tree.root_node(), file: self }
    }

    /// Whether the path is one of these or in one of these folders.
    pub(crate) fn is_in(&self, folders: &[String]) -> bool {
        let below =
            |folder: &String| self.path.strip_prefix(folder.as_str()).map(|rest| (folder.is_empty(), rest));
        let mut found = folders.iter().filter_map(below);
        self.source == 0 && found.any(|(all, rest)| all || rest.is_empty() || rest.starts_with('/'))
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

    /// The line of its name or else of itself, from 1.
    pub(crate) fn line(self) -> usize {
        self.field("name").unwrap_or(self).node.start_position().row + 1
    }

    pub(crate) fn field(self, name: &str) -> Option<Self> {
        let file = self.file;
        self.node.child_by_field_name(name).map(|node| Self { node, file })
    }

    /// The text of a field.
    pub(crate) fn part(self, name: &str) -> &'a str {
        self.field(name).map(Self::text).unwrap_or_default()
    }

    /// The text of the field `name`.
    pub(crate) fn name(self) -> &'a str {
        self.part("name")
    }

    /// The named children, comments left out.
    pub(crate) fn children(self) -> impl Iterator<Item = Self> {
        let file = self.file;
        let children = (0..self.node.named_child_count())
            .filter_map(move |at| self.node.named_child(u32::try_from(at).ok()?));
        children.filter(|node| node.kind() != "comment").map(move |node| Self { node, file })
    }

    pub(crate) fn first(self) -> Option<Self> {
        self.children().next()
    }

    pub(crate) fn of_kind(self, kind: &'static str) -> impl Iterator<Item = Self> {
        self.children().filter(move |child| child.is(kind))
    }

    pub(crate) fn child(self, kind: &'static str) -> Option<Self> {
        self.of_kind(kind).next()
    }

    /// This node and all below it, in the order of the text.
    pub(crate) fn below(self) -> Vec<Self> {
        let mut found = vec![self];
        self.children().for_each(|child| found.append(&mut child.below()));
        found
    }

    /// All nodes of a kind below.
    pub(crate) fn all(self, kind: &'static str) -> impl Iterator<Item = Self> {
        self.below().into_iter().filter(move |node| node.is(kind))
    }

    pub(crate) fn calls(self) -> impl Iterator<Item = Self> {
        self.all("invocation_expression")
    }

    pub(crate) fn contains(self, other: Self) -> bool {
        let (around, inner) = (self.node.byte_range(), other.node.byte_range());
        std::ptr::eq(self.file, other.file) && around.start <= inner.start && inner.end <= around.end
    }

    /// Whether a keyword such as `public` or `static` is before the declaration.
    pub(crate) fn has(self, modifier: &str) -> bool {
        self.of_kind("modifier").any(|found| found.text() == modifier)
    }

    /// The attributes before a declaration; of a positional parameter those with the target `property` as well.
    pub(crate) fn attributes(self) -> Vec<Self> {
        let fits = |list: &Self| {
            let target = list
                .child("attribute_target_specifier")
                .map(|target| target.text().trim_end_matches([':', ' ']));
            target.is_none_or(|target| target == "property" || target == "type")
        };
        self.of_kind("attribute_list").filter(fits).flat_map(|list| list.of_kind("attribute")).collect()
    }

    /// The first attribute of one of these names, without `Attribute` at its end.
    pub(crate) fn attribute(self, names: &[&str]) -> Option<Self> {
        self.attributes().into_iter().find(|found| names.contains(&found.callee()))
    }

    pub(crate) fn marked(self, names: &[&str]) -> bool {
        self.attribute(names).is_some()
    }

    /// What a call calls or an attribute is: the last name, without type arguments and `Attribute` at its end.
    pub(crate) fn callee(self) -> &'a str {
        let called = if self.is("attribute") { "name" } else { "function" };
        let name = self.field(called).map(Self::last_name).unwrap_or_default();
        name.strip_suffix("Attribute").unwrap_or(name)
    }

    fn last_name(self) -> &'a str {
        match self.kind() {
            "generic_name" => self.child("identifier").map(Self::text).unwrap_or_default(),
            "conditional_access_expression" => {
                self.children().last().map(Self::last_name).unwrap_or_default()
            }
            _ => self.field("name").map_or(self.text(), Self::last_name),
        }
    }

    /// The type arguments of `Name<A, B>(…)` or `[Name<A>]`.
    pub(crate) fn type_argument(self) -> Option<Self> {
        let called = self.field("function").or_else(|| self.field("name"))?;
        let named = called.field("name").unwrap_or(called);
        named.child("type_argument_list")?.first()
    }

    /// The arguments of a call, an object creation or an attribute: name where it is given by name, and expression.
    fn arguments(self) -> Vec<(Option<&'a str>, Self)> {
        let list = self.field("arguments").or_else(|| self.child("argument_list"));
        let Some(list) = list.or_else(|| self.child("attribute_argument_list")) else {
            return Vec::new();
        };
        let read = |argument: Self| {
            let value = argument.children().last()?;
            match value.is("assignment_expression") && self.is("attribute") {
                true => Some((value.field("left").map(Self::text), value.field("right")?)),
                false => Some((argument.field("name").map(Self::text), value)),
            }
        };
        list.children().filter_map(read).collect()
    }

    /// The arguments without a name.
    pub(crate) fn positional(self) -> Vec<Self> {
        self.arguments().into_iter().filter(|(name, _)| name.is_none()).map(|(_, value)| value).collect()
    }

    /// All arguments.
    pub(crate) fn values(self) -> Vec<Self> {
        self.arguments().into_iter().map(|(_, value)| value).collect()
    }

    /// The argument of this name.
    pub(crate) fn named(self, wanted: &str) -> Option<Self> {
        let fits = |name: &Option<&str>| name.is_some_and(|name| name.eq_ignore_ascii_case(wanted));
        self.arguments().into_iter().find(|(name, _)| fits(name)).map(|(_, value)| value)
    }

    /// The first argument without a name, or else the one that is called so.
    pub(crate) fn argument(self, name: &str) -> Option<Self> {
        self.positional().first().copied().or_else(|| self.named(name))
    }

    /// The declared parameters of a method, a record, a lambda or a constructor.
    pub(crate) fn parameters(self) -> Vec<Self> {
        let list = self.field("parameters").or_else(|| self.child("parameter_list"));
        list.map(|list| list.of_kind("parameter").collect()).unwrap_or_default()
    }

    /// The members of a type or a file, those within `#if` included.
    pub(crate) fn members(self) -> Vec<Self> {
        let mut found = Vec::new();
        for child in self.field("body").unwrap_or(self).children() {
            match child.kind().starts_with("preproc_") {
                true => found.append(&mut child.members()),
                false => found.push(child),
            }
        }
        found
    }

    /// The value of a parameter, a field or a property after its `=`.
    pub(crate) fn initial(self) -> Option<Self> {
        if self.is("property_declaration") {
            return self.field("value").filter(|value| !value.is("arrow_expression_clause"));
        }
        let around = ["attribute_list", "modifier", "bracketed_argument_list"];
        let named = ["name", "type"].map(|name| self.field(name).map(|field| field.node));
        let value = self
            .children()
            .filter(|child| !around.contains(&child.kind()) && !named.contains(&Some(child.node)));
        value.last()
    }

    /// The expression of a body: what `=>` gives, or the block.
    pub(crate) fn body(self) -> Option<Self> {
        let body = self.field("body").or_else(|| self.field("value"))?;
        if body.is("arrow_expression_clause") { body.first() } else { Some(body) }
    }

    /// Whether a reference type without `?` cannot be null here; `#nullable` goes before the project.
    pub(crate) fn is_strict(self) -> bool {
        let mut on = self.file.nullable;
        if self.file.text.contains("#nullable") {
            for line in self.file.text.lines().take(self.line()) {
                match line.trim().strip_prefix("#nullable").map(|rest| rest.trim_start().get(..6)) {
                    Some(Some("enable")) => on = true,
                    Some(Some("disabl")) => on = false,
                    Some(Some("restor")) => on = self.file.nullable,
                    _ => {}
                }
            }
        }
        on
    }
}
