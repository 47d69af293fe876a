// Takes the indentation off parts of programs that are included from the middle of a function.
for (const code of document.querySelectorAll("pre > code")) {
  const lines = code.textContent.split("\n").filter((line) => line.trim());
  const depth = Math.min(...lines.map((line) => line.search(/\S/)));
  if (depth > 0 && Number.isFinite(depth)) {
    code.innerHTML = code.innerHTML.replace(new RegExp(`^ {1,${depth}}`, "gm"), "");
  }
}
