import { blocksIn, type Draft } from "../draft/draft.ts";
import type { ReadBlock } from "../draft/facts.ts";
import { frontMatterLength, frontMatterScriptSpan } from "../draft/frontMatter.ts";
import { readExemptions } from "../rules/checking/exemptions.ts";
import { scriptCharacter } from "../rules/scriptCharacter.ts";
import type { Script } from "../script/scripts.ts";
import { convertText } from "../script/words/textConversion.ts";
import type { Settings } from "../settings.ts";
import { japaneseSentences } from "../text/japanese.ts";
import { FILLER } from "../text/mask.ts";
import { appendEdit, type Edit, type Span } from "../text/span.ts";
import type { Environment } from "./environment.ts";

/**
 * The edits that bring a draft, or a span of it, into a script. Code, link
 * addresses, front matter and exempt spans stay; every edit replaces as many
 * UTF-16 units as it writes, so nothing moves. Only where a whole draft names
 * its script in front matter the new one is written there, else all would be
 * wrong. Converting what was converted gives no edit.
 */
export function convertDraft(
  draft: Draft,
  span: Span | null,
  script: Script,
  settings: Settings,
  environment: Environment,
): Edit[] {
  const exemptions = readExemptions(draft, settings.exempt);
  const edits = (span ? blocksIn(draft, span) : draft.blocks)
    .flatMap((block) => convertBlock(block, script, environment))
    .filter((edit) => !span || (span.start <= edit.start && edit.end <= span.end))
    .filter((edit) => exemptions.allows(edit, scriptCharacter.code));
  return span ? edits : [...renameScript(draft, script), ...edits];
}

function renameScript({ text, script: named }: Draft, script: Script): Edit[] {
  const place = frontMatterScriptSpan(text.slice(0, frontMatterLength(text)));
  return place && named && named !== script ? [{ ...place, replacement: script }] : [];
}

/** One edit for each run of characters that change. */
function convertBlock(block: ReadBlock, script: Script, environment: Environment): Edit[] {
  const { prose, start: offset } = block;
  const converted = convertText(prose, script, environment);
  const japanese = japaneseSentences(prose);
  const edits: Edit[] = [];
  for (let at = 0; at < prose.length; at++) {
    if (prose[at] === converted[at] || prose[at] === FILLER) continue;
    if (japanese.some((sentence) => sentence.start <= at && at < sentence.end)) continue;
    const start = offset + at;
    appendEdit(edits, { start, end: start + 1, replacement: converted.charAt(at) });
  }
  return edits;
}
