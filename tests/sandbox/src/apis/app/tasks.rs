//! The process of an app: a row of tasks without gateways, and what each of them asks for.

use serde_json::{Value, json};

use crate::bounded::Weigh;

/// A task in the process of an app.
#[derive(Clone, Debug)]
#[must_use]
pub struct AppTask {
    id: String,
    kind: Kind,
    required: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Data,
    Confirmation,
    Signing,
}

impl AppTask {
    /// A task in which data are filled in; it ends when what it requires is there.
    pub fn data(id: impl Into<String>) -> Self {
        Self::of(id, Kind::Data)
    }

    /// A task in which what was filled in is confirmed.
    pub fn confirmation(id: impl Into<String>) -> Self {
        Self::of(id, Kind::Confirmation)
    }

    /// A task in which what was filled in is signed.
    pub fn signing(id: impl Into<String>) -> Self {
        Self::of(id, Kind::Signing)
    }

    fn of(id: impl Into<String>, kind: Kind) -> Self {
        Self {
            id: id.into(),
            kind,
            required: Vec::new(),
        }
    }

    /// With a type of data of which the instance has at least one element when the task ends. Without one, validation
    /// says so, and `process/next` answers 409.
    pub fn requires(mut self, data_type: impl Into<String>) -> Self {
        self.required.push(data_type.into());
        self
    }

    /// A task as JSON writes it: `{"id", "type": "data" | "confirmation" | "signing", "requires": [..]}`.
    pub(crate) fn read(value: &Value) -> Option<Self> {
        let kind = match value["type"].as_str()? {
            "data" => Kind::Data,
            "confirmation" => Kind::Confirmation,
            "signing" => Kind::Signing,
            _ => return None,
        };
        let required = value["requires"].as_array().into_iter().flatten();
        Some(Self {
            id: value["id"].as_str()?.to_owned(),
            kind,
            required: required.filter_map(Value::as_str).map(str::to_owned).collect(),
        })
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// As `altinnTaskType` has it.
    pub(super) fn kind(&self) -> &'static str {
        match self.kind {
            Kind::Data => "data",
            Kind::Confirmation => "confirmation",
            Kind::Signing => "signing",
        }
    }

    /// The action with which it ends, when one is named.
    pub(super) fn action(&self) -> &'static str {
        match self.kind {
            Kind::Data => "write",
            Kind::Confirmation => "confirm",
            Kind::Signing => "sign",
        }
    }

    /// Whether data are written in it; those of the tasks before are locked otherwise.
    pub(super) fn is_open(&self) -> bool {
        self.kind == Kind::Data
    }

    /// What an instance lacks, as issues of validation.
    pub(super) fn issues(&self, instance: &Value) -> Vec<Value> {
        let there = |kind: &str| {
            let elements = instance["data"].as_array().into_iter().flatten();
            elements.filter(|element| element["dataType"] == kind).count() > 0
        };
        let lacking = self.required.iter().filter(|kind| !there(kind));
        lacking
            .map(|kind| {
                json!({
                    // 1 is an error; codes and sources are those of the libraries of apps.
                    "severity": 1, "code": "TooFewDataElementsOfType", "source": "DataTypes", "field": kind,
                    "description": format!("The instance has no data element of the type {kind}"),
                    "noIncrementalUpdates": true,
                })
            })
            .collect()
    }

    /// As the process of an instance names it while it is the current one.
    pub(in crate::apis) fn current(&self, flow: usize, since: &str) -> Value {
        json!({
            "flow": flow, "started": since, "elementId": self.id, "name": self.id, "altinnTaskType": self.kind(),
            "flowType": "CompleteCurrentMoveToNext",
        })
    }
}

/// The process of an app that nothing was said about: one task, in which data are filled in.
pub(in crate::apis) fn usual() -> Vec<AppTask> {
    vec![AppTask::data(crate::apis::instances::FIRST_TASK)]
}

impl Weigh for AppTask {
    fn weight(&self) -> usize {
        self.id.weight() + self.required.weight()
    }
}
