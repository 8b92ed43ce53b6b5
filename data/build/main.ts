import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { outputs } from "./outputs.ts";

const DATA = new URL("../", import.meta.url);

/** `npm run corpus`: makes everything first, then writes it, so a failure leaves the old files whole. */
const made = outputs();
for (const [path, content] of Object.entries(made)) {
  const url = new URL(path, DATA);
  mkdirSync(new URL("./", url), { recursive: true });
  writeFileSync(url, content);
  console.log(`${fileURLToPath(url)}  ${content.length.toLocaleString("en")} characters`);
}
