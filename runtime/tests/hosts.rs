//! The host of apps: one for each service owner.

use altinn_runtime::{Host, Method, Operation, Untyped};

use crate::common::{Fake, answer, operation};

/// An operation of all apps, where the owner is a variable, and one of a single app.
static ALL: Operation = of_apps("", "/{org}/{app}");
static ONE: Operation = of_apps("/ttd/permits", "/instances");

const fn of_apps(prefix: &'static str, path: &'static str) -> Operation {
    let mut operation = operation(Method::GET, None);
    operation.host = Host::Apps;
    operation.prefix = prefix;
    operation.path = path;
    operation
}

#[tokio::test]
async fn the_owner_in_the_name_of_the_host_is_a_variable_or_what_the_prefix_begins_with() {
    for (operation, org, expected) in [
        (&ALL, Some("skd"), "https://skd.apps.tt02.altinn.no/skd/permits"),
        (
            &ONE,
            None,
            "https://ttd.apps.tt02.altinn.no/ttd/permits/instances",
        ),
    ] {
        let fake = Fake::default().answer(answer(200, "1"));
        let core = fake.core();
        let mut call = core.call(operation);
        if let Some(org) = org {
            call.path("org", Some(org));
            call.path("app", Some("permits"));
        }
        call.json_answer::<i32, Untyped>().await.unwrap();
        let seen = fake.seen.lock().unwrap();
        assert_eq!(seen[0].http.url().as_str(), expected);
    }
}

#[tokio::test]
async fn without_an_owner_nothing_is_sent() {
    let fake = Fake::default();
    let core = fake.core();
    let error = core.call(&ALL).json_answer::<i32, Untyped>().await.unwrap_err();
    assert!(
        error.to_string().contains("`org` is a part of the host name"),
        "{error}"
    );
    assert_eq!(fake.requests(), 0);
}
