//! What a token server has against a request, from its JSON error (RFC 6749, section 5.2) and Maskinporten's own codes.

mod reason;

use std::fmt;

use altinn_runtime::StatusCode;
use serde::Deserialize;

pub use reason::Reason;

pub(crate) use crate::redact::shown;

/// The answer of a token server that gives no token.
///
/// Its `Display` form says what is wrong, what to do about it, and the trace id that Digdir's support asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    status: StatusCode,
    reason: Reason,
    error: Option<String>,
    code: Option<u16>,
    description: Option<String>,
    trace_id: Option<String>,
    clock_offset: Option<i64>,
}

/// The members of an error body; each may be missing or of another type.
#[derive(Default, Deserialize)]
struct Body {
    #[serde(default, deserialize_with = "text")]
    error: Option<String>,
    #[serde(default, deserialize_with = "text")]
    error_description: Option<String>,
    #[serde(default, deserialize_with = "text")]
    error_uri: Option<String>,
}

fn text<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(serde_json::Value::deserialize(deserializer)?
        .as_str()
        .map(ToOwned::to_owned))
}

impl Refusal {
    /// Reads the answer. `clock_offset`: by how many seconds the server's `Date` is ahead of the local clock.
    pub(crate) fn read(status: StatusCode, body: &[u8], clock_offset: Option<i64>) -> Self {
        let body: Body = serde_json::from_slice(body).unwrap_or_default();
        let description = body.error_description.unwrap_or_default();
        let code = body
            .error_uri
            .as_deref()
            .and_then(mp_code)
            .or_else(|| mp_code(&description));
        let error = body.error.map(|error| shown(&error));
        let reason = Reason::of(status, code, error.as_deref(), &description);
        Self {
            status,
            reason,
            error,
            code,
            trace_id: trace_id(&description),
            description: (!description.is_empty()).then(|| shown(&description)),
            clock_offset: clock_offset.filter(|_| reason.is_about_time()),
        }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// What it is about.
    #[must_use]
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// The OAuth error, such as `invalid_grant`; Maskinporten also has `forbidden` and
    /// `invalid_altinn_customer_configuration`.
    #[must_use]
    pub fn error(&self) -> Option<&str> {
        self.error.as_deref()
    }

    /// The number in Maskinporten's `MP-121`, from `error_uri` or the description.
    #[must_use]
    pub fn mp_code(&self) -> Option<u16> {
        self.code
    }

    /// What the server wrote, without what looks like a token or an identity number.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// The id under which Digdir finds the request in its logs.
    #[must_use]
    pub fn trace_id(&self) -> Option<&str> {
        self.trace_id.as_deref()
    }

    /// Where the refusal is about time: by how many seconds the server's clock is ahead of the local one.
    #[must_use]
    pub fn clock_offset(&self) -> Option<i64> {
        self.clock_offset
    }

    /// Whether asking again a little later may help.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(self.reason, Reason::Unavailable | Reason::Throttled)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code, &self.error) {
            (Some(code), Some(error)) => write!(f, "no token: {error} (MP-{code:03})")?,
            (Some(code), None) => write!(f, "no token: MP-{code:03}")?,
            (None, Some(error)) => write!(f, "no token: {error}")?,
            (None, None) => write!(f, "no token: the server answered {}", self.status)?,
        }
        // Where the reason is known its advice says more than the server does.
        let is_known = !matches!(self.reason, Reason::Other | Reason::Malformed);
        if !is_known && self.error.is_some() {
            write!(f, " ({})", self.status)?;
        }
        write!(f, "; {}", self.reason.advice())?;
        if let Some(description) = self.description.as_deref().filter(|_| !is_known) {
            write!(f, "; the server says: {description}")?;
        }
        if let Some(offset) = self.clock_offset.filter(|offset| offset.abs() > 1) {
            let direction = if offset > 0 { "behind" } else { "ahead of" };
            write!(
                f,
                "; the clock of this machine is {} s {direction} the server's",
                offset.unsigned_abs()
            )?;
        }
        // A description that was shown has it.
        if let Some(trace_id) = self.trace_id.as_ref().filter(|_| is_known) {
            write!(f, " [trace id {trace_id}]")?;
        }
        Ok(())
    }
}

/// The number in `MP-121`, `MP_302`.
fn mp_code(text: &str) -> Option<u16> {
    text.match_indices("MP").find_map(|(at, _)| {
        let digits = text[at + 2..].strip_prefix(['-', '_'])?.get(..3)?;
        digits
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| digits.parse().ok())?
    })
}

/// The id in `(trace_id: …)` or the older `(correlation id: …)`.
fn trace_id(text: &str) -> Option<String> {
    let (_, rest) = text
        .rsplit_once("trace_id:")
        .or_else(|| text.rsplit_once("correlation id:"))?;
    let id: String = rest
        .trim_start()
        .chars()
        .take_while(|c| c.is_ascii_hexdigit() || *c == '-')
        .take(64)
        .collect();
    (!id.is_empty()).then_some(id)
}
