import {
  type CitationOptions,
  DEFAULT_OPTIONS,
  EDITIONS,
  isDate,
  isWebAddress,
  type Online,
} from "./corpus/citation/options.ts";
import { findTemplateFault } from "./corpus/citation/template.ts";
import { CITATION_STYLES, type CitationStyle } from "./corpus/citation.ts";
import { compileExempt, type Exempt } from "./rules/checking/exemptions.ts";
import { RULES } from "./rules/index.ts";
import type { Severity } from "./rules/rule.ts";
import { SCRIPTS, type Script } from "./script/scripts.ts";
import { isLeftOut, type SettingsProblem, SettingsReader } from "./settingsReader.ts";

/** What the user may set. */
export interface Settings {
  /** Paths of corpus files, as they were written. */
  readonly corpora: readonly string[];
  readonly script: Script | "auto";
  /** Severity by rule code; a rule that is not named has its default. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** Words and patterns that are never marked. */
  readonly exempt: readonly Exempt[];
  readonly citation: CitationOptions & { readonly style: CitationStyle };
  readonly quotation: {
    /** Whether inlay hints name the clause behind a quotation that is word for word. */
    readonly inlayHints: boolean;
  };
  /** Whether letters are taken for pinyin. */
  readonly completion: { readonly pinyin: boolean };
}

/** What holds where the user sets nothing; a test compares it with the manifest. */
export const DEFAULT_SETTINGS: Settings = {
  corpora: [],
  script: "auto",
  rules: {},
  exempt: [],
  citation: { style: "clause", ...DEFAULT_OPTIONS },
  quotation: { inlayHints: false },
  completion: { pinyin: true },
};

/** The values of the setting `script`. */
export const SCRIPT_VALUES = ["auto", ...SCRIPTS] as const;

const SEVERITIES = ["error", "warning", "information", "hint", "off"] as const;
const SWITCH = [true, false] as const;

/**
 * Settings out of whatever an editor sends: what is missing or unusable has
 * its default, and what is unusable is told. Never throws.
 */
export function readSettings(given: unknown): {
  settings: Settings;
  problems: readonly SettingsProblem[];
} {
  const reader = new SettingsReader();
  const root = reader.record("", given);
  const { quotation, completion } = DEFAULT_SETTINGS;
  const { inlayHints } = reader.record("quotation", root.quotation);
  const { pinyin } = reader.record("completion", root.completion);
  const settings: Settings = {
    corpora: readCorpora(root.corpora, reader),
    script: reader.choice("script", root.script, SCRIPT_VALUES, DEFAULT_SETTINGS.script),
    rules: readRules(root.rules, reader),
    exempt: readExempt(root.exempt, reader),
    citation: readCitation(root.citation, reader),
    quotation: {
      inlayHints: reader.choice("quotation.inlayHints", inlayHints, SWITCH, quotation.inlayHints),
    },
    completion: {
      pinyin: reader.choice("completion.pinyin", pinyin, SWITCH, completion.pinyin),
    },
  };
  return { settings, problems: reader.problems };
}

function readCorpora(given: unknown, reader: SettingsReader): string[] {
  return reader.list("corpora", given).flatMap((path) => {
    if (typeof path === "string" && path.trim() !== "") return [path];
    reader.refuse("corpora", path, ["plans/plan.json", "~/plan.json"]);
    return [];
  });
}

function readRules(given: unknown, reader: SettingsReader): Settings["rules"] {
  const codes = RULES.map((rule) => rule.code);
  const rules: Record<string, Severity | "off"> = {};
  for (const [code, value] of Object.entries(reader.record("rules", given))) {
    const severity = SEVERITIES.find((one) => one === value);
    if (!codes.includes(code)) reader.refuse("rules", code, codes);
    else if (severity) rules[code] = severity;
    else reader.refuse(`rules.${code}`, value, SEVERITIES);
  }
  return rules;
}

function readCitation(given: unknown, reader: SettingsReader): Settings["citation"] {
  const { style, shortName, template, bibliography } = reader.record("citation", given);
  const { edition, online } = reader.record("citation.bibliography", bibliography);
  const usual = DEFAULT_SETTINGS.citation;
  return {
    style: reader.choice("citation.style", style, CITATION_STYLES, usual.style),
    shortName: readShortName(shortName, reader),
    template: readTemplate(template, reader),
    bibliography: {
      edition: reader.choice(
        "citation.bibliography.edition",
        edition,
        EDITIONS,
        usual.bibliography.edition,
      ),
      online: readOnline(online, reader),
    },
  };
}

/** Given with 《》 or without. */
function readShortName(given: unknown, reader: SettingsReader): string {
  if (isLeftOut(given)) return DEFAULT_OPTIONS.shortName;
  const name = typeof given === "string" ? given.trim().replace(/^《(.*)》$/s, "$1") : null;
  if (name !== null && !/[《》\n]/.test(name)) return name;
  reader.refuse("citation.shortName", given, ["《…》"]);
  return DEFAULT_OPTIONS.shortName;
}

function readTemplate(value: unknown, reader: SettingsReader): string {
  if (isLeftOut(value)) return DEFAULT_OPTIONS.template;
  const isText = typeof value === "string";
  const fault = isText ? findTemplateFault(value) : null;
  if (isText && fault === null) return value;
  reader.refuse("citation.template", value, [DEFAULT_OPTIONS.template], fault ?? undefined);
  return DEFAULT_OPTIONS.template;
}

/** Addresses by document; an entry with an unusable address is left out, an unusable date alone. */
function readOnline(given: unknown, reader: SettingsReader): Record<string, Online> {
  const name = "citation.bibliography.online";
  const online: Record<string, Online> = {};
  for (const [id, entry] of Object.entries(reader.record(name, given))) {
    const { url, accessed, ...unknown } = reader.record(`${name}.${id}`, entry);
    for (const key of Object.keys(unknown)) {
      reader.refuse(`${name}.${id}`, key, ["url", "accessed"]);
    }
    const date = isDate(accessed) ? accessed : null;
    if (date === null && !isLeftOut(accessed)) {
      reader.refuse(`${name}.${id}.accessed`, accessed, ["YYYY-MM-DD"]);
    }
    if (isWebAddress(url)) online[id] = { url, accessed: date };
    else reader.refuse(`${name}.${id}.url`, url, ["https://…"]);
  }
  return online;
}

/** How an entry of `exempt` may be written. */
const EXEMPT_FORMS = ["数据", "/[0-9]+号/"];

function readExempt(given: unknown, reader: SettingsReader): Exempt[] {
  return reader.list("exempt", given).flatMap((value) => {
    try {
      if (typeof value === "string") return [compileExempt(value)];
      reader.refuse("exempt", value, EXEMPT_FORMS);
    } catch (error) {
      reader.refuse("exempt", value, [...EXEMPT_FORMS, (error as Error).message]);
    }
    return [];
  });
}
