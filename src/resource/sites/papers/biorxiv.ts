/** bioRxiv and medRxiv: one preprint under all its versions and views. */
import { pathOf } from '../../address.ts';
import { doiFound } from '../../doi.ts';
import type { SiteRule } from '../../identity.ts';

/** '/content/10.1101/2020.03.22.002386v3.full.pdf'; openRxiv gives 10.64898 since the end of 2025. */
const PAPER = /\/(10\.(?:1101|64898)\/(?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8})(v\d+)?/;
const EARLY = /^\/content\/(?:\w+\/)?early\/\d{4}\/\d{2}\/\d{2}\/((?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8})/;

export const biorxiv: SiteRule = {
  name: 'biorxiv',
  hosts: ['biorxiv.org', 'medrxiv.org'],
  identify(url) {
    const path = pathOf(url);
    const site = url.hostname.endsWith('medrxiv.org') ? 'medrxiv' : 'biorxiv';
    const early = EARLY.exec(path)?.[1];
    const [, doi = early && `10.1101/${early}`, version = ''] = PAPER.exec(path) ?? [];
    if (!doi) return undefined;
    const link = version ? `https://www.${site}.org/content/${doi}${version}` : `https://doi.org/${doi}`;
    return doiFound(doi, link);
  },
};
