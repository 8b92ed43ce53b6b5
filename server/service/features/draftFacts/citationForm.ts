import type { Draft } from "../../draft/draft.ts";
import type { ReferenceForm } from "../../draft/referenceForms.ts";
import { rememberedBySection } from "../../draft/section.ts";
import { findTitled, type Titled } from "../../rules/citation/citations.ts";

/**
 * The form of most of a draft's citations, of two that are equally common the
 * one that comes first; null where there are none. One citation of the form
 * `unfinished` does not count: it is being written.
 */
export function mainCitationForm(
  { sections }: Draft,
  titled: Titled,
  unfinished?: ReferenceForm,
): ReferenceForm | null {
  const counts = new Map<ReferenceForm, number>();
  if (unfinished) counts.set(unfinished, -1);
  const known = new Map<string, boolean>();
  for (const { section } of sections) {
    for (const { name, form } of formsOf(section)) {
      const isKnown = known.get(name) ?? titled(name) !== null;
      known.set(name, isKnown);
      if (isKnown) counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > 0 ? first[0] : null;
}

/** By title, for what a title names the whole draft says. */
const formsOf = rememberedBySection(({ blocks }) =>
  blocks
    .flatMap(findTitled)
    .map(({ title, references: [first] }) => ({ name: title.name, form: first.form })),
);
