import type { Messages } from "../messages/messages.ts";
import type { Span } from "../text/span.ts";
import type { BlockFacts, PlacedBlock, ReadBlock, Rule, RuleContext, RuleFinding } from "./rule.ts";

/** What a rule found, said in a user's language. It is kept, so it holds nothing of the draft. */
export interface SaidFinding extends Span {
  readonly message: string;
  /** The one sure replacement of the span, null where there is none. */
  readonly fix: string | null;
  /** Replacements to choose from where none is sure. */
  readonly choices: readonly string[];
}

interface Remembered {
  readonly kind: ReadBlock["kind"];
  readonly quoted: boolean;
  readonly listed: boolean;
  /** What stood before, behind and above, for a rule that reads it. */
  readonly before: BlockFacts | null;
  readonly behind: BlockFacts | null;
  readonly header: BlockFacts | null;
  readonly key: string;
  readonly messages: Messages;
  readonly findings: readonly SaidFinding[];
}

/** By a block's facts, which live as long as its text stands in the draft. */
const memory = new WeakMap<object, Map<Rule, Remembered>>();

/**
 * A rule's findings in a block, worked out only where neither the block nor
 * what the rule reads of the context has changed since the last time. `key` is
 * the rule's `contextKey`.
 */
export function checkRemembered(
  block: PlacedBlock,
  rule: Rule,
  context: RuleContext,
  key: string,
  messages: Messages,
): readonly SaidFinding[] {
  const known = memory.get(block.facts) ?? new Map<Rule, Remembered>();
  memory.set(block.facts, known);
  const basis = basisOf(block, rule, key, messages);
  const last = known.get(rule);
  if (last && isSame(last, basis)) return last.findings;
  const findings = rule.check(block, context).map((found) => say(found, messages));
  known.set(rule, { ...basis, findings });
  return findings;
}

const NO_NEIGHBOURS = { before: null, behind: null, header: null };

type Basis = Omit<Remembered, "findings">;

function basisOf(block: PlacedBlock, rule: Rule, key: string, messages: Messages): Basis {
  const { kind, quoted, listed } = block;
  const { before, behind, header } = rule.readsNeighbours ? block : NO_NEIGHBOURS;
  return { kind, quoted, listed, before, behind, header, key, messages };
}

function isSame(a: Basis, b: Basis): boolean {
  return (
    a.key === b.key &&
    a.kind === b.kind &&
    a.quoted === b.quoted &&
    a.listed === b.listed &&
    a.before === b.before &&
    a.behind === b.behind &&
    a.header === b.header &&
    a.messages === b.messages
  );
}

/** A rule's sentence reaches all that it was made of, the context and so the draft among it. */
function say({ start, end, message, fix, choices }: RuleFinding, messages: Messages): SaidFinding {
  return { start, end, message: message(messages), fix, choices: choices ?? [] };
}

/** Equal for two contexts of one draft exactly where the rule finds the same in them. */
export function contextKey(rule: Rule, context: RuleContext): string {
  return rule.reads?.(context) ?? everything(context);
}

/** What the rules of script by character and word read. */
export function scriptKey({ script, words }: RuleContext): string {
  return `${script} ${words() !== null}`;
}

/** What rules of quotations read. */
export function sourcesKey(context: RuleContext): string {
  return namingKey(context) + JSON.stringify([...context.outline.noteTitles]);
}

/** What rules read that ask which document a title names and write in the draft's script. */
export function namingKey({ script, outline }: RuleContext): string {
  return JSON.stringify([script, [...outline.shortTitles], [...outline.bareShortTitles]]);
}

function everything(context: RuleContext): string {
  const { ownTitles, ownSections, citationForm } = context.outline;
  return JSON.stringify([
    scriptKey(context),
    sourcesKey(context),
    [...ownTitles],
    [...ownSections],
    citationForm,
  ]);
}
