import type { CorpusFault } from "../../service/corpus/validate.ts";

/** What is said of the machine: files that cannot be used, and what is done without them. Each language has one file. */
export interface HostMessages {
  unreadable(code: string): string;
  notUtf8: string;
  notJson: string;
  damaged: string;
  noData: string;
  noDictionary: string;
  damagedDictionary: string;
  /** Line and column count from 1. */
  notJsonAt(line: number, column: number): string;
  faultyCorpus(fault: CorpusFault): string;
  sameCorpus(id: string): string;
  /** Of a file that the user named. */
  noFile: string;
  notAFile: string;
  outside: string;
  needsFolder: string;
  tooLarge(most: number): string;
  stopped: string;
  noCorpus: string;
  /** Added where words cannot be checked. */
  withoutWords: string;
  segmenterAbsent: string;
  segmenterBroken(reason: string): string;
}
