//! What `apis.toml` declares of pages, waiting, resumable uploads and webhooks must be in the document: what is said where it is not.

mod support;

use altinn_build_tools::manifest::{Family, Manifest};
use altinn_build_tools::overlay::Overlay;
use altinn_build_tools::{Layers, Pins, Result, Source};
use serde_json::json;

use support::{NO_ACTIONS, api_with, manifest_text};

/// Generates from one document with these tables; gives the error, if there is one.
fn problem(tables: &str) -> Option<String> {
    generate(tables).err().map(|error| error.to_string())
}

fn generate(tables: &str) -> Result<()> {
    let json = |schema| json!({ "200": { "description": "", "content": { "application/json": { "schema": schema } } } });
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let query = |name: &str, kind: &str| json!({ "name": name, "in": "query", "schema": { "type": kind } });
    let document = json!({
        "openapi": "3.0.3", "info": { "title": "t", "version": "1" },
        "paths": {
            "/list": { "get": { "operationId": "list", "responses": json(reference("Page")),
                "parameters": [query("after", "string"), query("deep", "boolean")] } },
            "/one": { "get": { "operationId": "one", "responses": json(reference("Item")) } },
            "/all": { "get": { "operationId": "list_all", "responses": json(json!({ "type": "array", "items": reference("Item") })) } },
            "/text": { "get": { "operationId": "text", "responses": { "204": { "description": "" } } } },
            "/send": { "post": { "operationId": "send_it", "responses": json(reference("Item")) } },
            "/put": { "post": { "operationId": "put_it", "responses": json(reference("Page")),
                "requestBody": { "content": { "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } } } } },
            "/up/{id}": {
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "options": { "operationId": "ask", "responses": { "204": { "description": "" } } },
                "post": { "operationId": "create", "responses": { "201": { "description": "" } } },
                "head": { "operationId": "offset", "responses": { "200": { "description": "" } } },
                "patch": { "operationId": "chunk", "responses": { "204": { "description": "" } },
                    "requestBody": { "content": { "application/offset+octet-stream": { "schema": { "type": "string", "format": "binary" } } } } },
                "put": { "operationId": "tagged", "responses": { "204": { "description": "" } },
                    "parameters": [{ "name": "tag", "in": "query", "required": true, "schema": { "type": "string" } }] },
                "delete": { "operationId": "drop_it", "responses": { "204": { "description": "" } },
                    "parameters": [{ "name": "Tus-Resumable", "in": "header", "required": true, "schema": { "type": "string" } }] }
            },
            "/other/{id}": {
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "post": { "operationId": "tagged_create", "responses": { "201": { "description": "" } },
                    "parameters": [{ "name": "tag", "in": "query", "required": true, "schema": { "type": "string" } }] }
            }
        },
        "components": { "schemas": {
            "Page": { "type": "object", "properties": { "links": reference("Links"), "data": { "type": "array", "items": reference("Item") },
                "token": { "type": "string" }, "more": { "type": "boolean" }, "free": {} } },
            "Links": { "type": "object", "properties": { "next": { "type": "string" } } },
            "Item": { "type": "object", "properties": { "id": { "type": "string" }, "state": reference("State"), "count": { "type": "number" } } },
            "State": { "type": "string", "enum": ["New", "Done", "Failed"] },
            "Event": { "type": "object", "required": ["id", "source", "type"],
                "properties": { "id": { "type": "string" }, "source": { "type": "string" }, "type": { "type": "string" } } }
        } }
    });
    let none = Overlay::parse("none.yaml", NO_ACTIONS)?;
    let source = Source {
        crate_name: "case-declared",
        api: &api_with("case-declared", tables),
        surface: document,
        layers: &Layers::read(&Family::default(), |_| Ok(None))?,
        docs: &none,
        libraries: &std::collections::BTreeMap::new(),
        pins: &Pins::default(),
        payloads: 0,
        examples: &[],
    };
    source.generate().map(drop)
}

fn table(operation: &str, kind: &str, body: &str) -> String {
    format!("\n[case-declared.operations.{operation}.{kind}]\n{body}\n")
}

#[test]
fn what_the_document_has_can_be_declared() {
    for (operation, kind, body) in [
        (
            "list",
            "pages",
            "style = \"link\"\nnext = \"links.next\"\nitems = \"data\"",
        ),
        (
            "list",
            "pages",
            "style = \"token\"\nnext = \"token\"\nmore = \"more\"\nparameter = \"after\"\nitems = \"data\"",
        ),
        (
            "list",
            "pages",
            "style = \"sequence\"\nparameter = \"after\"\nitems = \"data\"\nposition = \"id\"",
        ),
        ("list_all", "pages", "style = \"header-next\"\nheader = \"next\""),
        (
            "one",
            "wait",
            "member = \"state\"\nuntil = [\"Done\"]\nfailed = [\"Failed\"]",
        ),
        ("one", "wait", "until-status = [404, 410]"),
    ] {
        assert_eq!(problem(&table(operation, kind, body)), None, "{operation} {body}");
    }
    assert_eq!(problem("webhook = \"Event\"\n"), None);
}

#[test]
fn urns_are_texts_that_are_sent() {
    let urns = |names: &str| problem(&format!("\n[case-declared.urns]\n{names}\n"));
    assert_eq!(urns("party = [\"list.after\"]\nresource = [\"ask.id\"]"), None);
    for (name, expected) in [
        (
            "list.before",
            "`list.before` is no member of a type that is sent, or parameter of an operation",
        ),
        (
            "Item.id",
            "`Item.id` is no member of a type that is sent, or parameter of an operation",
        ),
        (
            "list",
            "`list` is no member of a type that is sent, or parameter of an operation",
        ),
        ("list.deep", "`list.deep` is neither a text nor a list of texts"),
    ] {
        let problem = urns(&format!("party = [\"{name}\"]")).unwrap();
        assert!(problem.contains(expected), "{problem}");
    }
    let text = manifest_text("case-declared") + "[case-declared.urns]\npeople = [\"list.after\"]\n";
    let error = Manifest::parse("specs/apis.toml", &text).unwrap_err().to_string();
    assert!(
        error.contains("unknown variant `people`, expected `party` or `resource`"),
        "{error}"
    );
}

const UPLOAD: &str =
    "method = \"upload\"\noptions = \"ask\"\nhead = \"offset\"\npatch = \"chunk\"\ndelete = \"drop_it\"";

#[test]
fn a_resumable_upload_is_made_of_the_five_operations_of_its_protocol() {
    assert_eq!(problem(&table("create", "resumable", UPLOAD)), None);
    for (operation, from, to, expected) in [
        (
            "create",
            "\"upload\"",
            "\"chunk\"",
            "there is an operation `chunk`",
        ),
        (
            "create",
            "\"ask\"",
            "\"ask_it\"",
            "there is no operation `ask_it`",
        ),
        (
            "create",
            "head = \"offset\"",
            "head = \"ask\"",
            "`ask` is OPTIONS /up/{id}\n  help: name the operation HEAD /up/{id}",
        ),
        (
            "create",
            "\"chunk\"",
            "\"put_it\"",
            "`put_it` is POST /put\n  help: name the operation PATCH /up/{id}",
        ),
        (
            "put_it",
            "\"x\"",
            "\"x\"",
            "`put_it` does not send what the protocol has it send",
        ),
        (
            "tagged_create",
            "\"x\"",
            "\"x\"",
            "`tagged_create` requires `tag`",
        ),
    ] {
        let problem = problem(&table(operation, "resumable", &UPLOAD.replace(from, to))).unwrap_or_default();
        assert!(problem.contains(expected), "{operation} {to}\n{problem}");
        let place = format!("specs/apis.toml at case-declared.operations.{operation}.resumable: ");
        assert!(problem.starts_with(&place), "{problem}");
    }
}

#[test]
fn what_leads_nowhere_is_named_with_its_place_and_what_there_is() {
    for (operation, kind, body, expected) in [
        (
            "list",
            "pages",
            "style = \"link\"\nnext = \"links.nxt\"\nitems = \"data\"",
            "`links.nxt`: there is no member `nxt`\n  help: the members there are next",
        ),
        (
            "list",
            "pages",
            "style = \"link\"\nnext = \"token.next\"\nitems = \"data\"",
            "what should hold `next` is no structure",
        ),
        (
            "list",
            "pages",
            "style = \"link\"\nnext = \"links\"\nitems = \"data\"",
            "`links` is neither a text nor an integer",
        ),
        (
            "list",
            "pages",
            "style = \"link\"\nnext = \"links.next\"",
            "the answer is no list",
        ),
        (
            "list",
            "pages",
            "style = \"link\"\nnext = \"links.next\"\nitems = \"token\"",
            "`token` is no list",
        ),
        (
            "list",
            "pages",
            "style = \"link\"\nnext = \"links.next\"\nitems = \"data\"\nposition = \"id\"",
            "leads nowhere without a parameter",
        ),
        (
            "list",
            "pages",
            "style = \"token\"\nnext = \"token\"\nparameter = \"afer\"\nitems = \"data\"",
            "no query parameter `afer`\n  help: the query parameters are after, deep",
        ),
        (
            "list",
            "pages",
            "style = \"token\"\nnext = \"token\"\nparameter = \"deep\"\nitems = \"data\"",
            "the parameter `deep` is neither a text nor an integer",
        ),
        (
            "list",
            "pages",
            "style = \"token\"\nnext = \"token\"\nmore = \"token\"\nparameter = \"after\"\nitems = \"data\"",
            "`token` is no boolean",
        ),
        (
            "text",
            "pages",
            "style = \"link\"\nnext = \"next\"",
            "does not answer with one type of JSON",
        ),
        (
            "put_it",
            "pages",
            "style = \"link\"\nnext = \"links.next\"\nitems = \"data\"",
            "sends bytes",
        ),
        (
            "one",
            "wait",
            "member = \"state\"\nuntil = [\"Ready\"]",
            "`state` is never `Ready`\n  help: the values of `state` are New, Done, Failed",
        ),
        (
            "one",
            "wait",
            "member = \"count\"\nuntil = [\"1\"]",
            "`count` has no values to wait for",
        ),
        (
            "send_it",
            "wait",
            "member = \"state\"\nuntil = [\"Done\"]",
            "it is a POST",
        ),
    ] {
        let problem = problem(&table(operation, kind, body)).unwrap_or_default();
        assert!(problem.contains(expected), "{operation} {body}\n{problem}");
        let place = format!("specs/apis.toml at case-declared.operations.{operation}.{kind}: ");
        assert!(problem.starts_with(&place), "{problem}");
    }
    for (event, expected) in [
        ("Nothing", "no schema `Nothing`"),
        ("Item", "`Item` is no CloudEvent"),
    ] {
        let problem = problem(&format!("webhook = \"{event}\"\n")).unwrap_or_default();
        assert!(
            problem.contains(expected) && problem.contains("case-declared.webhook"),
            "{problem}"
        );
    }
}
