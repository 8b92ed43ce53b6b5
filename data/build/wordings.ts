import type {
  ClauseData,
  CorpusData,
  FormerTitleData,
  TargetData,
} from "../../server/service/corpus/model.ts";

type Wordings = Pick<CorpusData, "formerTitles" | "targets">;

/** What `plan.json` says of former titles and targets, in the types of JSON. */
export interface GivenWordings {
  readonly formerTitles: readonly FormerTitleData[];
  readonly targets: readonly (Omit<TargetData, "side"> & { readonly side: string })[];
}

/**
 * The former titles and the targets, held against the text: a former title is
 * no title of the plan, a target stands in its clause as it is given. Throws
 * an error that names the value.
 */
export function readWordings(
  { formerTitles, targets }: GivenWordings,
  { clauses }: Pick<CorpusData, "clauses">,
): Wordings {
  for (const { clause, text } of formerTitles) {
    findClause(clauses, clause, text);
    if (clauses.some(({ title }) => title === text)) fail(`“${text}” is a title of the plan`);
  }
  return { formerTitles, targets: targets.map((target) => readTarget(target, clauses)) };
}

function readTarget(
  target: GivenWordings["targets"][number],
  clauses: readonly ClauseData[],
): TargetData {
  const { clause, subject, value, side, units, accepted } = target;
  if (side !== "before" && side !== "behind") fail(`side “${side}” is neither before nor behind`);
  const { paragraphs } = findClause(clauses, clause, subject);
  const text = paragraphs.flatMap(({ sentences }) => sentences).join("");
  const [first, second] = side === "before" ? [value, subject] : [subject, value];
  const at = text.indexOf(first);
  if (at < 0 || text.indexOf(second, at + first.length) < 0) {
    fail(`“${first}” … “${second}” does not stand in clause ${clause}`);
  }
  return { clause, subject, value, side, units, accepted };
}

function findClause(clauses: readonly ClauseData[], number: number, of: string): ClauseData {
  const clause = clauses.find((one) => one.number === number);
  return clause ?? fail(`clause ${number} of “${of}” does not exist`);
}

function fail(problem: string): never {
  throw new Error(`data/build/plan.json: ${problem}`);
}
