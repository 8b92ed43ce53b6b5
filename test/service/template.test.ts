import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_OPTIONS, EDITIONS } from "../../server/service/corpus/citation/options.ts";
import {
  findTemplateFault,
  TEMPLATE_FIELDS,
} from "../../server/service/corpus/citation/template.ts";
import { CITATION_STYLES } from "../../server/service/corpus/citation.ts";
import { en } from "../../server/service/messages/en.ts";
import { zh } from "../../server/service/messages/zh.ts";
import type { Script } from "../../server/service/script/scripts.ts";
import { DEFAULT_SETTINGS, readSettings } from "../../server/service/settings.ts";
import { readPlan } from "../harness/plans.ts";
import { service } from "../harness/service.ts";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const { properties } = manifest.contributes.configuration;

function fill(template: string, script: Script = "Hans"): string | null {
  const corpus = service.library.corpora[0]?.id ?? "";
  const options = { ...DEFAULT_OPTIONS, template };
  return service.cite({ corpus, number: 7, style: "template", script, options });
}

describe("a template", () => {
  it("names no part of a plan that has none", () => {
    const plan = readPlan("smallest");
    const request = { corpus: plan.id, number: 1, style: "full", script: "Hans" } as const;
    expect(service.withCorpora([plan]).cite({ ...request, options: DEFAULT_OPTIONS })).toBe(
      "云岭市数据局《云岭市数据事项清单》（云市数〔2025〕1号，2025年3月1日）“（一）工作目标”",
    );
  });

  it.each([
    [
      "{issuer}{title}（{number}，{date}）{part}{clause}",
      "国家数据局等17部门《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号，2023年12月31日）第三部分“（七）数据要素×交通运输”",
    ],
    ["依据{shortTitle}{part}第{label}项", "依据《行动计划》第三部分第（七）项"],
    ["{heading}，{heading}", "数据要素×交通运输，数据要素×交通运输"],
    [
      "{quote}",
      "“提升多式联运效能，推进货运寄递数据、运单数据、结算数据、保险数据、货运跟踪数据等共享互认，实现托运人一次委托、费用一次结算、货物一次保险、多式联运经营人全程负责。”",
    ],
    ["[见$&{label}]($1)", "[见$&（七）]($1)"],
  ])("%s", (template, expected) => {
    expect(findTemplateFault(template)).toBeNull();
    expect(fill(template)).toBe(expected);
  });

  it("is set in the script of the draft, with its quotation marks", () => {
    expect(fill("根据“{heading}”{clause}", "Hant-TW")).toBe(
      "根據「數據要素×交通運輸」「（七）數據要素×交通運輸」",
    );
  });

  it.each([
    ["{titel}", "{titel}"],
    ["{title}{constructor}", "{constructor}"],
    ["{ title }", "{ title }"],
    ["{}", "{}"],
    ["{title", "第1个字符的 {"],
    ["{title}（{number）", "第9个字符的 {"],
    ["title}{number}", "第6个字符的 }"],
    ["{{title}}", "第1个字符的 {"],
    ["{title\n}", "第1个字符的 {"],
    ["计划", "没有字段"],
    ["", "没有字段"],
  ])("%j is refused, and it is said why", (template, named) => {
    const { settings, problems } = readSettings({ citation: { template } });
    expect(settings.citation.template).toBe(DEFAULT_OPTIONS.template);
    const fault = findTemplateFault(template);
    expect(problems).toMatchObject([{ name: "citation.template", value: template, fault }]);
    if (!fault) throw new Error("no fault");
    expect(zh.templateFault(fault)).toContain(named);
    expect(en.templateFault(fault)).not.toMatch(/\p{Script=Han}/u);
    if (fault.kind === "lone") return;
    for (const { templateFault } of [zh, en]) {
      for (const field of TEMPLATE_FIELDS) expect(templateFault(fault)).toContain(`{${field}}`);
    }
  });
});

describe("the manifest", () => {
  const pattern = new RegExp(properties["policyDrafting.citation.template"].pattern);

  it.each([
    "{title}",
    "依据{shortTitle}第{label}项",
    "{titel}",
    "{title",
    "title}",
    "{{title}}",
    "计划",
    "",
    ...TEMPLATE_FIELDS.map((field) => `{${field}}`),
  ])("judges the template %j as the server does", (template) => {
    expect(pattern.test(template)).toBe(findTemplateFault(template) === null);
  });

  it("has the styles and defaults of the server", () => {
    expect(properties["policyDrafting.citation.style"].enum).toEqual(CITATION_STYLES);
    const bibliography = properties["policyDrafting.citation.bibliography"];
    expect(bibliography.properties.edition.enum).toEqual(EDITIONS);
    expect(DEFAULT_SETTINGS.citation).toMatchObject({
      style: properties["policyDrafting.citation.style"].default,
      template: properties["policyDrafting.citation.template"].default,
      bibliography: bibliography.default,
    });
  });
});

describe("the settings of a bibliography", () => {
  const read = (bibliography: unknown) => {
    const { settings, problems } = readSettings({ citation: { bibliography } });
    return { ...settings.citation.bibliography, wrong: problems.map(({ name }) => name) };
  };

  it.each([
    [{ edition: "2015" }, { edition: "2015", online: {}, wrong: [] }],
    [
      { online: { x: { url: "https://a.cn/b", accessed: "2026-03-01" } } },
      {
        edition: "2025",
        online: { x: { url: "https://a.cn/b", accessed: "2026-03-01" } },
        wrong: [],
      },
    ],
    [
      { online: { x: { url: "HTTP://a.cn" } } },
      { edition: "2025", online: { x: { url: "HTTP://a.cn", accessed: null } }, wrong: [] },
    ],
    [
      { edition: 2005, online: { x: { url: "a.cn" }, y: "https://a.cn" } },
      {
        edition: "2025",
        online: {},
        wrong: [
          "citation.bibliography.edition",
          "citation.bibliography.online.x.url",
          "citation.bibliography.online.y",
          "citation.bibliography.online.y.url",
        ],
      },
    ],
    ["2015", { edition: "2025", online: {}, wrong: ["citation.bibliography"] }],
    [{ online: [] }, { edition: "2025", online: {}, wrong: ["citation.bibliography.online"] }],
  ])("%j", (given, expected) => {
    expect(read(given)).toEqual(expected);
  });

  it.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-3-1", "昨天", 20260301])(
    "%j is no date of reading; the address stands",
    (accessed) => {
      expect(read({ online: { x: { url: "https://a.cn", accessed } } })).toEqual({
        edition: "2025",
        online: { x: { url: "https://a.cn", accessed: null } },
        wrong: ["citation.bibliography.online.x.accessed"],
      });
    },
  );

  it.each(["2024-02-29", "2000-02-29", "2026-12-31"])("%s is one", (accessed) => {
    expect(read({ online: { x: { url: "https://a.cn", accessed } } }).wrong).toEqual([]);
  });
});
