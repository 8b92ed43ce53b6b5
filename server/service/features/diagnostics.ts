import { type Draft, type Edges, edgesOf, type PlacedBlock, placeBlocks } from "../draft/draft.ts";
import type { Section } from "../draft/section.ts";
import type { Messages } from "../messages/messages.ts";
import { Exemptions, exemptWords } from "../rules/exemptions.ts";
import { RULES } from "../rules/index.ts";
import { checkRemembered, contextKey, type SaidFinding } from "../rules/memory.ts";
import type { Rule, RuleContext, Severity } from "../rules/rule.ts";
import type { Settings } from "../settings.ts";
import { nameText } from "../text/name.ts";
import { meets, shift } from "../text/span.ts";
import { type Environment, scriptOf } from "./environment.ts";
import { readOutline } from "./outline.ts";

/** A finding in a draft, as users see it. */
export interface Finding extends SaidFinding {
  readonly code: string;
  readonly severity: Severity;
}

/** One rule as it is run on a draft. */
interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Its `contextKey`. */
  readonly key: string;
}

/** All that the findings in a section hang on beside its text. It is kept, so it holds nothing of the draft. */
interface Basis {
  readonly active: readonly ActiveRule[];
  readonly exempt: Settings["exempt"];
  readonly messages: Messages;
}

/** One run over a draft. */
interface Check {
  readonly basis: Basis;
  readonly context: RuleContext;
  readonly reportFault: Environment["reportFault"];
  /** Whether what was found on another basis stands. */
  readonly isKnown: (other: Basis) => boolean;
}

interface Remembered {
  readonly basis: Basis;
  readonly edges: Edges;
  readonly findings: readonly Finding[];
}

/** What was found in a section the last time; offsets are in the section. */
const memory = new WeakMap<Section, Remembered>();

/** How much of a draft is checked in one step, in UTF-16 units. */
const STEP = 50_000;

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
  const steps = diagnoseInSteps(draft, settings, environment, messages);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same with a rest behind each step, so that a long draft can be left off; what was found is kept. */
export function* diagnoseInSteps(
  draft: Draft,
  settings: Settings,
  environment: Environment,
  messages: Messages,
): Generator<void, Finding[]> {
  const outline = readOutline(draft, environment.library, settings);
  const context: RuleContext = { ...environment, script: scriptOf(draft, settings), outline };
  const basis = { active: activeRules(settings, context), exempt: settings.exempt, messages };
  const { reportFault } = environment;
  const check = { basis, context, reportFault, isKnown: comparison(basis) };
  const marked = new Exemptions(draft, []);
  const findings: Finding[] = [];
  let rest = 0;
  for (const [index, { start, section }] of draft.sections.entries()) {
    if (start - rest >= STEP) {
      rest = start;
      yield;
    }
    for (const found of checkSection(section, edgesOf(draft.sections, index), check)) {
      const finding = shift(found, start);
      if (marked.allows(finding, finding.code)) findings.push(finding);
    }
  }
  return findings;
}

function activeRules(settings: Settings, context: RuleContext): ActiveRule[] {
  return RULES.flatMap((rule) => {
    const own = typeof rule.severity === "function" ? rule.severity(context) : rule.severity;
    const severity = settings.rules[rule.code] ?? own;
    return severity === "off" ? [] : [{ rule, severity, key: contextKey(rule, context) }];
  });
}

function checkSection(section: Section, edges: Edges, check: Check): readonly Finding[] {
  const { basis } = check;
  const known = memory.get(section);
  if (known && hasEdges(known, edges) && check.isKnown(known.basis)) return known.findings;
  const words = exemptWords(section, basis.exempt);
  const findings = placeBlocks(section.blocks, edges)
    .flatMap((block) => basis.active.flatMap((active) => checkBlock(block, active, check)))
    .filter((finding) => !meets(words, finding))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  memory.set(section, { basis, edges, findings });
  return findings;
}

function hasEdges({ edges }: Remembered, { before, behind }: Edges): boolean {
  return edges.before === before && edges.behind === behind;
}

/** Tells whether findings on other bases stand on `basis`; most sections share one, which is compared once. */
function comparison(basis: Basis): (other: Basis) => boolean {
  const known = new Map<Basis, boolean>();
  return (other) => {
    const same = known.get(other) ?? isSame(basis, other);
    known.set(other, same);
    return same;
  };
}

function isSame(a: Basis, b: Basis): boolean {
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
  block: PlacedBlock,
  { rule, severity, key }: ActiveRule,
  { context, basis, reportFault }: Check,
): Finding[] {
  try {
    return checkRemembered(block, rule, context, key, basis.messages).map((found) => ({
      ...shift(found, block.start),
      code: rule.code,
      severity,
    }));
  } catch (error) {
    reportFault(`${rule.code} in ${nameText(block.prose)}`, error);
    return [];
  }
}
