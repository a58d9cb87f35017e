/**
 * DOIs: how they are written, and which of them name something that has a better key. Case does not matter in a DOI
 * (DOI Handbook 2.4).
 */
import { encode } from './address.ts';
import { arxivFound, parseArxivId } from './arxiv-id.ts';
import type { Found } from './identity.ts';
import { aclFound } from './sites/papers/acl-id.ts';
import { piiFound } from './sites/papers/pii.ts';

const DOI = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|(?:info:)?doi:\s*)?(10\.\d{4,9}(?:\.\d+)*\/\S+)$/i;
const LONGEST = 500;

/** The bare DOI, as written; undefined where the text is none. Takes 'doi:10.…' and doi.org addresses too. */
export function parseDoi(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  return DOI.exec(trimmed)?.[1]?.replace(/[/.,;]+$/, '');
}

/** Registrants whose DOIs name one version of a work: what of the DOI is left without it. */
const VERSIONED: readonly [prefix: RegExp, version: RegExp][] = [
  [/^10\.20944\/preprints/, /\.v\d+$/],
  [/^10\.21203\/rs\./, /\/v\d+$/],
  [/^10\.26434\/chemrxiv/, /[.-]v\d+$/],
  [/^10\.(?:33774|33767)\//, /-v\d+$/],
  [/^10\.12688\//, /(?<=\d)\.\d{1,2}$|\.v\d+$/],
  [/^10\.7554\/elife\.\d/, /\.\d$/],
  [/^10\.7287\/peerj\.preprints\.\d/, /v\d+$/],
  [/^10\.6084\/m9\.figshare\.\d/, /\.v\d+$/],
  [/^10\.(?:1101|64898)\//, /v\d+$/],
  [/^10\.2139\/ssrn\./, /\.v\d+$/],
];

/** DOIs whose suffix is another site's own identifier. */
const SPECIAL: readonly [prefix: RegExp, found: (rest: string) => Found | undefined][] = [
  [/^10\.48550\/(?=arxiv)/, rest => ifAny(parseArxivId(rest.replace(/^arxiv[.:]/, '')), arxivFound)],
  [/^10\.(?:18653|3115)\/v1\//, aclFound],
  [
    /^10\.17487\/(?=rfc)/,
    rest => ({
      key: `rfc:${number(rest)}`,
      link: `https://www.rfc-editor.org/rfc/rfc${number(rest)}`,
      kind: 'paper',
    }),
  ],
  [
    /^10\.2307\/(?=\d+$)/,
    rest => ({ key: `jstor:${rest}`, link: `https://www.jstor.org/stable/${rest}`, kind: 'paper' }),
  ],
  [/^10\.1016\/(?=[sb]\d)/, piiFound],
  [
    /^10\.(?:31234|31235|31219|31222|35542|31730|31236|31233)\/osf\.io\//,
    rest => osfFound(rest.replace(/_v\d+$/, '')),
  ],
];

const ifAny = <T>(value: T | undefined, found: (value: T) => Found): Found | undefined =>
  value === undefined ? undefined : found(value);
const number = (rest: string): number => Number(/\d+/.exec(rest)?.[0] ?? 0);

export const osfFound = (id: string): Found => ({
  key: `osf:${id}`,
  link: `https://osf.io/${id}`,
  kind: 'paper',
});

/** What a DOI names. `link` is the address to print where the DOI has no better one. */
export function doiFound(text: string, link?: string): Found | undefined {
  const written = parseDoi(text);
  if (!written) return undefined;
  const doi = written.toLowerCase();
  for (const [prefix, found] of SPECIAL) {
    const special = prefix.test(doi) ? found(doi.replace(prefix, '')) : undefined;
    if (special) return special;
  }
  const [, version] = VERSIONED.find(([prefix]) => prefix.test(doi)) ?? [];
  const key = `doi:${version ? doi.replace(version, '') : doi}`;
  return { key, link: link ?? doiLink(written), kind: 'paper' };
}

export const doiLink = (doi: string): string => `https://doi.org/${doi.split('/').map(encode).join('/')}`;
