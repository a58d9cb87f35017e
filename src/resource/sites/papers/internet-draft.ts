/** Internet-Drafts without their version, '-09' or '/09/'. */
import { pathRule } from '../../path-rule.ts';

const HOSTS = [
  'ietf.org',
  'rfc-editor.org',
  'httpwg.org',
  'faqs.org',
  'rfc2.org',
  'rfc-annotations.research.icann.org',
];

export const draft = pathRule({
  name: 'internet-draft',
  hosts: HOSTS,
  kind: 'paper',
  paths: [/\/(draft-[a-z\d]+(?:-[a-z\d]+)*?)(?:-\d{2})?(?:\.\w+)?(?:\/.*)?$/i],
  key: name => `draft:${name.toLowerCase()}`,
  link: name => `https://datatracker.ietf.org/doc/${name.toLowerCase()}/`,
});
