import type { Reference } from "../draft/references.ts";
import type { Span } from "../text/span.ts";

/** The span of a reference's number with its brackets, without 第 and 条: what a new label replaces. */
export function numberSpan(reference: Reference, prose: string): Span {
  if (reference.form === "bracketed") return { start: reference.start, end: reference.end };
  const written = prose.slice(reference.start, reference.end);
  const inner = /[(（].*[)）]/.exec(written)?.[0];
  if (!inner) return { start: reference.start, end: reference.end };
  const start = reference.start + written.indexOf(inner);
  return { start, end: start + inner.length };
}
