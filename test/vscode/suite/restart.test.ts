import { deepEqual, equal, match, ok } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, it } from "mocha";
import * as vscode from "vscode";
import { waitUntil } from "../../../client/dev/wait.ts";
import { findingsOf, openDraft, waitForFindings } from "./draft.ts";

describe("a server that dies in the middle of typing", () => {
  it("is started again, and the draft has its findings back and all that was typed", async () => {
    const editor = await openDraft("推动數据发展\n");
    await waitForFindings(editor.document, (codes) => codes.length === 1);
    const [pid] = serverPids();
    ok(pid, "no server is running");
    const typed = "经济社会发展數";
    for (const [index, char] of [...typed].entries()) {
      await vscode.commands.executeCommand("type", { text: char });
      if (index === 2) process.kill(pid, "SIGKILL");
    }
    equal(editor.document.getText(), `推动數据发展\n${typed}`);
    await waitUntil("another server", () => serverPids().some((one) => one !== pid), 20_000);
    await waitForFindings(editor.document, (codes) => codes.length === 2);
    const [, second] = findingsOf(editor.document);
    equal(second && editor.document.getText(second.range), "數");
  });

  it("leaves no question of ours without an answer", async () => {
    const { document } = await openDraft("推动數据发展\n");
    await waitForFindings(document, (codes) => codes.length === 1);
    const [pid] = serverPids();
    ok(pid, "no server is running");
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    // It hears what is asked about the next draft, and dies before it answers.
    process.kill(pid, "SIGSTOP");
    const next = await openDraft("经济社会发展數\n");
    process.kill(pid, "SIGKILL");
    await waitForFindings(next.document, (codes) => codes.length === 1);
    process.off("unhandledRejection", note);
    deepEqual(unhandled.map(String), []);
  });
});

describe("a server that dies again and again", () => {
  it("is given up, with a message that says where the log is; the draft stays as it is", async function () {
    // What an installed extension shows is not heard from here: each has an API of its own.
    if (vscode.extensions.getExtension("none.none")) this.skip();
    const editor = await openDraft("推动");
    const told = hearWarnings();
    const isGivenUp = () => told.some((message) => message.includes("not started again"));
    let typed = 0;
    while (!isGivenUp()) {
      await vscode.commands.executeCommand("type", { text: "数據。" });
      typed++;
      const isChecked = () => findingsOf(editor.document).length === typed;
      await waitUntil("findings or the message", () => isGivenUp() || isChecked(), 20_000);
      for (const pid of isGivenUp() ? [] : serverPids()) process.kill(pid, "SIGKILL");
      ok(typed < 10, "it is started again and again");
    }
    match(told.join(), /Its log, Policy Drafting among the outputs, says why.*Show log/);
    equal(editor.document.getText(), `推动${"数據。".repeat(typed)}`);
  });
});

/** The warnings that are shown from now on, with their buttons. */
function hearWarnings(): string[] {
  const told: string[] = [];
  const { window } = vscode;
  Object.assign(window, {
    showWarningMessage: async (...words: string[]) => void told.push(words.join(" ")),
  });
  return told;
}

/** The servers that this extension host has started. */
function serverPids(): number[] {
  const list = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" });
  return Array.from(list.matchAll(/^ *(\d+) +(\d+) (.*)$/gm))
    .filter(([, , parent, args]) => Number(parent) === process.pid && args?.includes("main.cjs"))
    .map(([, pid]) => Number(pid));
}
