import * as vscode from "vscode";
import {
  LanguageClient,
  type LanguageClientOptions,
  TransportKind,
} from "vscode-languageclient/node";
import { Restart } from "./restart.ts";

/** Where drafts live; without schemes the chat input would count as plain text. */
export const DRAFTS = ["file", "untitled"].flatMap((scheme) =>
  ["markdown", "plaintext"].map((language) => ({ scheme, language })),
);

/** Starts the language server; the promise is settled once it answers. */
export async function startServer(context: vscode.ExtensionContext): Promise<LanguageClient> {
  const module = context.asAbsolutePath("out/main.cjs");
  const run = { module, transport: TransportKind.ipc };
  const log = vscode.window.createOutputChannel("Policy Drafting", { log: true });
  const options: LanguageClientOptions = {
    documentSelector: DRAFTS,
    outputChannel: log,
    errorHandler: new Restart(log),
    markdown: { isTrusted: false, supportHtml: false },
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
