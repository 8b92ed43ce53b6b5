import { citationMismatch } from "./citationMismatch.ts";
import { citationUnknown } from "./citationUnknown.ts";
import type { Rule } from "./rule.ts";
import { scriptCharacter } from "./scriptCharacter.ts";
import { textPhonetic } from "./textPhonetic.ts";

/** All rules. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  scriptCharacter,
  textPhonetic,
  citationUnknown,
  citationMismatch,
];
