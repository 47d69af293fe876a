//! Questions to somebody who sits at a terminal.

use std::io::{BufRead as _, IsTerminal as _};

use super::Options;
use crate::{CliError, Context, profile::Profile};

/// Asks for the client, its key and its scopes, where nothing says them and somebody can answer.
pub(super) async fn for_what_is_missing(
    context: &Context,
    profile: &Profile,
    options: &mut Options,
    has_key: bool,
) -> Result<(), CliError> {
    if !context.host.err_is_terminal() || !std::io::stdin().is_terminal() || options.key_stdin {
        return Ok(());
    }
    if options.client_id.is_none() && profile.client_id.is_none() {
        options.client_id = answer(context, "Client id (Samarbeidsportalen shows it): ").await?;
    }
    if options.key_file.is_none() && !has_key {
        options.key_file = answer(context, "File with the private key: ")
            .await?
            .map(Into::into);
    }
    if options.scopes.is_empty() && profile.granted_scopes.is_none() {
        let scopes = answer(
            context,
            "Scopes of the client, separated by spaces (may be empty): ",
        )
        .await?;
        options.scopes.extend(scopes);
    }
    Ok(())
}

/// The line that somebody types; `None` if it is empty.
async fn answer(context: &Context, question: &str) -> Result<Option<String>, CliError> {
    context.host.complain(question);
    // On a thread of its own, so that Ctrl-C ends the program meanwhile.
    let line = tokio::task::spawn_blocking(|| {
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line).map(|_| line)
    });
    let line = match line.await {
        Ok(Ok(line)) => line,
        Ok(Err(error)) => return Err(CliError::local(format!("the terminal cannot be read: {error}"))),
        Err(error) => return Err(CliError::local(error.to_string())),
    };
    Ok(Some(line.trim().to_owned()).filter(|line| !line.is_empty()))
}
