/** NeurIPS papers as they were named before 2020: '/paper/7181-attention-is-all-you-need'. */
import { pathRule } from '../../path-rule.ts';

export const nips = pathRule({
  name: 'neurips',
  hosts: ['papers.nips.cc', 'papers.neurips.cc', 'books.nips.cc'],
  kind: 'paper',
  paths: [/^\/paper\/(\d{1,5})-([a-z\d-]+?)(?:\.pdf|-supplemental\.zip|\/.*)?$/],
  key: number => `nips:${number}`,
  link: (number, name) => `https://papers.nips.cc/paper/${number}-${name}`,
});
