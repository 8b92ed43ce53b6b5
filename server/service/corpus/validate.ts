import type { CorpusData } from "./model.ts";

/**
 * What is wrong with a value that should be a corpus, as `path: expectation`;
 * null where nothing is. It guards what the code relies on; the whole contract
 * is `data/schema/corpus.schema.json`.
 */
export function corpusProblem(value: unknown): string | null {
  return check(value, CORPUS, "corpus") ?? checkValues(value as CorpusData);
}

/** What the shape does not say: versions, numbers, dates. */
function checkValues(data: CorpusData): string | null {
  const { format, id, document, clauses } = data;
  if (format !== 1) return `corpus.format: 1 expected, found ${format}`;
  if (!/^[a-z0-9-]+$/.test(id)) return "corpus.id: small letters, digits and hyphens expected";
  if (!/^\d{4}-\d{2}-\d{2}$/.test(document.date))
    return "corpus.document.date: YYYY-MM-DD expected";
  if (document.title === "") return "corpus.document.title: text expected";
  if (clauses.length === 0) return "corpus.clauses: one or more expected";
  const numbers = new Set<number>();
  for (const [index, { number, title }] of clauses.entries()) {
    const path = `corpus.clauses[${index}]`;
    if (!Number.isInteger(number) || number < 1) return `${path}.number: whole number expected`;
    if (numbers.has(number)) return `${path}.number: ${number} stands twice`;
    if (title === "") return `${path}.title: text expected`;
    numbers.add(number);
  }
  return checkWordings(data, numbers);
}

function checkWordings(data: CorpusData, numbers: ReadonlySet<number>): string | null {
  for (const list of ["formerTitles", "targets"] as const) {
    const index = data[list].findIndex(({ clause }) => !numbers.has(clause));
    const clause = data[list][index]?.clause;
    if (index >= 0) return `corpus.${list}[${index}].clause: there is no clause ${clause}`;
  }
  const index = data.targets.findIndex(({ side }) => side !== "before" && side !== "behind");
  const side = data.targets[index]?.side;
  return index < 0
    ? null
    : `corpus.targets[${index}].side: before or behind expected, found ${side}`;
}

type Shape = "string" | "number" | "string?" | readonly [Shape] | { readonly [key: string]: Shape };

const PARAGRAPHS: Shape = [{ sentences: ["string"] }];

const CORPUS: Shape = {
  format: "number",
  id: "string",
  document: {
    title: "string",
    shortTitle: "string?",
    pinyin: "string",
    shortPinyin: "string?",
    number: "string",
    date: "string",
    issuers: ["string"],
  },
  notice: { title: "string", addressees: "string", paragraphs: PARAGRAPHS },
  preamble: PARAGRAPHS,
  parts: [{ number: "number", title: "string", paragraphs: PARAGRAPHS }],
  clauses: [
    {
      number: "number",
      part: "number",
      title: "string",
      pinyin: "string",
      paragraphs: PARAGRAPHS,
      witnesses: ["string"],
    },
  ],
  terms: [
    {
      text: "string",
      kind: "string",
      pinyin: "string",
      clauses: ["number"],
      places: ["string"],
      wrong: ["string"],
    },
  ],
  formerTitles: [{ clause: "number", text: "string" }],
  targets: [
    {
      clause: "number",
      subject: "string",
      value: "string",
      side: "string",
      units: ["string"],
      accepted: ["string"],
    },
  ],
};

function check(value: unknown, shape: Shape, path: string): string | null {
  if (typeof shape === "string") return checkPrimitive(value, shape, path);
  if (Array.isArray(shape)) return checkList(value, shape[0] as Shape, path);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return `${path}: object expected`;
  }
  return firstProblem(Object.entries(shape), ([key, inner]) =>
    check((value as Record<string, unknown>)[key], inner, `${path}.${key}`),
  );
}

function checkPrimitive(value: unknown, shape: string, path: string): string | null {
  if (shape === "string?" && value === null) return null;
  const type = shape === "string?" ? "string" : shape;
  return typeof value === type ? null : `${path}: ${type} expected`;
}

function checkList(value: unknown, item: Shape, path: string): string | null {
  if (!Array.isArray(value)) return `${path}: list expected`;
  return firstProblem([...value.entries()], ([index, entry]) =>
    check(entry, item, `${path}[${index}]`),
  );
}

function firstProblem<T>(items: readonly T[], problem: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = problem(item);
    if (found) return found;
  }
  return null;
}
