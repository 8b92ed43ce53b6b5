/** What is said of the machine: files that cannot be used, and what is done without them. Each language has one file. */
export interface HostMessages {
  unreadable(code: string): string;
  notUtf8: string;
  notJson: string;
  damaged: string;
  noData: string;
  noDictionary: string;
  damagedDictionary: string;
  damagedCorpus(reason: string): string;
  sameCorpus(id: string): string;
  noCorpus: string;
  /** Added where words cannot be checked. */
  withoutWords: string;
  segmenterAbsent: string;
  segmenterBroken(reason: string): string;
}
