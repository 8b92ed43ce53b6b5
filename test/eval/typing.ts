import { readFileSync } from "node:fs";
import { pinyin } from "pinyin-pro";
import type { Draft } from "../../server/service/draft/draft.ts";
import type { ReadBlock } from "../../server/service/draft/facts.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { isHan } from "../../server/service/text/han.ts";
import type { Span } from "../../server/service/text/span.ts";
import { service } from "../harness/plainService.ts";

/** What typing passages of a sample costs, with completion and without. */
export interface Typed {
  readonly passages: number;
  /** Characters of the passages. */
  readonly characters: number;
  /** Characters typed and keys to accept, every character counting one. */
  readonly typed: number;
  /** Keys without and with completion, a character counting the letters of its reading. */
  readonly keys: number;
  readonly keysTyped: number;
}

export interface Typing {
  /** Whole paragraphs, with what they say of their own. */
  readonly paragraphs: boolean;
  /** Whether names may be begun with their initials. */
  readonly initials: boolean;
}

/** How far down the list a writer looks. */
const SEEN = 3;
/** An input method takes a key to commit about every second character. */
const COMMIT = 0.5;
/** How many initials are typed of a name before its end is waited for. */
const INITIALS = [2, 3, 4, 5, 6];
const SENTENCE = /[^。！？\n]+[。！？]?[”’」』）]*/g;

/** A proposal that writes just what the passage says: from where to where, and the keys it takes. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly letters: number;
  readonly accept: number;
}

/**
 * Types what a sample draft has from the plan, character by character where it
 * stands: the sentences that name the plan or quote it, or with `paragraphs`
 * all of the paragraphs in which these stand. The writer knows what the list
 * will show, and takes a proposal only if it is among the first three, exact,
 * and worth its keys: one, and one for each line further down.
 */
export function typeSample(name: string, typing: Typing): Typed {
  const url = new URL(`../../data/samples/${name}`, import.meta.url);
  const draft = service.openDraft(readFileSync(url, "utf8"), "markdown");
  const typed = draft.blocks.flatMap((block) => {
    const spans = sentencesFromPlan(block);
    if (spans.length === 0) return [];
    const whole = { start: 0, end: block.prose.length };
    return typeSpans(draft, block, typing.paragraphs ? [whole] : spans, typing);
  });
  const sum = (count: (one: Typed) => number) =>
    typed.reduce((total, one) => total + count(one), 0);
  return {
    passages: typed.length,
    characters: sum((one) => one.characters),
    typed: sum((one) => one.typed),
    keys: sum((one) => one.keys),
    keysTyped: sum((one) => one.keysTyped),
  };
}

function sentencesFromPlan({ prose }: ReadBlock): Span[] {
  return Array.from(prose.matchAll(SENTENCE), ({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.length,
  })).filter(({ start, end }) => isFromPlan(prose.slice(start, end)));
}

function isFromPlan(sentence: string): boolean {
  const { library } = service;
  const titles = library.corpora.flatMap(({ document: { title, shortTitle } }) => [
    title,
    shortTitle,
  ]);
  const folded = library.corpora[0]?.fold(sentence) ?? sentence;
  if (titles.some((title) => title && folded.includes(`《${title}》`))) return true;
  const quoted = Array.from(folded.matchAll(/“([^“”]{6,})”/g), (match) => match[1] ?? "");
  return [...quoted, folded].some((text) => service.findPassage(text) !== null);
}

function typeSpans(
  draft: Draft,
  { start, end }: ReadBlock,
  spans: readonly Span[],
  typing: Typing,
): Typed[] {
  const text = draft.text.slice(start, end);
  const steps = stepsOf(text, draft.text.slice(0, start), spans, typing);
  return spans.map((span) => {
    const characters = text.slice(span.start, span.end);
    return {
      passages: 1,
      characters: [...characters].length,
      typed: least(
        text,
        span,
        steps.filter(({ letters }) => letters === 0),
        () => 1,
      ),
      keys: [...characters].reduce((sum, char) => sum + keysOf(char), 0),
      keysTyped: least(text, span, steps, keysOf),
    };
  });
}

function keysOf(char: string): number {
  return isHan(char) ? pinyin(char, { toneType: "none", v: true }).length + COMMIT : 1;
}

/** All steps that completion offers while a text is typed behind `before`. */
function stepsOf(
  text: string,
  before: string,
  spans: readonly Span[],
  { initials }: Typing,
): Step[] {
  const steps: Step[] = [];
  let draft: Draft | undefined;
  for (const { start, end } of spans) {
    for (let from = start; from < end; from++) {
      for (const letters of ["", ...(initials ? initialsAt(text, from) : [])]) {
        draft = service.openDraft(before + text.slice(0, from) + letters, "markdown", draft);
        const found = service.complete(draft, draft.text.length, DEFAULT_SETTINGS).slice(0, SEEN);
        found.forEach((proposal, index) => {
          const written = text.slice(0, proposal.start - before.length) + proposal.replacement;
          if (!text.startsWith(written) || written.length <= from) return;
          steps.push({ from, to: written.length, letters: letters.length, accept: index + 1 });
        });
      }
    }
  }
  return steps;
}

/** The initials of the next characters, where a word of Han characters may begin. */
function initialsAt(text: string, at: number): string[] {
  const next = /^\p{Script=Han}+/u.exec(text.slice(at, at + 12))?.[0] ?? "";
  const letters = pinyin(next, { pattern: "first", toneType: "none", type: "array" }).join("");
  return INITIALS.filter((length) => length <= next.length).map((length) =>
    letters.slice(0, length),
  );
}

/** The least that typing a span of a text costs: the shortest path over the places in it. */
function least(
  text: string,
  { start, end }: Span,
  steps: readonly Step[],
  price: (char: string) => number,
): number {
  const costs = new Map([[start, 0]]);
  const reach = (place: number, cost: number) =>
    costs.set(place, Math.min(cost, costs.get(place) ?? Number.POSITIVE_INFINITY));
  for (let at = start; at < end; at++) {
    const spent = costs.get(at);
    if (spent === undefined) continue;
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    reach(at + char.length, spent + price(char));
    for (const { to, letters, accept } of steps.filter(({ from }) => from === at)) {
      if (to <= end) reach(to, spent + letters + accept);
    }
  }
  return costs.get(end) ?? 0;
}
