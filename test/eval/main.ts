import { precision, recall, scoreOf } from "./score.ts";
import { judge, readCases } from "./script.ts";

/** `npm run eval`: recall, precision and right fixes on the labelled set, by kind. */
const judged = readCases().map(judge);
const kinds = [...new Set(judged.map((one) => one.labelled.kind))];
const rows = kinds.map(
  (kind) => [kind, judged.filter((one) => one.labelled.kind === kind)] as const,
);

console.log("script: test/eval/script.json");
console.table(
  Object.fromEntries(
    [...rows, ["all", judged] as const].map(([name, of]) => {
      const score = scoreOf(of);
      return [
        name,
        {
          ...score,
          recall: recall(score).toFixed(3),
          precision: precision(score).toFixed(3),
        },
      ];
    }),
  ),
);
if (process.argv.includes("--misses")) showMisses();

function showMisses(): void {
  for (const { labelled, missed, wrongFix, alarms } of judged) {
    if (missed.length + wrongFix.length + alarms.length === 0) continue;
    console.log(labelled.id, labelled.text, { missed, wrongFix, alarms });
  }
}
