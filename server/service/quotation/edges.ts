import { SENTENCE_END } from "../draft/patterns.ts";
import { type Edges, WORST_EDGE } from "./align.ts";

/** Marks within a sentence where a quotation may end or begin. */
const CLAUSE_END = /[，；：、]/;

/** Whether what stands there ends a clause of a sentence and not the sentence. */
export function endsClause(unit: string): boolean {
  return CLAUSE_END.test(unit);
}

/** What it costs to begin or end a quotation at an offset of a stretch that begins at `from`: best where sentences do, then at any mark. */
export function edgesOf(text: string, from: number): Edges {
  return (offset) => {
    const before = text.charAt(from + offset - 1);
    if (before === "" || from + offset === text.length || SENTENCE_END.test(before)) return 0;
    return endsClause(before) || endsClause(text.charAt(from + offset)) ? 1 : WORST_EDGE;
  };
}
