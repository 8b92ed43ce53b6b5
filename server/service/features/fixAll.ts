import { type Draft, readDraft } from "../draft/draft.ts";
import type { Messages } from "../messages/messages.ts";
import type { Settings } from "../settings.ts";
import { applyEdits } from "../text/span.ts";
import { sureFixes } from "./codeActions.ts";
import { diagnose } from "./diagnostics.ts";
import type { Environment } from "./environment.ts";

/** Rules that disagree must come to an end; two rounds are the rule. */
const ROUNDS = 10;

/**
 * A draft's text with every sure fix made. One that would run into another
 * (国发[2024]1号 in Traditional: the characters, the brackets) follows in the
 * next round, so that a second time changes nothing.
 */
export function fixAll(
  draft: Draft,
  settings: Settings,
  environment: Environment,
  messages: Messages,
): string {
  let fixed = draft;
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = sureFixes(diagnose(fixed, settings, environment, messages));
    if (fixes.length === 0) break;
    const text = applyEdits(fixed.text, fixes);
    fixed = readDraft(text, draft.language, environment.tables, fixed);
  }
  return fixed.text;
}
