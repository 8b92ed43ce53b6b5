import { checkQuotations } from "../../quotation/quotations.ts";
import { askedOnce } from "../checking/askedOnce.ts";

/** The quotations of a block that are a known document's text or mean to be, held against it. */
export const checkedQuotations = askedOnce((block, { library, readings, draftFacts }) =>
  checkQuotations(block, { library, readings, ...draftFacts }),
);
