import type { Corpus } from "../corpus/corpus.ts";
import type { Library } from "../corpus/library.ts";
import type { Title } from "../draft/titles.ts";

/** Whose words a text says a quotation to be. */
export type Attribution =
  /** A known document's; `near` where the same sentence names it. */
  | { readonly by: "document"; readonly corpus: Corpus; readonly near: boolean }
  /** The state's, without saying in which document. */
  | { readonly by: "state" }
  /** Somebody else's: another document's, a speaker's. */
  | { readonly by: "other" }
  | { readonly by: "nobody" };

/** What says whose words follow: the folded text and the titles in it. */
export interface Saying {
  readonly folded: string;
  readonly titles: readonly Title[];
}

/** A title that stands further in front, in UTF-16 units, says nothing of the quotation. */
const FAR = 240;
const SENTENCE_END = /[。！？\n]/;
/** Speakers and papers that a sentence may name without a title. */
const SPEAKER =
  /书记|主席|总理|省长|市长|县长|区长|局长|主任|同志|代表|委员|专家|企业|单位|群众|业界|记者|报告|讲话|会议|方案|意见|条例|办法|规定|规划|通知|纲要/g;
const STATE = /国家|中央|全国|文件/g;
/** How far in front of a quotation, in UTF-16 units, a speaker may stand. */
const NEAR = 16;
/** Quotations in a row, with or without 、和, are one man's. */
const LISTED = /(?:[“‘"][^“”‘’"]{0,200}[”’"][、，；和及与]?)+$/;

/**
 * Whose words the text says the quotation at \`at\` to be: the document whose
 * title stands in front of it in the same sentence or, for a known one, in
 * the sentence before.
 */
export function attributionAt(
  { folded, titles }: Saying,
  at: number,
  library: Library,
  defined: ReadonlyMap<string, string>,
): Attribution {
  const title = titles.findLast((one) => one.end <= at && at - one.end <= FAR);
  const sentences = title ? folded.slice(title.end, at).split(SENTENCE_END).length : 0;
  const corpus = title ? library.titled(title.name, defined) : null;
  if (title && sentences === 1) {
    return corpus ? { by: "document", corpus, near: true } : { by: "other" };
  }
  const start = Math.max(title?.end ?? 0, at - FAR);
  const sentence = folded.slice(start, at).split(SENTENCE_END).at(-1) ?? "";
  const speaker = speakerOf(sentence.replace(LISTED, ""));
  if (speaker === "other") return { by: "other" };
  if (corpus && sentences === 2) return { by: "document", corpus, near: false };
  return { by: speaker };
}

/** Who is named last, directly in front of a quotation. */
function speakerOf(lead: string): "state" | "other" | "nobody" {
  const near =
    lead
      .slice(-NEAR - 2)
      .split(/[，；]/)
      .at(-1) ?? "";
  const state = lastIndex(near, STATE);
  const other = lastIndex(near, SPEAKER);
  if (state < 0 && other < 0) return "nobody";
  return state > other ? "state" : "other";
}

function lastIndex(text: string, pattern: RegExp): number {
  return Array.from(text.matchAll(pattern)).at(-1)?.index ?? -1;
}
