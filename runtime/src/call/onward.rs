//! Going on where the server said: the address of a next page or of an upload takes the place of the one that the parameters
//! give.

use ::url::Url;

use super::Call;
use crate::Position;

impl Call<'_> {
    /// Makes it the call of a page: it goes on at the address that the server gave, with the headers and the body of this call,
    /// and an answer without a body is not taken for an empty page.
    #[doc(hidden)]
    pub fn go_on_at(&mut self, position: Option<&Position>) {
        self.paged = true;
        match position {
            None => {}
            Some(Position::Url(next)) => self.go_on_at_url(next),
            Some(Position::Value(_)) => self.problems.push(
                "the position to resume at is not an address: it belongs to another operation".to_owned(),
            ),
        }
    }

    /// Goes on at an address that the server gave before.
    pub(crate) fn go_on_at_url(&mut self, next: &str) {
        self.onward = Some(next.to_owned());
    }

    /// The address of the call itself, and what `next` is from there: `None` where it is on another host.
    pub(crate) fn addresses(&mut self, next: &str) -> Option<(Url, Option<Url>)> {
        let own = self.url()?;
        let next = onward(&own, next);
        Some((own, next))
    }

    /// The address to go on at, checked against the one that the parameters give.
    pub(super) fn at(&mut self, own: Url, next: &str) -> Option<Url> {
        let found = onward(&own, next);
        if found.is_none() {
            self.problems.push(
                "the address of the next page is not on this environment's host, and was not followed"
                    .to_owned(),
            );
        }
        found
    }
}

/// `next` as it stands, where it is on the host of `own`; nothing else may see credentials. A gateway that ends TLS makes
/// servers write `http` for what is `https` from outside: that stays `https`.
fn onward(own: &Url, next: &str) -> Option<Url> {
    let mut next = own.join(next).ok()?;
    if own.scheme() == "https" && next.scheme() == "http" && own.port().is_none() && next.port().is_none() {
        next.set_scheme("https").ok()?;
    }
    let plain = next.username().is_empty() && next.password().is_none();
    (plain && next.origin() == own.origin()).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn follow(own: &str, next: &str) -> Option<String> {
        onward(&Url::parse(own).unwrap(), next).map(String::from)
    }

    #[test]
    fn only_addresses_of_the_same_origin_are_followed() {
        let own = "https://platform.tt02.altinn.no/storage/api/v1/instances?org=ttd";
        for (next, followed) in [
            (
                "https://platform.tt02.altinn.no/storage/api/v1/instances?continuationToken=a%2526b",
                true,
            ),
            (
                "https://PLATFORM.tt02.altinn.no:443/storage/api/v1/instances?x=1",
                true,
            ),
            ("/storage/api/v1/instances?x=1", true),
            (
                "http://platform.tt02.altinn.no/storage/api/v1/instances?x=1",
                true,
            ),
            ("https://platform.altinn.no/storage/api/v1/instances?x=1", false),
            ("https://platform.tt02.altinn.no.example.com/x", false),
            ("https://platform.tt02.altinn.no@example.com/x", false),
            ("https://somebody@platform.tt02.altinn.no/x", false),
            ("https://platform.tt02.altinn.no:8443/x", false),
            ("http://platform.tt02.altinn.no:8080/x", false),
            ("//example.com/x", false),
            ("ftp://platform.tt02.altinn.no/x", false),
            ("data:text/plain,x", false),
            ("https://", false),
        ] {
            assert_eq!(follow(own, next).is_some(), followed, "{next}");
        }
    }

    #[test]
    fn https_is_never_left_and_escapes_stay_as_they_are() {
        let own = "https://platform.altinn.no/a";
        assert_eq!(
            follow(own, "http://platform.altinn.no/b?t=%257B%2522x%2522").as_deref(),
            Some("https://platform.altinn.no/b?t=%257B%2522x%2522")
        );
        assert_eq!(
            follow("http://localhost:5101/a", "https://localhost:5101/b"),
            None
        );
    }
}
