/** Discourse changes the address to the post on screen while one scrolls: the topic is the thing. */
import { pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

/** Discourse changes the address to the post on screen while one scrolls: the topic is the thing. */
const DISCOURSE_HOST = /^(?:discuss|forums?|community|discourse|meta|users|talk|internals|support)\./;

export const discourse: SiteRule = {
  name: 'discourse',
  hosts: ['*'],
  identify(url) {
    if (!DISCOURSE_HOST.test(url.hostname)) return undefined;
    const [, slug, alone, number = alone] =
      /^\/t\/(?:([^/]*[^\d/][^/]*)\/(?=\d+)|(\d+)(?:\/\d+)?$)(\d+)?/.exec(pathOf(url)) ?? [];
    if (!number) return undefined;
    const path = slug ? `${encodeURIComponent(slug)}/${number}` : number;
    return { key: `discourse:${url.host}/${number}`, link: `https://${url.host}/t/${path}`, kind: 'thread' };
  },
};
