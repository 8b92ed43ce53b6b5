import type { HostMessages } from "./messages.ts";

export const en: HostMessages = {
  unreadable: (code) => `cannot be read (${code})`,
  notUtf8: "not UTF-8",
  notJson: "not valid JSON",
  damaged: "damaged",
  noData: "data files not found; install again, or run npm run corpus",
  noDictionary: "dictionary missing",
  damagedDictionary: "dictionary damaged",
  damagedCorpus: (reason) => `damaged corpus file, not loaded: ${reason}`,
  sameCorpus: (id) => `another corpus has this id, not loaded: ${id}`,
  noCorpus: "no corpus file",
  withoutWords: "script is not checked by word; everything else works",
  segmenterAbsent: "nodejieba is not installed; the built-in segmenter cuts words",
  segmenterBroken: (reason) =>
    `nodejieba cannot be loaded, the built-in segmenter cuts words; everything works: ${reason}`,
};
