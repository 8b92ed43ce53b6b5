import { type Draft, type DraftLanguage, readDraft } from "../draft/draft.ts";
import type { Messages } from "../messages/messages.ts";
import { readExemptions } from "../rules/checking/exemptions.ts";
import { textPhonetic } from "../rules/textPhonetic.ts";
import type { Settings } from "../settings.ts";
import { type Cleaned, clean, type Damage, type Repair } from "../text/clean.ts";
import { applyEdits, overlaps, type Span, shift } from "../text/span.ts";
import type { Environment } from "./environment.ts";

/**
 * The repairs that free a draft, or a span of it, from web-copy damage, in
 * order. Only prose is repaired: code, addresses and front matter stay, and so
 * do exempt words and what a comment takes from `text.phonetic`. Offsets are
 * in the draft; a draft without damage has none.
 */
export function cleanDraft(
  draft: Draft,
  span: Span | null,
  settings: Settings,
  { readings }: Environment,
): Repair[] {
  const exemptions = readExemptions(draft, settings.exempt);
  return pieces(draft)
    .filter((piece) => !span || overlaps(piece, span))
    .flatMap(({ prose, start }) => clean(prose, readings).repairs.map((one) => shift(one, start)))
    .filter((one) => !span || (span.start <= one.start && one.end <= span.end))
    .filter((one) => !isByteOrderMark(draft.text, one))
    .filter((one) => exemptions.allows(one, textPhonetic.code));
}

/** Text that comes from elsewhere, such as the clipboard, without web-copy damage. */
export function cleanText(
  text: string,
  language: DraftLanguage,
  settings: Settings,
  environment: Environment,
): Cleaned {
  const draft = readDraft(text, language, environment.tables);
  const repairs = cleanDraft(draft, null, settings, environment);
  return { text: applyEdits(text, repairs), repairs };
}

/** How many repairs of each kind, by its name for users. */
export function countDamage(
  repairs: readonly Repair[],
  messages: Messages,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { damage } of repairs) {
    const name = messages.damage(damage);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const RESIDUE: ReadonlySet<Damage> = new Set(["phonetic", "otherForm"]);

/** Whether notes of a gateway are among the damage: text that surely is a damaged copy. */
export function hasResidue(repairs: readonly Repair[]): boolean {
  return repairs.some(({ damage }) => RESIDUE.has(damage));
}

interface Piece extends Span {
  readonly prose: string;
}

/** In plain text also lines of blanks alone, which may be no-break spaces. */
function pieces({ language, blocks, text }: Draft): readonly Piece[] {
  if (language === "markdown") return blocks;
  return Array.from(text.matchAll(/[^\r\n]+/g), ({ index, 0: prose }) => ({
    start: index,
    end: index + prose.length,
    prose,
  }));
}

/** The mark at the very beginning of a file says how it is encoded. */
function isByteOrderMark(text: string, { start }: Span): boolean {
  return start === 0 && text.startsWith("\ufeff");
}
