import type { Draft } from "../draft/draft.ts";
import type { Messages } from "../messages/messages.ts";
import { textPhonetic } from "../rules/textPhonetic.ts";
import { type Edit, overlaps, type Span } from "../text/span.ts";
import type { Finding } from "./diagnostics.ts";

/** A correction that the user may choose. */
export interface Correction {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The finding that it corrects; null for one that corrects many. */
  readonly finding: Finding | null;
  /** Whether it is the one sure correction. */
  readonly sure: boolean;
}

/**
 * The corrections of the findings that touch a span: each one's own, one for
 * all of its kind, and beside phonetic residue the clean-up of the whole draft.
 */
export function corrections(
  draft: Draft,
  findings: readonly Finding[],
  span: Span,
  messages: Messages,
  cleanUp: () => readonly Edit[],
): Correction[] {
  const touched = findings
    .filter((finding) => touches(finding, span))
    // Between two characters the one behind the cursor is meant.
    .sort((a, b) => Number(a.end === span.start) - Number(b.end === span.start));
  const kinds = new Set(touched.filter((finding) => finding.fix !== null).map(({ code }) => code));
  return [
    ...touched.flatMap((finding) => ownCorrections(draft, finding, messages)),
    ...[...kinds].flatMap((code) => allOfKind(findings, code, messages)),
    ...(kinds.has(textPhonetic.code) ? cleaning(cleanUp(), messages) : []),
  ];
}

/**
 * The sure fixes of all findings, in order of place; applying them never mixes
 * two. Of those that overlap the widest is made: what restores a quotation
 * brings the right characters along.
 */
export function sureFixes(findings: readonly Finding[]): Edit[] {
  const edits = findings.flatMap(({ start, end, fix }) =>
    fix === null ? [] : [{ start, end, replacement: fix }],
  );
  const kept: Edit[] = [];
  for (const edit of edits) {
    while (kept.length > 0 && overlaps(last(kept), edit) && isWider(edit, last(kept))) kept.pop();
    if (kept.length === 0 || !overlaps(last(kept), edit)) kept.push(edit);
  }
  return kept;
}

function last(edits: readonly Edit[]): Edit {
  return edits[edits.length - 1] as Edit;
}

/** Equal ones are by different rules, and the later rule knows more than single characters. */
function isWider(a: Edit, b: Edit): boolean {
  return a.end - a.start >= b.end - b.start;
}

function cleaning(edits: readonly Edit[], messages: Messages): Correction[] {
  return [{ title: messages.cleanDraft(edits.length), edits, finding: null, sure: false }];
}

function touches(finding: Finding, span: Span): boolean {
  return overlaps(finding, span) || (finding.start <= span.start && span.end <= finding.end);
}

/** The characters on either side of words that are left out, in UTF-16 units. */
const BESIDE = 4;

/** What a correction does, in a few words: 改为“据”, 删去“(zī)”, 补上“发展” where 济部 becomes 济发展部. */
export function correctionTitle(written: string, replacement: string, messages: Messages): string {
  if (replacement === "") return messages.remove(written.trim());
  const [before = "", behind = ""] = written.length > BESIDE ? [] : [...written];
  const isPutIn =
    behind !== "" &&
    before + behind === written &&
    replacement.length > written.length &&
    replacement.startsWith(before) &&
    replacement.endsWith(behind);
  return isPutIn
    ? messages.putIn(replacement.slice(before.length, replacement.length - behind.length))
    : messages.replaceWith(replacement);
}

function ownCorrections(draft: Draft, finding: Finding, messages: Messages): Correction[] {
  const sure = finding.fix !== null;
  const replacements = finding.fix === null ? finding.choices : [finding.fix];
  const written = draft.text.slice(finding.start, finding.end);
  return replacements.map((replacement) => ({
    title: correctionTitle(written, replacement, messages),
    edits: [{ start: finding.start, end: finding.end, replacement }],
    finding,
    sure,
  }));
}

function allOfKind(findings: readonly Finding[], code: string, messages: Messages): Correction[] {
  const edits = sureFixes(findings.filter((finding) => finding.code === code));
  const title = messages.replaceAll(edits.length);
  return edits.length > 1 ? [{ title, edits, finding: null, sure: false }] : [];
}
