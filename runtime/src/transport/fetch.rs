//! Requests by way of the `fetch` of JavaScript: in browsers, and wherever else WebAssembly runs beside it.
//!
//! Nothing of JavaScript can leave its thread, so an exchange runs as a task of that thread and what comes is handed over. It is
//! aborted when nobody waits for it any more.

use std::{
    future::{Future, poll_fn},
    pin::{Pin, pin},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::{
    HeaderMap, StatusCode,
    header::{HeaderName, HeaderValue},
};
use http_body::{Body, Frame};
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array, global, try_iter};
use tokio::sync::{mpsc, oneshot};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{HttpBody, HttpRequest, HttpResponse};
use crate::{ErrorKind, Failure, timer};

/// Sends a request. The body is held in memory: `fetch` streams none in most browsers.
pub(super) async fn send(limit: Option<Duration>, mut request: HttpRequest) -> Result<HttpResponse, Failure> {
    if let Some(body) = request.body_mut().take() {
        *request.body_mut() = Some(body.bytes().await?.into());
    }
    let (mut tell, told) = oneshot::channel();
    spawn_local(async move {
        let answer = while_wanted(tell.closed(), exchange(request)).await;
        if let Some(answer) = answer {
            drop(tell.send(answer));
        }
    });
    let answer = async { told.await.unwrap_or_else(|_| Err(lost())) };
    match limit {
        None => answer.await,
        Some(limit) => timer::timeout(limit, answer)
            .await
            .unwrap_or_else(|_| Err(Failure::timeout("the server did not start to answer", limit))),
    }
}

fn lost() -> Failure {
    Failure::new(
        ErrorKind::Transport,
        "the connection was lost before the answer was complete",
    )
}

async fn exchange(request: HttpRequest) -> Result<HttpResponse, Failure> {
    let guard = Abort::new();
    let invalid = |_| Failure::new(ErrorKind::InvalidRequest, "the request cannot be built");
    let (url, init) = init(request, &guard).map_err(invalid)?;
    let unreachable = |_| {
        let message = "the request could not be sent, or its answer not read: the server cannot be reached, or does not allow \
                       this page to call it (CORS)";
        Failure::new(ErrorKind::Connect, message)
    };
    let answer = fetch(&url, &init).await.map_err(unreachable)?;
    if text(&answer, "type").as_deref() == Some("opaqueredirect") {
        let message = "the server answered with a redirect, which is not followed";
        return Err(Failure::new(ErrorKind::Transport, message));
    }
    let (status, headers) = head(&answer).map_err(|_| lost())?;
    let (tell, told) = mpsc::channel(1);
    spawn_local(async move {
        // Aborts what is left when nobody reads on.
        let _guard = guard;
        while_wanted(tell.closed(), hand_over(&answer, &tell)).await;
    });
    let mut out = HttpResponse::new(HttpBody::wrap(Received(told)));
    *out.status_mut() = status;
    *out.headers_mut() = headers;
    Ok(out)
}

fn init(request: HttpRequest, guard: &Abort) -> Result<(String, Object), JsValue> {
    let (method, url, headers, body) = request.into_parts();
    let pairs = Array::new();
    for (name, value) in &headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        pairs.push(&Array::of2(&name.as_str().into(), &JsValue::from_str(&value)));
    }
    let init = Object::new();
    let set = |name: &str, value: &JsValue| Reflect::set(&init, &name.into(), value);
    set("method", &method.as_str().into())?;
    set("headers", &pairs)?;
    // Following would carry credentials and bodies to another host.
    set("redirect", &"manual".into())?;
    if let Some(signal) = guard.signal() {
        set("signal", &signal)?;
    }
    if let Some(bytes) = body.as_ref().and_then(HttpBody::as_bytes) {
        set("body", &Uint8Array::from(bytes))?;
    }
    Ok((url.into(), init))
}

async fn fetch(url: &str, init: &Object) -> Result<JsValue, JsValue> {
    let fetch = method(&global(), "fetch")?;
    let promise = fetch.call2(&JsValue::UNDEFINED, &url.into(), init)?;
    JsFuture::from(Promise::resolve(&promise)).await
}

fn head(answer: &JsValue) -> Result<(StatusCode, HeaderMap), JsValue> {
    let status = Reflect::get(answer, &"status".into())?
        .as_f64()
        .unwrap_or_default();
    let status = StatusCode::from_u16(status as u16).map_err(|_| JsValue::UNDEFINED)?;
    let mut headers = HeaderMap::new();
    let pairs = try_iter(&Reflect::get(answer, &"headers".into())?)?;
    for pair in pairs.into_iter().flatten() {
        let pair = Array::from(&pair?);
        if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string())
            && let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value))
        {
            headers.append(name, value);
        }
    }
    Ok((status, headers))
}

/// Hands over the body of an answer, piece by piece.
async fn hand_over(answer: &JsValue, tell: &mpsc::Sender<Result<Bytes, Failure>>) {
    let mut read = Ok(());
    if let Ok(Some(reader)) = reader(answer) {
        loop {
            let piece = match next(&reader).await {
                Ok(None) => break,
                Ok(Some(piece)) => Ok(piece),
                Err(_) => Err(lost()),
            };
            let ends = piece.is_err();
            read = tell.send(piece).await;
            if ends || read.is_err() {
                break;
            }
        }
    }
    drop(read);
}

/// The reader of the body; `None` where there is none.
fn reader(answer: &JsValue) -> Result<Option<JsValue>, JsValue> {
    let body = Reflect::get(answer, &"body".into())?;
    if body.is_null() || body.is_undefined() {
        return Ok(None);
    }
    method(&body, "getReader")?.call0(&body).map(Some)
}

async fn next(reader: &JsValue) -> Result<Option<Bytes>, JsValue> {
    let promise = method(reader, "read")?.call0(reader)?;
    let read = JsFuture::from(Promise::resolve(&promise)).await?;
    if Reflect::get(&read, &"done".into())?.is_truthy() {
        return Ok(None);
    }
    let piece = Reflect::get(&read, &"value".into())?.dyn_into::<Uint8Array>()?;
    Ok(Some(piece.to_vec().into()))
}

fn method(of: &JsValue, name: &str) -> Result<Function, JsValue> {
    Reflect::get(of, &name.into())?.dyn_into()
}

fn text(of: &JsValue, name: &str) -> Option<String> {
    Reflect::get(of, &name.into()).ok()?.as_string()
}

/// Aborts an exchange when it is dropped; where that is over, nothing happens.
struct Abort(Option<JsValue>);

impl Abort {
    fn new() -> Self {
        let make = || Reflect::construct(&method(&global(), "AbortController")?, &Array::new());
        Self(make().ok())
    }

    fn signal(&self) -> Option<JsValue> {
        Reflect::get(self.0.as_ref()?, &"signal".into()).ok()
    }
}

impl Drop for Abort {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            // Nobody is left to tell when this fails.
            drop(method(controller, "abort").and_then(|abort| abort.call0(controller)));
        }
    }
}

/// Runs a future for as long as somebody wants what it yields.
async fn while_wanted<T>(dropped: impl Future<Output = ()>, work: impl Future<Output = T>) -> Option<T> {
    let (mut dropped, mut work) = (pin!(dropped), pin!(work));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => dropped.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// The pieces that are handed over.
struct Received(mpsc::Receiver<Result<Bytes, Failure>>);

impl Body for Received {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        self.0
            .poll_recv(context)
            .map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }
}
