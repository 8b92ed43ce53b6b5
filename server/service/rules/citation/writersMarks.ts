const CORNERS: Readonly<Record<string, string>> = { "“": "「", "”": "」", "‘": "『", "’": "』" };
const CURVES: Readonly<Record<string, string>> = { "「": "“", "」": "”", "『": "‘", "』": "’" };

/** Gives rendered texts the quotation marks that a prose uses; where it has none, or both kinds, they stay. */
export function writersMarks(prose: string): (text: string) => string {
  const corners = prose.includes("「");
  if (corners === prose.includes("“")) return (text) => text;
  const marks = corners ? CORNERS : CURVES;
  return (text) => text.replace(/[“”‘’「」『』]/g, (mark) => marks[mark] ?? mark);
}
