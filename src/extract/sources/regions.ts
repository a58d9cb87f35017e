/** Parts of a page that are about something else: navigation, comments, related posts, advertisements. */
import { attribute, parentOf, tagOf } from '../dom.ts';

const TAGS = new Set(['nav', 'footer', 'aside', 'dialog', 'template']);
const WHOLE = new Set(['body', 'html', 'main', 'article']);
const NAMES =
  /(?:^|[\s_-])(?:related|comments?|commentlist|respond|recommend(?:ed|ations?)?|recirc|sidebar|side-?bar|teasers?|popular|trending|latest|most-?(?:read|popular|viewed)|newsletter|promo|promoted|sponsored|copyright|colophon|footer|breadcrumbs?|nav(?:bar|igation)?|menu|more-(?:from|stories|posts|news)|read-?(?:next|more)|see-?also|up-?next|also-?like|outbrain|taboola|ads?|advert(?:isement)?|cookie|consent|modal|popup|carousel|ticker|subscribe|archive-?list|recent-?(?:posts|comments)|reactions?|disqus)(?:$|[\s_-])|(?:related|recommended|trending|popular)(?:posts|articles|stories|content|items|news)|(?:^|\s)(?:sidebar|comment|footer|teaser)\w*/i;

const known = new WeakMap<Element, boolean>();

/** True inside such a part. What the page's own skeleton is called (`<body class="comments-open">`) does not count. */
export function isElsewhere(element: Element): boolean {
  const trail: Element[] = [];
  let answer = false;
  for (let at: Element | undefined = element; at && trail.length < 60; at = parentOf(at)) {
    const cached = known.get(at);
    if (cached !== undefined) {
      answer = cached;
      break;
    }
    trail.push(at);
    if (isAside(at)) {
      answer = true;
      break;
    }
  }
  for (const visited of trail) known.set(visited, answer);
  return answer;
}

function isAside(element: Element): boolean {
  const tag = tagOf(element);
  if (TAGS.has(tag)) return true;
  if (WHOLE.has(tag)) return false;
  const role = attribute(element, 'role');
  if (role === 'navigation' || role === 'contentinfo' || role === 'complementary' || role === 'dialog')
    return true;
  if (attribute(element, 'aria-hidden') === 'true' || attribute(element, 'hidden') !== undefined) return true;
  return NAMES.test(attribute(element, 'class') ?? '') || NAMES.test(attribute(element, 'id') ?? '');
}
