import type { ClauseHit } from "../service/features/search.ts";
import { SCRIPTS } from "../service/script/scripts.ts";
import { type Command, chooseScript, type Option, readArguments } from "./command.ts";
import { Failure } from "./failure.ts";
import { messages } from "./language.ts";
import { openConfigured } from "./services.ts";

const OPTIONS = {
  script: { type: "string", allowed: SCRIPTS },
  json: { type: "boolean" },
} as const satisfies Record<string, Option>;

/** Clauses by number, words or pinyin initials, best first, on standard output. */
export const search: Command = {
  options: OPTIONS,
  usage: "WORDS [--script S] [--json]",
  async run(args) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const query = positionals.join(" ").trim();
    if (query === "") throw new Failure(messages.nameWords);
    const script = chooseScript(values.script, "Hans");
    const { service } = await openConfigured("-");
    const hits = service.search(query, script);
    const isOneOfMany = service.library.corpora.length > 1;
    if (values.json) console.log(JSON.stringify(hits.map(toJson), null, 2));
    else if (hits.length === 0) console.error(messages.noClauseFound);
    else for (const hit of hits) console.log(toText(hit, isOneOfMany));
    return 0;
  },
};

/** The document is named where several are known. */
function toText({ source, label, title, excerpt }: ClauseHit, isOneOfMany: boolean): string {
  return `${isOneOfMany ? source : ""}${label}${title}\n    ${excerpt}`;
}

function toJson({ corpus, source: _, ...hit }: ClauseHit): object {
  return { document: corpus, ...hit };
}
