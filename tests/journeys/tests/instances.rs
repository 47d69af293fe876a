//! A service owner fetches what was sent in.

use altinn_journeys::{
    Place,
    form::{Form, SCOPES, fill_in, send_in},
    instances::{Fetched, OWNER_SCOPES, fetch_instances},
};
use altinn_runtime::InstanceId;
use serde_json::json;

use crate::{assert_flawless, operations};

const APP: (&str, &str) = ("ttd", "permits");

async fn place() -> Place {
    Place::sandbox(&[SCOPES[0], SCOPES[1], OWNER_SCOPES[0], OWNER_SCOPES[1]])
        .await
        .unwrap()
}

fn form(name: &str) -> Form {
    Form {
        app: (APP.0.to_owned(), APP.1.to_owned()),
        organisation: "310000027".to_owned(),
        model: ("model".to_owned(), json!({"name": name})),
        attachment: (
            "drawing".to_owned(),
            "house.pdf".to_owned(),
            name.as_bytes().to_vec(),
        ),
    }
}

async fn sent_in(place: &Place, name: &str) -> InstanceId {
    let id = fill_in(place, &form(name), |_| {}).await.unwrap();
    send_in(place, &form(name), id, |_| {}).await.unwrap();
    id
}

async fn fetch(place: &Place) -> Vec<Fetched> {
    let mut kept = Vec::new();
    let keep = |fetched| {
        kept.push(fetched);
        Ok(())
    };
    let count = fetch_instances(place, APP, 2, keep, |_| {}).await.unwrap();
    assert_eq!(count, kept.len());
    kept
}

#[tokio::test]
async fn a_second_run_gets_only_what_is_new() {
    let place = place().await;
    let mut ids = Vec::new();
    for name in ["a", "b", "c", "d", "e"] {
        ids.push(sent_in(&place, name).await);
    }
    fill_in(&place, &form("not sent in"), |_| {}).await.unwrap();
    let before = operations(&place).len();
    let kept = fetch(&place).await;
    assert_eq!(kept.iter().map(|one| one.id).collect::<Vec<_>>(), ids);
    for (one, name) in kept.iter().zip(["a", "b", "c", "d", "e"]) {
        let expected = [
            (
                "model".to_owned(),
                String::new(),
                json!({"name": name}).to_string().into(),
            ),
            (
                "drawing".to_owned(),
                "house.pdf".to_owned(),
                name.to_owned().into(),
            ),
        ];
        assert_eq!(one.data, expected);
    }
    let seen = operations(&place);
    let one = [
        "altinn-storage/download_data_element",
        "altinn-storage/confirm_complete",
    ];
    let expected: Vec<&str> = [2, 2, 1]
        .into_iter()
        .flat_map(|size| std::iter::once("altinn-storage/search_instances").chain(one.repeat(size)))
        .collect();
    assert_eq!(
        &seen[before..],
        expected,
        "three pages, each dealt with before the next"
    );

    assert!(fetch(&place).await.is_empty(), "everything is confirmed");
    let late = sent_in(&place, "f").await;
    let kept = fetch(&place).await;
    assert_eq!(kept.iter().map(|one| one.id).collect::<Vec<_>>(), [late]);
    assert_flawless(&place);
}

#[tokio::test]
async fn what_could_not_be_kept_comes_again() {
    let place = place().await;
    let id = sent_in(&place, "a").await;
    let full = |_| Err("the disk is full".into());
    let error = fetch_instances(&place, APP, 2, full, |_| {}).await.unwrap_err();
    assert_eq!(error.to_string(), "the disk is full");
    assert!(!operations(&place).contains(&"altinn-storage/confirm_complete".to_owned()));
    let kept = fetch(&place).await;
    assert_eq!(kept.iter().map(|one| one.id).collect::<Vec<_>>(), [id]);
}
