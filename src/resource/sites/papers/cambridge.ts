/** Cambridge Core: '/core/journals/x/article/slug/HEX', and the PDF behind '/core/services/…/view/HEX/'. */
import { pathRule } from '../../path-rule.ts';

export const cambridge = pathRule({
  name: 'cambridge',
  hosts: ['cambridge.org'],
  kind: 'paper',
  paths: [/^\/core\/.*\/([\dA-F]{32})(?:\/|$)/],
  key: id => `cambridge:${id.toLowerCase()}`,
  soft: true,
});
