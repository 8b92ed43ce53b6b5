import { formatNumeral } from "../text/numerals.ts";
import type { ClauseData } from "./model.ts";

/** A clause's own label: （七）. */
export function clauseLabel(number: number): string {
  return `（${formatNumeral(number)}）`;
}

/** All sentences of a clause, in order. */
export function sentencesOf(clause: ClauseData): string[] {
  return clause.paragraphs.flatMap((paragraph) => paragraph.sentences);
}
