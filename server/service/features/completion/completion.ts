import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import { blockAt, type Draft } from "../../draft/draft.ts";
import type { ReadBlock } from "../../draft/facts.ts";
import type { ReferenceForm } from "../../draft/referenceForms.ts";
import type { Messages } from "../../messages/messages.ts";
import type { DraftFacts } from "../../rules/rule.ts";
import type { Script } from "../../script/scripts.ts";
import type { Settings } from "../../settings.ts";
import { once } from "../../text/once.ts";
import { shift } from "../../text/span.ts";
import { mainCitationForm } from "../draftFacts/citationForm.ts";
import { readDraftFacts } from "../draftFacts/draftFacts.ts";
import { libraryAt } from "../draftFacts/libraryAt.ts";
import { readNaming } from "../draftFacts/naming.ts";
import { marksAt } from "../draftFacts/quotationMarks.ts";
import { type Environment, scriptFor } from "../environment.ts";
import {
  describeClause,
  describeDocument,
  describeTerm,
  describeUse,
} from "../hover/clauseText.ts";
import { clausesCited, clausesOfHeading, termsUsed } from "./context.ts";
import { openTitle, proposeNumber, proposeTitles } from "./documents.ts";
import { proposePassages } from "./passages.ts";
import { mayBePinyin, mayComplete } from "./place.ts";
import type { Completion, CompletionRequest, CompletionSubject, Proposal } from "./proposal.ts";
import { rank } from "./ranking.ts";
import { proposeReferences } from "./references.ts";
import { clausesFrom, proposeTerms } from "./terms.ts";

/** Proposals at a UTF-16 offset, the best twelve, best first; empty where nothing useful can be offered. */
export function complete(
  draft: Draft,
  offset: number,
  settings: Settings,
  environment: Environment,
): Completion[] {
  const block = blockAt(draft, offset);
  if (!block || !mayComplete(draft, block, offset - block.start)) return [];
  const { library } = environment;
  const { corpora } = libraryAt(draft, offset, readDraftFacts(draft, library, settings), library);
  const requests = corpora.map((corpus) =>
    readRequest(draft, block, offset - block.start, corpus, settings, environment),
  );
  const about = new Map(requests.map((request) => [request.corpus.id, request.about]));
  // What is typed already, or more, is finished.
  const isNew = ({ start, replacement }: Proposal) =>
    !block.prose.slice(start, offset - block.start).startsWith(replacement);
  const found = rank(requests.flatMap(propose).filter(isNew), ({ subject, clauses }) =>
    clauses.some((number) => about.get(subject.corpus)?.has(number)),
  );
  const marks = marksAt(draft, block, offset - block.start, scriptFor(draft, settings));
  return found.map((proposal) =>
    shift(inMarks(proposal, offset - block.start, marks), block.start),
  );
}

/** A proposal with the writer's quotation marks; the filter begins with what is typed, whatever its marks. */
function inMarks(proposal: Proposal, offset: number, marks: (text: string) => string): Proposal {
  const { start, label, replacement, filter } = proposal;
  const typed = filter.slice(0, offset - start);
  return {
    ...proposal,
    label: marks(label),
    replacement: marks(replacement),
    filter: typed + marks(filter.slice(typed.length)),
  };
}

/** Within 《 only titles are written. */
function propose(request: CompletionRequest): Proposal[] {
  const title = openTitle(request);
  if (title !== null) return proposeTitles(request, title);
  return [
    ...proposeNumber(request),
    ...proposeReferences(request),
    ...proposeTerms(request),
    ...proposePassages(request),
  ];
}

function readRequest(
  draft: Draft,
  block: ReadBlock,
  offset: number,
  corpus: Corpus,
  settings: Settings,
  { library }: Environment,
): CompletionRequest {
  const draftFacts = readDraftFacts(draft, library, settings);
  const { shortName, namedShort, style, names } = readNaming(draft, corpus, library, settings);
  const cited = clausesCited(draft, block, offset, names);
  const used = once(() => termsUsed(draft, corpus, library));
  return {
    block,
    prose: block.prose,
    folded: block.facts.folded,
    offset,
    pinyin: settings.completion.pinyin && mayBePinyin(draft, block, offset),
    corpus,
    names,
    script: scriptFor(draft, settings),
    cited,
    about: new Set([...cited, ...clausesOfHeading(draft, block.start, corpus, library)]),
    isUsed: (term) => used().has(term),
    source:
      library.corpora.length > 1
        ? corpus.render(library.nameOf(corpus), scriptFor(draft, settings))
        : "",
    namedShort,
    style,
    form: formOf(draft, block, offset, draftFacts, library) ?? "bracketed",
    options: { ...settings.citation, shortName },
  };
}

/** How the draft mostly names clauses, the citation apart in which the caret stands. */
function formOf(
  draft: Draft,
  { facts }: ReadBlock,
  offset: number,
  { citationForm, shortTitles }: DraftFacts,
  library: Library,
): ReferenceForm | null {
  const own = facts.references.find(({ start, end }) => start < offset && offset < end);
  if (!own) return citationForm;
  return mainCitationForm(draft, (name) => library.titled(name, shortTitles), own.form);
}

/** The documentation of a proposal in Markdown; null where its subject is no longer known. */
export function describeCompletion(
  subject: CompletionSubject,
  script: Script,
  { library }: Environment,
  messages: Messages,
): string | null {
  const corpus = library.corpus(subject.corpus);
  if (!corpus) return null;
  if (subject.kind === "document") return describeDocument(corpus, script, messages);
  if (subject.kind === "term") {
    const term = corpus.term(subject.term);
    if (!term) return null;
    const clauses = clausesFrom(term, subject.clause);
    return describeTerm(corpus, { ...term, clauses }, script, messages);
  }
  const clause = corpus.clause(subject.number);
  if (!clause) return null;
  return subject.kind === "clause"
    ? describeClause(corpus, clause, script, messages)
    : describeUse(corpus, clause, subject.text, script);
}
