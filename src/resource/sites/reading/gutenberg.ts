/** Project Gutenberg's books in any format. */
import { pathRule } from '../../path-rule.ts';

export const gutenberg = pathRule({
  name: 'gutenberg',
  hosts: ['gutenberg.org'],
  paths: [/^\/(?:ebooks|files|cache\/epub|etext)\/(\d+)(?:[./].*)?$/],
  key: id => `gutenberg:${id}`,
  link: id => `https://www.gutenberg.org/ebooks/${id}`,
});
