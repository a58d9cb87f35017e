/** AMP pages of a site: the same article under a path of its own. */

/** A segment that is the name of an article rather than of a list: words joined by hyphens, or a long number. */
const ARTICLE = /-[^-]+-|\d{4,}/;
const AMP = /^amp(?:\.html?)?$/i;

/**
 * The path without its AMP marks: '/amp' before or after an article's name, and '.amp' at its end. A lone '/amp' beside
 * short names stays, for it may be a topic.
 */
export function withoutAmp(segments: readonly string[]): string[] {
  const lastArticle = segments.findLastIndex(segment => ARTICLE.test(segment));
  const kept = segments.filter((segment, index) => {
    const isBeside = index < lastArticle || ARTICLE.test(segments[index - 1] ?? '');
    return !(AMP.test(segment) && isBeside);
  });
  const last = kept.pop();
  return last === undefined ? kept : [...kept, last.replace(/(?<=.)\.amp(?:\.html?)?$/i, '')];
}
