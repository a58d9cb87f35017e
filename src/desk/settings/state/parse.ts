/** What the texts of settings' fields mean, each by one small function with one signature. */
import { isLanguage, isZone } from '../../../issue/locale.ts';
import { isRepository } from '../../../issue/repository.ts';
import { slugOf } from '../../../issue/slug.ts';
import type { Parsed } from './field.ts';

export type Parse<T> = (text: string) => Parsed<T>;

export const anyText: Parse<string> = text => ({ value: text });

/** Text that may not be empty; `sentence` says why. */
export const someText =
  (sentence: string): Parse<string> =>
  text =>
    text.trim() === '' ? { problem: sentence } : { value: text.trim() };

export const slug: Parse<string> = text => {
  const value = slugOf(text);
  return value === ''
    ? { problem: 'The short name needs at least one letter from a to z, or a digit.' }
    : { value };
};

export const zone: Parse<string> = text =>
  isZone(text.trim())
    ? { value: zoneName(text.trim()) }
    : { problem: 'The browser knows no such time zone. One looks like “Australia/Brisbane” or “UTC”.' };

/** As the browser spells it, however it was typed. */
const zoneName = (zone: string): string =>
  Intl.supportedValuesOf('timeZone').find(known => known.toLowerCase() === zone.toLowerCase()) ?? zone;

/** A tag that has a name, which 'english' has not. */
export const language: Parse<string> = text => {
  const tag = text.trim();
  return isLanguage(tag) && languageName(tag) !== undefined
    ? { value: Intl.getCanonicalLocales(tag)[0] as string }
    : { problem: 'The browser knows no such language. One looks like “en-GB” or “pt”.' };
};

/** 'British English'; undefined where the tag names no language. */
export const languageName = (tag: string): string | undefined =>
  isLanguage(tag) ? new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) : undefined;

/** An http(s) address, or nothing. */
export const webAddress: Parse<string | undefined> = text => {
  const address = text.trim();
  if (address === '') return { value: undefined };
  return /^https?:\/\//i.test(address) && URL.canParse(address)
    ? { value: address }
    : { problem: 'A web address begins with https:// and holds no spaces.' };
};

/** 'owner/name', also of its address; or nothing. */
export const repository: Parse<string | undefined> = text => {
  const name = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?github\.com\//i, '')
    .replace(/^([^/]+\/[^/?#]+)[/?#].*$/, '$1')
    .replace(/(?:\.git)?\/?$/, '');
  if (name === '') return { value: undefined };
  return isRepository(name)
    ? { value: name }
    : { problem: 'A repository on GitHub is named by its owner and its name: “owner/name”.' };
};

export const wholeNumber =
  (from: number, to: number): Parse<number> =>
  text =>
    /^\d{1,9}$/.test(text.trim()) && Number(text) >= from && Number(text) <= to
      ? { value: Number(text) }
      : { problem: `A whole number from ${from} to ${to.toLocaleString('en')}, please.` };

/** Sites, one a line or after a comma: a host, with or without the beginning of a path. Kept without scheme and 'www.'. */
export const sites: Parse<string[]> = text => {
  const parts = text.split(/[\n,]/).map(part => part.trim());
  const found = parts.filter(part => part !== '').map(part => ({ part, site: siteIn(part) }));
  const wrong = found.find(({ site }) => site === undefined);
  return wrong
    ? { problem: `“${wrong.part}” is no site. One looks like “example.org” or “github.com/name”.` }
    : { value: [...new Set(found.map(({ site }) => site as string))] };
};

function siteIn(text: string): string | undefined {
  const bare = text.replace(/^https?:\/\//i, '');
  if (/\s/.test(bare) || !URL.canParse(`https://${bare}`)) return undefined;
  const { hostname, pathname } = new URL(`https://${bare}`);
  const host = hostname.replace(/^www\./, '');
  return /^[^.]+(?:\.[^.]+)+$/.test(host) ? `${host}${pathname.replace(/\/+$/, '')}` : undefined;
}
