import { readFileSync } from "node:fs";
import {
  createLanguageService,
  type LanguageService,
} from "../../server/service/languageService.ts";
import { createDictionarySegmenter } from "../../server/service/script/words/dictionarySegmenter.ts";
import type { Segmenter } from "../../server/service/script/words/segmenter.ts";
import { openTestHost } from "./testHost.ts";

const host = openTestHost();

/** The service over the real data, with Chinese messages and with words. */
export const service: LanguageService = createLanguageService(host);

const dictionary = (name: string) =>
  readFileSync(new URL(`../../data/segmenter/${name}`, import.meta.url), "utf8");

/** What cuts words where nodejieba cannot be had. */
export const ownSegmenter: Segmenter = createDictionarySegmenter(
  dictionary("words.utf8"),
  dictionary("user.utf8"),
);

/** The same service without nodejieba. */
export const serviceWithoutNative: LanguageService = createLanguageService({
  ...host,
  words: () => {
    const words = host.words();
    return words && { ...words, segmenter: ownSegmenter };
  },
});
