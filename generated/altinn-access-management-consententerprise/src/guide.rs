//! How to work with what comes back, chapter by chapter.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-consententerprise.json (version 1.0.0). Do not edit: change specs/ instead.

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
/// # async fn example(client: &altinn_access_management_consententerprise::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use altinn_access_management_consententerprise::OptionalAnswer as _;
///
/// let answer = client
///     .create_consent_request()
///     .body_map(|body| body)
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
/// # async fn example(client: &altinn_access_management_consententerprise::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let outcome = client
///     .list_consent_events()
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

/// Unknown values: enums that keep what this version does not know.
///
/// Values are added to the API without notice. An unknown one is no error: it is kept as it came, prints itself, and is written
/// back unchanged. A `match` on an enum therefore needs a last arm. Numbers that stand for names read as number, name or quoted
/// number. Members that are missing or null read as empty lists and maps, members that nobody knows are skipped.
///
/// ```
/// use altinn_access_management_consententerprise::types::ConsentEventType;
///
/// assert_eq!(ConsentEventType::from("Created"), ConsentEventType::Created);
/// let new = ConsentEventType::from("of-a-later-version");
/// assert_eq!(new.as_str(), "of-a-later-version");
/// match new {
///     ConsentEventType::Created => println!("known"),
///     other => println!("to be looked at: {other}"),
/// }
/// ```
pub mod unknown_values {}

/// Pages: lists that come in parts, as streams: `pages()` of whole answers, `items()` of what they hold.
///
/// Operations with pages: `list_consent_events`.
///
/// The next page is asked for when the one before has been used up, with the same parameters, headers and credentials, and only on
/// this environment's host. An empty page is not the end where the API says that there is more. An error comes once and takes
/// nothing back; `position()` then is the page that could not be had. A server that repeats a position ends the stream.
///
/// ```no_run
/// # async fn example(client: &altinn_access_management_consententerprise::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let mut items = client
///     .list_consent_events()
///     .items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// let position = items.position().cloned();
/// println!("{}", position.is_some());
/// # Ok(())
/// # }
/// ```
///
/// Both are `Stream`s, `Send`, and own what they need: they can move to another task.
pub mod pages {}

/// Waiting: for what the service does in its own time, with `wait()` or `wait_with(options)`.
///
/// Operations that can be waited for: `get_consent_request`.
///
/// They ask again and again, with growing pauses, until the answer is what is waited for. Trouble that may pass (network, 429, 503)
/// is waited out, for as long as the server asks. What ends the wait keeps the last answer: a state that will not change any more,
/// the deadline, or an error that does not pass.
///
/// ```no_run
/// # async fn example(client: &altinn_access_management_consententerprise::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
///
/// let options = altinn_access_management_consententerprise::WaitOptions::new().deadline(Duration::from_secs(120));
/// let outcome = client
///     .get_consent_request()
///     .consent_request_id(altinn_runtime::Uuid::nil())
///     .wait_with(options)
///     .await;
/// match outcome {
///     Ok(_) => println!("there it is"),
///     Err(error) if error.is_deadline() => println!("not yet"),
///     Err(error) if error.answer().is_some() && !error.is_deadline() => println!("it will not come"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
pub mod waiting {}
