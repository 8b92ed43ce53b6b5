import { FILLER } from "../text/mask.ts";
import type { ReadBlock } from "./facts.ts";
import type { Reference } from "./references.ts";

/** Marks of emphasis count: CommonMark leaves `**（一）要求。**推进` as it stands. */
const LEAD = new RegExp(`^[${FILLER}\\s*_]*$`);

/** The number that a block begins with, as the draft's own headings and items do; null where it begins otherwise. */
export function leadingNumber(block: ReadBlock): Reference | null {
  const first = block.facts.references[0];
  return first && isLead(block.prose.slice(0, first.start)) ? first : null;
}

/** Whether a text holds nothing but white space and marks, so what follows begins its block. */
export function isLead(text: string): boolean {
  return LEAD.test(text);
}
