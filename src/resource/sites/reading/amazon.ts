/** Amazon: ASIN or ISBN-10; countries share them, but the link keeps the country. */
import { pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

export const amazon: SiteRule = {
  name: 'amazon',
  hosts: ['*'],
  identify(url) {
    if (!/^(?:www\.|smile\.|m\.)?amazon\.[a-z.]{2,6}$/.test(url.hostname)) return undefined;
    const [, id] =
      /\/(?:dp(?:\/product)?|gp\/product|gp\/aw\/d|exec\/obidos\/(?:ASIN|tg\/detail\/-)|o\/ASIN|product)\/([A-Z\d]{10})(?:\/|$)/.exec(
        pathOf(url),
      ) ?? [];
    const host = url.hostname.replace(/^(?:www|smile|m)\./, 'www.');
    return id ? { key: `amazon:${id}`, link: `https://${host}/dp/${id}` } : undefined;
  },
};
