//! Deliveries as Altinn sends them, and as somebody else might.

use http::header::HeaderValue;
use serde::Deserialize;

use super::*;

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Small {
    id: String,
    source: String,
    #[serde(rename = "type")]
    kind: String,
}

impl Event for Small {
    fn id(&self) -> &str {
        &self.id
    }
    fn source(&self) -> &str {
        &self.source
    }
    fn kind(&self) -> &str {
        &self.kind
    }
}

fn event(id: &str, kind: &str) -> String {
    format!(r#"{{"id":"{id}","source":"https://example.com/s","specversion":"1.0","type":"{kind}"}}"#)
}

fn headers(media_type: Option<&'static str>) -> HeaderMap {
    media_type
        .into_iter()
        .map(|value| (CONTENT_TYPE, HeaderValue::from_static(value)))
        .collect()
}

fn read(media_type: Option<&'static str>, body: &str) -> Result<Delivery<Small>, Refused> {
    Receiver::new().read(&headers(media_type), body.as_bytes())
}

#[test]
fn events_and_the_validation_event_are_told_apart() {
    assert!(matches!(
        read(None, &event("1", "app.instance.created")),
        Ok(Delivery::Event(_))
    ));
    assert!(matches!(
        read(None, &event("1", VALIDATION)),
        Ok(Delivery::Validation(_))
    ));
}

#[test]
fn the_media_type_must_be_one_of_json() {
    for (media_type, taken) in [
        (None, true),
        (Some("application/json; charset=utf-8"), true),
        (Some("application/cloudevents+json"), true),
        (Some("Application/JSON"), true),
        (Some("application/cloudevents-batch+json"), false),
        (Some("text/plain"), false),
        (Some("application/x-www-form-urlencoded"), false),
    ] {
        let outcome = read(media_type, &event("1", "a"));
        assert_eq!(outcome.is_ok(), taken, "{media_type:?}");
        if !taken {
            assert_eq!(outcome.unwrap_err().status(), 415);
        }
    }
    let mut compressed = headers(Some("application/json"));
    compressed.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    let outcome = Receiver::<Small>::new().read(&compressed, event("1", "a").as_bytes());
    assert_eq!(outcome, Err(Refused::MediaType));
}

#[test]
fn what_is_no_event_is_refused() {
    for body in [
        "",
        "null",
        "[]",
        "{}",
        "<html>",
        "\"text\"",
        "{\"id\":\"1\"}",
        r#"{"id":1,"source":"s","type":"t"}"#,
        r#"{"id":"","source":"s","type":"t"}"#,
        r#"{"id":"1","source":"","type":"t"}"#,
        r#"[{"id":"1","source":"s","type":"t"}]"#,
        r#"{"id":"1","source":"s","type":"t""#,
    ] {
        assert_eq!(read(None, body), Err(Refused::NoEvent), "{body}");
    }
    assert!(read(None, &format!("\u{feff}{}", event("1", "a"))).is_ok());
}

#[test]
fn size_and_depth_are_limited_to_the_byte_and_the_level() {
    let body = event("1", "a");
    let receiver = Receiver::<Small>::new().max_bytes(body.len());
    assert!(receiver.read(&HeaderMap::new(), body.as_bytes()).is_ok());
    let longer = format!("{body} ");
    assert_eq!(
        receiver.read(&HeaderMap::new(), longer.as_bytes()),
        Err(Refused::TooLarge)
    );
    let nested = |levels: usize| {
        let data = format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        format!(r#"{{"id":"1","source":"s","type":"t","note":"[[[[\"{{{{","data":{data}}}"#)
    };
    let receiver = Receiver::<Small>::new().max_depth(4);
    assert!(receiver.read(&HeaderMap::new(), nested(3).as_bytes()).is_ok());
    assert_eq!(
        receiver.read(&HeaderMap::new(), nested(4).as_bytes()),
        Err(Refused::TooDeep)
    );
    let bomb = "[".repeat(200_000);
    assert_eq!(read(None, &bomb), Err(Refused::TooDeep));
}

#[test]
fn an_event_is_dealt_with_once() {
    let receiver = Receiver::<Small>::new();
    let one: Small = serde_json::from_str(&event("1", "a")).unwrap();
    let Turn::New(claim) = receiver.begin(&one) else {
        panic!("new")
    };
    assert!(matches!(receiver.begin(&one), Turn::UnderWay));
    claim.done();
    assert!(matches!(receiver.begin(&one), Turn::Duplicate));
    let elsewhere = Small {
        source: "https://example.com/t".to_owned(),
        ..one
    };
    assert!(matches!(receiver.begin(&elsewhere), Turn::New(_)));
}

#[test]
fn an_event_that_could_not_be_dealt_with_is_new_again() {
    let receiver = Receiver::<Small>::new();
    let one: Small = serde_json::from_str(&event("1", "a")).unwrap();
    for _ in 0..3 {
        assert!(matches!(receiver.begin(&one), Turn::New(_)));
    }
}

#[test]
fn the_oldest_events_are_forgotten_first() {
    let receiver = Receiver::<Small>::new().remember(2);
    let events: Vec<Small> = (0..3)
        .map(|id| serde_json::from_str(&event(&id.to_string(), "a")).unwrap())
        .collect();
    for event in &events {
        let Turn::New(claim) = receiver.begin(event) else {
            panic!("new")
        };
        claim.done();
    }
    let known: Vec<bool> = events
        .iter()
        .map(|event| matches!(receiver.begin(event), Turn::Duplicate))
        .collect();
    assert_eq!(known, [false, true, true]);
}

#[test]
fn source_and_id_do_not_run_together() {
    let receiver = Receiver::<Small>::new();
    let small = |source: &str, id: &str| Small {
        id: id.into(),
        source: source.into(),
        kind: "k".into(),
    };
    let Turn::New(claim) = receiver.begin(&small("ab", "c")) else {
        panic!("new")
    };
    claim.done();
    assert!(matches!(receiver.begin(&small("a", "bc")), Turn::New(_)));
}

#[test]
fn only_the_whole_secret_matches() {
    let secret = UrlSecret::new("0123456789abcdef+/").unwrap();
    for (candidate, right) in [
        ("0123456789abcdef+/", true),
        ("0123456789abcdef+", false),
        ("0123456789abcdef+/x", false),
        ("0123456789ABCDEF+/", false),
        ("", false),
    ] {
        assert_eq!(secret.matches(candidate), right, "{candidate}");
    }
    assert!(secret.is_in_query(Some("a=1&code=0123456789abcdef%2B%2F"), "code"));
    assert!(!secret.is_in_query(Some("code=wrong&code=0123456789abcdef%2B%2F"), "code"));
    assert!(!secret.is_in_query(Some("code=0123456789abcdef%2B%2F&code=x"), "code"));
    assert!(!secret.is_in_query(None, "code"));
    assert!(secret.ends_path("/hook/0123456789abcdef+%2F"));
    assert!(!secret.ends_path("/hook/0123456789abcdef+%2F/"));
    assert_eq!(UrlSecret::new("short").unwrap_err(), WeakSecret);
    assert_eq!(format!("{secret:?}"), "UrlSecret(..)");
}
