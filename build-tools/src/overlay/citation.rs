//! Where a fact is from: a line of a file at a commit.

/// `owner/repository@commit:path#Lnn`, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citation<'a> {
    /// `owner/repository`, on GitHub.
    pub repository: &'a str,
    /// The commit, 40 hexadecimal digits.
    pub commit: &'a str,
    /// The file.
    pub path: &'a str,
    /// The line, from 1.
    pub line: u32,
}

impl<'a> Citation<'a> {
    /// The form of a source, as a remedy.
    pub(super) const FORM: &'static str =
        "write x-source: owner/repository@<40 digits of the commit>:path/of/File.cs#L12";

    /// Reads a citation; `None` where it has another form.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let (repository, rest) = text.split_once('@')?;
        let (commit, place) = rest.split_once(':')?;
        let (path, line) = place.rsplit_once("#L")?;
        let (owner, name) = repository.split_once('/')?;
        let word = |part: &str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        };
        let hexadecimal = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        let fits = word(owner)
            && word(name)
            && commit.len() == 40
            && commit.bytes().all(hexadecimal)
            && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
            && path.bytes().all(|byte| byte.is_ascii_graphic());
        let line = line.parse().ok().filter(|line| *line > 0)?;
        fits.then_some(Self {
            repository,
            commit,
            path,
            line,
        })
    }

    /// The address of the line.
    #[must_use]
    pub fn address(&self) -> String {
        let Self {
            repository,
            commit,
            path,
            line,
        } = self;
        format!("https://github.com/{repository}/blob/{commit}/{path}#L{line}")
    }
}
