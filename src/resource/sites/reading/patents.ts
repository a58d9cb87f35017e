/** Google Patents: the number without the language; 'A1' and 'B2' are stages of one application, and kept. */
import { pathRule } from '../../path-rule.ts';

export const patents = pathRule({
  name: 'patent',
  hosts: ['patents.google.com'],
  kind: 'paper',
  paths: [/^\/patent\/([A-Z]{2}\d+[A-Z]?\d?)(?:\/[a-z-]{2,5})?$/i],
  key: id => `patent:${id.toUpperCase()}`,
  link: id => `https://patents.google.com/patent/${id.toUpperCase()}`,
});
