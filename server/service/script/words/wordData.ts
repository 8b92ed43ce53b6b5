/** `data/script/words.json`: what is known of words beside their forms. Generated, never edited. */
export interface WordData {
  readonly surnames: string;
  /** Names of persons, in Simplified characters, that conversion would spoil: 文征明. */
  readonly names: readonly string[];
  /** Forms of address and offices that follow a surname, in Simplified characters. */
  readonly titles: readonly string[];
  readonly single: {
    /** Characters whose Traditional form is sure even where they are a word of their own. */
    readonly forms: Readonly<Record<string, string>>;
    /** Those whose form is sure behind a number: 三百餘家. */
    readonly counted: Readonly<Record<string, string>>;
    /** Characters that are no word of their own, and what is meant. */
    readonly never: Readonly<Record<string, string>>;
  };
}
