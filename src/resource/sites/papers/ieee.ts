/** IEEE Xplore: documents by number; the DOI is told only by the page. */
import { pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

const IN_PATH = /^\/(?:abstract\/)?document\/(\d+)|^\/i?elx?\d?\/.*\/0*(\d{5,})\.pdf$/;

export const ieee: SiteRule = {
  name: 'ieee',
  hosts: ['ieeexplore.ieee.org'],
  identify(url) {
    const [, document, file] = IN_PATH.exec(pathOf(url)) ?? [];
    const id = document ?? file ?? /^\d+$/.exec(url.searchParams.get('arnumber') ?? '')?.[0];
    if (!id) return undefined;
    const number = Number(id);
    return {
      key: `ieee:${number}`,
      link: `https://ieeexplore.ieee.org/document/${number}`,
      kind: 'paper',
      soft: true,
    };
  },
};
