/** Where drafts live; without schemes the chat input would count as plain text. */
export const DRAFTS = ["file", "untitled"].flatMap((scheme) =>
  ["markdown", "plaintext"].map((language) => ({ scheme, language })),
);
