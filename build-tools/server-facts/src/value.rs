//! The value of constant expressions.

use crate::model::{Model, Scope, Ty, path_of};
use crate::syntax::{Syn, among};

/// A constant.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Text(String),
    Number(i64),
    Decimal(f64),
    Bool(bool),
    Null,
    Type(Ty),
    List(Vec<Value>),
}

impl Value {
    /// All texts in it.
    pub(crate) fn texts(&self) -> Vec<String> {
        match self {
            Self::Text(text) => vec![text.clone()],
            Self::List(items) => items.iter().flat_map(Self::texts).collect(),
            _ => Vec::new(),
        }
    }

    fn shown(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Number(number) => Some(number.to_string()),
            Self::Null => Some(String::new()),
            _ => None,
        }
    }
}

/// `System.Net.HttpStatusCode`.
const STATUSES: &str = "OK=200 Created=201 Accepted=202 NoContent=204 PartialContent=206 Found=302 Redirect=302 \
    NotModified=304 BadRequest=400 Unauthorized=401 PaymentRequired=402 Forbidden=403 NotFound=404 \
    MethodNotAllowed=405 NotAcceptable=406 RequestTimeout=408 Conflict=409 Gone=410 PreconditionFailed=412 \
    RequestEntityTooLarge=413 UnsupportedMediaType=415 UnprocessableEntity=422 UnprocessableContent=422 \
    TooManyRequests=429 InternalServerError=500 NotImplemented=501 BadGateway=502 ServiceUnavailable=503 \
    GatewayTimeout=504";

/// `System.Net.Mime.MediaTypeNames`.
const MEDIA: &str = "Json=application/json Xml=application/xml Octet=application/octet-stream Pdf=application/pdf \
    ProblemJson=application/problem+json Plain=text/plain Html=text/html Csv=text/csv FormData=multipart/form-data \
    FormUrlEncoded=application/x-www-form-urlencoded JsonPatch=application/json-patch+json";

/// Nodes that are what is in them.
const AROUND: &str =
    "parenthesized_expression postfix_unary_expression collection_element expression_element spread_element";

fn entry(table: &'static str, name: &str) -> Option<&'static str> {
    table.split_whitespace().find_map(|entry| entry.strip_prefix(name)?.strip_prefix('='))
}

impl<'a> Model<'a> {
    /// The value of an expression, where it is a constant.
    pub(crate) fn value(&self, node: Syn<'a>) -> Option<Value> {
        self.value_in(node, &self.scope_of(node), 0)
    }

    /// The text that an expression is, where it is a constant text.
    pub(crate) fn text(&self, node: Syn<'a>) -> Option<String> {
        match self.value(node)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// All texts in some expressions, as far as they are constants.
    pub(crate) fn texts(&self, nodes: Vec<Syn<'a>>) -> Vec<String> {
        nodes.into_iter().filter_map(|node| self.value(node)).flat_map(|value| value.texts()).collect()
    }

    /// The number that an expression is, where it is a constant whole number.
    pub(crate) fn number(&self, node: Syn<'a>) -> Option<i64> {
        match self.value(node)? {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    fn value_in(&self, node: Syn<'a>, scope: &Scope<'a>, depth: usize) -> Option<Value> {
        // A constant that names itself has no value.
        if depth > 20 {
            return None;
        }
        let inner = |node: Syn<'a>| self.value_in(node, scope, depth + 1);
        match node.kind() {
            "string_literal" | "verbatim_string_literal" | "raw_string_literal" => {
                Some(Value::Text(literal(node)))
            }
            "character_literal" => Some(Value::Text(node.text().trim_matches('\'').to_owned())),
            "integer_literal" => integer(node.text()).map(Value::Number),
            "real_literal" => {
                let digits = node.text().trim_end_matches(['d', 'D', 'f', 'F', 'm', 'M']);
                digits.parse().ok().map(Value::Decimal)
            }
            "boolean_literal" => Some(Value::Bool(node.text() == "true")),
            "null_literal" => Some(Value::Null),
            "default_expression" => Some(Value::Number(0)),
            "typeof_expression" => node.field("type").map(|ty| Value::Type(self.ty(ty, scope))),
            kind if among(AROUND, kind) => inner(node.first()?),
            "cast_expression" => inner(node.field("value")?),
            "prefix_unary_expression" => match (node.text().chars().next()?, inner(node.first()?)?) {
                ('-', Value::Number(number)) => Some(Value::Number(-number)),
                ('-', Value::Decimal(number)) => Some(Value::Decimal(-number)),
                _ => None,
            },
            "binary_expression" => {
                let (left, right) = (inner(node.field("left")?)?, inner(node.field("right")?)?);
                match (node.part("operator"), left, right) {
                    (sign, Value::Number(left), Value::Number(right)) => Some(Value::Number(match sign {
                        "+" => left.checked_add(right)?,
                        "*" => left.checked_mul(right)?,
                        "|" => left | right,
                        "<<" => left.checked_shl(u32::try_from(right).ok()?)?,
                        _ => return None,
                    })),
                    ("+", left, right) => Some(Value::Text(left.shown()? + &right.shown()?)),
                    _ => None,
                }
            }
            "interpolated_string_expression" => {
                let mut text = String::new();
                for part in node.children() {
                    let brace = |child: &Syn<'a>| child.kind().starts_with("interpolation");
                    let mut values = part.children().filter(|child| !brace(child));
                    match part.kind() {
                        "interpolation" => text += &inner(values.next()?)?.shown()?,
                        "string_content" => text += &part.text().replace("{{", "{").replace("}}", "}"),
                        "escape_sequence" => text += &unescape(part.text()),
                        _ => {}
                    }
                }
                Some(Value::Text(text))
            }
            "invocation_expression" => match node.callee() {
                "nameof" => Some(Value::Text(path_of(node.argument("")?).0.rsplit('.').next()?.to_owned())),
                "ToLower" | "ToLowerInvariant" => {
                    let text = inner(node.field("function")?.field("expression")?)?;
                    Some(Value::Text(text.shown()?.to_lowercase()))
                }
                _ => None,
            },
            "collection_expression" | "initializer_expression" => {
                node.children().map(inner).collect::<Option<_>>().map(Value::List)
            }
            "array_creation_expression" | "implicit_array_creation_expression" => {
                inner(node.child("initializer_expression")?)
            }
            "object_creation_expression" => inner(node.field("initializer")?),
            "identifier" => self.constant(node.text(), scope, depth),
            "member_access_expression" => self.qualified(node, scope, depth),
            _ => None,
        }
    }

    /// A constant that the types around a place have, or that they take in.
    fn constant(&self, name: &str, scope: &Scope<'a>, depth: usize) -> Option<Value> {
        if let Some(digits) = name.strip_prefix("Status").and_then(|rest| rest.get(..3)) {
            return digits.parse().ok().map(Value::Number);
        }
        let around = std::iter::successors(scope.owner, |id| self.types[*id].outer);
        let found = around.into_iter().find_map(|id| self.member_value(id, name, depth));
        found.or_else(|| self.statics(scope).into_iter().find_map(|id| self.member_value(id, name, depth)))
    }

    fn qualified(&self, node: Syn<'a>, scope: &Scope<'a>, depth: usize) -> Option<Value> {
        let name = node.name();
        let owner = path_of(node.field("expression")?).0;
        if let Some(id) = self.find(&owner, 0, scope) {
            return self.member_value(id, name, depth);
        }
        match (owner.rsplit('.').next()?, name) {
            ("StatusCodes", _) => self.constant(name, scope, depth),
            ("HttpStatusCode", _) => entry(STATUSES, name)?.parse().ok().map(Value::Number),
            ("MediaTypeNames" | "Application" | "Text" | "Multipart", _) => {
                Some(Value::Text(entry(MEDIA, name)?.to_owned()))
            }
            ("string" | "String", "Empty") => Some(Value::Text(String::new())),
            ("int" | "Int32", "MaxValue") => Some(Value::Number(i64::from(i32::MAX))),
            ("long" | "Int64", "MaxValue") => Some(Value::Number(i64::MAX)),
            ("JwtBearerDefaults", "AuthenticationScheme") => Some(Value::Text("Bearer".to_owned())),
            _ => None,
        }
    }

    fn member_value(&self, id: usize, name: &str, depth: usize) -> Option<Value> {
        for id in self.line(id) {
            for member in self.types[id].members() {
                let scope = || self.scope(id, member, &[]);
                match member.kind() {
                    "field_declaration" => {
                        let mut declared = member.all("variable_declarator");
                        if let Some(found) = declared.find(|found| found.name() == name) {
                            return self.value_in(found.initial()?, &scope(), depth + 1);
                        }
                    }
                    "property_declaration" if member.name() == name && member.has("static") => {
                        return self.value_in(member.body()?, &scope(), depth + 1);
                    }
                    "enum_member_declaration" if member.name() == name => {
                        let mut all = self.enum_values(id).into_iter();
                        return all.find(|(found, _)| found.name() == name)?.1.map(Value::Number);
                    }
                    _ => {}
                }
            }
        }
        None
    }

    /// The members of an enum with their numbers; none where the number is no constant.
    pub(crate) fn enum_values(&self, id: usize) -> Vec<(Syn<'a>, Option<i64>)> {
        let mut known: Vec<(Syn<'a>, Option<i64>)> = Vec::new();
        // A value may be made of later ones, so that the second time knows more.
        for _ in 0..2 {
            let (mut next, mut found) = (Some(0), Vec::new());
            for member in self.types[id].members().filter(|member| member.is("enum_member_declaration")) {
                if let Some(value) = member.field("value") {
                    next = self.enum_number(value, if known.is_empty() { &found } else { &known });
                }
                found.push((member, next));
                next = next.and_then(|number: i64| number.checked_add(1));
            }
            known = found;
        }
        known
    }

    /// The number of an enum member; its siblings are looked up here, as each would ask for all of them again.
    fn enum_number(&self, value: Syn<'a>, known: &[(Syn<'a>, Option<i64>)]) -> Option<i64> {
        match value.kind() {
            "identifier" => known.iter().find(|(other, _)| other.name() == value.text())?.1,
            "parenthesized_expression" => self.enum_number(value.first()?, known),
            "binary_expression" if value.part("operator") == "|" => {
                let side = |name| self.enum_number(value.field(name)?, known);
                Some(side("left")? | side("right")?)
            }
            _ if value.text() == "default" => Some(0),
            _ => match self.value(value)? {
                Value::Number(number) => Some(number),
                Value::Text(text) => text.chars().next().map(|first| i64::from(u32::from(first))),
                _ => None,
            },
        }
    }
}

fn integer(text: &str) -> Option<i64> {
    let text = text.replace('_', "").to_ascii_lowercase();
    let text = text.trim_end_matches(['u', 'l']);
    match (text.strip_prefix("0x"), text.strip_prefix("0b")) {
        (Some(digits), _) => i64::from_str_radix(digits, 16).ok(),
        (_, Some(digits)) => i64::from_str_radix(digits, 2).ok(),
        _ => text.parse().ok(),
    }
}

fn literal(node: Syn<'_>) -> String {
    let part = |part: Syn<'_>| match part.is("escape_sequence") {
        true => unescape(part.text()),
        false => part.text().to_owned(),
    };
    match node.kind() {
        "verbatim_string_literal" => node.text().trim_matches(['@', '"']).replace("\"\"", "\""),
        "raw_string_literal" => {
            node.child("raw_string_content").map(Syn::text).unwrap_or_default().to_owned()
        }
        _ => node.children().map(part).collect(),
    }
}

fn unescape(text: &str) -> String {
    let digits = text.trim_start_matches(['\\', 'u', 'U', 'x']);
    let code = u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() >= 2);
    match (text, code.and_then(char::from_u32)) {
        ("\\n", _) => "\n".to_owned(),
        ("\\r", _) => "\r".to_owned(),
        ("\\t", _) => "\t".to_owned(),
        (_, Some(letter)) => letter.to_string(),
        _ => text.chars().skip(1).collect(),
    }
}
