//! That the comparison sees each kind of mistake: a right request is changed in one place at a time.

use crate::{
    case::case,
    credentials::wrong,
    document::documents,
    operations::operation,
    server::Captured,
    values::Extent,
    world::{World, bearer},
};

type Change = fn(&mut Captured);

fn add(request: &mut Captured, name: &str, value: &str) {
    request.headers.push((name.to_owned(), value.as_bytes().to_vec()));
}

fn drop_header(request: &mut Captured, name: &str) {
    request
        .headers
        .retain(|(known, _)| !known.eq_ignore_ascii_case(name));
}

const CHANGES: [(&str, Change); 9] = [
    ("no token", |request| drop_header(request, "authorization")),
    ("another token", |request| {
        drop_header(request, "authorization");
        add(request, "authorization", "Bearer e30.e30.c2ln");
    }),
    ("two tokens", |request| {
        let token = bearer(request).unwrap();
        add(request, "authorization", &format!("Bearer {token}"));
    }),
    ("no key", |request| {
        drop_header(request, "ocp-apim-subscription-key")
    }),
    ("the key of another API", |request| {
        drop_header(request, "ocp-apim-subscription-key");
        add(request, "ocp-apim-subscription-key", "subscription-to-altinn-pdf");
    }),
    ("a platform token too", |request| {
        add(request, "platformaccesstoken", "x")
    }),
    ("an Altinn II key too", |request| add(request, "apikey", "x")),
    ("a cookie too", |request| {
        add(request, "cookie", "AltinnStudioRuntime=x")
    }),
    ("another URL", |request| request.target.push_str("&more=1")),
];

#[tokio::test]
async fn every_kind_of_mistake_is_seen() {
    let mut world = World::new().await;
    let authority = world.server.authority.clone();
    let session = world.full();
    let documents = documents();
    let document = documents
        .iter()
        .find(|document| document.crate_name == "altinn-broker")
        .unwrap();
    let described = document.operations().into_iter().find(|described| {
        let operation = operation("altinn-broker", described.id);
        operation.subscription_key != altinn_runtime::SubscriptionKey::No && !operation.tokens.is_empty()
    });
    let described = described.unwrap();
    let operation = operation("altinn-broker", described.id);
    let case = case(document, &described, Extent::Minimal);
    let (_, requests) = world.call(&session, operation, case.arguments).await;
    let right = requests.last().unwrap();
    let found = |request: &Captured| {
        wrong(
            operation,
            operation.tokens[0],
            &case.expected,
            &authority,
            request,
        )
    };
    assert_eq!(found(right), Vec::<String>::new());
    for (name, change) in CHANGES {
        let mut changed = right.clone();
        change(&mut changed);
        assert_eq!(found(&changed).len(), 1, "{name}: {:?}", found(&changed));
    }
}
