/** OpenReview: a paper is its forum; notes, PDF and attachments belong to it. */
import type { SiteRule } from '../../identity.ts';

/** Ids are case-sensitive. '/references/pdf' has ids of revisions, which are not the forum's. */
const VIEWS = /^\/(?:forum|pdf|attachment|revisions|notes\/edits\/attachment)\/?$/;

export const openreview: SiteRule = {
  name: 'openreview',
  hosts: ['openreview.net'],
  identify(url) {
    const id = url.searchParams.get('id') ?? '';
    if (!VIEWS.test(url.pathname) || !/^[\w-]{5,40}$/.test(id)) return undefined;
    return { key: `openreview:${id}`, link: `https://openreview.net/forum?id=${id}`, kind: 'paper' };
  },
};
