//! The URL of a call: environment, prefix, template, query.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::{Url, form_urlencoded};

use super::Call;
use crate::Host;

/// What stays as it is in a path segment: the unreserved characters of RFC 3986.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

impl Call<'_> {
    /// The URL of the call: environment, prefix, and the template with every variable inside its own segment.
    pub(super) fn url(&mut self) -> Option<Url> {
        let operation = self.operation;
        let base = self.core.environment().base(operation.host);
        let mut url = String::with_capacity(base.len() + operation.prefix.len() + operation.path.len() + 40);
        let pattern = if operation.host == Host::Apps {
            base.split_once("{org}")
        } else {
            None
        };
        match pattern {
            Some((before, after)) => {
                let org = self
                    .path
                    .iter()
                    .find(|(name, _)| *name == "org")
                    .map(|(_, value)| value.as_str())
                    // A client of one app has its owner in the prefix.
                    .or_else(|| operation.prefix.split('/').nth(1))
                    .unwrap_or_default();
                let label = !org.is_empty()
                    && org
                        .bytes()
                        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
                if !label {
                    self.problems
                        .push("`org` is a part of the host name of the app: only letters, digits and hyphens are allowed".to_owned());
                    return None;
                }
                url.extend([before, org, after]);
            }
            None => url.push_str(base),
        }
        url.push_str(operation.prefix);
        for segment in operation.path.split('/').skip(1) {
            url.push('/');
            let start = url.len();
            let mut rest = segment;
            while let Some((before, name, after)) = variable(rest) {
                url.push_str(before);
                match self.path.iter().find(|(known, _)| *known == name) {
                    Some((_, value)) if value.is_empty() => self
                        .problems
                        .push(format!("`{name}` is empty, which would change the path")),
                    Some((_, value)) => url.extend(utf8_percent_encode(value, SEGMENT)),
                    None if self.problems.is_empty() && self.invalid.is_empty() => {
                        self.problems.push(format!("`{name}` is missing"))
                    }
                    None => {}
                }
                rest = after;
            }
            url.push_str(rest);
            // RFC 3986 5.2.4 and the URL Standard take these away, encoded or not.
            if rest.len() != segment.len() && matches!(&url[start..], "." | "..") {
                self.problems.push(format!(
                    "`{segment}` would become a dot segment, which would change the path"
                ));
            }
        }
        if !self.query.is_empty() {
            url.push('?');
            let start = url.len();
            let mut pairs = form_urlencoded::Serializer::for_suffix(url, start);
            url = pairs.extend_pairs(&self.query).finish();
        }
        let parsed = Url::parse(&url);
        if parsed.is_err() {
            self.problems
                .push("the parameters do not make a valid URL".to_owned());
        }
        match self.onward.take() {
            Some(next) => self.at(parsed.ok()?, &next),
            None => parsed.ok(),
        }
    }
}

/// Splits at the first `{name}`.
fn variable(segment: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = segment.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}
