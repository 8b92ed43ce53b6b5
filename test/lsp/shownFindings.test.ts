import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic, TextDocumentContentChangeEvent } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { toDiagnostic } from "../../server/lsp/convert.ts";
import { ShownFindings } from "../../server/lsp/shownFindings.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { edits, place } from "../harness/edits.ts";
import { type LspClient, startClient } from "../harness/lspClient.ts";
import { service } from "../harness/plainService.ts";
import { runs } from "../harness/runs.ts";
import { texts } from "../harness/texts.ts";

const URI = "file:///draft.md";

const edit = (
  [line, character, endLine, endCharacter]: readonly [number, number, number, number],
  text: string,
): TextDocumentContentChangeEvent => ({
  range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
  text,
});

let client: LspClient;
beforeAll(async () => {
  client = await startClient({ initializationOptions: { keepsMarks: true } });
});
afterAll(() => client[Symbol.asyncDispose]());

/** Which of two versions is sent: the one after an edit, or only the next, all of which is other text. */
async function sentAfter(text: string, changes: TextDocumentContentChangeEvent[]) {
  const uri = await client.open(text);
  await client.diagnostics(uri);
  const edited = await client.change(uri, changes);
  // What is found of a version is sent behind the first of these and in front of the second.
  for (let trips = 0; trips < 2; trips++) await client.hover(uri, { line: 0, character: 0 });
  const next = await client.change(uri, [{ text: "推動经济發展数据" }]);
  const { version } = await client.take(client.published, (one) => one.uri === uri);
  expect([edited, next]).toContain(version);
  return version === edited ? "the edit" : "the next";
}

describe("an editor that keeps marks in their place", () => {
  it.each<[string, string, TextDocumentContentChangeEvent[]]>([
    ["behind all findings", "推动经济數据", [edit([0, 6, 0, 6], "的")]],
    ["in a line above a finding", "推动经济\n數据", [edit([0, 0, 0, 0], "再")]],
    ["of a draft without findings", "推动经济", [edit([0, 0, 0, 0], "再\n")]],
  ])("is not sent the same findings after an edit %s", async (_, text, changes) => {
    expect(await sentAfter(text, changes)).toBe("the next");
  });

  it.each<[string, string, TextDocumentContentChangeEvent[]]>([
    ["right behind a finding", "推动经济數据", [edit([0, 5, 0, 5], "的")]],
    ["in front of a finding", "推动经济數据", [edit([0, 0, 0, 0], "再")]],
    ["that adds a line above", "推动经济\n數据", [edit([0, 0, 0, 0], "再\n")]],
    ["that takes a line away above", "推动\n经济\n數据", [edit([0, 2, 1, 0], "")]],
    ["that adds a finding", "推动经济", [edit([0, 4, 0, 4], "數据")]],
    ["that takes a finding away", "推动经济數据", [edit([0, 4, 0, 5], "数")]],
    [
      "that takes a finding away and puts it back",
      "推动经济數据",
      [edit([0, 4, 0, 5], ""), edit([0, 4, 0, 4], "數")],
    ],
    [
      "that moves a finding, takes it away and puts all back",
      "一\n二\n推动经济數据",
      [
        edit([0, 0, 0, 0], "再\n"),
        edit([3, 4, 3, 5], ""),
        edit([3, 4, 3, 4], "數"),
        edit([0, 0, 1, 0], ""),
      ],
    ],
    ["of everything", "推动经济數据", [{ text: "推动经济數据" }]],
  ])("is sent the findings after an edit %s", async (_, text, changes) => {
    expect(await sentAfter(text, changes)).toBe("the edit");
  });

  it("is sent the findings of a draft that it opens anew", async () => {
    for (let times = 0; times < 2; times++) {
      const uri = await client.open("推动经济數据", { uri: URI });
      expect(await client.diagnostics(uri)).toHaveLength(1);
      await client.close(uri);
    }
  });

  it("is sent a draft's findings anew where the settings change them, and only then", async () => {
    const uri = await client.open("推动经济數据");
    await client.diagnostics(uri);
    for (const severity of ["warning", "error"]) {
      const settings = { policyDrafting: { rules: { "script.character": severity } } };
      await client.notify("workspace/didChangeConfiguration", { settings });
      for (let trips = 0; trips < 2; trips++) await client.hover(uri, { line: 0, character: 0 });
    }
    const { diagnostics } = await client.take(client.published, (one) => one.uri === uri);
    expect(diagnostics.map(({ severity }) => severity)).toEqual([1]);
  });

  it("shows what a fresh check finds wherever it is not sent that", () => {
    let same = 0;
    fc.assert(
      fc.property(texts(60), fc.array(edits, { minLength: 1, maxLength: 3 }), (text, given) => {
        const document = TextDocument.create(URI, "markdown", 1, text);
        const shown = new ShownFindings();
        let marks: (Mark | null)[] = marksOf(document);
        shown.keep(URI, findingsOf(document));
        for (const one of given.flat()) {
          const { start, end } = place(one, document.getText().length);
          const range = { start: document.positionAt(start), end: document.positionAt(end) };
          const change = { range, text: one.text };
          const from = document.offsetAt(range.start);
          const to = document.offsetAt(range.end);
          shown.edit(URI, change);
          TextDocument.update(document, [change], document.version + 1);
          marks = marks.map((mark) => mark && moved(mark, from, to, one.text.length));
        }
        if (!shown.has(URI, findingsOf(document))) return;
        same++;
        expect(marks).toEqual(marksOf(document));
      }),
      runs(300, 20240102),
    );
    expect(same).toBeGreaterThan(20);
  });
});

/** What an editor draws, in UTF-16 offsets. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly message: Diagnostic["message"];
}

/** Where a mark stands after an edit; null for one that the edit touches, which each editor changes in its own way. */
function moved(mark: Mark, from: number, to: number, inserted: number): Mark | null {
  if (mark.end < from) return mark;
  if (mark.start <= to) return null;
  const by = inserted - (to - from);
  return { ...mark, start: mark.start + by, end: mark.end + by };
}

function findingsOf(document: TextDocument): Diagnostic[] {
  const draft = service.openDraft(document.getText(), "markdown");
  return service.diagnose(draft, DEFAULT_SETTINGS).map((one) => toDiagnostic(document, one));
}

function marksOf(document: TextDocument): Mark[] {
  return findingsOf(document).map(({ range, message }) => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
    message,
  }));
}
