//! What to do about an error status, where there is something to say that holds for every API.

use std::fmt::{Formatter, Result};

use http::StatusCode;

use crate::{FieldError, Operation, closed, redact};

/// How many fields are named.
const FIELDS: usize = 5;

/// Adds the advice for a status to the text of an error.
pub(crate) fn write(
    f: &mut Formatter<'_>,
    status: StatusCode,
    operation: &Operation,
    fields: &[FieldError<'_>],
) -> Result {
    if closed::says(operation, status) {
        return closed::write(f, operation);
    }
    f.write_str(match status.as_u16() {
        401 => {
            return f.write_str(if operation.tokens.is_empty() {
                "; the credentials were refused, though the operation is known to need none"
            } else {
                "; the credentials are missing or were refused: check that the token has not expired, is of a kind that the \
                 operation accepts, and is for this environment"
            });
        }
        403 => return forbidden(f, operation),
        400 | 422 => return invalid(f, fields),
        404 => "; it does not exist in this environment, or the caller may not see it",
        408 => "; the server gave up waiting for the request: send it again",
        409 => "; it conflicts with the current state: read that before trying again",
        410 => "; it has been deleted",
        412 => "; it has changed since it was read: read it again, and send the change with the new ETag",
        413 => "; the body is larger than the server accepts",
        415 => "; the server does not accept this media type",
        416 => "; the requested range has no bytes",
        429 => "; too many requests: wait as long as `retry_after()` says, and send fewer at a time",
        500 => "; the server failed: if it happens again, report `trace_id()` to Altinn",
        502..=504 => "; the server is unavailable: try again later, after `retry_after()` if the server sent one",
        _ => return Ok(()),
    })
}

/// Names the fields that are wrong, each once. What is wrong with them can repeat their values.
fn invalid(f: &mut Formatter<'_>, fields: &[FieldError<'_>]) -> Result {
    let mut names = Vec::new();
    for error in fields {
        let name = redact::field(error.field);
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return f.write_str(
            "; the request is not valid: `problem()` and `field_errors()` have what the server said",
        );
    }
    f.write_str("; the request is not valid in ")?;
    for (index, name) in names.iter().take(FIELDS).enumerate() {
        write!(f, "{}`{name}`", if index == 0 { "" } else { ", " })?;
    }
    if names.len() > FIELDS {
        write!(f, " and {} more", names.len() - FIELDS)?;
    }
    f.write_str(": `field_errors()` has what the server said")
}

fn forbidden(f: &mut Formatter<'_>, operation: &Operation) -> Result {
    f.write_str("; the credentials are valid, but not allowed to do this: ")?;
    for (index, set) in operation.scopes.iter().enumerate() {
        f.write_str(if index == 0 {
            "check that the token has the scope "
        } else {
            ", or "
        })?;
        for (index, scope) in set.iter().enumerate() {
            write!(f, "{}`{scope}`", if index == 0 { "" } else { " and " })?;
        }
    }
    f.write_str(if operation.scopes.is_empty() {
        "check its scopes, and the caller's rights for the party and the resource"
    } else {
        ", and the caller's rights for the party and the resource"
    })
}
