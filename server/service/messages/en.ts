import type { Damage } from "../text/clean.ts";
import type { Messages } from "./messages.ts";

const SCRIPTS: Readonly<Record<string, string>> = {
  Hans: "Simplified Chinese",
  Hant: "Traditional Chinese",
  "Hant-TW": "Traditional Chinese (Taiwan)",
  "Hant-HK": "Traditional Chinese (Hong Kong)",
  "Hant-CN": "Traditional Chinese (mainland)",
};

const DAMAGES: Readonly<Record<Damage, string>> = {
  phonetic: "phonetic residue",
  otherForm: "note of another form",
  zeroWidth: "zero-width character",
  letterSpacing: "letter-spaced name",
  oddSpace: "odd space",
  halfWidth: "half-width mark",
};

export const en: Messages = {
  scriptCharacter: ({ wrong, right, draft }) =>
    `“${wrong}” is not ${draft}, in which this draft is written; write “${right}”.`,
  scriptWord: ({ wrong, right, draft }) =>
    `The word “${wrong}” is written “${right}” in ${draft}; a conversion or typing mistake.`,
  scriptVariant: ({ form, right, standard }) =>
    `“${form}” is the form of another standard; ${standard} writes “${right}”.`,
  phonetic: ({ note }) =>
    `“${note}” is phonetic residue of a web copy and no part of the text; the fix removes it.`,
  citationUnknown: ({ label, title, last, right }) =>
    `${title} has no clause ${label}; its last is ${last}${right ? `, and this title belongs to ${right}` : ""}. Check the number.`,
  citationMismatch: ({ label, title, ofLabel, ofTitle }) =>
    `Number and title do not belong together: ${label} is “${ofTitle}”, “${title}” is ${ofLabel}. Correct one of them from the plan.`,
  script: (script) => SCRIPTS[script] ?? script,
  replaceWith: (text) => `Change to “${text}”`,
  remove: (text) => `Remove “${text}”`,
  replaceAll: (count) => `Fix all ${count} findings of this kind in the draft`,
  cleanDraft: (count) => `Clean the draft of web-copy residue (${count})`,
  damage: (damage) => DAMAGES[damage],
  alsoIn: (labels) => `Also in ${labels}`,
  witnesses: (count) => (count > 1 ? `${count} copies agree` : "from one copy"),
  documentNumber: "Number",
  documentDate: "Date",
  documentIssuers: "Issued by",
  documentShortTitle: "Short title",
  inNotice: "the notice",
  inPreamble: "the preamble",
  clauseCount: (count) => `${count} clauses`,
  officialTerm: "Official term",
  settingUnusable: ({ name, value, allowed }) =>
    `${name}: ${value} cannot be used, the default stands; use one of: ${allowed.join(", ")}`,
};
