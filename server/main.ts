import { startServer } from "./lsp/start.ts";

/** The server that the VS Code client starts; `--node-ipc`, `--stdio` and `--socket=N` say how to talk. */
startServer(import.meta.dirname);
