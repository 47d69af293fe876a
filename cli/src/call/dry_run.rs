//! `--dry-run`: the request as it would be sent, without credentials; nothing reaches the network.

use std::sync::{Arc, Mutex, PoisonError};

use altinn_runtime::{
    BoxFuture, Chain, Core, ErrorKind, Failure, HttpResponse, Middleware, Next, Outgoing, Untyped,
};

use super::{body::Payload, form::Form, help, request::Request};
use crate::{CliError, Context, output, profile};

/// Keeps the head of the request and lets nothing through.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Option<String>>>);

impl Middleware for Kept {
    fn handle<'a>(&'a self, request: Outgoing, _: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        let mut text = format!("{} {}\n", request.http.method(), request.http.url());
        for (name, value) in request.http.headers() {
            let value = if value.is_sensitive() {
                "***"
            } else {
                value.to_str().unwrap_or("(no text)")
            };
            text.push_str(&format!("{name}: {value}\n"));
        }
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(text);
        Box::pin(async { Err(Failure::new(ErrorKind::Local, "nothing is sent")) })
    }
}

/// Prints the request.
pub(super) async fn run(context: &Context, request: &Request, payload: Payload) -> Result<(), CliError> {
    let kept = Kept::default();
    let core = Core::new(
        profile::environment(context)?,
        Chain::default().with(kept.clone()),
    );
    let body = shown(&payload);
    let sent = payload.open(context, request.api).await?;
    let made = request.call(&core, sent).stream_answer::<Untyped>().await;
    let Some(head) = kept.0.lock().unwrap_or_else(PoisonError::into_inner).take() else {
        return made.map(drop).map_err(Into::into);
    };
    output::bytes(context, head.as_bytes())?;
    if !request.operation.tokens.is_empty() {
        let credentials = help::credentials(request.operation);
        output::line(context, &format!("(credentials: {credentials})"))?;
    }
    if let Some(body) = body {
        output::line(context, "")?;
        output::line(context, &body)?;
    }
    Ok(())
}

fn shown(payload: &Payload) -> Option<String> {
    Some(match payload {
        Payload::None => return None,
        Payload::Json(value) | Payload::Form(value) => {
            serde_json::to_string_pretty(value).unwrap_or_default()
        }
        Payload::Raw(source, _) => format!("(the bytes of {})", source.name()),
        Payload::Multipart(form) => parts(form),
    })
}

fn parts(form: &Form) -> String {
    let values = form.values.iter().filter(|(_, value)| !value.is_null());
    let mut lines: Vec<String> = values
        .map(|(field, value)| {
            let name = if field.wire.is_empty() {
                "(fields)"
            } else {
                field.wire
            };
            format!("{name}: {value}")
        })
        .collect();
    let files = form.files.iter();
    lines.extend(files.map(|(field, file)| format!("{}: (the bytes of {})", field.wire, file.source.name())));
    lines.join("\n")
}
