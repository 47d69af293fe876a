//! Programs for whole jobs, run from a shell as their users run them: cut off at any point, and run again.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    time::Duration,
};

use altinn_auth::Config;
use altinn_journeys::{Place, form, instances::OWNER_SCOPES};
use altinn_sandbox::{Fault, FaultRule, Sandbox};
use serde_json::json;
use tokio::time::{sleep, timeout};

use crate::programs::{OWNER, built, prepare, scopes, variables};

/// How long anything may take before a test gives up on it.
const LIMIT: Duration = Duration::from_secs(120);

type Variables = BTreeMap<&'static str, String>;

/// A program in the background, which ends with this value.
struct Program(Child);

impl Program {
    fn start(name: &str, arguments: &[&str], variables: &Variables) -> Self {
        let mut program = Command::new(built(name));
        program.args(arguments).env_clear().envs(variables);
        program
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        Self(program.spawn().unwrap_or_else(|error| panic!("{name}: {error}")))
    }

    /// As by `kill -9`.
    fn cut_off(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }

    /// The lines that it prints, as they come.
    fn lines(&mut self) -> impl Iterator<Item = String> + use<> {
        let output = self.0.stdout.take().unwrap();
        BufReader::new(output).lines().map(Result::unwrap)
    }

    /// How it ended, and what it said.
    async fn end(mut self) -> (ExitStatus, String) {
        let read = |stream: Option<Box<dyn std::io::Read + Send>>| {
            let mut text = String::new();
            stream.map(|mut stream| stream.read_to_string(&mut text).unwrap());
            text
        };
        let out = self.0.stdout.take().map(|stream| Box::new(stream) as _);
        let err = self.0.stderr.take().map(|stream| Box::new(stream) as _);
        let ended = tokio::task::spawn_blocking(move || {
            let said = read(out) + &read(err);
            (self.0.wait().unwrap(), said)
        });
        timeout(LIMIT, ended).await.unwrap().unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Comes back when it is so.
async fn until(what: &str, so: impl Fn() -> bool) {
    let waiting = async {
        while !so() {
            sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(LIMIT, waiting).await.unwrap_or_else(|_| panic!("{what}"));
}

/// How often an operation was called and ended with a status.
fn calls(sandbox: &Sandbox, operation: &str, status: u16) -> usize {
    let requests = sandbox.requests().into_iter();
    requests
        .filter(|one| one.operation.as_deref() == Some(operation) && one.status == status)
        .count()
}

/// The variables of a service owner with the scopes of these crates.
async fn owner(sandbox: &Sandbox, crates: &[&str]) -> Variables {
    let scopes: BTreeSet<String> = crates.iter().flat_map(|name| scopes(name)).collect();
    variables(sandbox, &scopes).await
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_letters_are_sent_once_each_although_the_program_is_cut_off() {
    const SENT: &str = "altinn-correspondence/create_correspondence_with_files";
    let sandbox = Sandbox::start().await.unwrap();
    let mut variables = owner(&sandbox, &["altinn-correspondence"]).await;
    variables.insert("ALTINN_RESOURCE_ID", "letters".to_owned());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("decision.txt");
    std::fs::write(&file, "Granted.").unwrap();
    let mut list = "recipient,reference,title,body,file\n".to_owned();
    for number in 0..200 {
        // One file is not there.
        let file = if number == 77 {
            Path::new("missing.txt")
        } else {
            &file
        };
        list += &format!(
            "310000027,case-{number},A decision,See the file.,{}\n",
            file.display()
        );
    }
    let path = folder.path().join("list.csv");
    std::fs::write(&path, list).unwrap();
    let start = || Program::start("send_many", &[path.to_str().unwrap()], &variables);

    let first = start();
    until("sixty are sent", || calls(&sandbox, SENT, 200) >= 60).await;
    first.cut_off();
    assert!(calls(&sandbox, SENT, 200) < 199);
    let (status, said) = start().end().await;
    assert!(
        !status.success() && said.contains("199 of 200 are sent") && said.contains("case-77: "),
        "{said}"
    );
    assert_eq!(calls(&sandbox, SENT, 200), 199);

    let mended = std::fs::read_to_string(&path)
        .unwrap()
        .replace("missing.txt", file.to_str().unwrap());
    std::fs::write(&path, mended).unwrap();
    let (status, said) = start().end().await;
    assert!(status.success() && said.contains("200 of 200 are sent"), "{said}");
    assert_eq!(calls(&sandbox, SENT, 200), 200);
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instance_is_downloaded_although_the_service_is_cut_off_half_way() {
    const DOWNLOAD: &str = "altinn-storage/download_data_element";
    let place = Place::sandbox(&[form::SCOPES[0], form::SCOPES[1], OWNER_SCOPES[0]])
        .await
        .unwrap();
    let sandbox = place.sandbox.as_ref().unwrap();
    let mut variables = owner(sandbox, &["altinn-events", "altinn-storage"]).await;
    variables.extend([
        ("ALTINN_RESOURCE_ID", "app_ttd_permits".to_owned()),
        ("WEBHOOK_LISTEN", "127.0.0.1:0".to_owned()),
        ("WEBHOOK_SECRET", "0123456789abcdef0123456789abcdef".to_owned()),
    ]);
    let folder = tempfile::tempdir().unwrap();
    let start = || Program::start("download_service", &[folder.path().to_str().unwrap()], &variables);
    // The second file does not come as long as this lasts.
    let late = FaultRule::new(Fault::Latency(LIMIT)).operation(DOWNLOAD);
    sandbox.fault(late);

    let first = start();
    until("a subscription", || {
        calls(sandbox, "altinn-events/create_subscription", 201) == 1
    })
    .await;
    let filled = form::Form {
        app: ("ttd".to_owned(), "permits".to_owned()),
        organisation: "310000027".to_owned(),
        model: ("model".to_owned(), json!({"name": "a"})),
        attachment: ("drawing".to_owned(), "house.pdf".to_owned(), b"%PDF-".to_vec()),
    };
    let id = form::fill_in(&place, &filled, |_| {}).await.unwrap();
    form::send_in(&place, &filled, id, |_| {}).await.unwrap();
    let inbox = folder.path().join("inbox");
    let waiting = || std::fs::read_dir(&inbox).unwrap().count();
    until("an event in the inbox", || waiting() == 1).await;
    until("a download", || {
        calls(sandbox, "altinn-storage/get_instance", 200) >= 1
    })
    .await;
    first.cut_off();
    assert_eq!(waiting(), 1);

    sandbox.clear_faults();
    let again = start();
    until("an empty inbox", || waiting() == 0).await;
    drop(again);
    let files = std::fs::read_dir(folder.path().join(id.1.to_string())).unwrap();
    let mut contents: Vec<Vec<u8>> = files
        .map(|file| std::fs::read(file.unwrap().path()).unwrap())
        .collect();
    contents.sort();
    assert_eq!(
        contents,
        [b"%PDF-".to_vec(), json!({"name": "a"}).to_string().into_bytes()]
    );
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_ends_the_program_with_what_it_is() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut variables = owner(&sandbox, &["altinn-authorization"]).await;
    variables.insert("ALTINN_RESOURCE_ID", "ttd-resource".to_owned());
    let arguments = ["01810000001", "50000001", "read"];
    let (status, said) = Program::start("ask_for_decision", &arguments, &variables)
        .end()
        .await;
    assert!(status.success() && said.contains("Permit"), "{said}");
    let no = FaultRule::new(Fault::Status(503)).operation("altinn-authorization/authorize");
    sandbox.fault(no);
    let (status, said) = Program::start("ask_for_decision", &arguments, &variables)
        .end()
        .await;
    assert!(!status.success() && !said.contains("01810000001"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_system_sees_the_mailbox_of_a_customer_who_has_approved_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut variables = owner(&sandbox, &["altinn-authentication", "altinn-correspondence"]).await;
    variables.extend([
        ("ALTINN_RESOURCE_ID", "ttd-resource".to_owned()),
        ("ALTINN_SYSTEM_ID", format!("{OWNER}_system")),
    ]);
    let config = Config::from_variables(|name| variables.get(name).cloned()).unwrap();
    let session = config.session().unwrap().build().unwrap();
    prepare(
        &sandbox,
        "altinn-authentication",
        &session,
        &variables["ALTINN_CLIENT_ID"],
    )
    .await;
    let mut program = Program::start("act_for_customer", &["310000027"], &variables);
    let mut lines = program.lines();
    let (first, lines) = tokio::task::spawn_blocking(move || (lines.next(), lines))
        .await
        .unwrap();
    let first = first.unwrap_or_default();
    let request = first
        .split_once(' ')
        .map(|(id, _)| id.to_owned())
        .unwrap_or(first);
    assert!(sandbox.approve_system_user(&request), "{request}");
    let rest: Vec<String> = tokio::task::spawn_blocking(move || lines.collect())
        .await
        .unwrap();
    let (status, said) = program.end().await;
    assert!(status.success(), "{said}");
    assert_eq!(rest, ["Accepted"]);
    assert_eq!(
        calls(&sandbox, "altinn-correspondence/search_correspondences", 200),
        1
    );
}
