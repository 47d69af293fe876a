//! Fills in a form of an app, mends what the app finds wrong, and sends it in: `cargo run --example fill_in_form`.
//!
//! It runs against a sandbox that it starts itself, whose apps want every text of a form filled in. Against TT02 it needs
//! - `ALTINN_ENVIRONMENT=tt02`, `ALTINN_CLIENT_ID` and `ALTINN_JWK`: a client with the scopes `altinn:instances.read` and
//!   `altinn:instances.write`, whose organisation may fill in the form;
//! - `ALTINN_ORG` and `ALTINN_APP`: code of the service owner and name of the app, whose form has the fields `name` and `street`;
//! - `ALTINN_MODEL` and `ALTINN_ATTACHMENT`: the data types of its form and of PDF attachments;
//! - `ALTINN_ORGANISATION`: the number of the organisation that the form is for.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_journeys::{
    Outcome, Place,
    form::{Form, SCOPES, fill_in, problems, save_form, send_in},
};
use serde_json::json;

#[tokio::main]
async fn main() -> Outcome<()> {
    let place = Place::from_env(&SCOPES).await?;
    println!("{place}");
    let say = |step: String| println!("{step}");
    let mut form = Form {
        app: (
            place.setting("ALTINN_ORG", "ttd")?,
            place.setting("ALTINN_APP", "example-permits")?,
        ),
        organisation: place.setting("ALTINN_ORGANISATION", "310000027")?,
        model: (
            place.setting("ALTINN_MODEL", "model")?,
            json!({"name": "Bakery", "street": ""}),
        ),
        attachment: (
            place.setting("ALTINN_ATTACHMENT", "drawing")?,
            "house.pdf".to_owned(),
            b"%PDF-1.7\n%%EOF\n".to_vec(),
        ),
    };
    let id = fill_in(&place, &form, say).await?;
    for (field, text) in problems(&place, &form, id).await? {
        println!("{field}: {text}");
    }
    form.model.1["street"] = "Storgata 1".into();
    save_form(&place, &form, id).await?;
    println!("mended, {} errors left", problems(&place, &form, id).await?.len());
    send_in(&place, &form, id, say).await
}
