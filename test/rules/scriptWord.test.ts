import { describe, it } from "vitest";
import { checkDiagnostics, checkFixAll } from "../harness/service.ts";

const HANT = { settings: { script: "Hant" } } as const;
const HANS = { settings: { script: "Hans" } } as const;

describe("script.word in a Simplified draft", () => {
  it.each([
    ["空气⟦script.word:乾燥→干燥⟧"],
    ["⟦script.word:裏程碑→里程碑⟧"],
    ["优质⟦script.word:麵粉→面粉⟧"],
    ["公开⟦script.word:徵求→征求⟧意见"],
    ["做好⟦script.word:後续→后续⟧工作"],
    ["健全⟦script.word:製度→制度⟧"],
    ["资⟦text.phonetic:(zī)⟧源和⟦script.word:製度→制度⟧"],
    ["⟦script.word:关於→关于⟧印发"],
    ["⟦script.word:出於→出于⟧某种考虑"],
    ["产业⟦script.word:高峯→高峰⟧论坛"],
    ["⟦script.word:着名→著名⟧企业"],
    ["提高⟦script.word:复盖面→覆盖面⟧"],
  ])("finds %s", (marked) => {
    checkDiagnostics(marked, HANS);
  });

  it.each([
    ["毕昇、魏徵、钱锺书、文徵明、樊於期、乾隆、乾县"],
    ["慰藉、瞭望、狼藉、宫商角徵羽"],
    ["写着名字，沿着名山大川"],
    ["正反覆膜，回覆盖层"],
    ["於建章、徐乾元同志"],
    ["本人於某，任县数据局局长；於某某（另案处理）"],
    ["林峯、苏峯"],
    ["昇腾芯片、昇思框架，商於古道"],
    ["`製度`和[链接](http://製度.cn)"],
    ["招牌写着“製度館”"],
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text, HANS);
  });

  it("marks the plan's own words in the other script inside quotation marks too", () => {
    checkDiagnostics(
      "提出“推进⟦script.character:產→产⟧品主⟦script.character:數→数⟧⟦script.character:據→据⟧”",
      HANS,
    );
  });
});

describe("script.word in a Traditional draft", () => {
  it.each([
    ["加強⟦script.word:防范→防範⟧"],
    ["基於⟦script.word:云端→雲端⟧服務"],
    ["先診療⟦script.word:后→後⟧付費"],
    ["健全⟦script.word:製度→制度⟧"],
    ["⟦script.word:體係→體系⟧建設"],
    ["⟦script.word:全麵→全面⟧推進"],
    ["市場⟦script.word:機製→機制⟧"],
    ["⟦script.word:修複→修復⟧工程"],
    ["⟦script.word:適應癥→適應症⟧"],
    ["數據⟦script.word:復用→複用⟧"],
    ["推動⟦script.word:國傢→國家⟧建設"],
    ["⟦script.word:皇後→皇后⟧大道三⟦script.word:公裏→公里⟧"],
    ["開⟦text.phonetic:(kāi)⟧⟦script.word:辟→闢⟧空間"],
  ])("finds %s", (marked) => {
    checkDiagnostics(marked, HANT);
  });

  it.each([
    ["范仲淹、于右任、周杰倫、姜子牙、岳飛、葉公、皇后"],
    ["里長、公里、批准、台北、胡同、丑時、采風"],
    ["服務臺、櫃臺、服務檯、櫃檯，服務臺企與臺胞"],
    ["余先生、范主任、于局長、涂教授"],
    ["張女士、陳局長、劉先生、鄭教授、楊小姐負責"],
    ["《論語》云：「有朋自遠方來」，評論云：「此舉甚佳。」"],
    ["里中有張姓者，該里辦公處每里設一人"],
    ["香港回歸，司法覆核，覆議權，行政復議，覆審與復查"],
    ["沈浸、沈默、沈重、沈思，傢伙與家伙"],
    ["計畫書、籌畫、調制解調器、子丑寅卯、漓江、症結、伙伴、合伙"],
    ["盡快匯報，盡量匯總，銷毀與焚毀，克制，一目了然，最多只提供"],
    ["週邊設備、店舖、松菸、香煙"],
    ["參與製造，展示了如何，適合中小，機制作用"],
    ["我國三農歷經變革，防滑墊自製止滑"],
    ["了解與瞭解，計劃與計畫，裡面與裏面"],
    ["幾百隻雞，三里路，一干人等"],
    ["`製度`"],
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text, HANT);
  });
});

describe("fixes", () => {
  it("of all rules together give right text", () => {
    checkFixAll("開(kāi)辟製度體係，生态系统", "開闢制度體系，生態系統", HANT);
    checkFixAll("健全資(zī)源製度，关於數據", "健全资源制度，关于数据", HANS);
  });
});
