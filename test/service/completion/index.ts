import { DOCUMENTS } from "./documents.ts";
import { ORDER } from "./order.ts";
import { PASSAGES } from "./passages.ts";
import { PINYIN } from "./pinyin.ts";
import { REFERENCES } from "./references.ts";
import { SILENCE } from "./silence.ts";
import { TERMS } from "./terms.ts";

/** All cases of typing, by what is typed. */
export const TYPING = { TERMS, PINYIN, REFERENCES, PASSAGES, DOCUMENTS, ORDER, SILENCE };
