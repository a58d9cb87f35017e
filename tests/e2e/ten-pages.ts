/**
 * Ten pages, and the whole way from clipping them to a copied draft by keys alone: written once, walked in both browsers.
 * The draft that must come out is written by hand below.
 */
import type { Pages } from '../browsers/site.ts';
import { settle } from './settle.ts';

const NUMBERS = Array.from({ length: 10 }, (_, index) => index + 1);

export const addressOf = (page: number): string => `https://ten.example.org/${page}`;
const titleOf = (page: number): string => `Page number ${page}`;

/** These get no second note in the popup: gaps for the desk. */
const WITHOUT_WHY: ReadonlySet<number> = new Set([2, 5, 9]);

export const tenPages = (): Pages =>
  Object.fromEntries(
    NUMBERS.map(page => [
      addressOf(page),
      `<!doctype html><html lang="en"><title>${titleOf(page)}</title><h1>${titleOf(page)}</h1><p>Words of page ${page}.`,
    ]),
  );

export type Modifier = 'Alt' | 'Control' | 'Shift';

/** Keys as a person presses them, named as the DOM names them; and what a screen reader would read out. */
export interface Hands {
  press(key: string, modifier?: Modifier): Promise<void>;
  type(text: string): Promise<void>;
  /** Role and name of what has the focus. */
  focused(): Promise<string>;
}

/** Evaluated in a page: role and name of what has the focus. */
export const FOCUSED = `(() => {
  const at = document.activeElement;
  const role = at.getAttribute('role') ?? at.localName;
  return role + ' ' + (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent).trim();
})()`;

const MOST_PRESSES = 120;

/** Waits until the focus is on what `wanted` begins to name. */
async function arrives(hands: Hands, wanted: string): Promise<void> {
  const isThere = async (): Promise<boolean> => (await hands.focused()).startsWith(wanted);
  if (!(await settle(isThere, true)))
    throw new Error(`The focus is on “${await hands.focused()}”, not on “${wanted}”.`);
}

/** Presses a key until the focus is on what `wanted` begins to name. */
async function stepTo(hands: Hands, key: string, wanted: string, modifier?: Modifier): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if ((await hands.focused()).startsWith(wanted)) return;
    await hands.press(key, modifier);
  }
  throw new Error(`“${wanted}” is not reached by ${key}.`);
}

const tabTo = (hands: Hands, wanted: string): Promise<void> => stepTo(hands, 'Tab', wanted);

/** In the popup over each page: words, with the focus where it is when it opens. */
export async function noteDown(popup: Hands, page: number): Promise<void> {
  await arrives(popup, 'textarea What it is');
  await popup.type(`What ${page} is.`);
  if (WITHOUT_WHY.has(page)) return;
  await popup.press('Tab');
  await arrives(popup, 'textarea Why it matters');
  await popup.type(`Why ${page} matters.`);
}

/** On the desk, from its first row on: gaps filled, a story moved, one joined, one highlighted; then number and copy. */
export async function makeIssue(desk: Hands, shows: (text: string) => Promise<void>): Promise<void> {
  await tabTo(desk, `row ${titleOf(1)}`);
  for (const page of NUMBERS.filter(each => WITHOUT_WHY.has(each))) {
    await desk.press('n');
    await arrives(desk, 'textarea Why it matters');
    await desk.type(`Why ${page} matters.`);
    await desk.press('Escape');
    await arrives(desk, `row ${titleOf(page)}`);
  }
  await desk.press('n');
  await arrives(desk, 'textarea Opening');
  await desk.type('Hello from the keyboard.');
  await shows('Hello from the keyboard.');
  await tabTo(desk, 'row ');

  await desk.press('Home');
  await arrives(desk, `row ${titleOf(1)}`);
  await desk.press('ArrowDown');
  await arrives(desk, `row ${titleOf(2)}`);
  await desk.press('ArrowUp', 'Alt');
  await shows(
    `### ${titleOf(2)}\n\n**What it is:** What 2 is.\n\n**Why it matters:** Why 2 matters.\n\n**Read more:** [${titleOf(2)}](${addressOf(2)})\n\n### ${titleOf(1)}\n`,
  );
  await arrives(desk, `row ${titleOf(2)}`);
  await desk.press('*');
  await desk.press('End');
  await arrives(desk, `row ${titleOf(10)}`);
  await desk.press('j');
  await shows(`- [${titleOf(10)}](${addressOf(10)})`);
  await arrives(desk, `row ${titleOf(9)}`);
  await desk.press('n');
  await arrives(desk, 'textarea Closing');
  await desk.type('Until then.');
  await shows('Until then.');
}

/**
 * Copy ▾ → Markdown, with the number that is asked for. Backwards, to the head of the page: beyond its end the browser's
 * own buttons follow, and keys sent to the page reach none of those.
 */
export async function copyDraft(desk: Hands): Promise<void> {
  await stepTo(desk, 'Tab', 'button Copy', 'Shift');
  await desk.press('Enter');
  await arrives(desk, 'menuitem');
  await stepTo(desk, 'ArrowDown', 'menuitem Markdown');
  await desk.press('Enter');
  await arrives(desk, 'input Which number');
  await desk.type('7');
  await desk.press('Enter');
}

const story = (page: number): string => `### ${titleOf(page)}

**What it is:** What ${page} is.

**Why it matters:** Why ${page} matters.

**Read more:** [${titleOf(page)}](${addressOf(page)})
`;

/** `month`: 'March 2021'. Nothing is left to do, and so no draft check is printed. */
export const expectedDraft = (month: string): string => `# Untitled newsletter #7: ${month}

Hello from the keyboard.

## From the internet

${[2, 1, 3, 4, 5, 6, 7, 8].map(story).join('\n')}
### Page number 9

**What it is:** What 9 is.

**Why it matters:** Why 9 matters.

**For more:**

- [Page number 9](https://ten.example.org/9)
- [Page number 10](https://ten.example.org/10): What 10 is. Why 10 matters.

## Until next month

Until then.
`;
