/** GitHub. https://docs.github.com/en/rest/repos/repos#get-a-repository */
import { flag, number, repository, text, texts } from './answer.ts';
import type { HostApi } from './host-api.ts';
import { spdx } from './spdx.ts';

export const github: HostApi = {
  rule: 'github',
  gives: ['description', 'stars', 'language', 'license', 'topics'],
  request: ({ repo }) =>
    repo && {
      address: `https://api.github.com/repos/${encodeURIComponent(repo.owner)}/${encodeURIComponent(repo.name)}`,
      open: true,
      headers: { Accept: 'application/vnd.github+json' },
    },
  read: answer =>
    repository(answer, 'full_name', {
      stars: number(answer, 'stargazers_count'),
      language: text(answer, 'language'),
      license: spdx(text(answer, 'license', 'spdx_id')),
      topics: texts(answer, 'topics'),
      archived: flag(answer, 'archived'),
      fork: text(answer, 'parent', 'full_name'),
    }),
};
