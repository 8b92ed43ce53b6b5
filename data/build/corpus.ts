import type { CorpusData } from "../../server/service/corpus/model.ts";
import { collate } from "./collate.ts";
import { cutBody } from "./cut.ts";
import { readFront } from "./document.ts";
import { syllables } from "./pinyin.ts";
import plan from "./plan.json" with { type: "json" };
import { readCopy } from "./sources.ts";
import { buildTerms } from "./terms.ts";
import { readWordings } from "./wordings.ts";

/** The plan, from its copies in `data/sources`. The same copies always give the same corpus. */
export function buildCorpus(): CorpusData {
  const [whole, ...others] = plan.sources.map(({ id, file }) => readCopy(id, file));
  if (!whole) throw new Error("data/build/plan.json names no source");
  const front = readFront(whole.lines);
  const body = cutBody(front.body);
  const clauses = collate([
    { source: whole.id, clauses: body.clauses },
    ...others.map(({ id, lines }) => ({ source: id, clauses: cutBody(lines).clauses })),
  ]);
  const text = {
    format: 1,
    id: plan.id,
    document: {
      ...front.document,
      shortTitle: plan.shortTitle,
      pinyin: syllables(front.document.title),
      shortPinyin: syllables(plan.shortTitle),
    },
    notice: front.notice,
    preamble: body.preamble,
    parts: body.parts,
    clauses: clauses.map((clause) => ({ ...clause, pinyin: syllables(clause.title) })),
  } as const;
  return { ...text, terms: buildTerms(text), ...readWordings(plan, text) };
}
