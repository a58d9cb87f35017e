/** GitLab, gitlab.com and others that run it. https://docs.gitlab.com/api/projects/#retrieve-a-project */
import { flag, number, repository, text, texts } from './answer.ts';
import type { HostApi } from './host-api.ts';
import { spdx } from './spdx.ts';

export const gitlab: HostApi = {
  rule: 'gitlab',
  gives: ['description', 'stars', 'license', 'topics'],
  request: ({ origin, repo }) =>
    repo && {
      address: `${origin}/api/v4/projects/${encodeURIComponent(`${repo.owner}/${repo.name}`)}?license=true`,
    },
  read: answer =>
    repository(answer, 'path_with_namespace', {
      stars: number(answer, 'star_count'),
      license: spdx(text(answer, 'license', 'key')),
      topics: texts(answer, 'topics'),
      archived: flag(answer, 'archived'),
      fork: text(answer, 'forked_from_project', 'path_with_namespace'),
    }),
};
