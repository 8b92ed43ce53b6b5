import { describe, it } from "vitest";
import { checkDiagnostics } from "../harness/service.ts";

describe("script.variant", () => {
  it.each<["Hant-TW" | "Hant-HK" | "Hant-CN", string]>([
    ["Hant-TW", "⟦script.variant:爲→為⟧了群⟦script.variant:衆→眾⟧"],
    ["Hant-HK", "⟦script.variant:裡→裏⟧面"],
    ["Hant-CN", "⟦script.variant:採→采⟧用，⟦script.variant:於→于⟧此"],
  ])("in %s: %s", (script, marked) => {
    checkDiagnostics(marked, { settings: { script } });
  });

  it("is off without a region", () => {
    checkDiagnostics("為了、爲了、裡面、裏面", { settings: { script: "Hant" } });
  });

  it("goes by the standard that the draft mostly follows where it is switched on", () => {
    const settings = { script: "Hant", rules: { "script.variant": "hint" } } as const;
    checkDiagnostics("為了群眾，裡面，床，⟦script.variant:爲→為⟧何", { settings });
  });
});
