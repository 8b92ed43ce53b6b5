import type { RuleContext } from "../rule.ts";

/** What the rules of script by character and word read. */
export function scriptKey({ script, words }: RuleContext): string {
  return `${script} ${words() !== null}`;
}

/** What rules of quotations read. */
export function sourcesKey(context: RuleContext): string {
  return namingKey(context) + JSON.stringify([...context.draftFacts.noteTitles]);
}

/** What rules read that ask which document a title names and write in the draft's script. */
export function namingKey({ script, draftFacts }: RuleContext): string {
  return JSON.stringify([script, [...draftFacts.shortTitles], [...draftFacts.bareShortTitles]]);
}

/** What a rule may read that does not say what it does: all but the region. */
export function everythingKey(context: RuleContext): string {
  const { ownTitles, ownSections, citationForm } = context.draftFacts;
  return JSON.stringify([
    scriptKey(context),
    sourcesKey(context),
    [...ownTitles],
    [...ownSections],
    citationForm,
  ]);
}
