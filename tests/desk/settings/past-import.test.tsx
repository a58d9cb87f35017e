// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { SettingsContext } from '../../../src/desk/settings/context.ts';
import { EarlierPart } from '../../../src/desk/settings/EarlierPart.tsx';
import { click, draw, find, texts, type } from '../../ui/mount.ts';
import { settings } from './fake-deps.ts';

const eventually = (assertion: () => void) => vi.waitFor(assertion, { timeout: 10_000 });

it('the focus goes to what came of an import', async () => {
  const { state } = await settings();
  await draw(
    <SettingsContext.Provider value={state}>
      <EarlierPart />
    </SettingsContext.Provider>,
  );
  const paste = find<HTMLTextAreaElement>('form textarea');
  await type(paste, '# Monthly #12, December 2020\n\n- [Title of a](https://example.org/a)');
  await click(find('form button'));
  await eventually(() => expect(document.activeElement?.textContent).toBe('1 issue found'));
  const [remember] = [...document.querySelectorAll('button')].filter(({ textContent }) =>
    /^Remember 1 address of 1/.test(textContent ?? ''),
  );
  remember?.focus();
  await click(remember as HTMLElement);
  await eventually(() => expect(texts('[role=status]').join()).toContain('Remembered 1 address'));
  await eventually(() => expect(document.activeElement?.textContent).toContain('Remembered 1 address'));
});
