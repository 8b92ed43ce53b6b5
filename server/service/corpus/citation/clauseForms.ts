import type { ReferenceForm } from "../../draft/referenceForms.ts";
import { formatNumeral } from "../../text/numerals.ts";
import { clauseLabel } from "../labels.ts";
import type { ClauseData } from "../model.ts";
import { quotedClause } from "./wording.ts";

const LABELS: Readonly<Record<ReferenceForm, (number: number) => string>> = {
  bracketed: clauseLabel,
  bracketedArticle: (number) => `第${clauseLabel(number)}条`,
  article: (number) => `第${formatNumeral(number)}条`,
  item: (number) => `第${clauseLabel(number)}项`,
};

/** A clause's number as references of a form write it: （七）, 第（七）条, 第七条, 第（七）项. */
export function labelInForm(number: number, form: ReferenceForm): string {
  return LABELS[form](number);
}

/** A clause as citations of a form name it: “（七）clause title”, 第（七）条, 第七条, 第（七）项. */
export function clauseInForm(clause: ClauseData, form: ReferenceForm): string {
  return form === "bracketed" ? quotedClause(clause) : labelInForm(clause.number, form);
}
