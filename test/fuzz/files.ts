import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { CorpusFiles } from "../../server/host/corpusFiles.ts";
import { hostMessagesFor } from "../../server/host/problem.ts";
import { openMachine } from "../../server/host/serviceHost.ts";
import type { CorpusData } from "../../server/service/corpus/model.ts";
import { findCorpusFault } from "../../server/service/corpus/validate.ts";
import {
  createLanguageService,
  type LanguageService,
} from "../../server/service/languageService.ts";
import { DEFAULT_SETTINGS, readSettings } from "../../server/service/settings.ts";
import { finish } from "../../server/service/text/gradual.ts";
import { service } from "../harness/plainService.ts";
import { planText, readPlan } from "../harness/plans.ts";
import { texts } from "../harness/texts.ts";
import { requireWhole } from "./sound.ts";
import type { Target } from "./target.ts";

const FENCES = ["---", "script:", " Hant", "\n", "\r\n", ":", "\ufeff", "...", "'", '"', " ", "# "];

/** Front matter of any kind is read without harm. */
export const anyFrontMatter: Target = {
  name: "front matter",
  property: fc.property(
    fc.array(fc.oneof(fc.constantFrom(...FENCES), texts(2)), { maxLength: 30 }),
    (bits) => {
      const text = `---\n${bits.join("")}數據`;
      const draft = service.openDraft(text, "markdown");
      for (const { start, end, code } of service.diagnose(draft, DEFAULT_SETTINGS)) {
        requireWhole({ start, end }, text, code);
      }
      service.complete(draft, text.length, DEFAULT_SETTINGS);
    },
  ),
};

const PATTERNS = ["/(a+)+$/", "/(/", "/[资資].?/", "//", "/.*/", "/(?i)x/", "/\\b/", "數", "", " "];
const any = fc.anything();
const settings = fc.record(
  {
    corpora: fc.oneof(any, fc.array(fc.oneof(any, fc.constantFrom("~/x", "../..", "", "\0")))),
    script: fc.oneof(any, fc.constantFrom("auto", "Hans", "Hant-TW")),
    rules: fc.oneof(
      any,
      fc.dictionary(fc.constantFrom("script.word", "toString", "__proto__", "x"), any),
    ),
    exempt: fc.oneof(any, fc.array(fc.oneof(fc.constantFrom(...PATTERNS), texts(3), any))),
    citation: fc.oneof(
      any,
      fc.record(
        {
          style: any,
          shortName: fc.oneof(any, texts(3)),
          template: fc.oneof(any, texts(2), fc.constantFrom("{title}", "{", "{quote}{quote}")),
          bibliography: fc.oneof(
            any,
            fc.record({ edition: any, online: any }, { requiredKeys: [] }),
          ),
        },
        { requiredKeys: [] },
      ),
    ),
    quotation: any,
    completion: any,
  },
  { requiredKeys: [] },
);

/** Settings are whatever an editor sends; every feature works with what is read of them. */
export const anySettings: Target = {
  name: "settings",
  property: fc.property(fc.oneof(any, settings), (given) => {
    const { settings } = readSettings(given);
    const text = "推动数據，(zī)资(zī)，落实《行动计划》（七）";
    const draft = service.openDraft(text, "markdown");
    service.diagnose(draft, settings);
    service.complete(draft, text.length, settings);
    service.restyle(draft, "short", settings);
    const [plan] = service.library.corpora;
    const selections = [{ start: 2, end: 2 }];
    const request = {
      corpus: plan?.id ?? "",
      number: 7,
      style: settings.citation.style,
      selections,
    };
    if (!service.insertCitation(draft, request, settings)) throw new Error("no citation");
  }),
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
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), texts(5)),
    fc.boolean(),
    (at, value, remove) => {
      const corpus = structuredClone(host.corpora[0]) as unknown;
      replaceNode(corpus, at, value, remove);
      if (finish(findCorpusFault(corpus))) return;
      useEverywhere(createLanguageService({ ...host, corpora: [corpus as CorpusData] }));
    },
  ),
};

/** Asks a service all that goes by its plans. */
function useEverywhere(own: LanguageService): void {
  const text =
    "落实《行动计划》“（七）数据要素×交通运输”，激活数据要素潜能。《行动计划》（九十九）、（四）";
  const draft = own.openDraft(text, "markdown");
  own.diagnose(draft, DEFAULT_SETTINGS);
  for (let place = 0; place <= text.length; place += 5) {
    own.hover(draft, place, DEFAULT_SETTINGS);
    own.complete(draft, place, DEFAULT_SETTINGS);
    own.definition(draft, place, DEFAULT_SETTINGS);
  }
  own.findLinks(draft, DEFAULT_SETTINGS);
  own.restyle(draft, "full", DEFAULT_SETTINGS);
  own.search("数据", "Hant");
  own.findSymbols("jtys", DEFAULT_SETTINGS);
}

const FOLDER = mkdtempSync(join(tmpdir(), "policy-drafting-fuzz-"));
process.on("exit", () => rmSync(FOLDER, { recursive: true, force: true }));

/** What may stand in a file that the setting names: a plan with a part replaced, a text cut off or spoilt, bytes. */
const contents: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  fc
    .tuple(fc.nat(), fc.oneof(fc.jsonValue({ maxDepth: 2 }), texts(5)), fc.boolean())
    .map(([at, value, remove]) => {
      const corpus = readPlan("yunling");
      replaceNode(corpus, at, value, remove);
      return JSON.stringify(corpus, null, at % 3);
    }),
  fc.tuple(fc.nat(9999), texts(3)).map(([at, text]) => {
    const whole = planText();
    return whole.slice(0, at % whole.length) + text + whole.slice((at % whole.length) + 1);
  }),
  fc.nat(9999).map((at) => planText().slice(0, at)),
  fc.uint8Array({ maxLength: 99 }),
  fc.json(),
);

const paths = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "plan.json",
    ".",
    "..",
    "~",
    "~/",
    "~/..",
    "/",
    "\\\\x\\y",
    "C:\\x",
    "\0",
    "a/\0b",
  ),
);

/** Whatever the setting names and whatever its file holds, it is used or named. */
export const anyPlanFile: Target = {
  name: "files of the setting corpora",
  property: fc.asyncProperty(
    fc.array(paths, { maxLength: 4 }),
    contents,
    async (named, content) => {
      writeFileSync(join(FOLDER, "plan.json"), content);
      const given = [...named.filter((path) => path !== "plan.json"), "plan.json"];
      const { corpora, problems } = await new CorpusFiles(hostMessagesFor("en")).read({
        paths: given,
        folders: [FOLDER],
        taken: [],
        signal: new AbortController().signal,
      });
      if (corpora.length + problems.length === 0) throw new Error("neither used nor named");
      useEverywhere(service.withCorpora(corpora));
    },
  ) as unknown as Target["property"],
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
