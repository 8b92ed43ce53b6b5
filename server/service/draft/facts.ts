import { countScripts, type ScriptCounts } from "../script/detect.ts";
import { fold } from "../script/fold.ts";
import type { ScriptTables } from "../script/tables.ts";
import type { Block } from "./block.ts";
import { findReferences, type Reference } from "./references.ts";
import { findShortTitles, findTitles, type Title } from "./titles.ts";

/** What is read out of one block's prose, each part when it is first asked for. Offsets are in the block. */
export class BlockFacts {
  readonly prose: string;
  readonly #tables: ScriptTables;
  #folded: string | undefined;
  #counts: ScriptCounts | undefined;
  #titles: readonly Title[] | undefined;
  #references: readonly Reference[] | undefined;
  #shortTitles: readonly { title: string; short: string }[] | undefined;

  constructor(prose: string, tables: ScriptTables) {
    this.prose = prose;
    this.#tables = tables;
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
    this.#titles ??= findTitles(this.folded);
    return this.#titles;
  }

  get references(): readonly Reference[] {
    this.#references ??= findReferences(this.folded);
    return this.#references;
  }

  get shortTitles(): readonly { title: string; short: string }[] {
    this.#shortTitles ??= findShortTitles(this.folded);
    return this.#shortTitles;
  }
}

export interface ReadBlock extends Block {
  readonly facts: BlockFacts;
}
