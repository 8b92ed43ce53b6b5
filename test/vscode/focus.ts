import type { Page } from "playwright-core";

/** How long anything on the screen is waited for. */
export const LIMIT_MS = 20_000;
const TIMES = 5;

/** Keys pressed before the focus has moved go to where it was. */
export async function waitForFocus(
  page: Page,
  selector: string,
  timeout = LIMIT_MS,
): Promise<void> {
  await page.locator(`${selector}:focus`).first().waitFor({ state: "attached", timeout });
}

/**
 * Presses a key until what it opens has the focus: a busy VS Code closes what
 * it has just opened, and tells nobody.
 */
export async function openByKey(page: Page, key: string, selector: string): Promise<void> {
  for (let times = 1; ; times++) {
    await page.keyboard.press(key);
    try {
      return await waitForFocus(page, selector, LIMIT_MS / TIMES);
    } catch (error) {
      if (times === TIMES) throw error;
    }
  }
}
