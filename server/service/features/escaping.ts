/** Text made safe for Markdown: a corpus or a draft can show no link, picture or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&:@]/g, "\\$&");
}

/**
 * The same for Markdown that is read as it is written: only what can make a
 * link, picture, HTML, code or emphasis is escaped, so that Chinese text stays
 * as it is and copies exactly.
 */
export function escapeProse(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&#@]|:(?=\/)|(?<=www)\./gi, "\\$&").replace(/[\r\n]/g, " ");
}

/** Markdown that is safe already, made a link. */
export function linkTo(address: string, markdown: string): string {
  const safe = address.replace(/[()<>\\\s]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `[${markdown}](${safe})`;
}

/** `text` with each place where `part` stands set in bold; both are escaped. */
export function withBold(text: string, part: string): string {
  if (part === "") return escapeMarkdown(text);
  return text
    .split(part)
    .map(escapeMarkdown)
    .join(`**${escapeMarkdown(part)}**`);
}
