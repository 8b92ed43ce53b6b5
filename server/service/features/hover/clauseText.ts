import { formatDate, fullTitle, shortTitle } from "../../corpus/citation/wording.ts";
import { cite } from "../../corpus/citation.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { clauseLabel, sentencesOf } from "../../corpus/labels.ts";
import type { ClauseData, TermData } from "../../corpus/model.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Script } from "../../script/scripts.ts";
import type { ClauseAddress } from "../environment.ts";
import { escapeMarkdown, linkTo, withBold } from "../escaping.ts";

/** How many clauses of a term are shown with their sentence; the rest by label. */
const CLAUSES_SHOWN = 2;
/** About what can be read at a glance, in UTF-16 units. */
const CLAUSE_LENGTH = 360;

/** A clause: title, text (shortened at the end of a sentence), citation, which opens the clause. */
export function describeClause(
  corpus: Corpus,
  clause: ClauseData,
  script: Script,
  messages: Messages,
  address?: ClauseAddress,
): string {
  const render = (text: string) => escapeMarkdown(corpus.render(text, script));
  const part = corpus.part(clause.part);
  const heading = `**${render(clauseLabel(clause.number) + clause.title)}**`;
  const where = [shortTitle(corpus), part?.title ?? ""].filter(Boolean).map(render).join(" · ");
  return [
    `${heading} · ${where}`,
    ...shorten(clause).map(render),
    describeCitation(corpus, clause, script, address),
    escapeMarkdown(messages.witnesses(clause.witnesses.length)),
  ].join("\n\n");
}

/** The citation of a clause, a link to it where the editor can open one. */
function describeCitation(
  corpus: Corpus,
  clause: ClauseData,
  script: Script,
  address?: ClauseAddress,
): string {
  const citation = `*${escapeMarkdown(cite({ corpus, clause, style: "clause", script }))}*`;
  const target = address?.(corpus.id, clause.number, script);
  return target ? linkTo(target, citation) : citation;
}

function shorten(clause: ClauseData): string[] {
  const shown: string[] = [];
  let length = 0;
  for (const paragraph of clause.paragraphs) {
    let text = "";
    for (const sentence of paragraph.sentences) {
      if (length > 0 && length + sentence.length > CLAUSE_LENGTH) return [...shown, `${text}……`];
      text += sentence;
      length += sentence.length;
    }
    shown.push(text);
  }
  return shown;
}

/** A term: each of its first clauses with the sentence it stands in, the term in bold. */
export function describeTerm(
  corpus: Corpus,
  term: TermData,
  script: Script,
  messages: Messages,
  address?: ClauseAddress,
): string {
  const shown = term.clauses.slice(0, CLAUSES_SHOWN);
  const rest = term.clauses.slice(CLAUSES_SHOWN);
  const blocks = shown.flatMap((number) => {
    const clause = corpus.clause(number);
    return clause ? [describeUse(corpus, clause, term.text, script, address)] : [];
  });
  const heading = `**${escapeMarkdown(corpus.render(term.text, script))}**`;
  const source = escapeMarkdown(corpus.render(shortTitle(corpus), script));
  const places = placeNames(term, messages).map(escapeMarkdown);
  return [
    `${heading} · ${escapeMarkdown(messages.officialTerm)} · ${[source, ...places].join(" · ")}`,
    ...blocks,
    ...(rest.length ? [escapeMarkdown(messages.alsoIn(rest.map(clauseLabel).join("")))] : []),
  ].join("\n\n");
}

/** The sentence of a clause in which a text stands, with the text in bold, and the citation; that alone where only the title has it. */
export function describeUse(
  corpus: Corpus,
  clause: ClauseData,
  used: string,
  script: Script,
  address?: ClauseAddress,
): string {
  const sentence = sentencesOf(clause).find((text) => text.includes(used)) ?? "";
  const text = withBold(corpus.render(sentence, script), corpus.render(used, script));
  const citation = describeCitation(corpus, clause, script, address);
  return [text, citation].filter((line) => line !== "").join("\n\n");
}

function placeNames(term: TermData, messages: Messages): string[] {
  const names = { title: "", notice: messages.inNotice, preamble: messages.inPreamble, part: "" };
  return term.clauses.length ? [] : term.places.map((place) => names[place]).filter(Boolean);
}

/** A document: title, number, date, issuers. */
export function describeDocument(corpus: Corpus, script: Script, messages: Messages): string {
  const { number, date, issuers, shortTitle: short } = corpus.document;
  const render = (text: string) => escapeMarkdown(corpus.render(text, script));
  const rows = [
    [messages.documentNumber, number],
    [messages.documentDate, formatDate(date)],
    [messages.documentIssuers, issuers.join("、")],
    ...(short ? [[messages.documentShortTitle, shortTitle(corpus)]] : []),
  ];
  const list = rows.map(([name = "", value = ""]) => {
    const row = messages.labelled({ name: escapeMarkdown(name), value: render(value) });
    return `- ${row}`;
  });
  const count = escapeMarkdown(messages.clauseCount(corpus.clauses.length));
  return [`**${render(fullTitle(corpus))}**`, list.join("\n"), count].join("\n\n");
}
