import * as vscode from "vscode";
import { cleanText } from "./cleanText.ts";
import { convertScript } from "./convertScript.ts";
import { insertCitation } from "./insertCitation.ts";
import { DRAFTS, startServer } from "./languageClient.ts";
import { registerPasteCleaned } from "./pasteCleaned.ts";
import { separateWords } from "./words.ts";

/** Called by VS Code when a draft is first opened: starts the server and registers the commands. */
export function activate(context: vscode.ExtensionContext): void {
  const client = startServer(context);
  context.subscriptions.push(
    { dispose: () => void client.then((running) => running.stop()) },
    vscode.commands.registerCommand("policyDrafting.insertCitation", async () =>
      insertCitation(await client),
    ),
    vscode.commands.registerCommand("policyDrafting.convertScript", async (script?: string) =>
      convertScript(await client, script),
    ),
    vscode.commands.registerCommand("policyDrafting.cleanText", async () =>
      cleanText(await client),
    ),
    registerPasteCleaned(client, DRAFTS),
    separateWords(DRAFTS),
  );
}
