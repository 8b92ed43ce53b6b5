import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingTexts } from "../../server/service/corpus/standingTexts.ts";
import { canonical } from "../../server/service/quotation/canonical.ts";
import { passagesOf } from "../../server/service/quotation/passageIndex.ts";
import { SCRIPTS, type Script } from "../../server/service/script/scripts.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { applyEdits } from "../../server/service/text/span.ts";
import { service } from "../harness/service.ts";

const [corpus] = service.library.corpora;
if (!corpus) throw new Error("there is no corpus");
const sentences = [...standingTexts(corpus)].flatMap(({ isHeading, text }) =>
  isHeading ? [] : (text().match(/[^。]+。/g) ?? []),
);

const CHARACTERS = [..."的太5，。、×x%\u{20BB7}"];
const KINDS = ["left out", "put in", "changed"] as const;
type Kind = (typeof KINDS)[number];

const anyScript = fc.constantFrom(...SCRIPTS);
const anyCharacter = fc.constantFrom(...CHARACTERS);
const anyKind = fc.constantFrom(...KINDS);

const inner = (text: string) => text.replaceAll("“", "‘").replaceAll("”", "’");
const comparable = (text: string) => {
  const folded = corpus.fold(text);
  return canonical(folded, { start: 0, end: folded.length }).text;
};

/** An edit of one character at a place, 0 being in front of the first. */
function change(text: string, at: number, kind: Kind, character: string): string {
  const behind = kind === "put in" ? at : at + 1;
  return text.slice(0, at) + (kind === "left out" ? "" : character) + text.slice(behind);
}

function changedAtEnds(text: string): string[] {
  return KINDS.flatMap((kind) =>
    [0, text.length - (kind === "put in" ? 0 : 1)].map((at) => change(text, at, kind, "\u{20BB7}")),
  );
}

/** What still stands in the plan, such as a sentence without its last character, is no alteration. */
function isAltered(text: string): boolean {
  return passagesOf(corpus as NonNullable<typeof corpus>).find(comparable(text)) === null;
}

/** Expects one finding in the altered quotation behind `front`, whose fix gives the original back. */
function checkAltered(original: string, altered: string, script: Script, front: string): void {
  const quoted = (text: string) => `${corpus?.render(front, script)}“${text}”`;
  const draft = service.openDraft(quoted(altered), "markdown");
  const found = service
    .diagnose(draft, { ...DEFAULT_SETTINGS, script })
    .filter(({ code }) => code === "quotation.altered");
  const edits = found.map(({ start, end, fix }) => ({ start, end, replacement: fix ?? "?" }));
  expect([found.length, applyEdits(draft.text, edits)]).toEqual([1, quoted(original)]);
}

/** The property for some of the sentences. */
function checkAny(among: readonly string[], front: string, numRuns: number): void {
  const property = fc.property(
    fc.constantFrom(...among),
    anyScript,
    fc.nat(),
    anyKind,
    anyCharacter,
    (sentence, script, place, kind, character) => {
      const original = corpus?.render(inner(sentence), script) ?? "";
      const places = original.length + (kind === "put in" ? 1 : 0);
      const altered = change(original, place % places, kind, character);
      fc.pre(isAltered(altered));
      checkAltered(original, altered, script, front);
    },
  );
  fc.assert(property, { seed: 7, numRuns });
}

describe("every sentence of the corpus", () => {
  it("with any one character left out, put in or changed is found, and the fix gives it back", () => {
    checkAny(sentences, "《行动计划》提出：", 2000);
  });

  it("is found without a name too where it is long enough and states no figure", () => {
    const long = sentences.filter((sentence) => sentence.length >= 28 && !/[0-9]/.test(sentence));
    checkAny(long, "要", 1000);
  });

  it.each(SCRIPTS)("is found at both its ends (%s)", (script) => {
    for (const sentence of sentences) {
      const original = corpus.render(inner(sentence), script);
      for (const altered of changedAtEnds(original).filter(isAltered)) {
        checkAltered(original, altered, script, "《行动计划》提出：");
      }
    }
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
