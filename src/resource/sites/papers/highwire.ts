/** Journals on HighWire, known by their paths on any host: '/content/350/bmj.h696.full.pdf+html'. */
import { bareHost, pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

/** '/content/350/bmj.h696.full.pdf+html': volume, issue and page, then the view. */
const HIGHWIRE =
  /^(\/content\/(?:[a-z]+\/)?\d+\/(?:[\w-]+\/)?[\w-]+)\.(?:full|full-text|abstract|short|long|extract|figures-only|article-info|supplemental|citation|full\.pdf|full\.pdf\+html|full-text\.pdf)$/;

/** The article itself; with a query it may be anything. */
const PLAIN = /^\/content\/(?:[a-z]+\/)?\d+\/[\w-]+\/[A-Z]?\d+$/i;

export const highwire: SiteRule = {
  name: 'highwire',
  hosts: ['*'],
  identify(url) {
    const path = pathOf(url);
    const article = HIGHWIRE.exec(path)?.[1] ?? (url.search === '' ? PLAIN.exec(path)?.[0] : undefined);
    if (!article) return undefined;
    return {
      key: `highwire:${bareHost(url)}${article.toLowerCase()}`,
      link: `${url.origin}${article}`,
      kind: 'paper',
      soft: true,
    };
  },
};
