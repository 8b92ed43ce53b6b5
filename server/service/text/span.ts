import { firstPlace } from "./bisection.ts";

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A change of one stretch; `replacement` may be empty. */
export interface Edit extends Span {
  readonly replacement: string;
}

/** Whether a span holds an offset. Its end counts as inside: a caret stands there too. */
export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether two spans have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The one of `spans`, in order and apart, that holds an offset; null between them. An end counts as inside. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | null {
  const span = spans[firstIndex(spans, ({ end }) => end >= offset)];
  return span && contains(span, offset) ? span : null;
}

/** Every place of `sought` in a text, in order and apart; none where it is empty. */
export function placesOf(text: string, sought: string): Span[] {
  const places: Span[] = [];
  let start = sought === "" ? -1 : text.indexOf(sought);
  while (start >= 0) {
    const end = start + sought.length;
    places.push({ start, end });
    start = text.indexOf(sought, end);
  }
  return places;
}

/** Every place where a pattern with the flag `g` matches in a text, in order and apart. */
export function matchesOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** The items that overlap none of `spans`; both must be in order of place. Linear in their number. */
export function outside<T extends Span>(items: readonly T[], spans: readonly Span[]): T[] {
  let next = 0;
  return items.filter((item) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= item.start) next++;
    const span = spans[next];
    return span === undefined || !overlaps(span, item);
  });
}

/** The stretches that spans cover together, in order and apart. */
export function union(spans: readonly Span[]): Span[] {
  const covered: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = covered.at(-1);
    if (!last || last.end < start) covered.push({ start, end });
    else if (last.end < end) covered.splice(-1, 1, { start: last.start, end });
  }
  return covered;
}

/** Whether a span overlaps one of `spans`, which must be in order and apart. */
export function meets(spans: readonly Span[], span: Span): boolean {
  const last = lastFrom(spans, span.end - 1);
  return last !== undefined && overlaps(last, span);
}

/** The last that starts at or in front of an offset, of items in order. */
export function lastFrom<T extends Pick<Span, "start">>(
  items: readonly T[],
  offset: number,
): T | undefined {
  return items[firstIndex(items, ({ start }) => start > offset) - 1];
}

/** The index of the first item for which `holds`, which goes from false to true once; their number where it never does. */
function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return firstPlace(0, items.length, (place) => holds(items[place] as T));
}

/** A span moved, with all else that it says: from a block to its draft, say. */
export function shift<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

/** Puts an edit behind others, which it does not overlap; one that touches the last is made one with it. */
export function appendEdit(edits: Edit[], edit: Edit): void {
  const last = edits.at(-1);
  if (last?.end !== edit.start) edits.push(edit);
  else {
    const { start, replacement } = last;
    edits.splice(-1, 1, { start, end: edit.end, replacement: replacement + edit.replacement });
  }
}

/**
 * The text after the edits. Edits are applied from the left; one that overlaps
 * an earlier one is left out, so the result never mixes two repairs.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let out = "";
  let done = 0;
  for (const edit of ordered) {
    if (edit.start < done) continue;
    out += text.slice(done, edit.start) + edit.replacement;
    done = edit.end;
  }
  return out + text.slice(done);
}
