/** What the page calls the places where links stand. */

import type { Newsletter } from '../../../../issue/issue.ts';
import type { LinkPart, LinkPlace } from '../../../../issue/issue-links.ts';
import { quoted } from '../../phrases.ts';

/** 'links of “ResNets strike again”'; 'the standing closing'. */
export function placeName({ part, title }: LinkPlace, labels: Newsletter['labels']): string {
  const names: Record<LinkPart, string> = {
    opening: 'the standing opening',
    intro: 'the opening',
    what: labels.what,
    why: labels.why,
    note: 'note',
    bonus: 'bonus',
    figure: 'figure',
    links: 'links',
    outro: 'the closing',
    closing: 'the standing closing',
  };
  return title === '' ? names[part] : `${quoted(title)} (${names[part]})`;
}
