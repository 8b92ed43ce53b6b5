import fc from "fast-check";
import { expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { toRange } from "../../server/lsp/convert.ts";
import { runs } from "../harness/runs.ts";
import { texts } from "../harness/texts.ts";

it("a span's range is where the library finds its two ends, within lines, over them and between CR and LF", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(texts(30), share, share, (text, from, length) => {
      const document = TextDocument.create("file:///a.md", "markdown", 1, text);
      const start = Math.floor(from * text.length);
      // Most are short, as findings are.
      const end = start + Math.floor(length ** 3 * (text.length - start));
      const expected = { start: document.positionAt(start), end: document.positionAt(end) };
      expect(toRange(document, { start, end })).toEqual(expected);
    }),
    runs(2000, 20240103),
  );
});
