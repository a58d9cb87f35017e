/** ACL Anthology: page, PDF, citation files and attachments of one paper, on its old hosts too. */
import { segmentsOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';
import { aclFound } from './acl-id.ts';

export const acl: SiteRule = {
  name: 'acl',
  hosts: ['aclanthology.org', 'aclweb.org', 'aclanthology.info', 'aclanthology.coli.uni-saarland.de'],
  identify(url) {
    if (/(?:^|\.)aclweb\.org$/.test(url.hostname) && !/^\/(?:anthology|old_anthology)/.test(url.pathname))
      return undefined;
    for (const segment of segmentsOf(url)) {
      const found = aclFound(segment);
      if (found) return found;
    }
    return undefined;
  },
};
