import type { Socket } from "node:net";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "./server.ts";

/**
 * Serves the editor at the other end of a socket; without one, of what the
 * program's arguments name: `--stdio`, `--node-ipc`, `--socket=N`. `from` is
 * the folder of the running program.
 */
export function startServer(from: string, socket?: Socket): void {
  const features = ProposedFeatures.all;
  serve(socket ? createConnection(features, socket, socket) : createConnection(features), from);
}
