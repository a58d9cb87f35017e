/** Proceedings of the speech community (ISCA) and of IJCAI: page and PDF of one paper. */
import { pathRule } from '../../path-rule.ts';

export const isca = pathRule({
  name: 'isca',
  hosts: ['isca-archive.org', 'isca-speech.org'],
  kind: 'paper',
  paths: [/^\/(?:archive\/)?(?:pdfs\/)?([a-z\d-]+_\d{4}[a-z]?)\/([a-z\d_-]+)\.(?:html|pdf)$/i],
  key: (event, paper) => `isca:${event}/${paper}`.toLowerCase(),
  link: (event, paper) => `https://www.isca-archive.org/${event}/${paper}.html`,
});

export const ijcai = pathRule({
  name: 'ijcai',
  hosts: ['ijcai.org'],
  kind: 'paper',
  paths: [/^\/proceedings\/(\d{4})\/0*(\d+)(?:\.pdf)?$/i],
  key: (year, number) => `ijcai:${year}/${number}`,
  link: (year, number) => `https://www.ijcai.org/proceedings/${year}/${number}`,
});
