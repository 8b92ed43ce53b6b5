import type { CutClause } from "./cut.ts";

export interface Reading {
  readonly source: string;
  readonly clauses: readonly CutClause[];
}

export type Collated = CutClause & { readonly witnesses: readonly string[] };

/**
 * One reading of each clause, with the sources that have it. Two sources that
 * differ in a single character are an error that shows both readings.
 */
export function collate(readings: readonly Reading[]): Collated[] {
  const clauses = new Map<number, Collated>();
  for (const { source, clauses: read } of readings) {
    for (const clause of read) {
      const known = clauses.get(clause.number);
      if (known) requireSame(known, clause, source);
      const witnesses = [...(known?.witnesses ?? []), source];
      clauses.set(clause.number, { ...(known ?? clause), witnesses });
    }
  }
  return [...clauses.values()].sort((a, b) => a.number - b.number);
}

function requireSame(known: Collated, other: CutClause, source: string): void {
  const a = textOf(known);
  const b = textOf(other);
  if (a === b) return;
  let at = 0;
  while (a[at] === b[at]) at++;
  const show = (text: string) => text.slice(Math.max(0, at - 12), at + 12).replaceAll("\n", "⏎");
  throw new Error(
    [
      `clause ${known.number}: the sources disagree at character ${at + 1}`,
      `  ${known.witnesses.join(", ")}: …${show(a)}…`,
      `  ${source}: …${show(b)}…`,
    ].join("\n"),
  );
}

function textOf(clause: CutClause): string {
  return [clause.title, ...clause.paragraphs.map((p) => p.sentences.join(""))].join("\n");
}
