//! What the generated types of the golden cases do with JSON: what they read, and what they write again.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests"
)]

use altinn_golden::*;
use altinn_runtime::{ByStatus, ErrorBody, Reading, StatusCode};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, from_value, json, to_value};

/// Reads a value and writes it again.
fn through<T: DeserializeOwned + Serialize>(value: Value) -> Value {
    to_value(from_value::<T>(value).unwrap()).unwrap()
}

fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap()
}

#[test]
fn members_keep_the_names_of_the_wire_although_they_collide_in_rust() {
    let order = json!({"orderId": "1", "OrderId": "2", "order_id": "3", "order-id": "4", "line": {"a": "5"}, "Line": {"b": "6"}});
    assert_eq!(through::<colliding_names::types::Order>(order.clone()), order);
    let words = json!({
        "type": "1", "self": "2", "Self": "3", "crate": "4", "fn": "5", "": "6", "@odata.type": "7", "1st": "8", "builder": "9",
        "default": "10", "gen": "11", "super": "12",
    });
    assert_eq!(through::<keywords::types::Keywords>(words.clone()), words);
}

#[test]
fn open_enums_keep_values_that_they_do_not_know() {
    use enums_string::types::{Hard, Odd, Status};
    for text in [
        "Order_Done",
        "order_done",
        "ORDER-DONE",
        "Unknown",
        "Order_New",
        "",
    ] {
        assert_eq!(through::<Status>(json!(text)), json!(text));
    }
    assert_ne!(Status::from("Order_Done"), Status::from("order_done"));
    assert_eq!(Status::from("Unknown"), Status::Unknown);
    assert!(matches!(Status::from("Order_New"), Status::Unrecognized(_)));
    assert!(matches!(Hard::from("new"), Hard::Unrecognized2(_)));
    for text in [
        "", " ", "+1", "-1", "1", "<=", "æøå", "日本", "a\"b", "a\\b", "{}",
    ] {
        assert!(!matches!(Odd::from(text), Odd::Unknown(_)), "{text}");
        assert_eq!(through::<Odd>(json!(text)), json!(text));
    }
}

#[test]
fn integer_enums_read_numbers_and_names_and_write_numbers() {
    use enums_integer::types::{Named, Numbers, Signed, Unknowns};
    for value in [json!(1), json!("1"), json!("Person")] {
        assert_eq!(from_value::<Named>(value).unwrap(), Named::Person);
    }
    assert_eq!(through::<Named>(json!("Organisation")), json!(2));
    assert_eq!(through::<Named>(json!(9)), json!(9));
    assert_eq!(through::<Numbers>(json!(2)), json!(2));
    assert_eq!(Signed::from(-1).number(), Some(-1));
    assert_eq!(from_value::<Unknowns>(json!(0)).unwrap(), Unknowns::Unknown);
}

#[test]
fn null_and_missing_are_one_for_what_may_be_missing() {
    use nullable::types::Everything;
    let least = json!({"requiredText": "a", "list": ["b", null], "map": {"c": null}, "plain": {}});
    let mut written = least.clone();
    // What is required and none is written as null.
    for name in [
        "requiredNullable",
        "requiredPlain",
        "requiredList",
        "requiredMap",
        "level",
    ] {
        written[name] = json!(null);
    }
    assert_eq!(through::<Everything>(least), written);
    assert_eq!(through::<Everything>(written.clone()), written);
    let nulls = json!({
        "requiredText": "a", "requiredNullable": null, "optional": null, "list": null, "nullableList": null, "map": null, "plain": {},
        "wrapped": null, "alone": null, "beside": null, "maybe": null, "text": null, "level": null, "optionalList": [null],
    });
    let read: Everything = from_value(nulls).unwrap();
    assert!(read.list.is_empty() && read.map.is_empty() && read.wrapped.is_none() && read.level.is_none());
    assert_eq!(read.optional_list, [None]);
    assert!(from_value::<Everything>(json!({"requiredText": null, "plain": {}})).is_err());
}

#[test]
fn empty_lists_and_maps_are_written_as_they_came_and_as_they_are_given() {
    use nullable::types::Everything;
    let empty = json!({
        "requiredText": "a", "requiredNullable": "b", "requiredPlain": {}, "requiredList": [], "requiredMap": {}, "list": [], "map": {},
        "plain": {}, "level": "low", "optionalList": [], "nullableList": [],
    });
    assert_eq!(through::<Everything>(empty.clone()), empty);
    let mut nulls = empty.clone();
    for name in ["requiredList", "requiredMap", "optionalList", "nullableList"] {
        nulls[name] = json!(null);
    }
    assert_eq!(through::<Everything>(nulls.clone()), nulls);
    let built = Everything::builder()
        .required_text("a")
        .list(altinn_runtime::List::empty())
        .map(std::collections::BTreeMap::new())
        .plain(nullable::types::Plain::builder())
        .optional_list(altinn_runtime::List::empty())
        .required_list(vec!["x".to_owned()]);
    let written = to_value(Everything::try_from(built).unwrap()).unwrap();
    let expected = json!({
        "requiredText": "a", "requiredNullable": null, "requiredPlain": null, "requiredList": ["x"], "requiredMap": null, "list": [],
        "map": {}, "plain": {}, "level": null, "optionalList": [],
    });
    assert_eq!(written, expected);
}

#[test]
fn all_of_is_one_structure_with_the_members_of_all_parts() {
    use all_of::types::{Aged, Cat, Nested};
    let cat = json!({"name": "Mia", "lives": 9, "age": 2.5, "colour": "grey"});
    assert_eq!(through::<Cat>(cat.clone()), cat);
    assert!(
        from_value::<Cat>(json!({"name": "Mia"})).is_err(),
        "lives is required"
    );
    assert!(
        from_value::<Aged>(json!({"name": "Mia"})).is_err(),
        "age is required beside the reference"
    );
    let nested = json!({"name": "Mia", "lives": 9, "deep": true});
    assert_eq!(through::<Nested>(nested.clone()), nested);
}

#[test]
fn a_tag_decides_between_structures_and_is_written() {
    use one_of_tagged::types::{Dog, Named, Pet};
    assert!(matches!(
        from_value(json!({"kind": "the-dog"})).unwrap(),
        Pet::TheDog(_)
    ));
    assert!(matches!(
        from_value(json!({"$type": "Cat", "kind": "x"})).unwrap(),
        Named::Cat(_)
    ));
    let new = json!({"kind": "the-fish", "fins": 2});
    assert!(matches!(from_value::<Pet>(new.clone()).unwrap(), Pet::Unknown(_)));
    assert_eq!(through::<Pet>(new.clone()), new);
    let dog: Dog = from_value(json!({"kind": "", "tricks": ["sit"]})).unwrap();
    assert_eq!(
        to_value(Pet::from(dog)).unwrap(),
        json!({"kind": "the-dog", "tricks": ["sit"]})
    );
}

#[test]
fn without_a_tag_the_first_branch_that_fits_is_taken() {
    use one_of_untagged::types::Mixed;
    for (value, named) in [
        (json!(true), "Boolean"),
        (json!(1), "Integer"),
        (json!("a"), "Text"),
        (json!(["a"]), "List"),
        (json!({"a": "b"}), "Thing"),
        (json!({"b": "c"}), "Dictionary"),
        (json!(1.5), "Number"),
        (json!([1]), "Unknown"),
    ] {
        let read: Mixed = from_value(value.clone()).unwrap();
        assert!(format!("{read:?}").starts_with(named), "{value} is {read:?}");
        assert_eq!(to_value(read).unwrap(), value);
    }
}

#[test]
fn types_that_hold_themselves_read_and_write() {
    use recursion::types::{Ring, Tree};
    let tree = json!({
        "name": "root", "must": {"right": {"left": {}, "either": {"one": "x", "two": {"one": "y"}}}},
        "children": [{"name": "leaf", "must": {}}], "byName": {"a": {"name": "b", "must": {}}}, "alias": [{"name": "c", "must": {}}],
        "parent": {"name": "p", "must": {}},
    });
    assert_eq!(through::<Tree>(tree.clone()), tree);
    assert_eq!(through::<Ring>(json!([[], [[]]])), json!([[], [[]]]));
}

#[test]
fn a_schema_that_is_referred_to_where_it_stands_is_one_type_everywhere() {
    use inner_references::types::Tree;
    let tree = json!({"leaf": {"colour": "green"}, "branch": {"twigs": [{"twigs": []}]}, "again": {}, "twig": [{}], "lists": [[]]});
    let mut read: Tree = from_value(tree).unwrap();
    std::mem::swap(&mut read.again, &mut read.branch);
    assert_eq!(to_value(read.again).unwrap(), json!({"twigs": [{"twigs": []}]}));
}

#[test]
fn members_that_the_document_does_not_name_are_kept_where_it_allows_them() {
    use dictionaries::types::{Closed, Problem, Typed};
    let problem = json!({"title": "a", "extra": "b", "traceId": [1]});
    assert_eq!(through::<Problem>(problem.clone()), problem);
    let typed = json!({"name": "a", "more": 7});
    assert_eq!(through::<Typed>(typed.clone()), typed);
    assert_eq!(
        through::<Closed>(json!({"name": "a", "added": 1})),
        json!({"name": "a"})
    );
}

#[test]
fn an_answer_is_read_by_its_status() {
    use answers_success::{answers::PostEitherAnswer, types::One};
    let one = PostEitherAnswer::decode(status(200), &mut Reading::new(br#"{"one":"a"}"#)).unwrap();
    let expected: One = from_value(json!({"one": "a"})).unwrap();
    assert_eq!(one, PostEitherAnswer::Ok(expected));
    assert!(matches!(
        PostEitherAnswer::decode(status(201), &mut Reading::new(br#"{"other":"a"}"#)),
        Ok(PostEitherAnswer::Created(_))
    ));
    assert_eq!(
        PostEitherAnswer::decode(status(204), &mut Reading::new(b"")).unwrap(),
        PostEitherAnswer::NoContent
    );
    assert_eq!(
        PostEitherAnswer::decode(status(206), &mut Reading::new(b"text")).unwrap(),
        PostEitherAnswer::Status2xx("text".to_owned())
    );
    assert!(PostEitherAnswer::decode(status(201), &mut Reading::new(b"{}")).is_err());
    assert!(PostEitherAnswer::decode(status(201), &mut Reading::new(b"")).is_err());
    // A status that is not documented, without a body.
    assert_eq!(
        PostEitherAnswer::decode(status(302), &mut Reading::new(b"")).unwrap(),
        PostEitherAnswer::NoContent
    );
}

#[test]
fn an_error_body_is_that_of_its_status_then_of_its_range_then_the_default() {
    use answers_errors::answers::{GetDefaultOnlyError, GetRiskyError};
    let problem = br#"{"title":"a","status":1}"#;
    assert!(matches!(
        GetRiskyError::decode(status(400), problem),
        Some(GetRiskyError::BadRequest(_))
    ));
    assert_eq!(
        GetRiskyError::decode(status(404), b"gone"),
        Some(GetRiskyError::NotFound("gone".to_owned()))
    );
    assert!(
        matches!(GetRiskyError::decode(status(418), br#"["tea"]"#), Some(GetRiskyError::Status418(list)) if list == ["tea"])
    );
    assert!(matches!(
        GetRiskyError::decode(status(409), br#"{"code":7}"#),
        Some(GetRiskyError::Status4xx(_))
    ));
    assert!(matches!(
        GetRiskyError::decode(status(503), problem),
        Some(GetRiskyError::Status5xx(_))
    ));
    assert!(matches!(
        GetRiskyError::decode(status(600), b"1"),
        Some(GetRiskyError::Other(_))
    ));
    assert_eq!(GetRiskyError::decode(status(400), b"<html>"), None);
    assert!(matches!(
        GetDefaultOnlyError::decode(status(500), problem),
        Some(GetDefaultOnlyError::Other(_))
    ));
}

#[test]
fn debug_shows_neither_tokens_nor_personal_numbers() {
    use redaction::types::{Login, Person};
    let person: Person = from_value(
        json!({"ssn": "hidden1", "name": "Kari", "accessToken": "hidden2", "continuationToken": "page2"}),
    )
    .unwrap();
    let login: Login = from_value(json!({"userName": "kari", "userPassword": "hidden3"})).unwrap();
    let text = format!("{person:?} {login:?}");
    assert!(!text.contains("hidden"), "{text}");
    assert!(
        text.contains("Kari") && text.contains("page2") && text.contains("kari"),
        "{text}"
    );
}

#[test]
fn constraints_and_odd_formats_refuse_nothing() {
    let mut scalars = json!({
        "b": false, "i": 100, "i32": 1, "i64": 2, "n": 1.5, "f": 2.5, "d": 3.5, "s": "LONG TEXT", "day": "2025-01-31",
        "time": "2025-01-31T12:00:00Z", "id": "00000000-0000-0000-0000-000000000001", "strange": "x", "u8": 300,
    });
    assert_eq!(through::<scalars::types::Scalars>(scalars.clone()), scalars);
    // A number stays whole where it came whole.
    (scalars["n"], scalars["d"]) = (json!(100), json!(-7));
    assert_eq!(through::<scalars::types::Scalars>(scalars.clone()), scalars);
}

#[test]
fn a_builder_takes_values_as_they_are() {
    use builders::types::{Line, Recipient};
    let line = Line::try_from(Line::builder().number(7)).unwrap();
    assert_eq!(to_value(line).unwrap(), json!({"number": 7}));
    let missing = Recipient::try_from(Recipient::builder()).unwrap_err();
    assert_eq!(missing.to_string(), "`email` is missing");
}

#[tokio::test]
async fn everything_that_is_missing_or_wrong_is_said_at_once_with_its_path() {
    use builders::types::{Email, Order, Recipient};
    let client = builders::Client::new("http://localhost:9".parse().unwrap(), ());
    let email = Email::builder().subject("s").sent_by("hidden").format("html");
    let order = Order::builder()
        .recipient(Recipient::builder().email(email))
        .lines(altinn_runtime::List::empty());
    let call = client.place_order().x_count(5_000_000_000_i64).due("tomorrow");
    let error = call.body(order).send().await.unwrap_err();
    assert_eq!(error.kind(), altinn_runtime::ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "place_order: `x_count` is out of range; `due` is not a date such as 2024-01-31; `body.recipient.email.sent_by` is not \
         a UUID; `body.recipient.email.reply_to` is missing; `body.recipient.email.text` is missing; `body.reference` is \
         missing; `id` is missing"
    );
    assert!(std::error::Error::source(&error).is_some());
    let error = client.place_order().send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "place_order: `id` is missing; `x_count` is missing; `body` is missing"
    );
    let error = client.replace_lines().send().await.unwrap_err();
    assert_eq!(error.to_string(), "replace_lines: `body` is missing");
}

#[tokio::test]
async fn a_form_is_refused_where_its_structure_or_a_file_is_missing() {
    use forms_by_structure::{
        Client,
        answers::{SendLetterWithFileForm, SendLetterWithFilesForm},
        types::{Content, Letter},
    };
    let client = Client::new("http://localhost:9".parse().unwrap(), ());
    let form = SendLetterWithFilesForm {
        letter: Letter::builder().content(Content::builder()),
        note: Some("n".to_owned()),
        ..Default::default()
    };
    let error = client
        .send_letter_with_files()
        .body(form)
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "send_letter_with_files: `body.letter.content.title` is missing"
    );
    let form = SendLetterWithFileForm {
        meta: Some(Letter::builder().content(Content::new("t"))),
        ..Default::default()
    };
    let error = client
        .send_letter_with_file()
        .body(form)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.to_string(), "send_letter_with_file: `body.file` is missing");
}

#[test]
fn a_constructor_takes_what_is_required() {
    use builders::types::{Email, Line, Order, Recipient, builder::OrderBuilder};
    let email = Email {
        subject: "s".into(),
        text: "t".into(),
        format: "plain".into(),
        sent_by: altinn_runtime::Uuid::nil(),
        reply_to: "r".into(),
    };
    let order = Order::new(Recipient::new(email), "order-7");
    let order = Order {
        lines: [Line::default()].into(),
        ..order
    };
    let again = Order::try_from(OrderBuilder::from(order.clone()).problems("none").value(7)).unwrap();
    assert_eq!((again.problems.as_deref(), again.value), (Some("none"), Some(7)));
    assert_eq!((&again.reference, again.lines.len()), (&order.reference, 1));
}

#[test]
fn pinned_names_stay() {
    let _: fn(&pinned::Client) -> pinned::builder::ListThings<'_> = pinned::Client::list_things;
    let thing: pinned::types::Thing = from_value(json!({"part": {"a": "b"}})).unwrap();
    let piece: Option<pinned::types::Piece> = thing.part;
    assert_eq!(piece.unwrap().a.as_deref(), Some("b"));
}

#[test]
fn operations_know_their_methods_media_types_and_redirects() {
    let facts = |operations: &'static [&'static altinn_runtime::Operation], id: &str| {
        operations
            .iter()
            .find(|operation| operation.id == id)
            .copied()
            .unwrap()
    };
    let patch = facts(media_types::operations::ALL, "patch_note");
    assert_eq!(
        (patch.method.as_str(), patch.content_type),
        ("PATCH", Some("application/json-patch+json"))
    );
    let event = facts(media_types::operations::ALL, "post_event");
    assert_eq!(
        event.accept,
        "application/cloudevents+json, application/cloudevents-batch+json"
    );
    assert_eq!(
        facts(answers_success::operations::ALL, "get_cached").redirects,
        [304]
    );
    assert_eq!(
        facts(paths_mended::operations::ALL, "get_xsd").path,
        "/formats/{version}/xsd"
    );
    for method in [
        "GET", "PUT", "POST", "PATCH", "HEAD", "OPTIONS", "TRACE", "DELETE",
    ] {
        let id = format!("m_{}", method.to_lowercase());
        assert_eq!(facts(methods::operations::ALL, &id).method.as_str(), method);
    }
}

#[test]
fn what_is_always_sent_is_plain_and_what_is_missing_is_empty_or_named() {
    use always::types::{Order, State};
    let whole = json!({
        "id": "6a8e9a0c-5b5f-4e56-9f2f-3b0a3d0b8f00", "reference": "r", "state": "New",
        "lines": [{ "number": 1 }], "counts": { "a": 1 }, "anything": { "x": [null] },
    });
    let order: Order = from_value(whole.clone()).unwrap();
    let (reference, state, lines): (&str, &State, &[_]) = (&order.reference, &order.state, &order.lines);
    assert_eq!(
        (reference, state, lines.len(), order.counts["a"]),
        ("r", &State::New, 1, 1)
    );
    assert_eq!((order.lines[0].number, order.closed), (1, None));
    assert_eq!(through::<Order>(whole.clone()), whole);
    let without = |name: &str, value: Option<Value>| {
        let mut order = whole.clone();
        order.as_object_mut().unwrap().remove(name);
        if let Some(value) = value {
            order[name] = value;
        }
        from_value::<Order>(order).map_err(|error| error.to_string())
    };
    // A list, a dictionary and any value have an empty value; a text, an enum and an identifier have none.
    for value in [None, Some(Value::Null)] {
        assert!(without("lines", value.clone()).unwrap().lines.is_empty());
        assert!(without("counts", value.clone()).unwrap().counts.is_empty());
        assert_eq!(without("anything", value.clone()).unwrap().anything, Value::Null);
        for name in ["id", "reference", "state"] {
            let error = without(name, value.clone()).unwrap_err();
            assert!(
                value.is_some() || error.contains(&format!("missing field `{name}`")),
                "{error}"
            );
        }
    }
    let Ok(unknown) = without("state", Some(json!("Sold"))) else {
        panic!("an unknown value is kept")
    };
    assert_eq!(unknown.state.to_string(), "Sold");
    // What is sent, too, is not forced on the caller.
    let customer = always::types::NewOrder::builder().customer(always::types::Customer::default());
    assert!(always::types::NewOrder::try_from(customer).is_ok());
}
