import type { Span } from "../text/span.ts";

/** Where a passage stands in a longer text, as nearly as it does. */
export interface Alignment extends Span {
  /** How many characters are changed, added or left out. */
  readonly distance: number;
}

/** How badly a quotation would begin or end at an offset: 0 to `WORST_EDGE`. */
export type Edges = (offset: number) => number;

export const WORST_EDGE = 2;

/** One change costs more than two of the worst edges, which only decide among equals. */
const CHANGE = 8;
/** Marks and figures are seldom written for a character, but rather so than one is added at an edge. */
const UNLIKE = 9;
const MARK = /[\p{P}\p{S}]/u;

/**
 * Finds the stretch of `text` that a passage differs least from (Sellers'
 * algorithm of approximate search: both ends in `text` are free). Takes time
 * and room in proportion to the product of the two lengths.
 */
export function align(passage: string, text: string, edges: Edges): Alignment {
  const table = fill(passage, text, edges);
  return trace(table, passage.length, bestEnd(table, passage.length, edges));
}

/** The least cost of every beginning of the passage up to every place of the text. */
interface Table {
  readonly costs: Uint16Array;
  readonly columns: number;
  readonly change: (row: number, column: number) => number;
}

function fill(passage: string, text: string, edges: Edges): Table {
  const columns = text.length + 1;
  const costs = new Uint16Array((passage.length + 1) * columns);
  const change = changes(passage, text);
  for (let column = 0; column < columns; column++) costs[column] = edges(column);
  for (let row = 1; row <= passage.length; row++) {
    let at = row * columns;
    let least = (costs[at - columns] ?? 0) + CHANGE;
    costs[at] = least;
    for (let column = 1; column < columns; column++) {
      at++;
      const corner = (costs[at - columns - 1] ?? 0) + change(row, column);
      least = Math.min(corner, (costs[at - columns] ?? 0) + CHANGE, least + CHANGE);
      costs[at] = least;
    }
  }
  return { costs, columns, change };
}

function bestEnd({ costs, columns }: Table, rows: number, edges: Edges): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let column = 0; column < columns; column++) {
    const cost = (costs[rows * columns + column] ?? 0) + edges(column);
    // Among equals the later end has a character changed where the earlier has one added.
    if (cost <= least) [best, least] = [column, cost];
  }
  return best;
}

/** Walks back from the end; where ways cost the same, a changed character goes before an added one. */
function trace({ costs, columns, change }: Table, rows: number, end: number): Alignment {
  let row = rows;
  let column = end;
  let distance = 0;
  while (row > 0) {
    const at = row * columns + column;
    const step = stepAt(costs, at, columns, column > 0 ? change(row, column) : null);
    if (step !== "same") distance++;
    if (step !== "missing") row--;
    if (step !== "added") column--;
  }
  return { start: column, end, distance };
}

type Step = "same" | "changed" | "added" | "missing";

/** The last step of a cheapest way to a cell; \`change\` is what writing the one unit for the other costs. */
function stepAt(costs: Uint16Array, at: number, columns: number, change: number | null): Step {
  const cost = costs[at] ?? 0;
  if (change !== null && cost - (costs[at - columns - 1] ?? 0) === change) {
    return change === 0 ? "same" : "changed";
  }
  return change === null || cost - (costs[at - columns] ?? 0) === CHANGE ? "added" : "missing";
}

/** What it costs to write the one unit for the other; rows and columns count from 1. */
function changes(passage: string, text: string): Table["change"] {
  const kinds = kindsOf(text);
  const passageKinds = kindsOf(passage);
  return (row, column) => {
    if (passage.charCodeAt(row - 1) === text.charCodeAt(column - 1)) return 0;
    return passageKinds[row - 1] === kinds[column - 1] ? CHANGE : UNLIKE;
  };
}

/** Whether each unit is a mark, a figure or neither. */
function kindsOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => {
    const unit = text.charAt(at);
    if (MARK.test(unit)) return 1;
    return unit >= "0" && unit <= "9" ? 2 : 0;
  });
}
