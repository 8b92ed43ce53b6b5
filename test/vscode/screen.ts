import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { waitUntil } from "../../client/dev/wait.ts";
import { LIMIT_MS, openByKey, waitForFocus } from "./focus.ts";
import { QuickInput } from "./quickInput.ts";

type Box = NonNullable<Awaited<ReturnType<Locator["boundingBox"]>>>;

const POINTER_HALTS = 5;
const editor = ".editor-instance .monaco-editor .view-lines";
/** Where the editor takes its keys from. */
const caret = ".editor-instance .native-edit-context";

/**
 * One window of VS Code, seen and used as a person does: real keys, a real
 * pointer, and waiting for what appears. Nothing here knows the extension.
 */
export class Screen {
  readonly #page: Page;
  readonly #folder: string;
  readonly #quickInput: QuickInput;

  constructor(page: Page, folder: string) {
    this.#page = page;
    this.#folder = folder;
    this.#quickInput = new QuickInput(page);
    page.setDefaultTimeout(LIMIT_MS);
  }

  /** Opens a file of the folder by its name, and puts the caret into it: at `place`, line and column from 1, where given. */
  async openFile(name: string, place?: readonly [line: number, column: number]): Promise<void> {
    await this.#quickInput.pick("Control+P", [name, ...(place ?? [])].join(":"), name);
    await this.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
    await waitForFocus(this.#page, caret);
  }

  /** Saves the file that is being edited, given by its path in the folder, and gives its text. */
  async savedText(path: string): Promise<string> {
    await this.pressKeys("Control+S");
    await this.waitForSelector(`.tab.active[data-resource-name="${basename(path)}"]:not(.dirty)`);
    return readFile(join(this.#folder, path), "utf8");
  }

  /** Writes a file of the folder as another program does, given by its path in it. */
  async writeFile(path: string, text: string): Promise<void> {
    await writeFile(join(this.#folder, path), text);
  }

  /** Runs a command of the command palette: the first one found by these words; `found` is told that it is seen. */
  async runCommand(words: string, found?: () => Promise<void>): Promise<void> {
    await this.#quickInput.pick("F1", `>${words}`, words, found);
  }

  /** Types with the keyboard, a key event a character where the keyboard has it. */
  async typeText(text: string): Promise<void> {
    for (const character of text) {
      await this.#page.keyboard.type(character);
      await this.#drawn();
    }
  }

  /** Presses keys one after the other, each named as Playwright does: `Control+End`, `Enter`. */
  async pressKeys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /**
   * Enters text as an input method does: the reading grows letter by letter as
   * a composition, then the text is committed in its place. `composing` is
   * called in between.
   */
  async compose(
    text: string,
    reading: string,
    composing: () => Promise<void> = async () => {},
  ): Promise<void> {
    const session = await this.#page.context().newCDPSession(this.#page);
    for (let length = 1; length <= reading.length; length++) {
      const shown = {
        text: reading.slice(0, length),
        selectionStart: length,
        selectionEnd: length,
      };
      await session.send("Input.imeSetComposition", shown);
      await this.#drawn();
    }
    await composing();
    await session.send("Input.insertText", { text });
    await session.detach();
  }

  /**
   * Lets VS Code make its first list of suggestions. That takes it a second or
   * more, and what an input method commits meanwhile gets no list at all.
   */
  async warmUpSuggestions(): Promise<void> {
    await this.pressKeys("Control+Space");
    await this.waitForSelector(".suggest-widget.visible");
    await this.pressKeys("Escape");
  }

  /** Waits until the text stands somewhere within what the selector names. */
  async waitForText(text: string, within: string = editor): Promise<void> {
    await this.#visible(within).filter({ hasText: text }).first().waitFor();
  }

  /** Waits until text that an extension shows behind the draft's own, without writing it, has these words. */
  async waitForPreview(words: string): Promise<void> {
    const shown = `Array.from(document.querySelectorAll(".view-line span"), (one) =>
      getComputedStyle(one, "::after").content).some((text) => text.includes(${JSON.stringify(words)}))`;
    await this.#page.waitForFunction(shown);
  }

  async waitForSelector(selector: string): Promise<void> {
    await this.#visible(selector).first().waitFor();
  }

  /** Selects the next place in the editor with this text, by VS Code's own search. */
  async select(text: string): Promise<void> {
    // One that goes over the end of a row is drawn in two.
    const match = this.#page.locator(".currentFindMatch").first();
    await openByKey(this.#page, "Control+F", ".find-widget.visible textarea");
    // The search starts with the words of the last one: they must be seen to go.
    await this.pressKeys("Control+A", "Delete");
    await match.waitFor({ state: "detached" });
    await this.#page.keyboard.insertText(text);
    await match.waitFor();
    await this.pressKeys("Escape");
    await waitForFocus(this.#page, caret);
  }

  /** Puts the pointer on the next place with this text, and waits for the hover; `moved` is told of each halt on the way. */
  async hoverOver(
    text: string,
    moved: (x: number, y: number) => Promise<void> = async () => {},
  ): Promise<void> {
    await this.select(text);
    const { x, y } = await this.#middleOf(".selected-text");
    await this.pressKeys("ArrowLeft");
    // Several moves: VS Code takes a pointer that appears out of nowhere for one passing by.
    for (let left = POINTER_HALTS; left >= 0; left--) {
      const [atX, atY] = [x + left * 40, y + left * 16];
      await this.#page.mouse.move(atX, atY);
      await moved(atX, atY);
    }
    await this.waitForSelector(".monaco-hover .hover-contents");
  }

  /** Clicks on the line with this text within what the selector names. */
  async choose(text: string, within: string): Promise<void> {
    await this.#page.locator(within).getByText(text).first().click();
  }

  /** The text of everything that the selector finds, as it stands on the screen. */
  async textOf(selector: string): Promise<string> {
    return (await this.#visible(selector).allInnerTexts()).join("\n").replaceAll("\u00a0", " ");
  }

  /** The texts of all that the selector finds, one each. */
  async rowsOf(selector: string): Promise<string[]> {
    return this.#visible(selector).allInnerTexts();
  }

  /** Leaves the window to the editor. */
  async hideSideBar(): Promise<void> {
    await this.pressKeys("Control+B");
    await this.waitUntilGone(".explorer-viewlet");
  }

  async waitUntilGone(selector: string): Promise<void> {
    await this.#visible(selector).waitFor({ state: "detached" });
  }

  /** What is seen, as PNG; also in a file where a path is given. */
  async screenshot(path?: string): Promise<Buffer> {
    return this.#page.screenshot({ path, animations: "disabled" });
  }

  /** Runs a script in the window's page. */
  async evaluate(script: string): Promise<void> {
    await this.#page.evaluate(script);
  }

  async close(): Promise<void> {
    await this.#page.context().close();
  }

  /** In pixels. VS Code draws it anew all the time, so a look may find it between two drawings. */
  async #middleOf(selector: string): Promise<{ x: number; y: number }> {
    const boxes: Box[] = [];
    const look = async () => {
      const box = await this.#visible(selector).first().boundingBox();
      return box !== null && boxes.push(box) > 0;
    };
    await waitUntil(selector, look, LIMIT_MS);
    const [box] = boxes as [Box];
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Nobody types faster than the screen is drawn, and VS Code counts on that. */
  async #drawn(): Promise<void> {
    await this.#page.evaluate("new Promise(requestAnimationFrame)");
    await this.#page.evaluate("new Promise(requestAnimationFrame)");
  }

  #visible(selector: string): Locator {
    return this.#page.locator(selector).filter({ visible: true });
  }
}
