//! Altinn tokens as the cookie of a browser: where, with what beside them, and what nobody gets to see.

use altinn_auth::{AppCookies, AuthError, AuthErrorKind, Session, StaticToken, Token};
use altinn_runtime::{
    Chain, Core, Environment, Host, Method, Operation, TokenKind, Untyped,
    header::{COOKIE, HeaderMap},
};
use wiremock::{Request, ResponseTemplate};

use crate::common::world::{World, changed, operation};

const INCOMING: &str =
    "a=1; AltinnStudioRuntime=the.users.token; AS-XSRF-TOKEN=of-the-cookie; XSRF-TOKEN=of-the-page";

fn incoming(text: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(COOKIE, text.parse().unwrap());
    headers
}

/// The session of a user whose browser sent these cookies.
fn browser(world: &World, text: &str) -> Session {
    let headers = incoming(text);
    let token = Token::from_incoming(&headers).unwrap();
    let session = world.bare().build().unwrap();
    session
        .with_altinn(StaticToken::new(token))
        .with_cookies(AppCookies::from_incoming(&headers))
}

fn of_an_app(method: Method) -> &'static Operation {
    changed(|operation| {
        operation.host = Host::Apps;
        operation.method = method;
        operation.scopes = &[];
    })
}

fn header<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    request.headers.get(name).map(|value| value.to_str().unwrap())
}

async fn last(world: &World) -> Request {
    world.calls().await.pop().unwrap()
}

#[tokio::test]
async fn reads_carry_the_cookie_alone_and_writes_the_antiforgery_tokens_too() {
    let world = World::new().await;
    let session = browser(&world, INCOMING);
    for (method, write) in [
        (Method::GET, false),
        (Method::HEAD, false),
        (Method::POST, true),
        (Method::PUT, true),
        (Method::PATCH, true),
        (Method::DELETE, true),
    ] {
        let name = method.clone();
        world.call(&session, of_an_app(method)).await.unwrap();
        let call = last(&world).await;
        let (cookies, token) = if write {
            (
                "AltinnStudioRuntime=the.users.token; AS-XSRF-TOKEN=of-the-cookie",
                Some("of-the-page"),
            )
        } else {
            ("AltinnStudioRuntime=the.users.token", None)
        };
        assert_eq!(header(&call, "cookie"), Some(cookies), "{name}");
        assert_eq!(header(&call, "x-xsrf-token"), token, "{name}");
        assert_eq!(header(&call, "authorization"), None, "{name}: bearer would win");
    }
}

#[tokio::test]
async fn without_cookie_mode_a_token_from_a_cookie_is_sent_as_bearer() {
    let world = World::new().await;
    let token = Token::from_incoming(&incoming(INCOMING)).unwrap();
    let session = world.bare().altinn(StaticToken::new(token)).build().unwrap();
    world.call(&session, of_an_app(Method::POST)).await.unwrap();
    let call = last(&world).await;
    assert_eq!(header(&call, "authorization"), Some("Bearer the.users.token"));
    assert_eq!(
        (header(&call, "cookie"), header(&call, "x-xsrf-token")),
        (None, None)
    );
}

#[tokio::test]
async fn only_apps_and_what_is_named_get_cookies() {
    let world = World::new().await;
    let platform = |api| {
        changed(|operation| {
            operation.api = api;
            operation.method = Method::POST;
            operation.scopes = &[];
        })
    };
    let session = browser(&world, "AltinnStudioRuntime=t");
    let session = session.with_cookies(AppCookies::new().also_for("altinn-storage"));
    world.call(&session, platform("altinn-events")).await.unwrap();
    let call = last(&world).await;
    assert_eq!(
        (header(&call, "authorization"), header(&call, "cookie")),
        (Some("Bearer t"), None)
    );
    world.call(&session, platform("altinn-storage")).await.unwrap();
    let call = last(&world).await;
    assert_eq!(
        (header(&call, "authorization"), header(&call, "cookie")),
        (None, Some("AltinnStudioRuntime=t"))
    );
}

#[tokio::test]
async fn a_write_without_antiforgery_tokens_is_not_sent_until_an_answer_has_set_them() {
    let world = World::new().await;
    let session = browser(&world, "AltinnStudioRuntime=t");
    let error = world.call(&session, of_an_app(Method::POST)).await.unwrap_err();
    assert_eq!(
        AuthError::find(&error).unwrap().kind(),
        AuthErrorKind::NoAntiforgery
    );
    assert!(world.calls().await.is_empty());

    world.answer(|_, number| match number {
        1 => ResponseTemplate::new(200)
            .append_header("Set-Cookie", "AS-XSRF-TOKEN=first; path=/; HttpOnly")
            .append_header("Set-Cookie", "XSRF-TOKEN=\"second\"; path=/")
            .append_header("Set-Cookie", "other=x"),
        2 => ResponseTemplate::new(200).append_header("Set-Cookie", "XSRF-TOKEN=third"),
        _ => ResponseTemplate::new(200).append_header("Set-Cookie", "XSRF-TOKEN=; max-age=0"),
    });
    world.call(&session, of_an_app(Method::GET)).await.unwrap();
    for expected in ["second", "third", "third"] {
        world.call(&session, of_an_app(Method::POST)).await.unwrap();
        let call = last(&world).await;
        assert_eq!(header(&call, "x-xsrf-token"), Some(expected));
        assert_eq!(
            header(&call, "cookie"),
            Some("AltinnStudioRuntime=t; AS-XSRF-TOKEN=first")
        );
    }
}

#[tokio::test]
async fn what_one_host_has_set_another_does_not_get() {
    let world = World::new().await;
    let other = format!("http://localhost:{}", world.server.address().port());
    let environment = Environment::custom_hosts(&world.server.uri(), &other, &other).unwrap();
    world.answer(|_, _| {
        ResponseTemplate::new(200)
            .append_header("Set-Cookie", "AS-XSRF-TOKEN=a")
            .append_header("Set-Cookie", "XSRF-TOKEN=b")
    });
    let session = Session::builder(environment.clone())
        .altinn(StaticToken::new(Token::new("t")))
        .build()
        .unwrap()
        .with_cookies(AppCookies::new().also_for("altinn-things"));
    let core = Core::new(environment, Chain::from(&session));
    let platform = operation(&[&[TokenKind::Altinn]], &[]);
    core.call(platform).empty_answer::<Untyped>().await.unwrap();
    let error = core
        .call(of_an_app(Method::POST))
        .empty_answer::<Untyped>()
        .await
        .unwrap_err();
    assert_eq!(
        AuthError::find(&error).unwrap().kind(),
        AuthErrorKind::NoAntiforgery
    );
    core.call(of_an_app(Method::GET))
        .empty_answer::<Untyped>()
        .await
        .unwrap();
    core.call(of_an_app(Method::POST))
        .empty_answer::<Untyped>()
        .await
        .unwrap();
}

#[tokio::test]
async fn trap_29_cookies_do_not_leave_their_environment() {
    let (world, elsewhere) = (World::new().await, World::new().await);
    let session = browser(&world, INCOMING);
    elsewhere
        .call(&session, of_an_app(Method::GET))
        .await
        .unwrap_err();
    let target = elsewhere.server.uri();
    world.answer(move |_, _| ResponseTemplate::new(302).insert_header("Location", target.as_str()));
    world.call(&session, of_an_app(Method::POST)).await.unwrap_err();
    assert!(elsewhere.calls().await.is_empty());
}

#[tokio::test]
async fn cookies_of_the_caller_stay_and_its_own_token_is_left_alone() {
    let world = World::new().await;
    let session = browser(&world, INCOMING);
    let core = Core::new(world.environment(), Chain::from(&session));
    for (own, sent) in [
        (
            "AltinnPartyId=50001337",
            "AltinnPartyId=50001337; AltinnStudioRuntime=the.users.token",
        ),
        ("AltinnStudioRuntime=mine", "AltinnStudioRuntime=mine"),
    ] {
        let mut call = core.call(of_an_app(Method::GET));
        call.header("Cookie", Some(own));
        call.empty_answer::<Untyped>().await.unwrap();
        let call = last(&world).await;
        assert_eq!(header(&call, "cookie"), Some(sent));
        assert_eq!(header(&call, "authorization"), None);
    }
}

#[tokio::test]
async fn after_a_401_the_fresh_token_takes_the_place_of_the_old_one() {
    let world = World::new().await;
    world.answer(|_, number| ResponseTemplate::new(if number == 1 { 401 } else { 200 }));
    let cookies = AppCookies::new().antiforgery("a", "b");
    let session = world.session().build().unwrap().with_cookies(cookies);
    let write = changed(|operation| {
        operation.host = Host::Apps;
        operation.method = Method::POST;
        operation.idempotent = false;
    });
    world.call(&session, write).await.unwrap();
    let calls = world.calls().await;
    let sent: Vec<_> = calls.iter().map(|call| header(call, "cookie").unwrap()).collect();
    assert_eq!(sent.len(), 2);
    assert_ne!(sent[0], sent[1]);
    for line in sent {
        assert_eq!(line.matches("AltinnStudioRuntime=").count(), 1, "{line}");
        assert!(line.ends_with("; AS-XSRF-TOKEN=a"), "{line}");
    }
}

#[tokio::test]
async fn what_no_cookie_can_carry_is_not_sent() {
    let world = World::new().await;
    for bad in ["a;b", "a b", "a,b", "a\"b", "a\\b", "å", ""] {
        let session = world.bare().altinn(StaticToken::new(Token::new(bad))).build();
        let session = session.unwrap().with_cookies(AppCookies::new());
        let error = world.call(&session, of_an_app(Method::GET)).await.unwrap_err();
        assert_eq!(
            AuthError::find(&error).unwrap().kind(),
            AuthErrorKind::InvalidRequest,
            "{bad}"
        );
    }
    assert!(world.calls().await.is_empty());
}
