/** The commands that do one thing and end: in a package they are a file of their own, which `lsp` does not load. */
export { check } from "./check.ts";
export { cite } from "./cite.ts";
export { clause } from "./clause.ts";
export { clean } from "./clean.ts";
export { convert } from "./convert.ts";
export { search } from "./search.ts";
