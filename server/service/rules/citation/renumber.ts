import type { Reference } from "../../draft/references.ts";
import { formatNumeral } from "../../text/numerals.ts";

const NUMERAL = /[一二三四五六七八九十百零]+|[0-9]+/;

/** A reference as it is written, with another number: 第（八）項 as 第（七）項. */
export function renumber(reference: Reference, prose: string, number: number): string {
  return prose.slice(reference.start, reference.end).replace(NUMERAL, formatNumeral(number));
}
