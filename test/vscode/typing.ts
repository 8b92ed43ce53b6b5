/**
 * Types the cases marked `keys` with real keys and composition in VS Code, run
 * by `npm run test:vscode`. Words given to it choose among the cases.
 */
import { equal } from "node:assert/strict";
import { pinyin } from "pinyin-pro";
import { sampleDraft } from "../../client/dev/paths.ts";
import { waitUntil } from "../../client/dev/wait.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { service } from "../harness/plainService.ts";
import { TYPING } from "../service/completion/index.ts";
import type { TypingCase } from "../service/completion/typing.ts";
import type { Screen } from "./screen.ts";
import { openWorkbench } from "./workbench.ts";

const LIMIT = 20_000;
const LIST = ".suggest-widget.visible";
const ROW = `${LIST} .monaco-list-row`;

interface Draft {
  readonly name: string;
  readonly typing: TypingCase;
}

const chosen = process.argv.slice(2);
const drafts: Draft[] = Object.values(TYPING)
  .flat()
  .filter((one) => one[4] === "keys")
  .filter((one) => chosen.every((word) => one.join(" ").includes(word)))
  .map((typing, index) => ({ name: `case-${String(index + 1).padStart(2, "0")}.md`, typing }));

const failures: string[] = [];
await typeAll();
await typeOnRequest();
console.log(`typing: ${drafts.length + 1 - failures.length} passed, ${failures.length} failed`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

async function typeAll(): Promise<void> {
  const workbench = await openWorkbench();
  try {
    const files = drafts.map(({ name, typing: [text] }) => [name, text.replace("$0", "")]);
    const screen = await startedScreen(workbench, Object.fromEntries(files));
    for (const draft of drafts) {
      await attempt(draft.typing.slice(0, 3).join(" | "), () => typeDraft(screen, draft));
    }
  } finally {
    await workbench.close();
  }
}

async function attempt(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    console.log(`✓ ${name}`);
  } catch (error) {
    console.log(`✗ ${name}`);
    failures.push(`${name}\n  ${error}`);
  }
}

/** A window in which the extension has started and VS Code has made its first list. */
async function startedScreen(
  workbench: Awaited<ReturnType<typeof openWorkbench>>,
  files: Readonly<Record<string, string>>,
): Promise<Screen> {
  const screen = await workbench.openScreen(files);
  await screen.openFile(sampleDraft);
  await screen.waitForSelector(".squiggly-warning, .squiggly-error");
  await screen.warmUpSuggestions();
  return screen;
}

async function typeDraft(screen: Screen, { name, typing }: Draft): Promise<void> {
  const [text, typed, expected, after = ""] = typing;
  await screen.openFile(name, placeOf(text));
  await type(screen, text, typed);
  const [, rule = "", wanted = ""] = /^(\S+) ?(.*)$/s.exec(expected) ?? [];
  if (rule === "nothing") {
    await checkEnter(
      screen,
      name,
      text.replace("$0", () => `${typed}\n`),
    );
    return;
  }
  const index = await placeOnceMore(screen, typed, wanted, rule === "first" ? 1 : 3);
  for (let line = 0; line < index; line++) await screen.pressKeys("ArrowDown");
  await screen.pressKeys("Enter");
  await screen.waitUntilGone(LIST);
  equal(await screen.savedText(`more/${name}`), after);
}

/**
 * VS Code asks for no list while it waits for another. Keys come faster here
 * than from a person, so the last character may be typed in vain: then it is
 * typed once more, as a person would who sees no list.
 */
async function placeOnceMore(
  screen: Screen,
  typed: string,
  wanted: string,
  among: number,
): Promise<number> {
  try {
    return await placeInList(screen, wanted, among, LIMIT / 4);
  } catch {
    await screen.pressKeys("Backspace");
    await typePart(screen, [...typed].at(-1) ?? "");
    return placeInList(screen, wanted, among, LIMIT);
  }
}

/** Waits until a proposal stands among the first `among`; gives its place, from 0. */
async function placeInList(
  screen: Screen,
  wanted: string,
  among: number,
  limit: number,
): Promise<number> {
  let labels: string[] = [];
  const isSeen = async () => {
    labels = await screen.rowsOf(`${ROW} .label-name`);
    return labels.slice(0, among).includes(wanted);
  };
  await waitUntil(`${wanted} among the first ${among}`, isSeen, limit);
  return labels.indexOf(wanted);
}

/** Nothing is offered even when it is asked for, and Enter is a new line. */
async function checkEnter(screen: Screen, name: string, expected: string): Promise<void> {
  await screen.pressKeys("Alt+/");
  await screen.waitForText("No suggestions", `${LIST} .message`);
  await screen.pressKeys("Escape", "Enter");
  equal(await screen.savedText(`more/${name}`), expected);
}

/** Line and column of `$0`, from 1. */
function placeOf(text: string): [number, number] {
  const lines = text.slice(0, text.indexOf("$0")).split("\n");
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
}

/**
 * Han characters come from an input method, all else from the keyboard. As a
 * person would, it lets a list that is due come before it types on: VS Code
 * gives none to what is composed while it waits for one.
 */
async function type(screen: Screen, text: string, typed: string): Promise<void> {
  let done = "";
  for (const [part] of typed.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)) {
    if (done !== "" && isOffered(text, done)) await screen.waitForSelector(ROW);
    await typePart(screen, part, async () => {
      if (done === "") equal((await screen.rowsOf(ROW)).length, 0, "a list while composing");
    });
    done += part;
  }
}

/** Characters of one kind; `composing` is called while Han is composed. */
async function typePart(
  screen: Screen,
  part: string,
  composing?: () => Promise<void>,
): Promise<void> {
  if (!/^\p{Script=Han}/u.test(part)) return screen.typeText(part);
  const reading = pinyin(part, { toneType: "none", type: "array", v: true }).join("'");
  return screen.compose(part, reading, composing);
}

function isOffered(text: string, typed: string): boolean {
  const at = text.indexOf("$0") + typed.length;
  const draft = service.openDraft(text.replace("$0", typed), "markdown");
  return service.complete(draft, at, DEFAULT_SETTINGS).length > 0;
}

/** With the two settings that the README names the list comes when it is asked for, and only then. */
async function typeOnRequest(): Promise<void> {
  const quiet = {
    "editor.quickSuggestions": { other: "off" },
    "editor.suggestOnTriggerCharacters": false,
  };
  const workbench = await openWorkbench({
    settings: { "[markdown]": quiet, "[plaintext]": quiet },
  });
  try {
    const screen = await startedScreen(workbench, { "quiet.md": "推动发展" });
    await attempt("on request", async () => {
      await screen.openFile("quiet.md", [1, 3]);
      await type(screen, "推动$0发展", "数据要");
      equal(await screen.savedText("more/quiet.md"), "推动数据要发展");
      equal((await screen.rowsOf(ROW)).length, 0);
      await screen.pressKeys("Alt+/");
      await screen.waitForText("数据要素", `${ROW} .label-name`);
      await screen.pressKeys("Enter");
      await screen.waitUntilGone(LIST);
      equal(await screen.savedText("more/quiet.md"), "推动数据要素发展");
    });
  } finally {
    await workbench.close();
  }
}
