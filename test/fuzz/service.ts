import fc from "fast-check";
import { openMachine } from "../../server/host/serviceHost.ts";
import type { CorpusData } from "../../server/service/corpus/model.ts";
import { corpusProblem } from "../../server/service/corpus/validate.ts";
import type { Finding } from "../../server/service/features/diagnostics.ts";
import { createLanguageService } from "../../server/service/languageService.ts";
import { SCRIPTS } from "../../server/service/script/scripts.ts";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../../server/service/settings.ts";
import { applyEdits } from "../../server/service/text/span.ts";
import { texts } from "../harness/edits.ts";
import { service } from "../harness/plainService.ts";
import type { Target } from "./target.ts";

const languages = fc.constantFrom("markdown" as const, "plaintext" as const);
const drafts = fc.oneof(texts(40), fc.string({ unit: "binary", maxLength: 60 }));
const scripts = fc.constantFrom("auto" as const, ...SCRIPTS);

/** Everything that is asked of a draft gives something sensible. */
export const anyDraft: Target = {
  name: "drafts",
  property: fc.property(drafts, languages, scripts, (text, language, script) => {
    const settings: Settings = { ...DEFAULT_SETTINGS, script };
    const draft = service.openDraft(text, language);
    const findings = service.diagnose(draft, settings);
    for (const finding of findings) requireSound(finding, text);
    const places = [0, text.length >> 1, text.length];
    for (const at of places) {
      service.hover(draft, at, settings);
      service.complete(draft, at, settings);
      service.corrections(draft, findings, { start: at, end: at }, settings);
    }
    requireOnce("convert", text, (given) => {
      const opened = service.openDraft(given, language);
      return applyEdits(given, service.convert(opened, null, "Hant", settings));
    });
    requireOnce("clean", text, (given) => {
      const opened = service.openDraft(given, language);
      return applyEdits(given, service.clean(opened, null, settings));
    });
  }),
};

/** A sure fix takes its finding away, in a draft whose script is set; all of them together leave none. */
export const anyFix: Target = {
  name: "fixes",
  runs: 100,
  property: fc.property(texts(15), fc.constantFrom(...SCRIPTS), (text, script) => {
    const settings: Settings = { ...DEFAULT_SETTINGS, script };
    const draft = service.openDraft(text, "markdown");
    const sure = service.diagnose(draft, settings).filter(({ fix }) => fix !== null);
    for (const finding of sure.slice(0, 5)) {
      const fixed = applyEdits(text, service.sureFixes([finding]));
      const after = service.openDraft(fixed, "markdown", draft);
      const left = service.diagnose(after, settings).find((one) => isSame(one, finding));
      if (left && fixed !== text) throw new Error(`still there: ${JSON.stringify(finding)}`);
    }
    requireOnce("fix all", text, (given) =>
      service.fixAll(service.openDraft(given, "markdown"), settings),
    );
  }),
};

function isSame(a: Finding, b: Finding): boolean {
  return a.start === b.start && a.end === b.end && a.code === b.code && a.message === b.message;
}

/** Front matter of any kind is read without harm. */
export const anyFrontMatter: Target = {
  name: "front matter",
  property: fc.property(
    fc.array(
      fc.constantFrom("---", "script:", " Hant", "\n", "\r\n", ":", "\ufeff", "...", "'", '"', " "),
      { maxLength: 30 },
    ),
    (bits) => {
      const text = `---\n${bits.join("")}數據`;
      const draft = service.openDraft(text, "markdown");
      for (const finding of service.diagnose(draft, DEFAULT_SETTINGS)) requireSound(finding, text);
    },
  ),
};

/** Settings are whatever an editor sends. */
export const anySettings: Target = {
  name: "settings",
  property: fc.property(
    fc.oneof(
      fc.anything(),
      fc.record(
        {
          script: fc.anything(),
          rules: fc.anything(),
          exempt: fc.oneof(fc.anything(), fc.array(fc.string())),
          citation: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    ),
    (given) => {
      const { settings } = readSettings(given);
      service.diagnose(service.openDraft("推动数據，(zī)资(zī)", "markdown"), settings);
    },
  ),
};

const { host } = openMachine({
  from: import.meta.dirname,
  locale: "zh-CN",
  words: "now",
  note: () => {},
  wordsSettled: () => {},
  warn: () => {},
  reportFault: (_, error) => {
    throw error;
  },
});

/** A corpus file with a part of it replaced is refused, or works. */
export const anyCorpus: Target = {
  name: "corpus files",
  property: fc.property(
    fc.nat(),
    fc.jsonValue({ maxDepth: 2 }),
    fc.boolean(),
    (at, value, remove) => {
      const corpus = structuredClone(host.corpora[0]) as unknown;
      replaceNode(corpus, at, value, remove);
      if (corpusProblem(corpus) !== null) return;
      const own = createLanguageService({ ...host, corpora: [corpus as CorpusData] });
      const text =
        "落实《行动计划》“（七）数据要素×交通运输”，激活数据要素潜能。《行动计划》（九十九）";
      const draft = own.openDraft(text, "markdown");
      own.diagnose(draft, DEFAULT_SETTINGS);
      for (let place = 0; place <= text.length; place += 5) {
        own.hover(draft, place, DEFAULT_SETTINGS);
        own.complete(draft, place, DEFAULT_SETTINGS);
      }
      own.search("数据", "Hant");
    },
  ),
};

/** Replaces or removes one node of a value, counted in depth-first order. */
function replaceNode(value: unknown, at: number, by: unknown, remove: boolean): void {
  const holders: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const walk = (holder: Record<string, unknown>) => {
    for (const key of Object.keys(holder)) {
      holders.push({ holder, key });
      const inner = holder[key];
      if (typeof inner === "object" && inner !== null) walk(inner as Record<string, unknown>);
    }
  };
  walk(value as Record<string, unknown>);
  const chosen = holders[at % holders.length];
  if (!chosen) return;
  if (remove) delete chosen.holder[chosen.key];
  else chosen.holder[chosen.key] = by;
}

function requireSound({ start, end, code }: Finding, text: string): void {
  if (!(0 <= start && start < end && end <= text.length)) {
    throw new Error(`${code} at ${start}–${end} is outside the text of ${text.length} units`);
  }
  if (splits(text, start) || splits(text, end)) throw new Error(`${code} splits a character`);
}

function splits(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function requireOnce(name: string, text: string, work: (text: string) => string): void {
  const once = work(text);
  if (work(once) !== once)
    throw new Error(`${name}: a second time changes ${JSON.stringify(once)}`);
}
