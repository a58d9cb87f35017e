/** The language that an address itself names, so that a page and its translation stay two things. */
import { bareHost, segmentsOf } from './address.ts';

/** Two-letter codes seen in addresses (ISO 639-1); rare ones that are words or country names are left out. */
const CODES = new Set(
  (
    'af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ' +
    'ku ky lt lv mk ml mn mr ms nb ne nl nn no pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh jp cn kr cz ua br'
  ).split(' '),
);
const PARAMETERS = ['lang', 'hl', 'language', 'locale', 'lng'];

const codeIn = (text: string | null | undefined): string | undefined => {
  const [, code] = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/i.exec(text ?? '') ?? [];
  return code && CODES.has(code.toLowerCase()) ? code.toLowerCase() : undefined;
};

/** Two-letter code of the language named by host, path or query; undefined where none is. */
export function languageOf(url: URL): string | undefined {
  const [label] = bareHost(url).split('.');
  const inPath = segmentsOf(url).slice(0, 3).map(codeIn).find(Boolean);
  const inQuery = PARAMETERS.map(name => codeIn(url.searchParams.get(name))).find(Boolean);
  return inQuery ?? inPath ?? (bareHost(url).split('.').length > 2 ? codeIn(label) : undefined);
}
