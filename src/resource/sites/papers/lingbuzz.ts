/** LingBuzz, on its three hosts. */
import { pathRule } from '../../path-rule.ts';

export const lingbuzz = pathRule({
  name: 'lingbuzz',
  hosts: ['lingbuzz.net', 'lingbuzz.com', 'ling.auf.net', 'lingbuzz.auf.net'],
  kind: 'paper',
  paths: [/^\/lingbuzz\/(\d{6})/, /^\/(\d{6})(?:\/|$)/],
  key: id => `lingbuzz:${id}`,
  link: id => `https://lingbuzz.net/lingbuzz/${id}`,
});
