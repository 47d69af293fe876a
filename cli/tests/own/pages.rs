//! The pages: every line that begins with `$ ` is run, in a shell, as a user would.
