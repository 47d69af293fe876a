//! The program in this process.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex},
};

use altinn_cli::{Host, run};
use altinn_tests::document::{Document, documents};

/// The corrected documents.
pub(crate) static DOCUMENTS: LazyLock<Vec<Document>> = LazyLock::new(documents);

/// A folder without profiles: those of the person who runs the tests are not to be used.
pub(crate) const NO_PROFILES: &str = "no-profiles-here";

/// What the program did.
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    pub(crate) code: u8,
    pub(crate) out: Vec<u8>,
    pub(crate) err: String,
}

impl Outcome {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.out).unwrap()
    }

    /// The output, where all was well.
    #[track_caller]
    pub(crate) fn good(&self) -> &str {
        assert_eq!(self.code, 0, "{}", self.err);
        self.text()
    }
}

/// Runs the program with these arguments, variables and standard input.
pub(crate) async fn call<S: AsRef<str>>(
    arguments: &[S],
    variables: &[(&str, &str)],
    input: &[u8],
) -> Outcome {
    let out = Arc::new(Mutex::new(Vec::new()));
    let err = Arc::new(Mutex::new(Vec::new()));
    let variables: HashMap<String, String> = [("ALTINN_CONFIG_DIR", NO_PROFILES)]
        .iter()
        .chain(variables)
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let host = Host::new(
        out.clone(),
        err.clone(),
        std::io::Cursor::new(input.to_vec()),
        move |name| variables.get(name).cloned(),
    );
    let arguments = std::iter::once("altinn").chain(arguments.iter().map(AsRef::as_ref));
    let code = run(arguments.map(Into::into).collect(), host).await;
    let out = out.lock().unwrap().clone();
    let err = String::from_utf8(err.lock().unwrap().clone()).unwrap();
    Outcome { code, out, err }
}
