//! How to work with what comes back, chapter by chapter.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

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
/// # async fn example(client: &case_resumable::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let outcome = client
///     .create_upload()
///     .file_id(altinn_runtime::Uuid::nil())
///     .kind("value")
///     .tus_resumable("value")
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
/// use case_resumable::types::Kind;
///
/// assert_eq!(Kind::from("Film"), Kind::Film);
/// let new = Kind::from("of-a-later-version");
/// assert_eq!(new.as_str(), "of-a-later-version");
/// match new {
///     Kind::Film => println!("known"),
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
/// # async fn example(client: &case_resumable::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let file = case_resumable::Body::open("report.pdf")
///     .await?
///     .on_progress(|at| println!("{at:?}"));
/// client
///     .send_chunk()
///     .file_id(altinn_runtime::Uuid::nil())
///     .kind("value")
///     .tus_resumable("value")
///     .upload_offset(1)
///     .body(file)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// There is no time limit on a whole transfer. The client gives up when connecting, the first byte, or the next byte takes too long;
/// `Core::builder` sets these limits, and `with_timeout` one for a whole call.
pub mod files {}

/// Resumable uploads: large files in chunks that go on where they broke off.
///
/// `upload_resumable` asks the server how much it has after every fault and goes on from there, with growing pauses, for as long as something
/// comes of it. `parallel` sends parts at the same time, which the server joins. What is saved in `on_state`, or taken from an error,
/// goes on in a later run with `resume`, until the server forgets the upload (`UploadError::is_lapsed`). The file must not change
/// meanwhile. Only what can be read again from any offset can go up like this: a path, bytes, or a reader that can be opened anew.
///
/// ```no_run
/// # async fn example(client: &case_resumable::Client, file_id: case_resumable::runtime::Uuid, kind: case_resumable::types::Kind, saved: Option<case_resumable::ResumeState>) -> Result<(), Box<dyn std::error::Error>> {
/// let source = case_resumable::UploadSource::open("film.mp4").await?;
/// let mut upload = client
///     .upload_resumable(file_id, kind, source)
///     .parallel(4)
///     .on_state(|state| println!("{} of {} bytes", state.confirmed(), state.length()));
/// if let Some(state) = saved {
///     upload = upload.resume(state);
/// }
/// upload.send().await?;
/// # Ok(())
/// # }
/// ```
pub mod resumable_uploads {}
