import type { Span } from "../text/span.ts";

/** A stretch of a draft in which rules are switched off by a comment of the writer's. */
export interface Disabled extends Span {
  /** The rules; null for all. */
  readonly codes: ReadonlySet<string> | null;
}

/** A comment of the writer's, on one line, that switches rules off or on. */
export interface Directive extends Span {
  readonly does: "disable" | "enable" | "disable-next-line";
  /** The rules; null for all. */
  readonly codes: Disabled["codes"];
}

const DIRECTIVE =
  /<!--[ \t]*policy-drafting-(disable-next-line|disable|enable)((?:[ \t]+[a-z]+(?:\.[a-z]+)*)*)[ \t]*-->/g;

/** The comments `<!-- policy-drafting-disable … -->`, `…-enable` and `…-disable-next-line` of a text, in order. */
export function findDirectives(text: string): Directive[] {
  if (!text.includes("policy-drafting-")) return [];
  return Array.from(text.matchAll(DIRECTIVE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    does: match[1] as Directive["does"],
    codes: readCodes(match[2] ?? ""),
  }));
}

/**
 * What the comments of a text switch off. Codes follow separated by blanks,
 * none means all rules; what is not switched on again stays off to the end.
 */
export function disabledSpans(text: string, directives: readonly Directive[]): Disabled[] {
  const closed: Disabled[] = [];
  let open: { readonly start: number; readonly codes: Disabled["codes"] }[] = [];
  for (const { start, end, does, codes } of directives) {
    if (does === "disable") open.push({ start: end, codes });
    else if (does === "disable-next-line") closed.push({ ...nextLine(text, end), codes });
    else {
      const ended = open.filter((one) => codes === null || sameCodes(one.codes, codes));
      closed.push(...ended.map((one) => ({ ...one, end: start })));
      open = open.filter((one) => !ended.includes(one));
    }
  }
  return [...closed, ...open.map((one) => ({ ...one, end: text.length }))];
}

function readCodes(text: string): Disabled["codes"] {
  const codes = text.split(/\s+/).filter(Boolean);
  return codes.length === 0 ? null : new Set(codes);
}

/** A comment that switches some rules on ends those that switched off no others. */
function sameCodes(disabled: Disabled["codes"], enabled: ReadonlySet<string>): boolean {
  return disabled !== null && [...disabled].every((code) => enabled.has(code));
}

function nextLine(text: string, from: number): Span {
  const start = text.indexOf("\n", from) + 1;
  if (start === 0) return { start: text.length, end: text.length };
  const end = text.indexOf("\n", start);
  return { start, end: end < 0 ? text.length : end };
}
