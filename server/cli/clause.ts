import type { Corpus } from "../service/corpus/corpus.ts";
import { clauseLabel } from "../service/corpus/labels.ts";
import type { ClauseData } from "../service/corpus/model.ts";
import { parseClauseNumber } from "../service/features/search.ts";
import type { LanguageService } from "../service/languageService.ts";
import { SCRIPTS, type Script } from "../service/script/scripts.ts";
import { type Command, chooseScript, type Option, readArguments } from "./command.ts";
import { Failure } from "./failure.ts";
import { messages } from "./language.ts";
import { openService } from "./service.ts";

const OPTIONS = {
  script: { type: "string", allowed: SCRIPTS },
  json: { type: "boolean" },
} as const satisfies Record<string, Option>;

/** One clause on standard output. */
export const clause: Command = {
  options: OPTIONS,
  usage: "N [--script S] [--json]",
  run(args) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const script = chooseScript(values.script, "Hans");
    const { corpus, clause } = findClause(openService(), positionals);
    console.log(values.json ? toJson(corpus, clause, script) : toText(corpus, clause, script));
    return 0;
  },
};

/** The clause that the only argument names: 7, 七, （七） or 第七条. */
export function findClause(
  { library }: LanguageService,
  args: readonly string[],
): { corpus: Corpus; clause: ClauseData } {
  const [argument] = args;
  if (argument === undefined || args.length > 1) throw new Failure(messages.nameClause);
  const number = parseClauseNumber(argument);
  const found = number === null ? null : library.clause(number);
  if (found) return found;
  const numbers = library.corpora.flatMap((corpus) =>
    corpus.clauses.map((clause) => clause.number),
  );
  const range = numbers.length ? `1–${Math.max(...numbers)}` : messages.noCorpus;
  throw new Failure(`${argument}: ${messages.noClause(range)}`);
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
