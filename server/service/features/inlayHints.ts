import { shortTitle } from "../corpus/citation/wording.ts";
import { blocksIn, type Draft } from "../draft/draft.ts";
import type { Messages } from "../messages/messages.ts";
import { quotedPlace } from "../quotation/place.ts";
import { type CheckedQuotation, checkQuotations } from "../quotation/quotations.ts";
import type { Script } from "../script/scripts.ts";
import type { Settings } from "../settings.ts";
import type { Span } from "../text/span.ts";
import { type Environment, quotationContext, scriptFor } from "./environment.ts";

/** A label that the editor shows between the characters of a draft. */
export interface InlayHint {
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}

/** Behind each quotation of a span that is word for word its place, such as （七）; empty where the setting is off. */
export function inlayHints(
  draft: Draft,
  span: Span,
  settings: Settings,
  environment: Environment,
  messages: Messages,
): InlayHint[] {
  if (!settings.quotation.inlayHints) return [];
  const script = scriptFor(draft, settings);
  return blocksIn(draft, span).flatMap((block) =>
    checkQuotations(block, quotationContext(draft, block, settings, environment)).flatMap(
      (checked) => hintOf(checked, block.start, script, messages),
    ),
  );
}

function hintOf(
  { quotation, verdicts }: CheckedQuotation,
  start: number,
  script: Script,
  messages: Messages,
): InlayHint[] {
  const passages = verdicts.flatMap((one) => (one.kind === "exact" ? [one.passage] : []));
  const [passage] = passages;
  if (!passage || passages.length < verdicts.length) return [];
  const title = passage.corpus.render(shortTitle(passage.corpus), script);
  const label = messages.place(quotedPlace(passage.place));
  const at = start + quotation.end + quotation.mark.length;
  return [{ at, label, tooltip: messages.quotationExact({ title, place: label }) }];
}
