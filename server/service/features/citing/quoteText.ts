import { optionsFor } from "../../corpus/citation/options.ts";
import { fullTitle, partLabel, quoted, titled } from "../../corpus/citation/wording.ts";
import { cite } from "../../corpus/citation.ts";
import type { DraftLanguage } from "../../draft/draft.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Passage } from "../../quotation/passageIndex.ts";
import { quotedPlace } from "../../quotation/place.ts";
import type { Script } from "../../script/scripts.ts";
import type { Settings } from "../../settings.ts";
import { cleanText } from "../cleaning.ts";
import type { Environment } from "../environment.ts";
import { locate, textOf } from "./passage.ts";

/** A text from elsewhere as a quotation of the document that it stands in. */
export interface QuotedText {
  /** In quotation marks with its citation, in the draft's script. */
  readonly text: string;
  /** Where it stands, in the user's language: （七）. */
  readonly place: string;
}

/** Shorter texts are terms rather than quotations. */
const SHORTEST = 10;

/**
 * A text from the clipboard, cleaned of web-copy damage, as a verified
 * quotation; null where it does not stand in a known document word for word.
 */
export function quoteText(
  text: string,
  language: DraftLanguage,
  script: Script,
  settings: Settings,
  environment: Environment,
  messages: Messages,
): QuotedText | null {
  const cleaned = cleanText(text, language, settings, environment).text;
  for (const corpus of environment.library.corpora) {
    const passage = locate(corpus, cleaned, null);
    if (!passage || textOf(passage).length < SHORTEST) continue;
    const place = messages.place(quotedPlace(passage.place));
    return { text: quote(passage, script, settings, environment), place };
  }
  return null;
}

function quote(
  passage: Passage,
  script: Script,
  settings: Settings,
  { library }: Environment,
): string {
  const { corpus, place } = passage;
  const words = textOf(passage);
  if (place.kind === "clause") {
    const options = optionsFor(corpus, library, settings.citation);
    const { clause } = place;
    return cite({ corpus, clause, style: "quote", script, quoted: words, options });
  }
  const source =
    place.kind === "notice"
      ? titled(corpus.notice.title)
      : fullTitle(corpus) + (place.kind === "part" ? partLabel(place.part.number) : "");
  return corpus.render(`${quoted(words)}（${source}）`, script);
}
