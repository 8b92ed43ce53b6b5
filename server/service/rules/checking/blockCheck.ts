import type { BlockFacts, PlacedBlock, ReadBlock } from "../../draft/facts.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Span } from "../../text/span.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import type { Basis, BasisComparison } from "./basis.ts";

/** What a rule found, said in a user's language. It is kept, so it holds nothing of the draft. */
export interface SaidFinding extends Span {
  readonly message: string;
  /** The one sure replacement of the span, null where there is none. */
  readonly fix: string | null;
  /** Replacements to choose from where none is sure. */
  readonly choices: readonly string[];
  /** What the one fix or choice comes to, to be read; null where it says so itself. */
  readonly outcome: string | null;
}

/** One run of the rules over a draft. */
export interface Run {
  readonly basis: Basis;
  readonly comparison: BasisComparison;
  readonly context: RuleContext;
  /** Told of a rule that fails on a block; it takes none of the others' findings with it. */
  readonly reportFault: (rule: Rule, block: ReadBlock, error: unknown) => void;
}

/** What each rule found in a block, in the order of the basis, and what that hangs on. */
interface Remembered {
  readonly basis: Basis;
  readonly kind: ReadBlock["kind"];
  readonly quoted: boolean;
  readonly listed: boolean;
  readonly before: BlockFacts | null;
  readonly behind: BlockFacts | null;
  readonly header: BlockFacts | null;
  readonly findings: readonly (readonly SaidFinding[])[];
}

const NONE: readonly SaidFinding[] = [];

/**
 * What each rule finds in a block, in the order of the run's basis; offsets are
 * in the block. Worked out only where neither the block nor what the rule reads
 * beside it has changed since the last time.
 */
export function checkBlock(block: PlacedBlock, run: Run): readonly (readonly SaidFinding[])[] {
  const { kind, quoted, listed, before, behind, header, facts } = block;
  const { basis, comparison } = run;
  const known = facts.kept as Remembered | undefined;
  const last = known && isAlike(known, block) ? known : undefined;
  const standing = last && comparison.standing(last.basis);
  const hasSameNeighbours = last !== undefined && isBesideTheSame(last, block);
  const findings = basis.active.map(({ rule }, index) => {
    const stands = hasSameNeighbours || !rule.readsNeighbours ? standing?.[index] : undefined;
    return (stands !== undefined && last?.findings[stands]) || check(block, rule, run);
  });
  const remembered: Remembered = { basis, kind, quoted, listed, before, behind, header, findings };
  facts.kept = remembered;
  return findings;
}

function isAlike(a: Remembered, b: PlacedBlock): boolean {
  return a.kind === b.kind && a.quoted === b.quoted && a.listed === b.listed;
}

function isBesideTheSame(a: Remembered, b: PlacedBlock): boolean {
  return a.before === b.before && a.behind === b.behind && a.header === b.header;
}

function check(block: PlacedBlock, rule: Rule, run: Run): readonly SaidFinding[] {
  try {
    const found = rule.check(block, run.context);
    return found.length === 0 ? NONE : found.map((one) => say(one, run.basis.messages));
  } catch (error) {
    run.reportFault(rule, block, error);
    return NONE;
  }
}

/** A rule's sentence reaches all that it was made of, the context and so the draft among it. */
function say(found: RuleFinding, messages: Messages): SaidFinding {
  const { start, end, message, fix, choices = [], outcome = null } = found;
  return { start, end, message: message(messages), fix, choices, outcome };
}
