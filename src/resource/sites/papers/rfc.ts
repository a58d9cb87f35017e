/** RFCs on the many sites that carry them, in any format. */
import { pathRule } from '../../path-rule.ts';

const HOSTS = [
  'ietf.org',
  'rfc-editor.org',
  'httpwg.org',
  'faqs.org',
  'greenbytes.de',
  'rfc2.org',
  'rfc-annotations.research.icann.org',
];

export const rfc = pathRule({
  name: 'rfc',
  hosts: HOSTS,
  kind: 'paper',
  paths: [/^(?!\/errata\/).*\/rfc0*(\d{1,5})(?:\.\w+)?(?:\/[a-z-]*)?$/i],
  key: id => `rfc:${id}`,
  link: id => `https://www.rfc-editor.org/rfc/rfc${id}`,
});
