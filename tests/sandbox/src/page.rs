//! The page at `/`: the newest requests, what was wrong with them, and the claims of their tokens.

use std::fmt::Write as _;

use crate::{
    http::{Answer, Request},
    log::LogEntry,
    world::World,
};

const HEAD: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>altinn-sandbox</title>\
<style>body{font:14px system-ui;margin:2rem}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;\
padding:.3rem .5rem;text-align:left;vertical-align:top}code{word-break:break-all}.bad{color:#a00}</style>";

/// The page.
pub(crate) fn page(base: &str, entries: &[LogEntry]) -> Answer {
    let mut html = format!(
        "{HEAD}<h1>altinn-sandbox</h1><p>Base URL <code>{0}</code>, Maskinporten <code>{0}/maskinporten/</code>, \
         ID-porten <code>{0}/idporten</code>. Tokens of this sandbox are worthless elsewhere.</p>\
         <table><tr><th>Time<th>Request<th>Operation<th>Status<th>What was wrong<th>Token",
        escaped(base)
    );
    for entry in entries.iter().rev() {
        let class = if entry.status >= 400 { " class=\"bad\"" } else { "" };
        // Writing to a text cannot fail.
        let _ = write!(
            html,
            "<tr{class}><td>{}<td><code>{} {}</code><td>{}<td>{} in {} ms<td>{}<td>",
            escaped(&entry.time),
            escaped(&entry.method),
            escaped(&entry.target),
            escaped(entry.operation.as_deref().unwrap_or("-")),
            entry.status,
            entry.took.as_millis(),
            escaped(entry.remark.as_deref().unwrap_or("")),
        );
        if let Some(claims) = &entry.claims {
            let text = serde_json::to_string_pretty(claims).unwrap_or_default();
            let _ = write!(
                html,
                "<details><summary>claims</summary><pre>{}</pre></details>",
                escaped(&text)
            );
        }
    }
    html.push_str("</table></html>");
    Answer::raw(200, "text/html; charset=utf-8", html)
        // What is shown came from strangers: nothing of it may run.
        .header(
            "content-security-policy",
            "default-src 'none'; style-src 'unsafe-inline'",
        )
}

/// The page of a `confirmUrl`, where the customer of a vendor approves a system user; `None` for other paths.
pub(crate) fn approval(world: &World, request: &Request) -> Option<Answer> {
    let id = request.path.strip_prefix("/sandbox/system-user-requests/")?;
    Some(match request.method.as_str() {
        "GET" => {
            let html = format!(
                "{HEAD}<h1>System user</h1><p>Request <code>{}</code><form method=\"post\"><button>Approve</button></form>",
                escaped(id)
            );
            Answer::raw(200, "text/html; charset=utf-8", html)
        }
        "POST" => match world.jobs.systems.decide(world, id, true) {
            Some(()) => Answer::text(200, "Approved."),
            None => Answer::problem(404, "Not Found", "no request of this id waits for approval"),
        },
        _ => Answer::empty(405).header("allow", "GET, POST"),
    })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
