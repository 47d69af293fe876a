//! How to work with what comes back, chapter by chapter.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

/// Answers: what `send` gives back when it works.
///
/// A [`Response`](crate::Response) reads like its body: the members stand right on it. `status()`, `headers()`, `etag()`, `location()` and
/// `retry_after()` have the rest of the answer; `into_inner()` gives the body away.
///
/// An operation that answers with or without a body gives an `Option`; one whose bodies differ by status gives an enum of them. Where a
/// body is promised and none comes, 204 or an empty 200, `has_body()` is false and the value is the emptiest of its type: no items, no
/// member set. A type with required members has no such value, and none is made up: that is an error of the kind `NoContent`, whose
/// `is_success()` says that the call was carried out. With `optional()` every answer without a body is a success that holds `None`:
///
/// ```no_run
/// # async fn example(client: &case_extends::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use case_extends::OptionalAnswer as _;
///
/// let answer = client
///     .get_order()
///     .id(altinn_runtime::Uuid::nil())
///     .send()
///     .await
///     .optional()?;
/// match answer.as_ref() {
///     Some(body) => println!("{body:?}"),
///     None => println!("done, with status {}", answer.status()),
/// }
/// # Ok(())
/// # }
/// ```
///
/// Lists and maps that may be left out are [`Optional`](crate::Optional): they read like the list or map itself, empty where there is
/// none. When they are sent, one that was given goes along, also an empty one, which clears what is there; one that was not given is
/// left out. A required member that may be null is sent as null when it is `None`.
pub mod answers {}

/// Errors: what `send` gives back when it does not work.
///
/// Any 2xx is a success, with the status visible. Everything else is an [`Error`](crate::Error): `kind()` tells whether anything was
/// sent and answered; `status()`, `headers()`, `body()` (typed by status) and `raw_body()` hold the answer.
///
/// Altinn's services describe errors in several shapes. `problem()` reads all of them; `code()`, `field_errors()`, `trace_id()` and
/// `retry_after()` take out what a program needs. The shape is told by the bytes, never by the content type, and what fits none of
/// them is still there in `body_text()`.
///
/// ```no_run
/// # async fn example(client: &case_extends::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let outcome = client
///     .get_order()
///     .id(altinn_runtime::Uuid::nil())
///     .send()
///     .await;
/// match outcome {
///     Ok(answer) => println!("{}", answer.status()),
///     Err(error) if error.status().is_some_and(|status| status == 404) => println!("there is none"),
///     Err(error) if error.is_transient() => println!("try again in {:?}", error.retry_after()),
///     Err(error) => {
///         for field in error.field_errors() {
///             println!("{}: {}", field.field, field.message);
///         }
///         return Err(error.into());
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// Every operation has its own type of error body. A function that calls several of them, of one crate or of many, gives back a
/// `Box<dyn AnyError>`: `?` makes one of every error, and [`AnyError`](crate::AnyError) has the same methods.
///
/// `Display` and `Debug` never show a body: it can name people.
pub mod errors {}
