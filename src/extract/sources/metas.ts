/** Every `<meta>` of the page by name, whatever attribute carries the name: `name`, `property`, `itemprop`, `http-equiv`. */
import { all, attribute } from '../dom.ts';
import { cleanMeta } from '../text/clean.ts';

/** Lower-case name → values in the page's order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

const LIMIT = 3000;
const VALUE_LIMIT = 20_000;

const NAMES = ['name', 'property', 'itemprop', 'http-equiv'];

export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const element of all(document, 'meta[content],meta[value]', LIMIT)) {
    const value = cleanMeta(attribute(element, 'content') ?? attribute(element, 'value'), VALUE_LIMIT);
    if (!value) continue;
    let last = '';
    for (const kind of NAMES) {
      const name = attribute(element, kind)?.trim().toLowerCase();
      if (!name || name === last || name.length >= 80) continue;
      last = name;
      const values = metas.get(name);
      if (values) values.push(value);
      else metas.set(name, [value]);
    }
  }
  return metas;
}

/** The first value of the first name that has one. */
export function metaOf(metas: Metas, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value) return value;
  }
  return undefined;
}

/** Reads `metaOf` of these names from a page: the rows of the fields' tables. */
export const fromMetas =
  (...names: string[]) =>
  (page: { metas: Metas }): string | undefined =>
    metaOf(page.metas, ...names);

export const metasOf = (metas: Metas, ...names: string[]): string[] => {
  for (const name of names) {
    const values = metas.get(name);
    if (values?.length) return [...values];
  }
  return [];
};
