/** What is missing from a clipping whose page could not be read, and how to get it. */
import type { Clipping } from '../src/clipping/clipping.ts';

interface Case {
  applies: (address: URL) => boolean;
  sentence: string;
}

const CASES: readonly Case[] = [
  {
    applies: ({ protocol }) => protocol === 'file:',
    sentence:
      'A local file: address and title are saved. To read it too, allow access to file addresses on the browser’s page of this extension.',
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

export function whatIsMissing({ url, capture }: Clipping): string | undefined {
  if (capture !== 'partial' || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  return CASES.find(({ applies }) => applies(address))?.sentence;
}
