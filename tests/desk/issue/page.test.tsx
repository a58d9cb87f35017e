// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announce } from '../../../src/store/changes.ts';
import { makeClipping } from '../../builders.ts';
import { clearDocument } from '../../ui/clear-document.ts';
import { eventually, field, focused, names, press, rows, settle, showIssue, three, type } from './drawn.tsx';
import { deskOn, type TestDesk } from './state.ts';

let desk: TestDesk;

const show = async (clippings = three): Promise<void> => {
  desk = await showIssue(clippings);
};

afterEach(clearDocument);

describe('the list', () => {
  it('has one row that Tab reaches, and follows the arrows', async () => {
    await show();
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    await press('ArrowDown');
    await press('ArrowDown');
    await eventually(() => expect(focused()).toBe(rows()[1]));
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  });

  it('leaves a story out by X and goes on to the next row', async () => {
    await show();
    rows()[0]?.focus();
    await press('x');
    await eventually(() => expect(names()).toEqual(['Title of b', 'Title of c']));
    await eventually(() => expect(focused()).toBe(rows()[0]));
    await press('z', { ctrlKey: true });
    await eventually(() => expect(names()).toEqual(['Title of a', 'Title of b', 'Title of c']));
  });

  it('takes keys typed in a burst one after the other, each on its row', async () => {
    await show();
    rows()[0]?.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp'])
      focused().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(focused()).toBe(rows()[1]);
  });

  it('keeps letters typed in a field for the field', async () => {
    await show();
    rows()[0]?.focus();
    await press('Enter');
    await eventually(() => expect(focused()).toBe(field('What it is')));
    await press('x');
    expect(names()).toHaveLength(3);
    await press('Escape');
    await eventually(() => expect(focused()).toBe(rows()[0]));
    expect(field('What it is')).toBeUndefined();
  });
});

describe('keys outside of the list', () => {
  it('take back a kind that was chosen, with the focus still on the choice', async () => {
    await show();
    desk.state.focus.toggleOpen('a');
    await eventually(() =>
      expect(document.querySelector('[aria-label="Links of this story"]')).not.toBeNull(),
    );
    document.querySelector<HTMLElement>('[aria-label="Links of this story"] button')?.click();
    const choice = (kind: string) => document.querySelector<HTMLInputElement>(`li input[value=${kind}]`);
    await eventually(() => expect(choice('video')).not.toBeNull());
    choice('video')?.focus();
    choice('video')?.click();
    await vi.waitFor(async () => expect((await desk.db.get('clippings', 'a'))?.kind).toBe('video'));
    await press('z', { ctrlKey: true });
    await vi.waitFor(async () => expect((await desk.db.get('clippings', 'a'))?.kind).toBe(three[0]?.kind));
  });

  it('go to the next gap by N, with Caps Lock too', async () => {
    await show();
    focused().blur();
    await press('N', { shiftKey: true });
    expect(focused().tagName).toBe('TEXTAREA');
  });
});

describe('the mouse with Shift', () => {
  it('marks text in a headline, and stories elsewhere', async () => {
    await show();
    desk.state.focus.toggleOpen('a');
    await eventually(() => expect(field('Headline')).toBeDefined());
    const mouse = (type: string) => new MouseEvent(type, { shiftKey: true, bubbles: true, cancelable: true });
    expect(field('Headline').dispatchEvent(mouse('mousedown'))).toBe(true);
    field('Headline').dispatchEvent(mouse('click'));
    expect(desk.state.focus.selected.value.size).toBe(0);
    expect(rows()[1]?.dispatchEvent(mouse('mousedown'))).toBe(false);
    rows()[1]?.dispatchEvent(mouse('click'));
    expect(desk.state.focus.selected.value.size).toBe(2);
  });
});

describe('what was done', () => {
  it('is told again when it is done again', async () => {
    await show();
    const told = () => document.querySelector('main [role=status] span');
    desk.state.notices.say('Nothing to undo.');
    await eventually(() => expect(told()?.textContent).toBe('Nothing to undo.'));
    const first = told();
    desk.state.notices.say('Nothing to undo.');
    await eventually(() => expect(told()).not.toBe(first));
    expect(told()?.textContent).toBe('Nothing to undo.');
  });
});

describe('the text of a page', () => {
  it('shows in a story that is open when it comes', async () => {
    await show();
    desk.state.focus.toggleOpen('a');
    await settle();
    const text = () =>
      [...document.querySelectorAll('summary')].some(each => each.textContent === 'Text of the page');
    expect(text()).toBe(false);
    await desk.db.put('texts', { clippingId: 'a', markdown: 'One two.' });
    await desk.db.put('clippings', makeClipping({ ...three[0], wordCount: 2 }));
    announce({ clippings: ['a'] });
    await eventually(() => expect(text()).toBe(true));
  });
});

describe('typing', () => {
  it('is not disturbed by a change that arrives, even one that moves the story', async () => {
    await show();
    rows()[2]?.focus();
    await press('Enter');
    const element = focused() as HTMLTextAreaElement;
    type(element, 'Half a sent');
    const other = await deskOn(desk.db);
    other.state.focus.isAt('c');
    await other.state.commands.moveBy(-1);
    await settle();
    await eventually(() => expect(names()).toEqual(['Title of a', 'Title of c', 'Title of b']));
    await eventually(() => expect(focused()).toBe(element));
    expect(element.value).toBe('Half a sent');
    type(element, 'Half a sentence.');
    await desk.state.typing.flush();
    expect((await desk.db.get('clippings', 'c'))?.notes.what).toBe('Half a sentence.');
  });

  it('shows what another desk types into a field that nobody uses here', async () => {
    await show();
    rows()[0]?.focus();
    await press('Enter');
    const other = await deskOn(desk.db);
    other.state.typing.type('a', 'why', 'From elsewhere');
    await other.state.typing.flush();
    await settle();
    await eventually(() => expect(field('Why it matters').value).toBe('From elsewhere'));
  });
});

describe('what pages and people have written', () => {
  it('is text, in the list and in both previews', async () => {
    const hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
    await show([
      makeClipping({ id: 'a', title: hostile, notes: { what: `${hostile} [x](javascript:hit)` } }),
    ]);
    desk.state.draft.current();
    document.querySelectorAll<HTMLInputElement>('input[value=rich]')[0]?.click();
    await settle();
    await eventually(() => expect(names()).toEqual([hostile]));
    expect(document.querySelectorAll('main img, aside img, script')).toHaveLength(0);
    expect([...document.querySelectorAll('a')].map(a => a.getAttribute('href')).join()).not.toContain(
      'javascript:',
    );
  });
});

describe('the preview', () => {
  it('leads from a TODO to its field', async () => {
    await show();
    desk.idle();
    await settle();
    await eventually(() => expect(document.querySelector('aside pre')).not.toBeNull());
    const todos = [...document.querySelectorAll<HTMLElement>('aside button')];
    todos.find(({ textContent }) => textContent?.startsWith('> **TODO(outro)'))?.click();
    await settle();
    await eventually(() => expect(focused()).toBe(field('Closing')));
    todos.filter(({ textContent }) => textContent?.startsWith('> **TODO(why)'))[1]?.click();
    await settle();
    await eventually(() => expect(focused()).toBe(field('Why it matters')));
    expect(rows()[1]?.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a paste outside of a field', () => {
  it('adds the addresses; in a field it stays text', async () => {
    await show();
    const paste = (target: EventTarget) => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      const clipboardData = {
        getData: (type: string) => (type === 'text/plain' ? 'https://a.example/1' : ''),
      };
      target.dispatchEvent(Object.assign(event, { clipboardData }));
      return settle();
    };
    await paste(field('Opening'));
    expect(rows()).toHaveLength(3);
    await paste(document.body);
    await eventually(() => expect(rows()).toHaveLength(4));
  });
});
