import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "../lsp/server.ts";
import { Failure } from "./failure.ts";

const TRANSPORT = /^--(?:stdio|node-ipc|socket=([0-9]{1,5}))$/;

/** `lsp --stdio | --node-ipc | --socket=N`: serves until the editor ends it. */
export function runLsp(args: string[]): undefined {
  const transport = args.map((one) => TRANSPORT.exec(one)).find((match) => match !== null);
  const port = transport?.[1];
  if (!transport || (port !== undefined && !isPort(Number(port)))) {
    throw new Failure(
      `lsp ${args.join(" ")}: 请指明连接方式 / name the connection: --stdio, --node-ipc, --socket=N (1–65535)`,
    );
  }
  process.on("uncaughtException", (error: NodeJS.ErrnoException) => {
    if (error.syscall !== "connect") throw error;
    console.error(`lsp ${transport[0]}: 无法连接 / cannot connect (${error.code})`);
    process.exit(2);
  });
  serve(createConnection(ProposedFeatures.all), import.meta.dirname);
}

function isPort(port: number): boolean {
  return port >= 1 && port <= 65535;
}
