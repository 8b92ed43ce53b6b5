import type { ReadBlock, Rule, RuleContext, RuleFinding } from "./rule.ts";

interface Remembered {
  readonly context: string;
  readonly findings: Map<string, RuleFinding[]>;
}

/** By a block's facts, which live as long as its text stands in the draft. */
const memory = new WeakMap<object, Remembered>();

/**
 * A rule's findings in a block, worked out only where neither the block's text
 * nor the context has changed since the last time. `key` is `contextKey(context)`.
 */
export function checkRemembered(
  block: ReadBlock,
  rule: Rule,
  context: RuleContext,
  key: string,
): RuleFinding[] {
  let known = memory.get(block.facts);
  if (known?.context !== key) {
    known = { context: key, findings: new Map() };
    memory.set(block.facts, known);
  }
  const name = `${rule.code} ${block.kind} ${block.quoted}`;
  let findings = known.findings.get(name);
  if (!findings) {
    findings = rule.check(block, context);
    known.findings.set(name, findings);
  }
  return findings;
}

/** Equal for two contexts of one draft exactly where every rule finds the same in them. */
export function contextKey({ script, outline, words }: RuleContext): string {
  return JSON.stringify([
    words() !== null,
    script,
    [...outline.shortTitles],
    [...outline.bareShortTitles],
    [...outline.ownTitles],
    [...outline.ownSections],
    outline.citationForm,
  ]);
}
