//! The grammar of OpenAPI 3.0 and 3.1 as data: which keywords hold facts, and of what kind. A keyword that is not
//! here (`summary`, `description`, `title`, `example`, `examples`, `externalDocs`, `$comment`, `x-...`) is prose or unknown.

use serde_json::Value;

/// What may stand in one place of a document.
pub(super) enum Shape {
    /// A value that stays as it is if it passes the test.
    Is(fn(&Value) -> bool),
    /// A text for readers in a place where the key is the fact: the scopes of OAuth.
    Blank,
    /// A string, or a number that forgot its quotes.
    Version,
    /// The names of types.
    Types,
    /// Keywords, then names of the author's own; keys that begin with `x-` are extensions unless they are known.
    Fields {
        known: &'static [(&'static str, &'static Shape)],
        others: Option<&'static Shape>,
    },
    /// Names of the author's own only.
    Names(&'static Shape),
    /// A list.
    List(&'static Shape),
    /// The first of these that fits.
    Either(&'static [&'static Shape]),
}

impl Shape {
    /// Whether this is an object of OpenAPI, which may be left empty.
    pub(super) fn is_map(&self) -> bool {
        match self {
            Shape::Fields { .. } | Shape::Names(_) => true,
            Shape::Either(shapes) => shapes.iter().any(|shape| shape.is_map()),
            _ => false,
        }
    }
}

const fn fields(known: &'static [(&'static str, &'static Shape)]) -> Shape {
    Shape::Fields { known, others: None }
}

static FLAG: Shape = Shape::Is(Value::is_boolean);
static TEXT: Shape = Shape::Is(Value::is_string);
static NUMBER: Shape = Shape::Is(Value::is_number);
static SCALAR: Shape = Shape::Is(|value| !value.is_object() && !value.is_array());
static VALUE: Shape = Shape::Is(|_| true);
static VALUES: Shape = Shape::Is(Value::is_array);
/// Strings one by one; what is no string goes.
static TEXTS: Shape = Shape::List(&TEXT);
/// Strings that belong to the entries of another list, so none or all.
static PARALLEL: Shape = Shape::Is(|value| {
    value
        .as_array()
        .is_some_and(|all| all.iter().all(Value::is_string))
});
static LIMIT: Shape = Shape::Either(&[&FLAG, &NUMBER]);

pub(super) static DOCUMENT: Shape = fields(&[
    ("openapi", &TEXT),
    ("info", &INFO),
    ("jsonSchemaDialect", &TEXT),
    ("servers", &SERVERS),
    ("paths", &PATHS),
    ("webhooks", &Shape::Names(&PATH_ITEM)),
    ("components", &COMPONENTS),
    ("security", &SECURITY),
    ("tags", &TAGS),
]);

static INFO: Shape = fields(&[("version", &Shape::Version)]);
static TAGS: Shape = Shape::List(&TAG);
static TAG: Shape = fields(&[("name", &TEXT)]);

static SERVERS: Shape = Shape::List(&SERVER);
static SERVER: Shape = fields(&[("url", &TEXT), ("variables", &Shape::Names(&SERVER_VARIABLE))]);
static SERVER_VARIABLE: Shape = fields(&[("enum", &VALUES), ("default", &SCALAR)]);

static COMPONENTS: Shape = fields(&[
    ("schemas", &SCHEMAS),
    ("responses", &Shape::Names(&RESPONSE)),
    ("parameters", &Shape::Names(&PARAMETER)),
    ("requestBodies", &Shape::Names(&REQUEST_BODY)),
    ("headers", &HEADERS),
    ("securitySchemes", &Shape::Names(&SECURITY_SCHEME)),
    ("links", &Shape::Names(&LINK)),
    ("callbacks", &Shape::Names(&CALLBACK)),
    ("pathItems", &Shape::Names(&PATH_ITEM)),
]);

static PATHS: Shape = Shape::Fields {
    known: &[],
    others: Some(&PATH_ITEM),
};
static PATH_ITEM: Shape = fields(&[
    ("$ref", &TEXT),
    ("servers", &SERVERS),
    ("parameters", &PARAMETERS),
    ("get", &OPERATION),
    ("put", &OPERATION),
    ("post", &OPERATION),
    ("delete", &OPERATION),
    ("options", &OPERATION),
    ("head", &OPERATION),
    ("patch", &OPERATION),
    ("trace", &OPERATION),
]);

static OPERATION: Shape = fields(&[
    ("operationId", &TEXT),
    ("tags", &TEXTS),
    ("parameters", &PARAMETERS),
    ("requestBody", &REQUEST_BODY),
    ("responses", &RESPONSES),
    ("callbacks", &Shape::Names(&CALLBACK)),
    ("deprecated", &FLAG),
    ("security", &SECURITY),
    ("servers", &SERVERS),
]);

static PARAMETERS: Shape = Shape::List(&PARAMETER);
static PARAMETER: Shape = fields(&[
    ("$ref", &TEXT),
    ("name", &TEXT),
    ("in", &TEXT),
    ("required", &FLAG),
    ("deprecated", &FLAG),
    ("allowEmptyValue", &FLAG),
    ("style", &TEXT),
    ("explode", &FLAG),
    ("allowReserved", &FLAG),
    ("schema", &SCHEMA),
    ("content", &CONTENT),
]);

static HEADERS: Shape = Shape::Names(&HEADER);
static HEADER: Shape = fields(&[
    ("$ref", &TEXT),
    ("required", &FLAG),
    ("deprecated", &FLAG),
    ("allowEmptyValue", &FLAG),
    ("style", &TEXT),
    ("explode", &FLAG),
    ("allowReserved", &FLAG),
    ("schema", &SCHEMA),
    ("content", &CONTENT),
]);

static REQUEST_BODY: Shape = fields(&[("$ref", &TEXT), ("required", &FLAG), ("content", &CONTENT)]);
static CONTENT: Shape = Shape::Names(&MEDIA_TYPE);
static MEDIA_TYPE: Shape = fields(&[("schema", &SCHEMA), ("encoding", &Shape::Names(&ENCODING))]);
static ENCODING: Shape = fields(&[
    ("contentType", &TEXT),
    ("headers", &HEADERS),
    ("style", &TEXT),
    ("explode", &FLAG),
    ("allowReserved", &FLAG),
]);

static RESPONSES: Shape = Shape::Fields {
    known: &[],
    others: Some(&RESPONSE),
};
static RESPONSE: Shape = fields(&[
    ("$ref", &TEXT),
    ("headers", &HEADERS),
    ("content", &CONTENT),
    ("links", &Shape::Names(&LINK)),
]);

static LINK: Shape = fields(&[
    ("$ref", &TEXT),
    ("operationRef", &TEXT),
    ("operationId", &TEXT),
    ("parameters", &Shape::Names(&VALUE)),
    ("requestBody", &VALUE),
    ("server", &SERVER),
]);
static CALLBACK: Shape = Shape::Fields {
    known: &[("$ref", &TEXT)],
    others: Some(&PATH_ITEM),
};

static SECURITY: Shape = Shape::List(&Shape::Names(&TEXTS));
static SECURITY_SCHEME: Shape = fields(&[
    ("$ref", &TEXT),
    ("type", &TEXT),
    ("name", &TEXT),
    ("in", &TEXT),
    ("scheme", &TEXT),
    ("bearerFormat", &TEXT),
    ("openIdConnectUrl", &TEXT),
    ("flows", &FLOWS),
]);
static FLOWS: Shape = fields(&[
    ("implicit", &FLOW),
    ("password", &FLOW),
    ("clientCredentials", &FLOW),
    ("authorizationCode", &FLOW),
]);
static FLOW: Shape = fields(&[
    ("authorizationUrl", &TEXT),
    ("tokenUrl", &TEXT),
    ("refreshUrl", &TEXT),
    ("scopes", &Shape::Names(&Shape::Blank)),
]);

static SCHEMAS: Shape = Shape::Names(&SCHEMA);
static SCHEMA_LIST: Shape = Shape::List(&SCHEMA);
/// JSON Schema allows `true` and `false` as schemas.
static SCHEMA: Shape = Shape::Either(&[&FLAG, &SCHEMA_OBJECT]);
static SCHEMA_OBJECT: Shape = fields(&[
    ("$ref", &TEXT),
    ("type", &Shape::Types),
    ("format", &TEXT),
    ("nullable", &FLAG),
    ("x-nullable", &FLAG),
    ("enum", &VALUES),
    ("x-enum-varnames", &PARALLEL),
    ("x-enumNames", &PARALLEL),
    ("const", &VALUE),
    ("default", &VALUE),
    ("deprecated", &FLAG),
    ("readOnly", &FLAG),
    ("writeOnly", &FLAG),
    // Objects.
    ("properties", &SCHEMAS),
    ("required", &TEXTS),
    ("additionalProperties", &SCHEMA),
    ("patternProperties", &SCHEMAS),
    ("propertyNames", &SCHEMA),
    ("unevaluatedProperties", &SCHEMA),
    ("minProperties", &NUMBER),
    ("maxProperties", &NUMBER),
    ("dependentRequired", &Shape::Names(&TEXTS)),
    ("dependentSchemas", &SCHEMAS),
    ("dependencies", &Shape::Names(&Shape::Either(&[&TEXTS, &SCHEMA]))),
    // Arrays.
    ("items", &Shape::Either(&[&SCHEMA, &SCHEMA_LIST])),
    ("prefixItems", &SCHEMA_LIST),
    ("additionalItems", &SCHEMA),
    ("unevaluatedItems", &SCHEMA),
    ("contains", &SCHEMA),
    ("minContains", &NUMBER),
    ("maxContains", &NUMBER),
    ("minItems", &NUMBER),
    ("maxItems", &NUMBER),
    ("uniqueItems", &FLAG),
    // Strings and numbers.
    ("minLength", &NUMBER),
    ("maxLength", &NUMBER),
    ("pattern", &TEXT),
    ("contentEncoding", &TEXT),
    ("contentMediaType", &TEXT),
    ("contentSchema", &SCHEMA),
    ("minimum", &NUMBER),
    ("maximum", &NUMBER),
    ("exclusiveMinimum", &LIMIT),
    ("exclusiveMaximum", &LIMIT),
    ("multipleOf", &NUMBER),
    // Combinations.
    ("allOf", &SCHEMA_LIST),
    ("anyOf", &SCHEMA_LIST),
    ("oneOf", &SCHEMA_LIST),
    ("not", &SCHEMA),
    ("if", &SCHEMA),
    ("then", &SCHEMA),
    ("else", &SCHEMA),
    ("discriminator", &DISCRIMINATOR),
    ("xml", &XML),
    // Names within a schema document.
    ("$id", &TEXT),
    ("$schema", &TEXT),
    ("$anchor", &TEXT),
    ("$dynamicRef", &TEXT),
    ("$dynamicAnchor", &TEXT),
    ("$recursiveRef", &TEXT),
    ("$recursiveAnchor", &FLAG),
    ("$vocabulary", &Shape::Names(&FLAG)),
    ("$defs", &SCHEMAS),
    ("definitions", &SCHEMAS),
]);
static DISCRIMINATOR: Shape = fields(&[("propertyName", &TEXT), ("mapping", &Shape::Names(&TEXT))]);
static XML: Shape = fields(&[
    ("name", &TEXT),
    ("namespace", &TEXT),
    ("prefix", &TEXT),
    ("attribute", &FLAG),
    ("wrapped", &FLAG),
]);
