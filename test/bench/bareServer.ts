import { createConnection, ProposedFeatures } from "vscode-languageserver/node";

/** A server that only answers `initialize` and hover: what any server of this library costs. */
const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({ capabilities: { hoverProvider: true } }));
connection.onHover(() => ({ contents: "" }));
connection.listen();
