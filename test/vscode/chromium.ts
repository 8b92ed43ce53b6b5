import { type Browser, chromium } from "playwright-core";
import { ensureDebianPackages } from "../../client/dev/machine.ts";

/** The browser, and a font without which every Chinese character is an empty box. */
const packages = ["chromium", "fonts-noto-cjk"];

/**
 * Starts a headless Chromium: the one that the environment variable
 * POLICY_DRAFTING_CHROMIUM names, else Debian's, installed on first need.
 */
export async function launchChromium(): Promise<Browser> {
  const named = process.env.POLICY_DRAFTING_CHROMIUM;
  if (!named) await ensureDebianPackages(packages);
  return chromium.launch({
    executablePath: named || "/usr/bin/chromium",
    args: ["--disable-gpu", "--disable-quic"],
    // Whoever starts the browser ends it, and the VS Code server with it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
