import { appendEdit, type Edit } from "./span.ts";

/**
 * The edits that do at once what `first` does and then `second`, which is
 * about the text that `first` leaves. Each list is in order and its edits
 * apart, and so is the result; what touches in it is one edit.
 */
export function composeEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const composed: Edit[] = [];
  const waiting = first.toReversed();
  /** How much further on what waits stands in the text between. */
  let ahead = 0;
  const passTo = (place: number, use: (edit: Edit) => void) => {
    for (let edit = waiting.pop(); edit; edit = waiting.pop()) {
      const [passed, left] = cut(edit, place - ahead);
      if (passed) use(passed);
      if (passed) ahead += passed.replacement.length - (passed.end - passed.start);
      if (left) return void waiting.push(left);
    }
  };
  for (const { start, end, replacement } of second) {
    passTo(start, (edit) => appendEdit(composed, edit));
    const from = start - ahead;
    passTo(end, () => {});
    appendEdit(composed, { start: from, end: end - ahead, replacement });
  }
  for (const edit of waiting.reverse()) appendEdit(composed, edit);
  return composed;
}

/** An edit in two where a place falls in what it writes; what it takes away goes with the first part. */
function cut(edit: Edit, place: number): [Edit | null, Edit | null] {
  const { start, end, replacement } = edit;
  const written = place - start;
  if (written < 0 || (written === 0 && replacement !== "")) return [null, edit];
  if (replacement.length <= written) return [edit, null];
  return [
    { start, end, replacement: replacement.slice(0, written) },
    { start: end, end, replacement: replacement.slice(written) },
  ];
}
