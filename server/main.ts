import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "./lsp/server.ts";

/** The server that the VS Code client starts; `--node-ipc`, `--stdio` and `--socket=N` say how to talk. */
serve(createConnection(ProposedFeatures.all), import.meta.dirname);
