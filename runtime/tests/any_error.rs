//! Errors of operations with different typed bodies, handled in one place.

use altinn_runtime::{AnyError, Error, ErrorBody, ErrorKind, StatusCode, Untyped};

use crate::common::{Fake, GET, answer, got};

#[derive(Debug)]
struct Typed;

impl ErrorBody for Typed {
    fn decode(_: StatusCode, _: &[u8]) -> Option<Self> {
        Some(Self)
    }
}

async fn typed(status: u16, body: &'static str) -> Result<(), Error<Typed>> {
    let core = Fake::default().answer(answer(status, body)).core();
    core.call(&GET).json_answer::<u8, Typed>().await.map(drop)
}

async fn untyped(status: u16, body: &'static str) -> Result<(), Error<Untyped>> {
    got::<u8>(status, body.as_bytes()).await.map(drop)
}

async fn both(one: (u16, &'static str), other: (u16, &'static str)) -> Result<(), Box<dyn AnyError>> {
    typed(one.0, one.1).await?;
    untyped(other.0, other.1).await?;
    Ok(())
}

fn told(error: &dyn AnyError) -> (ErrorKind, u16, Option<&str>, bool, bool) {
    let status = error.status().map_or(0, |status| status.as_u16());
    (
        error.kind(),
        status,
        error.code(),
        error.is_transient(),
        error.is_success(),
    )
}

#[tokio::test]
async fn errors_of_different_operations_meet_in_one_type_with_all_their_methods() {
    const PROBLEM: &str = r#"{"code":"X-1","traceId":"t","errors":{"Name":["is missing"]}}"#;
    for (one, other, expected) in [
        (
            (400, PROBLEM),
            (200, "7"),
            (ErrorKind::Api, 400, Some("X-1"), false, false),
        ),
        (
            (200, "7"),
            (503, PROBLEM),
            (ErrorKind::Api, 503, Some("X-1"), true, false),
        ),
        (
            (200, ""),
            (200, "7"),
            (ErrorKind::NoContent, 200, None, false, true),
        ),
        (
            (200, "7"),
            (201, "x"),
            (ErrorKind::Decode, 201, None, false, true),
        ),
    ] {
        let error = both(one, other).await.unwrap_err();
        assert_eq!(told(&*error), expected);
        assert_eq!((error.api(), error.operation()), ("altinn-test", "do_it"));
        let problem = error.problem().is_some();
        assert_eq!(error.trace_id().as_deref(), problem.then_some("t"));
        assert_eq!(error.field_errors().len(), usize::from(problem));
        assert_eq!(error.body_text().is_some(), !error.raw_body().is_empty());
        assert!(error.headers().is_some() && error.retry_after().is_none());
        // What other code knows as an error, it is.
        let plain: Box<dyn std::error::Error + Send + Sync> = error;
        assert!(plain.to_string().starts_with("do_it: "));
    }
}
