import type { Page } from "playwright-core";
import { waitUntil } from "../../client/dev/wait.ts";
import { LIMIT_MS, openByKey } from "./focus.ts";

const INPUT = ".quick-input-widget input";
const PICKED = ".quick-input-list .monaco-list-row.focused";
/** So many times a list that VS Code closes by itself is opened again. */
const TIMES = 5;

/** The lists of files and of commands that VS Code opens above the editor. */
export class QuickInput {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /**
   * Picks the first row for these words, which must have this name, of the
   * list that a key opens; `found` is told that it is seen.
   */
  async pick(
    key: string,
    words: string,
    name: string,
    found: () => Promise<void> = async () => {},
  ): Promise<void> {
    for (let times = 1; !(await this.#isListed(key, words, name)); times++) {
      if (times === TIMES) throw new Error(`VS Code closed the list for ${words} ${times} times`);
    }
    await found();
    await this.#page.keyboard.press("Enter");
  }

  /** Whether a name is listed for these words; false where the list was closed meanwhile, as by a busy VS Code. */
  async #isListed(key: string, words: string, name: string): Promise<boolean> {
    const input = this.#page.locator(INPUT);
    const row = this.#page.locator(PICKED).filter({ visible: true, hasText: name });
    await openByKey(this.#page, key, INPUT);
    // Filled in, not typed: once the list is closed keys would go into the draft.
    const fill = () => input.fill(words, { timeout: LIMIT_MS / 10 }).catch(() => {});
    let isListed = false;
    const isSettled = async () => {
      if (!(await input.isVisible())) return true;
      if ((await input.inputValue()) !== words) await fill();
      isListed = (await row.count()) > 0;
      return isListed;
    };
    await waitUntil(`${name} in the list for ${words}`, isSettled, LIMIT_MS);
    return isListed;
  }
}
