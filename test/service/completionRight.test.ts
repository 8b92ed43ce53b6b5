import { describe, expect, it } from "vitest";
import { quotedClause } from "../../server/service/corpus/citation/wording.ts";
import { cite } from "../../server/service/corpus/citation.ts";
import type { TermData } from "../../server/service/corpus/model.ts";
import type { Script } from "../../server/service/script/scripts.ts";
import { isHan } from "../../server/service/text/han.ts";
import { applyEdits } from "../../server/service/text/span.ts";
import { completionsAt, service } from "../harness/service.ts";

const [corpus] = service.library.corpora;
if (!corpus) throw new Error("no corpus");

const SCRIPTS: readonly Script[] = ["Hans", "Hant-TW", "Hant-HK", "Hant-CN"];

/** Expects every proposal with a label, at each of the marked texts, to give the same text; gives how many there were. */
function checkAll(marked: readonly string[], label: string, expected: string): number {
  const texts = marked.flatMap((one) =>
    completionsAt(one)
      .filter((completion) => completion.label === label)
      .map((completion) => applyEdits(one.replace("$0", ""), [completion])),
  );
  for (const text of texts) expect(text).toBe(expected);
  return texts.length;
}

/** A text with the caret at each place from the second on. */
function carets(text: string): string[] {
  return Array.from(
    { length: Math.max(0, text.length - 2) },
    (_, at) => `${text.slice(0, at + 2)}$0${text.slice(at + 2)}`,
  );
}

/** The first three characters of a text, the caret, and as much of its end as there may be. */
function ends(text: string): string[] {
  return Array.from(
    { length: Math.max(0, text.length - 4) },
    (_, at) => `${text.slice(0, 3)}$0${text.slice(at + 4)}`,
  );
}

describe.each(SCRIPTS)("what stands to the right is never doubled, in %s", (script) => {
  const draft = (text: string) => `---\nscript: ${script}\n---\n\n${corpus.render(text, script)}`;

  const checkTerms = (terms: readonly TermData[], marked: (label: string) => string[]) =>
    terms.reduce((sum, { text }) => {
      const label = corpus.render(text, script);
      const at = (one: string) => draft(`用好：${one}，`);
      return sum + checkAll(marked(label).map(at), label, at(text));
    }, 0);

  it("of a term, wherever the caret stands in it", () => {
    expect(checkTerms(corpus.terms, carets)).toBeGreaterThan(corpus.terms.length);
  });

  it("of a term, whose last characters stand there", () => {
    const terms = corpus.terms.filter(({ text }) => isHan(text.at(-1)));
    expect(checkTerms(terms, ends)).toBeGreaterThan(corpus.terms.length);
  });

  it("of a reference, wherever the caret stands in it", () => {
    for (const clause of corpus.clauses) {
      const whole = corpus.render(quotedClause(clause), script);
      const at = (one: string) => draft(`落实《行动计划》${one}，`);
      const found = checkAll(carets(whole).map(at), whole.slice(1, -1), at(whole));
      expect(found).toBeGreaterThan(whole.length / 2);
    }
  });

  it("of a sentence that is quoted, wherever the caret stands in it", () => {
    for (const clause of corpus.clauses) {
      const [sentence = ""] = clause.paragraphs[0]?.sentences ?? [];
      const quoted = sentence.replace(/。$/, "");
      const written = cite({ corpus, clause, style: "quote", script, quoted });
      const inside = written.slice(0, corpus.render(quoted, script).length + 2);
      for (let at = 7; at < inside.length - 1; at += 5) {
        const marked = draft(`提出${inside.slice(0, at)}$0${inside.slice(at)}。`);
        const whole = completionsAt(marked).filter(({ replacement }) => replacement === written);
        const texts = whole.map((one) => applyEdits(marked.replace("$0", ""), [one]));
        expect(texts).toEqual([`${draft("提出")}${written}。`]);
      }
    }
  });
});
