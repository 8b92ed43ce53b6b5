import type { PlacedBlock } from "../../draft/facts.ts";
import type { RuleContext } from "../rule.ts";

/** Something that rules ask of a block in a context. */
type Question<T> = (block: PlacedBlock, context: RuleContext) => T;

/**
 * A question that several rules ask of one block one after another: it is
 * worked out once. Of each context only the last answer is kept.
 */
export function askedOnce<T>(question: Question<T>): Question<T> {
  const last = new WeakMap<RuleContext, { readonly block: PlacedBlock; readonly answer: T }>();
  return (block, context) => {
    const known = last.get(context);
    if (known?.block === block) return known.answer;
    const answer = question(block, context);
    last.set(context, { block, answer });
    return answer;
  };
}
