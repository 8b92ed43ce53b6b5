import { type Draft, readDraft } from "../draft/draft.ts";
import type { Messages } from "../messages/messages.ts";
import type { Settings } from "../settings.ts";
import { composeEdits } from "../text/compose.ts";
import { applyEdits, type Edit } from "../text/span.ts";
import { sureFixes } from "./codeActions.ts";
import { diagnose } from "./diagnostics.ts";
import type { Environment } from "./environment.ts";

/** Rules that disagree must come to an end; two rounds are the rule. */
const ROUNDS = 10;

/**
 * The edits that make every sure fix of a draft, in order and apart. One that
 * would run into another (国发[2024]1号 in Traditional: the characters, the
 * brackets) is made in the next round, so that a second time gives none.
 */
export function fixAll(
  draft: Draft,
  settings: Settings,
  environment: Environment,
  messages: Messages,
): Edit[] {
  let fixed = draft;
  let made: Edit[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = sureFixes(diagnose(fixed, settings, environment, messages));
    if (fixes.length === 0) break;
    made = composeEdits(made, fixes);
    const text = applyEdits(fixed.text, fixes);
    fixed = readDraft(text, draft.language, environment.tables, fixed);
  }
  return made;
}
