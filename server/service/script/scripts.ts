/** ISO 15924 script names, with the region whose standard a Traditional text follows. */
export const SCRIPTS = ["Hans", "Hant", "Hant-TW", "Hant-HK", "Hant-CN"] as const;

export type Script = (typeof SCRIPTS)[number];
export type TraditionalScript = Exclude<Script, "Hans">;

export type Region = Exclude<TraditionalScript, "Hant">;

export const REGIONS = ["Hant-TW", "Hant-HK", "Hant-CN"] as const satisfies readonly Region[];

/** Whether a script names the standard of a region. */
export function isRegion(script: Script): script is Region {
  return (REGIONS as readonly Script[]).includes(script);
}

/** Whether a value, from a user or the wire, names a script. */
export function isScript(value: unknown): value is Script {
  return SCRIPTS.includes(value as Script);
}

/** Whether a script is Traditional, of whatever standard. */
export function isTraditional(script: Script): script is TraditionalScript {
  return script !== "Hans";
}

/** Outer and inner quotation marks: “‘’” on the mainland (GB/T 15834—2011), 「『』」 in Taiwan and Hong Kong. */
export function quotationMarks(script: Script): {
  outer: [string, string];
  inner: [string, string];
} {
  return script === "Hant-TW" || script === "Hant-HK"
    ? { outer: ["「", "」"], inner: ["『", "』"] }
    : { outer: ["“", "”"], inner: ["‘", "’"] };
}
