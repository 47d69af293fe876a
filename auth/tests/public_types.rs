//! No public type shows what it holds, in `Debug` or in `Display`. The list of types is that of the crate's source: a new one
//! fails here until it is shown too.

use std::{
    collections::BTreeSet,
    fmt::{Debug, Display},
    fs,
    path::Path,
};

use altinn_auth::*;
use altinn_runtime::{Environment, StatusCode, header::HeaderMap};
use serde_json::json;

use crate::{
    common::{
        clock, key,
        server::{json_answer, server},
        unsigned,
    },
    redaction::{PERSON, assert_hides, private_numbers},
};

const SECRET: &str = "hunter2-hunter2";
const ORGANISATION: &str = "312043211";

/// The structs and enums that the crate's root gives away.
fn public_types() -> BTreeSet<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let parse = |path: &Path| syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
    let mut given = BTreeSet::new();
    for item in parse(&source.join("lib.rs")).items {
        match item {
            syn::Item::Use(item) if matches!(item.vis, syn::Visibility::Public(_)) => {
                names(&item.tree, &mut given);
            }
            syn::Item::Struct(_) | syn::Item::Enum(_) => panic!("types stand in modules of their own"),
            _ => {}
        }
    }
    let mut types = BTreeSet::new();
    let mut folders = vec![source];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                collect(&parse(&path).items, &given, &mut types);
            }
        }
    }
    types
}

fn names(tree: &syn::UseTree, into: &mut BTreeSet<String>) {
    match tree {
        syn::UseTree::Path(path) => names(&path.tree, into),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| names(tree, into)),
        syn::UseTree::Name(name) => drop(into.insert(name.ident.to_string())),
        _ => panic!("a public name is written out"),
    }
}

fn collect(items: &[syn::Item], given: &BTreeSet<String>, into: &mut BTreeSet<String>) {
    for item in items {
        let (visibility, name) = match item {
            syn::Item::Struct(item) => (&item.vis, item.ident.to_string()),
            syn::Item::Enum(item) => (&item.vis, item.ident.to_string()),
            // One enum comes out of a macro.
            syn::Item::Macro(item) => {
                let text = item.mac.tokens.to_string();
                if let Some((_, rest)) = text.split_once("pub enum ") {
                    let name = rest.split(' ').next().unwrap();
                    if given.contains(name) {
                        into.insert(name.to_owned());
                    }
                }
                continue;
            }
            _ => continue,
        };
        if matches!(visibility, syn::Visibility::Public(_)) && given.contains(&name) {
            into.insert(name);
        }
    }
}

/// What the values of each type show.
#[derive(Default)]
struct Shown(Vec<(&'static str, String)>);

impl Shown {
    /// A value, by the last part of the name of its type.
    fn debug<T: Debug>(&mut self, value: &T) {
        let full = std::any::type_name::<T>();
        let name = full.split('<').next().unwrap().rsplit("::").next().unwrap();
        self.0.push((name, format!("{value:?} {value:#?}")));
    }

    fn both<T: Debug + Display>(&mut self, value: &T) {
        self.debug(value);
        self.0.push((
            std::any::type_name::<T>().rsplit("::").next().unwrap(),
            format!("{value} {value:#}"),
        ));
    }
}

#[tokio::test]
async fn no_public_type_shows_what_it_holds() {
    let token_text = unsigned(&json!({
        "pid": PERSON, "jti": SECRET, "exp": 1, "scope": "a:1",
        "consumer": { "authority": "iso6523-actorid-upis", "ID": format!("0192:{ORGANISATION}") },
        "authorization_details": [
            { "type": "urn:altinn:systemuser", "systemuser_id": [], "system_id": format!("{ORGANISATION}_x"), "externalRef": SECRET,
              "systemuser_org": { "authority": "iso6523-actorid-upis", "ID": format!("0192:{ORGANISATION}") } },
            { "type": "urn:altinn:consent", "from": PERSON },
        ],
    }));
    let token = || Token::new(token_text.as_str());
    let tokens = || StaticToken::new(token());
    let secret = || Secret::new(SECRET);
    let (person, organisation) = (
        PERSON.parse::<PersonNumber>().unwrap(),
        ORGANISATION.parse::<OrganisationNumber>().unwrap(),
    );
    let environment = Environment::Tt02;
    let mut shown = Shown::default();

    shown.debug(&secret());
    shown.debug(&token());
    shown.debug(&tokens());
    shown.debug(&CallbackSource::new(|_| async { Ok(Token::new("x")) }));
    shown.debug(&Cached::new(tokens()));
    shown.debug(&TokenCache::new());
    shown.debug(&tokens().identity());
    shown.debug(&person);
    shown.debug(&organisation);
    shown.both(&PERSON.replace('6', "7").parse::<PersonNumber>().unwrap_err());

    // Keys.
    let certified = key().with_certificates(vec![b"certificate".to_vec()]).unwrap();
    shown.debug(&key());
    shown.debug(&certified);
    shown.debug(&certified.key_id());
    shown.debug(&RotatingKey::new(key()));
    shown.debug(&key().current().await.unwrap());
    shown.debug(&NewKey::default());
    shown.debug(&KeySize::default());
    shown.debug(&Kid::default());
    shown.both(&Algorithm::default());
    let mut broken: serde_json::Value = serde_json::from_str(key().private_jwk().expose()).unwrap();
    broken["kid"].take();
    let error = PrivateKey::from_jwk(&broken.to_string()).unwrap_err();
    shown.both(&error);
    shown.debug(&error.kind());
    shown.both(&SignError::new("x").with_source(error));

    // Requests and claims.
    let scopes: Scopes = "a:1".parse().unwrap();
    shown.both(&scopes);
    shown.both(
        &key()
            .private_jwk()
            .expose()
            .replace(' ', "")
            .parse::<Scopes>()
            .unwrap_err(),
    );
    let request = TokenRequest::new(scopes.clone())
        .person(person)
        .consumer(organisation);
    let consent = Consent::new(
        "6a36d25a-0d1f-4a15-9b4b-2f6d3c0e3a11".parse().unwrap(),
        ConsentGiver::Person(person),
    );
    let user = SystemUser::new(organisation).external_reference(SECRET).unwrap();
    for request in [
        request.clone(),
        request.clone().consent(consent.clone()),
        request.clone().system_user(user.clone()),
    ] {
        shown.debug(&request);
        if let Some(details) = request.details() {
            shown.debug(details);
        }
    }
    shown.debug(&consent);
    shown.debug(&ConsentGiver::Organisation(organisation));
    shown.debug(&user);
    let claims = Claims::unverified(&token_text).unwrap();
    shown.debug(&claims.consumer().unwrap());
    for detail in claims.authorization_details() {
        shown.debug(&detail);
        match detail {
            AuthorizationDetail::SystemUser(user) => shown.debug(&user),
            AuthorizationDetail::Consent(consent) => shown.debug(&consent),
            _ => panic!("another detail"),
        }
    }
    shown.debug(&claims);

    // Maskinporten, Altinn, and what they refuse.
    let issuer = Issuer::custom("https://issuer.example/", "https://issuer.example/token").unwrap();
    let Issuer::Custom(custom) = &issuer else {
        panic!("a custom issuer")
    };
    shown.debug(&**custom);
    shown.debug(&issuer);
    let builder = || Maskinporten::test("client").jwk(key().private_jwk().expose());
    shown.debug(&builder());
    shown.debug(&MaskinportenClient::from(builder()));
    shown.debug(&builder().build().unwrap());
    let altinn = AltinnAuthentication::new(&environment).unwrap();
    shown.debug(&Exchange::new(tokens(), Provider::Maskinporten, altinn.clone()));
    shown.debug(&RefreshedToken::new(token(), altinn.clone()));
    shown.debug(&altinn);
    shown.debug(&Provider::Maskinporten);
    let refusal = parsing::oauth_error(
        StatusCode::BAD_REQUEST,
        json!({ "error": "invalid_grant", "error_description": format!("no {token_text} {PERSON}") })
            .to_string()
            .as_bytes(),
        None,
    );
    shown.both(&refusal);
    shown.debug(&refusal.reason());
    let error = AuthError::new(AuthErrorKind::Refused, "no");
    shown.both(&error);
    shown.debug(&error.kind());

    // The session and its parts.
    let keys = SubscriptionKeys::default();
    keys.set(&environment, "altinn-broker", secret());
    shown.debug(&keys);
    shown.debug(&ApiKey::new(secret()));
    #[allow(deprecated, reason = "Altinn II has closed")]
    shown.debug(&Altinn2::password(secret(), secret()));
    let session = || {
        Session::builder(environment.clone())
            .maskinporten(Maskinporten::test("client").signer(key()))
            .altinn(tokens())
            .api_key(ApiKey::new(secret()))
            .subscription_keys(&keys)
            .acting(request.clone())
    };
    shown.debug(&session());
    let mut incoming = HeaderMap::new();
    incoming.insert(
        "cookie",
        format!("AS-XSRF-TOKEN={SECRET}; XSRF-TOKEN={SECRET}")
            .parse()
            .unwrap(),
    );
    let cookies = AppCookies::from_incoming(&incoming);
    shown.debug(&cookies);
    let built = session().build().unwrap().with_cookies(cookies);
    shown.debug(&built);
    shown.debug(&altinn_runtime::Chain::from(&built));
    let nothing = Session::builder(environment.clone()).build().unwrap();
    let unfit = nothing.check().await.unwrap_err();
    shown.both(&unfit);
    shown.both(&unfit.fault());
    shown.debug(&ScopePolicy::Fixed(scopes));
    shown.debug(&Realm::Test);
    shown.debug(&RetryPolicy::default());
    shown.debug(&Retry::new(RetryPolicy::default()));
    shown.debug(&SystemClock);
    shown.debug(&clock());
    let config = json!({
        "environment": "tt02", "client_id": "c", "jwk": key().private_jwk().expose(), "subscription_key": SECRET,
        "subscription_keys": { "altinn-broker": SECRET }, "consumer_org": ORGANISATION,
    });
    shown.debug(&Config::from_json(&config.to_string()).unwrap());
    let wrong = json!({ "jwk": broken.to_string(), "scope": key().private_jwk().expose(), "CertificatePkcs12Password": SECRET });
    shown.both(&Config::from_json(&wrong.to_string()).unwrap_err());

    // Stores.
    let folder = tempfile::tempdir().unwrap();
    let store = FileTokenStore::open(folder.path().join(SECRET)).unwrap();
    shown.debug(&store);
    shown.debug(&StoredSource::new(tokens(), store));
    shown.both(&request.cache_key());

    // Platform tokens, and tokens for tests.
    shown.debug(&PlatformTokenSigner::new("ttd", "app", certified).unwrap());
    let login = GeneratorLogin::Basic(SECRET.into(), secret());
    let what = TestToken::personal().person(person);
    let generator = TestTokenGenerator::new(&environment, login.clone(), what.clone()).unwrap();
    shown.debug(&generator.identity());
    shown.debug(&Cached::new(generator.clone()));
    shown.debug(&generator);
    shown.debug(&login);
    shown.debug(&what);
    for user in [
        LocaltestUser::Organisation(organisation),
        LocaltestUser::SelfIdentified(SECRET.into()),
        LocaltestUser::SystemUser(SECRET.into(), SECRET.into()),
    ] {
        let localtest = Localtest::new(&Environment::Local, user.clone()).unwrap();
        shown.debug(&user);
        shown.debug(&localtest.identity());
        shown.debug(&localtest);
    }

    // A person.
    for authentication in [
        ClientAuthentication::SecretBasic(secret()),
        ClientAuthentication::SecretPost(secret()),
    ] {
        shown.debug(&authentication);
        let person = IdPorten::test("c", "http://127.0.0.1/").authentication(authentication);
        let person = person.scopes("openid altinn:enduser".parse().unwrap());
        shown.debug(&person);
        let person = person.build().unwrap();
        let tokens = PersonTokens::restore(token(), Some(secret()));
        shown.debug(&tokens);
        shown.debug(&person.source(tokens));
        shown.debug(&person);
    }
    shown.debug(&Login::restore(secret(), secret(), secret()));
    shown.debug(&FetchPolicy::default());
    shown.debug(&Sessions::new(Environment::Tt02, |_: String, session| async {
        Ok(session)
    }));
    shown.debug(&LoginOptions::default().parameter("login_hint", PERSON));
    shown.debug(&Loopback::bind().await.unwrap());
    let receiver = server([json_answer(200, json!({ "keys": [] }))]).await;
    let builder = Verifier::new("issuer", receiver.uri()).audience("me");
    shown.debug(&builder);
    shown.both(&SignatureAlgorithm::EdDsa);
    let verifier = builder.build().unwrap();
    let error = verifier.verify(&token_text).await.unwrap_err();
    shown.both(&error);
    shown.debug(&error.kind());
    shown.debug(&verifier);

    let mut secrets = private_numbers();
    secrets.extend([
        SECRET.to_owned(),
        token_text.clone(),
        PERSON.to_owned(),
        ORGANISATION.to_owned(),
        key().encoded_jwk().expose().to_owned(),
    ]);
    for (name, text) in &shown.0 {
        assert!(!text.is_empty(), "{name}");
        assert_hides(text, &secrets);
    }
    let seen: BTreeSet<_> = shown.0.iter().map(|(name, _)| (*name).to_owned()).collect();
    let types = public_types();
    let missing: Vec<_> = types.difference(&seen).collect();
    assert!(
        missing.is_empty(),
        "public types that are not shown here: {missing:?}"
    );
    assert!(
        types.len() > 60,
        "the list of types is read from the source: {types:?}"
    );
}
