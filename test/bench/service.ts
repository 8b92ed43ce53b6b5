import type { CorpusData } from "../../server/service/corpus/model.ts";
import type { Draft } from "../../server/service/draft/draft.ts";
import { createLanguageService } from "../../server/service/languageService.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { service } from "../harness/plainService.ts";
import { openTestHost } from "../harness/testHost.ts";
import { median, rounds, time } from "./measure.ts";
import type { Peer } from "./peers.ts";
import { makeDraft, makeQuotingDraft, random } from "./text.ts";

/** What one draft costs: reading it, all rules on it, and an edit of one character in it. */
export interface DraftCost {
  readonly read: number;
  readonly rules: number;
  readonly edit: number;
}

const EDITS = 15;
/** Both sides are as fast as they get after so many drafts. */
const WARM_UPS = 5;

function measureDraft(text: string, seed: number): DraftCost {
  let draft!: Draft;
  const read = time(() => {
    draft = service.openDraft(text, "markdown");
  });
  const rules = time(() => service.diagnose(draft, DEFAULT_SETTINGS));
  const next = random(seed);
  const edits = Array.from({ length: EDITS }, () => {
    const at = Math.floor(next() * draft.text.length);
    const edited = flat(`${draft.text.slice(0, at)}数${draft.text.slice(at)}`);
    return time(() => {
      draft = service.openDraft(edited, "markdown", draft);
      service.diagnose(draft, DEFAULT_SETTINGS);
    });
  });
  return { read, rules, edit: median(edits) };
}

/** Has the engine put a text together that was made of parts; the editor's copy is whole too. */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

/** All rules, and reading with all rules, ÷ a peer on the same text: medians of ratios. */
export async function compareRules(bytes: number, script: "Hans" | "Hant", peer: Peer) {
  const compare = (round: number) => {
    const text = makeDraft(bytes, script, round);
    const whole = time(() => peer(text));
    const { read, rules } = measureDraft(text, round);
    return { rules: rules / whole, all: (read + rules) / whole };
  };
  const ratios = await rounds(9, compare, WARM_UPS);
  return {
    rules: median(ratios.map(({ rules }) => rules)),
    all: median(ratios.map(({ all }) => all)),
  };
}

/** How many times longer than reading and checking a draft a peer takes. */
export async function comparePeer(bytes: number, peer: Peer): Promise<number> {
  const ratios = await rounds(3, async (round) => {
    const text = makeDraft(bytes, "Hans", round);
    const { read, rules } = measureDraft(text, round);
    const start = performance.now();
    await peer(text);
    return (performance.now() - start) / (read + rules);
  });
  return median(ratios);
}

/** Costs of a draft of a size, medians of rounds. */
export async function costOf(bytes: number): Promise<DraftCost> {
  const count = bytes > 5e6 ? 3 : 5;
  const costs = await rounds(count, (round) =>
    measureDraft(makeDraft(bytes, "Hans", round), round),
  );
  return {
    read: median(costs.map(({ read }) => read)),
    rules: median(costs.map(({ rules }) => rules)),
    edit: median(costs.map(({ edit }) => edit)),
  };
}

/** A service that knows a corpus of so many clauses. */
function serviceWith(clauses: number) {
  const host = openTestHost();
  const [plan] = host.corpora;
  if (!plan) throw new Error("no corpus");
  const grown = clauses === plan.clauses.length ? plan : grow(plan, clauses);
  return createLanguageService({ ...host, corpora: [grown] });
}

/** Hover and completion with a corpus of so many clauses. */
export async function costOfCorpus(clauses: number) {
  const own = serviceWith(clauses);
  const text = makeDraft(100_000, "Hans", 1);
  const draft = own.openDraft(text, "markdown");
  const next = random(2);
  const places = Array.from({ length: 200 }, () => Math.floor(next() * text.length));
  const load = time(() => own.hover(draft, text.indexOf("（七）") + 1, DEFAULT_SETTINGS));
  const prepare = time(() => {
    while (own.prepare());
  });
  return {
    load,
    prepare,
    hover: median(places.map((at) => time(() => own.hover(draft, at, DEFAULT_SETTINGS)))),
    complete: median(places.map((at) => time(() => own.complete(draft, at, DEFAULT_SETTINGS)))),
  };
}

/**
 * How many times longer a draft of 100 KB full of quotations takes to read and
 * check with a corpus of so many clauses than with the plan alone: the median
 * of the ratios of rounds, in which the two take turns.
 */
export async function compareCorpus(clauses: number): Promise<number> {
  const [small, large] = [serviceWith(PLAN), serviceWith(clauses)];
  const cost = (own: typeof small, round: number) => {
    const text = makeQuotingDraft(100_000, round);
    return time(() => own.diagnose(own.openDraft(text, "markdown"), DEFAULT_SETTINGS));
  };
  // Indexes are made when they are first asked for.
  for (const own of [small, large]) cost(own, 0);
  const ratios = await rounds(15, async (round) => cost(large, round + 1) / cost(small, round + 1));
  return median(ratios);
}

/** How many clauses the plan has. */
const PLAN = 23;

/** The plan, and behind its clauses as many more as are wanted: their titles and sentences are the plan's, shuffled. */
function grow(plan: CorpusData, count: number): CorpusData {
  const next = random(3);
  const mix = (text: string) => shuffle([...text], next).join("");
  const clauses = Array.from({ length: count }, (_, index) => {
    const clause = plan.clauses[index % plan.clauses.length];
    if (!clause) throw new Error("no clause");
    if (index < plan.clauses.length) return clause;
    const paragraphs = clause.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((sentence) => mixSentence(sentence, next)),
    }));
    return { ...clause, number: index + 1, title: mix(clause.title), paragraphs };
  });
  return { ...plan, clauses };
}

/** A sentence with its words in another order, its marks where they were: text that shares many runs with the plan's, and is not it. */
function mixSentence(sentence: string, next: () => number): string {
  const words = shuffle(sentence.match(/[^，；：、。“”]{1,4}/g) ?? [], next);
  let word = 0;
  return sentence.replace(/[^，；：、。“”]{1,4}/g, () => words[word++] ?? "");
}

function shuffle<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
