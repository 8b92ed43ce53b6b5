import { parseArgs } from "node:util";
import { type Corpus, clauseLabel } from "../service/corpus/corpus.ts";
import type { ClauseData } from "../service/corpus/model.ts";
import { parseClauseNumber } from "../service/features/search.ts";
import type { LanguageService } from "../service/languageService.ts";
import type { Script } from "../service/script/scripts.ts";
import { Failure } from "./failure.ts";
import { openService, parseScript } from "./service.ts";

/** `clause N [--script S] [--json]`: one clause on standard output. */
export function runClause(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { script: { type: "string" }, json: { type: "boolean" } },
  });
  const script = parseScript(values.script, "Hans");
  const { corpus, clause } = findClause(openService(), positionals);
  console.log(values.json ? toJson(corpus, clause, script) : toText(corpus, clause, script));
  return 0;
}

/** The clause that the only argument names: 7, 七, （七） or 第七条. */
export function findClause(
  { library }: LanguageService,
  args: readonly string[],
): { corpus: Corpus; clause: ClauseData } {
  const [argument] = args;
  if (argument === undefined || args.length > 1) {
    throw new Failure("请给出一个条号，如 7、七、（七） / give one clause number: 7, 七 or （七）");
  }
  const number = parseClauseNumber(argument);
  const found = number === null ? null : library.clause(number);
  if (found) return found;
  const numbers = library.corpora.flatMap((corpus) =>
    corpus.clauses.map((clause) => clause.number),
  );
  const range = numbers.length ? `1–${Math.max(...numbers)}` : "无语料 / no corpus";
  throw new Failure(`${argument}: 没有这一条，可用 / no such clause, there are: ${range}`);
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
