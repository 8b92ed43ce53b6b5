import { Sign } from "../draft/signs.ts";
import { findPhonetic } from "../text/damage/phonetic.ts";
import { maskVerbatim } from "../text/verbatim.ts";
import type { Rule } from "./rule.ts";

/** Phonetic residue of web copies: 資(zī), 我(wǒ)(wǒ), 引{pinyin:yǐn}. The finding covers the notes, not the character. */
export const textPhonetic: Rule = {
  code: "text.phonetic",
  severity: "warning",
  reads: () => "",
  check({ prose, facts }, { readings }) {
    if (!facts.has(Sign.note) || findPhonetic(prose, readings).length === 0) return [];
    return findPhonetic(maskVerbatim(prose), readings).map(({ start, end }) => ({
      start,
      end,
      message: (m) => m.phonetic({ note: prose.slice(start, end).trim() }),
      fix: "",
    }));
  },
};
