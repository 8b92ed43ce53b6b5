import { join } from "node:path";
import type { WordSource } from "../service/languageService.ts";
import type { WordData } from "../service/script/words/wordData.ts";
import { readJson, readText } from "./files.ts";
import { loadSegmenter } from "./segmenter.ts";

/** Whether words are loaded when they are first asked for, or in the next free moment. */
export type Loading = "now" | "later";

/** What checking words needs, loaded once; a fault in loading is told once and leaves the rest working. */
export class Words {
  readonly #data: string;
  readonly #loading: Loading;
  readonly #settled: (problem: string | null) => void;
  #state: "asleep" | "loading" | "settled" = "asleep";
  #source: WordSource | null = null;

  /** `data` is the data folder; `settled` is called once, with what is missing or with null. */
  constructor(data: string, loading: Loading, settled: (problem: string | null) => void) {
    this.#data = data;
    this.#loading = loading;
    this.#settled = settled;
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
    return {
      data: readJson<WordData>(script("words.json"), hasWords),
      confusable: readText(script("confusable.txt")),
      segmenter: loadSegmenter(this.#data),
    };
  }
}

function hasWords({ surnames, titles, names, single }: WordData): boolean {
  return typeof surnames === "string" && Array.isArray(titles) && Array.isArray(names) && !!single;
}
