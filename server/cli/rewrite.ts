import type { Draft } from "../service/draft/draft.ts";
import type { LanguageService } from "../service/languageService.ts";
import type { Settings } from "../service/settings.ts";
import { applyEdits, type Edit } from "../service/text/span.ts";
import { type Input, readInput } from "./inputs.ts";
import { openConfigured } from "./services.ts";
import { giveBack } from "./write.ts";

/**
 * Changes one draft as a whole: in its file where `write` is set, else on
 * standard output. Gives what was read and the edits that were made.
 */
export async function rewrite<E extends Edit>(
  file: string,
  write: boolean,
  edit: (service: LanguageService, draft: Draft, settings: Settings) => readonly E[],
): Promise<{ readonly input: Input; readonly edits: readonly E[] }> {
  const input = readInput(file);
  const { service, settings } = await openConfigured(file);
  const edits = edit(service, service.openDraft(input.text, input.language), settings);
  giveBack(input, applyEdits(input.text, edits), write);
  return { input, edits };
}
