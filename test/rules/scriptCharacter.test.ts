import { describe, it } from "vitest";
import { checkDiagnostics, checkFixAll } from "../harness/service.ts";

const HANT = { settings: { script: "Hant" } } as const;
const HANS = { settings: { script: "Hans" } } as const;

describe("script.character in a Simplified draft", () => {
  it.each([
    ["推动⟦script.character:數→数⟧⟦script.character:據→据⟧要素发展"],
    ["𠮷市⟦script.character:業→业⟧务"],
    ["一\r\n⟦script.character:業→业⟧务"],
    ["> 引用⟦script.character:業→业⟧务"],
    ["| 事项 |\n| --- |\n| ⟦script.character:業→业⟧务 |"],
    ["**⟦script.character:業→业⟧**务"],
  ])("finds %s", (marked) => {
    checkDiagnostics(marked, HANS);
  });

  it.each([
    ["`數據`"],
    ["[链接](http://數據.cn)"],
    ["```\n數據\n```"],
    ["---\ntitle: 數據\n---\n正文"],
    ["<!-- 數據 -->"],
    ["毕昇、魏徵、樊於期、乾隆、宫商角徵羽"],
    ["瞭望塔、慰藉、狼藉、著名"],
    ["データの開發と經濟。"],
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text, HANS);
  });
});

describe("script.character in a Traditional draft", () => {
  it.each([
    ["生⟦script.character:态→態⟧系統"],
    ["⟦script.character:标→標⟧準與⟦script.character:确→確⟧定"],
    ["⟦script.character:发→發⟧展與理⟦script.character:发→髮⟧"],
    ["⟦script.character:适→適⟧用、⟦script.character:号→號⟧碼、⟦script.character:万→萬⟧"],
  ])("finds %s", (marked) => {
    checkDiagnostics(marked, HANT);
  });

  it.each([
    ["于右任、采風、台灣、旅游、公布、註釋與注釋、周期、群峰、内外、别人、核查、爲衆産"],
    ["拮据、万俟、洪适、海淀、种師道"],
    ["范仲淹、皇后、公里"],
    ["下載檔案「數據要素_行动计划.pdf」，推動經濟發展"],
    ["裡面、裏面、為、線、綫、床、峰"],
    // Nobody says what it is in Traditional script.
    ["𨱁"],
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text, HANT);
  });
});

describe("the draft's script", () => {
  it.each([
    ["goes by the characters of one script", "經濟發展與數據要素，生⟦script.character:态→態⟧"],
    ["is Simplified where most is", "经济发展与数据要素，⟦script.character:業→业⟧务"],
    ["says nothing on a tie", "数據"],
    ["says nothing without Chinese", "Hello, world."],
  ])("%s", (_, marked) => {
    checkDiagnostics(marked);
  });
});

describe("fixes", () => {
  it("of a whole draft leave everything else in place", () => {
    checkFixAll("推动𠮷數據\r\n要素`數據`（2024）", "推动𠮷数据\r\n要素`數據`（2024）", HANS);
  });
});
