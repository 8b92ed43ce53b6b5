import { describe, expect, it } from "vitest";
import { checkDiagnostics, checkFixAll } from "../harness/service.ts";

const wrong = (written: string, right: string) => `⟦citation.mismatch:${written}→${right}⟧`;
const MAKING = wrong("数据要素×智能制造", "数据要素×工业制造");
const FARMING = wrong("数据要素×智慧农业", "数据要素×现代农业");
const CITY = wrong("数据要素×智慧城市", "数据要素×城市治理");

describe("citation.mismatch: number and title", () => {
  it("offers both corrections and makes neither unasked", () => {
    const [finding] = checkDiagnostics("《行动计划》“⟦citation.mismatch:（八）数据要素×交通运输⟧”");
    expect(finding?.fix).toBeNull();
    expect(finding?.choices).toEqual(["（七）数据要素×交通运输", "（八）数据要素×金融服务"]);
  });

  it.each([
    ["见“⟦citation.mismatch:（八）数据要素×交通运输⟧”"],
    ["《行动计划》⟦citation.mismatch:第（八）条数据要素×交通运输⟧"],
    ["《行动计划》⟦citation.mismatch:第七条“数据要素×金融服务⟧”"],
    ["《行動計劃》「⟦citation.mismatch:（八）數據要素×交通運輸⟧」經濟發展"],
  ])("finds %s", (marked) => {
    checkDiagnostics(marked);
  });

  it.each([
    ["《行动计划》“（七）数据要素×交通运输”"],
    ["## （一）数据要素×交通运输"],
    ["（一）数据要素×交通运输。推进多式联运。"],
    ["## （一）数据要素×交通运输\n\n详见“（一）数据要素×交通运输”。"],
    ["根据《行动计划》，推进（一）数据要素×交通运输"],
    ["《云岭市规划》“（八）数据要素×交通运输”"],
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text);
  });
});

describe("citation.mismatch: number and title in a column that the plan's title heads", () => {
  const table = (head: string, cell: string) =>
    `| 序号 | ${head} |\n| --- | --- |\n| 1 | ${cell} |`;
  it.each([
    [table("《行动计划》条目", "⟦citation.mismatch:（六）数据要素×现代农业⟧")],
    [table("国家《行动计划》条款", "⟦citation.mismatch:（六）数据要素×现代农业⟧")],
    [table("《行动计划》条目", `（十一）${wrong("数据要素×健康医疗", "数据要素×医疗健康")}`)],
  ])("finds %s", (marked) => {
    checkDiagnostics(marked);
  });

  it.each([
    [table("《行动计划》条目", "（五）数据要素×现代农业")],
    [table("重点行动", "（六）数据要素×现代农业")],
    [table("国家《行动计划》", "（二）数据要素×现代农业")],
    [table("《行动计划》任务分解", "（六）数据要素×现代农业")],
    [table("我市《行动计划》", "（六）数据要素×现代农业")],
    [table("《云岭市行动计划》条目", "（六）数据要素×现代农业")],
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text);
  });
});

describe("citation.mismatch: miswritten titles behind their own number", () => {
  it.each([
    [`《行动计划》“（十七）${wrong("改善数据流通环境", "优化数据流通环境")}”提出`],
    [`《行动计划》“（二十一）${wrong("推动以赛促学", "推动以赛促用")}”部署`],
    [`《行动计划》第三部分“（十一）${wrong("数据要素×健康医疗", "数据要素×医疗健康")}”`],
    [`《行动计划》“（三）${wrong("发展目标", "总体目标")}”、“（十九）加强组织领导”`],
    ["《行動計劃》「（十七）⟦citation.mismatch:改善數據流通環境→優化數據流通環境⟧」，推動經濟發展"],
  ])("finds %s", (marked) => {
    checkDiagnostics(marked);
  });

  it("offers the title, and does not write it unasked, where as much speaks for another clause", () => {
    const [finding] = checkDiagnostics(
      "国家《行动计划》“（九）⟦citation.mismatch:数据要素×海洋渔业⟧”",
    );
    expect(finding?.fix).toBeNull();
    expect(finding?.choices).toEqual(["数据要素×科技创新"]);
  });

  it.each([
    ["《行动计划》“（七）数据要素×稀土产业”"],
    ["《行动计划》“（七）提升多式联运效能”"],
    ["《行动计划》“（十一）医疗健康”"],
    ["《行动计划》“（七）数据要素×交通运输”有关部署"],
    ["本方案“（十七）改善数据流通环境”"],
    ["我省《行动计划》“（十七）改善数据流通环境”"],
    ["按照《行动计划》，“（十七）改善数据流通环境”由市数据局负责"],
    ["《云岭市方案》“（十七）改善数据流通环境”"],
    ["“（十七）改善数据流通环境”"],
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text);
  });
});

describe("citation.mismatch: titles of the consultation draft", () => {
  it.each([
    [`《行动计划》“（四）${MAKING}”`],
    [`《行动计划》（四）“${MAKING}”`],
    [`《行动计划》第（五）项“${FARMING}”`],
    [`《行动计划》第五条“${FARMING}”`],
    [`《行动计划》“（四）${MAKING}”“（五）${FARMING}”`],
    [`《行动计划》部署了“${FARMING}”等12项重点行动`],
    [`《行动计划》提出12项重点行动，包括“数据要素×交通运输”“${CITY}”等`],
    [`《行动计划》明确的“${CITY}”重点行动`],
    [`《行动计划》（国数政策〔2023〕11号）列出“数据要素×交通运输”、“${MAKING}”`],
    ["《行動計劃》部署了“⟦citation.mismatch:數據要素×智慧農業→數據要素×現代農業⟧”，推動經濟發展"],
    ["《行動計劃》部署了「⟦citation.mismatch:數據要素×智慧城市→數據要素×城市治理⟧」，推動經濟發展"],
  ])("finds %s", (marked) => {
    checkDiagnostics(marked);
  });

  it.each([
    ["落实《行动计划》，我市实施“数据要素×智能制造”行动"],
    ["根据《行动计划》部署，开展“数据要素×智慧农业”试点"],
    ["《行动计划》印发后，市里部署了“数据要素×智慧城市”行动"],
    ["《行动计划》提出后，我市启动“数据要素×智能制造”"],
    ["## （四）数据要素×智能制造"],
    ["（五）数据要素×智慧农业。建设基地。"],
    ["本方案“（五）数据要素×智慧农业”"],
    ["《云岭市方案》“（五）数据要素×智慧农业”"],
    ["《行动计划》征求意见稿部署了“数据要素×智慧农业”"],
    ["《行动计划》将“数据要素×智慧农业”改为“数据要素×现代农业”"],
    ["《行动计划（征求意见稿）》部署了“数据要素×智慧农业”"],
    ["征求意见稿中的“数据要素×智慧城市”，《行动计划》列出的是“数据要素×城市治理”"],
    ["《行动计划》提出“数据要素×智慧农业示范县”"],
    ["智慧城市、智慧农业和智能制造"],
    ["`《行动计划》“（四）数据要素×智能制造”`"],
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text);
  });
});

describe("citation.mismatch: targets with another figure", () => {
  it.each([
    [`《行动计划》提出，到2026年底，数据产业年均增速${wrong("20%以上", "超过20%")}`],
    [`《行动计划》提出数据产业年均增速${wrong(">20%", "超过20%")}`],
    [`《行动计划》提出数据产业年均增速要${wrong("达到15%", "超过20%")}`],
    [`《行动计划》提出数据产业年均增速${wrong("超过 25 ％", "超过20%")}`],
    [`《行动计划》（三）明确数据交易规模${wrong("增长1倍", "倍增")}`],
    [`《行动计划》“（三）总体目标”明确，数据交易规模${wrong("增长两倍以上", "倍增")}`],
    [`《行动计划》提出全国数据交易规模${wrong("增长100%", "倍增")}`],
    [`《行动计划》要求打造${wrong("300+个", "300个以上")}典型应用场景`],
    [`《行动计划》要求打造${wrong("300+", "300个以上")}典型应用场景`],
    [`《行动计划》要求打造${wrong("超过300个", "300个以上")}示范性强的典型应用场景`],
    [`落实《行动计划》。国家计划提出数据产业年均增速${wrong("20%以上", "超过20%")}`],
    [
      `《“数据要素×”三年行动计划（2024—2026年）》（以下简称“三年计划”）。三年计划提出数据产业年均增速${wrong("20%以上", "超过20%")}`,
    ],
    [`《行动计划》要求打造典型应用场景${wrong("200个以上", "300个以上")}`],
    [`《行动计划》提出打造${wrong("超300个", "300个以上")}典型应用场景`],
    [`《行动计划》提出数据产业年均增速${wrong("达20%以上", "超过20%")}`],
    [`按照《行动计划》打造${wrong("200个以上", "300个以上")}典型应用场景的目标`],
    [`根据《行动计划》，到2026年底，全国数据交易规模将${wrong("增长一倍", "倍增")}`],
    [
      `《行动计划》提出，到2026年底，打造${wrong("500个以上", "300个以上")}典型应用场景，数据产业年均增速${wrong("20%以上", "超过20%")}，数据交易规模${wrong("增长1倍", "倍增")}`,
    ],
    ["《行動計劃》提出數據產業年均增速⟦citation.mismatch:20%以上→超過20%⟧，推動經濟發展"],
  ])("finds %s", (marked) => {
    checkDiagnostics(marked);
  });

  it.each([
    ["《行动计划》提出数据产业年均增速超过20%，数据交易规模倍增，打造300个以上典型应用场景"],
    ["《行动计划》提出数据产业年均增速超过20％"],
    ["《行动计划》提出打造典型应用场景300个以上"],
    ["我省《行动计划》提出数据产业年均增速25%以上"],
    ["落实《行动计划》。国家计划生育政策提出数据交易规模增长1倍"],
    [
      "《“数据要素×”三年行动计划（2024—2026年）》（以下简称“三年计划”）。我省三年计划提出数据交易规模增长1倍",
    ],
    ["《行动计划》提出各地打造典型应用场景，我市打造典型应用场景20个以上"],
    ["《行动计划》提出数据产业年均增速高于20%"],
    ["《行动计划》提出的打造300个典型应用场景"],
    ["《行动计划》提出打造不少于300个典型应用场景"],
    ["《行动计划》提出打造300个以上示范性强、显示度高、带动性广的典型应用场景"],
    ["《行动计划》提出数据产业年均增速超过20%，我市数据产业年均增速25%以上"],
    ["落实《行动计划》，我市数据产业年均增速25%以上"],
    ["落实《行动计划》，到2026年打造20个典型应用场景"],
    ["落实《行动计划》要求，打造20个典型应用场景"],
    ["落实国家数据局《行动计划》部署，打造20个典型应用场景"],
    ["按照《行动计划》打造20个典型应用场景"],
    ["《行动计划》印发以来，云岭提出数据产业年均增速25%以上"],
    ["省政府根据《行动计划》提出我省数据产业年均增速25%以上"],
    ["《行动计划》提出建成20个平台、打造典型应用场景"],
    ["《行动计划》提出“数据产业年均增速⟦quotation.altered:25%以上→超过20%⟧”"],
    ["《行动计划》和《云岭市方案》提出数据产业年均增速25%以上"],
    ["《行动计划》征求意见稿提出数据交易规模增长1倍"],
    ["《行动计划》由征求意见稿的数据交易规模增长1倍改为倍增"],
    ["数据产业年均增速25%以上，数据交易规模增长1倍，打造500个典型应用场景"],
    ["《行动计划》提出后，数据交易规模增长1倍"],
    ["《行动计划》提出目标。数据交易规模增长1倍。"],
    ["《行动计划》要求各地结合实际制定方案，打造10个以上典型应用场景"],
    ["按照国家《行动计划》要求，到2026年底，打造100个典型应用场景"],
    ["《行动计划》实施一年，数据交易规模增长1倍"],
    ["《云岭市方案》提出数据交易规模增长1倍"],
    ["《行动计划》明确我市打造20个典型应用场景"],
    ["对照《行动计划》要求，全市数据交易规模增长1倍"],
    ...["对标", "参考", "锚定", "紧扣", "衔接", "立足", "执行", "学习"].map((led) => [
      `${led}《行动计划》要求，打造20个典型应用场景`,
    ]),
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text);
  });

  it("is put right in one go, and has nothing more to say", () => {
    const right =
      "《行动计划》提出打造300个以上典型应用场景，数据产业年均增速超过20%，数据交易规模倍增。";
    checkFixAll(
      "《行动计划》提出打造300+典型应用场景，数据产业年均增速20%以上，数据交易规模增长1倍。",
      right,
    );
    checkDiagnostics(right);
  });

  it("says what the plan says and where", () => {
    const [finding] = checkDiagnostics("《行动计划》提出数据交易规模⟦citation.mismatch:增长1倍⟧");
    for (const words of ["（三）", "“倍增”", "“增长1倍”"])
      expect(finding?.message).toContain(words);
  });
});

describe("citation.mismatch: clauses of other documents", () => {
  it.each([
    ["我市方案“（二）数据要素×金融服务”提出，建设“蓉易贷”数据专区"],
    ["市方案“（五）数据要素×医疗健康”由市卫生健康委负责"],
    ["本方案“（六）数据要素×文化旅游”所称景区，是指4A级以上旅游景区"],
    ["对照国家《行动计划》，省实施方案“（九）数据要素×应急管理”增加了森林防火内容"],
    ["我省计划第二部分“（五）数据要素×医疗健康”"],
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text);
  });
});

describe("citation.mismatch: a clause in another part", () => {
  it.each([
    ["《行动计划》⟦citation.mismatch:第二部分⟧第（七）项对多式联运作了规定"],
    ["《行动计划》（国数政策〔2023〕11号）⟦citation.mismatch:第三部分⟧“（十六）提升数据供给水平”"],
  ])("finds %s", (marked) => {
    const [finding] = checkDiagnostics(marked);
    expect(finding?.fix).toBeNull();
    expect(finding?.choices).toHaveLength(1);
  });

  it.each([
    ["《行动计划》第三部分第（七）项、第四部分第（十六）项"],
    ["《云岭方案》第二部分第（七）项"],
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text);
  });
});

describe("citation.mismatch: another clause's words", () => {
  const WORDS = "支持金融机构间共享风控类数据，融合分析金融市场、信贷资产";
  it.each([
    [`《行动计划》⟦citation.mismatch:（七）→（八）⟧提出“${WORDS}”`],
    [`《行动计划》⟦citation.mismatch:第（七）项→第（八）项⟧要求：“${WORDS}”`],
    [
      `《行动计划》“⟦citation.mismatch:（七）数据要素×交通运输→（八）数据要素×金融服务⟧”明确“${WORDS}”`,
    ],
  ])("finds %s", (marked) => {
    checkDiagnostics(marked);
  });

  it.each([
    [`《行动计划》（八）提出“${WORDS}”`],
    [`《行动计划》（七）、（八）提出“${WORDS}”`],
    [`《行动计划》（四）至（七）提出“${WORDS}”`],
    [`《行动计划》（八）、（七）提出“${WORDS}”`],
    [`《行动计划》（四）至（八）以及（九）提出“${WORDS}”`],
    [`《行动计划》（七）部署了交通运输领域的任务，金融领域要“${WORDS}”`],
    ["《行动计划》（十九）要求培育“数据商和第三方专业服务机构”"],
    [`《云岭方案》（七）提出“${WORDS}”`],
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text);
  });
});
