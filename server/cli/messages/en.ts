import type { CliMessages } from "./messages.ts";

export const en: CliMessages = {
  about:
    "Checks local implementation plans against the national plan: script, quotations, citations.",
  commands: {
    check: "Shows what is wrong in drafts. “-” reads standard input as Markdown.",
    clause: "Prints one clause. N is 7, 七, （七） or 第七条.",
    cite: "Prints the citation of one clause.",
    search: "Finds clauses by number, words or pinyin initials, best first.",
    convert: "Brings a draft into another script.",
    clean: "Takes web-copy damage out of a draft.",
    lsp: "Serves an editor over the Language Server Protocol.",
  },
  options: {
    format: "how findings are printed",
    document: "the plan, by the id in its file; else the first one that has the clause",
    script:
      "the script; left out, check goes by the settings or the draft, other commands write Simplified",
    to: "the script to convert to",
    style: "how the citation is written",
    template: "the pattern of the style template, such as “{title}（{number}）{clause}”",
    edition: "the edition of GB/T 7714 that the style gbt7714 follows",
    url: "where the document is on the web, for the styles gbt7714 and csl-json",
    accessed: "the day it was read there, as YYYY-MM-DD, with --url",
    json: "prints JSON",
    fix: "makes every sure fix in the files; of standard input, prints the fixed text",
    watch: "checks again whenever a draft changes, until it is stopped",
    write: "writes the file in place of printing",
    stdio: "over standard input and output",
    "node-ipc": "over Node's channel to the process that started it",
    socket: "to the editor that listens on this port of 127.0.0.1",
  },
  commandsHeading: "Commands",
  optionsHeading: "Options",
  exitStatus:
    "Exit status: 0 nothing found or done, 1 a warning or an error was found, 2 wrong usage or an input that cannot be read.",
  moreHelp: "“policy-drafting help COMMAND” tells more of a command, --version the version.",
  nameCommand: (allowed) =>
    `policy-drafting: name a command: ${allowed.join(", ")}; or --help, --version`,
  noCommand: ({ name, allowed }) => `${name}: no such command; use one of: ${allowed.join(", ")}`,
  unknownOption: (option) => `${option}: no such option`,
  wrongOption: (option) => `${option}: a value is missing or surplus`,
  notAllowed: ({ name, value, allowed }) =>
    `${name}: ${value} cannot be used; use one of: ${allowed.join(", ")}`,
  noSetting: ({ name, allowed }) => `${name}: no such setting; there are: ${allowed.join(", ")}`,
  notJson: (reason) => `not valid JSON: ${reason}`,
  nameFiles: "name the files to check",
  nameOneFile: "name one file",
  nameClause: "give one clause number: 7, 七 or （七）",
  nameWords: "give the words to search for",
  nameScript: (allowed) => `say the script with --to: ${allowed.join(", ")}`,
  nameConnection: "name the connection: --stdio, --node-ipc, --socket=N (1–65535)",
  noClause: (range) => `no such clause; there are: ${range}`,
  noCorpus: "no corpus",
  alsoIn: ([first = "", ...others]) =>
    `this is of ${first}; others have it too, choose with --document: ${others.join(", ")}`,
  noMatch: "no file matches",
  notUtf8: "not UTF-8; save it as UTF-8",
  cannotWatch: (option) => `--watch cannot be used with ${option}`,
  onlyForStyles: ({ option, styles }) => `${option}: is only for --style ${styles.join(", ")}`,
  needsOption: ({ option, needed }) => `${option}: needs ${needed}`,
  notFramed: "what comes in is not framed as the protocol has it (Content-Length)",
  cannotConnect: (code) => `cannot connect (${code})`,
  unreadable: (code) => `cannot be read or written (${code})`,
  reasons: {
    ENOENT: "no such file",
    ENOTDIR: "no such file",
    EACCES: "permission denied",
    EPERM: "permission denied",
    ELOOP: "the link leads to itself",
    ENAMETOOLONG: "the name is too long",
    EROFS: "read-only",
    EISDIR: "is a folder, not a file",
  },
  severity: { error: "error", warning: "warning", information: "information", hint: "hint" },
  summary: ({ files, findings, repairs, before }) => {
    const repaired = repairs === 0 ? "" : `${count(repairs, "repair")}, `;
    const left = repairs === 0 ? "" : " left";
    const last = before === undefined ? "" : ` (${before} before)`;
    return `${count(files, "file")} checked, ${repaired}${count(findings, "finding")}${left}${last}.`;
  },
  fileChanged: ({ time, file, change }) => `[${time}] ${file} was ${change}`,
  progress: ({ done, total }) => `${done} of ${total} files`,
  repaired: ({ damage, written, right }) =>
    right === null ? `${damage}: ${written} removed` : `${damage}: ${written} replaced by ${right}`,
  space: "a space",
  noClauseFound: "No clause was found.",
  watching: "Watching for changes; Ctrl+C ends it.",
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
