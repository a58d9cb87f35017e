/** USENIX: a talk's page, and its paper's file: 'nsdi22-paper-goyal.pdf', 'sec22-bulekov.pdf'. */
import { pathRule } from '../../path-rule.ts';

const USENIX_SHORT: ReadonlyMap<string, string> = new Map([['sec', 'usenixsecurity']]);

export const usenix = pathRule({
  name: 'usenix',
  hosts: ['usenix.org'],
  kind: 'paper',
  paths: [
    /^\/conference\/([a-z]+)(\d{2})\/(?:technical-sessions\/)?presentation\/([^/]+)/,
    /^\/system\/files\/(?:conference\/[^/]+\/)?([a-z]+)(\d{2})(?:summer|fall|winter|spring)?(?:-paper)?[-_]([^/.]+?)(?:_slides.*)?\.pdf$/,
  ],
  key: (name, year, paper) => `usenix:${USENIX_SHORT.get(name) ?? name}${year}/${paper}`,
  link: (name, year, paper) =>
    `https://www.usenix.org/conference/${USENIX_SHORT.get(name) ?? name}${year}/presentation/${paper}`,
});
