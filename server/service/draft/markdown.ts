import type { SyntaxNodeRef } from "@lezer/common";
import { maskText } from "../text/mask.ts";
import type { Span } from "../text/span.ts";
import type { Block, CellPlace } from "./block.ts";
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
  #items = 0;
  #table: TableReader | null = null;
  #masked: Span[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    if (from >= this.#text.length) return false;
    if (name === "Blockquote") this.#quotes++;
    else if (name === "ListItem") this.#items++;
    else if (name === "Table") this.#table = new TableReader(this.#text);
    else if (this.#table?.enter(node)) return true;
    else if (isLeaf(name)) this.#masked = [];
    else if (NO_PROSE.has(name) && !isPlainBracket(node))
      this.#masked.push({ start: from, end: to });
    return true;
  }

  leave({ name, from, to }: SyntaxNodeRef): void {
    if (name === "Blockquote") this.#quotes--;
    else if (name === "ListItem") this.#items--;
    else if (name === "Table") this.#table = null;
    else if (isLeaf(name)) this.#close(name, { start: from, end: to });
  }

  #close(name: string, span: Span): void {
    const masked = name === "LinkReference" ? footnoteLabel(this.#text, span) : this.#masked;
    if (!masked) return;
    const kind = HEADING.test(name) ? "heading" : name === "TableCell" ? "cell" : "paragraph";
    const prose = maskText(this.#text, span, masked);
    const place = kind === "cell" ? (this.#table?.place ?? null) : null;
    const [quoted, listed] = [this.#quotes > 0, this.#items > 0];
    this.blocks.push({ ...span, kind, quoted, listed, cell: place, prose });
  }
}

/** Follows where in a table the reader is; empty cells have no node, so its bars are counted. */
class TableReader {
  readonly #text: string;
  #row = -1;
  #column = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get place(): CellPlace {
    return { row: this.#row, column: this.#column };
  }

  /** Whether a node is one of the table's own, and no cell. */
  enter({ name, from }: SyntaxNodeRef): boolean {
    if (name === "TableHeader" || name === "TableRow") {
      this.#row++;
      this.#column = this.#text.charAt(from) === "|" ? -1 : 0;
      return true;
    }
    if (name !== "TableDelimiter") return false;
    this.#column++;
    return true;
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
