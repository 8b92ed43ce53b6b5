import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Readable } from "node:stream";
import type { Command, Option } from "./command.ts";
import { Failure } from "./failure.ts";
import { Framing } from "./framing.ts";
import { messages } from "./language.ts";

const OPTIONS = {
  stdio: { type: "boolean" },
  "node-ipc": { type: "boolean" },
  socket: { type: "string" },
} as const satisfies Record<string, Option>;

const TRANSPORT = /^--(?:stdio|node-ipc|socket=([0-9]{1,5}))$/;

/** Serves until the editor ends it. What else editors put on the line is passed over. */
export const lsp: Command = {
  options: OPTIONS,
  usage: "--stdio | --node-ipc | --socket=N",
  async run(args) {
    const transport = args.map((one) => TRANSPORT.exec(one)).find((match) => match !== null);
    const port = transport?.[1];
    if (!transport || (port !== undefined && !isPort(Number(port)))) {
      throw new Failure(`${["lsp", ...args].join(" ")}: ${messages.nameConnection}`);
    }
    const socket = await open(transport[0], port);
    const { startServer } = await import("../lsp/start.ts");
    startServer(import.meta.dirname, socket);
    return undefined;
  },
};

/** The socket that an argument names, connected; what else it may name is read off the command line by the library. */
async function open(transport: string, port: string | undefined): Promise<Socket | undefined> {
  if (port === undefined) {
    if (transport === "--stdio") watchFraming(process.stdin, transport);
    return undefined;
  }
  const socket = connect(Number(port), "127.0.0.1");
  await connected(socket, transport);
  watchFraming(socket, transport);
  return socket;
}

/** Ends the program where it would wait for ever: the editor starts it again. */
function watchFraming(input: Readable, transport: string): void {
  const framing = new Framing();
  input.on("data", (bytes: Buffer) => {
    if (framing.accepts(bytes)) return;
    process.stderr.write(`lsp ${transport}: ${messages.notFramed}\n`);
    process.exit(1);
  });
}

async function connected(socket: Socket, transport: string): Promise<void> {
  try {
    await once(socket, "connect");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new Failure(`lsp ${transport}: ${messages.cannotConnect(code)}`);
  }
}

function isPort(port: number): boolean {
  return port >= 1 && port <= 65535;
}
