//! From what is known of an operation and what the user gave to a call of the runtime.

use altinn_runtime::{Call, CallOptions, Core, Host, Method, Operation as Facts, SubscriptionKey, TokenKind};
use serde_json::Value;

use super::{body::Payload, values::Given};
use crate::{
    CliError, Context,
    catalogue::{Api, Operation},
};

/// What goes into one call.
pub(super) enum Sent {
    None,
    Json(Value),
    Form(Value),
    Raw(altinn_runtime::Body),
    Multipart(altinn_runtime::Form),
}

impl Payload {
    /// The payload of one call; files are opened.
    pub(super) async fn open(self, context: &Context, api: &'static Api) -> Result<Sent, CliError> {
        Ok(match self {
            Self::None => Sent::None,
            Self::Json(value) => Sent::Json(value),
            Self::Form(value) => Sent::Form(value),
            Self::Raw(source, media_type) => {
                let bytes = source.open(context).await?;
                Sent::Raw(match media_type {
                    Some(media_type) => bytes.content_type(media_type),
                    None => bytes,
                })
            }
            Self::Multipart(form) => Sent::Multipart(form.open(context, api).await?),
        })
    }

    /// The payload of each of several calls. What is read once cannot be sent for every page, and no operation asks for that.
    pub(super) fn repeated(&self) -> Sent {
        match self {
            Self::Json(value) => Sent::Json(value.clone()),
            Self::Form(value) => Sent::Form(value.clone()),
            Self::None | Self::Raw(..) | Self::Multipart(_) => Sent::None,
        }
    }
}

/// A call that can be made.
#[derive(Clone)]
pub(super) struct Request {
    pub(super) api: &'static Api,
    pub(super) operation: &'static Operation,
    facts: &'static Facts,
    pub(super) parameters: Vec<Given>,
    pub(super) options: CallOptions,
}

impl Request {
    pub(super) fn new(
        api: &'static Api,
        operation: &'static Operation,
        parameters: Vec<Given>,
        options: CallOptions,
    ) -> Self {
        Self {
            api,
            operation,
            facts: facts(api, operation),
            parameters,
            options,
        }
    }

    /// The call with this payload.
    pub(super) fn call<'c>(&self, core: &'c Core, sent: Sent) -> Call<'c> {
        let mut call = core.call(self.facts);
        call.options(self.options.clone());
        for (parameter, value) in &self.parameters {
            let (wire, value) = (parameter.wire, Some(value));
            match (parameter.place, parameter.style) {
                ("path", _) => call.path(wire, value),
                ("header", _) => call.header(wire, value),
                (_, "deep") => call.query_deep(wire, value),
                (_, "json") => call.query_json(wire, value),
                (_, "comma") => call.query_joined(wire, value, ","),
                (_, "space") => call.query_joined(wire, value, " "),
                (_, "pipe") => call.query_joined(wire, value, "|"),
                _ => call.query(wire, value),
            }
        }
        match sent {
            Sent::None => {}
            Sent::Json(value) => call.json(Some(value)),
            Sent::Form(value) => call.form(Some(value)),
            Sent::Raw(bytes) => call.raw(Some(bytes)),
            Sent::Multipart(form) => call.multipart(Some(form)),
        }
        call
    }
}

/// The facts as the runtime has them. They live as long as the program, which makes one call.
fn facts(api: &'static Api, operation: &'static Operation) -> &'static Facts {
    let kind = |name: &&str| match *name {
        "altinn" => TokenKind::Altinn,
        "maskinporten" => TokenKind::Maskinporten,
        "idporten" => TokenKind::IdPorten,
        "dialog" => TokenKind::Dialog,
        "platform" => TokenKind::Platform,
        "login2" => TokenKind::Altinn2Login,
        "certificate2" => TokenKind::EnterpriseCertificate,
        _ => TokenKind::ApiKey,
    };
    let tokens: Vec<&'static [TokenKind]> = operation
        .tokens
        .iter()
        .map(|set| &*set.iter().map(kind).collect::<Vec<_>>().leak())
        .collect();
    let scopes: Vec<&'static [&'static str]> = operation.scopes.iter().map(Vec::as_slice).collect();
    Box::leak(Box::new(Facts {
        api: api.crate_name,
        id: operation.id,
        method: Method::from_bytes(operation.method.as_bytes()).unwrap_or_default(),
        host: match api.host {
            "Apps" => Host::Apps,
            "Altinn2" => Host::Altinn2,
            "SelfService" => Host::SelfService,
            "ContactRegister" => Host::ContactRegister,
            _ => Host::Platform,
        },
        prefix: api.prefix,
        path: operation.path,
        accept: operation.accept,
        content_type: operation.content_type,
        redirects: &operation.redirects,
        tokens: tokens.leak(),
        scopes: scopes.leak(),
        subscription_key: match operation.key {
            Some("Required") => SubscriptionKey::Required,
            Some(_) => SubscriptionKey::Optional,
            None => SubscriptionKey::No,
        },
        idempotent: operation.idempotent,
        internal: operation.internal,
        published: operation.added.is_none(),
    }))
}
