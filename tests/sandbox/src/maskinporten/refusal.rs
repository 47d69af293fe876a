//! The errors of the token endpoint, in the words and codes that docs.digdir.no lists.

use serde_json::json;

use crate::{http::Answer, world::World};

/// An error of the token endpoint.
#[derive(Clone, Debug)]
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) error: &'static str,
    /// Such as `MP-121`; empty where Maskinporten gives none.
    pub(super) code: &'static str,
    pub(super) description: String,
}

impl Refusal {
    pub(super) fn new(error: &'static str, code: &'static str, description: impl Into<String>) -> Self {
        let status = if error == "forbidden" { 403 } else { 400 };
        Self {
            status,
            error,
            code,
            description: description.into(),
        }
    }

    /// Client authentication failed.
    pub(super) fn grant(code: &'static str, description: impl Into<String>) -> Self {
        Self::new(
            "invalid_grant",
            code,
            format!("Invalid assertion. {}", description.into()),
        )
    }

    /// The sandbox itself failed.
    pub(super) fn server(description: String) -> Self {
        Self {
            status: 500,
            error: "server_error",
            code: "",
            description,
        }
    }

    pub(super) fn answer(self, world: &World) -> Answer {
        let trace = world.id("trace").replace('-', "");
        let mut body = json!({
            "error": self.error,
            "error_description": format!("{} (trace_id: {trace})", self.description),
        });
        if !self.code.is_empty() {
            body["error_uri"] = format!("{}errors/{}", world.maskinporten(), self.code).into();
        }
        let remark = format!("maskinporten: {} {}: {}", self.error, self.code, self.description);
        Answer::json(self.status, &body).remark(remark)
    }
}
