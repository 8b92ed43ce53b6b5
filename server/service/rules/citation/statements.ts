import type { Corpus } from "../../corpus/corpus.ts";
import type { BlockFacts, ReadBlock } from "../../draft/facts.ts";
import { NOTE } from "../../draft/patterns.ts";
import { isLed } from "../../quotation/saying.ts";
import { findShortForms } from "../../quotation/shortForms.ts";
import { outside, type Span } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";

/** What a sentence says behind a document's title, up to the next title or the end of the sentence. */
export interface Statement extends Span {
  readonly corpus: Corpus;
  /** The text of the span, folded. */
  readonly text: string;
  /** Offsets in `text` where what the document says may begin: behind each 提出, 明确 … that is its own. */
  readonly contents: readonly number[];
}

const STATEMENT_END = /[。！？；\n]/;
/** What is said of an earlier version is no statement of the document. */
const EARLIER = /征求意见|草案|初稿|草稿|送审|讨论稿|修改前/;
const VERB =
  /(?:提出|明确|确定|设定|指出|列出|强调|提到|设置|(要求|规定|部署|安排|规划))(?:了|的)?/g;
/** A verb this far behind the title still is the document's, in UTF-16 units. */
const NEAR = 40;
const LONGEST = 300;
/** Between title and verb these make somebody else the one who speaks. */
const OTHER_SPEAKER = /[，：《》]|[市省县区州旗]|我|本|印发|发布|出台|下发|实施|以来|后|基础上/;
const NOTES = new RegExp(`^(?:${NOTE})*`);

/** The statements of a block about known documents, each from its title on. */
export function findStatements({ facts }: ReadBlock, context: RuleContext): Statement[] {
  const { folded } = facts;
  const named = findNamed(facts, context);
  return named.flatMap(({ corpus, start, end }, index) => {
    if (!corpus) return [];
    const front = sentenceFront(folded, start);
    const limit = Math.min(named[index + 1]?.start ?? folded.length, end + LONGEST);
    const rest = folded.slice(end, limit);
    const length = rest.search(STATEMENT_END);
    const text = length < 0 ? rest : rest.slice(0, length);
    if (EARLIER.test(front) || EARLIER.test(text)) return [];
    const contents = findContents(text, isLed(front.slice(-NEAR)));
    return [{ corpus, text, start: end, end: end + text.length, contents }];
  });
}

/** The titles of a block and the short forms without 《》, in order; the corpus is null for a document that is not known. */
function findNamed(
  { folded, titles }: BlockFacts,
  { library, draftFacts }: RuleContext,
): (Span & { readonly corpus: Corpus | null })[] {
  const { shortTitles, bareShortTitles } = draftFacts;
  const bare = findShortForms(folded, bareShortTitles);
  if (titles.length + bare.length === 0) return [];
  return [...titles, ...outside(bare.sort(byStart), titles)]
    .sort(byStart)
    .map(({ start, end, name }) => ({
      start,
      end,
      corpus: library.named(folded, { start, name }, shortTitles),
    }));
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

function sentenceFront(folded: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST && !STATEMENT_END.test(folded.charAt(start - 1)))
    start--;
  return folded.slice(start, at);
}

/** Behind a title that is led, some verbs are nouns: 落实《…》要求，…. */
function findContents(text: string, led: boolean): number[] {
  const from = NOTES.exec(text)?.[0].length ?? 0;
  return Array.from(text.slice(from, from + NEAR).matchAll(VERB))
    .filter(({ index, 1: noun }) => {
      const isNoun = led && noun !== undefined;
      return !isNoun && !OTHER_SPEAKER.test(text.slice(from, from + index));
    })
    .map(({ index, 0: verb }) => from + index + verb.length);
}
