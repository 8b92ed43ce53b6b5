import { countScripts, type ScriptCounts } from "../script/detect.ts";
import { fold } from "../script/fold.ts";
import type { ScriptTables } from "../script/tables.ts";
import type { Span } from "../text/span.ts";
import type { Block } from "./block.ts";
import { type DocumentNumber, findDocumentNumbers } from "./documentNumbers.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { findClauseReferences, type Reference } from "./references.ts";
import { readSigns, Sign } from "./signs.ts";
import { findShortTitles, findTitles, type ShortTitle, type Title } from "./titles.ts";

/** What is read out of one block's prose, each part when it is first asked for. Offsets are in the block. */
export class BlockFacts {
  readonly prose: string;
  readonly #tables: ScriptTables;
  #signs: number | undefined;
  #folded: string | undefined;
  #counts: ScriptCounts | undefined;
  #titles: readonly Title[] | undefined;
  #numbers: readonly DocumentNumber[] | undefined;
  #references: readonly Reference[] | undefined;
  #quotations: readonly Quotation[] | undefined;
  #shortTitles: readonly ShortTitle[] | undefined;
  #kept: unknown;

  constructor(prose: string, tables: ScriptTables) {
    this.prose = prose;
    this.#tables = tables;
  }

  /** Whether the prose holds a sign. Most blocks have none, and are not searched for what begins with it. */
  has(sign: Sign): boolean {
    this.#signs ??= readSigns(this.prose);
    return (this.#signs & sign) !== 0;
  }

  /** What is kept with the block as long as its text stands in the draft; undefined while nothing is. */
  get kept(): unknown {
    return this.#kept;
  }

  set kept(value: unknown) {
    this.#kept = value;
  }

  get folded(): string {
    this.#folded ??= fold(this.prose, this.#tables);
    return this.#folded;
  }

  get counts(): ScriptCounts {
    this.#counts ??= countScripts(this.prose, this.#tables);
    return this.#counts;
  }

  get titles(): readonly Title[] {
    this.#titles ??= this.has(Sign.title) ? findTitles(this.folded) : [];
    return this.#titles;
  }

  get documentNumbers(): readonly DocumentNumber[] {
    this.#numbers ??= this.has(Sign.number) ? findDocumentNumbers(this.prose, this.folded) : [];
    return this.#numbers;
  }

  get references(): readonly Reference[] {
    this.#references ??=
      this.has(Sign.bracket) || this.has(Sign.ordinal)
        ? findClauseReferences(this.folded, this.titles)
        : [];
    return this.#references;
  }

  get quotations(): readonly Quotation[] {
    this.#quotations ??= this.has(Sign.quotation) ? findQuotations(this.folded, this.titles) : [];
    return this.#quotations;
  }

  /** The outermost quotations, marks included. */
  get quotedSpans(): readonly Span[] {
    return this.quotations.map(({ start, end }) => ({ start: start - 1, end: end + 1 }));
  }

  get shortTitles(): readonly ShortTitle[] {
    this.#shortTitles ??= this.titles.length > 0 ? findShortTitles(this.folded, this.titles) : [];
    return this.#shortTitles;
  }
}

/** A block with what is known of its text. */
export interface ReadBlock extends Block {
  readonly facts: BlockFacts;
}

/** A block in its draft, with what may tell whose words it is. */
export interface PlacedBlock extends ReadBlock {
  /** The block in front, or what introduces the list or block quote that it is in; for a cell the one to its left. */
  readonly before: BlockFacts | null;
  /** The block behind, or behind the block quote that it is in. */
  readonly behind: BlockFacts | null;
  /** The head of a cell's column. */
  readonly header: BlockFacts | null;
}
