/** What cannot be seen or would steer a terminal: controls, format characters (bidi too), separators but the space. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|[^\P{Z} \u3000]/gu;

/** A text of a draft or a file's name as it may be shown: a tab is a space, what cannot be seen stands as `\u200b`. */
export function shown(text: string): string {
  return text.replace(UNSEEN, (char) => {
    if (char === "\t") return " ";
    const code = (char.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
  });
}
