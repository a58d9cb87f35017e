/** Nothing typed is lost, whenever the popup closes: 200 rounds in peace, 200 beside a page that keeps the store busy. */
import { expect, it } from 'vitest';
import { closePopup } from '../browsers/chromium.ts';
import { addressOf, inLanes, type Lane, seeded } from './lanes.ts';
import { settle } from './settle.ts';

const ROUNDS = 200;
const LANES = 2;
const LETTERS = 'abc déf ghï 漢字 👇 xyz';

/** The ways in which a popup goes away right after a key. */
const CLOSINGS = ['its window goes', 'a click on the page', 'in the same task'] as const;

interface Round {
  text: string;
  /** Whether the typing waits until the popup says "saved". */
  waits: boolean;
  closing: (typeof CLOSINGS)[number];
}

/** What happens in a round is fixed by its number. */
function roundOf(number: number): Round {
  const random = seeded(number + 1);
  const letters = [...LETTERS];
  const length = 1 + Math.floor(random() * 8);
  const text = Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');
  return { text, waits: random() < 0.5, closing: CLOSINGS[number % CLOSINGS.length] as Round['closing'] };
}

const IN_SAME_TASK = `addEventListener('input', event => {
  if ([...event.target.value].length === LENGTH) window.close();
})`;

/** Types into a fresh popup and closes it at once. */
async function typeAndClose({ chromium, page }: Lane, number: number): Promise<void> {
  const { text, waits, closing } = roundOf(number);
  const popup = await chromium.clickAction(page);
  await popup.waitForSelector('textarea:focus');
  if (waits) await popup.waitForSelector('main[data-state="saved"]');
  if (closing === 'in the same task')
    await popup.evaluate(IN_SAME_TASK.replace('LENGTH', String([...text].length)));
  await popup.keyboard.type(text).catch(error => {
    if (!popup.isClosed() && closing !== 'in the same task') throw error;
  });
  if (closing === 'a click on the page') await page.mouse.click(5, 5);
  await closePopup(popup);
}

/** What the rounds typed and a page of the product, opened afterwards, does not have. */
async function lostIn({ chromium, library }: Lane, rounds: number[]): Promise<string[]> {
  await (await chromium.desk()).waitForSelector('h1');
  const lost = async (): Promise<string[]> => {
    const held = await library.overlaid();
    const what = (number: number) => held.find(({ url }) => url === addressOf(number))?.notes.what;
    return rounds
      .filter(number => what(number) !== roundOf(number).text)
      .map(number => `round ${number} (${JSON.stringify(roundOf(number))}): held “${what(number)}”`);
  };
  await settle(async () => (await lost()).length, 0);
  return lost();
}

async function lostRounds(before?: (lane: Lane) => Promise<void>): Promise<string[]> {
  const lost: string[] = [];
  await inLanes(ROUNDS, LANES, {
    ...(before && { before }),
    round: typeAndClose,
    after: async (lane, rounds) => void lost.push(...(await lostIn(lane, rounds))),
  });
  return lost;
}

it('loses no character when the popup closes right after the last key', { timeout: 300_000 }, async () => {
  expect(await lostRounds()).toEqual([]);
});

it('loses none while another page writes in transactions of 50 ms', { timeout: 400_000 }, async () => {
  expect(await lostRounds(async ({ library }) => void (await library.keepBusy()))).toEqual([]);
});
