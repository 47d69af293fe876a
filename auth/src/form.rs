//! Form bodies, which carry assertions, client secrets and refresh tokens: overwritten in memory when they have been sent.

use altinn_runtime::HttpBody;
use bytes::Bytes;
use zeroize::Zeroizing;

/// A body of these fields. Its text is overwritten when the last part of the HTTP client that holds it lets go; what the operating
/// system and TLS have copied is theirs.
pub(crate) fn body<'f>(fields: impl IntoIterator<Item = (&'f str, &'f str)>) -> HttpBody {
    let fields = fields.into_iter().collect::<Vec<_>>();
    // Long enough whatever has to be escaped, so that no half-written copy is left behind when it grows.
    let room = fields
        .iter()
        .map(|(name, value)| 3 * (name.len() + value.len()) + 2)
        .sum();
    let mut form = url::form_urlencoded::Serializer::new(String::with_capacity(room));
    form.extend_pairs(fields);
    owned(Zeroizing::new(form.finish()))
}

/// A body that lets go of its text when it is sent or dropped.
pub(crate) fn owned(text: impl AsRef<[u8]> + Send + 'static) -> HttpBody {
    Bytes::from_owner(text).into()
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicBool, Ordering::SeqCst},
    };

    use super::*;

    struct Text(Arc<AtomicBool>);

    impl AsRef<[u8]> for Text {
        fn as_ref(&self) -> &[u8] {
            b"secret"
        }
    }

    impl Drop for Text {
        fn drop(&mut self) {
            self.0.store(true, SeqCst);
        }
    }

    #[test]
    fn l9_a_form_lets_go_of_its_text_with_the_request_and_no_sooner() {
        let gone = Arc::new(AtomicBool::new(false));
        let body = owned(Text(Arc::clone(&gone)));
        assert_eq!(body.as_bytes(), Some(&b"secret"[..]));
        assert!(!gone.load(SeqCst));
        drop(body);
        assert!(gone.load(SeqCst), "it is dropped, and with it overwritten");
    }

    #[test]
    fn fields_are_escaped() {
        let body = body([("a", "b c+d/e=f&g"), ("æ", "")]);
        assert_eq!(body.as_bytes(), Some(&b"a=b+c%2Bd%2Fe%3Df%26g&%C3%A6="[..]));
    }
}
