import type { Corpus } from "../service/corpus/corpus.ts";
import { clauseLabel } from "../service/corpus/labels.ts";
import type { Library } from "../service/corpus/library.ts";
import type { ClauseData } from "../service/corpus/model.ts";
import { parseClauseNumber } from "../service/features/search.ts";
import type { LanguageService } from "../service/languageService.ts";
import { SCRIPTS, type Script } from "../service/script/scripts.ts";
import { type Command, chooseScript, type Option, readArguments } from "./command.ts";
import { Failure } from "./failure.ts";
import { messages } from "./language.ts";
import { openConfigured } from "./services.ts";
import { shown } from "./text.ts";

const OPTIONS = {
  document: { type: "string" },
  script: { type: "string", allowed: SCRIPTS },
  json: { type: "boolean" },
} as const satisfies Record<string, Option>;

/** One clause on standard output. */
export const clause: Command = {
  options: OPTIONS,
  usage: "N [--document ID] [--script S] [--json]",
  async run(args) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const script = chooseScript(values.script, "Hans");
    const { service } = await openConfigured("-");
    const { corpus, clause } = findClause(service, positionals, values.document);
    console.log(values.json ? toJson(corpus, clause, script) : toText(corpus, clause, script));
    return 0;
  },
};

/**
 * The clause that the only argument names (7, 七, （七） or 第七条) in the document
 * of a name, else in the first document that has it: that others have it too is
 * said on standard error.
 */
export function findClause(
  { library }: LanguageService,
  args: readonly string[],
  document: string | undefined,
): { corpus: Corpus; clause: ClauseData } {
  const [argument] = args;
  if (argument === undefined || args.length > 1) throw new Failure(messages.nameClause);
  const corpora = document === undefined ? library.corpora : [chooseDocument(library, document)];
  const number = parseClauseNumber(argument);
  const found = corpora.flatMap((corpus) => {
    const clause = number === null ? undefined : corpus.clause(number);
    return clause ? [{ corpus, clause }] : [];
  });
  const [first, ...others] = found;
  if (!first) throw new Failure(`${argument}: ${messages.noClause(numbersOf(corpora))}`);
  if (others.length > 0)
    console.error(shown(messages.alsoIn(found.map(({ corpus }) => nameOf(corpus)))));
  return first;
}

function chooseDocument(library: Library, id: string): Corpus {
  const corpus = library.corpus(id);
  if (corpus) return corpus;
  const allowed = library.corpora.map((one) => one.id);
  throw new Failure(messages.notAllowed({ name: "--document", value: id, allowed }));
}

function numbersOf(corpora: readonly Corpus[]): string {
  const numbers = corpora.flatMap(({ clauses }) => clauses.map(({ number }) => number));
  return numbers.length ? `1–${Math.max(...numbers)}` : messages.noCorpus;
}

function nameOf({ id, document: { shortTitle, title } }: Corpus): string {
  return `${id} 《${shortTitle ?? title}》`;
}

function toText(corpus: Corpus, clause: ClauseData, script: Script): string {
  const heading = clauseLabel(clause.number) + clause.title;
  const paragraphs = clause.paragraphs.map(({ sentences }) => sentences.join(""));
  return [heading, ...paragraphs].map((text) => corpus.render(text, script)).join("\n");
}

function toJson(corpus: Corpus, clause: ClauseData, script: Script): string {
  const render = (text: string) => corpus.render(text, script);
  const part = corpus.part(clause.part);
  const value = {
    document: corpus.id,
    number: clause.number,
    label: clauseLabel(clause.number),
    title: render(clause.title),
    part: { number: clause.part, title: render(part?.title ?? "") },
    paragraphs: clause.paragraphs.map(({ sentences }) => render(sentences.join(""))),
    script,
  };
  return JSON.stringify(value, null, 2);
}
