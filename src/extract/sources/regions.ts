/** Parts of a page that are about something else: navigation, comments, related posts, advertisements. */
import { attribute, closest, hasAttributes, parentOf, tagOf } from '../dom.ts';

const TAGS = new Set(['nav', 'aside', 'dialog', 'template']);
const WHOLE = new Set(['body', 'html', 'main', 'article']);
const ROLES = new Set(['navigation', 'contentinfo', 'complementary', 'dialog']);

/** Words that begin or end a class or id of such a part; 'a-b' also stands for 'ab'. */
const WORDS = new Set(
  'related share sharing social comment comments commentlist respond recommend recommended recommendation recommendations recirc recirculation sidebar side-bar teaser teasers popular trending latest most-read most-popular most-viewed most-shared newsletter promo promoted promotion sponsored copyright colophon breadcrumb breadcrumbs nav navbar navigation menu more-from more-stories more-posts more-news more-articles read-next read-more read-also see-also up-next also-like outbrain taboola ad ads advert advertisement cookie cookies consent modal popup carousel ticker recent-posts recent-comments disqus site-footer page-footer global-footer main-footer'
    .split(' ')
    .concat(
      ['related', 'recommended', 'trending', 'popular', 'recent'].flatMap(what =>
        ['posts', 'articles', 'stories', 'content', 'items', 'news'].map(part => `${what}-${part}`),
      ),
    )
    .flatMap(word =>
      /^(?:side|more|site|page|global|main)-/.test(word) ? [word] : [word, word.replace('-', '')],
    ),
);
/** Words that say so in the middle of one too. */
const INSIDE = /[-_](?:related|teasers?|recirc|recommend(?:ed)?)[-_]/;
/** Classes of layouts say which parts exist, not which part this is. */
const LAYOUT =
  /^(?:has|no|with|is|without|layout|content|single|page|post|type|js|col|u|category|tag|left|right|full|one|two)[-_]/i;

/** True for 'related-posts__list' and 'post-comments', not for 'has-sidebar'. */
function isNamedSo(token: string): boolean {
  const name = token.toLowerCase();
  if (WORDS.has(name)) return !LAYOUT.test(name);
  for (let at = 1; at < name.length - 1; at++) {
    const letter = name[at];
    if (letter !== '-' && letter !== '_') continue;
    if (WORDS.has(name.slice(0, at)) || WORDS.has(name.slice(at + 1))) return !LAYOUT.test(name);
  }
  return INSIDE.test(name) && !LAYOUT.test(name);
}

const named = (value: string): boolean =>
  value !== '' && value.length < 600 && value.split(/\s+/).some(isNamedSo);

export type Elsewhere = (element: Element) => boolean;

/**
 * Tells elements of such parts. What contains `focus`, the headline, is never one of them, whatever it is called;
 * nor is the page's own skeleton (`<body class="comments-open">`).
 */
export function regionsAround(focus: Element | undefined): Elsewhere {
  const known = new WeakMap<Element, boolean>();
  const names = new Map<string, boolean>();
  const isNamed = (value: string): boolean => {
    const ready = names.get(value);
    if (ready !== undefined) return ready;
    const answer = named(value);
    names.set(value, answer);
    return answer;
  };
  for (let at = focus; at; at = parentOf(at)) known.set(at, false);
  return element => {
    const trail: Element[] = [];
    let answer = false;
    for (let at: Element | undefined = element; at && trail.length < 80; at = parentOf(at)) {
      const cached = known.get(at);
      if (cached !== undefined) {
        answer = cached;
        break;
      }
      trail.push(at);
      answer = isAside(at, isNamed);
      if (answer) break;
    }
    for (const visited of trail) known.set(visited, answer);
    return answer;
  };
}

function isAside(element: Element, isNamed: (value: string) => boolean): boolean {
  const tag = tagOf(element);
  if (TAGS.has(tag)) return true;
  if (WHOLE.has(tag)) return false;
  if (tag === 'footer') return !closest(element, 'article,main,[role="main"]');
  if (!hasAttributes(element)) return false;
  if (ROLES.has(attribute(element, 'role') ?? '')) return true;
  if (attribute(element, 'aria-hidden') === 'true' || attribute(element, 'hidden') !== undefined) return true;
  if (!isNamed(attribute(element, 'class') ?? '') && !isNamed(attribute(element, 'id') ?? '')) return false;
  // Themes call the article's own summary a teaser, and say by microdata that it is its own.
  return !/\b(?:description|articleBody|headline)\b/.test(attribute(element, 'itemprop') ?? '');
}
