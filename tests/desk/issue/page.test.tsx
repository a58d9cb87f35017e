// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Clipping } from '../../../src/clipping/clipping.ts';
import { IssuePage } from '../../../src/desk/issue/IssuePage.tsx';
import { announce } from '../../../src/store/changes.ts';
import { makeClipping, makeIssue } from '../../builders.ts';
import { clearDocument } from '../../ui/clear-document.ts';
import { deskOn, openDesk, type TestDesk } from './state.ts';

let desk: TestDesk;

/** However busy the machine is. */
const eventually = (assertion: () => void) => vi.waitFor(assertion, { timeout: 10_000 });

/** Lets reads, effects and drawings happen. */
const settle = () => new Promise(resolve => setTimeout(resolve, 60));

async function show(clippings: Clipping[]): Promise<void> {
  desk = await openDesk({ clippings, issues: [makeIssue()], newsletter: { ownSites: ['example.com'] } });
  render(<IssuePage month="2021-03" state={desk.state} />, document.body);
  await eventually(() => expect(rows()).toHaveLength(clippings.length));
  await settle();
}

afterEach(clearDocument);

const three = ['a', 'b', 'c'].map((id, at) => makeClipping({ id, clippedAt: 1_615_000_000_000 + at }));
const rows = () => [...document.querySelectorAll<HTMLElement>('[role=row][tabindex]')];
const names = () => rows().map(row => row.getAttribute('aria-label'));
const focused = () => document.activeElement as HTMLElement;
const field = (label: string) =>
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)
    ?.control as HTMLTextAreaElement;

async function press(key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  focused().dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
  );
  await settle();
}

function type(element: HTMLTextAreaElement, text: string): void {
  element.value = text;
  element.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('the list', () => {
  it('has one row that Tab reaches, and follows the arrows', async () => {
    await show(three);
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    await press('ArrowDown');
    await press('ArrowDown');
    await eventually(() => expect(focused()).toBe(rows()[1]));
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  });

  it('leaves a story out by X and goes on to the next row', async () => {
    await show(three);
    rows()[0]?.focus();
    await press('x');
    await eventually(() => expect(names()).toEqual(['Title of b', 'Title of c']));
    await eventually(() => expect(focused()).toBe(rows()[0]));
    await press('z', { ctrlKey: true });
    await eventually(() => expect(names()).toEqual(['Title of a', 'Title of b', 'Title of c']));
  });

  it('takes keys typed in a burst one after the other, each on its row', async () => {
    await show(three);
    rows()[0]?.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp'])
      focused().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(focused()).toBe(rows()[1]);
  });

  it('keeps letters typed in a field for the field', async () => {
    await show(three);
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

describe('the head of the page', () => {
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

  it('has a Redo beside Undo while there is something to redo, and leaves the focus beside it', async () => {
    await show(three);
    expect(button('Redo')).toBeUndefined();
    rows()[0]?.focus();
    await press('x');
    await eventually(() => expect(rows()).toHaveLength(2));
    button('Undo')?.click();
    await eventually(() => expect(button('Redo')?.title).toContain('Left out “Title of a”'));
    button('Redo')?.focus();
    button('Redo')?.click();
    await eventually(() => expect(rows()).toHaveLength(2));
    await eventually(() => expect(button('Redo')).toBeUndefined());
    await eventually(() => expect(focused().textContent).toBe('Undo'));
  });

  it('takes the focus from nobody who has gone on while the last Redo was done', async () => {
    await show(three);
    rows()[0]?.focus();
    await press('x');
    await desk.state.editing.undo();
    await eventually(() => expect(button('Redo')).toBeDefined());
    button('Redo')?.focus();
    button('Redo')?.click();
    const opening = document.querySelector<HTMLTextAreaElement>('textarea[placeholder^="Two or three"]');
    opening?.focus();
    await eventually(() => expect(button('Redo')).toBeUndefined());
    await settle();
    expect(focused()).toBe(opening);
  });

  it('asks for a title of its own as for the number: Enter takes it, Escape brings back the one before', async () => {
    await show(three);
    const type = async (title: string) => {
      await eventually(() => expect(focused().getAttribute('dir')).toBe('auto'));
      const input = focused() as HTMLInputElement;
      input.value = title;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settle();
      return input;
    };
    const stored = async () => (await desk.db.get('issues', '2021-03'))?.title;
    desk.state.panel.show('title');
    (await type('Nets')).form?.requestSubmit();
    await eventually(() => expect(button('Nets')).toBeTruthy());
    await vi.waitFor(async () => expect(await stored()).toBe('Nets'));
    button('Nets')?.focus();
    button('Nets')?.click();
    await type('Nets and more');
    await press('Escape');
    await eventually(() => expect(focused()).toBe(button('Nets')));
    await vi.waitFor(async () => expect(await stored()).toBe('Nets'));
  });
});

describe('keys outside of the list', () => {
  it('take back a kind that was chosen, with the focus still on the choice', async () => {
    await show(three);
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
    await show(three);
    focused().blur();
    await press('N', { shiftKey: true });
    expect(focused().tagName).toBe('TEXTAREA');
  });
});

describe('the mouse with Shift', () => {
  it('marks text in a headline, and stories elsewhere', async () => {
    await show(three);
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
    await show(three);
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
    await show(three);
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
    await show(three);
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
    await show(three);
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

describe('a question in the head', () => {
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

  it('gives the focus back to where it was asked from', async () => {
    await show(three);
    button('#15')?.focus();
    button('#15')?.click();
    await eventually(() => expect(focused()).toBe(field('Number of this issue')));
    await press('Escape');
    await eventually(() => expect(focused()).toBe(button('#15')));
  });
});

describe('the preview', () => {
  it('leads from a TODO to its field', async () => {
    await show(three);
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
    await show(three);
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
