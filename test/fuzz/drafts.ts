import fc from "fast-check";
import type { Draft, DraftLanguage } from "../../server/service/draft/draft.ts";
import { RESTYLE_STYLES } from "../../server/service/features/citing/restyle.ts";
import { SCRIPTS, type Script } from "../../server/service/script/scripts.ts";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../../server/service/settings.ts";
import { applyEdits, type Span } from "../../server/service/text/span.ts";
import { service } from "../harness/plainService.ts";
import { repetitions, texts } from "../harness/texts.ts";
import { requireEdits, requireInside, requireOnce, requireWhole } from "./sound.ts";
import type { Target } from "./target.ts";

const languages = fc.constantFrom("markdown" as const, "plaintext" as const);
const drafts = fc.oneof(
  { weight: 6, arbitrary: texts(40) },
  { weight: 2, arbitrary: repetitions(30) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const styles = ["clause", "full", "quote", "footnote", "gbt7714", "template"] as const;
const [plan] = service.library.corpora;

/** All rules on, whatever is off by default. */
function settingsFor(script: Settings["script"], exempt: readonly string[] = []): Settings {
  const rules = {
    "script.variant": "hint",
    "quotation.unmarked": "hint",
    "term.unofficial": "hint",
  };
  return readSettings({ script, rules, exempt, quotation: { inlayHints: true } }).settings;
}

/** Everything that is asked of a draft gives something sensible. */
export const anyDraft: Target = {
  name: "drafts",
  property: fc.property(
    drafts,
    languages,
    fc.constantFrom("auto" as const, ...SCRIPTS),
    fc.array(share, { minLength: 1, maxLength: 3 }),
    (text, language, script, shares) => {
      const settings = settingsFor(script, ["經濟", "/[资資].?/"]);
      const draft = service.openDraft(text, language);
      const findings = service.diagnose(draft, settings);
      for (const { start, end, code } of findings) requireWhole({ start, end }, text, code);
      for (const { start, end } of service.findLinks(draft, settings)) {
        requireWhole({ start, end }, text, "a link");
      }
      for (const { at } of service.inlayHints(draft, { start: 0, end: text.length }, settings)) {
        requireInside({ start: at, end: at }, text, "an inlay hint");
      }
      for (const section of service.readSections(draft)) requireInside(section, text, "a section");
      for (const at of shares.map((one) => Math.floor(one * text.length))) {
        askAt(draft, at, settings);
      }
      const whole = { start: 0, end: text.length };
      for (const { edits, title } of service.corrections(draft, findings, whole, settings)) {
        requireEdits(edits, text, title);
      }
    },
  ),
};

/** What an editor asks about a place. */
function askAt(draft: Draft, at: number, settings: Settings): void {
  const { text } = draft;
  const hover = service.hover(draft, at, settings);
  if (hover) requireWhole(hover, text, "a hover");
  for (const { start, end } of service.complete(draft, at, settings)) {
    requireInside({ start, end }, text, "a proposal");
    if (at < start || end < at) throw new Error(`a proposal at ${start}–${end} is not at ${at}`);
  }
  const definition = service.definition(draft, at, settings);
  if (definition) requireWhole(definition, text, "a definition");
  const subject = service.subjectAt(draft, at, null, settings);
  for (const span of subject ? service.findReferences(draft, subject, settings) : []) {
    requireWhole(span, text, "a reference");
  }
  for (const style of styles) insertAt(draft, { start: at, end: at }, style, settings);
}

function insertAt(
  draft: Draft,
  place: Span,
  style: (typeof styles)[number],
  settings: Settings,
): void {
  const request = { corpus: plan?.id ?? "", number: 7, style, selections: [place] };
  const insertion = service.insertCitation(draft, request, settings);
  if (insertion?.kind === "insert") requireEdits(insertion.edits, draft.text, style);
}

/** What changes a whole draft changes nothing a second time. */
export const anyChange: Target = {
  name: "changes of whole drafts",
  property: fc.property(
    drafts,
    languages,
    fc.constantFrom(...SCRIPTS),
    fc.constantFrom(...RESTYLE_STYLES),
    (text, language, script, style) => {
      const settings = settingsFor("auto");
      const work = {
        convert: (draft: Draft) => service.convert(draft, null, script, settings),
        clean: (draft: Draft) => service.clean(draft, null, settings),
        restyle: (draft: Draft) => service.restyle(draft, style, settings),
        "fix all": (draft: Draft) => service.fixAll(draft, settings),
      };
      const opened = service.openDraft(text, language);
      requireConverted(applyEdits(text, work.convert(opened)), language, script);
      for (const [name, edit] of Object.entries(work)) {
        requireOnce(name, text, (given) => {
          const edits = edit(service.openDraft(given, language));
          requireEdits(edits, given, name);
          return applyEdits(given, edits);
        });
      }
    },
  ),
};

/** Nothing of another script is left where a draft was converted. */
function requireConverted(text: string, language: DraftLanguage, script: Script): void {
  const settings: Settings = { ...DEFAULT_SETTINGS, script };
  const left = service
    .diagnose(service.openDraft(text, language), settings)
    .find(({ code }) => code.startsWith("script."));
  if (left) throw new Error(`left by convert in ${JSON.stringify(text)}: ${left.message}`);
}

/** A sure fix takes its finding away, in a draft whose script is set; all of them together leave none. */
export const anyFix: Target = {
  name: "fixes",
  property: fc.property(
    texts(15),
    languages,
    fc.constantFrom(...SCRIPTS),
    (text, language, script) => {
      const settings = settingsFor(script);
      const draft = service.openDraft(text, language);
      for (const finding of service.diagnose(draft, settings).slice(0, 5)) {
        const { start, end, fix } = finding;
        if (fix === null) continue;
        const fixed = applyEdits(text, [{ start, end, replacement: fix }]);
        const after = service.diagnose(service.openDraft(fixed, language, draft), settings);
        const isSame = (one: typeof finding) =>
          one.start === start && one.code === finding.code && one.message === finding.message;
        if (fixed === text || after.some(isSame)) {
          throw new Error(`still there: ${JSON.stringify(finding)}`);
        }
      }
      const all = applyEdits(text, service.fixAll(draft, settings));
      const left = service.diagnose(service.openDraft(all, language), settings);
      const sure = left.find(({ fix }) => fix !== null);
      if (sure) throw new Error(`left by fix all: ${JSON.stringify(sure)}`);
    },
  ),
};
