/** What can be wrong in how a document's title is written. */
export type TitleFault = "times" | "marks" | "dash" | "years" | "kind" | "nested" | "other";

/** What can be wrong in how a document number is written (GB/T 9704—2012, 7.2.5). */
export type NumberFault = "bracket" | "ordinal" | "zero" | "space" | "digit";

/** What keeps a text from being a citation template: a field that there is not, a brace without its partner, no field at all. */
export type TemplateFault =
  | { readonly kind: "unknown"; readonly field: string; readonly allowed: readonly string[] }
  /** `place` counts UTF-16 units from 1. */
  | { readonly kind: "lone"; readonly brace: string; readonly place: number }
  | { readonly kind: "none"; readonly allowed: readonly string[] };
