//! What the manifest says, and what is said about a wrong one.

mod entries;

use super::*;

const HASH: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

fn table(name: &str, more: &str) -> String {
    format!(
        "[{name}]\ndocument = \"a.json\"\ntitle = \"A\"\nabout = \"Does a.\"\naddress = \"https://example.com/a.json\"\n\
         sha256 = \"{HASH}\"\nopenapi = \"3.0.1\"\nversion = \"\"\npublished = \"2025-10-21\"\nhost = \"platform\"\n\
         prefix = \"/a/api/v1\"\ntokens = [\"altinn\", \"platform\"]\nscopes = [\"altinn:a\", \"altinn:b altinn:c\"]\n{more}"
    )
}

fn parse(text: &str) -> Result<Manifest> {
    Manifest::parse("specs/apis.toml", text)
}

#[test]
fn a_crate_that_extends_another_asks_for_the_same_tokens_and_scopes_unless_it_says_otherwise() {
    let first = "[a.operations.get_b]\ntokens = [\"none\"]\nscopes = []\nremoved = true\n\
                 [a.operations.get_c]\nscopes = [\"altinn:d\"]\n";
    let second = "extends = \"a\"\n[b.operations.get_c]\ninternal = true\n";
    let manifest = parse(&(table("a", first) + &table("b", second))).unwrap();
    let api = &manifest.apis["b"];
    let facts = api.facts_of("get_b");
    assert_eq!((facts.tokens, facts.removed), (vec!["none".to_owned()], false));
    assert_eq!(api.facts_of("get_c").scopes, api.scopes);
    assert!(manifest.apis["a"].inherited.is_empty());
}

#[test]
fn operations_have_the_defaults_of_their_api_where_they_say_nothing() {
    let more = "subscription-key = \"optional\"\nidempotent = [\"search_a\"]\n\
                [a.operations.get_b]\ntokens = [\"none\"]\nscopes = []\nsubscription-key = \"required\"\ninternal = true\n\
                [a.operations.get_c]\nremoved = true\n";
    let manifest = parse(&table("a", more)).unwrap();
    let api = &manifest.apis["a"];
    let defaults = ResolvedFacts {
        tokens: vec!["altinn".to_owned(), "platform".to_owned()],
        scopes: vec!["altinn:a".to_owned(), "altinn:b altinn:c".to_owned()],
        subscription_key: SubscriptionKey::Optional,
        internal: false,
        removed: false,
        idempotent: false,
    };
    assert_eq!(api.facts_of("get_a"), defaults);
    assert_eq!(
        api.facts_of("search_a"),
        ResolvedFacts {
            idempotent: true,
            ..defaults.clone()
        }
    );
    assert_eq!(
        api.facts_of("get_c"),
        ResolvedFacts {
            removed: true,
            ..defaults
        }
    );
    let own = ResolvedFacts {
        tokens: vec!["none".to_owned()],
        scopes: Vec::new(),
        subscription_key: SubscriptionKey::Required,
        internal: true,
        removed: false,
        idempotent: false,
    };
    assert_eq!(api.facts_of("get_b"), own);
    assert_eq!(api.operations.keys().collect::<Vec<_>>(), ["get_b", "get_c"]);
    assert_eq!(api.idempotent, ["search_a"]);
}

#[test]
fn what_may_be_left_out_has_a_plain_meaning() {
    let text = table("a", "")
        .lines()
        .filter(|line| !line.starts_with("prefix") && !line.starts_with("scopes"))
        .collect::<Vec<_>>()
        .join("\n");
    let manifest = parse(&text).unwrap();
    let api = &manifest.apis["a"];
    assert_eq!(
        (api.prefix.as_deref(), api.scopes.len(), api.subscription_key),
        (None, 0, SubscriptionKey::No)
    );
    assert_eq!((api.host, api.host.as_str()), (Host::Platform, "platform"));
    assert!(manifest.libraries.is_empty());
}

#[test]
fn crates_and_libraries_stand_in_any_order() {
    let text = format!(
        "{}\n[libraries]\n\"common.json\" = \"libraries/common.json\"\n{}",
        table("b", ""),
        table("a-2", "")
    );
    let manifest = parse(&text).unwrap();
    assert_eq!(manifest.apis.keys().collect::<Vec<_>>(), ["a-2", "b"]);
    assert_eq!(manifest.libraries["common.json"], "libraries/common.json");
}

#[test]
fn an_empty_manifest_has_no_crates() {
    assert_eq!(parse("").unwrap(), Manifest::default());
}

#[test]
fn a_wrong_value_names_its_line_and_what_is_known() {
    let good = table("a", "subscription-key = \"no\"\n");
    let cases = [
        (
            "document = \"a.json\"",
            "document = \"b/a.json\"",
            "line 2",
            "no file name",
        ),
        ("title = \"A\"", "title = \" \"", "line 3", "is empty"),
        (
            "https://example.com",
            "http://example.com",
            "line 5",
            "no published address",
        ),
        (
            "subscription-key = \"no\"",
            "copy = \"a.json\"",
            "line 14",
            "no published address",
        ),
        (HASH, "0123", "line 6", "no SHA-256"),
        ("sha256 = \"0", "sha256 = \"A", "line 6", "no SHA-256"),
        ("\"3.0.1\"", "\"2.0\"", "line 7", "no OpenAPI version"),
        ("2025-10-21", "2025-13-21", "line 9", "no day"),
        ("2025-10-21", "21.10.2025", "line 9", "no day"),
        (
            "host = \"platform\"",
            "host = \"cloud\"",
            "line 10",
            "`platform`, `apps`, `altinn2`, `self-service`, `contact-register`",
        ),
        ("/a/api/v1", "a/api/v1", "line 11", "no prefix"),
        ("/a/api/v1", "/a/api/v1/", "line 11", "no prefix"),
        ("/a/api/v1", "/", "line 11", "no prefix"),
        ("\"platform\"]", "\"platfrm\"]", "line 12", "no kind of token"),
        ("\"platform\"]", "\"altinn+\"]", "line 12", "no kind of token"),
        (
            "\"platform\"]",
            "\"altinn+altinn\"]",
            "line 12",
            "cannot be combined",
        ),
        (
            "\"platform\"]",
            "\"altinn+none\"]",
            "line 12",
            "cannot be combined",
        ),
        ("altinn:b altinn:c", "altinn:b  altinn:c", "line 13", "no scope"),
        ("altinn:b altinn:c", "", "line 13", "no scope"),
        ("= \"no\"", "= \"yes\"", "line 14", "`no`, `optional`, `required`"),
        (
            "subscription-key",
            "subscription_key",
            "line 14",
            "`subscription-key`",
        ),
        (
            "title",
            "titel",
            "line 3",
            "unknown field `titel`, expected one of `document`",
        ),
        ("title = \"A\"\n", "", "line 1", "missing field `title`: [a]"),
        ("title = \"A\"", "title = 1", "line 3", "invalid type"),
        (
            "title = \"A\"",
            "title = \"A\"\ntitle = \"B\"",
            "line 4",
            "duplicate key: title",
        ),
        ("title = \"A\"", "title =", "line 3", ""),
        ("[a]", "[A]", "line 1", "no crate name"),
        ("[a]", "[a_b]", "line 1", "no crate name"),
        ("[a]", "[a-]", "line 1", "no crate name"),
        ("[a]", "[2a]", "line 1", "no crate name"),
        (
            "subscription-key = \"no\"",
            "idempotent = [\"getA\"]",
            "line 14",
            "no name of an operation",
        ),
        (
            "subscription-key = \"no\"",
            "[a.operations.getA]",
            "line 14",
            "no name of an operation",
        ),
        (
            "subscription-key = \"no\"",
            "[a.operations.get_a]\nscope = []",
            "line 15",
            "`tokens`, `scopes`",
        ),
        (
            "subscription-key = \"no\"",
            "[libraries]\n\"a.json\" = \"../a.json\"",
            "line 15",
            "no file under specs",
        ),
        (
            "subscription-key = \"no\"",
            "[libraries]\n\"a.json\" = \"/a.json\"",
            "line 15",
            "no file under specs",
        ),
    ];
    for (right, wrong, place, problem) in cases {
        assert!(good.contains(right), "{right}");
        let error = parse(&good.replacen(right, wrong, 1)).expect_err(wrong);
        assert_eq!(error.file, "specs/apis.toml", "{wrong}");
        assert!(
            error.place.starts_with(&format!("{place}, column ")),
            "{wrong}: {error}"
        );
        assert!(error.problem.contains(problem), "{wrong}: {error}");
        assert!(!error.remedy.is_empty(), "{wrong}");
    }
}

#[test]
fn a_crate_that_is_there_twice_is_named() {
    let error =
        parse(&[table("altinn-a", ""), table("b", ""), table("altinn-a", "")].join("\n")).unwrap_err();
    assert!(error.problem.contains("altinn-a"), "{error}");
    assert!(error.place.starts_with("line 29,"), "{error}");
}

#[test]
fn together_and_alternative_tokens_are_both_possible() {
    let text = table("a", "").replace("\"platform\"]", "\"idporten+apikey2\", \"none\"]");
    assert_eq!(
        parse(&text).unwrap().apis["a"].tokens,
        ["altinn", "idporten+apikey2", "none"]
    );
}

#[test]
fn pages_and_waits_that_contradict_themselves_are_refused_with_their_line() {
    for (kind, body, problem) in [
        ("pages", "style = \"links\"\n", "unknown variant"),
        ("pages", "style = \"link\"\n", "this style of pages lacks `next`"),
        (
            "pages",
            "style = \"link\"\nnext = \"a\"\nparameter = \"b\"\n",
            "this style of pages has no `parameter`",
        ),
        ("pages", "style = \"token\"\nnext = \"a\"\n", "lacks `parameter`"),
        (
            "pages",
            "style = \"sequence\"\nparameter = \"a\"\n",
            "lacks `position`",
        ),
        ("pages", "style = \"header-next\"\n", "lacks `header`"),
        (
            "pages",
            "style = \"link\"\nnext = \"a\"\nwhat = \"b\"\n",
            "unknown field",
        ),
        (
            "wait",
            "member = \"a\"\n",
            "neither a member with values nor a status",
        ),
        (
            "wait",
            "until = [\"a\"]\n",
            "neither a member with values nor a status",
        ),
        (
            "wait",
            "member = \"a\"\nuntil = [\"b\"]\nuntil-status = [404]\n",
            "neither a member",
        ),
        (
            "wait",
            "member = \"a\"\nuntil = [\"b\"]\nfailed = [\"b\"]\n",
            "ends the wait well and badly: \"b\"",
        ),
        ("wait", "until-status = [200]\n", "is no status of what is gone"),
        ("resumable", "method = \"b\"\n", "missing field `options`"),
        (
            "resumable",
            "method = \"Up\"\noptions = \"a\"\nhead = \"a\"\npatch = \"a\"\ndelete = \"a\"\n",
            "is no name of an operation: \"Up\"",
        ),
    ] {
        let error = parse(&table("a", &format!("[a.operations.get_b.{kind}]\n{body}"))).unwrap_err();
        assert!(error.problem.contains(problem), "{body}: {error}");
        assert!(error.place.starts_with("line 1"), "{error}");
    }
}
