import { writeFileSync } from "node:fs";
import { traditionalMessages } from "./messages.ts";

/** `npm run messages`: makes the Traditional messages anew of the Simplified ones. */
for (const [path, content] of Object.entries(traditionalMessages())) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), content);
  console.log(path);
}
