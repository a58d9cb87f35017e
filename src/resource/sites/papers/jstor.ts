/** JSTOR: an item under its views; items may have a DOI of another publisher. */
import { pathRule } from '../../path-rule.ts';

export const jstor = pathRule({
  name: 'jstor',
  hosts: ['jstor.org'],
  kind: 'paper',
  paths: [
    /^\/(?:stable|discover)\/(?:(?:pdf|pdfplus|info|full|get_pdf)\/)?(?:10\.2307\/)?(?!10\.\d{4})([a-z.]*\d[\w.]*?)(?:\.pdf)?(?:\/|$)/i,
  ],
  key: id => `jstor:${id.toLowerCase()}`,
  link: id => `https://www.jstor.org/stable/${id}`,
  soft: true,
});
