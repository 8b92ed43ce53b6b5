import type { Corpus } from "../corpus/corpus.ts";
import type { Library } from "../corpus/library.ts";
import type { DocumentNumber } from "../draft/documentNumbers.ts";
import { isSourceLine } from "../draft/introductions.ts";
import { BLANK, DASH, SENTENCE_END } from "../draft/patterns.ts";
import type { Title } from "../draft/titles.ts";
import { FILLER } from "../text/mask.ts";
import type { Span } from "../text/span.ts";
import { isSpokenMeanwhile, roleOf, saysBefore } from "./saying.ts";
import { findShortForms } from "./shortForms.ts";
import { lastSpeaker } from "./speakers.ts";

/** Whose words a text says a quotation to be. */
export type Attribution =
  /** A known document's. */
  | { readonly by: "document"; readonly corpus: Corpus }
  /** What is done under a known document: in its words, with figures that may be the writer's. */
  | { readonly by: "task"; readonly corpus: Corpus }
  /** A clause's, by its number alone; `library` says of which document. */
  | { readonly by: "clause"; readonly number: number }
  /** The state's, without saying in which document; what is demanded, without saying by whom. */
  | { readonly by: "state" | "demand" }
  /** Somebody else's: another document's, a speaker's, the writer's own. */
  | { readonly by: "other" }
  | { readonly by: "nobody" };

/** What says whose words a quotation is: the folded text and what is named in it. */
export interface Saying {
  readonly folded: string;
  readonly titles: readonly Title[];
  readonly documentNumbers: readonly DocumentNumber[];
}

/** What tells which document a title, a number or a short form names. */
export interface Naming {
  readonly library: Library;
  /** Short titles that the draft defines, folded: short to full. */
  readonly shortTitles: ReadonlyMap<string, string>;
  /** Those of them that are written without 《》. */
  readonly bareShortTitles: ReadonlySet<string>;
}

/** A document that is named, by its title or its number; the corpus is null for one that is not known. */
interface Named extends Span {
  readonly corpus: Corpus | null;
}

/** What stands further in front, in UTF-16 units, says nothing of the quotation. */
const FAR = 240;
/** How much in front of a name tells what is done with the document. */
const NEAR = 40;
/** Quotations in a row, with or without 、和, are one man's. */
const LISTED = /(?:[“‘"][^“”‘’"]{0,200}[”’"][、，；和及与]?)+$/;
/** 《…》与《…》: both at once. */
const BESIDE = /》[与和及、]$/;
/** 我省《行动计划》, 本《行动计划》: another document of the same short title. */
export const LOCAL = /(?:我|本|该|[省市县区州盟旗]|》[与和及、])$/;
const GOES_ON = /^(?:其中|并|还|同时|文件|该(?:行动)?计划|该文件|该通知)/;
const DEMANDED = /^[”’"](?:的|等)?(?:有关|相关|工作|总体)?(?:要求|部署|规定|精神|目标要求|任务)/;
const FROM = "见|参见|详见|语出|出自|摘自|选自|源自|来自|引自";
const SOURCE_BEHIND = new RegExp(
  `^(?:${BLANK}*${DASH}\\s*(?:${FROM})?|[（〔【](?:${FROM})?|，?(?:是|为|系|${FROM}))$`,
);
const DASHED = new RegExp(`^${BLANK}*${DASH}[^。，；]{2,80}$`);
const COLON_END = new RegExp(`：${BLANK}*$`);
const SPEAKER_BEHIND = /^[”’"]，[^，。；：“”《》]{1,16}(?:强调|指出|表示|说|要求|认为)/;

/** Whose words the text says the quotation to be; `quotation` is the span with its marks. */
export function attributionOf(saying: Saying, quotation: Span, naming: Naming): Attribution {
  return behind(saying, quotation, naming) ?? inFront(saying, quotation, naming);
}

/** Whose words an own paragraph behind a block quote says it to be: ——《title》（三）, ——云岭省实施方案; null where it says nothing. */
export function sourceIn(saying: Saying, naming: Naming): Attribution | null {
  if (!isSourceLine(saying.folded)) return null;
  return behind(saying, { start: 0, end: 0 }, naming) ?? { by: "other" };
}

/** Whose words a paragraph that ends with a colon says the next to be; null where it says nothing of it. */
export function introductionIn(saying: Saying, naming: Naming): Attribution | null {
  const { folded } = saying;
  if (!COLON_END.test(folded)) return null;
  const end = folded.length;
  const said = inFront(saying, { start: end, end }, naming);
  return said.by === "nobody" ? null : said;
}

/** “…”（《title》（三））, “…”是《title》的要求; null where nothing behind says it. */
function behind(saying: Saying, { end }: Span, naming: Naming): Attribution | null {
  const { folded, titles } = saying;
  if (SPEAKER_BEHIND.test(folded.slice(end - 1, end + 24))) return { by: "other" };
  const next = titles.find((title) => title.start >= end);
  if (!next || next.start > end + 8) return DASHED.test(folded.slice(end)) ? { by: "other" } : null;
  if (!SOURCE_BEHIND.test(folded.slice(end, next.start))) return null;
  const corpus = naming.library.titled(next.name, naming.shortTitles);
  return corpus ? { by: "document", corpus } : { by: "other" };
}

function inFront(saying: Saying, { start, end }: Span, naming: Naming): Attribution {
  const { folded } = saying;
  const from = Math.max(0, start - FAR);
  const front = withoutQuotations(folded.slice(from, start).replace(LISTED, ""));
  const sentences = front.split(SENTENCE_END);
  const lead = sentences.at(-1) ?? "";
  const leadStart = from + front.length - lead.length;
  const named = namedBefore(saying, leadStart + lead.length, naming);
  if (named && named.start >= leadStart) return fromName(folded, named, start);
  const speaker = lastSpeaker(lead, naming.library);
  if (speaker === "other") return { by: "other" };
  if (named?.corpus && GOES_ON.test(lead) && saysBefore(lead)) {
    const said = folded.slice(named.end, leadStart);
    if (lastSpeaker(said, naming.library) !== "other")
      return { by: "document", corpus: named.corpus };
  }
  if (GOES_ON.test(lead) && lastSpeaker(sentences.at(-2) ?? "", naming.library) === "other") {
    return { by: "other" };
  }
  if (speaker === "state") return { by: "state" };
  return { by: DEMANDED.test(folded.slice(end - 1, end + 12)) ? "demand" : "nobody" };
}

/** From what stands between the name and the quotation at `at`, in one sentence. */
function fromName(folded: string, { corpus, start, end }: Named, at: number): Attribution {
  const between = withoutQuotations(folded.slice(end, at).replace(LISTED, ""));
  const speaker = lastSpeaker(between, null);
  if (!corpus) return { by: speaker === "state" && /国家|中央/.test(between) ? "state" : "other" };
  const before = folded.slice(Math.max(0, start - 2), start);
  const isOwn = corpus.isLocal && before.endsWith(corpus.level);
  const isTheirs = (isOwn ? BESIDE : LOCAL).test(before);
  if (speaker === "other" || isTheirs) return { by: "other" };
  if (isSpokenMeanwhile(between)) return { by: "other" };
  const front =
    folded
      .slice(Math.max(0, start - NEAR), start)
      .split(SENTENCE_END)
      .at(-1) ?? "";
  const role = roleOf(between, front);
  if (role === null) return { by: "nobody" };
  return { by: role === "own" ? "document" : "task", corpus };
}

/** With what is quoted filled: who speaks there does not speak here. */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^“”]*”|‘[^‘’]*’/g, (quoted) => FILLER.repeat(quoted.length));
}

/** The document that is named last before an offset, by title, number or a short form without 《》. */
function namedBefore(saying: Saying, at: number, naming: Naming): Named | null {
  const { library, shortTitles } = naming;
  const isNear = ({ end }: Span) => end <= at && end > at - FAR;
  const title = saying.titles.findLast(isNear);
  const number = saying.documentNumbers.findLast(isNear);
  const bare = bareBefore(saying.folded, at, naming);
  const last = Math.max(title?.end ?? 0, bare?.end ?? 0);
  // The number in brackets behind a title is its own.
  if (number && (last === 0 || last <= number.start - 3))
    return { ...number, corpus: library.numbered(number.right) };
  if (bare && bare.end === last) return bare;
  return title
    ? {
        ...title,
        corpus:
          library.named(saying.folded, title, shortTitles) ??
          library.titled(title.name, shortTitles) ??
          library.announcedBy(title.name),
      }
    : null;
}

function bareBefore(folded: string, at: number, naming: Naming): Named | null {
  const from = Math.max(0, at - FAR);
  const forms = findShortForms(folded.slice(from, at), naming.bareShortTitles);
  const last = forms.sort((a, b) => a.end - b.end).at(-1);
  if (!last) return null;
  const corpus = naming.library.titled(last.name, naming.shortTitles);
  return { start: from + last.start, end: from + last.end, corpus };
}
