import type { Library } from "../corpus/library.ts";

/** Who is doing something and speaks only with a verb of saying: 我市提出, but not 各县要“…”. */
const ACTORS = "我[省市县区州们局]|本[省市县区州局]|[各全](?:省|市|县|区|州|地)|各县区";
const ACTING =
  "[^，。；]{0,12}(?:提出|明确|确定|制定|出台|印发|设定|要求|规定|目标|细化|分解|概括)";

/** Who speaks and is not the state: people, meetings, papers, local bodies, the writer. */
const OTHERS = new RegExp(
  [
    "书记|主席|总理|省长|市长|县长|区长|局长|厅长|主任|委员|同志|代表|专家|负责人|行政长官|特首",
    "记者|报告|讲话|会议|文章|解读|答记者问|批注",
    "(?:企业|单位|群众|业界)(?=[^，。；：]{0,8}(?:反映|反馈|表示|认为|建议|呼吁|希望|提出|称|说|关心|关注))",
    "(?<!行动)方案|意见|条例|办法|规定[^了：，“]{0,2}(?:第|中)|规划|章程|纲要",
    `(?:${ACTORS})${ACTING}|本方案|各地`,
    "[省市县区州](?:级|里|内)?(?:委|政府|府|数据|发展|局|厅|办|人大|方案|文件)|[省市县区]里",
    "[委局厅办府](?=表示|认为|提出|要求|指出|强调|文件)|号文",
    "误[作写为]|改[为成]|细化为|转化为|分解为|调整为|概括为|归纳为",
  ].join("|"),
  "g",
);
const STATE = /(?:国家(?!级)|中央|(?<![省市县区委府号办厅州])文件)(?=[^，。；“”]{0,16}$)/g;
/** When something is to be reached says nothing of who speaks: 国家明确，到2026年底，. */
const TIME = /[，：]?[到至]?\d{4}年底?(?:前|之前)?，?$/;
/** 国家平均水平, 在国家…的基础上: compared with, not quoted. */
const COMPARED = /平均|水平|基础上|高于|低于|级/;

/**
 * Who is named last in a folded text that leads up to a quotation: the state
 * (or an issuer of a known document), somebody else, or nobody.
 */
export function lastSpeaker(text: string, library: Library | null): "state" | "other" | null {
  const lead = text.replace(TIME, "");
  const other = lastIndex(lead, OTHERS);
  // An issuer's name may hold what looks like another speaker: 国家数据局要求.
  const issuer = library ? lastIssuerEnd(lead, library) : -1;
  const state = Math.max(lastIndex(lead, STATE), issuer);
  if (state < 0 && other < 0) return null;
  return other >= state || COMPARED.test(lead.slice(state)) ? "other" : "state";
}

/** Where the issuer's name ends that is named last; -1 where none is. */
function lastIssuerEnd(lead: string, { corpora }: Library): number {
  const ends = corpora.flatMap((corpus) =>
    corpus.document.issuers.map((name) => {
      const issuer = corpus.fold(name);
      const start = lead.lastIndexOf(issuer);
      return start < 0 ? -1 : start + issuer.length;
    }),
  );
  return Math.max(-1, ...ends);
}

function lastIndex(text: string, pattern: RegExp): number {
  return Array.from(text.matchAll(pattern)).at(-1)?.index ?? -1;
}
