//! How to work with what comes back, chapter by chapter.
// Machine-written by `cargo xtask regenerate` from altinn-broker-v1.json (version 1.1.0). Do not edit: change specs/ instead.

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
/// # async fn example(client: &altinn_broker::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let outcome = client
///     .get_service_owner()
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
/// `Display` and `Debug` never show a body: it can name people.
pub mod errors {}

/// Unknown values: enums that keep what this version does not know.
///
/// Values are added to the API without notice. An unknown one is no error: it is kept as it came, prints itself, and is written
/// back unchanged. A `match` on an enum therefore needs a last arm. Numbers that stand for names read as number, name or quoted
/// number. Members that are missing or null read as empty lists and maps, members that nobody knows are skipped.
///
/// ```
/// use altinn_broker::types::AccessLevel;
///
/// assert_eq!(AccessLevel::from("Read"), AccessLevel::Read);
/// let new = AccessLevel::from("of-a-later-version");
/// assert_eq!(new.as_str(), "of-a-later-version");
/// match new {
///     AccessLevel::Read => println!("known"),
///     other => println!("to be looked at: {other}"),
/// }
/// ```
pub mod unknown_values {}

/// Files: bodies that stream both ways and are never held whole.
///
/// A body comes from bytes, a file, a reader or any stream; `Content-Length` goes along where it is known. A stream can be read
/// once only: such a call is not repeated when the connection breaks.
///
/// ```no_run
/// # async fn example(client: &altinn_broker::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let file = altinn_broker::Body::open("report.pdf")
///     .await?
///     .on_progress(|at| println!("{at:?}"));
/// client
///     .upload_file()
///     .file_transfer_id(altinn_runtime::Uuid::nil())
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
/// # async fn example(client: &altinn_broker::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let mut file = client
///     .download_file()
///     .file_transfer_id(altinn_runtime::Uuid::nil())
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

/// Waiting: for what the service does in its own time, with `wait()` or `wait_with(options)`.
///
/// Operations that can be waited for: `get_file_transfer`.
///
/// They ask again and again, with growing pauses, until the answer is what is waited for. Trouble that may pass (network, 429, 503)
/// is waited out, for as long as the server asks. What ends the wait keeps the last answer: a state that will not change any more,
/// the deadline, or an error that does not pass.
///
/// ```no_run
/// # async fn example(client: &altinn_broker::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
///
/// let options = altinn_broker::WaitOptions::new().deadline(Duration::from_secs(120));
/// let outcome = client
///     .get_file_transfer()
///     .file_transfer_id(altinn_runtime::Uuid::nil())
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
