import { precision, recall, scoreOf } from "./score.ts";
import { differingCases, type Judged, judge, readCases } from "./script.ts";

/** `npm run eval`: recall, precision and right fixes on the labelled sets, by kind; `--misses` shows what is wrong. */
for (const name of ["script", "script-heldout"] as const) {
  const cases = readCases(name);
  const judged = cases.map(judge);
  console.log(`test/eval/${name}.json`);
  console.table(Object.fromEntries(rowsOf(judged)));
  const differing = differingCases(cases).length;
  console.log(`other findings without nodejieba: in ${differing} of ${cases.length} texts`);
  if (process.argv.includes("--misses")) showMisses(judged);
}

function rowsOf(judged: readonly Judged[]): [string, object][] {
  const kinds = [...new Set(judged.map((one) => one.labelled.kind))];
  const groups: [string, readonly Judged[]][] = kinds.map((kind) => [
    kind,
    judged.filter((one) => one.labelled.kind === kind),
  ]);
  return [...groups, ["all", judged] as const].map(([name, of]) => {
    const score = scoreOf(of);
    const rates = { recall: recall(score).toFixed(3), precision: precision(score).toFixed(3) };
    return [name, { ...score, ...rates }];
  });
}

function showMisses(judged: readonly Judged[]): void {
  for (const { labelled, missed, wrongFix, alarms } of judged) {
    if (missed.length + wrongFix.length + alarms.length === 0) continue;
    console.log(labelled.id, labelled.text, { missed, wrongFix, alarms });
  }
}
