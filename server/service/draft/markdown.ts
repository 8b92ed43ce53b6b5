import type { SyntaxNodeRef } from "@lezer/common";
import { parser as commonmark, GFM } from "@lezer/markdown";
import { maskText } from "../text/mask.ts";
import type { Span } from "../text/span.ts";
import type { Block } from "./block.ts";

const parser = commonmark.configure(GFM);

const HEADING = /^(?:ATX|Setext)Heading/;
const LEAF = new Set(["Paragraph", "Task", "TableCell", "LinkReference"]);
const NO_PROSE = new Set([
  "InlineCode",
  "HTMLTag",
  "Comment",
  "ProcessingInstruction",
  "URL",
  "Autolink",
  "LinkTitle",
  "LinkLabel",
  "Entity",
  "HeaderMark",
  "QuoteMark",
  "LinkMark",
  "EmphasisMark",
  "StrikethroughMark",
  "TaskMarker",
  "HardBreak",
]);
const FOOTNOTE = /^\[\^[^\]\s]+\]:/;

/**
 * The prose blocks of Markdown from `from` on, in order; code, HTML and link
 * definitions give none. `text` is the whole draft, all offsets are in it.
 */
export function readMarkdown(text: string, from: number): Block[] {
  const reader = new MarkdownReader(text, from);
  parser.parse(text.slice(from)).iterate({
    enter: (node) => reader.enter(node),
    leave: (node) => reader.leave(node),
  });
  return reader.blocks;
}

/** Collects leaf blocks and, inside each, the spans that are no prose. */
class MarkdownReader {
  readonly blocks: Block[] = [];
  readonly #text: string;
  readonly #from: number;
  #quotes = 0;
  #masked: Span[] = [];

  constructor(text: string, from: number) {
    this.#text = text;
    this.#from = from;
  }

  enter(node: SyntaxNodeRef): void {
    const { name, from, to } = node;
    if (name === "Blockquote") this.#quotes++;
    else if (isLeaf(name)) this.#masked = [];
    else if (NO_PROSE.has(name) && !isPlainBracket(node)) this.#mask(from, to);
  }

  leave({ name, from, to }: SyntaxNodeRef): void {
    if (name === "Blockquote") this.#quotes--;
    else if (isLeaf(name)) this.#close(name, { start: from + this.#from, end: to + this.#from });
  }

  #mask(from: number, to: number): void {
    this.#masked.push({ start: from + this.#from, end: to + this.#from });
  }

  #close(name: string, span: Span): void {
    const masked = name === "LinkReference" ? footnoteLabel(this.#text, span) : this.#masked;
    if (!masked) return;
    const kind = HEADING.test(name) ? "heading" : name === "TableCell" ? "cell" : "paragraph";
    const prose = maskText(this.#text, span, masked);
    this.blocks.push({ ...span, kind, quoted: this.#quotes > 0, prose });
  }
}

/** Brackets without an address or a label may be a link or just brackets (国发[2023]1号): they stay. */
function isPlainBracket({ name, node }: SyntaxNodeRef): boolean {
  const link = node.parent;
  return name === "LinkMark" && !link?.getChild("URL") && !link?.getChild("LinkLabel");
}

function isLeaf(name: string): boolean {
  return LEAF.has(name) || HEADING.test(name);
}

/** CommonMark takes `[^1]: note` for a link definition: its note is prose all the same. */
function footnoteLabel(text: string, { start, end }: Span): Span[] | null {
  const label = FOOTNOTE.exec(text.slice(start, end));
  return label ? [{ start, end: start + label[0].length }] : null;
}
