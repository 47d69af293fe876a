//! The page at `/`: the newest requests, what was wrong with them, and the claims of their tokens; never a token.

use std::fmt::Write as _;

use serde_json::Value;

use crate::{
    http::{self, Answer, Request},
    log::LogEntry,
    world::{World, locked},
};

const HEAD: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
<meta name=\"viewport\" content=\"width=device-width\"><title>altinn-sandbox</title><style>\
body{font:14px/1.4 system-ui,sans-serif;margin:1.5rem;color:#1c2530;background:#fff}h1{font-size:1.3rem;margin:0 0 .5rem}\
h2{font-size:1rem;margin:1rem 0 .3rem}p{margin:.3rem 0;max-width:70rem}a{color:#0b5cad}\
table{border-collapse:collapse;width:100%;margin-top:.8rem}th{position:sticky;top:0;background:#eef2f6}\
td,th{border-bottom:1px solid #d5dce4;padding:.35rem .6rem;text-align:left;vertical-align:top}\
code,pre{font:12px/1.4 ui-monospace,monospace;overflow-wrap:anywhere;white-space:pre-wrap;margin:0}\
td.n{white-space:nowrap}.s{display:inline-block;min-width:2.2rem;text-align:center;border-radius:3px;padding:0 .3rem;\
background:#dff0e0;color:#135c1d}.bad .s{background:#fbe0de;color:#8d1409}.mid .s{background:#e6e9f5;color:#2a3b86}\
.why{color:#8d1409}.op{color:#56616d}summary{cursor:pointer;overflow-wrap:anywhere}\
td.r{width:30%}td.w{width:32%}td.t{width:22%}</style>";

/// The page: all requests, or with `?wrong` those that something was wrong with; `?refresh` lets it load itself again.
pub(crate) fn page(world: &World, request: &Request) -> Answer {
    let asked = |name: &str| request.pairs().iter().any(|(key, _)| key == name);
    let (wrong, refresh) = (asked("wrong"), asked("refresh"));
    let entries = world.log.entries();
    let is_wrong = |entry: &&LogEntry| entry.status >= 400 || entry.remark.is_some();
    let count = entries.iter().filter(is_wrong).count();
    let mut html = HEAD.to_owned();
    if refresh {
        html.push_str("<meta http-equiv=\"refresh\" content=\"2\">");
    }
    // Writing to a text cannot fail.
    let _ = write!(
        html,
        "<h1>altinn-sandbox</h1><p>Base URL <code>{0}</code> · Maskinporten <code>{0}/maskinporten/</code> · \
         ID-porten <code>{0}/idporten</code>. Tokens of this sandbox are worthless elsewhere.</p>\
         <p>The newest {1} requests, something was wrong with {count} of them: <a href=\"/\">all</a> · \
         <a href=\"/?wrong\">what was wrong</a> · <a href=\"/?{2}refresh\">load again every 2 s</a> · \
         <a href=\"/sandbox/requests\">as JSON</a></p>",
        escaped(&world.base),
        entries.len(),
        if wrong { "wrong&amp;" } else { "" },
    );
    faults(world, &mut html);
    let flaws = locked(&world.flaws);
    if !flaws.is_empty() {
        html.push_str("<h2>Answers of this sandbox that broke their own document</h2>");
        for flaw in flaws.iter() {
            let _ = write!(html, "<p class=\"why\"><code>{}</code></p>", escaped(flaw));
        }
    }
    drop(flaws);
    html.push_str("<table><tr><th>Time<th>Request<th>Answer<th>What was wrong, by which document<th>Token");
    for entry in entries.iter().rev().filter(|entry| !wrong || is_wrong(entry)) {
        row(entry, &mut html);
    }
    if entries.is_empty() {
        html.push_str("<tr><td colspan=\"5\">No request has come yet.");
    }
    html.push_str("</table></html>");
    Answer::raw(200, "text/html; charset=utf-8", html)
        // What is shown came from strangers: nothing of it may run.
        .header(
            "content-security-policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
        )
        .header("cache-control", "no-store")
}

/// The rules that are in force.
fn faults(world: &World, html: &mut String) {
    let rules = locked(&world.faults);
    if rules.0.is_empty() {
        return;
    }
    html.push_str("<h2>Faults in force</h2>");
    for rule in rules.0.iter().take(20) {
        let text = crate::control::written(rule).to_string();
        let _ = write!(html, "<p><code>{}</code></p>", escaped(&text));
    }
}

fn row(entry: &LogEntry, html: &mut String) {
    let class = match entry.status {
        400.. => "bad",
        300..=399 => "mid",
        _ => "",
    };
    let time = entry.time.get(11..23).unwrap_or(&entry.time);
    let took = entry.took.as_secs_f64() * 1000.0;
    let _ = write!(
        html,
        "<tr class=\"{class}\"><td class=\"n\" title=\"{}\">{}<td class=\"r\"><code>{} {}</code><br>\
         <span class=\"op\">{}</span><td class=\"n\"><span class=\"s\">{}</span> {took:.1} ms<td class=\"w\">\
         <span class=\"why\">{}</span><td class=\"t\">",
        escaped(&entry.time),
        escaped(time),
        escaped(&entry.method),
        escaped(&entry.target),
        escaped(entry.operation.as_deref().unwrap_or("of no document")),
        entry.status,
        escaped(entry.remark.as_deref().unwrap_or("")),
    );
    if let Some(claims) = &entry.claims {
        let text = serde_json::to_string_pretty(claims).unwrap_or_default();
        let _ = write!(
            html,
            "<details><summary>{}</summary><pre>{}</pre></details>",
            escaped(&summary(claims)),
            escaped(&text)
        );
    }
}

/// Who a token is of, and what it opens, in one line.
fn summary(claims: &Value) -> String {
    let text = |name: &str| claims[name].as_str();
    let kind = match text("iss") {
        Some(issuer) if issuer.ends_with("/maskinporten/") => "Maskinporten",
        Some(issuer) if issuer.ends_with("/idporten") => "ID-porten",
        Some(issuer) if issuer.ends_with("/authentication/api/v1/openid/") => "Altinn",
        Some(issuer) if issuer.ends_with("/dialogporten/api/v1") => "dialog",
        Some(_) => "another issuer",
        None => "no issuer",
    };
    let system = claims["authorization_details"][0]["systemuser_org"]["ID"].as_str();
    let owner = text("urn:altinn:org").or(claims["consumer"]["ID"].as_str());
    let of = owner.or_else(|| text("pid").map(|_| "a person"));
    let mut parts = vec![kind.to_owned()];
    parts.extend(system.map(|number| format!("system user of {number}")));
    parts.extend(of.map(str::to_owned));
    parts.extend(text("scope").map(str::to_owned));
    parts.join(" · ")
}

/// The pages where people answer: a `confirmUrl`, where the customer of a vendor approves a system user, and a `viewUri`, where
/// somebody gives a consent; `None` for other paths.
pub(crate) fn approval(world: &World, request: &Request) -> Option<Answer> {
    if let Some(id) = request.path.strip_prefix("/sandbox/consents/") {
        return Some(consent(world, request, id));
    }
    let id = request.path.strip_prefix("/sandbox/system-user-requests/")?;
    Some(match request.method.as_str() {
        "GET" => {
            let html = format!(
                "{HEAD}<h1>System user</h1><p>Request <code>{}</code><form method=\"post\"><button>Approve</button></form>",
                escaped(id)
            );
            Answer::raw(200, "text/html; charset=utf-8", html)
        }
        "POST" => match world.apis.systems.decide(world, id, true) {
            Some(()) => Answer::text(200, "Approved."),
            None => Answer::problem(404, "Not Found", "no request of this id waits for approval"),
        },
        _ => Answer::empty(405).header("allow", "GET, POST"),
    })
}

fn consent(world: &World, request: &Request, id: &str) -> Answer {
    match request.method.as_str() {
        "GET" => {
            let html = format!(
                "{HEAD}<h1>Consent</h1><p>Request <code>{}</code><form method=\"post\"><button name=\"answer\" \
                 value=\"accept\">Accept</button> <button name=\"answer\" value=\"reject\">Reject</button></form>",
                escaped(id)
            );
            Answer::raw(200, "text/html; charset=utf-8", html)
        }
        "POST" => {
            let form = http::pairs(&String::from_utf8_lossy(&request.body));
            let accepted = !form.contains(&("answer".to_owned(), "reject".to_owned()));
            match world.apis.consents.answer(world, id, accepted) {
                Some(next) => Answer::empty(303).header("location", &next),
                None => Answer::problem(404, "Not Found", "no request of this id waits for an answer"),
            }
        }
        _ => Answer::empty(405).header("allow", "GET, POST"),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_token_is_told_in_one_line() {
        let table = [
            (
                json!({"iss": "http://a/maskinporten/", "consumer": {"ID": "0192:310000001"}, "scope": "altinn:a"}),
                "Maskinporten · 0192:310000001 · altinn:a",
            ),
            (
                json!({"iss": "http://a/authentication/api/v1/openid/", "urn:altinn:org": "ttd"}),
                "Altinn · ttd",
            ),
            (
                json!({"iss": "http://a/idporten", "pid": "01810000001"}),
                "ID-porten · a person",
            ),
            (json!("claims of more than 16 KiB"), "no issuer"),
        ];
        for (claims, expected) in table {
            assert_eq!(summary(&claims), expected);
        }
    }
}
