import fc from "fast-check";
import type { LspClient } from "../harness/lspClient.ts";
import { repetitions, texts } from "../harness/texts.ts";
import type { Target } from "./target.ts";

/** A server that does not answer in so many milliseconds hangs. */
const LIMIT = 20_000;

const METHODS = [
  ...["hover", "completion", "codeAction", "definition", "references", "documentLink"].map(ofText),
  ...["documentSymbol", "foldingRange", "inlayHint", "unknown"].map(ofText),
  ...["didOpen", "didChange", "didClose", "didSave", "willSave"].map(ofText),
  ...["completionItem/resolve", "workspace/symbol", "workspace/textDocumentContent"],
  ...["workspace/didChangeConfiguration", "workspace/executeCommand", "$/cancelRequest"],
  ...["workspace/didChangeWorkspaceFolders", "workspace/didChangeWatchedFiles", "$/setTrace"],
  ...["search", "cite", "convert", "clean", "cleanText", "clause", "clauseLocation"].map(ofOurs),
  ...["findPassage", "insertCitation", "quoteText", "restyle", "script"].map(ofOurs),
  ...["", "initialize", "initialized", "unknown/method", "window/workDoneProgress/cancel"],
];

function ofText(name: string): string {
  return `textDocument/${name}`;
}

function ofOurs(name: string): string {
  return `policyDrafting/${name}`;
}

const any = fc.anything();
const places = fc.oneof(fc.nat(9), fc.integer(), fc.double(), any);
const positions = fc.record({ line: places, character: places }, { requiredKeys: [] });
const ranges = fc.record({ start: positions, end: positions }, { requiredKeys: [] });
const uris = fc.oneof(
  fc.constantFrom("file:///fuzz.md", "policy-drafting:/data-elements-x-2024-2026/Hans/x.md", "%"),
  fc.string(),
  any,
);
const params = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.record(
    {
      textDocument: fc.oneof(
        fc.record(
          {
            uri: uris,
            version: fc.oneof(fc.integer(), fc.string()),
            text: fc.oneof(texts(9), any),
            languageId: fc.oneof(fc.string(), fc.constant("markdown")),
          },
          { requiredKeys: [] },
        ),
        any,
      ),
      contentChanges: fc.oneof(
        fc.array(fc.record({ range: ranges, text: fc.oneof(texts(5), any) }, { requiredKeys: [] })),
        any,
      ),
      position: fc.oneof(positions, any),
      range: fc.oneof(ranges, any),
      ranges: fc.oneof(fc.array(ranges), any),
      context: fc.oneof(any, fc.record({ diagnostics: fc.constant([]), only: any })),
      settings: any,
      uri: uris,
      query: fc.oneof(fc.string(), texts(3), any),
      script: fc.oneof(fc.constantFrom("Hans", "Hant"), any),
      style: fc.oneof(fc.constantFrom("full", "footnote"), any),
      text: fc.oneof(texts(9), any),
      corpus: fc.oneof(fc.constantFrom("data-elements-x-2024-2026", "__proto__"), any),
      number: fc.oneof(fc.constant(7), any),
      selected: fc.oneof(texts(5), any),
      data: any,
    },
    { requiredKeys: [] },
  ),
);
const messages = fc.array(fc.tuple(fc.constantFrom(...METHODS), params, fc.boolean()), {
  minLength: 1,
  maxLength: 15,
});

/** Whatever an editor sends, the server lives and answers what follows. */
export function anyMessages(client: LspClient): Target {
  return {
    name: "messages",
    runs: 60,
    property: fc.asyncProperty(messages, async (sent) => {
      for (const [method, given, asks] of sent) {
        const plain = toPlain(given);
        if (asks) void client.request(method, plain).catch(() => {});
        else await client.notify(method, plain).catch(() => {});
      }
      await requireAlive(client);
    }) as unknown as Target["property"],
  };
}

/** However a draft is made, it is checked, and all that an editor shows of it worked out, within the bound. */
export function anyLongDraft(client: LspClient): Target {
  return {
    name: "long drafts",
    runs: 10,
    property: fc.asyncProperty(repetitions(3000), async (text) => {
      const uri = await client.open(text.slice(0, 100_000));
      const position = client.document(uri).positionAt(text.length);
      const textDocument = { uri };
      const shown = [
        client.diagnostics(uri),
        client.hover(uri, position),
        client.complete(uri, position),
        client.request("textDocument/foldingRange", { textDocument }),
        client.request("textDocument/documentLink", { textDocument }),
        client.request("policyDrafting/clean", { uri }),
        client.request("policyDrafting/restyle", { uri, style: "full" }),
      ];
      await within(Promise.all(shown));
      await client.close(uri);
    }) as unknown as Target["property"],
  };
}

async function requireAlive(client: LspClient): Promise<void> {
  const uri = await client.open("激活数据要素潜能");
  const answer = await within(client.hover(uri, { line: 0, character: 4 }));
  await client.close(uri);
  if (!answer) throw new Error("the server answers nothing any more");
}

async function within<T>(work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("the server hangs")), LIMIT);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What can be sent: JSON has no more. */
function toPlain(value: unknown): object {
  try {
    const plain = JSON.parse(
      JSON.stringify(value, (_, one) => (typeof one === "bigint" ? String(one) : one)) ?? "{}",
    );
    return typeof plain === "object" && plain !== null ? plain : { value: plain };
  } catch {
    return {};
  }
}
