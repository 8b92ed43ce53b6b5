import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PackageCopy } from "../harness/cli.ts";
import { startClient } from "../harness/lspClient.ts";

const TEXT = "按照《行动计划》（二十四），推动一(yī)批经济数據";
const CORPUS = "data/corpus/data-elements-x-2024-2026.json";

interface CorpusJson {
  format: number;
  document: { date: string };
  clauses: { number: unknown; title: string; paragraphs: unknown }[];
}

/** Writes a corpus anew after a change to it. */
function changeCorpus(file: string, change: (corpus: CorpusJson) => void): void {
  const corpus = JSON.parse(readFileSync(file, "utf8"));
  change(corpus);
  writeFileSync(file, JSON.stringify(corpus));
}

/** Overwrites some bytes of a file behind a text, so that its length stays. */
function scratch(file: string, text: string, byte: number, count: number): void {
  const bytes = readFileSync(file);
  const start = bytes.indexOf(text) + Buffer.byteLength(text);
  writeFileSync(file, bytes.fill(byte, start, start + count));
}

type Damage = readonly [what: string, path: string, damage: (file: string) => void];

/** Expects that the damaged file is named to the user and that drafts are checked all the same. */
async function checkDamage(_: string, path: string, damage: (file: string) => void) {
  using copy = new PackageCopy();
  const file = join(copy.path, path);
  damage(file);
  await using client = await startClient({ program: copy.program });
  const uri = await client.open(TEXT);
  expect((await client.diagnostics(uri)).map(({ code }) => code)).toContain("script.character");
  await client.hover(uri, { line: 0, character: 4 });
  expect(client.shown.entries.map(({ message }) => message)).toEqual([
    expect.stringContaining(file),
  ]);
}

describe("a damaged data file is named, and drafts are checked", () => {
  it.each<Damage>([
    ["a corpus that is no JSON", CORPUS, (file) => writeFileSync(file, "<html>")],
    ["a corpus that is a list", CORPUS, (file) => writeFileSync(file, "[]")],
    ["a corpus that is null", CORPUS, (file) => writeFileSync(file, "null")],
    [
      "a clause number that is a text",
      CORPUS,
      (file) =>
        changeCorpus(file, ({ clauses }) => Object.assign(clauses[6] ?? {}, { number: "7" })),
    ],
    [
      "a clause without paragraphs",
      CORPUS,
      (file) => changeCorpus(file, ({ clauses }) => delete clauses[6]?.paragraphs),
    ],
    [
      "a folder in place of the corpus",
      CORPUS,
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
    ["no folder of corpora", "data/corpus", (folder) => rmSync(folder, { recursive: true })],
  ])("%s", checkDamage);

  it.each<Damage>([
    ["no corpus in the folder", "data/corpus", (folder) => rmSync(join(folder, CORPUS.slice(12)))],
    ["a corpus that is not UTF-8", CORPUS, (file) => scratch(file, "提升", 0xff, 3)],
    ["a corpus of a later format", CORPUS, (file) => changeCorpus(file, (one) => (one.format = 2))],
    [
      "a corpus without clauses",
      CORPUS,
      (file) => changeCorpus(file, (one) => Object.assign(one, { clauses: [] })),
    ],
    [
      "a clause number that is none",
      CORPUS,
      (file) =>
        changeCorpus(file, ({ clauses }) => Object.assign(clauses[6] ?? {}, { number: -7.5 })),
    ],
    [
      "two clauses of one number",
      CORPUS,
      (file) => changeCorpus(file, ({ clauses }) => Object.assign(clauses[6] ?? {}, { number: 6 })),
    ],
    [
      "a clause without a title",
      CORPUS,
      (file) => changeCorpus(file, ({ clauses }) => Object.assign(clauses[6] ?? {}, { title: "" })),
    ],
    [
      "a date that is none",
      CORPUS,
      (file) => changeCorpus(file, ({ document }) => Object.assign(document, { date: "soon" })),
    ],
    [
      "two corpora of one name",
      "data/corpus/second.json",
      (file) => cpSync(join(file, "..", CORPUS.slice(12)), file),
    ],
    [
      "a dictionary of the right length",
      "data/segmenter/hmm.utf8",
      (file) => scratch(file, "\n", 0x41, 600),
    ],
    ["tables of readings cut off", "data/script/readings.json", (file) => writeFileSync(file, "{")],
    ["no tables of readings", "data/script/readings.json", (file) => rmSync(file)],
    [
      "tables of words of another shape",
      "data/script/words.json",
      (file) => writeFileSync(file, "{}"),
    ],
    ["tables of words cut off", "data/script/words.json", (file) => writeFileSync(file, "{")],
  ])("%s", checkDamage);
});

describe("without tables of characters nothing works, and the start says which file", () => {
  const path = "data/script/characters.json";
  const start = async (damage: (file: string) => void) => {
    using copy = new PackageCopy();
    damage(join(copy.path, path));
    await expect(startClient({ program: copy.program })).rejects.toThrow(/characters\.json/);
  };
  it("where it is missing", () => start((file) => rmSync(file)));
  it("where it is cut off", () => start((file) => writeFileSync(file, "{")));
  it("where it has another shape", () => start((file) => writeFileSync(file, "{}")));
});
