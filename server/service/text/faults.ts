/** What can be wrong in how a document's title is written. */
export type TitleFault = "times" | "marks" | "dash" | "years" | "kind" | "nested" | "other";

/** What can be wrong in how a document number is written (GB/T 9704—2012, 7.2.5). */
export type NumberFault = "bracket" | "ordinal" | "zero" | "space";
