/** An issue whose links answer in every way, and what the link check must say of them: the same in both browsers. */
import type { Clipping } from '../../src/clipping/clipping.ts';
import type { Pages } from '../browsers/site.ts';
import { makeClipping } from '../builders.ts';
import { settle } from './settle.ts';

const SITES: Record<string, { address: string; served: Pages[string] }> = {
  fine: { address: 'https://fine.example.org/1', served: '<title>Fine</title>' },
  'no HEAD': { address: 'https://fine.example.org/2', served: '<title>Fine too</title>' },
  gone: { address: 'https://gone.example.org/', served: { status: 404, body: 'Gone' } },
  dead: { address: 'https://dead.example.org/', served: { dead: true } },
  shy: { address: 'https://shy.example.org/', served: { status: 403, body: 'No robots' } },
  moved: {
    address: 'https://moved.example.org/old',
    served: { redirect: 'https://fine.example.org/1' },
  },
};

export const linkPages = (): Pages =>
  Object.fromEntries(Object.values(SITES).map(({ address, served }) => [address, served]));

const PRIVATE = [
  'http://192.168.7.7/router',
  'http://localhost:8080/',
  'https://fine.example.org/?token=abc',
];

export const linkedClippings = (): Clipping[] =>
  [
    ...Object.entries(SITES).map(([name, { address }]) => ({ title: `A ${name} page`, address })),
    ...PRIVATE.map(address => ({ title: 'A private page', address })),
  ].map(({ title, address }, at) =>
    makeClipping({
      id: `link-${at}`,
      title,
      url: address,
      link: address,
      resource: `url:${address}`,
      clippedAt: Date.parse('2021-03-15T12:00:00Z') + at,
    }),
  );

/** A page of the desk, as both browsers drive it. */
export interface Hand {
  evaluate<T>(expression: string): Promise<T>;
  /** Presses Enter where the focus is, as a person does. */
  enter(): Promise<void>;
}

const PANEL = `document.querySelector('section[aria-label="Checks"]')`;

async function until(hand: Hand, expression: string): Promise<void> {
  if (!(await settle(() => hand.evaluate<boolean>(`Boolean(${expression})`), true, 40_000)))
    throw new Error(`Not so: ${expression}`);
}

const BUTTON = `[...(${PANEL}?.querySelectorAll('button') ?? [])].find(each => each.textContent.startsWith('Check links'))`;

export async function openPanel(hand: Hand): Promise<void> {
  await until(hand, `document.querySelector('header summary')`);
  await hand.evaluate(`document.querySelector('header summary').click()`);
  await until(hand, BUTTON);
}

/** Presses the panel's button for links by a key. */
export async function pressCheck(hand: Hand): Promise<void> {
  await until(hand, BUTTON);
  await hand.evaluate(`${BUTTON}.focus()`);
  await hand.enter();
}

/** What the panel says once it says `words`. */
export async function outcome(hand: Hand, words = 'Last checked'): Promise<string> {
  const said = `${PANEL}.querySelector('[role=status]').textContent.trim()`;
  await until(hand, `${said}.includes(${JSON.stringify(words)})`);
  return hand.evaluate(said);
}

export const draftOf = (hand: Hand): Promise<string> =>
  hand.evaluate(`document.querySelector('[aria-label="Draft"] pre').textContent`);

/** The lines of the draft check, the day left out. */
export const linkLines = (draft: string): string[] =>
  [...draft.matchAll(/^> - \*\*CHECK\(link\):\*\* (.*) \(checked .*\)\.$/gm)].map(([, line = '']) => line);

export const LINES = ['A gone page: the page answers 404', 'A dead page: its site cannot be reached'];

export const SUMMARY = '6 links: 3 answer, 2 do not work, 1 could not be told.';

/** Whether any of these pages was asked for. */
export const asked = (requests: readonly string[]): boolean =>
  requests.some(address => new URL(address).hostname.endsWith('.example.org'));

/** The site was asked for nothing private, and for everything else. */
export const askedWell = (requests: readonly string[]): boolean =>
  requests.every(address => !PRIVATE.includes(address)) &&
  Object.values(SITES).every(({ address }) => requests.includes(address));
