/** What is missing from a clipping whose page could not be read, and how to get it. */
import type { Clipping } from '../src/clipping/clipping.ts';
import { isNotRead } from '../src/clipping/not-read.ts';

export interface Missing {
  sentence: string;
  /** The site to ask access to: with it, the page can be read from its address. */
  site?: string;
}

interface Case {
  applies: (address: URL, firefox: boolean) => boolean;
  sentence: string;
  asksSite?: true;
}

const CASES: readonly Case[] = [
  {
    applies: ({ protocol }) => protocol === 'file:',
    sentence:
      'A local file: address and title are saved. To read it too, allow access to file addresses on the browser’s page of this extension.',
  },
  {
    applies: (_, firefox) => firefox,
    sentence:
      'Firefox lets no extension read this page in its tab (a PDF, most likely): address and title are saved. With access to the site, Clipsheet reads it from there.',
    asksSite: true,
  },
  {
    applies: ({ pathname }) => /\.pdf$/i.test(pathname),
    sentence: 'A PDF that the browser lets nobody read: address and title are saved; the rest can be typed.',
  },
  {
    applies: () => true,
    sentence: 'The page could not be read: address and title are saved. Reloading it may help.',
  },
];

/** As it stands at `now`; undefined where nothing is missing, or the page may still be read. */
export function whatIsMissing(
  clipping: Clipping,
  now: number,
  firefox = import.meta.env.MODE === 'firefox',
): Missing | undefined {
  if (!isNotRead(clipping, now) || !URL.canParse(clipping.url)) return undefined;
  const address = new URL(clipping.url);
  const found = CASES.find(({ applies }) => applies(address, firefox));
  return found && { sentence: found.sentence, ...(found.asksSite && { site: address.origin }) };
}
