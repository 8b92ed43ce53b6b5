/**
 * Makes the packages for VS Code, run by `npm run package` after the build: one
 * for the platform it runs on and one for all; with arguments those named
 * (`universal`, or a platform, whose native part must be installed).
 */
import { statSync } from "node:fs";
import { makePackage } from "./package.ts";
import { currentTarget, TARGETS } from "./targets.ts";

const names = ["universal", ...TARGETS] as const;
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : [currentTarget(), "universal"]) {
  const target = names.find((one) => one === name);
  if (!target) throw new Error(`${name}: use one of ${names.join(", ")}`);
  const file = await makePackage(target);
  console.log(`${file}  ${(statSync(file).size / 1e6).toFixed(2)} MB`);
}
