import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import type { Draft } from "../../draft/draft.ts";
import type { ReadBlock } from "../../draft/facts.ts";
import { leadingNumber } from "../../draft/leadingNumber.ts";
import { rememberedBySectionFor } from "../../draft/section.ts";
import type { ShortTitle } from "../../draft/titles.ts";
import type { DraftFacts } from "../../rules/rule.ts";
import type { Region } from "../../script/scripts.ts";
import {
  addForms,
  countOtherForms,
  dominantRegion,
  NO_FORMS,
} from "../../script/words/regionalForms.ts";
import type { WordKnowledge } from "../../script/words/wordKnowledge.ts";
import type { Settings } from "../../settings.ts";
import { FILLER } from "../../text/mask.ts";
import { mainCitationForm } from "./citationForm.ts";

const NONE: ReadonlyMap<string, string> = new Map();

/** A footnote's own paragraph: [^1]: 《…》. */
const FOOTNOTE = /^\[\^([^\]\s]{1,100})\]:/;

interface Remembered {
  readonly shortName: string;
  readonly draftFacts: DraftFacts;
}

const remembered = new WeakMap<Draft, Remembered>();

/**
 * What the rules need to know of a whole draft, summed from its sections, once
 * a version. The short title that the user has set names the first document
 * wherever the draft does not define it otherwise.
 */
export function readDraftFacts(draft: Draft, library: Library, { citation }: Settings): DraftFacts {
  const known = remembered.get(draft);
  if (known?.shortName === citation.shortName) return known.draftFacts;
  const draftFacts = sumDraftFacts(draft, library, citation.shortName);
  remembered.set(draft, { shortName: citation.shortName, draftFacts });
  return draftFacts;
}

function sumDraftFacts(draft: Draft, library: Library, shortName: string): DraftFacts {
  const { sections } = draft;
  const parts = sections
    .map(({ section }) => factsOf(section, library))
    .filter((part) => part !== null);
  const titles = shortTitlesOf(parts, library, shortName);
  let region: Region | null | undefined;
  return {
    ...titles,
    noteTitles: new Map(parts.flatMap((part) => part.noteTitles)),
    ownTitles: new Set(parts.flatMap((part) => part.ownTitles)),
    ownSections: new Set(parts.flatMap((part) => part.ownSections)),
    citationForm: mainCitationForm(draft, (name) => library.titled(name, titles.shortTitles)),
    region: (knowledge) => {
      region ??= dominantRegion(
        sections.map(({ section }) => otherFormsOf(section, knowledge)).reduce(addForms, NO_FORMS),
      );
      return region;
    },
  };
}

/** The short titles of a draft: the one that is set, those that its one national document implies, those that it defines, which win. */
function shortTitlesOf(
  parts: readonly SectionFacts[],
  library: Library,
  shortName: string,
): Pick<DraftFacts, "shortTitles" | "bareShortTitles"> {
  const defined = parts.flatMap((part) => part.shortTitles);
  const [main] = library.corpora;
  const known = new Set(parts.flatMap((part) => part.named));
  const shortTitles = sharedNames(library, known);
  if (main && shortName) shortTitles.set(main.fold(shortName), main.fold(main.document.title));
  const national = [...known].filter((corpus) => !corpus.isLocal);
  const [only] = national.length === 1 ? national : [];
  const implied = only ? impliedNames(only) : [];
  for (const short of implied) shortTitles.set(short, only?.fold(only.document.title) ?? short);
  for (const { title, short } of defined) shortTitles.set(short, title);
  const bare = defined.filter((one) => one.bare).map(({ short }) => short);
  return { shortTitles, bareShortTitles: new Set([...implied, ...bare]) };
}

/**
 * Short titles that several documents have: each is that of the one whose full
 * title the draft names. Where it names more of them, or none, it cannot be
 * known, and the name is nobody's.
 */
function sharedNames({ corpora }: Library, named: ReadonlySet<Corpus>): Map<string, string> {
  const bearers = new Map<string, Corpus[]>();
  for (const corpus of corpora) {
    const short = corpus.fold(corpus.document.shortTitle ?? "");
    if (short !== "") bearers.set(short, [...(bearers.get(short) ?? []), corpus]);
  }
  const meant = new Map<string, string>();
  for (const [short, all] of bearers) {
    if (all.length < 2) continue;
    const [only, ...others] = all.filter((corpus) => named.has(corpus));
    meant.set(short, only && others.length === 0 ? only.fold(only.document.title) : "");
  }
  return meant;
}

/** What a draft that names one national document calls it too: 国家行动计划, 国家计划. */
function impliedNames(corpus: Corpus): string[] {
  const name = corpus.fold(corpus.document.shortTitle ?? "");
  return name.length < 2 ? [] : [`国家${name}`, `国家${name.slice(-2)}`];
}

/** What one section adds to what is known of the draft. */
interface SectionFacts {
  readonly shortTitles: readonly ShortTitle[];
  /** Known documents that it names by their own titles. */
  readonly named: readonly Corpus[];
  readonly noteTitles: readonly (readonly [string, string])[];
  readonly ownTitles: readonly string[];
  readonly ownSections: readonly string[];
}

/** Null where a section adds nothing, as most do. */
const factsOf = rememberedBySectionFor(
  ({ text, blocks }, library: Library): SectionFacts | null => {
    const shortTitles = blocks.flatMap(({ facts }) => facts.shortTitles);
    const named = blocks.flatMap(({ facts }) =>
      facts.titles.flatMap(({ name }) => {
        const corpus = library.titled(name, NONE);
        return corpus && !isSharedName(corpus, name, library) ? [corpus] : [];
      }),
    );
    const noteTitles = blocks.flatMap(({ start, facts }): [string, string][] => {
      const [title, ...more] = facts.titles;
      const label = title && FOOTNOTE.exec(text.slice(start, start + 120))?.[1];
      return title && label !== undefined && more.length === 0 ? [[label, title.name]] : [];
    });
    const ownTitles = blocks
      .filter(({ kind }) => kind === "heading")
      .map(headingText)
      .filter((text) => library.corpora.some((corpus) => corpus.matchTitle(text) !== null));
    const ownSections = blocks.flatMap((block) => {
      const lead = leadingNumber(block);
      if (!lead) return [];
      const titled = library.clausesTitledAt(block.facts.folded, lead.titleStart);
      return titled.map(({ clause }) => `${lead.number}:${clause.number}`);
    });
    const part = { shortTitles, named, noteTitles, ownTitles, ownSections };
    return Object.values(part).some(({ length }) => length > 0) ? part : null;
  },
);

/** Whether a name is a short title that more than one document has. */
function isSharedName(corpus: Corpus, name: string, { corpora }: Library): boolean {
  return (
    corpus.titleKind(name) === "short" &&
    corpora.some((other) => other !== corpus && other.titleKind(name) === "short")
  );
}

const otherFormsOf = rememberedBySectionFor(({ blocks }, knowledge: WordKnowledge) =>
  blocks.map(({ prose }) => countOtherForms(prose, knowledge)).reduce(addForms, NO_FORMS),
);

function headingText({ facts }: ReadBlock): string {
  return facts.folded.replaceAll(FILLER, "").trim();
}
