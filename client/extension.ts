import * as vscode from "vscode";
import { cleanText } from "./cleanText.ts";
import { convertScript } from "./convertScript.ts";
import { insertCitation } from "./insertCitation.ts";
import { DRAFTS, startServer } from "./languageClient.ts";
import { OPEN_CLAUSE, openClause } from "./openClause.ts";
import { openSample } from "./openSample.ts";
import { registerPaste } from "./paste.ts";
import { restyleCitations } from "./restyleCitations.ts";
import { showActions, showStatus } from "./statusBar.ts";
import { separateWords } from "./words.ts";

/** Called by VS Code when a draft is first opened: starts the server and registers the commands. */
export function activate(context: vscode.ExtensionContext): void {
  const client = startServer(context);
  context.subscriptions.push(
    { dispose: () => void client.then((running) => running.stop()) },
    vscode.commands.registerCommand("policyDrafting.insertCitation", async (style: unknown) =>
      insertCitation(await client, textOf(style)),
    ),
    vscode.commands.registerCommand("policyDrafting.convertScript", async (script: unknown) =>
      convertScript(await client, textOf(script)),
    ),
    vscode.commands.registerCommand("policyDrafting.restyleCitations", async (style: unknown) =>
      restyleCitations(await client, textOf(style)),
    ),
    vscode.commands.registerCommand(OPEN_CLAUSE, async (clause: unknown) =>
      openClause(await client, clause),
    ),
    vscode.commands.registerCommand("policyDrafting.cleanText", async () =>
      cleanText(await client),
    ),
    vscode.commands.registerCommand("policyDrafting.openSample", () => openSample(context)),
    vscode.commands.registerCommand("policyDrafting.showActions", showActions),
    registerPaste(client, DRAFTS),
    showStatus(client, DRAFTS),
    separateWords(DRAFTS),
  );
}

/** What a key binding hands to a command; the context menu hands it the draft's address, which is none. */
function textOf(given: unknown): string | undefined {
  return typeof given === "string" ? given : undefined;
}
