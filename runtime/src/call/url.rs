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
        let mut rest = operation.path;
        let mut dots = false;
        while let Some((before, name, after)) = variable(rest) {
            url.push_str(before);
            match self.path.iter().find(|(known, _)| *known == name) {
                Some((_, value)) if value.is_empty() => self
                    .problems
                    .push(format!("`{name}` is empty, which would change the path")),
                Some((_, value)) if value.bytes().all(is_unreserved) => {
                    dots |= value.bytes().all(|byte| byte == b'.');
                    url.push_str(value);
                }
                Some((_, value)) => url.extend(utf8_percent_encode(value, SEGMENT)),
                None if self.problems.is_empty() && self.invalid.is_empty() => {
                    self.problems.push(format!("`{name}` is missing"))
                }
                None => {}
            }
            rest = after;
        }
        url.push_str(rest);
        if dots {
            self.problems.extend(self.dot_segments());
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

impl Call<'_> {
    /// What is wrong with segments of the path whose variables are dots alone: RFC 3986 5.2.4 and the URL Standard take `.` and
    /// `..` away, encoded or not.
    fn dot_segments(&self) -> Vec<String> {
        let is_dots = |segment: &&str| {
            let (mut rest, mut text) = (*segment, String::new());
            while let Some((before, name, after)) = variable(rest) {
                let value = self.path.iter().find(|(known, _)| *known == name);
                text.extend([before, value.map_or("", |(_, value)| value)]);
                rest = after;
            }
            rest.len() != segment.len() && matches!(&*(text + rest), "." | "..")
        };
        let segments = self.operation.path.split('/').filter(is_dots);
        segments
            .map(|segment| format!("`{segment}` would become a dot segment, which would change the path"))
            .collect()
    }
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// Splits at the first `{name}`.
fn variable(segment: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = segment.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}
