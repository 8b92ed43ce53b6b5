import type { ReadBlock, Rule, RuleContext, RuleFinding } from "./rule.ts";

interface Remembered {
  readonly kind: ReadBlock["kind"];
  readonly key: string;
  readonly findings: readonly RuleFinding[];
}

/** By a block's facts, which live as long as its text stands in the draft. */
const memory = new WeakMap<object, Map<Rule, Remembered>>();

/**
 * A rule's findings in a block, worked out only where neither the block's text
 * nor what the rule reads of the context has changed since the last time.
 * `key` is the rule's `contextKey`.
 */
export function checkRemembered(
  block: ReadBlock,
  rule: Rule,
  context: RuleContext,
  key: string,
): readonly RuleFinding[] {
  const known = memory.get(block.facts) ?? new Map<Rule, Remembered>();
  memory.set(block.facts, known);
  const last = known.get(rule);
  if (last?.kind === block.kind && last.key === key) return last.findings;
  const findings = rule.check(block, context);
  known.set(rule, { kind: block.kind, key, findings });
  return findings;
}

/** Equal for two contexts of one draft exactly where the rule finds the same in them. */
export function contextKey(rule: Rule, context: RuleContext): string {
  return rule.reads?.(context) ?? everything(context);
}

/** What the rules of script by character and word read. */
export function scriptKey({ script, words }: RuleContext): string {
  return `${script} ${words() !== null}`;
}

function everything(context: RuleContext): string {
  const { shortTitles, ownSections } = context.outline;
  return JSON.stringify([scriptKey(context), [...shortTitles], [...ownSections]]);
}
