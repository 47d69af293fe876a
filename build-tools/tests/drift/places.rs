//! Edits of single places of published documents, each with what it does to users of the crate.

use altinn_build_tools::drift::Effect::{self, Additive, Breaking, None as Nothing};
use serde_json::json;

use super::world::{Edit, drop_at, put};

/// What a new optional member of a struct does depends on whether structs are open; both sides must see the same.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Expected {
    Rated(Effect),
    NewMember,
}

/// An edit of one place: the crate, what is done, what that does to its users, and the edits.
pub(crate) type Single = (&'static str, &'static str, Expected, Vec<Edit>);

/// Edits of single places of published documents.
pub(crate) fn single_places() -> Vec<Single> {
    use Expected::{NewMember, Rated};
    let text = || json!({ "type": "string" });
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    vec![
        (
            "altinn-notifications",
            "a new optional member of a request",
            NewMember,
            vec![put("/components/schemas/EmailTemplateExt/properties/zz", text())],
        ),
        (
            "altinn-notifications",
            "a new required member of a request",
            Rated(Breaking),
            vec![
                put("/components/schemas/EmailSendingOptionsExt/properties/zz", text()),
                put(
                    "/components/schemas/EmailSendingOptionsExt/required/-",
                    json!("zz"),
                ),
            ],
        ),
        (
            "altinn-notifications",
            "a member of a request is no longer required",
            Rated(Breaking),
            vec![put(
                "/components/schemas/EmailSendingOptionsExt/required",
                json!(["body"]),
            )],
        ),
        (
            "altinn-notifications",
            "a counter becomes 64 bits wide",
            Rated(Breaking),
            vec![put(
                "/components/schemas/EmailNotificationStatusExt/properties/generated/format",
                json!("int64"),
            )],
        ),
        (
            "altinn-notifications",
            "a longer subject is demanded",
            Rated(Nothing),
            vec![put(
                "/components/schemas/EmailNotificationOrderRequestExt/properties/subject/minLength",
                json!(3),
            )],
        ),
        (
            "altinn-notifications",
            "a required parameter becomes optional",
            Rated(Additive),
            vec![put("/paths/~1orders/get/parameters/0/required", json!(false))],
        ),
        (
            "altinn-notifications",
            "a first typed error",
            Rated(Breaking),
            vec![put(
                "/paths/~1orders/get/responses/400",
                json!({ "content": { "application/json": { "schema": reference("EmailTemplateExt") } } }),
            )],
        ),
        (
            "altinn-notifications",
            "a path moves",
            Rated(Breaking),
            vec![Edit::Move(
                "/paths/~1future~1shipment~1feed",
                "/paths/~1future~1feed",
            )],
        ),
        (
            "altinn-broker",
            "a new value of a status",
            Rated(Additive),
            vec![put(
                "/components/schemas/FileTransferStatusExt/enum/-",
                json!("Quarantined"),
            )],
        ),
        (
            "altinn-broker",
            "a value of a level is gone",
            Rated(Breaking),
            vec![drop_at("/components/schemas/AccessLevel/enum/0")],
        ),
        (
            "altinn-broker",
            "a documented header",
            Rated(Nothing),
            vec![put(
                "/paths/~1broker~1api~1v1~1serviceowner/get/responses/200/headers",
                json!({ "ETag": { "schema": text() } }),
            )],
        ),
        (
            "altinn-broker",
            "a new form field",
            NewMember,
            vec![put(
                "/paths/~1broker~1api~1v1~1filetransfer~1upload/post/requestBody/content/multipart~1form-data/schema/properties/Zz",
                text(),
            )],
        ),
        (
            "altinn-broker",
            "an answer without a body gets one",
            Rated(Breaking),
            vec![put(
                "/paths/~1broker~1api~1v1~1serviceowner/post/responses/200",
                json!({ "content": { "application/json": { "schema": reference("FileTransferUploadResponseExt") } } }),
            )],
        ),
        (
            "altinn-profile",
            "a list of texts becomes a list of numbers",
            Rated(Breaking),
            vec![put(
                "/components/schemas/NotificationSettingsRequest/properties/resourceIncludeList/items",
                json!({ "type": "integer" }),
            )],
        ),
        (
            "altinn-profile",
            "a member becomes read only",
            Rated(Nothing),
            vec![put(
                "/components/schemas/NotificationSettingsResponse/properties/userId/readOnly",
                json!(true),
            )],
        ),
        (
            "altinn-profile",
            "an operation is deprecated",
            Rated(Additive),
            vec![put("/paths/~1users~1current/get/deprecated", json!(true))],
        ),
        (
            "altinn-profile",
            "a member is deprecated",
            Rated(Additive),
            vec![put(
                "/components/schemas/GroupResponse/properties/name/deprecated",
                json!(true),
            )],
        ),
        (
            "altinn-profile",
            "a member is renamed",
            Rated(Breaking),
            vec![Edit::Move(
                "/components/schemas/GroupResponse/properties/name",
                "/components/schemas/GroupResponse/properties/title",
            )],
        ),
        (
            "altinn-register",
            "a body may be left out",
            Rated(Nothing),
            vec![
                put("/info/title", json!("words only")),
                put("/info/version", json!("v2")),
            ],
        ),
        (
            "altinn-register",
            "a header becomes optional",
            Rated(Additive),
            vec![put("/paths/~1persons/get/parameters/1/required", json!(false))],
        ),
        (
            "altinn2-enterpriseusers",
            "a member of an answer becomes a number",
            Rated(Breaking),
            vec![put(
                "/components/schemas/EnterpriseUser/properties/OwnerOrgNo",
                json!({ "type": "integer" }),
            )],
        ),
        (
            "altinn2-enterpriseusers",
            "an operation is gone",
            Rated(Breaking),
            vec![drop_at(
                "/paths/~1api~1enterpriseusers~1{enterpriseUserName}~1rotatesecret",
            )],
        ),
        (
            "altinn2-authentication",
            "a password has a longest length",
            Rated(Nothing),
            vec![put(
                "/components/schemas/Authenticatewithpassword/properties/UserPassword/maxLength",
                json!(64),
            )],
        ),
        (
            "altinn-notifications-email",
            "the event gets a member",
            NewMember,
            vec![put("/components/schemas/EventGridEvent/properties/zz", text())],
        ),
    ]
}
