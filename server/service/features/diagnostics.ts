import type { Draft } from "../draft/draft.ts";
import type { PlacedBlock } from "../draft/facts.ts";
import {
  NO_SURROUNDINGS,
  placeBlocks,
  type Surroundings,
  sameSurroundings,
} from "../draft/neighbours.ts";
import { type Section, sectionMemory } from "../draft/section.ts";
import type { Messages } from "../messages/messages.ts";
import { activeRules, type Basis, BasisComparison } from "../rules/checking/basis.ts";
import { checkBlock, type Run, type SaidFinding } from "../rules/checking/blockCheck.ts";
import { Exemptions, exemptWords } from "../rules/checking/exemptions.ts";
import { RULES } from "../rules/index.ts";
import type { RuleContext, Severity } from "../rules/rule.ts";
import type { Settings } from "../settings.ts";
import { atOnce, type Steps } from "../text/gradual.ts";
import { nameText } from "../text/name.ts";
import { meets, shift } from "../text/span.ts";
import { readDraftFacts } from "./draftFacts/draftFacts.ts";
import { type Environment, scriptOf } from "./environment.ts";

/** A finding in a draft, as users see it. */
export interface Finding extends SaidFinding {
  readonly code: string;
  readonly severity: Severity;
}

/** One run over a draft. */
interface Check extends Run {
  readonly exempt: Settings["exempt"];
}

interface Remembered {
  readonly basis: Basis;
  readonly exempt: Settings["exempt"];
  readonly surroundings: Surroundings;
  readonly findings: readonly Finding[];
}

/** What was found in a section the last time; offsets are in the section. */
const memory = sectionMemory<Remembered>();

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
  return atOnce(diagnoseInSteps(draft, settings, environment, messages));
}

/** The same with a rest behind each step, so that a long draft can be left off; what was found is kept. */
export function* diagnoseInSteps(
  draft: Draft,
  settings: Settings,
  environment: Environment,
  messages: Messages,
): Steps<Finding[]> {
  const check = prepare(draft, settings, environment, messages);
  const isMarked = draft.disabled.length > 0 || draft.foreign.length > 0;
  const marked = isMarked ? new Exemptions(draft, []) : null;
  const findings: Finding[] = [];
  let rest = 0;
  for (const [index, { start, section }] of draft.sections.entries()) {
    if (start - rest >= STEP) {
      rest = start;
      yield;
    }
    for (const found of checkSection(
      section,
      draft.surroundings[index] ?? NO_SURROUNDINGS,
      check,
    )) {
      const finding = shift(found, start);
      if (marked?.allows(finding, finding.code) ?? true) findings.push(finding);
    }
  }
  return findings;
}

function prepare(
  draft: Draft,
  settings: Settings,
  environment: Environment,
  messages: Messages,
): Check {
  const draftFacts = readDraftFacts(draft, environment.library, settings);
  const script = scriptOf(draft, settings);
  const writing = script ?? "Hans";
  const context: RuleContext = { ...environment, script, writing, draftFacts };
  const basis = { active: activeRules(RULES, settings.rules, context), messages };
  return {
    basis,
    comparison: new BasisComparison(basis),
    context,
    reportFault: ({ code }, { prose }, error) =>
      environment.reportFault(`${code} in ${nameText(prose)}`, error),
    exempt: settings.exempt,
  };
}

function checkSection(
  section: Section,
  surroundings: Surroundings,
  check: Check,
): readonly Finding[] {
  const { basis, exempt } = check;
  const known = memory.get(section);
  if (known && stands(known, surroundings, check)) return known.findings;
  const words = exemptWords(section, exempt);
  const findings = placeBlocks(section.blocks, surroundings)
    .flatMap((block) => findingsIn(block, check))
    .filter((finding) => !meets(words, finding))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  memory.set(section, { basis, exempt, surroundings, findings });
  return findings;
}

function stands(
  { basis, exempt, surroundings }: Remembered,
  now: Surroundings,
  check: Check,
): boolean {
  return (
    sameSurroundings(surroundings, now) && exempt === check.exempt && check.comparison.isSame(basis)
  );
}

/** Offsets are in the section. */
function findingsIn(block: PlacedBlock, check: Check): Finding[] {
  const { active } = check.basis;
  const findings: Finding[] = [];
  for (const [index, found] of checkBlock(block, check).entries()) {
    const { rule, severity } = active[index] ?? {};
    if (!rule || !severity) continue;
    for (const one of found)
      findings.push({ ...shift(one, block.start), code: rule.code, severity });
  }
  return findings;
}
