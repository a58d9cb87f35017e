/** Parts of a page that are about something else: navigation, comments, related posts, advertisements. */
import { attribute, closest, parentOf, tagOf } from '../dom.ts';

const TAGS = new Set(['nav', 'aside', 'dialog', 'template']);
const WHOLE = new Set(['body', 'html', 'main', 'article']);
const ROLES = new Set(['navigation', 'contentinfo', 'complementary', 'dialog']);

/** Words that begin or end a class or id of such a part. */
const WORDS =
  'related|shar(?:e|ing)|social|comments?|commentlist|respond|recommend(?:ed|ations?)?|recirc(?:ulation)?|sidebar|side-bar|teasers?|popular|trending|latest|most-?(?:read|popular|viewed|shared)|newsletter|promo(?:tion|ted)?|sponsored|copyright|colophon|breadcrumbs?|nav(?:bar|igation)?|menu|more-(?:from|stories|posts|news|articles)|read-?(?:next|more|also)|see-?also|up-?next|also-?like|outbrain|taboola|ads?|advert(?:isement)?|cookies?|consent|modal|popup|carousel|ticker|recent-?(?:posts|comments)|disqus|(?:related|recommended|trending|popular|recent)(?:-?(?:posts|articles|stories|content|items|news))|(?:site|page|global|main)-?footer';
const TOKEN = new RegExp(
  `^(?:${WORDS})(?:$|[-_])|[-_](?:${WORDS})$|[-_](?:related|teasers?|recirc|recommend(?:ed)?)[-_]`,
  'i',
);
/** Classes of layouts say which parts exist, not which part this is. */
const LAYOUT =
  /^(?:has|no|with|is|without|layout|content|single|page|post|type|js|col|u|category|tag|left|right|full|one|two)[-_]/i;

const named = (value: string): boolean =>
  value !== '' &&
  value.length < 600 &&
  value.split(/\s+/).some(token => TOKEN.test(token) && !LAYOUT.test(token));

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
  if (ROLES.has(attribute(element, 'role') ?? '')) return true;
  if (attribute(element, 'aria-hidden') === 'true' || attribute(element, 'hidden') !== undefined) return true;
  return isNamed(attribute(element, 'class') ?? '') || isNamed(attribute(element, 'id') ?? '');
}
