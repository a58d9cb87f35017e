/** LinkedIn posts: the number stands in their slug and in their feed address alike. */
import { pathRule } from '../../path-rule.ts';

export const linkedin = pathRule({
  name: 'linkedin',
  hosts: ['linkedin.com'],
  kind: 'thread',
  paths: [
    /^\/(?:embed\/)?feed\/update\/urn:li:(activity|share|ugcPost):(\d+)/,
    /^\/posts\/[^/]*?[-_](activity|share|ugcPost)-(\d{15,20})(?:-|\/|$)/,
  ],
  key: (type, id) => `linkedin:${type}:${id}`.toLowerCase(),
  link: (type, id) => `https://www.linkedin.com/feed/update/urn:li:${type}:${id}/`,
});
