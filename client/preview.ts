import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  type ClauseItem,
  INSERT_CITATION,
  type InsertCitationParams,
  type InsertCitationResult,
} from "../server/protocol.ts";

/** Shows at every cursor, in grey and without touching the draft, what would be inserted there. */
export class Preview implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #editor: vscode.TextEditor;
  readonly #style: string | undefined;
  readonly #decoration = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor("editorGhostText.foreground") },
  });
  /** The last that was asked for. */
  #asked = {};

  /** Without a style that of the settings is shown. */
  constructor(client: LanguageClient, editor: vscode.TextEditor, style: string | undefined) {
    this.#client = client;
    this.#editor = editor;
    this.#style = style;
  }

  /** Shows the citation of a clause, also in another style; of none nothing. An answer that comes too late is dropped. */
  async show(clause: ClauseItem | undefined, style = this.#style): Promise<void> {
    const asked = {};
    this.#asked = asked;
    // Without an answer there is nothing to show; inserting says what is wrong.
    const citation = clause ? await this.#citation(clause, style).catch(() => "") : "";
    if (this.#asked === asked) this.#draw(citation);
  }

  dispose(): void {
    this.#asked = {};
    this.#decoration.dispose();
  }

  async #citation({ corpus, number }: ClauseItem, style: string | undefined): Promise<string> {
    const request: InsertCitationParams = {
      uri: this.#editor.document.uri.toString(),
      corpus,
      number,
      ranges: this.#editor.selections,
      style,
    };
    const result = await this.#client.sendRequest<InsertCitationResult | null>(
      INSERT_CITATION,
      request,
    );
    return result?.kind === "insert" ? result.preview : "";
  }

  #draw(text: string): void {
    const options = this.#editor.selections.map(({ end }) => ({
      range: new vscode.Range(end, end),
      renderOptions: { after: { contentText: text } },
    }));
    this.#editor.setDecorations(this.#decoration, options);
  }
}
