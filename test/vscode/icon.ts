/** Draws the extension's icon from `client/dev/icon.svg`, run by `npm run screenshots`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repoRoot } from "../../client/dev/paths.ts";
import { launchChromium } from "./chromium.ts";

const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  const svg = await readFile(join(repoRoot, "client/dev/icon.svg"), "utf8");
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  const path = join(repoRoot, "client/media/icon.png");
  await page.screenshot({ path, omitBackground: true });
  console.log(path);
} finally {
  await browser.close();
}
