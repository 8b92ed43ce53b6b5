import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { Finding } from "../../server/service/features/diagnostics.ts";
import type { LanguageService } from "../../server/service/languageService.ts";
import type { Script } from "../../server/service/script/scripts.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { applyEdits, overlaps, type Span } from "../../server/service/text/span.ts";
import { service, serviceWithoutNative } from "../harness/plainService.ts";

/** A labelled text: wrong spans are marked `⟦wrong→right⟧`; one without marks is clean. */
export interface LabelledCase {
  readonly id: string;
  readonly script: Script;
  readonly kind: string;
  readonly text: string;
  readonly code?: string;
  readonly why: string;
}

export interface Label extends Span {
  readonly right: string;
}

export interface Judged {
  readonly labelled: LabelledCase;
  readonly text: string;
  readonly missed: readonly Label[];
  readonly wrongFix: readonly Label[];
  readonly found: readonly Label[];
  readonly alarms: readonly (Span & { readonly code: string; readonly fix: string | null })[];
}

/** The set that the rules were improved on, or the one that was written later by another hand. */
export function readCases(name: "script" | "script-heldout" = "script"): LabelledCase[] {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8"));
}

/** Holds the service's script findings against the labels of one case. */
export function judge(labelled: LabelledCase): Judged {
  const { text, labels } = readLabels(labelled.text);
  const findings = findingsOf(labelled, service);
  const found = labels.filter((label) => findings.some((finding) => overlaps(finding, label)));
  const fixes = findings.flatMap(({ start, end, fix }) =>
    fix === null ? [] : [{ start, end, replacement: fix }],
  );
  const wrongFix = found.filter((label) => repaired(text, label, fixes) !== label.right);
  return {
    labelled,
    text,
    found,
    missed: labels.filter((label) => !found.includes(label)),
    wrongFix,
    alarms: findings.filter((finding) => !labels.some((label) => overlaps(finding, label))),
  };
}

/** The script findings in the text of a case. */
function findingsOf(labelled: LabelledCase, by: LanguageService): Finding[] {
  const { text } = readLabels(labelled.text);
  const variant = labelled.code === "script.variant";
  const rules = { "script.variant": variant ? "hint" : "off" } as const;
  const settings = { ...DEFAULT_SETTINGS, script: labelled.script, rules };
  const draft = by.openDraft(text, "markdown");
  return by.diagnose(draft, settings).filter((finding) => finding.code.startsWith("script."));
}

/** The cases in which the built-in segmenter leads to other findings than nodejieba. */
export function differingCases(cases: readonly LabelledCase[]): LabelledCase[] {
  return cases.filter(
    (labelled) =>
      !isDeepStrictEqual(findingsOf(labelled, service), findingsOf(labelled, serviceWithoutNative)),
  );
}

/** What a labelled span reads after the fixes, which keep every length. */
function repaired(
  text: string,
  { start, end }: Span,
  fixes: readonly (Span & { readonly replacement: string })[],
): string {
  return applyEdits(text, fixes).slice(start, end);
}

function readLabels(marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = "";
  let done = 0;
  for (const match of marked.matchAll(/⟦([^⟦⟧→]*)→([^⟦⟧→]*)⟧/g)) {
    text += marked.slice(done, match.index);
    const [, wrong = "", right = ""] = match;
    labels.push({ start: text.length, end: text.length + wrong.length, right });
    text += wrong;
    done = match.index + match[0].length;
  }
  return { text: text + marked.slice(done), labels };
}
