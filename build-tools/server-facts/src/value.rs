//! The value of constant expressions.

use crate::model::{Model, Scope, Ty, path_of};
use crate::syntax::Syn;

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
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

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

impl<'a> Model<'a> {
    /// The value of an expression, where it is a constant.
    pub(crate) fn value(&self, node: Syn<'a>, scope: &Scope) -> Option<Value> {
        self.value_within(node, scope, 0)
    }

    fn value_within(&self, node: Syn<'a>, scope: &Scope, depth: usize) -> Option<Value> {
        // A constant that names itself has no value.
        if depth > 20 {
            return None;
        }
        let inner = |node: Syn<'a>| self.value_within(node, scope, depth + 1);
        match node.kind() {
            "string_literal" | "verbatim_string_literal" | "raw_string_literal" => {
                Some(Value::Text(literal(node)))
            }
            "character_literal" => Some(Value::Text(node.text().trim_matches('\'').to_owned())),
            "integer_literal" => integer(node.text()).map(Value::Number),
            "real_literal" => node
                .text()
                .trim_end_matches(['d', 'D', 'f', 'F', 'm', 'M'])
                .parse()
                .ok()
                .map(Value::Decimal),
            "boolean_literal" => Some(Value::Bool(node.text() == "true")),
            "null_literal" => Some(Value::Null),
            "typeof_expression" => node.field("type").map(|ty| Value::Type(self.ty(ty, scope))),
            "parenthesized_expression" | "checked_expression" => node.children().next().and_then(inner),
            "postfix_unary_expression" => node.children().next().and_then(inner),
            "cast_expression" => node.field("value").and_then(inner),
            "prefix_unary_expression" => match (node.text().chars().next()?, inner(node.children().next()?)?)
            {
                ('-', Value::Number(number)) => Some(Value::Number(-number)),
                ('-', Value::Decimal(number)) => Some(Value::Decimal(-number)),
                _ => None,
            },
            "binary_expression" => {
                let (left, right) = (inner(node.field("left")?)?, inner(node.field("right")?)?);
                match (node.field("operator").map(Syn::text)?, left, right) {
                    ("+", Value::Number(left), Value::Number(right)) => {
                        left.checked_add(right).map(Value::Number)
                    }
                    ("+", left, right) => Some(Value::Text(left.shown()? + &right.shown()?)),
                    ("|", Value::Number(left), Value::Number(right)) => Some(Value::Number(left | right)),
                    ("*", Value::Number(left), Value::Number(right)) => {
                        left.checked_mul(right).map(Value::Number)
                    }
                    ("<<", Value::Number(left), Value::Number(right)) => {
                        left.checked_shl(u32::try_from(right).ok()?).map(Value::Number)
                    }
                    _ => None,
                }
            }
            "interpolated_string_expression" => {
                let mut text = String::new();
                for part in node.children() {
                    match part.kind() {
                        "interpolation" => {
                            let value = part
                                .children()
                                .find(|child| !child.kind().starts_with("interpolation"))?;
                            text.push_str(&inner(value)?.shown()?);
                        }
                        "string_content" => text.push_str(part.text()),
                        "escape_sequence" => text.push_str(&unescape(part.text())),
                        _ => {}
                    }
                }
                Some(Value::Text(text.replace("{{", "{").replace("}}", "}")))
            }
            "invocation_expression" if matches!(node.callee(), "ToLower" | "ToLowerInvariant") => {
                let text = inner(node.field("function")?.field("expression")?)?;
                text.text().map(|text| Value::Text(text.to_lowercase()))
            }
            "invocation_expression" if node.callee() == "nameof" => {
                let (_, named) = node.arguments().into_iter().next()?;
                Some(Value::Text(path_of(named).0.rsplit('.').next()?.to_owned()))
            }
            "collection_expression" | "initializer_expression" => {
                node.children().map(inner).collect::<Option<_>>().map(Value::List)
            }
            "collection_element" | "expression_element" | "spread_element" => {
                node.children().next().and_then(inner)
            }
            "array_creation_expression" | "implicit_array_creation_expression" => {
                node.child("initializer_expression").and_then(inner)
            }
            "object_creation_expression" => node.field("initializer").and_then(inner),
            "identifier" => self.constant(node.text(), scope, depth),
            "member_access_expression" => self.qualified(node, scope, depth),
            _ => None,
        }
    }

    /// A constant that the types around a place have, or that they take in.
    fn constant(&self, name: &str, scope: &Scope, depth: usize) -> Option<Value> {
        if let Some(digits) = name.strip_prefix("Status").and_then(|rest| rest.get(..3)) {
            return digits.parse().ok().map(Value::Number);
        }
        let mut around = scope.owner;
        while let Some(id) = around {
            if let Some(found) = self.member_value(id, name, depth) {
                return Some(found);
            }
            around = self.types[id].outer;
        }
        self.statics(scope)
            .into_iter()
            .find_map(|id| self.member_value(id, name, depth))
    }

    fn qualified(&self, node: Syn<'a>, scope: &Scope, depth: usize) -> Option<Value> {
        let name = node.name();
        let owner = path_of(node.field("expression")?).0;
        if let Some(id) = self.find(&owner, 0, scope) {
            return self.member_value(id, name, depth);
        }
        let digits = |text: &str| {
            text.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
                .parse()
                .ok()
        };
        match owner.rsplit('.').next()? {
            "StatusCodes" => digits(name.get(..9)?).map(Value::Number),
            "HttpStatusCode" => status(name).map(Value::Number),
            "MediaTypeNames" | "Application" | "Text" | "Multipart" => {
                media(name).map(|text| Value::Text(text.to_owned()))
            }
            "string" | "String" if name == "Empty" => Some(Value::Text(String::new())),
            "int" | "Int32" if name == "MaxValue" => Some(Value::Number(i64::from(i32::MAX))),
            "long" | "Int64" if name == "MaxValue" => Some(Value::Number(i64::MAX)),
            "JwtBearerDefaults" if name == "AuthenticationScheme" => Some(Value::Text("Bearer".to_owned())),
            _ => None,
        }
    }

    fn member_value(&self, id: usize, name: &str, depth: usize) -> Option<Value> {
        for id in self.line(id) {
            for part in &self.types[id].parts {
                let scope = self.scope(id, *part, &[]);
                for member in part.members() {
                    match member.kind() {
                        "field_declaration" => {
                            let declared = member.child("variable_declaration").into_iter();
                            let mut named = declared.flat_map(|list| list.of_kind("variable_declarator"));
                            if let Some(found) = named.find(|found| found.name() == name) {
                                return self.value_within(found.initial()?, &scope, depth + 1);
                            }
                        }
                        "property_declaration" if member.name() == name && member.has("static") => {
                            let value = member.field("value")?;
                            let value = if value.is("arrow_expression_clause") {
                                value.children().next()?
                            } else {
                                value
                            };
                            return self.value_within(value, &scope, depth + 1);
                        }
                        "enum_member_declaration" if member.name() == name => {
                            return self
                                .enum_values(id)
                                .into_iter()
                                .find(|(found, _)| found.name() == name)
                                .and_then(|(_, number)| number.map(Value::Number));
                        }
                        _ => {}
                    }
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
            let mut next = Some(0);
            let mut found = Vec::new();
            for member in self.types[id]
                .members()
                .filter(|member| member.is("enum_member_declaration"))
            {
                if let Some(value) = member.field("value") {
                    let all = if known.is_empty() { &found } else { &known };
                    next = self.enum_number(value, all, &self.scope(id, member, &[]));
                }
                found.push((member, next));
                next = next.and_then(|number: i64| number.checked_add(1));
            }
            known = found;
        }
        known
    }

    /// The number of an enum member; its siblings are looked up here, as each would ask for all of them again.
    fn enum_number(&self, value: Syn<'a>, known: &[(Syn<'a>, Option<i64>)], scope: &Scope) -> Option<i64> {
        match value.kind() {
            "identifier" => known.iter().find(|(other, _)| other.name() == value.text())?.1,
            "parenthesized_expression" => self.enum_number(value.children().next()?, known, scope),
            "binary_expression" if value.field("operator").map(Syn::text) == Some("|") => {
                let side = |name| self.enum_number(value.field(name)?, known, scope);
                Some(side("left")? | side("right")?)
            }
            "default_expression" => Some(0),
            _ if value.text() == "default" => Some(0),
            _ => match self.value(value, scope)? {
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
    match text.strip_prefix("0x") {
        Some(digits) => i64::from_str_radix(digits, 16).ok(),
        None => match text.strip_prefix("0b") {
            Some(digits) => i64::from_str_radix(digits, 2).ok(),
            None => text.parse().ok(),
        },
    }
}

fn literal(node: Syn<'_>) -> String {
    let text = node.text();
    match node.kind() {
        "verbatim_string_literal" => text
            .trim_start_matches('@')
            .trim_matches('"')
            .replace("\"\"", "\""),
        "raw_string_literal" => node
            .child("raw_string_content")
            .map(Syn::text)
            .unwrap_or_default()
            .to_owned(),
        _ => node
            .children()
            .map(|part| {
                if part.is("escape_sequence") {
                    unescape(part.text())
                } else {
                    part.text().to_owned()
                }
            })
            .collect(),
    }
}

fn unescape(text: &str) -> String {
    match text {
        "\\n" => "\n".to_owned(),
        "\\r" => "\r".to_owned(),
        "\\t" => "\t".to_owned(),
        "\\0" => "\0".to_owned(),
        _ => {
            let digits = text.trim_start_matches(['\\', 'u', 'U', 'x']);
            let code = if digits.len() >= 2 {
                u32::from_str_radix(digits, 16).ok()
            } else {
                None
            };
            code.and_then(char::from_u32)
                .map_or_else(|| text.chars().skip(1).collect(), String::from)
        }
    }
}

fn status(name: &str) -> Option<i64> {
    Some(match name {
        "OK" => 200,
        "Created" => 201,
        "Accepted" => 202,
        "NoContent" => 204,
        "PartialContent" => 206,
        "Found" | "Redirect" => 302,
        "NotModified" => 304,
        "BadRequest" => 400,
        "Unauthorized" => 401,
        "PaymentRequired" => 402,
        "Forbidden" => 403,
        "NotFound" => 404,
        "MethodNotAllowed" => 405,
        "NotAcceptable" => 406,
        "RequestTimeout" => 408,
        "Conflict" => 409,
        "Gone" => 410,
        "PreconditionFailed" => 412,
        "RequestEntityTooLarge" => 413,
        "UnsupportedMediaType" => 415,
        "UnprocessableEntity" | "UnprocessableContent" => 422,
        "TooManyRequests" => 429,
        "InternalServerError" => 500,
        "NotImplemented" => 501,
        "BadGateway" => 502,
        "ServiceUnavailable" => 503,
        "GatewayTimeout" => 504,
        _ => return None,
    })
}

fn media(name: &str) -> Option<&'static str> {
    Some(match name {
        "Json" => "application/json",
        "Xml" => "application/xml",
        "Octet" => "application/octet-stream",
        "Pdf" => "application/pdf",
        "ProblemJson" => "application/problem+json",
        "Plain" => "text/plain",
        "Html" => "text/html",
        "Csv" => "text/csv",
        "FormData" => "multipart/form-data",
        "FormUrlEncoded" => "application/x-www-form-urlencoded",
        "JsonPatch" => "application/json-patch+json",
        _ => return None,
    })
}
