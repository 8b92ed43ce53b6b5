import * as vscode from "vscode";

/** Shows at every cursor, in grey and without touching the draft, what would be inserted there. */
export class Preview implements vscode.Disposable {
  readonly #editor: vscode.TextEditor;
  readonly #decoration = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor("editorGhostText.foreground") },
  });

  constructor(editor: vscode.TextEditor) {
    this.#editor = editor;
  }

  show(text: string): void {
    const options = this.#editor.selections.map(({ end }) => ({
      range: new vscode.Range(end, end),
      renderOptions: { after: { contentText: text } },
    }));
    this.#editor.setDecorations(this.#decoration, options);
  }

  dispose(): void {
    this.#decoration.dispose();
  }
}
