//! One small API on both sides: the same at first, then with one thing changed.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::compare::compare;
use super::facts::Server;

/// The document.
fn document() -> Value {
    let schema = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let of = |schema: Value| json!({ "content": { "application/json": { "schema": schema } } });
    json!({
        "openapi": "3.0.1",
        "paths": {
            "/items": {
                "get": {
                    "parameters": [
                        { "name": "state", "in": "query", "schema": schema("State") },
                        { "name": "size", "in": "query", "required": true, "schema": { "type": "integer", "format": "int32", "maximum": 100 } },
                        { "name": "X-Trace", "in": "header", "schema": { "type": "string" } }
                    ],
                    "responses": {
                        "200": of(json!({ "type": "array", "items": schema("Item") })),
                        "400": of(schema("ProblemDetails")),
                        "403": {}
                    },
                    "x-altinn": { "tokens": [["altinn"]], "scopes": [["shop.read"], ["shop.admin", "shop.write"]] }
                },
                "post": {
                    "requestBody": { "required": true, "content": { "application/json": { "schema": schema("NewItem") } } },
                    "responses": { "201": of(schema("Item")), "409": {} },
                    "x-altinn": { "tokens": [["altinn"]], "scopes": [["shop.write"]] }
                }
            },
            "/items/{id}/picture": {
                "put": {
                    "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } }],
                    "requestBody": { "content": { "multipart/form-data": { "schema": {
                        "type": "object",
                        "required": ["File"],
                        "properties": { "File": { "type": "string", "format": "binary" }, "Meta.Name": { "type": "string", "maxLength": 10 } }
                    } } } },
                    "responses": { "204": {} },
                    "x-altinn": { "tokens": [["none"]] }
                }
            }
        },
        "components": { "schemas": {
            "State": { "type": "string", "enum": ["Draft", "Sold"] },
            "Item": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": { "type": "string", "format": "uuid" },
                    "made": { "type": "string", "format": "date-time" },
                    "count": { "type": "integer", "format": "int64" },
                    "price": { "type": "number", "format": "double", "nullable": true },
                    "state": schema("State"),
                    "rank": { "type": "integer", "enum": [1, 2], "x-enum-varnames": ["Low", "High"] },
                    "tags": { "type": "array", "items": { "type": "string" } },
                    "names": { "type": "object", "additionalProperties": { "type": "string" } },
                    "old": { "type": "string", "deprecated": true },
                    "parent": { "allOf": [schema("Item")], "nullable": true },
                    "owner": { "oneOf": [schema("Person"), schema("Firm")], "discriminator": {
                        "propertyName": "kind",
                        "mapping": { "person": "#/components/schemas/Person", "firm": "#/components/schemas/Firm" }
                    } }
                }
            },
            "Person": { "type": "object", "properties": { "kind": { "type": "string" }, "name": { "type": "string" } } },
            "Firm": { "type": "object", "properties": { "kind": { "type": "string" }, "number": { "type": "string" } } },
            "NewItem": {
                "type": "object",
                "required": ["name"],
                "properties": { "name": { "type": "string", "maxLength": 20 }, "state": schema("State") }
            },
            "ProblemDetails": { "type": "object", "additionalProperties": {}, "properties": {
                "type": { "type": "string", "nullable": true }, "title": { "type": "string", "nullable": true },
                "status": { "type": "integer", "format": "int32", "nullable": true }, "detail": { "type": "string", "nullable": true },
                "instance": { "type": "string", "nullable": true }, "code": { "type": "string" }
            } }
        } }
    })
}

/// The server, which does what the document says.
fn server() -> Value {
    let member = |ty: &str, line: usize| json!({ "type": ty, "source": format!("Item.cs#L{line}") });
    let marked = |ty: &str, line: usize, mark: &str| json!({ "type": ty, "source": format!("Item.cs#L{line}"), mark: true });
    json!({
        "format": 1,
        "sources": [{ "repository": "Altinn/shop", "commit": "161ba1223862bb420022844eed09ff48c83a3840", "date": "2026-08-18" }],
        "operations": {
            "GET /shop/Items": {
                "source": "Items.cs#L10",
                "policies": ["Read"],
                "scopes": [["shop.read"], ["shop.write", "shop.admin"]],
                "parameters": [
                    { "name": "State", "in": "query", "type": "State", "nullable": true, "source": "Items.cs#L11" },
                    { "name": "size", "in": "query", "type": "int32", "required": true, "constraints": { "maximum": 100.0 }, "source": "Items.cs#L12" },
                    { "name": "x-trace", "in": "header", "type": "string", "source": "Items.cs#L13" }
                ],
                "answers": { "200": { "type": "list<Item>" }, "400": { "type": "ProblemDetails" } }
            },
            "POST /shop/items": {
                "source": "Items.cs#L20",
                "scopes": [["shop.write"]],
                "body": { "type": "NewItem", "required": true },
                "answers": { "201": { "type": "Item" }, "409": {} }
            },
            "PUT /shop/items/{itemId}/picture": {
                "source": "Items.cs#L30",
                "anonymous": true,
                "parameters": [
                    { "name": "itemId", "in": "path", "type": "uuid", "required": true, "source": "Items.cs#L31" },
                    { "name": "File", "in": "form", "type": "binary", "required": true, "source": "Items.cs#L32" },
                    { "name": "Meta.Name", "in": "form", "type": "string", "constraints": { "maxLength": 10 }, "source": "Items.cs#L33" }
                ],
                "answers": { "204": {} }
            },
            "GET /shop/health": { "source": "Health.cs#L1", "hidden": true, "anonymous": true }
        },
        "types": {
            "State": { "source": "State.cs#L1", "kind": "enum", "wire": "name", "values": {
                "Draft": { "number": 0, "wire": "Draft", "source": "State.cs#L2" },
                "Sold": { "number": 1, "wire": "Sold", "source": "State.cs#L3" }
            } },
            "Rank": { "source": "Rank.cs#L1", "kind": "enum", "wire": "number", "values": {
                "Low": { "number": 1, "wire": "Low", "source": "Rank.cs#L2" },
                "High": { "number": 2, "wire": "High", "source": "Rank.cs#L3" }
            } },
            "Item": { "source": "Item.cs#L1", "kind": "object", "members": {
                "id": marked("uuid", 2, "always"),
                "made": member("date-time", 3),
                "count": member("int64", 4),
                "price": marked("decimal", 5, "nullable"),
                "state": member("State", 6),
                "rank": member("Rank", 7),
                "tags": member("list<string>", 8),
                "names": member("map<string>", 9),
                "old": marked("string", 10, "obsolete"),
                "parent": marked("Item", 11, "nullable"),
                "owner": member("Owner", 12)
            } },
            "Owner": { "source": "Owner.cs#L1", "kind": "object", "discriminator": "kind", "derived": { "person": "Person", "firm": "Firm" } },
            "Person": { "source": "Owner.cs#L10", "kind": "object", "members": { "name": member("string", 13) } },
            "Firm": { "source": "Owner.cs#L20", "kind": "object", "members": { "number": member("string", 14) } },
            "ProblemDetails": { "source": "framework:ProblemDetails", "kind": "object", "open": true, "members": {
                "type": marked("string", 1, "nullable"), "title": marked("string", 1, "nullable"), "status": marked("int32", 1, "nullable"),
                "detail": marked("string", 1, "nullable"), "instance": marked("string", 1, "nullable")
            } },
            "NewItem": { "source": "NewItem.cs#L1", "kind": "object", "members": {
                "name": { "type": "string", "required": true, "constraints": { "maxLength": 20 }, "source": "NewItem.cs#L2" },
                "state": { "type": "State", "source": "NewItem.cs#L3" },
                "made": { "type": "date-time", "read_only": true, "source": "NewItem.cs#L4" }
            } }
        }
    })
}

/// The keys of the differences.
fn differences(document: &Value, server: &Value) -> Vec<String> {
    let server = Server::parse("server.json", &server.to_string()).unwrap();
    let facts = compare(document, "/shop", &server, &BTreeSet::new()).facts;
    facts
        .iter()
        .filter(|fact| fact.differs())
        .map(super::Fact::key)
        .collect()
}

#[test]
fn both_sides_of_the_small_api_say_the_same() {
    assert_eq!(differences(&document(), &server()), Vec::<String>::new());
}

/// Puts a value at a pointer, or takes away what is there.
fn put(whole: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = crate::document::unescape(key);
    match whole.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}")) {
        Value::Object(map) if value.is_null() => {
            drop(map.remove(&key).unwrap_or_else(|| panic!("{pointer}")))
        }
        Value::Object(map) => drop(map.insert(key, value)),
        Value::Array(all) => all[key.parse::<usize>().unwrap()] = value,
        _ => panic!("{pointer}"),
    }
}

const GET: &str = "/operations/GET ~1shop~1Items";
const POST: &str = "/operations/POST ~1shop~1items";
const PUT: &str = "/operations/PUT ~1shop~1items~1{itemId}~1picture";

#[test]
fn each_change_of_the_server_is_told() {
    let item = |member: &str| format!("/types/Item/members/{member}");
    let renamed = json!({ "type": "string", "source": "Item.cs#L9" });
    for (pointer, value, expected) in [
        // Operations.
        (
            GET.to_owned(),
            Value::Null,
            vec!["GET /shop/items: documented, server has none"],
        ),
        (
            format!("{GET}/hidden"),
            json!(true),
            vec!["GET /shop/items: documented, server keeps it out of its document"],
        ),
        (
            "/operations/GET ~1shop~1health/hidden".to_owned(),
            json!(false),
            vec!["GET /shop/health: not documented, server offers it"],
        ),
        (
            format!("{GET}/obsolete"),
            json!(true),
            vec!["GET /shop/items obsolete: no, server yes"],
        ),
        (
            format!("{PUT}/anonymous"),
            json!(false),
            vec!["PUT /shop/items/{id}/picture token: goes without a token, server demands one"],
        ),
        (
            format!("{POST}/anonymous"),
            json!(true),
            vec!["POST /shop/items token: a token goes along, server takes calls without one"],
        ),
        (
            format!("{GET}/scopes"),
            json!([["shop.read"]]),
            vec!["GET /shop/items scope shop.admin shop.write: listed, server does not take it"],
        ),
        (
            format!("{POST}/scopes/0"),
            json!(["shop.put"]),
            vec![
                "POST /shop/items scope shop.put: not listed, server takes it",
                "POST /shop/items scope shop.write: listed, server does not take it",
            ],
        ),
        // Parameters.
        (
            format!("{GET}/parameters/1/name"),
            json!("count"),
            vec![
                "GET /shop/items query count: not documented, server reads int32",
                "GET /shop/items query size: documented, server does not read it",
            ],
        ),
        (
            format!("{GET}/parameters/1/in"),
            json!("header"),
            vec![
                "GET /shop/items header size: not documented, server reads int32",
                "GET /shop/items query size: documented, server does not read it",
            ],
        ),
        (
            format!("{GET}/parameters/1/type"),
            json!("int64"),
            vec!["GET /shop/items query size type: int32, server int64"],
        ),
        (
            format!("{GET}/parameters/1/required"),
            json!(false),
            vec!["GET /shop/items query size required: yes, server no"],
        ),
        (
            format!("{GET}/parameters/1/constraints/maximum"),
            json!(50),
            vec!["GET /shop/items query size maximum: 100, server 50"],
        ),
        (
            format!("{GET}/parameters/2/obsolete"),
            json!(true),
            vec!["GET /shop/items header X-Trace obsolete: no, server yes"],
        ),
        (
            format!("{GET}/parameters/0/type"),
            json!("string"),
            vec!["GET /shop/items query state type: text enum State, server string"],
        ),
        (
            format!("{PUT}/parameters/0/type"),
            json!("string"),
            vec!["PUT /shop/items/{id}/picture path id type: uuid, server string"],
        ),
        (
            format!("{PUT}/parameters/2/name"),
            json!("Meta.Title"),
            vec![
                "PUT /shop/items/{id}/picture form Meta.Name: documented, server does not read it",
                "PUT /shop/items/{id}/picture form Meta.Title: not documented, server reads string",
            ],
        ),
        (
            format!("{PUT}/parameters/2/constraints/maxLength"),
            json!(12),
            vec!["PUT /shop/items/{id}/picture form Meta.Name maxLength: 10, server 12"],
        ),
        // Bodies and answers.
        (
            format!("{POST}/body"),
            Value::Null,
            vec!["POST /shop/items request: application/json, server takes none"],
        ),
        (
            format!("{POST}/body/type"),
            json!("list<NewItem>"),
            vec!["POST /shop/items request type: object NewItem, server list<NewItem>"],
        ),
        (
            format!("{POST}/body/media"),
            json!(["application/xml"]),
            vec!["POST /shop/items request media: application/json, server application/xml"],
        ),
        (
            format!("{GET}/answers/200/type"),
            json!("Item"),
            vec!["GET /shop/items answer 200 type: list, server object Item"],
        ),
        (
            format!("{GET}/answers/200/type"),
            json!("list<Item?>"),
            vec!["GET /shop/items answer 200 null items: no, server yes"],
        ),
        (
            format!("{GET}/answers/200/type"),
            json!("list<Other>"),
            vec!["GET /shop/items answer 200 type of items: object Item, server Other, which was not read"],
        ),
        (
            format!("{POST}/answers/201"),
            json!({}),
            vec!["POST /shop/items answer 201 body: object Item, server names no body"],
        ),
        (
            format!("{POST}/answers/201/media"),
            json!(["text/csv"]),
            vec!["POST /shop/items answer 201 media: application/json, server text/csv"],
        ),
        (
            format!("{POST}/answers/409"),
            Value::Null,
            vec!["POST /shop/items answer 409: documented, server does not name it"],
        ),
        (
            format!("{POST}/answers/409/type"),
            json!("ProblemDetails"),
            vec!["POST /shop/items answer 409 body: none, server ProblemDetails"],
        ),
        (
            format!("{POST}/answers/422"),
            json!({ "type": "string" }),
            vec!["POST /shop/items answer 422: not documented, server answers it with string"],
        ),
        // Members.
        (
            item("made"),
            Value::Null,
            vec!["Item.made: documented, server has none"],
        ),
        (
            item("more"),
            renamed.clone(),
            vec!["Item.more: not documented, server has string"],
        ),
        (
            item("id/type"),
            json!("string"),
            vec!["Item.id type: uuid, server string"],
        ),
        (
            item("id/nullable"),
            json!(true),
            vec!["Item.id null: never null, server may be null"],
        ),
        (
            item("id/omitted_when"),
            json!("default"),
            vec!["Item.id required: always there, server leaves it out when default"],
        ),
        (
            item("made/type"),
            json!("date"),
            vec!["Item.made type: date-time, server date"],
        ),
        (
            item("count/type"),
            json!("decimal"),
            vec!["Item.count type: int64, server decimal"],
        ),
        (
            item("price/type"),
            json!("string"),
            vec!["Item.price type: double, server string"],
        ),
        (
            item("tags/type"),
            json!("string"),
            vec!["Item.tags type: list, server string"],
        ),
        (
            item("tags/type"),
            json!("list<int32>"),
            vec!["Item.tags type of items: string, server int32"],
        ),
        (
            item("tags/type"),
            json!("list<uuid>"),
            vec!["Item.tags type of items: string, server uuid"],
        ),
        (
            item("names/type"),
            json!("map<boolean>"),
            vec!["Item.names type of values: string, server boolean"],
        ),
        (
            item("names/type"),
            json!("any"),
            vec!["Item.names type: map, server any"],
        ),
        (
            item("old/obsolete"),
            json!(false),
            vec!["Item.old obsolete: yes, server no"],
        ),
        (
            item("state/wire"),
            json!("number"),
            vec!["Item.state type: text enum State, server State as numbers"],
        ),
        (
            item("owner/type"),
            json!("string"),
            vec!["Item.owner type: one of several, server string"],
        ),
        (
            item("made/converter"),
            json!("DayConverter"),
            vec!["Item.made type: date-time, server writes it by DayConverter"],
        ),
        (
            "/types/NewItem/members/state/required".to_owned(),
            json!(true),
            vec!["NewItem.state required in requests: optional, server required"],
        ),
        (
            "/types/NewItem/members/name/constraints/maxLength".to_owned(),
            json!(30),
            vec!["NewItem.name maxLength: 20, server 30"],
        ),
        (
            "/types/NewItem/members/made/read_only".to_owned(),
            json!(false),
            vec!["NewItem.made: not documented, server has date-time"],
        ),
        // Values.
        (
            "/types/State/values/Sold".to_owned(),
            Value::Null,
            vec!["State value Sold: documented, server has none"],
        ),
        (
            "/types/State/values/Lost".to_owned(),
            json!({ "number": 2, "wire": "Lost", "source": "State.cs#L4" }),
            vec!["State value Lost: not documented, server has it (Lost)"],
        ),
        (
            "/types/Rank/values/High/number".to_owned(),
            json!(3),
            vec![
                "Item.rank (Rank) value 2: documented, server has none",
                "Item.rank (Rank) value 3: not documented, server has it (High)",
            ],
        ),
        (
            "/types/Owner/derived/firm".to_owned(),
            Value::Null,
            vec!["Item.owner value Firm: documented, server has none"],
        ),
        (
            "/types/Owner/derived/club".to_owned(),
            json!("Club"),
            vec!["Item.owner value club: not documented, server has it (Club)"],
        ),
        (
            "/types/Firm/members/number/type".to_owned(),
            json!("int32"),
            vec!["Firm.number type: string, server int32"],
        ),
    ] {
        let mut server = server();
        put(&mut server, &pointer, value.clone());
        assert_eq!(differences(&document(), &server), expected, "{pointer}: {value}");
    }
}

#[test]
fn what_the_document_allows_beyond_the_server_is_no_difference() {
    for (of_server, pointer, value) in [
        (
            false,
            "/components/schemas/Item/properties/made/nullable",
            json!(true),
        ),
        (true, "/types/Item/members/made/nullable", json!(true)),
        (true, "/types/Item/members/count/type", json!("int32")),
        (true, "/operations/GET ~1shop~1Items/answers/403", json!({})),
        (
            true,
            "/operations/PUT ~1shop~1items~1{itemId}~1picture/parameters/0/name",
            json!("itemid"),
        ),
        (false, "/paths/~1items/post/responses/default", json!({})),
        (
            false,
            "/components/schemas/Item/properties/state",
            json!({ "oneOf": [{ "$ref": "#/components/schemas/State" }, { "type": "null" }] }),
        ),
    ] {
        let (mut document, mut server) = (document(), server());
        put(
            if of_server { &mut server } else { &mut document },
            pointer,
            value,
        );
        assert_eq!(differences(&document, &server), Vec::<String>::new(), "{pointer}");
    }
}

#[test]
fn names_of_members_count_letter_by_letter_unless_the_document_leaves_their_case_open() {
    let mut server = server();
    let member = server["types"]["Item"]["members"]["made"].clone();
    put(&mut server, "/types/Item/members/made", Value::Null);
    put(&mut server, "/types/Item/members/Made", member);
    assert_eq!(
        differences(&document(), &server),
        ["Item.made: documented, server spells it Made"]
    );
    let mut document = document();
    put(&mut document, "/components/schemas/Item/x-any-case", json!(true));
    assert_eq!(differences(&document, &server), Vec::<String>::new());
}

#[test]
fn operations_that_other_documents_have_are_not_missed_here() {
    let mut server = server();
    put(&mut server, "/operations/GET ~1shop~1health/hidden", json!(false));
    let server = Server::parse("server.json", &server.to_string()).unwrap();
    let elsewhere = BTreeSet::from(["GET /shop/health".to_lowercase()]);
    let facts = compare(&document(), "/shop", &server, &elsewhere).facts;
    assert!(!facts.iter().any(super::Fact::differs));
}

#[test]
fn marks_of_the_manifest_settle_operations_that_are_gone_or_internal() {
    let (mut document, mut server) = (document(), server());
    put(&mut document, "/paths/~1items/get/x-altinn/removed", json!(true));
    assert_eq!(
        differences(&document, &server),
        ["GET /shop/items: marked as removed, server has it"]
    );
    put(&mut server, GET, Value::Null);
    assert_eq!(differences(&document, &server), Vec::<String>::new());
    put(
        &mut document,
        "/paths/~1items/post/x-altinn/internal",
        json!(true),
    );
    put(&mut server, &format!("{POST}/hidden"), json!(true));
    assert_eq!(differences(&document, &server), Vec::<String>::new());
}
