import type { SyntaxNodeRef } from "@lezer/common";
import { maskText } from "../text/mask.ts";
import type { Span } from "../text/span.ts";
import type { Block } from "./block.ts";
import { parser } from "./markdownParser.ts";
import type { Syntax } from "./sections.ts";

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

/** Read behind a text: a heading of its own exactly where nothing in front is open. */
const PROBE = "# .";

/**
 * Markdown: code, HTML and link definitions give no blocks. A section may begin
 * with a heading, and with what is not indented behind a blank line: both end
 * every list and quote. That no fence, comment or tag is open shows in reading.
 */
export const markdown: Syntax = {
  boundary: /(?<=\n[ \t\r]*\n)[^ \t\r\n]|(?<=\n)#{1,6}[ \t]/y,
  read: (text) => {
    const lines = text.endsWith("\n") ? text : `${text}\n`;
    const tree = parser.parse(lines + PROBE);
    const reader = new MarkdownReader(text);
    tree.iterate({
      enter: (node) => reader.enter(node),
      leave: (node) => reader.leave(node),
    });
    const last = tree.topNode.lastChild;
    return { blocks: reader.blocks, closed: last?.from === lines.length };
  },
};

/** Collects leaf blocks and, inside each, the spans that are no prose. */
class MarkdownReader {
  readonly blocks: Block[] = [];
  readonly #text: string;
  #quotes = 0;
  #masked: Span[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    if (from >= this.#text.length) return false;
    if (name === "Blockquote") this.#quotes++;
    else if (isLeaf(name)) this.#masked = [];
    else if (NO_PROSE.has(name) && !isPlainBracket(node))
      this.#masked.push({ start: from, end: to });
    return true;
  }

  leave({ name, from, to }: SyntaxNodeRef): void {
    if (name === "Blockquote") this.#quotes--;
    else if (isLeaf(name)) this.#close(name, { start: from, end: to });
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
