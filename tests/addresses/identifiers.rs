//! Identifiers that would lead elsewhere: to another path, another host, or another part of the URL.

use altinn_runtime::{Chain, Environment, ErrorKind};
use serde_json::json;

use crate::capture::{Caller, Capture};

#[tokio::test]
async fn an_identifier_is_one_segment_or_an_error_that_names_the_parameter() {
    let long = "æ/".repeat(20_000);
    let long_encoded = "%C3%A6%2F".repeat(20_000);
    let capture = Capture::default();
    let client =
        altinn_resource_registry::Client::new(Environment::Prod, Chain::default().with(capture.clone()));
    // The identifier, and its segment; `None`: refused.
    for (identifier, segment) in [
        ("app_ttd_x", Some("app_ttd_x")),
        ("..", None),
        (".", None),
        ("", None),
        ("...", Some("...")),
        ("..a", Some("..a")),
        ("a/b", Some("a%2Fb")),
        ("../..", Some("..%2F..")),
        ("/", Some("%2F")),
        ("\\", Some("%5C")),
        ("..\\..", Some("..%5C..")),
        ("%2e%2e", Some("%252e%252e")),
        ("%2E", Some("%252E")),
        ("a%2Fb", Some("a%252Fb")),
        ("100%", Some("100%25")),
        ("?x", Some("%3Fx")),
        ("#x", Some("%23x")),
        ("a b", Some("a%20b")),
        ("a+b", Some("a%2Bb")),
        ("a\tb\r\nc", Some("a%09b%0D%0Ac")),
        ("\u{0}", Some("%00")),
        ("@evil.example", Some("%40evil.example")),
        ("urn:altinn:x", Some("urn%3Aaltinn%3Ax")),
        ("blåbær", Some("bl%C3%A5b%C3%A6r")),
        ("\u{1f600}\u{202e}", Some("%F0%9F%98%80%E2%80%AE")),
        (&long, Some(&long_encoded)),
    ] {
        let shown: String = identifier.chars().take(20).collect();
        let error = client.get_resource().id(identifier).send().await.unwrap_err();
        let urls = capture.taken();
        match segment {
            Some(segment) => {
                let url = format!("https://platform.altinn.no/resourceregistry/api/v1/resource/{segment}");
                assert!(urls == [url], "{shown:?}: {urls:?}");
            }
            None => {
                assert!(urls.is_empty(), "{shown:?}: {urls:?}");
                assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{shown:?}");
                assert!(error.to_string().contains("id"), "{shown:?}: {error}");
                assert!(error.to_string().contains("get_resource"), "{shown:?}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn dots_of_two_parameters_do_not_meet_in_one_segment() {
    // A template may have two variables in one segment; here each has its own, and both are looked at.
    let caller = Caller::new(&Environment::Tt02);
    for (owner, identifier, sent) in [
        ("a", "b", true),
        ("..", "b", false),
        ("a", "..", false),
        (".", ".", false),
    ] {
        let arguments = json!({ "path:owner": owner, "path:identifier": identifier });
        let url = caller
            .url("altinn-resource-registry", "get_access_list", &arguments)
            .await;
        assert_eq!(url.is_ok(), sent, "{owner:?} {identifier:?}: {url:?}");
    }
}

#[tokio::test]
async fn an_org_that_is_no_host_label_never_becomes_a_host() {
    let caller = Caller::new(&Environment::Prod);
    for (org, host) in [
        ("ttd", Some("ttd.apps.altinn.no")),
        ("tt-d1", Some("tt-d1.apps.altinn.no")),
        ("", None),
        (".", None),
        ("..", None),
        ("evil.example", None),
        ("evil.example/", None),
        ("evil.example#", None),
        ("evil.example?", None),
        ("evil.example:443/a", None),
        ("user@evil.example", None),
        ("evil\\", None),
        ("ttd%2e", None),
        ("t td", None),
        ("blåbær", None),
        ("[::1]", None),
    ] {
        let arguments = json!({ "path:org": org, "path:app": "x" });
        let url = caller.url("altinn-app", "get_home_page", &arguments).await;
        match (host, url) {
            (Some(host), Ok(url)) => assert_eq!(url, format!("https://{host}/{org}/x")),
            (None, Err(trouble)) => {
                assert_eq!(trouble.kind, Some(ErrorKind::InvalidRequest), "{org:?}");
                assert!(trouble.message.contains("`org`"), "{org:?}: {}", trouble.message);
            }
            (_, url) => panic!("{org:?}: {url:?}"),
        }
    }
}
