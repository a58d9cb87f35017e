/** The NCBI Bookshelf. */
import { pathRule } from '../../path-rule.ts';

export const ncbiBooks = pathRule({
  name: 'ncbi-book',
  hosts: ['ncbi.nlm.nih.gov'],
  paths: [/^\/books\/(?:n\/[^/]+\/)?(NBK\d+)/i],
  key: id => `ncbi-book:${id.toLowerCase()}`,
  link: id => `https://www.ncbi.nlm.nih.gov/books/${id.toUpperCase()}/`,
});
