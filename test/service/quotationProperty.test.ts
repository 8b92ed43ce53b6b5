import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../server/service/quotation/canonical.ts";
import { passagesOf } from "../../server/service/quotation/passages.ts";
import { SCRIPTS } from "../../server/service/script/scripts.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { applyEdits } from "../../server/service/text/span.ts";
import { service } from "../harness/service.ts";

const [corpus] = service.library.corpora;
if (!corpus) throw new Error("there is no corpus");
const sentences = [...corpus.texts].flatMap(({ isHeading, text }) =>
  isHeading ? [] : (text().match(/[^。]+。/g) ?? []),
);

const anySentence = fc.constantFrom(...sentences);
const anyScript = fc.constantFrom(...SCRIPTS);
const anyCharacter = fc.constantFrom(..."的太5，。、×x%\u{20BB7}");
const anyChange = fc.constantFrom("left out", "put in", "changed");

const inner = (text: string) => text.replaceAll("“", "‘").replaceAll("”", "’");
const comparable = (text: string) => {
  const folded = corpus.fold(text);
  return canonical(folded, { start: 0, end: folded.length }).text;
};

function change(text: string, at: number, kind: string, character: string): string {
  const behind = kind === "put in" ? at : at + 1;
  return text.slice(0, at) + (kind === "left out" ? "" : character) + text.slice(behind);
}

describe("every sentence of the corpus", () => {
  it("with any one character left out, put in or changed is found, and the fix gives it back", () => {
    const property = fc.property(
      anySentence,
      anyScript,
      fc.nat(),
      anyChange,
      anyCharacter,
      (sentence, script, place, kind, character) => {
        const original = corpus.render(inner(sentence), script);
        const altered = change(original, place % original.length, kind, character);
        // What still stands in the plan, such as a sentence without its last character, is no alteration.
        fc.pre(passagesOf(corpus).find(comparable(altered)) === null);
        const quoted = (text: string) =>
          corpus.render("《行动计划》提出：“", script) + text + corpus.render("”", script);
        const draft = service.openDraft(quoted(altered), "markdown");
        const found = service
          .diagnose(draft, { ...DEFAULT_SETTINGS, script })
          .filter(({ code }) => code === "quotation.altered");
        expect(found).toHaveLength(1);
        const edits = found.map(({ start, end, fix }) => ({ start, end, replacement: fix ?? "?" }));
        const mended = applyEdits(draft.text, edits);
        expect(comparable(mended)).toBe(comparable(quoted(original)));
      },
    );
    fc.assert(property, { seed: 7, numRuns: 2000 });
  });

  it("is word for word in each of the five renderings", () => {
    for (const script of SCRIPTS) {
      const differing = sentences.filter(
        (sentence) => !passagesOf(corpus).find(comparable(corpus.render(sentence, script))),
      );
      expect(differing).toEqual([]);
    }
  });
});
