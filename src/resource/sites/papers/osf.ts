/** OSF: a project or preprint by its five letters, on osf.io and its older hosts. */
import { pathRule } from '../../path-rule.ts';

export const osf = pathRule({
  name: 'osf',
  hosts: ['osf.io', 'psyarxiv.com', 'socarxiv.org', 'edarxiv.org', 'thesiscommons.org'],
  // Its alphabet has no i, l, o, 0, 1.
  paths: [/^\/(?:preprints\/[a-z]+\/)?(?!terms)([a-hjkmnp-z2-9]{5})(?:_v\d+)?(?:\/.*)?$/],
  key: id => `osf:${id}`,
  link: id => `https://osf.io/${id}`,
});
