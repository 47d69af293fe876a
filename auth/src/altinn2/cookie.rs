//! The login cookie among those that Altinn II sets. It was `.ASPXAUTH`, and since release 25.4 `.AspxAuthTT02`, `.AspxAuthProd` or
//! `.AspxAuthCloud`; all others are the business of browsers.
//! Source: Altinn/docs@0abd1fd8ef4fb9f0fc1191ac25f0620b5a856405, content/ny-funksjonalitet/releases/2025/25-4/index.md.

use std::time::{Duration, SystemTime};

use altinn_runtime::header::{HeaderMap, SET_COOKIE};
use url::Url;

use crate::{http::Sent, session::login, token::Token};

/// What the API has in all its addresses.
const PATHS: &str = "/api/";

/// The login that an answer of this address sets: `name=value`, good as long as the cookie is. The last one counts: a server deletes
/// an old one before it sets another.
pub(super) fn of(url: &Url, headers: &HeaderMap, sent: Sent) -> Option<Token> {
    let mut lines = headers.get_all(SET_COOKIE).iter().rev();
    lines.find_map(|line| read(url, line.to_str().ok()?, sent))
}

/// The cookie of a line, if it is one to keep (RFC 6265, sections 4.1 and 5.3).
fn read(url: &Url, line: &str, sent: Sent) -> Option<Token> {
    let mut parts = line.split(';');
    let (name, value) = parts.next()?.split_once('=')?;
    let (name, value) = (name.trim(), value.trim().trim_matches('"'));
    if !login::is_name(name) || !login::is_value(value) {
        return None;
    }
    let now = sent.date.unwrap_or(sent.at);
    let (mut life, mut by_age, mut good) = (None, None, true);
    for part in parts {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let value = value.trim();
        match key.trim().to_ascii_lowercase().as_str() {
            "max-age" => {
                by_age = value
                    .parse::<i64>()
                    .ok()
                    .map(|age| u64::try_from(age).unwrap_or_default())
            }
            "expires" => life = httpdate::parse_http_date(value).ok().map(|end| left(end, now)),
            "domain" => good &= covers(value, url),
            "path" => good &= PATHS.starts_with(value),
            // `Secure`: an environment has plain http for this machine only. `HttpOnly` and `SameSite` are about pages.
            _ => {}
        }
    }
    let life = by_age.map(Duration::from_secs).or(life);
    let end = life.and_then(|life| sent.at.checked_add(life));
    let good = good && life.is_none_or(|life| !life.is_zero());
    good.then(|| Token::new(format!("{name}={value}")).with_expiry(end))
}

fn left(end: SystemTime, now: SystemTime) -> Duration {
    end.duration_since(now).unwrap_or_default()
}

/// Whether a cookie of this domain may come from there. It is sent to this one host, whatever it covers.
fn covers(domain: &str, url: &Url) -> bool {
    let domain = domain.trim_start_matches('.').to_ascii_lowercase();
    let host = url.host_str().unwrap_or_default();
    let above = || host.strip_suffix(&domain).is_some_and(|rest| rest.ends_with('.'));
    host == domain || (domain.contains('.') && matches!(url.host(), Some(url::Host::Domain(_))) && above())
}

#[cfg(test)]
mod tests {
    use altinn_runtime::header::HeaderValue;

    use super::*;
    use crate::clock::from_unix;

    /// 2026-01-01T00:00:00Z.
    const NOW: u64 = 1_767_225_600;

    fn login(lines: &[&str]) -> Option<(String, Option<u64>)> {
        let url = Url::parse("https://www.altinn.no/api/authentication/authenticatewithpassword").unwrap();
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(SET_COOKIE, HeaderValue::from_str(line).unwrap());
        }
        let now = from_unix(NOW).unwrap();
        let token = of(
            &url,
            &headers,
            Sent {
                at: now,
                date: Some(now),
            },
        )?;
        let left = token.expires_at().map(|end| left(end, now).as_secs());
        Some((token.expose().to_owned(), left))
    }

    #[test]
    fn the_login_is_found_among_the_cookies_by_each_of_its_names() {
        for name in [".ASPXAUTH", ".AspxAuthProd", ".AspxAuthTT02", ".AspxAuthCloud"] {
            let line =
                format!("{name}=2AF7F203; domain=www.altinn.no; path=/; secure; HttpOnly; SameSite=None");
            let found = login(&["ASP.NET_SessionId=x; path=/", &line, "BIGip=1.2.3; path=/"]);
            assert_eq!(found, Some((format!("{name}=2AF7F203"), None)));
        }
    }

    #[test]
    fn cookies_that_are_no_login_of_this_host_are_none() {
        for line in [
            "ASP.NET_SessionId=x",
            ".ASPXAUTH=",
            ".ASPXAUTH=a b",
            ".ASPXAUTH=x; domain=tt02.altinn.no",
            ".ASPXAUTH=x; domain=evil.example",
            ".ASPXAUTH=x; domain=no",
            ".ASPXAUTH=x; domain=n.no",
            ".ASPXAUTH=x; path=/ui",
            ".ASPXAUTH=x; Max-Age=0",
            ".ASPXAUTH=x; expires=Tue, 12 Oct 1999 00:00:00 GMT",
        ] {
            assert_eq!(login(&[line]), None, "{line}");
        }
    }

    #[test]
    fn it_is_good_as_long_as_its_attributes_say_and_the_last_one_counts() {
        let end = "expires=Thu, 01 Jan 2026 00:30:00 GMT";
        let pair = |value: &str| format!(".ASPXAUTH={value}");
        assert_eq!(
            login(&[&format!(".ASPXAUTH=x; {end}")]),
            Some((pair("x"), Some(1800)))
        );
        assert_eq!(
            login(&[&format!(".ASPXAUTH=x; Max-Age=60; {end}; domain=.altinn.no")]),
            Some((pair("x"), Some(60)))
        );
        let deleted = ".ASPXAUTH=old; expires=Tue, 12 Oct 1999 00:00:00 GMT; path=/";
        assert_eq!(
            login(&[deleted, ".ASPXAUTH=new; path=/api"]),
            Some((pair("new"), None))
        );
        assert_eq!(login(&[".ASPXAUTH=a", ".ASPXAUTH=b"]), Some((pair("b"), None)));
    }
}
