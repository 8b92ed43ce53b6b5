/**
 * Makes the packages for VS Code, run by `npm run package` after the build: one
 * for the platform it runs on and one for all; with arguments those named
 * (`universal`, or a platform, whose native part must be installed). In a GitHub
 * workflow the README's pictures and links lead to the repository on the web.
 */
import { statSync } from "node:fs";
import { makePackage } from "./package.ts";
import { currentTarget, TARGETS } from "./targets.ts";

const names = ["universal", ...TARGETS] as const;
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
const repository = server && name ? `${server}/${name}` : null;
const asked = process.argv.slice(2);
for (const word of asked.length > 0 ? asked : [currentTarget(), "universal"]) {
  const target = names.find((one) => one === word);
  if (!target) throw new Error(`${word}: use one of ${names.join(", ")}`);
  const file = await makePackage(target, { repository });
  console.log(`${file}  ${(statSync(file).size / 1e6).toFixed(2)} MB`);
}
