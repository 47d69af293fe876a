//! A user with a home of their own and a sandbox; and what must never be seen, which is looked for after every command.

use std::{
    fs,
    io::Write as _,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Mutex,
};

use altinn_sandbox::{ClientRegistration, RegisteredClient, Sandbox, SandboxBuilder};
use serde_json::Value;
use tempfile::TempDir;

pub(crate) const OWNER: &str = "310000019";

pub(crate) struct Place {
    pub(crate) home: TempDir,
    pub(crate) sandbox: Sandbox,
    secrets: Mutex<Vec<String>>,
}

/// What a command did.
#[derive(Debug)]
pub(crate) struct Done {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Done {
    #[track_caller]
    pub(crate) fn good(self) -> String {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self.out
    }

    #[track_caller]
    pub(crate) fn json(self) -> Value {
        serde_json::from_str(&self.good()).unwrap()
    }

    /// That it failed with this exit code, and with these words.
    #[track_caller]
    pub(crate) fn failed(&self, code: i32, words: &[&str]) {
        assert_eq!(self.code, code, "{}{}", self.out, self.err);
        for words in words {
            assert!(self.err.contains(words), "`{words}` is not in:\n{}", self.err);
        }
    }
}

impl Place {
    pub(crate) async fn new() -> Self {
        Self::with(Sandbox::builder()).await
    }

    pub(crate) async fn with(builder: SandboxBuilder) -> Self {
        Self {
            home: TempDir::new().unwrap(),
            sandbox: builder.start().await.unwrap(),
            secrets: Mutex::default(),
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        fs::write(&path, text).unwrap();
        Command::new("chmod").arg("600").arg(&path).status().unwrap();
        path.display().to_string()
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_altinn"));
        command
            .args(arguments)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.home.path())
            .current_dir(self.home.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// What must not be seen from now on.
    pub(crate) fn hide(&self, secret: &str) {
        self.secrets.lock().unwrap().push(secret.to_owned());
    }

    #[track_caller]
    pub(crate) fn run(&self, arguments: &[&str]) -> Done {
        self.run_with(arguments, &[], b"")
    }

    #[track_caller]
    pub(crate) fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)], input: &[u8]) -> Done {
        let mut command = self.command(arguments);
        let mut child = command
            .envs(variables.iter().copied())
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let _ = stdin.write_all(input);
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        let done = Done {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        };
        self.nothing_is_seen(arguments, &done);
        done
    }

    /// No secret in the output, nor in files that others can read. A token is printed by `altinn token` alone.
    #[track_caller]
    fn nothing_is_seen(&self, arguments: &[&str], done: &Done) {
        let secrets = self.secrets.lock().unwrap();
        for text in [&done.out, &done.err] {
            assert!(
                !secrets.iter().any(|secret| text.contains(secret)),
                "{arguments:?} shows a secret"
            );
        }
        let is_token = |text: &str| text.contains("eyJ");
        assert!(!is_token(&done.err), "{arguments:?} shows a token");
        assert!(
            arguments.contains(&"token") || !is_token(&done.out),
            "{arguments:?} shows a token"
        );
        for file in files(&self.path(".config"))
            .into_iter()
            .chain(files(&self.path(".local")))
        {
            let text = String::from_utf8_lossy(&fs::read(&file).unwrap()).into_owned();
            if !is_token(&text) && !secrets.iter().any(|secret| text.contains(secret)) {
                continue;
            }
            for path in [&*file, file.parent().unwrap()] {
                let mode = path.metadata().unwrap().mode() & 0o777;
                assert_eq!(
                    mode & 0o077,
                    0,
                    "{arguments:?}: {} has the mode {mode:o}",
                    path.display()
                );
            }
            assert_ne!(
                file.file_name().unwrap(),
                "config.toml",
                "{arguments:?}: a secret among the profiles"
            );
        }
    }

    pub(crate) async fn client(&self, scopes: &[&str]) -> RegisteredClient {
        let owner = ClientRegistration::new(OWNER).service_owner("ttd");
        let client = self
            .sandbox
            .register_client(owner.scopes(scopes.iter().copied()))
            .await
            .unwrap();
        let jwk: Value = serde_json::from_str(&client.private_jwk).unwrap();
        for part in ["d", "p", "q"] {
            self.hide(jwk[part].as_str().unwrap());
        }
        client
    }

    /// The arguments of a login that lead to the sandbox.
    pub(crate) fn login(&self, name: &str, client_id: &str, more: &[&str]) -> Vec<String> {
        let (base, issuer) = (self.sandbox.base_url(), self.sandbox.maskinporten());
        let mut all = vec!["login", "--profile", name, "--env", base, "--issuer", &issuer];
        all.extend(["--client-id", client_id]);
        all.extend(more);
        all.into_iter().map(str::to_owned).collect()
    }

    /// A profile of a new client with these scopes, its key in a file of ours.
    pub(crate) async fn profile(&self, name: &str, scopes: &[&str]) -> RegisteredClient {
        let client = self.client(scopes).await;
        let all = scopes.join(" ");
        let login = self.login(
            name,
            &client.client_id,
            &["-vv", "--key-stdin", "--store", "file", "--scope", &all],
        );
        self.run_with(&strs(&login), &[], client.private_jwk.as_bytes())
            .good();
        client
    }
}

pub(crate) fn strs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// All files below a folder.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect()
}
