import { describe, expect, it } from "vitest";
import { startClient } from "../harness/lspClient.ts";

describe("a message to the user", () => {
  it("makes no command of a file's name", async () => {
    await using client = await startClient({ locale: "en" });
    const name = "[点](command:workbench.action.quit).md";
    await client.open("数据经济發。".repeat(2100), { uri: `file:///${encodeURIComponent(name)}` });
    const { message } = await client.take(client.shown);
    expect(message).toContain("点");
    expect(message).not.toMatch(/\[[^\]]+\]\([^)\s]+\)/);
  });
});
