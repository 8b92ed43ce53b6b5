import type { ReferenceForm } from "../draft/referenceForms.ts";
import type { Script } from "../script/scripts.ts";
import { cslJson } from "./citation/cslJson.ts";
import { footnoteMark, footnoteNote } from "./citation/footnote.ts";
import { gbt7714 } from "./citation/gbt7714.ts";
import { type CitationOptions, DEFAULT_OPTIONS } from "./citation/options.ts";
import type { CitedClause } from "./citation/request.ts";
import { fillTemplate } from "./citation/template.ts";
import type { Corpus } from "./corpus.ts";
import type { ClauseData } from "./model.ts";

/** The styles that can be written, the default first. */
export const CITATION_STYLES = [
  "clause",
  "short",
  "full",
  "quote",
  "footnote",
  "gbt7714",
  "csl-json",
  "template",
] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Whether a value, from a user or the wire, names a style. */
export function isCitationStyle(value: unknown): value is CitationStyle {
  return CITATION_STYLES.includes(value as CitationStyle);
}

/** What is to be cited, and how. */
export interface CitationRequest {
  readonly corpus: Corpus;
  readonly clause: ClauseData;
  readonly style: CitationStyle;
  readonly script: Script;
  /** The passage of the clause to quote, in official Simplified text; its first sentence where none is given. */
  readonly quoted?: string | undefined;
  readonly options?: CitationOptions;
  /** How the clause is named where a style names it so: “（七）clause title” where it is left out. */
  readonly form?: ReferenceForm;
}

/**
 * The citation of a clause. Title before number is practice (惯例), not a
 * rule in force; the clause keeps the document's own label, because no rule
 * calls it 条 or 项, unless the draft does. In Hant-TW and Hant-HK quotation marks are 「」.
 */
export function cite(request: CitationRequest): string {
  const { style, quoted, options = DEFAULT_OPTIONS, form = "bracketed", ...cited } = request;
  return STYLES[style]({ ...cited, quoted, options, form });
}

/** The style to write within a sentence: notes and records, which stand elsewhere, give way to `clause`. */
export function styleInSentence(style: CitationStyle): CitationStyle {
  return ELSEWHERE.has(style) ? "clause" : style;
}

const ELSEWHERE: ReadonlySet<CitationStyle> = new Set(["footnote", "gbt7714", "csl-json"]);

type Style = (cited: CitedClause) => string;

const STYLES: Readonly<Record<CitationStyle, Style>> = {
  clause: filled("{title}（{number}）{clause}"),
  short: filled("{shortTitle}{clause}"),
  full: filled("{issuer}{title}（{number}，{date}）{part}{clause}"),
  quote: filled("{quote}（{title}{clause}）"),
  // As it stands in a draft without other notes.
  footnote: (cited) => `${footnoteMark("1")}\n\n${footnoteNote("1", STYLES.clause(cited))}`,
  gbt7714,
  "csl-json": cslJson,
  template: (cited) => fillTemplate(cited.options.template, cited),
};

function filled(template: string): Style {
  return (cited) => fillTemplate(template, cited);
}
