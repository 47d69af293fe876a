//! How to work with what comes back, chapter by chapter.
// Machine-written by `cargo xtask regenerate` from altinn-app-v9.json. Do not edit: change specs/ instead.

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
/// # async fn example(client: &altinn_app_v9::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use altinn_app_v9::OptionalAnswer as _;
///
/// let answer = client
///     .create_instance_with_data()
///     .org("ttd")
///     .app("value")
///     .body("bytes")
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
/// # async fn example(client: &altinn_app_v9::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let outcome = client
///     .get_home_page()
///     .org("ttd")
///     .app("value")
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
/// use altinn_app_v9::types::ActionType;
///
/// assert_eq!(ActionType::from("ProcessAction"), ActionType::ProcessAction);
/// let new = ActionType::from("of-a-later-version");
/// assert_eq!(new.as_str(), "of-a-later-version");
/// match new {
///     ActionType::ProcessAction => println!("known"),
///     other => println!("to be looked at: {other}"),
/// }
/// ```
pub mod unknown_values {}

/// Files: bodies that stream both ways and are never held whole.
///
/// A body comes from bytes, a file, a reader or any stream; `Content-Length` goes along where it is known. A stream can be read
/// once only: such a call is not sent again when a token had to be renewed. Forms hold files in the same way, as `FilePart`s.
///
/// ```no_run
/// # async fn example(client: &altinn_app_v9::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let file = altinn_app_v9::Body::open("report.pdf")
///     .await?
///     .on_progress(|at| println!("{at:?}"));
/// client
///     .create_instance_with_data()
///     .org("ttd")
///     .app("value")
///     .body(file)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// A download is a stream of pieces. `save_to` writes it to a file that has its name only when all of it is there; `copy_to` writes
/// into any `AsyncWrite`; `chunk` gives piece after piece.
///
/// ```no_run
/// # async fn example(client: &altinn_app_v9::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let mut file = client
///     .get_home_page()
///     .org("ttd")
///     .app("value")
///     .send()
///     .await?
///     .into_inner();
/// file.save_to("report.pdf").await?;
/// # Ok(())
/// # }
/// ```
///
/// There is no time limit on a whole transfer. The client gives up when connecting, the first byte, or the next byte takes too long;
/// `Core::builder` sets these limits, and `with_timeout` one for a whole call.
pub mod files {}
