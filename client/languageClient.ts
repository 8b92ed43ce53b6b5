import * as vscode from "vscode";
import {
  LanguageClient,
  type LanguageClientOptions,
  TransportKind,
} from "vscode-languageclient/node";
import type { InitializationOptions } from "../server/protocol.ts";
import { DRAFTS } from "./drafts.ts";
import { OPEN_CLAUSE } from "./openClause.ts";
import { Restart } from "./restart.ts";

/** Clause documents, whose text the server gives. */
const CLAUSE_DOCUMENTS = { scheme: "policy-drafting" };

/** Starts the language server; the promise is settled once it answers. */
export async function startServer(context: vscode.ExtensionContext): Promise<LanguageClient> {
  const module = context.asAbsolutePath("out/main.cjs");
  const run = { module, transport: TransportKind.ipc };
  const initializationOptions: InitializationOptions = {
    openClause: OPEN_CLAUSE,
    keepsMarks: true,
  };
  const log = vscode.window.createOutputChannel("Policy Drafting", { log: true });
  const options: LanguageClientOptions = {
    documentSelector: [...DRAFTS, CLAUSE_DOCUMENTS],
    initializationOptions,
    outputChannel: log,
    errorHandler: new Restart(log),
    markdown: { isTrusted: { enabledCommands: [OPEN_CLAUSE] }, supportHtml: false },
    middleware: {
      // VS Code has an outline of Markdown of its own, and shows two as two.
      provideDocumentSymbols: (document, token, next) =>
        document.languageId === "markdown" ? undefined : next(document, token),
    },
  };
  const client = new LanguageClient(
    "policyDrafting",
    "Policy Drafting",
    { run, debug: { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } } },
    options,
  );
  await client.start();
  return client;
}
