import { citationInconsistent } from "./citationInconsistent.ts";
import { citationMismatch } from "./citationMismatch.ts";
import { citationNumber } from "./citationNumber.ts";
import { citationTitle } from "./citationTitle.ts";
import { citationUnknown } from "./citationUnknown.ts";
import { quotationAltered } from "./quotationAltered.ts";
import { quotationUnmarked } from "./quotationUnmarked.ts";
import type { Rule } from "./rule.ts";
import { scriptCharacter } from "./scriptCharacter.ts";
import { scriptVariant } from "./scriptVariant.ts";
import { scriptWord } from "./scriptWord.ts";
import { termUnofficial } from "./termUnofficial.ts";
import { textPhonetic } from "./textPhonetic.ts";

/** All rules. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  scriptCharacter,
  scriptWord,
  scriptVariant,
  textPhonetic,
  citationTitle,
  citationNumber,
  citationUnknown,
  citationMismatch,
  quotationAltered,
  quotationUnmarked,
  citationInconsistent,
  termUnofficial,
];
