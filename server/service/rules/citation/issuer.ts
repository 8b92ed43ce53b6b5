import type { Corpus } from "../../corpus/corpus.ts";
import { BLANK, NUMERAL } from "../../draft/patterns.ts";

/** What may stand between an issuer and the title: 等17部门印发的. */
const ISSUED = new RegExp(
  `^${BLANK}*(?:等)?(?:\\d{1,3}|${NUMERAL}{1,3}|多)?个?(?:部门|部委|单位)?` +
    "(?:\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)?(?:联合|共同|正式)?" +
    `(?:印发|发布|下发|出台|颁布|制定)?(?:的|了)?(?:关于印发)?${BLANK}*$`,
);
const LONGEST = 60;

/**
 * Where the words begin that name the issuer of a document right in front of
 * `at` in a folded text (国家数据局等部门印发的《…》); null where none do.
 */
export function issuerBefore(folded: string, at: number, corpus: Corpus): number | null {
  const from = Math.max(0, at - LONGEST);
  const front = folded.slice(from, at);
  const starts = corpus.document.issuers.flatMap((name) => {
    const issuer = corpus.foldOwn(name);
    const start = front.lastIndexOf(issuer);
    return start >= 0 && ISSUED.test(front.slice(start + issuer.length)) ? [from + start] : [];
  });
  return starts.length > 0 ? Math.min(...starts) : null;
}
