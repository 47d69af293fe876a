//! How to work with what comes back, chapter by chapter.
// Machine-written by `cargo xtask regenerate` from altinn-notifications-email-v1.json (version 1.0). Do not edit: change specs/ instead.

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
/// # async fn example(client: &altinn_notifications_email::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let outcome = client
///     .report_email_delivery()
///     .accesskey("value")
///     .body(<::std::vec::Vec<altinn_notifications_email::types::EventGridEvent>>::default())
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
