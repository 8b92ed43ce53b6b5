const CORNERS: Readonly<Record<string, string>> = { "“": "「", "”": "」", "‘": "『", "’": "』" };
const CURVES: Readonly<Record<string, string>> = { "「": "“", "」": "”", "『": "‘", "』": "’" };

/** A rendered text with the quotation marks that the prose around it uses; where it has none, or both kinds, as rendered. */
export function inWritersMarks(text: string, prose: string): string {
  const corners = prose.includes("「");
  if (corners === prose.includes("“")) return text;
  const marks = corners ? CORNERS : CURVES;
  return text.replace(/[“”‘’「」『』]/g, (mark) => marks[mark] ?? mark);
}
