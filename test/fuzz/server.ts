import fc from "fast-check";
import type { LspClient } from "../harness/lspClient.ts";
import { texts } from "../harness/texts.ts";
import type { Target } from "./target.ts";

/** A server that does not answer in so many milliseconds hangs. */
const LIMIT = 20_000;

const METHODS = [
  ...[
    "textDocument/hover",
    "textDocument/completion",
    "textDocument/codeAction",
    "completionItem/resolve",
  ],
  ...["textDocument/didOpen", "textDocument/didChange", "textDocument/didClose"],
  ...[
    "workspace/didChangeConfiguration",
    "workspace/executeCommand",
    "$/cancelRequest",
    "$/setTrace",
  ],
  ...[
    "policyDrafting/search",
    "policyDrafting/cite",
    "policyDrafting/convert",
    "policyDrafting/clean",
  ],
  ...["policyDrafting/cleanText", "policyDrafting/clause", "policyDrafting/findPassage"],
  ...["", "initialize", "unknown/method", "textDocument/unknown"],
];

const positions = fc.record({
  line: fc.oneof(fc.nat(9), fc.anything()),
  character: fc.oneof(fc.nat(9), fc.anything()),
});
const ranges = fc.record({ start: positions, end: positions }, { requiredKeys: [] });
const uris = fc.oneof(fc.constant("file:///fuzz.md"), fc.string(), fc.anything());
const jsonable = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.record(
    {
      textDocument: fc.oneof(
        fc.record(
          {
            uri: uris,
            version: fc.oneof(fc.integer(), fc.string()),
            text: texts(9),
            languageId: fc.oneof(fc.string(), fc.constant("markdown")),
          },
          { requiredKeys: [] },
        ),
        fc.anything(),
      ),
      contentChanges: fc.oneof(
        fc.array(
          fc.record(
            { range: ranges, text: fc.oneof(texts(5), fc.anything()) },
            { requiredKeys: [] },
          ),
        ),
        fc.anything(),
      ),
      position: fc.oneof(positions, fc.anything()),
      range: fc.oneof(ranges, fc.anything()),
      context: fc.anything(),
      settings: fc.anything(),
      uri: uris,
      query: fc.oneof(fc.string(), fc.anything()),
      script: fc.oneof(fc.constantFrom("Hans", "Hant"), fc.anything()),
      text: fc.oneof(texts(9), fc.anything()),
      corpus: fc.anything(),
      number: fc.anything(),
      selected: fc.anything(),
      data: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);
const messages = fc.array(fc.tuple(fc.constantFrom(...METHODS), jsonable, fc.boolean()), {
  minLength: 1,
  maxLength: 15,
});

/** Whatever an editor sends, the server lives and answers what follows. */
export function anyMessages(client: LspClient): Target {
  return {
    name: "messages",
    runs: 60,
    property: fc.asyncProperty(messages, async (sent) => {
      for (const [method, params, asks] of sent) {
        const plain = toPlain(params);
        if (asks) void client.request(method, plain).catch(() => {});
        else await client.notify(method, plain).catch(() => {});
      }
      await requireAlive(client);
    }) as unknown as Target["property"],
  };
}

async function requireAlive(client: LspClient): Promise<void> {
  const uri = await client.open("激活数据要素潜能");
  const late = AbortSignal.timeout(LIMIT);
  const hover = client.hover(uri, { line: 0, character: 4 });
  const answer = await Promise.race([
    hover,
    new Promise<never>((_, reject) => {
      late.addEventListener("abort", () => reject(new Error("the server hangs")));
    }),
  ]);
  await client.close(uri);
  if (!answer) throw new Error("the server answers nothing any more");
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
