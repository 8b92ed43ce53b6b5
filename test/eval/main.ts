import { judgeSet, SETS } from "./labelled.ts";
import { type Outcome, precision, recall, scoreOf } from "./score.ts";
import { differingCases, type Judged, judge, readCases } from "./script.ts";
import { typeSample } from "./typing.ts";

/** `npm run eval`: recall, precision and right fixes on the labelled sets, by kind or code, and what typing costs with completion; `--misses` shows what is wrong. */
for (const name of ["script", "script-heldout"] as const) {
  const cases = readCases(name);
  const judged = cases.map(judge);
  console.log(`test/eval/${name}.json`);
  console.table(Object.fromEntries(rowsOf(judged)));
  const differing = differingCases(cases).length;
  console.log(`other findings without nodejieba: in ${differing} of ${cases.length} texts`);
  if (process.argv.includes("--misses")) showMisses(judged);
}

for (const name of Object.keys(SETS) as (keyof typeof SETS)[]) {
  const byCode = judgeSet(name);
  console.log(`test/eval/${name}.json`);
  console.table(Object.fromEntries([...byCode].map(([code, judged]) => [code, rowOf(judged)])));
  if (process.argv.includes("--misses")) showMissesByCode(byCode);
}

console.log("typing: data/samples, what comes from the plan");
console.table(Object.fromEntries(["实施方案.md", "實施方案.md"].flatMap(typingRows)));

/** Characters and keys with completion for one without, in the sentences from the plan and in their whole paragraphs. */
function typingRows(name: string): [string, object][] {
  return [false, true].map((paragraphs) => {
    const { keys, keysTyped, ...typed } = typeSample(name, { paragraphs, initials: true });
    const ratio = (typed.typed / typed.characters).toFixed(3);
    const row = { ...typed, ratio, ratioOfKeys: (keysTyped / keys).toFixed(3) };
    return [`${name}, ${paragraphs ? "paragraphs" : "sentences"}`, row];
  });
}

function rowsOf(judged: readonly Judged[]): [string, object][] {
  const kinds = [...new Set(judged.map((one) => one.labelled.kind))];
  const groups: [string, readonly Judged[]][] = kinds.map((kind) => [
    kind,
    judged.filter((one) => one.labelled.kind === kind),
  ]);
  return [...groups, ["all", judged] as const].map(([name, of]) => [name, rowOf(of)]);
}

function rowOf(judged: readonly Outcome[]): object {
  const score = scoreOf(judged);
  const rates = { recall: recall(score).toFixed(3), precision: precision(score).toFixed(3) };
  return { ...score, ...rates };
}

function showMisses(judged: readonly Judged[]): void {
  for (const { labelled, missed, wrongFix, alarms } of judged) {
    if (missed.length + wrongFix.length + alarms.length === 0) continue;
    console.log(labelled.id, labelled.text, { missed, wrongFix, alarms });
  }
}

function showMissesByCode(byCode: ReturnType<typeof judgeSet>): void {
  for (const [code, judged] of byCode) {
    for (const { id, text, missed, wrongFix, alarms } of judged) {
      if (missed.length + wrongFix.length + alarms.length === 0) continue;
      console.log(code, id, text, { missed, wrongFix, alarms });
    }
  }
}
