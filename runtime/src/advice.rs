//! What to do about an error status, where there is something to say that holds for every API.

use std::fmt::{Formatter, Result};

use reqwest::StatusCode;

use crate::Operation;

/// Adds the advice for a status to the text of an error.
pub(crate) fn write(f: &mut Formatter<'_>, status: StatusCode, operation: &Operation) -> Result {
    f.write_str(match status.as_u16() {
        401 => {
            return f.write_str(if operation.tokens.is_empty() {
                "; the credential was refused, though the operation is known to need none"
            } else {
                "; the credential was refused or is missing: check that it has not expired, is of a kind that the operation \
                 takes, and is for this environment"
            });
        }
        403 => return forbidden(f, operation),
        400 | 422 => "; the request is refused as it is: `field_errors()` and `problem()` have what the server said",
        404 => "; it does not exist in this environment, or the caller may not see it",
        408 => "; the server gave up waiting for the request: send it again",
        409 => "; it conflicts with what is there: read the present state before trying again",
        410 => "; it has been deleted",
        412 => "; it has changed since it was read: read it again, and send the change with the new ETag",
        413 => "; the body is larger than the server takes",
        415 => "; the server does not take this media type",
        416 => "; there are no bytes in the range that was asked for",
        429 => "; too many requests: wait as long as `retry_after()` says, and send fewer at a time",
        500 => "; the server failed: if it stays so, report `trace_id()` to Altinn",
        502..=504 => "; the server is out of reach for now: try again later, after `retry_after()` where it is given",
        _ => return Ok(()),
    })
}

fn forbidden(f: &mut Formatter<'_>, operation: &Operation) -> Result {
    f.write_str("; the credential is known, but may not do this: ")?;
    for (index, set) in operation.scopes.iter().enumerate() {
        f.write_str(if index == 0 {
            "check that it has the scope "
        } else {
            ", or "
        })?;
        for (index, scope) in set.iter().enumerate() {
            write!(f, "{}`{scope}`", if index == 0 { "" } else { " and " })?;
        }
    }
    f.write_str(if operation.scopes.is_empty() {
        "check its scopes, and what the caller may do for the party and the resource"
    } else {
        ", and what the caller may do for the party and the resource"
    })
}
