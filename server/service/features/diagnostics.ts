import type { Draft, ReadBlock } from "../draft/draft.ts";
import type { Messages } from "../messages/messages.ts";
import { isAllowed, readExemptions } from "../rules/exemptions.ts";
import { RULES } from "../rules/index.ts";
import { checkRemembered, contextKey } from "../rules/memory.ts";
import type { Rule, RuleContext, RuleFinding, Severity } from "../rules/rule.ts";
import type { Settings } from "../settings.ts";
import { type Span, shift } from "../text/span.ts";
import { type Environment, scriptOf } from "./environment.ts";
import { readOutline } from "./outline.ts";

/** A finding in a draft, as users see it. */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The one sure replacement of the span, null where there is none. */
  readonly fix: string | null;
  /** Replacements to choose from where none is sure. */
  readonly choices: readonly string[];
}

interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

/**
 * All findings of a draft in order of place. What a block yields is kept with
 * its facts, so after an edit only blocks that changed are checked again.
 */
export function diagnose(
  draft: Draft,
  settings: Settings,
  environment: Environment,
  messages: Messages,
): Finding[] {
  const outline = readOutline(draft, environment.library, settings);
  const context: RuleContext = { ...environment, script: scriptOf(draft, settings), outline };
  const key = contextKey(context);
  const active = activeRules(settings, context);
  const exemptions = readExemptions(draft, settings.exempt);
  return draft.blocks
    .flatMap((block) =>
      active.flatMap(({ rule, severity }) =>
        checkRemembered(block, rule, context, key).map((found) =>
          present(found, block, rule, severity, messages),
        ),
      ),
    )
    .filter((finding) => isAllowed(finding, finding.code, exemptions))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function activeRules(settings: Settings, context: RuleContext): ActiveRule[] {
  return RULES.flatMap((rule) => {
    const own = typeof rule.severity === "function" ? rule.severity(context) : rule.severity;
    const severity = settings.rules[rule.code] ?? own;
    return severity === "off" ? [] : [{ rule, severity }];
  });
}

function present(
  found: RuleFinding,
  block: ReadBlock,
  rule: Rule,
  severity: Severity,
  messages: Messages,
): Finding {
  const { start, end } = shift({ start: found.start, end: found.end }, block.start);
  return {
    start,
    end,
    code: rule.code,
    severity,
    message: found.message(messages),
    fix: found.fix,
    choices: found.choices ?? [],
  };
}
