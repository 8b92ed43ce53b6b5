import type { CorpusFault } from "../../service/corpus/validate.ts";
import type { HostMessages } from "./messages.ts";

export const en: HostMessages = {
  unreadable: (code) => `cannot be read (${code})`,
  notUtf8: "not UTF-8",
  notJson: "not valid JSON",
  damaged: "damaged",
  noData: "data files not found; install again, or run npm run corpus",
  noDictionary: "dictionary missing",
  damagedDictionary: "dictionary damaged",
  notJsonAt: (line, column) =>
    `not valid JSON, not loaded: see line ${line}, column ${column}; it is read again once it is saved`,
  faultyCorpus: ({ path, expected }) =>
    `not as a corpus file must be, not loaded: ${path || "the whole file"} should be ${EXPECTED[expected]}`,
  sameCorpus: (id) => `another plan has the id ${id}, not loaded: give this one another id`,
  noFile: "no such file; put it there, or correct policyDrafting.corpora",
  notAFile: "not a file; name a corpus file in policyDrafting.corpora",
  outside:
    "outside the workspace and your own folder, so it is not read; move the file there, or correct policyDrafting.corpora",
  needsFolder:
    "not read: a relative path needs an open folder; write it whole in policyDrafting.corpora, or from ~/ on",
  tooLarge: (most) =>
    `too large, not loaded: all plans together may have ${most} MiB; leave something out`,
  stopped:
    "not loaded, because reading was stopped; change policyDrafting.corpora to read it again",
  noCorpus: "no corpus file",
  withoutWords: "script is not checked by word; everything else works",
  segmenterAbsent: "nodejieba is not installed; the built-in segmenter cuts words",
  segmenterBroken: (reason) =>
    `nodejieba cannot be loaded, the built-in segmenter cuts words; everything works: ${reason}`,
};

const EXPECTED: Readonly<Record<CorpusFault["expected"], string>> = {
  object: "an object { … }",
  list: "a list [ … ]",
  string: "a text",
  stringOrNull: "a text or null",
  number: "a number",
  text: "a text that is not empty",
  format: "1",
  id: "a name of small letters, digits and hyphens",
  date: "a date, YYYY-MM-DD",
  entries: "a list of one clause or more",
  clauseNumber: "a whole number from 1 on",
  newNumber: "a number that no other clause has",
  knownClause: "the number of a clause of the file",
  side: "before or behind",
};
