import { shortTitle } from "../../corpus/citation/wording.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { clauseLabel } from "../../corpus/labels.ts";
import type { TargetData } from "../../corpus/model.ts";
import type { ReadBlock } from "../../draft/facts.ts";
import { escapePattern } from "../../text/pattern.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { RuleContext, RuleFinding } from "../rule.ts";
import type { Statement } from "./statements.ts";

/** A target of the plan as a text states it. */
interface StatedTarget extends Span {
  readonly target: TargetData;
  /** The figure with its qualifiers. */
  readonly figure: Span;
}

/**
 * Targets of the plan that a sentence states with another figure: 20%以上 for
 * 超过20%. Only what 《plan》提出 says itself, without a word of another's
 * between; the draft's own figures for the same subject are left alone, and
 * quotations, which have their own rule.
 */
export function changedTargets(
  { prose, facts }: ReadBlock,
  statements: readonly Statement[],
  context: RuleContext,
): RuleFinding[] {
  return statements.flatMap((statement) =>
    statedTargets(statement, facts.quotedSpans)
      .filter(({ figure, target }) => isChanged(statement.text, figure, target, statement.corpus))
      .map(({ figure, target }) => {
        const start = statement.start + figure.start;
        const end = statement.start + figure.end;
        const right = statement.corpus.render(target.value, context.writing);
        const title = statement.corpus.render(shortTitle(statement.corpus), context.writing);
        const place = title + clauseLabel(target.clause);
        const message = { written: prose.slice(start, end), right, place };
        return { start, end, message: (m) => m.citationTarget(message), fix: right };
      }),
  );
}

/** What may stand in front of a target without changing whose it is. */
const GAP =
  /^(?:[了的：，、\s]|[到至]?\d{4}年底?|全国|我国|国家|将|要|实现|确保|目标[是为]|打造|建设|形成|推出|培育|建成|以及|和|“[^“”]*”)*$/;
const NATIONAL = /全国|我国|国家/;
const CALLED_TARGET = /^的(?:发展|总体|工作|主要)?(?:目标|要求|部署|任务|指标|安排)/;

/** The targets of a statement, one behind another as long as nothing else is said between. */
function statedTargets(statement: Statement, quoted: readonly Span[]): StatedTarget[] {
  const { corpus, text, start, contents } = statement;
  const found = corpus.targets
    .flatMap((target) => findTarget(target, corpus, text))
    .filter((one) => {
      const placed = { start: start + one.start, end: start + one.end };
      return !quoted.some((span) => overlaps(span, placed));
    })
    .sort((a, b) => a.start - b.start);
  const [first] = found;
  if (!first) return [];
  const isStated =
    contents.some((from) => from <= first.start && GAP.test(text.slice(from, first.start))) ||
    isPlain(text, first);
  if (!isStated) return [];
  const broken = found.findIndex((one, index) => {
    const before = found[index - 1];
    return before !== undefined && !GAP.test(text.slice(before.end, one.start));
  });
  return broken < 0 ? found : found.slice(0, broken);
}

/** 根据《plan》，全国…; 按照《plan》打造…的目标: without a verb the target must be called one, or be the nation's. */
function isPlain(text: string, { start, end }: Span): boolean {
  const gap = text.slice(0, start);
  if (!GAP.test(gap)) return false;
  return NATIONAL.test(gap) || (!gap.includes("，") && CALLED_TARGET.test(text.slice(end)));
}

const QUALIFIER =
  "超过?|达到?|不低于|不少于|不超过|高于|大于|多于|少于|低于|突破|至少|增长|提高|提升|扩大|增加|约|近|逾|[>＞≥<＜≤]";
const NUMBER = "(?:\\d[\\d.]{0,9}|[一二两三四五六七八九十百]{1,5})";
const CONNECTED = "(?:将|要|应|为|实现|保持|在|到)*";

function findTarget(target: TargetData, corpus: Corpus, text: string): StatedTarget[] {
  const known = patterns.get(target) ?? patternsOf(target, corpus);
  patterns.set(target, known);
  return known.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => {
      const [whole, front = "", figure = ""] = match;
      const start = match.index + front.length;
      return {
        target,
        start: match.index,
        end: match.index + whole.length,
        figure: { start, end: start + figure.length },
      };
    }),
  );
}

const patterns = new WeakMap<TargetData, readonly RegExp[]>();

/**
 * The subject with its figure or another in the same unit; groups: what stands
 * in front of the figure, the figure. A figure in front (300个以上典型应用场景)
 * may stand behind too.
 */
function patternsOf({ subject, value, units, side }: TargetData, corpus: Corpus): RegExp[] {
  const own = (text: string) => escapePattern(corpus.foldOwn(text));
  const unit = units.map((one) => (one === "%" ? "[%％]" : own(one))).join("|");
  const other = `(?:${QUALIFIER})*\\s?${NUMBER}\\s?(?:[+＋]?\\s?(?:${unit})[+＋]?(?:及?以上|以下|左右|多)?|[+＋])`;
  const figure = `${own(value)}|${other}`;
  const behind = new RegExp(`(${own(subject)}${CONNECTED})(${figure})`, "g");
  if (side === "behind") return [behind];
  return [new RegExp(`()(${figure})(?:[^，。；“”]{0,30}的)?${own(subject)}`, "g"), behind];
}

function isChanged(text: string, figure: Span, target: TargetData, corpus: Corpus): boolean {
  const said = text.slice(figure.start, figure.end).replace(/\s/g, "").replaceAll("％", "%");
  return ![target.value, ...target.accepted].some((right) => corpus.foldOwn(right) === said);
}
