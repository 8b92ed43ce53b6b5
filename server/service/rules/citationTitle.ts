import type { Corpus } from "../corpus/corpus.ts";
import type { TitleMatch } from "../corpus/titleForms.ts";
import type { ReadBlock } from "../draft/facts.ts";
import type { Title } from "../draft/titles.ts";
import type { TitleFault } from "../text/faults.ts";
import { FILLER } from "../text/mask.ts";
import { outside, type Span } from "../text/span.ts";
import { issuerBefore } from "./citation/issuer.ts";
import { writersMarks } from "./citation/writersMarks.ts";
import type { DraftFacts, Rule, RuleContext } from "./rule.ts";

/**
 * A known title that is miswritten, and 《》 inside 《》, which are 〈〉 there
 * (GB/T 15834—2011). Where words differ, 方案 for 计划 or other years, another
 * document may be meant: then the issuer in front or the number behind must
 * say that it is not. Titles in quotations stand as they were found.
 */
export const citationTitle: Rule = {
  code: "citation.title",
  severity: "warning",
  check(block, context) {
    const { prose, facts } = block;
    if (facts.titles.length === 0) return [];
    const inMarks = writersMarks(prose);
    return outside(facts.titles, facts.quotedSpans).flatMap((title) => {
      const written = prose.slice(title.start, title.end);
      if (written.includes(FILLER) || context.draftFacts.ownTitles.has(title.name)) return [];
      const { right, faults } = repair(block, title, context, inMarks);
      if (right === written) return [];
      const { start, end } = title;
      return [{ start, end, message: (m) => m.citationTitle({ right, faults }), fix: right }];
    });
  },
};

interface TitleRepair {
  readonly right: string;
  readonly faults: readonly TitleFault[];
}

const INNER = /[《〈]([^《》〈〉\n]*)[》〉]/g;
/** What has no place in a title: a 《 that is not closed has taken in a sentence. */
const SENTENCE = /[。！？；]/;

function repair(
  block: ReadBlock,
  title: Title,
  context: RuleContext,
  inMarks: (text: string) => string,
): TitleRepair {
  const { prose, facts } = block;
  const inside = { start: title.start + 1, end: title.end - 1 };
  const whole = repairName(block, inside, context, inMarks);
  const faults = new Set<TitleFault>(whole.faults);
  if (whole.faults.length > 0 || SENTENCE.test(title.name)) {
    return { right: `《${whole.right}》`, faults: [...faults] };
  }
  let right = "";
  let done = inside.start;
  for (const match of title.name.matchAll(INNER)) {
    const start = inside.start + match.index;
    const end = start + match[0].length;
    const name = repairName(block, { start: start + 1, end: end - 1 }, context, inMarks);
    if (facts.folded.charAt(start) === "《") faults.add("nested");
    for (const fault of name.faults) faults.add(fault);
    right += `${prose.slice(done, start)}〈${name.right}〉`;
    done = end;
  }
  return { right: `《${right}${prose.slice(done, inside.end)}》`, faults: [...faults] };
}

/** A title without its marks, put right where it is a known one. */
function repairName(
  block: ReadBlock,
  { start, end }: Span,
  { library, draftFacts, writing }: RuleContext,
  inMarks: (text: string) => string,
): TitleRepair {
  const { facts, prose } = block;
  const name = facts.folded.slice(start, end);
  if (library.corpora.some((corpus) => corpus.matchTitle(name)?.faults.length === 0)) {
    return { right: prose.slice(start, end), faults: [] };
  }
  for (const corpus of library.corpora) {
    const isNumbered = hasNumberBehind(block, end, corpus);
    const match =
      corpus.matchTitle(name) ?? (isNumbered ? nearMatch(name, corpus, draftFacts) : null);
    if (!match) continue;
    const isMeant =
      match.sure || isNumbered || issuerBefore(facts.folded, start - 1, corpus) !== null;
    if (!isMeant) continue;
    const right = corpus.render(match.right, writing);
    return { right: inMarks(right), faults: match.faults };
  }
  return { right: prose.slice(start, end), faults: [] };
}

function hasNumberBehind({ facts }: ReadBlock, end: number, corpus: Corpus): boolean {
  return facts.documentNumbers.some(
    (number) =>
      number.start === end + 2 &&
      corpus.fold(number.right) === corpus.foldOwn(corpus.document.number),
  );
}

/** A title that is the document's but for a few characters, where its number says so; a short one is another. */
function nearMatch(name: string, corpus: Corpus, draftFacts: DraftFacts): TitleMatch | null {
  if (corpus.titleKind(name) !== null || draftFacts.shortTitles.has(name)) return null;
  const right = corpus.nearTitle(name);
  return right === null ? null : { right, faults: ["other"], sure: true };
}
