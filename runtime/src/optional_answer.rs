//! Answers that came without the body that their operation promises: a success, and for callers who ask for it, `None`.

use crate::{Error, ErrorKind, Response};

/// Takes an answer without a body as a success, for the result of any `send`.
///
/// Servers answer 204, or an empty 200, where a document promises a body. What that reads as depends on the type: a list is
/// empty, a structure has no member set, and [`Response::has_body`] is false. A structure with required members has no such
/// value, and none is made up: `send` then gives an error of kind [`ErrorKind::NoContent`], and `optional` turns it, like any
/// answer without a body, into a response that holds `None`, with its status and headers.
///
/// ```
/// use altinn_runtime::{Error, OptionalAnswer, Response};
///
/// # struct Order;
/// # fn example(outcome: Result<Response<Order>, Error>) -> Result<(), Error> {
/// // let outcome = client.get_order().id(id).send().await;
/// let answer = outcome.optional()?;
/// match answer.as_ref() {
///     Some(order) => drop(order),
///     None => println!("done, with status {}", answer.status()),
/// }
/// # Ok(())
/// # }
/// ```
pub trait OptionalAnswer<T, E> {
    /// The answer, with `None` where it has no body.
    ///
    /// # Errors
    /// Every other error, as it was.
    fn optional(self) -> Result<Response<Option<T>>, Error<E>>;
}

impl<T, E> OptionalAnswer<T, E> for Result<Response<T>, Error<E>> {
    fn optional(self) -> Result<Response<Option<T>>, Error<E>> {
        match self {
            Ok(answer) => {
                let has_body = answer.has_body();
                Ok(answer.map(|body| has_body.then_some(body)))
            }
            Err(error) => match (error.kind(), error.status(), error.headers()) {
                (ErrorKind::NoContent, Some(status), Some(headers)) => {
                    Ok(Response::new(status, headers.clone(), None).without_body())
                }
                _ => Err(error),
            },
        }
    }
}
