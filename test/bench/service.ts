import { openMachine } from "../../server/host/serviceHost.ts";
import type { CorpusData } from "../../server/service/corpus/model.ts";
import type { Draft } from "../../server/service/draft/draft.ts";
import { createLanguageService } from "../../server/service/languageService.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { service } from "../harness/plainService.ts";
import { median, rounds, time } from "./measure.ts";
import type { Peer } from "./peers.ts";
import { makeDraft, random } from "./text.ts";

/** What one draft costs: reading it, all rules on it, and an edit of one character in it. */
export interface DraftCost {
  readonly read: number;
  readonly rules: number;
  readonly edit: number;
}

const EDITS = 15;

export function measureDraft(text: string, seed: number): DraftCost {
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
  const ratios = await rounds(7, async (round) => {
    const text = makeDraft(bytes, script, round);
    const whole = time(() => peer(text));
    const { read, rules } = measureDraft(text, round);
    return { rules: rules / whole, all: (read + rules) / whole };
  });
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

/** Hover and completion with a corpus of so many clauses, made by shuffling the plan's. */
export async function costOfCorpus(clauses: number) {
  const { host } = openMachine({
    from: import.meta.dirname,
    locale: "zh-CN",
    words: "now",
    note: () => {},
    wordsSettled: () => {},
    warn: () => {},
    reportFault: () => {},
  });
  const [plan] = host.corpora;
  if (!plan) throw new Error("no corpus");
  const grown = clauses === plan.clauses.length ? plan : grow(plan, clauses);
  const own = createLanguageService({ ...host, corpora: [grown] });
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

function grow(plan: CorpusData, count: number): CorpusData {
  const next = random(3);
  const shuffle = (text: string) => [...text].sort(() => next() - 0.5).join("");
  const clauses = Array.from({ length: count }, (_, index) => {
    const clause = plan.clauses[index % plan.clauses.length];
    if (!clause) throw new Error("no clause");
    if (index < plan.clauses.length) return clause;
    return { ...clause, number: index + 1, title: shuffle(clause.title) };
  });
  return { ...plan, clauses };
}
