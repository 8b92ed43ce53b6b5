import {
  type CitationOptions,
  EDITIONS,
  isDate,
  isWebAddress,
  type Online,
  optionsFor,
} from "../service/corpus/citation/options.ts";
import { findTemplateFault } from "../service/corpus/citation/template.ts";
import {
  CITATION_STYLES,
  type CitationStyle,
  cite as citeClause,
} from "../service/corpus/citation.ts";
import { SCRIPTS } from "../service/script/scripts.ts";
import { findClause } from "./clause.ts";
import { type Command, choose, chooseScript, type Option, readArguments } from "./command.ts";
import { Failure } from "./failure.ts";
import { messages } from "./language.ts";
import { serviceMessages } from "./service.ts";
import { openConfigured } from "./services.ts";

const OPTIONS = {
  document: { type: "string" },
  style: { type: "string", allowed: CITATION_STYLES },
  script: { type: "string", allowed: SCRIPTS },
  template: { type: "string" },
  edition: { type: "string", allowed: EDITIONS },
  url: { type: "string" },
  accessed: { type: "string" },
} as const satisfies Record<string, Option>;

/** The options that only some styles have a use for. */
const STYLES_OF = {
  template: ["template"],
  edition: ["gbt7714"],
  url: ["gbt7714", "csl-json"],
  accessed: ["gbt7714", "csl-json"],
} as const satisfies Readonly<Record<string, readonly CitationStyle[]>>;

type Values = Readonly<Partial<Record<keyof typeof STYLES_OF, string>>>;

/** One citation on standard output, written as is configured where the options do not say. */
export const cite: Command = {
  options: OPTIONS,
  usage:
    "N [--document ID] [--style STYLE] [--script S] [--template T] [--edition 2015|2025] [--url U [--accessed DATE]]",
  async run(args) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const script = chooseScript(values.script, "Hans");
    const { service, settings } = await openConfigured("-");
    const configured = settings.citation;
    const style = values.style ? choose("style", values.style, CITATION_STYLES) : configured.style;
    refuseUnused(values, style);
    const { corpus, clause } = findClause(service, positionals, values.document);
    const given = readOptions(values, corpus.id, configured);
    const options = optionsFor(corpus, service.library, given);
    console.log(citeClause({ corpus, clause, style, script, options }));
    return 0;
  },
};

/** An option that the style has no use for would be a mistake that nobody sees. */
function refuseUnused(values: Values, style: CitationStyle): void {
  for (const [name, styles] of Object.entries(STYLES_OF)) {
    const isGiven = values[name as keyof Values] !== undefined;
    if (!isGiven || (styles as readonly CitationStyle[]).includes(style)) continue;
    throw new Failure(messages.onlyForStyles({ option: `--${name}`, styles }));
  }
}

/** The configured options with what the command line says in their place. */
function readOptions(values: Values, document: string, configured: CitationOptions) {
  const { template, bibliography } = configured;
  const { edition, online } = bibliography;
  const read = readOnline(values);
  return {
    ...configured,
    template: values.template === undefined ? template : checkTemplate(values.template),
    bibliography: {
      edition: values.edition === undefined ? edition : choose("edition", values.edition, EDITIONS),
      online: read ? { ...online, [document]: read } : online,
    },
  };
}

function checkTemplate(template: string): string {
  const fault = findTemplateFault(template);
  if (fault === null) return template;
  throw new Failure(`--template: ${serviceMessages().templateFault(fault)}`);
}

/** Where the document was read on the web; null where the command line does not say. */
function readOnline({ url, accessed }: Values): Online | null {
  if (accessed !== undefined && !isDate(accessed)) {
    throw wrongValue("--accessed", accessed, "YYYY-MM-DD");
  }
  if (url === undefined) {
    if (accessed === undefined) return null;
    throw new Failure(messages.needsOption({ option: "--accessed", needed: "--url" }));
  }
  if (!isWebAddress(url)) throw wrongValue("--url", url, "https://…");
  return { url, accessed: accessed ?? null };
}

function wrongValue(name: string, value: string, form: string): Failure {
  return new Failure(messages.notAllowed({ name, value, allowed: [form] }));
}
