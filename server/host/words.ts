import { join } from "node:path";
import type { WordSource } from "../service/languageService.ts";
import type { WordData } from "../service/script/words/wordData.ts";
import { readJson, readText } from "./files.ts";
import { loadSegmenter } from "./segmenter.ts";

/** Whether words are loaded when they are first asked for, or in the next free moment. */
export type Loading = "now" | "later";

/** Told of what works all the same: for a log, or for the user to see. */
export type Note = (text: string, where: "log" | "show") => void;

const ABSENT =
  "没有 nodejieba，改用内置分词 / nodejieba is not there, the built-in segmenter cuts words";
const BROKEN =
  "nodejieba 无法载入，改用内置分词 / nodejieba cannot be loaded, the built-in segmenter cuts words";

/** What checking words needs, loaded once; a fault in loading is told once and leaves the rest working. */
export class Words {
  readonly #data: string;
  readonly #loading: Loading;
  readonly #settled: (problem: string | null) => void;
  readonly #note: Note;
  #state: "asleep" | "loading" | "settled" = "asleep";
  #source: WordSource | null = null;

  /** `data` is the data folder; `settled` is called once, with what is missing or with null. */
  constructor(
    data: string,
    loading: Loading,
    settled: (problem: string | null) => void,
    note: Note,
  ) {
    this.#data = data;
    this.#loading = loading;
    this.#settled = settled;
    this.#note = note;
  }

  /** The words, null while they are being loaded and where they cannot be. */
  get(): WordSource | null {
    if (this.#state === "asleep") {
      this.#state = "loading";
      if (this.#loading === "now") this.#load();
      else setImmediate(() => this.#load());
    }
    return this.#source;
  }

  #load(): void {
    let problem: string | null = null;
    try {
      this.#source = this.#read();
    } catch (error) {
      problem = `${(error as Error).message}；词语层面的简繁检查停用，其余功能不受影响 / script is not checked by word; everything else works`;
    }
    this.#state = "settled";
    this.#settled(problem);
  }

  #read(): WordSource {
    const script = (name: string) => join(this.#data, "script", name);
    const { segmenter, withoutNative } = loadSegmenter(this.#data);
    if (withoutNative === "absent") this.#note(ABSENT, "log");
    else if (withoutNative) this.#note(`${withoutNative.message}；${BROKEN}`, "show");
    return {
      data: readJson<WordData>(script("words.json"), hasWords),
      confusable: readText(script("confusable.txt")),
      segmenter,
    };
  }
}

function hasWords({ surnames, titles, names, single }: WordData): boolean {
  return typeof surnames === "string" && Array.isArray(titles) && Array.isArray(names) && !!single;
}
