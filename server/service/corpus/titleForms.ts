import { distance } from "../text/distance.ts";
import type { TitleFault } from "../text/faults.ts";
import { escapePattern } from "../text/pattern.ts";

/** A written title that is the document's, or close to it. */
export interface TitleMatch {
  /** The right title; without what stands in brackets at its end where that was left out. */
  readonly right: string;
  readonly faults: readonly TitleFault[];
  /** Whether it can only be this document: where words differ, another one may be meant. */
  readonly sure: boolean;
}

/** Quotation marks of any kind, space and what is filled: no characters of a title. */
const MARKS = /["'“”‘’＂＇〝〞\s\ufffc]/g;
/** What is written for ×, lost signs apart: letters, crosses, asterisks, 乘, and what only looks like it (乂, ㄨ). */
const TIMES = "[×xXｘＸХх✕✖╳⨯⨉*＊乘乂ㄨ]";
const HAS_TIMES = new RegExp(TIMES);
const DASH = "(?:[-－–‐‑−―—~～]{1,2}|至|到)";
const KIND = "计划|方案|规划|纲要";
const IS_KIND = new RegExp(`^(?:${KIND})$`);
const PIECE = new RegExp(`×|[—–-]+|\\d{4}年?|[（）]|${KIND}|.`, "gsu");

/** So many characters of a title may be wrong where its number stands behind it. */
const FEW = 4;

type Slot = "times" | "years" | "kind" | "dash";

/**
 * Recognises one title in the ways in which it is miswritten: × and dash
 * replaced or lost, quotation marks wrong or missing, other years, 方案 for
 * 计划. A title with anything more, a place in front above all, is another
 * document's and not recognised.
 */
export class TitleForms {
  readonly #forms: readonly TitleForm[];

  /** `title` is without 《》. `fold` must keep lengths. */
  constructor(title: string, fold: (text: string) => string) {
    const short = title.replace(/（[^（）]*）$/, "");
    const titles = short === title ? [title] : [title, short];
    this.#forms = titles.map((one) => new TitleForm(one, fold(one)));
  }

  /**
   * The title that a folded one differs from in a few characters; null where it
   * has words in front or behind, or more differs: for a place where something
   * else, such as the number behind, says that this document is meant.
   */
  nearest(name: string): string | null {
    const written = name.replace(MARKS, "");
    const near = this.#forms.find(({ bare }) => distance(written, bare) <= FEW);
    return near && !this.#forms.some(({ bare }) => written.includes(bare)) ? near.right : null;
  }

  /** How a folded title relates to this one; null where it is another. */
  match(name: string): TitleMatch | null {
    for (const form of this.#forms) {
      const match = form.match(name);
      if (match) return match;
    }
    return null;
  }
}

class TitleForm {
  readonly right: string;
  /** Without quotation marks and spaces. */
  readonly bare: string;
  readonly #title: string;
  readonly #pattern: RegExp;
  readonly #slots: readonly (readonly [Slot, string])[];

  constructor(right: string, title: string) {
    this.right = right;
    this.bare = title.replace(MARKS, "");
    this.#title = title;
    const slots: [Slot, string][] = [];
    const take = (slot: Slot, right: string, pattern: string) => {
      slots.push([slot, right]);
      return `(${pattern})`;
    };
    const pattern = this.bare.replace(PIECE, (piece) => {
      if (piece === "×") return `${take("times", piece, TIMES)}?`;
      if (/^[—–-]/.test(piece)) return take("dash", piece, DASH);
      if (/^\d{4}/.test(piece)) return `${take("years", piece.slice(0, 4), "\\d{4}")}年?`;
      if (piece === "（" || piece === "）") return `${piece}?`;
      if (IS_KIND.test(piece)) return take("kind", piece, KIND);
      return escapePattern(piece);
    });
    this.#pattern = new RegExp(`^${pattern}$`, "u");
    this.#slots = slots;
  }

  match(name: string): TitleMatch | null {
    if (name === this.#title) return { right: this.right, faults: [], sure: true };
    const match = this.#pattern.exec(name.replace(MARKS, ""));
    if (!match) return null;
    const wrong = this.#slots.filter(([, right], index) => match[index + 1] !== right);
    const faults = new Set<TitleFault>(wrong.map(([slot]) => slot));
    if (quotesOf(name) !== quotesOf(this.#title)) faults.add("marks");
    const isLost = wrong.some(([slot]) => slot === "times") && !HAS_TIMES.test(match[0]);
    const sure = !(faults.has("years") || faults.has("kind") || isLost);
    if (faults.size === 0) faults.add(isMoved(name, this.#title) ? "marks" : "other");
    return { right: this.right, faults: [...faults], sure };
  }
}

function quotesOf(title: string): string {
  return title.replace(/[^"'“”‘’＂＇〝〞]/gu, "");
}

/** Whether two titles differ in the place of their quotation marks only. */
function isMoved(a: string, b: string): boolean {
  return a.replace(/[“”]/g, "") === b.replace(/[“”]/g, "");
}
