import type { Messages } from "../../messages/messages.ts";
import type { Rule, RuleContext, Severity } from "../rule.ts";
import { everythingKey } from "./contextKeys.ts";

/** One rule as it is run on a draft. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Equal for two contexts of one draft exactly where the rule finds the same in them. */
  readonly key: string;
}

/** All that findings hang on beside the text: the rules as they are run, and the language. It is kept, so it holds nothing of the draft. */
export interface Basis {
  readonly active: readonly ActiveRule[];
  readonly messages: Messages;
}

/** The rules that are not off, each as `severities` or itself sets it. */
export function activeRules(
  rules: readonly Rule[],
  severities: Readonly<Record<string, Severity | "off" | undefined>>,
  context: RuleContext,
): ActiveRule[] {
  return rules.flatMap((rule) => {
    const own = typeof rule.severity === "function" ? rule.severity(context) : rule.severity;
    const severity = severities[rule.code] ?? own;
    if (severity === "off") return [];
    return [{ rule, severity, key: rule.reads?.(context) ?? everythingKey(context) }];
  });
}

/** Holds the bases of earlier runs against that of this one. Most blocks share one, which is compared once. */
export class BasisComparison {
  readonly #basis: Basis;
  readonly #known = new Map<Basis, readonly (number | undefined)[]>();

  constructor(basis: Basis) {
    this.#basis = basis;
  }

  /** For each rule of this run its place among those of `earlier`, undefined where what it found there no longer stands. */
  standing(earlier: Basis): readonly (number | undefined)[] {
    const known = this.#known.get(earlier) ?? compare(this.#basis, earlier);
    this.#known.set(earlier, known);
    return known;
  }

  /** Whether all that was found on `earlier` stands as it was said, severities too. */
  isSame(earlier: Basis): boolean {
    const { active } = this.#basis;
    return (
      earlier === this.#basis ||
      (earlier.active.length === active.length &&
        this.standing(earlier).every(
          (place, index) =>
            place === index && earlier.active[index]?.severity === active[index]?.severity,
        ))
    );
  }
}

function compare(basis: Basis, earlier: Basis): (number | undefined)[] {
  return basis.active.map(({ rule, key }) => {
    if (basis.messages !== earlier.messages) return undefined;
    const place = earlier.active.findIndex((other) => other.rule === rule && other.key === key);
    return place < 0 ? undefined : place;
  });
}
