import type { Draft, ReadBlock } from "../draft/draft.ts";
import type { Section } from "../draft/section.ts";
import type { Messages } from "../messages/messages.ts";
import { Exemptions, exemptWords } from "../rules/exemptions.ts";
import { RULES } from "../rules/index.ts";
import { checkRemembered, contextKey } from "../rules/memory.ts";
import type { Rule, RuleContext, RuleFinding, Severity } from "../rules/rule.ts";
import type { Settings } from "../settings.ts";
import { nameText } from "../text/name.ts";
import { meets, type Span, shift } from "../text/span.ts";
import { type Environment, scriptOf } from "./environment.ts";
import { readOutline } from "./outline.ts";

/** A finding in a draft, as users see it. */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The one sure replacement of the span, null where there is none. */
  readonly fix: string | null;
  /** Replacements to choose from where none is sure. */
  readonly choices: readonly string[];
}

/** One rule as it is run on a draft. */
interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Its `contextKey`. */
  readonly key: string;
}

/** All that the findings in a section hang on beside its text. */
interface Check {
  readonly active: readonly ActiveRule[];
  readonly context: RuleContext;
  readonly exempt: Settings["exempt"];
  readonly environment: Environment;
  readonly messages: Messages;
}

interface Remembered {
  readonly check: Check;
  readonly findings: readonly Finding[];
}

/** What was found in a section the last time; offsets are in the section. */
const memory = new WeakMap<Section, Remembered>();

/**
 * All findings of a draft in order of place. What a section yields is kept, and
 * of a new one what its blocks yield, so after an edit only what changed is
 * checked again.
 */
export function diagnose(
  draft: Draft,
  settings: Settings,
  environment: Environment,
  messages: Messages,
): Finding[] {
  const outline = readOutline(draft, environment.library);
  const context: RuleContext = { ...environment, script: scriptOf(draft, settings), outline };
  const active = activeRules(settings, context);
  const check = { active, context, exempt: settings.exempt, environment, messages };
  const isKnown = comparison(check);
  const marked = new Exemptions(draft, []);
  return draft.sections.flatMap(({ start, section }) =>
    checkSection(section, check, isKnown)
      .map((finding) => shift(finding, start))
      .filter((finding) => marked.allows(finding, finding.code)),
  );
}

function activeRules(settings: Settings, context: RuleContext): ActiveRule[] {
  return RULES.flatMap((rule) => {
    const own = typeof rule.severity === "function" ? rule.severity(context) : rule.severity;
    const severity = settings.rules[rule.code] ?? own;
    return severity === "off" ? [] : [{ rule, severity, key: contextKey(rule, context) }];
  });
}

function checkSection(
  section: Section,
  check: Check,
  isKnown: (other: Check) => boolean,
): readonly Finding[] {
  const known = memory.get(section);
  if (known && isKnown(known.check)) return known.findings;
  const words = exemptWords(section, check.exempt);
  const findings = section.blocks
    .flatMap((block) => check.active.flatMap((active) => checkBlock(block, active, check)))
    .filter((finding) => !meets(words, finding))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  memory.set(section, { check, findings });
  return findings;
}

/** Tells whether checks find the same as `check`; most sections share one, which is compared once. */
function comparison(check: Check): (other: Check) => boolean {
  const known = new Map<Check, boolean>();
  return (other) => {
    const same = known.get(other) ?? isSame(check, other);
    known.set(other, same);
    return same;
  };
}

function isSame(a: Check, b: Check): boolean {
  return (
    a.exempt === b.exempt &&
    a.messages === b.messages &&
    a.active.length === b.active.length &&
    a.active.every(({ rule, severity, key }, index) => {
      const other = b.active[index];
      return rule === other?.rule && severity === other.severity && key === other.key;
    })
  );
}

/** A fault in one rule takes none of the others' findings with it. */
function checkBlock(
  block: ReadBlock,
  { rule, severity, key }: ActiveRule,
  { context, environment, messages }: Check,
): Finding[] {
  try {
    return checkRemembered(block, rule, context, key).map((found) =>
      present(found, block, rule, severity, messages),
    );
  } catch (error) {
    environment.reportFault(`${rule.code} in ${nameText(block.prose)}`, error);
    return [];
  }
}

function present(
  found: RuleFinding,
  block: ReadBlock,
  rule: Rule,
  severity: Severity,
  messages: Messages,
): Finding {
  const { start, end } = shift({ start: found.start, end: found.end }, block.start);
  return {
    start,
    end,
    code: rule.code,
    severity,
    message: found.message(messages),
    fix: found.fix,
    choices: found.choices ?? [],
  };
}
