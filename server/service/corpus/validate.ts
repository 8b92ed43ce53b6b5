import { STEP, type Steps } from "../text/gradual.ts";
import type { CorpusData } from "./model.ts";

/** What a place of a corpus file should hold. */
export type Expectation =
  | "object"
  | "list"
  | "string"
  | "stringOrNull"
  | "number"
  | "text"
  | "format"
  | "id"
  | "date"
  | "entries"
  | "clauseNumber"
  | "newNumber"
  | "knownClause"
  | "side";

/** Something wrong in a corpus file. */
export interface CorpusFault {
  /** Where: `clauses[3].title`; empty for the file as a whole. Places in lists count from zero. */
  readonly path: string;
  readonly expected: Expectation;
}

/**
 * The first thing wrong with a value that should be a corpus, looked for in
 * steps; null where there is nothing. It guards what the code relies on; the
 * whole contract is `data/schema/corpus.schema.json`.
 */
export function* findCorpusFault(value: unknown): Steps<CorpusFault | null> {
  const shape = yield* findShapeFault(value, CORPUS, "");
  if (shape) return shape;
  const data = value as CorpusData;
  return documentFault(data) ?? (yield* findClauseFault(data)) ?? wordingFault(data);
}

function documentFault({ format, id, document, clauses }: CorpusData): Found {
  if (format !== 1) return { path: "format", expected: "format" };
  if (!/^[a-z0-9-]+$/.test(id)) return { path: "id", expected: "id" };
  const { date, title } = document;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return { path: "document.date", expected: "date" };
  if (title === "") return { path: "document.title", expected: "text" };
  return clauses.length === 0 ? { path: "clauses", expected: "entries" } : null;
}

function* findClauseFault({ clauses }: CorpusData): Steps<Found> {
  const numbers = new Set<number>();
  return yield* faultInSteps(clauses.entries(), ([index, { number, title }]) => {
    const path = `clauses[${index}]`;
    if (!Number.isInteger(number) || number < 1) {
      return { path: `${path}.number`, expected: "clauseNumber" };
    }
    if (numbers.has(number)) return { path: `${path}.number`, expected: "newNumber" };
    numbers.add(number);
    return title === "" ? { path: `${path}.title`, expected: "text" } : null;
  });
}

function wordingFault(data: CorpusData): Found {
  const numbers = new Set(data.clauses.map(({ number }) => number));
  for (const list of ["formerTitles", "targets"] as const) {
    const index = data[list].findIndex(({ clause }) => !numbers.has(clause));
    if (index >= 0) return { path: `${list}[${index}].clause`, expected: "knownClause" };
  }
  const index = data.targets.findIndex(({ side }) => side !== "before" && side !== "behind");
  return index < 0 ? null : { path: `targets[${index}].side`, expected: "side" };
}

type Found = CorpusFault | null;

type Primitive = "string" | "number" | "stringOrNull";
type Shape = Primitive | readonly [Shape] | { readonly [key: string]: Shape };

const PARAGRAPHS: Shape = [{ sentences: ["string"] }];

const CORPUS: Shape = {
  format: "number",
  id: "string",
  document: {
    title: "string",
    shortTitle: "stringOrNull",
    pinyin: "string",
    shortPinyin: "stringOrNull",
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

/** Lists that stand in lists are short: only the outer ones are gone through in steps. */
function* findShapeFault(value: unknown, shape: Shape, path: string): Steps<Found> {
  if (!isRecord(value) || typeof shape === "string" || isList(shape)) {
    return shapeFault(value, shape, path);
  }
  for (const [key, inner] of Object.entries(shape)) {
    const at = path === "" ? key : `${path}.${key}`;
    const list = value[key];
    const fault =
      isList(inner) && Array.isArray(list)
        ? yield* faultInSteps(list.entries(), ([index, item]) =>
            shapeFault(item, inner[0], `${at}[${index}]`),
          )
        : shapeFault(list, inner, at);
    if (fault) return fault;
  }
  return null;
}

function shapeFault(value: unknown, shape: Shape, path: string): Found {
  if (typeof shape === "string")
    return isPrimitive(value, shape) ? null : { path, expected: shape };
  if (isList(shape)) {
    if (!Array.isArray(value)) return { path, expected: "list" };
    return faultIn(value.entries(), ([index, item]) =>
      shapeFault(item, shape[0], `${path}[${index}]`),
    );
  }
  if (!isRecord(value)) return { path, expected: "object" };
  return faultIn(Object.entries(shape), ([key, inner]) =>
    shapeFault(value[key], inner, path === "" ? key : `${path}.${key}`),
  );
}

function faultIn<T>(items: Iterable<T>, find: (item: T) => Found): Found {
  for (const item of items) {
    const fault = find(item);
    if (fault) return fault;
  }
  return null;
}

function isPrimitive(value: unknown, shape: Primitive): boolean {
  if (shape === "stringOrNull") return value === null || typeof value === "string";
  return typeof value === shape;
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The same in steps. */
function* faultInSteps<T>(items: Iterable<T>, find: (item: T) => Found): Steps<Found> {
  let count = 0;
  for (const item of items) {
    const fault = find(item);
    if (fault) return fault;
    if (++count % STEP === 0) yield;
  }
  return null;
}
