import * as vscode from "vscode";

/**
 * A run of Han characters is a word, and so is a run of anything else that has
 * letters. VS Code's own words run over both, and it asks for completion at
 * the end of a word only: pinyin in the middle of a sentence (推动sjys发展)
 * would get no list.
 */
const WORD =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{Alphabetic}\p{Number}\p{Nonspacing_Mark}_])+/gu;

/** Tells VS Code where words of drafts begin and end. */
export function separateWords(drafts: readonly { readonly language: string }[]): vscode.Disposable {
  const languages = [...new Set(drafts.map(({ language }) => language))];
  return vscode.Disposable.from(
    ...languages.map((language) =>
      vscode.languages.setLanguageConfiguration(language, { wordPattern: WORD }),
    ),
  );
}
