/** Keys for the tab in front of a Firefox, pressed by WebDriver actions: trusted events, as from a keyboard. */
import type { Marionette } from './marionette.ts';

/** WebDriver's code points for keys that type nothing (W3C WebDriver, "Keyboard actions"). */
const CODES: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  End: '\uE010',
  Home: '\uE011',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

const code = (key: string): string => CODES[key] ?? key;

const act = ({ send }: Marionette, actions: object[]): Promise<unknown> =>
  send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });

/** Presses a key by its DOM name, with a modifier held down where one is named. */
export async function pressKey(
  marionette: Marionette,
  key: string,
  modifier?: 'Alt' | 'Control' | 'Shift',
): Promise<void> {
  const held = modifier ? [code(modifier)] : [];
  await act(marionette, [
    ...held.map(value => ({ type: 'keyDown', value })),
    { type: 'keyDown', value: code(key) },
    { type: 'keyUp', value: code(key) },
    ...held.map(value => ({ type: 'keyUp', value })),
  ]);
}

/** Types text where the focus is, key by key. */
export async function typeKeys(marionette: Marionette, text: string): Promise<void> {
  await act(
    marionette,
    [...text].flatMap(value => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  );
}
