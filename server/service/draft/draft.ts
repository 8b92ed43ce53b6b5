import { countScripts, type ScriptCounts } from "../script/detect.ts";
import { fold } from "../script/fold.ts";
import { isScript, type Script } from "../script/scripts.ts";
import type { ScriptTables } from "../script/tables.ts";
import type { Span } from "../text/span.ts";
import type { Block } from "./block.ts";
import { type Disabled, readDirectives } from "./directives.ts";
import { findForeignMarkup } from "./foreignMarkup.ts";
import { frontMatterLength, frontMatterScript } from "./frontMatter.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlainText } from "./plainText.ts";
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

export type DraftLanguage = "markdown" | "plaintext";

/** A draft as it is read: its text and its prose blocks, in order. */
export interface Draft {
  readonly text: string;
  readonly language: DraftLanguage;
  readonly blocks: readonly ReadBlock[];
  /** The script that its front matter names; null where it names none that is known. */
  readonly script: Script | null;
  readonly disabled: readonly Disabled[];
  /** What the writer marks as another language or script. */
  readonly foreign: readonly Span[];
}

/**
 * Reads a draft. Blocks whose prose stands unchanged in `previous` keep their
 * facts, so an edit costs what it touches.
 */
export function readDraft(
  text: string,
  language: DraftLanguage,
  tables: ScriptTables,
  previous?: Draft,
): Draft {
  const known = new Map(previous?.blocks.map((block) => [block.prose, block.facts]));
  const markdown = language === "markdown";
  const front = markdown ? frontMatterLength(text) : 0;
  const blocks = markdown ? readMarkdown(text, front) : readPlainText(text);
  const script = frontMatterScript(text.slice(0, front));
  return {
    text,
    language,
    script: isScript(script) ? script : null,
    disabled: readDirectives(text),
    foreign: findForeignMarkup(text),
    blocks: blocks.map((block) => {
      const facts = known.get(block.prose) ?? new BlockFacts(block.prose, tables);
      known.set(block.prose, facts);
      return { ...block, facts };
    }),
  };
}

/** The block that holds an offset, or null between blocks. Its end counts as inside. */
export function blockAt(draft: Draft, offset: number): ReadBlock | null {
  return draft.blocks[blockIndexAt(draft, offset)] ?? null;
}

/** The place of that block among the draft's blocks; -1 between blocks. */
export function blockIndexAt(draft: Draft, offset: number): number {
  let low = 0;
  let high = draft.blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = draft.blocks[middle];
    if (!block) return -1;
    if (offset < block.start) high = middle - 1;
    else if (offset > block.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
