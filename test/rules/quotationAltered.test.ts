import { describe, expect, it } from "vitest";
import { checkDiagnostics, checkFixAll } from "../harness/service.ts";

const PLAN = "《行动计划》";

describe("quotation.altered", () => {
  it.each([
    [
      "the last word before a full stop that is left out",
      `${PLAN}中“完善培育数据商的支持⟦quotation.altered:措施→举措⟧”的要求`,
    ],
    [
      "words swapped at the end",
      `${PLAN}提出“优化选址布局、⟦quotation.altered:能源调度、设备运维→设备运维、能源调度⟧等”`,
    ],
    [
      "words swapped at the beginning",
      `${PLAN}提出“⟦quotation.altered:设备运维、选址布局→选址布局、设备运维⟧、能源调度等”`,
    ],
    ["a figure", `${PLAN}提出“数据产业年均增速超过⟦quotation.altered:15→20⟧%”`],
    ["a word", `${PLAN}提出“推进国际化，在安全合规⟦quotation.altered:基础→前提⟧下”`],
    [
      "a word left out",
      `${PLAN}要求“在医疗机构间推广检查检验结⟦quotation.altered:果标→果数据标⟧准统一和共享互认”`,
    ],
    ["a word put in", `${PLAN}要求“打造高质量人工智能⟦quotation.altered:行业→⟧大模型训练数据集”`],
    [
      "words in another order",
      `${PLAN}要求“提升⟦quotation.altered:供应链产业→产业链供应⟧链监测预警能力”`,
    ],
    [
      "a mark",
      `${PLAN}要求“鼓励交易场所强化合规管理⟦quotation.altered:、→，⟧创新服务模式，打造服务生态”`,
    ],
    [
      "× as a letter",
      `${PLAN}指出：“实施‘数据要素⟦quotation.altered:x→×⟧’行动，就是要发挥我国超大规模市场、海量数据资源”`,
    ],
    [
      "inner marks left out",
      `${PLAN}提出“融合⟦quotation.altered:两客一危→‘两客一危’⟧、网络货运等重点车辆数据”`,
    ],
    [
      "a character in front of a bracket",
      `${PLAN}的通知指出“国家数据局会同有关部门制定了《‘数据要素×’三年行动计划⟦quotation.altered:%→⟧（2024—2026年）》，现印发给你们”`,
    ],
    [
      "the first character",
      `${PLAN}提出“⟦quotation.altered:健→完⟧善数据资源体系，在科研、文化、交通运输等领域”`,
    ],
    ["the last character", `${PLAN}提出“需求牵引，注重实⟦quotation.altered:际→效⟧”`],
    [
      "a part of a pair behind ten thousand",
      `${PLAN}提出“需求牵引，注重⟦quotation.altered:𠮷→实⟧效”`,
    ],
    [
      "from the first to the last of two mistakes",
      `${PLAN}提出“打造⟦quotation.altered:200个以上示范性强、显示度高、带动性强→300个以上示范性强、显示度高、带动性广⟧的典型应用场景”`,
    ],
    [
      "a quotation that does not say where it is from",
      "要“推动灾害事故、物资装备、特种作业人员、安全生产经营许可等数据跨⟦quotation.altered:部门→区域⟧共享共用，提高监管执法和救援处置协同联动效率”",
    ],
    [
      "what the state is said to demand",
      "国家提出“数据产品和服务质量效益明显提升，数据产业年均增速超过2⟦quotation.altered:5→0⟧%”",
    ],
    [
      "a block quote",
      `> 支持第三方主体汇聚利用农产品的产地、生产、加工、质检等数据，支撑农产品⟦quotation.altered:溯源→追溯⟧管理、精准营销等`,
    ],
    [
      "in a block quote what names its source below",
      `> 打造⟦quotation.altered:5→3⟧00个以上示范性强、显示度高、带动性广的典型应用场景\n> ——${PLAN}（三）`,
    ],
    [
      "a title in emphasis and then a figure",
      "> **（三）总体目标。** 数据产业年均增速超过⟦quotation.altered:15→20⟧%，场内交易与场外交易协调发展\n>\n> ——《行动计划》（三）",
    ],
    [
      "a digit where there is no figure, though nobody is named",
      "要“推动协同制造，推进产品主数据标准生态系统建设，支持链⟦quotation.altered:5→⟧主企业打通供应链上下游设计、计划、质量、物流等数据”",
    ],
    [
      "a figure in a long quotation, though nobody is named",
      "“到2026年底，数据要素应用广度和深度大幅拓展，在经济发展领域数据要素乘数效应得到显现，打造⟦quotation.altered:2→3⟧00个以上示范性强、显示度高、带动性广的典型应用场景”",
    ],
    [
      "clauses in another order, however much lies elsewhere",
      `${PLAN}提出“⟦quotation.altered:打造服务生态，提升服务质量，鼓励交易场所强化合规管理，创新服务模式→鼓励交易场所强化合规管理，创新服务模式，打造服务生态，提升服务质量⟧。”`,
    ],
    [
      "sentences in another order",
      `${PLAN}提出“⟦quotation.altered:聚焦重点行业和领域，挖掘典型数据要素应用场景，需求牵引，注重实效→需求牵引，注重实效。聚焦重点行业和领域，挖掘典型数据要素应用场景⟧”`,
    ],
    [
      "one of two",
      `落实“完善培育数据商的支持举措”和“持续优化数据跨境流动监管措施，支持自由贸易⟦quotation.altered:港→试验区⟧开展探索”的要求`,
    ],
    [
      "a piece beside an ellipsis",
      `${PLAN}提出“到2026年底……数据产业年均增速超过⟦quotation.altered:18→20⟧%，场内交易与场外交易协调发展”`,
    ],
    [
      "a piece beside an insertion",
      `${PLAN}提出“地方数据管理部门〔即各级数据局〕要会同相关部门研究制定⟦quotation.altered:实施→落实⟧方案”`,
    ],
    [
      "a quotation between straight marks",
      `${PLAN}提出"数据产业年均增速超过⟦quotation.altered:15→20⟧%"`,
    ],
    [
      "a quotation whose marks are one curved and one straight",
      `${PLAN}提出“数据产业年均增速超过⟦quotation.altered:15→20⟧%"和“数据交易规模⟦quotation.altered:翻→倍⟧增”`,
    ],
    [
      "a quotation with emphasis round a word",
      `${PLAN}提出“数据产业**年均**增速超过⟦quotation.altered:15→20⟧%”`,
    ],
    [
      "a quotation on two lines",
      `${PLAN}提出“数据产业年均增速\n超过⟦quotation.altered:15→20⟧%，场内交易与场外交易协调发展”`,
    ],
    [
      "in Traditional text",
      "《行動計劃》提出“數據產業年均增速超過⟦quotation.altered:15→20⟧%”，推動經濟發展",
    ],
    [
      "in corner marks",
      "《行動計劃》提出「融合『兩客一危』、網絡貨⟦quotation.altered:車→運⟧等重點車輛數據」，推動經濟發展",
    ],
    [
      "with the form that the words round it ask for",
      "《行動計劃》提出「挖掘數據⟦quotation.altered:再→複⟧用價值，融合『兩客一危』、網絡貨運等重點車輛數據」，推動經濟發展",
    ],
  ])("finds %s", (_, marked) => {
    checkDiagnostics(marked);
  });

  it.each([
    ["word for word", `${PLAN}提出“打造300个以上示范性强、显示度高、带动性广的典型应用场景”`],
    ["in corner marks", `${PLAN}提出「支持能耗预测、多能互补、梯度定价等应用」`],
    ["two sentences", `${PLAN}提出“完善培育数据商的支持举措。促进数据有序跨境流动”`],
    [
      "over two paragraphs",
      `${PLAN}提出“推动在数据资源丰富、带动性强、前景广阔的领域率先突破，发挥引领作用。有效市场，有为政府。”`,
    ],
    [
      "over two clauses",
      `${PLAN}提出“支持数据商上市融资。开展数据要素应用典型案例评选，遴选一批典型应用。”`,
    ],
    ["with its heading", `${PLAN}提出“（七）数据要素×交通运输。提升多式联运效能”`],
    ["with inner marks turned", `${PLAN}提出“融合‘两客一危’、网络货运等重点车辆数据”`],
    ["with inner marks as they are", `${PLAN}提出“融合“两客一危”、网络货运等重点车辆数据”`],
    [
      "with an ellipsis",
      `${PLAN}提出“提高金融抗风险能力，推进数字金融发展……支持金融机构间共享风控类数据”`,
    ],
    [
      "with an insertion",
      `${PLAN}提出“打造300个以上〔全国合计〕示范性强、显示度高、带动性广的典型应用场景”`,
    ],
    [
      "with a full stop where the plan goes on",
      `${PLAN}提出“推动协同制造，推进产品主数据标准生态系统建设。”`,
    ],
    ["in full width", `${PLAN}提出“数据产业年均增速超过２０％”`],
    [
      "with blanks round figures",
      `${PLAN}提出“打造 300 个以上示范性强、显示度高、带动性广的典型应用场景”`,
    ],
    [
      "with emphasis that CommonMark leaves",
      `${PLAN}提出“**需求牵引，注重实效。**聚焦重点行业和领域”`,
    ],
    ["with a line break", `${PLAN}提出“数据产业年均增速\n超过20%，场内交易与场外交易协调发展”`],
    ["a title of a clause", `${PLAN}（十六）“提升数据供给水平”与（十七）“优化数据流通环境”`],
    [
      "a block quote",
      "> 完善培育数据商的支持举措。\n> 促进数据有序跨境流动，对标国际高标准经贸规则。",
    ],
    [
      "a block quote in quotation marks",
      "> “完善培育数据商的支持举措。促进数据有序跨境流动”\n>\n> ——《行动计划》（十七）",
    ],
    ["the writer's own words", "形成“县县有场景、行行有标杆、月月有活动”的格局"],
    [
      "the writer's own target",
      "我市提出“到2026年底，打造50个以上示范性强、显示度高、带动性广的典型应用场景”",
    ],
    [
      "the writer's own target in a block quote",
      "> 到2026年底，数据要素应用广度和深度大幅拓展，在经济发展领域数据要素乘数效应得到显现，打造20个以上示范性强、显示度高、带动性广的典型应用场景",
    ],
    ["a short name", "举办“数据要素×茶产业”大赛，建设“城市大脑”"],
    [
      "another document's words",
      "《云岭省行动方案》提出“打造30个以上示范性强、显示度高、带动性广的典型应用场景”",
    ],
    ["a speaker's words", "市委书记强调“加强数据安全保障，提升数据安全水平，严守数据安全红线”"],
    ["marks without a partner", `${PLAN}提出“数据产业年均增速超过15%`],
    ["an inch mark", `${PLAN}所列 24" 屏幕，数据产业年均增速超过15%`],
    ["code", "`《行动计划》提出“数据产业年均增速超过15%”`"],
  ])("leaves alone a quotation %s", (_, text) => {
    checkDiagnostics(text, { settings: { script: "Hans" } });
  });

  it("says what differs, where, and what the fix does", () => {
    const [finding] = checkDiagnostics(
      `${PLAN}提出“数据产业年均增速超过⟦quotation.altered:15→20⟧%”`,
    );
    expect(finding?.message).toBe(
      "引文与原文不符：《行动计划》（三）原文为“数据产业年均增速超过20%”，此处作“数据产业年均增速超过15%”。引文须逐字照录；修复时恢复原文。",
    );
  });

  it("shows of the original no more than is quoted", () => {
    const [finding] = checkDiagnostics(
      `${PLAN}提出“整⟦quotation.altered:台→合⟧设计、生产、运行数据，提升预测性维护和增值服务等能力”`,
    );
    expect(finding?.message).toContain("原文为“整合设计”，此处作“整台设计”");
  });

  it("is mended together with the script of the quotation", () => {
    checkFixAll(
      `推动经济发展。${PLAN}提出“打造200个以上示範性强、显示度高、带动性广的典型应用场景”`,
      `推动经济发展。${PLAN}提出“打造300个以上示范性强、显示度高、带动性广的典型应用场景”`,
    );
  });

  it.each([
    [
      "发展，《行动计划》提出“數據產業年均增長超過15%，场内交易与场外交易协调发展”，推动经济。",
      "发展，《行动计划》提出“数据产业年均增速超过20%，场内交易与场外交易协调发展”，推动经济。",
    ],
    [
      "《行动计划》提出“打造300个以上示範性强、显示度高、带动性強的典型应用场景”，推动经济发展。",
      "《行动计划》提出“打造300个以上示范性强、显示度高、带动性广的典型应用场景”，推动经济发展。",
    ],
  ])("is mended in one pass with the characters in it: %s", (text, expected) => {
    checkFixAll(text, expected);
  });

  it("offers no sure fix that would take emphasis away", () => {
    const [finding] = checkDiagnostics(
      `${PLAN}提出“数据产业年均增速⟦quotation.altered:达到**20%**以上⟧，场内交易与场外交易协调发展”`,
    );
    expect(finding?.fix).toBeNull();
  });
});
