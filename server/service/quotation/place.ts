import { clauseLabel } from "../corpus/labels.ts";
import type { Place } from "../corpus/standingTexts.ts";
import type { QuotedPlace } from "../messages/messages.ts";
import { formatNumeral } from "../text/numerals.ts";

/** A place of a document in the form in which messages name it. */
export function quotedPlace(place: Place): QuotedPlace {
  if (place.kind === "clause") return { kind: "clause", label: clauseLabel(place.clause.number) };
  if (place.kind === "part") return { kind: "part", number: formatNumeral(place.part.number) };
  return { kind: place.kind };
}
