import type { Damage } from "../text/clean.ts";
import type { NumberFault, TitleFault } from "../text/faults.ts";
import type { Messages } from "./messages.ts";

const SCRIPTS: Readonly<Record<string, string>> = {
  Hans: "Simplified Chinese",
  Hant: "Traditional Chinese",
  "Hant-TW": "Traditional Chinese (Taiwan)",
  "Hant-HK": "Traditional Chinese (Hong Kong)",
  "Hant-CN": "Traditional Chinese (mainland)",
};

const TITLE_FAULTS: Readonly<Record<TitleFault, string>> = {
  times: "the multiplication sign is ×",
  marks: "its quotation marks are curved and stand as in the title",
  dash: "the dash between years is — (GB/T 15834—2011)",
  years: "the title has other years",
  kind: "the title names another kind of document",
  other: "it differs from the title",
  nested: "a title inside 《》 takes 〈〉 (GB/T 15834—2011)",
};

const NUMBER_FAULTS: Readonly<Record<NumberFault, string>> = {
  bracket: "the year stands in 〔〕",
  ordinal: "the serial number takes no 第",
  zero: "the serial number has no leading zero",
  space: "there is no space in it",
  digit: "year and serial are figures, not the letters O, l, I",
};

const DAMAGES: Readonly<Record<Damage, string>> = {
  phonetic: "phonetic residue",
  otherForm: "note of another form",
  zeroWidth: "zero-width character",
  letterSpacing: "letter-spaced name",
  oddSpace: "odd space",
  halfWidth: "half-width mark",
};

/** A place behind its document's title: 《行动计划》（三）, 《行动计划》 part 3. */
function placed(title: string, place: string): string {
  return place.startsWith("（") ? title + place : `${title} ${place}`;
}

export const en: Messages = {
  scriptCharacter: ({ wrong, right, draft }) =>
    `“${wrong}” is not ${draft}, in which this draft is written; write “${right}”.`,
  scriptWord: ({ wrong, right, draft }) =>
    `The word “${wrong}” is written “${right}” in ${draft}; a conversion or typing mistake.`,
  scriptVariant: ({ form, right, standard }) =>
    `“${form}” is the form of another standard; ${standard} writes “${right}”.`,
  phonetic: ({ note }) =>
    `“${note}” is phonetic residue of a web copy and no part of the text; the fix removes it.`,
  citationTitle: ({ right, faults }) =>
    `The title is miswritten: ${faults.map((fault) => TITLE_FAULTS[fault]).join("; ")}. The fix writes ${right}.`,
  citationNumber: ({ written, right, faults }) =>
    `The document number “${written}” is miswritten: ${faults.map((fault) => NUMBER_FAULTS[fault]).join("; ")} (GB/T 9704—2012, 7.2.5). The fix writes “${right}”.`,
  citationWrongNumber: ({ written, right }) =>
    `“${written}” is not the number of this document, which is “${right}”; the fix corrects it.`,
  citationWrongTitle: ({ written, right, label, fixed }) =>
    `The title of ${label} is “${right}”, not “${written}”. ${fixed ? "The fix corrects it." : "Check number and title."}`,
  citationFormerTitle: ({ written, right, label }) =>
    `“${written}” is a title of the consultation draft; ${label} as issued is “${right}”. The fix corrects it.`,
  citationTarget: ({ written, right, place }) =>
    `“${written}” is not the plan's target; ${place} says “${right}”. The fix corrects it. Where the target is your own, say so in the draft.`,
  citationInconsistent: ({ written, usual }) =>
    `This draft mostly cites in the form “${usual}”, here in the form “${written}”. Either is right; by custom a draft keeps to one.`,
  citationUnknown: ({ label, title, last, right }) =>
    `${title} has no ${label}; its last is ${last}. ${right ? `This title belongs to ${right}, and the fix writes that number.` : "Check the number."}`,
  citationMisplaced: ({ label, ofLabel }) =>
    `Wrong clause: the words quoted stand in ${ofLabel}, not in ${label}. The fix names ${ofLabel}.`,
  citationMismatch: ({ label, title, ofLabel, ofTitle }) =>
    `Number and title do not belong together: ${label} is “${ofTitle}”, “${title}” is ${ofLabel}. Correct one of them from the plan.`,
  citationWrongPart: ({ label, part, right }) =>
    `Number and part do not belong together: ${label} stands in ${right}, not in ${part}. Correct one of them from the plan.`,
  quotationAltered: ({ title, place, original, written, fixed }) =>
    `Misquoted: ${placed(title, place)} says “${original}”, here it reads “${written}”. A quotation must be word for word; ${fixed ? "the fix restores the original" : "correct it from the original"}.`,
  quotationUnmarked: ({ title, place, length }) =>
    `These ${length} characters are ${placed(title, place)} word for word, without quotation marks or a citation near. By custom what is quoted is marked and cited.`,
  termUnofficial: ({ title, written, right }) =>
    `“${written}” is not the wording of ${title}, which has “${right}”. Where you mean the same, you can take its term.`,
  quotationExact: ({ title, place }) => `Word for word: ${placed(title, place)}`,
  quotationDiffers: ({ title, place }) => `Not as in the original: ${placed(title, place)}`,
  quotationOriginal: "Original",
  quotationWritten: "Draft",
  place: (place) =>
    place.kind === "clause"
      ? place.label
      : place.kind === "part"
        ? `part ${place.number}`
        : { preamble: "(preamble)", notice: "(notice)" }[place.kind],
  cslJsonCopied:
    "The CSL-JSON item was copied: import it into Zotero, or save it as .json for Pandoc. The draft is as it was.",
  noFootnoteHere:
    "No footnote was inserted: in code, in front matter, in another footnote's mark, or in a draft that ends in an open code block it would be plain text.",
  script: (script) => SCRIPTS[script] ?? script,
  replaceWith: (text) => (/[“”]/.test(text) ? `Change to: ${text}` : `Change to “${text}”`),
  putIn: (text) => (/[“”]/.test(text) ? `Put in: ${text}` : `Put in “${text}”`),
  remove: (text) => (/[“”]/.test(text) ? `Remove: ${text}` : `Remove “${text}”`),
  replaceAll: (count) => `Fix all ${count} findings of this kind in the draft`,
  cleanDraft: (count) => `Clean the draft of web-copy residue (${count})`,
  damage: (damage) => DAMAGES[damage],
  alsoIn: (labels) => `Also in ${labels}`,
  witnesses: (count) =>
    count > 1
      ? `The text is as in ${count} sources, which agree to the character`
      : "The text is as in 1 source; there is no second one to compare it with",
  labelled: ({ name, value }) => `${name}: ${value}`,
  documentNumber: "Number",
  documentDate: "Date",
  documentIssuers: "Issued by",
  documentShortTitle: "Short title",
  findingReferences: "Finding citations",
  draftsSearched: (count) => `${count} draft(s) searched`,
  searchCutShort: (count) =>
    `The workspace has more than ${count} drafts; only the first ${count} were searched.`,
  draftsLeftOut: (count) =>
    `${count} draft(s) were not searched because they are larger than 1 MiB or cannot be read; the log names them.`,
  readingPlans: "Reading plans",
  morePlansLeftOut: (count) => `${count} more plan files are left out; the log names them.`,
  checking: (name) => `Checking ${name}`,
  draftTooLong: (name, most) =>
    `${name} has more than ${most / 1_000_000} million characters and is not checked; nothing is shown in it. Splitting it helps.`,
  findingsCutShort: (name, count, shown) =>
    `${name}: ${count} findings, of which the first ${shown} are shown.`,
  noSuchDocument: (uri) => `no such document: ${uri}`,
  inNotice: "the notice",
  inPreamble: "the preamble",
  clauseCount: (count) => `${count} ${count === 1 ? "clause" : "clauses"}`,
  officialTerm: "Official term",
  settingUnusable: ({ name, value, why }) =>
    `${name}: ${value} cannot be used, the default stands: ${why}`,
  useOneOf: (allowed) => `use one of: ${allowed.join(", ")}`,
  templateFault: (fault) =>
    fault.kind === "lone"
      ? `the ${fault.brace} at character ${fault.place} has no partner`
      : `${fault.kind === "unknown" ? `there is no field ${fault.field}` : "it has no field"}; use: ${fault.allowed.join(" ")}`,
};
