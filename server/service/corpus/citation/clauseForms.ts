import type { ReferenceForm } from "../../draft/referenceForms.ts";
import { formatNumeral } from "../../text/numerals.ts";
import { clauseLabel } from "../labels.ts";
import type { ClauseData } from "../model.ts";
import { quotedClause } from "./wording.ts";

const WRITE: Readonly<Record<ReferenceForm, (clause: ClauseData) => string>> = {
  bracketed: quotedClause,
  bracketedArticle: ({ number }) => `第${clauseLabel(number)}条`,
  article: ({ number }) => `第${formatNumeral(number)}条`,
  item: ({ number }) => `第${clauseLabel(number)}项`,
};

/** A clause as citations of a form name it: “（七）clause title”, 第（七）条, 第七条, 第（七）项. */
export function clauseInForm(clause: ClauseData, form: ReferenceForm): string {
  return WRITE[form](clause);
}
