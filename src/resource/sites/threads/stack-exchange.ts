/** Stack Exchange: a question under any slug; one answer is a thing of its own. The host names the site. */
import { pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

const STACK_HOSTS = [
  'stackoverflow.com',
  'stackexchange.com',
  'superuser.com',
  'serverfault.com',
  'askubuntu.com',
  'mathoverflow.net',
  'stackapps.com',
];

export const stackExchange: SiteRule = {
  name: 'stack-exchange',
  hosts: STACK_HOSTS,
  identify(url) {
    const host = url.hostname.replace(/^www\.|^m\./, '');
    const path = pathOf(url);
    const answer = /^\/a\/(\d+)/.exec(path)?.[1] ?? /^\/questions\/\d+\/[^/]+\/(\d+)$/.exec(path)?.[1];
    if (answer) return { key: `${host}:a${answer}`, link: `https://${host}/a/${answer}`, kind: 'thread' };
    const [, id, slug] = /^\/(?:questions|q)\/(\d+)(?:\/([^/]*[a-z-][^/]*))?/.exec(path) ?? [];
    if (!id) return undefined;
    const link = slug
      ? `https://${host}/questions/${id}/${encodeURIComponent(slug)}`
      : `https://${host}/questions/${id}`;
    return { key: `${host}:q${id}`, link, kind: 'thread' };
  },
};
