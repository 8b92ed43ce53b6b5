import { expect, it } from "vitest";
import { linesOfPage } from "../harness/editors.ts";

it.each(["kate", "sublime-text"])("the configuration on the page of %s is JSON", (editor) => {
  const blocks = linesOfPage(editor, "json");
  expect(blocks).toHaveLength(1);
  for (const block of blocks)
    expect(JSON.stringify(JSON.parse(block))).toContain('"lsp","--stdio"');
});
