//! The errors of all operations of all crates as one trait.

use std::{borrow::Cow, error::Error as StdError, time::Duration};

use http::{StatusCode, header::HeaderMap};

use crate::{Error, ErrorKind, FieldError, Problem};

/// The error of any operation of any crate, whatever its typed body: for code that calls several of them.
///
/// `?` turns every [`Error`] into a `Box<dyn AnyError>`; functions can also take `&dyn AnyError` or `impl AnyError`. The methods
/// are those of [`Error`] of the same name, which need no import.
///
/// ```
/// use altinn_runtime::{AnyError, Error, Untyped};
///
/// fn worth_another_try(error: &dyn AnyError) -> bool {
///     error.is_transient() && !error.is_success()
/// }
///
/// # async fn order() -> Result<(), Error> { Ok(()) }
/// # async fn publish() -> Result<(), Error<u8>> { Ok(()) }
/// async fn order_and_publish() -> Result<(), Box<dyn AnyError>> {
///     order().await?;
///     publish().await?;
///     Ok(())
/// }
/// # drop(order_and_publish);
/// # let _ = worth_another_try;
/// ```
pub trait AnyError: StdError + Send + Sync + 'static {
    /// What kind of trouble it is.
    fn kind(&self) -> ErrorKind;

    /// The crate of the operation, such as `altinn-notifications`.
    fn api(&self) -> &'static str;

    /// The operation that was called, such as `create_order_chain`.
    fn operation(&self) -> &'static str;

    /// How many requests were sent over the network for the call.
    fn attempts(&self) -> u32;

    /// The status of the answer, where there was one.
    fn status(&self) -> Option<StatusCode>;

    /// Whether the server carried the call out all the same; see [`Error::is_success`].
    fn is_success(&self) -> bool;

    /// The headers of the answer, where there was one.
    fn headers(&self) -> Option<&HeaderMap>;

    /// The body of the answer as it came; empty where there was none.
    fn raw_body(&self) -> &[u8];

    /// The body of the answer as text; `None` where it is empty.
    fn body_text(&self) -> Option<String>;

    /// The error body, whichever of its shapes it came in.
    fn problem(&self) -> Option<&Problem>;

    /// The stable code of the problem.
    fn code(&self) -> Option<&str>;

    /// What the server found wrong with which field of the request.
    fn field_errors(&self) -> Vec<FieldError<'_>>;

    /// What Altinn's support asks for.
    fn trace_id(&self) -> Option<Cow<'_, str>>;

    /// How long the server asked to wait.
    fn retry_after(&self) -> Option<Duration>;

    /// Whether the same call may succeed a little later.
    fn is_transient(&self) -> bool;
}

/// One method that does what the error's own of that name does.
macro_rules! same {
    ($($name:ident: $of:ty),* $(,)?) => { $(
        fn $name(&self) -> $of {
            Error::$name(self)
        }
    )* };
}

impl<E: Send + Sync + 'static> AnyError for Error<E> {
    same! {
        kind: ErrorKind,
        api: &'static str,
        operation: &'static str,
        attempts: u32,
        status: Option<StatusCode>,
        is_success: bool,
        headers: Option<&HeaderMap>,
        raw_body: &[u8],
        body_text: Option<String>,
        problem: Option<&Problem>,
        code: Option<&str>,
        field_errors: Vec<FieldError<'_>>,
        trace_id: Option<Cow<'_, str>>,
        retry_after: Option<Duration>,
        is_transient: bool,
    }
}

impl<E: Send + Sync + 'static> From<Error<E>> for Box<dyn AnyError> {
    fn from(error: Error<E>) -> Self {
        Box::new(error)
    }
}
