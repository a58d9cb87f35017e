// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../popup/Popup.tsx';
import { makeClipping } from '../builders.ts';
import { click, draw, find, leave, press, type } from '../ui/mount.ts';
import { fillDisk, openPopup, until } from './harness.ts';

async function drawn() {
  const popup = await openPopup();
  await draw(<Popup state={popup.state} />);
  await act(() => popup.save(makeClipping({ id: 'new' })));
  return { ...popup, stored: () => popup.db.get('clippings', 'new') };
}

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(one => one.textContent?.trim() === name) as HTMLElement;
const alerts = () => document.querySelector('[role=alert]')?.textContent ?? '';
const complains = () => until(() => expect(alerts()).toContain('The disk is full'));
const kind = () => find<HTMLInputElement>('input[type=radio]:checked').value;
const what = () => find<HTMLTextAreaElement>('textarea[rows="2"]');

describe('on a full disk the popup says so, and', () => {
  it('keeps the month that the clipping has', async () => {
    const { stored } = await drawn();
    fillDisk();
    await click(find('[aria-haspopup=menu]'));
    await click(
      [...document.querySelectorAll<HTMLElement>('[role=menuitemradio]')].find(item =>
        item.textContent?.startsWith('April'),
      ) as HTMLElement,
    );
    await complains();
    expect(find('[role=status]').textContent?.trim()).toBe('Saved to March 2021');
    expect((await stored())?.month).toBe('2021-03');
  });

  it('keeps the kind', async () => {
    const { stored } = await drawn();
    expect(kind()).toBe('page');
    fillDisk();
    await click(find('input[value=repo]'));
    await complains();
    await until(() => expect(kind()).toBe('page'));
    expect((await stored())?.kind).toBe('page');
  });

  it('leaves the star empty', async () => {
    const { stored } = await drawn();
    fillDisk();
    await click(find('[aria-pressed]'));
    await complains();
    expect(find('[aria-pressed]').getAttribute('aria-pressed')).toBe('false');
    expect(await stored()).not.toHaveProperty('pick');
  });

  it('does not say that the click was taken back', async () => {
    const { stored } = await drawn();
    fillDisk();
    await click(button('Undo'));
    await complains();
    expect(find('[role=status]').textContent?.trim()).toBe('Saved to March 2021');
    expect(await stored()).not.toHaveProperty('deletedAt');
    expect(button('Undo')).toBeDefined();
  });

  it('says so of Undo with text that is not folded in, too', async () => {
    const { stored, state } = await drawn();
    await type(what(), 'Typed');
    fillDisk();
    await click(button('Undo'));
    await complains();
    expect(state.undone.value).toBe(false);
    expect(await stored()).not.toHaveProperty('deletedAt');
  });

  it('keeps what was typed when its field is left', async () => {
    const { state } = await drawn();
    fillDisk();
    await type(what(), 'Typed');
    await leave(what());
    await complains();
    expect(what().value).toBe('Typed');
    expect([...state.typing.typed.value.values()]).toContain('Typed');
  });

  it('closes all the same', async () => {
    const { closed } = await drawn();
    await type(what(), 'Typed');
    fillDisk();
    await press(what(), 'Escape');
    await until(() => expect(closed()).toBe(true));
  });
});
