import type { Span } from "../text/span.ts";

/** Where a passage stands in a longer text, as nearly as it does. */
export interface Alignment extends Span {
  /** How many characters are changed, added or left out; a run left out counts for `RUN` at most. */
  readonly distance: number;
  /** How many characters are left out in all. */
  readonly missing: number;
}

/** How badly a quotation would begin or end at an offset: 0 to `WORST_EDGE`. */
export type Edges = (offset: number) => number;

export const WORST_EDGE = 2;

/** One change costs more than two of the worst edges, which only decide among equals. */
const CHANGE = 8;
/** Marks and figures are seldom written for a character, but rather so than one is added at an edge. */
const UNLIKE = 9;
/** A clause is left out as easily as a word: what follows its first character costs little. */
const GO_ON = 1;
const RUN = 3;
const MARK = /[\p{P}\p{S}]/u;

/** How the cheapest way comes to a cell: by the corner, from above (added) or from the left (left out). */
const CORNER = 0;
const ADDED = 1;
const MISSING = 2;
/** Set where a run left out goes on here. */
const GOES_ON = 4;

/**
 * Finds the stretch of `text` that a passage differs least from: Sellers'
 * algorithm of approximate search (both ends in `text` are free) with the
 * affine gaps of Gotoh for what is left out. Takes time and room in proportion
 * to the product of the two lengths.
 */
export function align(passage: string, text: string, edges: Edges): Alignment {
  const { steps, last } = fill(passage, text, edges);
  return trace(passage, text, steps, bestEnd(last, edges));
}

/** The steps of all cells, row by row, and what the ends of the last row cost. */
function fill(passage: string, text: string, edges: Edges) {
  const columns = text.length + 1;
  const steps = new Uint8Array((passage.length + 1) * columns);
  const costs = Uint16Array.from({ length: columns }, (_, column) => edges(column));
  const change = changes(passage, text);
  for (let row = 1; row <= passage.length; row++) {
    fillRow(costs, steps.subarray(row * columns, (row + 1) * columns), (column) =>
      change(row, column),
    );
  }
  return { steps, last: costs };
}

/** Turns the costs of one row into those of the next, and notes how each cell is come to. */
function fillRow(costs: Uint16Array, steps: Uint8Array, change: (column: number) => number): void {
  let corner = costs[0] ?? 0;
  let left = corner + CHANGE;
  let missing = Number.POSITIVE_INFINITY;
  steps[0] = ADDED;
  costs[0] = left;
  for (let column = 1; column < costs.length; column++) {
    const goesOn = missing + GO_ON < left + CHANGE;
    missing = goesOn ? missing + GO_ON : left + CHANGE;
    const changed = corner + change(column);
    corner = costs[column] ?? 0;
    const added = corner + CHANGE;
    left = Math.min(changed, added, missing);
    const step = left === changed ? CORNER : left === added ? ADDED : MISSING;
    steps[column] = goesOn ? step + GOES_ON : step;
    costs[column] = left;
  }
}

/** What it costs to write the one unit for the other; rows and columns count from 1. */
function changes(passage: string, text: string): (row: number, column: number) => number {
  const textKinds = kindsOf(text);
  const passageKinds = kindsOf(passage);
  return (row, column) => {
    if (passage.charCodeAt(row - 1) === text.charCodeAt(column - 1)) return 0;
    return passageKinds[row - 1] === textKinds[column - 1] ? CHANGE : UNLIKE;
  };
}

function bestEnd(last: Uint16Array, edges: Edges): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let column = 0; column < last.length; column++) {
    const cost = (last[column] ?? 0) + edges(column);
    // Among equals the later end has a character changed where the earlier has one added.
    if (cost <= least) [best, least] = [column, cost];
  }
  return best;
}

/** Walks back from the end; where ways cost the same, a changed character goes before an added one. */
function trace(passage: string, text: string, steps: Uint8Array, end: number): Alignment {
  const columns = text.length + 1;
  let row = passage.length;
  let column = end;
  let distance = 0;
  let missing = 0;
  while (row > 0) {
    const step = (steps[row * columns + column] ?? 0) % GOES_ON;
    if (step === MISSING) {
      const run = runBefore(steps, row * columns, column);
      column -= run;
      missing += run;
      distance += Math.min(run, RUN);
      continue;
    }
    row--;
    if (step === CORNER) column--;
    if (step === ADDED || passage[row] !== text[column]) distance++;
  }
  return { start: column, end, distance, missing };
}

/** How long the run left out is that ends at a column of a row. */
function runBefore(steps: Uint8Array, row: number, column: number): number {
  let run = 1;
  while ((steps[row + column - run + 1] ?? 0) >= GOES_ON) run++;
  return run;
}

/** Whether each unit is a mark, a figure or neither. */
function kindsOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => {
    const unit = text.charAt(at);
    if (MARK.test(unit)) return 1;
    return unit >= "0" && unit <= "9" ? 2 : 0;
  });
}
