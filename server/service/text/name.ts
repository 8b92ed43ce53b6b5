/** A short name by which a text is known again, without saying what it says: its length and a hash (FNV-1a). */
export function nameText(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return `${text.length} units, ${(hash >>> 0).toString(16).padStart(8, "0")}`;
}
