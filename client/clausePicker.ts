import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  type ClauseItem,
  type PassageResult,
  SEARCH,
  type SearchParams,
} from "../server/protocol.ts";

interface ClausePick extends vscode.QuickPickItem {
  readonly clause: ClauseItem;
}

/**
 * A quick pick over all clauses that searches as the user types: by number,
 * title, words of the text or pinyin initials. The clause of `passage` comes
 * first. Undefined where the user leaves.
 */
export async function pickClause(
  client: LanguageClient,
  uri: string,
  passage: PassageResult | null,
): Promise<ClauseItem | undefined> {
  const picker = vscode.window.createQuickPick<ClausePick>();
  picker.title = vscode.l10n.t("Insert citation");
  picker.placeholder = vscode.l10n.t("Number, title, words or pinyin initials");
  picker.matchOnDescription = false;
  picker.matchOnDetail = false;
  const search = new Search(client, uri, passage, picker);
  try {
    await search.run("");
    return await chosen(picker, search);
  } finally {
    picker.dispose();
  }
}

/** Answers of the server, shown only while they answer what stands in the input. */
class Search {
  readonly #client: LanguageClient;
  readonly #uri: string;
  readonly #passage: PassageResult | null;
  readonly #picker: vscode.QuickPick<ClausePick>;

  constructor(
    client: LanguageClient,
    uri: string,
    passage: PassageResult | null,
    picker: vscode.QuickPick<ClausePick>,
  ) {
    this.#client = client;
    this.#uri = uri;
    this.#passage = passage;
    this.#picker = picker;
  }

  async run(query: string): Promise<void> {
    this.#picker.busy = true;
    const request: SearchParams = { uri: this.#uri, query };
    const clauses = await this.#client.sendRequest<ClauseItem[]>(SEARCH, request);
    if (this.#picker.value !== query) return;
    this.#picker.items = this.#passageFirst(clauses).map(toPick);
    this.#picker.busy = false;
  }

  #passageFirst(clauses: readonly ClauseItem[]): ClauseItem[] {
    const isIts = (clause: ClauseItem) =>
      clause.corpus === this.#passage?.corpus && clause.number === this.#passage.number;
    return [...clauses.filter(isIts), ...clauses.filter((clause) => !isIts(clause))];
  }
}

function chosen(
  picker: vscode.QuickPick<ClausePick>,
  search: Search,
): Promise<ClauseItem | undefined> {
  return new Promise((resolve) => {
    picker.onDidChangeValue((value) => search.run(value));
    picker.onDidAccept(() => resolve(picker.activeItems[0]?.clause));
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
}

/** `alwaysShow`, because the server has searched already and knows pinyin. */
function toPick(clause: ClauseItem): ClausePick {
  return {
    label: clause.label + clause.title,
    detail: clause.sentence,
    highlights: {
      label: clause.inTitle.map(([start, end]) => [
        start + clause.label.length,
        end + clause.label.length,
      ]),
      detail: clause.inSentence.map(([start, end]) => [start, end]),
    },
    alwaysShow: true,
    clause,
  } as ClausePick;
}
