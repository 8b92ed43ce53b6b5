import type { Proposal } from "./proposal.ts";

/** More than can be seen at once helps nobody. */
const MOST = 12;

/**
 * The proposals that are shown, best first: where more of the draft is taken
 * up (editors sort so, whatever they are told); then what is called for by what
 * stands around, what the place is about, what the draft has already; then what
 * was typed more of; then what the document says more often. Otherwise the
 * order stays.
 */
export function rank(
  proposals: readonly Proposal[],
  isAbout: (proposal: Proposal) => boolean,
): Proposal[] {
  const ranked = distinct(proposals).map((proposal) => ({ ...proposal, about: isAbout(proposal) }));
  ranked.sort(
    (a, b) =>
      a.start - b.start ||
      Number(b.expected) - Number(a.expected) ||
      Number(b.about) - Number(a.about) ||
      Number(b.used) - Number(a.used) ||
      b.matched - a.matched ||
      b.frequency - a.frequency,
  );
  return ranked.slice(0, MOST);
}

/** Two sources may offer the same text. */
function distinct(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const key = `${proposal.start} ${proposal.replacement}`;
    if (!seen.has(key)) seen.set(key, proposal);
  }
  return [...seen.values()];
}
