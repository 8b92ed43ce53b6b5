import { fullTitle, partLabel, quoted, shortTitle, titled } from "../../corpus/citation/wording.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Place } from "../../corpus/standingTexts.ts";
import type { Draft } from "../../draft/draft.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Passage } from "../../quotation/passageIndex.ts";
import { quotedPlace } from "../../quotation/place.ts";
import type { Settings } from "../../settings.ts";
import { cleanText } from "../cleaning.ts";
import { isNamedAt, readNaming } from "../draftFacts/naming.ts";
import { marksOf } from "../draftFacts/quotationMarks.ts";
import { type Environment, scriptFor } from "../environment.ts";
import { locate, textOf } from "./passage.ts";
import { citePassage, placeRequest } from "./placedCitation.ts";

/** A text from elsewhere as a quotation of the document that it stands in. */
export interface QuotedText {
  /** In quotation marks with its citation, in the draft's script. */
  readonly text: string;
  /** Where it stands, in the user's language: （七）. */
  readonly place: string;
}

/** Where a quotation goes. */
interface Goal {
  readonly draft: Draft;
  readonly offset: number;
  readonly settings: Settings;
}

/** Shorter texts are terms rather than quotations. */
const SHORTEST = 10;

/**
 * A text from the clipboard, cleaned of web-copy damage, as a verified
 * quotation that goes into a draft at an offset; null where it does not stand
 * in a known document word for word.
 */
export function quoteText(
  text: string,
  goal: Goal,
  environment: Environment,
  messages: Messages,
): QuotedText | null {
  const { draft, settings } = goal;
  const cleaned = cleanText(text, draft.language, settings, environment).text;
  for (const corpus of environment.library.corpora) {
    const passage = locate(corpus, cleaned, null);
    if (!passage || textOf(passage).length < SHORTEST) continue;
    const place = messages.place(quotedPlace(passage.place));
    const inMarks = marksOf(draft, scriptFor(draft, settings));
    return { text: inMarks(quote(passage, goal, environment)), place };
  }
  return null;
}

function quote(
  passage: Passage,
  { draft, offset, settings }: Goal,
  environment: Environment,
): string {
  const { corpus, place } = passage;
  const words = textOf(passage);
  if (place.kind === "clause") {
    const found = { corpus, clause: place.clause };
    const request = placeRequest(draft, found, "quote", settings, environment);
    return citePassage({ ...request, quoted: words }, offset);
  }
  const naming = readNaming(draft, corpus, environment.library, settings);
  const title = naming.namedShort ? shortTitle(corpus, naming.shortName) : fullTitle(corpus);
  const source = sourceOf(place, corpus, isNamedAt(draft, offset, naming) ? "" : title);
  return corpus.render(quoted(words) + (source && `（${source}）`), scriptFor(draft, settings));
}

/** What names the place behind a quotation; the document by `title`, which is empty where the sentence has named it. */
function sourceOf(place: Place, corpus: Corpus, title: string): string {
  if (place.kind === "notice") return titled(corpus.notice.title);
  return title + (place.kind === "part" ? partLabel(place.part.number) : "");
}
