/** Codeberg and other hosts that run Forgejo or Gitea. https://codeberg.org/api/swagger#/repository/repoGet */
import { flag, number, repository, text, texts } from './answer.ts';
import type { HostApi } from './host-api.ts';
import { spdx } from './spdx.ts';

export const gitea: HostApi = {
  rule: 'gitea',
  gives: ['description', 'stars', 'language', 'topics'],
  request: ({ origin, repo }) =>
    repo && {
      address: `${origin}/api/v1/repos/${encodeURIComponent(repo.owner)}/${encodeURIComponent(repo.name)}`,
    },
  read: answer =>
    repository(answer, 'full_name', {
      stars: number(answer, 'stars_count'),
      language: text(answer, 'language'),
      license: spdx(texts(answer, 'licenses')?.[0]),
      topics: texts(answer, 'topics'),
      archived: flag(answer, 'archived'),
      fork: text(answer, 'parent', 'full_name'),
    }),
};
