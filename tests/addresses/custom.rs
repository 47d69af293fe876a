//! Base URLs that can and cannot be a custom environment.

use altinn_runtime::Environment;

#[test]
fn a_base_url_that_cannot_be_one_says_why() {
    for (base, why) in [
        ("", "absolute"),
        ("proxy.example.com", "absolute"),
        ("/altinn", "absolute"),
        ("//proxy.example.com", "absolute"),
        ("https://", "absolute"),
        ("https://pro xy.example.com", "absolute"),
        ("https://proxy.example.com:99999", "absolute"),
        ("tt03", "absolute"),
        ("localhost:8080", "host"),
        ("data:text/plain,x", "host"),
        ("mailto:a@example.com", "host"),
        ("ftp://proxy.example.com", "scheme"),
        ("ws://localhost", "scheme"),
        ("http://proxy.example.com", "https"),
        ("HTTP://PROXY.EXAMPLE.COM", "https"),
        ("http://10.0.0.1", "https"),
        ("http://127.0.0.1.example.com", "https"),
        ("http://localhost.example.com", "https"),
        ("http://notlocalhost", "https"),
        ("https://proxy.example.com?x=1", "query"),
        ("https://proxy.example.com/?", "query"),
        ("https://proxy.example.com#x", "fragment"),
        ("https://someone@proxy.example.com", "user name"),
        ("https://someone:hidden@proxy.example.com", "password"),
        ("https://:hidden@proxy.example.com", "password"),
    ] {
        let error = Environment::custom(base).unwrap_err().to_string();
        assert!(error.contains(why), "{base:?}: {error}");
        assert!(
            !error.contains("hidden") && !error.contains("someone"),
            "{base:?}: {error}"
        );
        assert!(base.parse::<Environment>().is_err(), "{base:?}");
    }
}

#[test]
fn each_of_the_custom_hosts_is_checked() {
    let good = "https://proxy.example.com";
    for hosts in [["x", good, good], [good, "x", good], [good, good, "x"]] {
        let [platform, apps, altinn2] = hosts;
        assert!(
            Environment::custom_hosts(platform, apps, altinn2).is_err(),
            "{hosts:?}"
        );
    }
    assert!(Environment::custom_hosts(good, good, good).is_ok());
}

#[test]
fn a_base_url_of_this_machine_or_with_tls_is_taken() {
    for base in [
        "https://proxy.example.com",
        "https://proxy.example.com:8443/altinn/",
        "https://192.0.2.1",
        "http://127.0.0.1:5010",
        "http://127.1.2.3",
        "http://[::1]:5010",
        "http://localhost",
        "http://sandbox.localhost:80/",
        "http://local.altinn.cloud:8000",
        "http://altinn3local.no",
    ] {
        let environment = Environment::custom(base);
        assert!(environment.is_ok(), "{base:?}: {environment:?}");
        assert_eq!(base.parse::<Environment>(), environment, "{base:?}");
    }
}
