/** The mark of a Markdown footnote in the text: [^1]. */
export function footnoteMark(label: string): string {
  return `[^${label}]`;
}

/** The note of a Markdown footnote, a line of its own. */
export function footnoteNote(label: string, note: string): string {
  return `${footnoteMark(label)}: ${note}`;
}
