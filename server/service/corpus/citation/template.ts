import type { TemplateFault } from "../../text/faults.ts";
import { clauseLabel, sentencesOf } from "../labels.ts";
import { clauseInForm } from "./clauseForms.ts";
import type { CitedClause } from "./request.ts";
import { formatDate, fullTitle, issuedBy, partLabel, quoted, shortTitle } from "./wording.ts";

/** What a template may name, each with its marks. */
const FIELDS = new Map<string, (cited: CitedClause) => string>(
  Object.entries({
    issuer: ({ corpus }) => issuedBy(corpus),
    title: ({ corpus }) => fullTitle(corpus),
    shortTitle: ({ corpus, options }) => shortTitle(corpus, options.shortName),
    number: ({ corpus }) => corpus.document.number,
    date: ({ corpus }) => formatDate(corpus.document.date),
    // A plan without parts has none to name, though each of its clauses gives a number.
    part: ({ corpus, clause }) => (corpus.part(clause.part) ? partLabel(clause.part) : ""),
    clause: ({ clause, form }) => clauseInForm(clause, form),
    label: ({ clause }) => clauseLabel(clause.number),
    heading: ({ clause }) => clause.title,
    quote: ({ clause, quoted: passage }) => quoted(passage ?? sentencesOf(clause)[0] ?? ""),
  } satisfies Record<string, (cited: CitedClause) => string>),
);

/** The names of the fields, without braces. */
export const TEMPLATE_FIELDS = [...FIELDS.keys()];

const FIELD = /\{([^{}\r\n]*)\}/g;

/**
 * A template with its fields filled, in the script of the draft; the text
 * between the fields is read as Simplified, like the official text.
 */
export function fillTemplate(template: string, cited: CitedClause): string {
  const { corpus, script } = cited;
  const filled = template.replace(FIELD, (field, name) => FIELDS.get(name)?.(cited) ?? field);
  return corpus.render(filled, script);
}

/** Why a text is no template; null where it is one. */
export function findTemplateFault(template: string): TemplateFault | null {
  const fields = Array.from(template.matchAll(FIELD), ([, name = ""]) => name);
  const unknown = fields.find((name) => !TEMPLATE_FIELDS.includes(name));
  const allowed = TEMPLATE_FIELDS.map((name) => `{${name}}`);
  if (unknown !== undefined) return { kind: "unknown", field: `{${unknown}}`, allowed };
  const lone = /[{}]/.exec(template.replace(FIELD, ({ length }) => " ".repeat(length)));
  if (lone) return { kind: "lone", brace: lone[0], place: lone.index + 1 };
  return fields.length > 0 ? null : { kind: "none", allowed };
}
