import { parseArgs } from "node:util";
import {
  type CitationOptions,
  DEFAULT_OPTIONS,
  EDITIONS,
  type Edition,
  isDate,
  isEdition,
  isWebAddress,
  type Online,
} from "../service/corpus/citation/options.ts";
import { templateProblem } from "../service/corpus/citation/template.ts";
import {
  CITATION_STYLES,
  type CitationStyle,
  cite,
  isCitationStyle,
} from "../service/corpus/citation.ts";
import { findClause } from "./clause.ts";
import { Failure } from "./failure.ts";
import { openService, parseScript } from "./service.ts";

/** The styles that each option is for. */
const STYLES_OF = {
  template: ["template"],
  edition: ["gbt7714"],
  url: ["gbt7714", "csl-json"],
  accessed: ["gbt7714", "csl-json"],
} as const satisfies Readonly<Record<string, readonly CitationStyle[]>>;

type Values = Readonly<Partial<Record<keyof typeof STYLES_OF, string>>>;

/**
 * `cite N [--style STYLE] [--script S] [--template T] [--edition E] [--url U
 * [--accessed DATE]]`: one citation on standard output.
 */
export function runCite(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      script: { type: "string" },
      style: { type: "string", default: "clause" },
      template: { type: "string" },
      edition: { type: "string" },
      url: { type: "string" },
      accessed: { type: "string" },
    },
  });
  const script = parseScript(values.script, "Hans");
  const { style } = values;
  if (!isCitationStyle(style)) {
    throw new Failure(`--style ${style}: 可用值 / use one of: ${CITATION_STYLES.join(", ")}`);
  }
  refuseUnused(values, style);
  const template = parseTemplate(values);
  const edition = parseEdition(values);
  const read = parseOnline(values);
  const { corpus, clause } = findClause(openService(), positionals);
  const online = read ? { [corpus.id]: read } : {};
  const bibliography = { edition, online };
  const options: CitationOptions = { ...DEFAULT_OPTIONS, template, bibliography };
  console.log(cite({ corpus, clause, style, script, options }));
  return 0;
}

/** An option that the style has no use for would be a mistake that nobody sees. */
function refuseUnused(values: Values, style: CitationStyle): void {
  for (const [name, styles] of Object.entries(STYLES_OF)) {
    const isGiven = values[name as keyof Values] !== undefined;
    if (!isGiven || (styles as readonly CitationStyle[]).includes(style)) continue;
    throw new Failure(`--${name}: 只用于 / is only for --style ${styles.join(", ")}`);
  }
}

function parseTemplate({ template = DEFAULT_OPTIONS.template }: Values): string {
  const problem = templateProblem(template);
  if (problem !== null) throw new Failure(`--template: ${problem}`);
  return template;
}

function parseEdition({ edition = DEFAULT_OPTIONS.bibliography.edition }: Values): Edition {
  if (isEdition(edition)) return edition;
  throw new Failure(`--edition ${edition}: 可用值 / use one of: ${EDITIONS.join(", ")}`);
}

function parseOnline({ url, accessed }: Values): Online | null {
  if (accessed !== undefined && !isDate(accessed)) {
    throw new Failure(`--accessed ${accessed}: 日期写作 / write the date as: YYYY-MM-DD`);
  }
  if (url === undefined) {
    if (accessed === undefined) return null;
    throw new Failure("--accessed: 须与 --url 同用 / needs --url");
  }
  if (isWebAddress(url)) return { url, accessed: accessed ?? null };
  throw new Failure(`--url ${url}: 不是网址 / is no address, write: https://…`);
}
