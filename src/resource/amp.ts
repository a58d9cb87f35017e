/** AMP pages of a site: the same article under a path of its own. */

/** A segment that is the name of an article rather than of a list: words joined by hyphens, or a long number. */
const ARTICLE = /-[^-]+-|\d{4,}/;
const AMP = /^amp(?:html)?(?:\.html?)?$/i;

/**
 * The path without its AMP marks: a segment 'amp' beside an article's name or date, and '.amp' at the end. Among short
 * names alone it stays, for it may be a topic.
 */
export function withoutAmp(segments: readonly string[]): string[] {
  const isArticle = segments.some(segment => ARTICLE.test(segment));
  const kept = isArticle ? segments.filter((_, index) => !isAmp(segments, index)) : [...segments];
  const last = kept.pop();
  return last === undefined ? kept : [...kept, last.replace(/(?<=.)\.amp(\.html?)?$/i, '$1')];
}

/** Vox Media's sites write '/platform/amp/'. */
function isAmp(segments: readonly string[], index: number): boolean {
  const isPlatform = segments[index] === 'platform' && AMP.test(segments[index + 1] ?? '');
  return isPlatform || AMP.test(segments[index] ?? '');
}
