import { join } from "node:path";
import type { WordSource } from "../service/host.ts";
import type { WordData } from "../service/script/words/wordData.ts";
import { readJson, readText } from "./files.ts";
import type { HostMessages } from "./messages/messages.ts";
import { tellProblem } from "./problem.ts";
import { loadSegmenter } from "./segmenter.ts";

/** When words are loaded, and who is told how that went. */
export interface WordsOptions {
  /** Whether words are loaded when they are first asked for, or in the next free moment. */
  readonly words: "now" | "later";
  /** Called once when words are there (null) or cannot be had (why). */
  readonly wordsSettled: (problem: string | null) => void;
  /** Called for what is missing and was made up for: for a log, or for the user to see. */
  readonly note: (text: string, where: "log" | "show") => void;
}

/** What checking words needs, loaded once; a fault in loading is told once and leaves the rest working. */
export class Words {
  readonly #data: string;
  readonly #options: WordsOptions;
  readonly #messages: HostMessages;
  #state: "asleep" | "loading" | "settled" = "asleep";
  #source: WordSource | null = null;

  constructor(data: string, options: WordsOptions, messages: HostMessages) {
    this.#data = data;
    this.#options = options;
    this.#messages = messages;
  }

  /** The words, null while they are being loaded and where they cannot be. */
  get(): WordSource | null {
    if (this.#state === "asleep") {
      this.#state = "loading";
      if (this.#options.words === "now") this.#load();
      else setImmediate(() => this.#load());
    }
    return this.#source;
  }

  #load(): void {
    let problem: string | null = null;
    try {
      this.#source = this.#read();
    } catch (error) {
      const { withoutWords } = this.#messages;
      problem = `${tellProblem(error, this.#messages)}; ${withoutWords}`;
    }
    this.#state = "settled";
    this.#options.wordsSettled(problem);
  }

  #read(): WordSource {
    const script = (name: string) => join(this.#data, "script", name);
    const { segmenter, withoutNative } = loadSegmenter(this.#data);
    if (withoutNative === "absent") this.#options.note(this.#messages.segmenterAbsent, "log");
    else if (withoutNative) {
      const [reason = ""] = withoutNative.message.split("\n");
      this.#options.note(this.#messages.segmenterBroken(reason), "show");
    }
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
