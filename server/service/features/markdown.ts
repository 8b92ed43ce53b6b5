/** Text made safe for Markdown: a corpus or a draft can show no link, picture or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, "\\$&");
}

/** `text` with each place where `part` stands set in bold; both are escaped. */
export function withBold(text: string, part: string): string {
  if (part === "") return escapeMarkdown(text);
  return text
    .split(part)
    .map(escapeMarkdown)
    .join(`**${escapeMarkdown(part)}**`);
}
