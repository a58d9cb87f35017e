/** PhilPapers and PhilArchive share their records. */
import { pathRule } from '../../path-rule.ts';

export const philPapers = pathRule({
  name: 'philpapers',
  hosts: ['philpapers.org', 'philarchive.org'],
  kind: 'paper',
  paths: [/^\/(?:rec|archive|go\.pl\/rec)\/([A-Z]{3,}(?:-\d+)?)(?:v\d+)?(?:\.pdf)?$/i],
  key: id => `philpapers:${id.toUpperCase()}`,
  link: id => `https://philpapers.org/rec/${id.toUpperCase()}`,
  soft: true,
});
