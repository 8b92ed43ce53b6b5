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
import { compileExempt, type Exempt } from "./rules/exemptions.ts";
import { RULES } from "./rules/index.ts";
import type { Severity } from "./rules/rule.ts";
import { isScript, type Script } from "./script/scripts.ts";
import type { TemplateFault } from "./text/faults.ts";

/** What the user may set. */
export interface Settings {
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

export const DEFAULT_SETTINGS: Settings = {
  script: "auto",
  rules: {},
  exempt: [],
  citation: { style: "clause", ...DEFAULT_OPTIONS },
  quotation: { inlayHints: false },
  completion: { pinyin: true },
};

const SEVERITIES: readonly unknown[] = ["error", "warning", "information", "hint", "off"];

/** A value that was given for a setting and cannot be used. */
export interface SettingsProblem {
  readonly name: string;
  readonly value: unknown;
  readonly allowed: readonly string[];
  /** What is wrong with a template; it says more than what is allowed. */
  readonly fault?: TemplateFault;
}

/**
 * Settings out of whatever an editor sends: what is missing or unusable has
 * its default, and what is unusable is told. Never throws.
 */
export function readSettings(given: unknown): { settings: Settings; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  const pick = <T>(name: string, value: unknown, allowed: readonly T[], fallback: T): T => {
    if (value === undefined || value === null) return fallback;
    if (allowed.includes(value as T)) return value as T;
    problems.push({ name, value, allowed: allowed.map(String) });
    return fallback;
  };
  const recordOf = (name: string, value: unknown) => readRecord(name, value, problems);
  const root = recordOf("", given);
  const citation = recordOf("citation", root.citation);
  const script = root.script;
  const bibliography = recordOf("citation.bibliography", citation.bibliography);
  const settings: Settings = {
    script: isScript(script) ? script : pick("script", script, SCRIPT_VALUES, "auto"),
    rules: readRules(root.rules, problems),
    exempt: readExempt(root.exempt, problems),
    citation: {
      style: pick("citation.style", citation.style, CITATION_STYLES, "clause"),
      shortName: readShortName(citation.shortName, problems),
      template: readTemplate(citation.template, problems),
      bibliography: {
        edition: pick(
          "citation.bibliography.edition",
          bibliography.edition,
          EDITIONS,
          DEFAULT_OPTIONS.bibliography.edition,
        ),
        online: readOnline(bibliography.online, problems),
      },
    },
    quotation: {
      inlayHints: pick(
        "quotation.inlayHints",
        recordOf("quotation", root.quotation).inlayHints,
        [true, false],
        false,
      ),
    },
    completion: {
      pinyin: pick(
        "completion.pinyin",
        recordOf("completion", root.completion).pinyin,
        [true, false],
        true,
      ),
    },
  };
  return { settings, problems };
}

const SCRIPT_VALUES: readonly (Script | "auto")[] = [
  "auto",
  "Hans",
  "Hant",
  "Hant-TW",
  "Hant-HK",
  "Hant-CN",
];

function readRules(given: unknown, problems: SettingsProblem[]): Settings["rules"] {
  const codes = RULES.map((rule) => rule.code);
  const rules: Record<string, Severity | "off"> = {};
  for (const [code, value] of Object.entries(readRecord("rules", given, problems))) {
    if (!codes.includes(code)) problems.push({ name: "rules", value: code, allowed: codes });
    else if (SEVERITIES.includes(value)) rules[code] = value as Severity | "off";
    else problems.push({ name: `rules.${code}`, value, allowed: SEVERITIES.map(String) });
  }
  return rules;
}

/** Given with 《》 or without. */
function readShortName(given: unknown, problems: SettingsProblem[]): string {
  if (given === undefined || given === null) return "";
  const name = typeof given === "string" ? given.trim().replace(/^《(.*)》$/s, "$1") : null;
  if (name !== null && !/[《》\n]/.test(name)) return name;
  problems.push({ name: "citation.shortName", value: given, allowed: ["《…》"] });
  return "";
}

function readTemplate(value: unknown, problems: SettingsProblem[]): string {
  if (value === undefined || value === null) return DEFAULT_OPTIONS.template;
  const isText = typeof value === "string";
  const fault = isText ? findTemplateFault(value) : null;
  if (isText && fault === null) return value;
  const problem = { name: "citation.template", value, allowed: [DEFAULT_OPTIONS.template] };
  problems.push(fault === null ? problem : { ...problem, fault });
  return DEFAULT_OPTIONS.template;
}

/** Addresses by document; an entry with an unusable address is left out, an unusable date alone. */
function readOnline(given: unknown, problems: SettingsProblem[]): Record<string, Online> {
  const name = "citation.bibliography.online";
  const online: Record<string, Online> = {};
  for (const [id, entry] of Object.entries(readRecord(name, given, problems))) {
    const { url, accessed, ...unknown } = readRecord(`${name}.${id}`, entry, problems);
    for (const value of Object.keys(unknown)) {
      problems.push({ name: `${name}.${id}`, value, allowed: ["url", "accessed"] });
    }
    const isUnread = accessed === undefined || accessed === null;
    if (!isUnread && !isDate(accessed)) {
      problems.push({ name: `${name}.${id}.accessed`, value: accessed, allowed: ["YYYY-MM-DD"] });
    }
    if (isWebAddress(url)) online[id] = { url, accessed: isDate(accessed) ? accessed : null };
    else problems.push({ name: `${name}.${id}.url`, value: url, allowed: ["https://…"] });
  }
  return online;
}

function readExempt(given: unknown, problems: SettingsProblem[]): Exempt[] {
  const isList = Array.isArray(given);
  if (given !== undefined && given !== null && !isList) {
    problems.push({ name: "exempt", value: given, allowed: ["[ … ]"] });
  }
  const entries: readonly unknown[] = isList ? given : [];
  return entries.flatMap((value) => {
    try {
      if (typeof value === "string") return [compileExempt(value)];
      problems.push({ name: "exempt", value, allowed: EXEMPT_FORMS });
    } catch (error) {
      problems.push({
        name: "exempt",
        value,
        allowed: [...EXEMPT_FORMS, (error as Error).message],
      });
    }
    return [];
  });
}

const EXEMPT_FORMS = ["数据", "/[0-9]+号/"];

/** An object's entries; what is no object is told, what is missing is empty. */
function readRecord(
  name: string,
  value: unknown,
  problems: SettingsProblem[],
): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  if (value !== undefined && value !== null) problems.push({ name, value, allowed: ["{ … }"] });
  return {};
}
