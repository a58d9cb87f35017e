/** Goodreads books under any slug. */
import { pathRule } from '../../path-rule.ts';

export const goodreads = pathRule({
  name: 'goodreads',
  hosts: ['goodreads.com'],
  paths: [/^\/(?:[a-z]{2}\/)?book\/show\/(\d+)(?:[-.].*)?$/],
  key: id => `goodreads:${id}`,
  link: id => `https://www.goodreads.com/book/show/${id}`,
});
