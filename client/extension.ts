import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { cleanText } from "./cleanText.ts";
import { convertScript } from "./convertScript.ts";
import { showActions } from "./draftActions.ts";
import { DRAFTS } from "./drafts.ts";
import { insertCitation } from "./insertCitation.ts";
import { OPEN_CLAUSE, openClause } from "./openClause.ts";
import { openSample } from "./openSample.ts";
import { registerPaste } from "./paste.ts";
import { restyleCitations } from "./restyleCitations.ts";
import { showStatus } from "./statusBar.ts";
import { separateWords } from "./words.ts";

/**
 * Called by VS Code when a draft is first opened: registers the commands and
 * has the server started. VS Code waits for it, so the protocol's library, most
 * of what we bring along, is loaded behind it.
 */
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

async function startServer(context: vscode.ExtensionContext): Promise<LanguageClient> {
  return (await import("./languageClient.ts")).startServer(context);
}

/** What a key binding hands to a command; the context menu hands it the draft's address, which is none. */
function textOf(given: unknown): string | undefined {
  return typeof given === "string" ? given : undefined;
}
