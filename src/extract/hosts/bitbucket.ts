/**
 * Bitbucket Cloud, which has no stars. The address is that of the public API on the site's own host.
 * https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/
 */
import { repository, text } from './answer.ts';
import type { HostApi } from './host-api.ts';

export const bitbucket: HostApi = {
  rule: 'bitbucket',
  gives: ['description', 'language'],
  request: ({ origin, repo }) =>
    repo && {
      address: `${origin}/!api/2.0/repositories/${encodeURIComponent(repo.owner)}/${encodeURIComponent(repo.name)}`,
    },
  read: answer =>
    repository(answer, 'full_name', {
      language: text(answer, 'language'),
      fork: text(answer, 'parent', 'full_name'),
    }),
};
