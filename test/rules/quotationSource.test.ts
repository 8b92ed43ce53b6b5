import { describe, it } from "vitest";
import { checkDiagnostics } from "../harness/service.ts";

const RATE = "数据产业年均增速超过⟦quotation.altered:15→20⟧%";
const LOCAL_RATE = "数据产业年均增速超过25%";
const FULL = "《“数据要素×”三年行动计划（2024—2026年）》";

const settings = { script: "Hans" } as const;

describe("a quotation is held to be the plan's", () => {
  it.each([
    [`《行动计划》提出三个目标：一是“打造300个以上……典型应用场景”；二是“${RATE}”`],
    [`《行动计划》（三）明确：1.“数据交易规模倍增”；2.“${RATE}”`],
    [`《行动计划》设定的目标，即“${RATE}”，我市应当落实`],
    [`正如《行动计划》所言，“${RATE}”`],
    [`《行动计划》共5部分，明确提出“${RATE}”`],
    [`《行动计划》由17部门联合印发，（三）要求“${RATE}”`],
    [`《行动计划》于2024年1月印发。该计划提出“${RATE}”`],
    [`按照《行动计划》提出的“${RATE}”，分解任务`],
    [`按照《行动计划》要求，“${RATE}”`],
    [`他谈到《行动计划》（三），张口就来：“${RATE}”`],
    [`“${RATE}”[《行动计划》（三）]`],
    [`“${RATE}”——引自《行动计划》第（三）项`],
    [`“${RATE}”（详见《行动计划》（三））`],
    [`${FULL}（以下简称“三年计划”）。三年计划提出“${RATE}”`],
    [`${FULL}（以下简称“三年计划”）。“三年计划”（三）提出“${RATE}”`],
    [`${FULL}（以下简称“计划”）。“计划”提出“${RATE}”`],
  ])("%s", (marked) => {
    checkDiagnostics(marked, { settings });
  });
});

describe("a quotation is the writer's or another's", () => {
  it.each([
    ["为落实《行动计划》，重点任务如下：建设“数据特色产业园区”，发展“环境污染责任险”"],
    ["为落实《行动计划》，重点任务如下：\n\n- 建设“数据特色产业园区”"],
    ["《行动计划》重点任务分工：\n\n- 建设“数据特色产业园区”"],
    ["落实《行动计划》，要做到：“健全标准体系，加强数据采集、治理等标准建设”"],
    [`根据《行动计划》，我们提出：“${LOCAL_RATE}”`],
    [`《行动计划》印发后，全省上下深入落实，提出“${LOCAL_RATE}”`],
    [`《云岭省方案》落实《行动计划》，于2024年1月印发。该方案提出“${LOCAL_RATE}”`],
    [`“${LOCAL_RATE}”（详见《云岭省方案》（三））`],
    [`${FULL}（以下简称“三年计划”）。我省三年计划提出“${LOCAL_RATE}”`],
    [`${FULL}（以下简称“计划”）。各县区工作计划提出“${LOCAL_RATE}”`],
    [`《云岭省三年行动计划》（以下简称“三年计划”）。三年计划提出“${LOCAL_RATE}”`],
  ])("%s", (text) => {
    checkDiagnostics(text, { settings });
  });
});
