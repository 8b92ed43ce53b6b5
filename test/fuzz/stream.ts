import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import fc from "fast-check";
import { CLI } from "../harness/lspClient.ts";
import type { Target } from "./target.ts";

/** A server that neither answers nor ends in so many milliseconds hangs. */
const LIMIT = 20_000;

const HEADERS = [
  "Content-Length: 5",
  "Content-Length: -5",
  "Content-Length: x",
  "Content-Length 5",
];
const bodies = fc.oneof(
  fc.constantFrom("", "{", "{}", "null", "[]", "5", '"x"', '{"jsonrpc":"2.0","id":{},"method":1}'),
  fc.json(),
  fc.string(),
);
/** A message that is framed rightly, whatever is in it; and bytes that are no message. */
const framed = bodies.map((body) => frame(body));
const noise = fc.oneof(
  fc.constantFrom(...HEADERS).map((header) => Buffer.from(`${header}\r\n\r\nhello`)),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  fc.string().map((text) => Buffer.from(`${text}\r\n\r\n`)),
);

/** Whatever bytes come in, the server answers what follows or ends with a status and a line of why. */
export const anyBytes: Target = {
  name: "bytes",
  runs: 10,
  property: fc.asyncProperty(
    fc.array(framed, { maxLength: 5 }),
    fc.option(noise),
    async (sent, broken) => {
      const child = spawn(process.execPath, [CLI, "lsp", "--stdio"]);
      child.stdin.on("error", () => {});
      const params = { processId: null, rootUri: null, capabilities: {} };
      child.stdin.write(request(1, "initialize", params));
      for (const bytes of sent) child.stdin.write(bytes);
      if (broken) child.stdin.write(broken);
      const outcome = await settle(child);
      child.kill();
      if (outcome === "answered") return;
      if (!broken) throw new Error(`the server ${outcome}`);
      if (!/^ended 1: [^\n]+\n$/.test(outcome)) throw new Error(`the server ${outcome}`);
    },
  ) as unknown as Target["property"],
};

function frame(body: string): Buffer {
  const bytes = Buffer.from(body);
  return Buffer.concat([Buffer.from(`Content-Length: ${bytes.length}\r\n\r\n`), bytes]);
}

function request(id: number, method: string, params: object): Buffer {
  return frame(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
}

/** Asks again and again, for broken framing may take one message with it. */
async function settle(child: ChildProcessWithoutNullStreams): Promise<string> {
  let [out, err] = ["", ""];
  child.stderr.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  const { promise, resolve } = Promise.withResolvers<string>();
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
    if (out.includes('"id":77')) resolve("answered");
  });
  void once(child, "close").then(([status]) => resolve(`ended ${status}: ${err}`));
  const ask = () => child.stdin.write(request(77, "workspace/symbol", { query: "jtys" }));
  const asking = setInterval(ask, 100);
  const timer = setTimeout(() => resolve("hangs"), LIMIT);
  ask();
  try {
    return await promise;
  } finally {
    clearInterval(asking);
    clearTimeout(timer);
  }
}
