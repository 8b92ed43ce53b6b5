import { readFileSync } from "node:fs";
import type { Finding } from "../../server/service/features/diagnostics.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../server/service/settings.ts";
import { applyEdits, overlaps } from "../../server/service/text/span.ts";
import { type Mark, readMarks } from "../harness/markup.ts";
import { service } from "../harness/plainService.ts";
import type { Outcome } from "./score.ts";

/** A labelled text: wrong spans are marked `⟦code:wrong→right⟧`, with `?` where there is no one fix. */
export interface LabelledCase {
  readonly id: string;
  readonly script: Settings["script"];
  /** Markdown where it is left out. */
  readonly language?: "markdown" | "plaintext";
  readonly kind: string;
  readonly text: string;
}

/** How one code came out in one text. */
export interface JudgedCode extends Outcome {
  readonly id: string;
  readonly text: string;
}

/** Written by a third hand, the second by a fourth and the third by a fifth, who had seen neither code nor tests. */
const BLIND = [
  "citation.title",
  "citation.number",
  "citation.unknown",
  "citation.mismatch",
  "quotation.altered",
  "script.character",
  "script.word",
] as const;

/**
 * Which codes are judged on which set. The second was written later, by
 * another hand; the third are defects that a tester reported, each mended.
 */
export const SETS = {
  citation: [
    "citation.title",
    "citation.number",
    "citation.unknown",
    "citation.mismatch",
    "citation.inconsistent",
    "quotation.altered",
  ],
  "quotation-heldout": ["quotation.altered"],
  "quotation-reported": ["quotation.altered"],
  blind: BLIND,
  "blind-adverse": BLIND,
  "blind-second": BLIND,
  "blind-third": BLIND,
} as const;

export function readSet(set: keyof typeof SETS): LabelledCase[] {
  return JSON.parse(readFileSync(new URL(`./${set}.json`, import.meta.url), "utf8"));
}

/** Holds the findings of every labelled text of a set against its labels, code by code. */
export function judgeSet(set: keyof typeof SETS): ReadonlyMap<string, JudgedCode[]> {
  const checked = readSet(set).map(({ id, script, language = "markdown", text: marked }) => {
    const { text, marks } = readMarks(marked);
    const draft = service.openDraft(text, language);
    return { id, text, marks, findings: service.diagnose(draft, { ...DEFAULT_SETTINGS, script }) };
  });
  return new Map(
    SETS[set].map((code) => [
      code,
      checked.map(({ id, text, marks, findings }) =>
        judge(
          id,
          text,
          marks.filter(({ label }) => label === code),
          findings.filter((finding) => finding.code === code),
        ),
      ),
    ]),
  );
}

function judge(
  id: string,
  text: string,
  marks: readonly Mark[],
  findings: readonly Finding[],
): JudgedCode {
  const found = marks.filter((mark) => findings.some((finding) => overlaps(finding, mark)));
  return {
    id,
    text,
    found,
    missed: marks.filter((mark) => !found.includes(mark)),
    wrongFix: found.filter((mark) => !isFixed(text, mark, findings)),
    alarms: findings.filter((finding) => !marks.some((mark) => overlaps(finding, mark))),
  };
}

/** Whether the fixes that touch a mark make the text what the mark says; none may where it says `?`. */
function isFixed(text: string, mark: Mark, findings: readonly Finding[]): boolean {
  const fixes = findings
    .filter((finding) => overlaps(finding, mark))
    .flatMap(({ start, end, fix }) => (fix === null ? [] : [{ start, end, replacement: fix }]));
  if (mark.right === "?") return fixes.length === 0;
  const right = [{ start: mark.start, end: mark.end, replacement: mark.right ?? "" }];
  return applyEdits(text, fixes) === applyEdits(text, right);
}
