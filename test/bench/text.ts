import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusData } from "../../server/service/corpus/model.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { applyEdits } from "../../server/service/text/span.ts";
import { service } from "../harness/plainService.ts";

const DATA = join(import.meta.dirname, "../../data");

/** The same numbers for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Which characters follow which two, in the sample draft and in the plan. */
const FOLLOWERS = readFollowers();

function readFollowers(): ReadonlyMap<string, string> {
  const sample = readFileSync(join(DATA, "samples/实施方案.md"), "utf8");
  const plan = readFileSync(join(DATA, "corpus/data-elements-x-2024-2026.json"), "utf8");
  const text = `${sample}${plan}`.replace(/[^\p{Script=Han}\d，。、；：]+/gu, "");
  const followers = new Map<string, string>();
  for (let at = 2; at < text.length; at++) {
    const pair = text.slice(at - 2, at);
    followers.set(pair, (followers.get(pair) ?? "") + text.charAt(at));
  }
  return followers;
}

/**
 * A Simplified or Traditional Markdown draft of so many bytes in UTF-8: text
 * that reads like the sample but repeats none of it, headings, lists, marks of
 * emphasis, citations, and a mistake in every thousand characters or two.
 */
export function makeDraft(bytes: number, script: "Hans" | "Hant", seed: number): string {
  const next = random(seed);
  const blocks: string[] = [];
  for (let size = 0; size < bytes; ) {
    const block = makeBlock(blocks.length, next);
    size += Buffer.byteLength(block);
    blocks.push(block);
  }
  const text = blocks.join("");
  return script === "Hans" ? plant(text, "數據發製", next) : plant(toHant(text), "数据发态", next);
}

/**
 * A Simplified draft of so many bytes in which half of what is written is
 * quoted: sentences of the plan, word for word, with a wrong character, and
 * made text in quotation marks, behind a title and without one.
 */
export function makeQuotingDraft(bytes: number, seed: number): string {
  const next = random(seed);
  const blocks: string[] = [];
  for (let size = 0; size < bytes; ) {
    const block = makeQuoting(blocks.length, next);
    size += Buffer.byteLength(block);
    blocks.push(block);
  }
  return blocks.join("");
}

const SENTENCES = readSentences();

function readSentences(): readonly string[] {
  const plan: CorpusData = JSON.parse(
    readFileSync(join(DATA, "corpus/data-elements-x-2024-2026.json"), "utf8"),
  );
  return plan.clauses.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
}

function makeQuoting(index: number, next: () => number): string {
  const official = SENTENCES[Math.floor(next() * SENTENCES.length)] ?? "";
  const at = Math.floor(next() * official.length);
  const wrong = `${official.slice(0, at)}的${official.slice(at + 1)}`;
  const own = makeSentence(official.length, next);
  const quoted = [official, wrong, own][index % 3] ?? "";
  const lead = index % 2 === 0 ? "《行动计划》提出" : "要";
  return `${makeSentence(official.length, next)}${lead}“${quoted.replaceAll(/[“”]/g, "")}”。\n\n`;
}

function toHant(text: string): string {
  const draft = service.openDraft(text, "markdown");
  return applyEdits(text, service.convert(draft, null, "Hant", DEFAULT_SETTINGS));
}

function makeBlock(index: number, next: () => number): string {
  const sentence = (most: number) => makeSentence(20 + Math.floor(next() * most), next);
  if (index % 12 === 0) return `## ${sentence(10)}\n\n`;
  if (index % 12 === 5) return `- ${sentence(40)}\n- **${sentence(10)}**${sentence(40)}\n\n`;
  if (index % 12 === 9) return `落实《行动计划》“（七）数据要素×交通运输”，${sentence(150)}\n\n`;
  return `${sentence(250)}\n\n`;
}

function makeSentence(length: number, next: () => number): string {
  let text = "数据";
  while (text.length < length) {
    const followers = FOLLOWERS.get(text.slice(-2)) ?? "，数据";
    text += followers.charAt(Math.floor(next() * followers.length));
  }
  return `${text}。`;
}

/** A character of the other script in every thousand or two. */
function plant(text: string, wrong: string, next: () => number): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const step = 1000 + Math.floor(next() * 1000);
    parts.push(text.slice(at, at + step), wrong.charAt(Math.floor(next() * wrong.length)));
    at += step;
  }
  return parts.join("");
}
