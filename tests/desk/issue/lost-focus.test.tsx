// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Clipping } from '../../../src/clipping/clipping.ts';
import { IssuePage } from '../../../src/desk/issue/IssuePage.tsx';
import type { Issue } from '../../../src/issue/issue.ts';
import { makeClipping, makeIssue } from '../../builders.ts';
import { clearDocument } from '../../ui/clear-document.ts';
import { openDesk, type TestDesk } from './state.ts';

let desk: TestDesk;

const eventually = (assertion: () => void) => vi.waitFor(assertion, { timeout: 10_000 });

async function show(clippings: Clipping[], issue: Partial<Issue> = {}): Promise<void> {
  desk = await openDesk({ clippings, issues: [makeIssue(issue)], newsletter: { ownSites: ['example.com'] } });
  render(<IssuePage month="2021-03" state={desk.state} />, document.body);
  await eventually(() => expect(document.querySelector('h1')).not.toBeNull());
}

afterEach(clearDocument);

const buttons = (name: string, within: ParentNode = document) =>
  [...within.querySelectorAll('button')].filter(({ textContent }) => textContent === name);

async function press(name: string, at = 0): Promise<void> {
  await eventually(() => expect(buttons(name)[at]).toBeDefined());
  buttons(name)[at]?.focus();
  buttons(name)[at]?.click();
}

describe('a button that goes when it is pressed', () => {
  const leftOut = ['a', 'b'].map(id => makeClipping({ id, leftOut: '' }));

  it('in a fold hands the focus to the next line, and at the end to what is around it', async () => {
    await show([makeClipping({ id: 'story' }), ...leftOut]);
    const fold = [...document.querySelectorAll('summary')].find(each => each.textContent === 'Left out (2)');
    fold?.click();
    await press('Put back');
    await eventually(() => expect(buttons('Put back')).toHaveLength(1));
    const list = document.querySelector('[aria-label="Left out"]');
    await eventually(() => expect(list?.contains(document.activeElement)).toBe(true));
    await press('Put back');
    await eventually(() => expect(buttons('Put back')).toHaveLength(0));
    await eventually(() => expect(document.activeElement).not.toBe(document.body));
  });

  it('of what was not used hands it to the way on', async () => {
    await show([makeClipping({ id: 'story' }), ...leftOut]);
    await desk.state.publishing.publish('');
    await press('Hold all for April');
    await eventually(() => expect(buttons('Hold all for April')).toHaveLength(0));
    await eventually(() => expect(document.activeElement?.textContent).toBe('Start April (#16)'));
  });
});

describe('a published issue', () => {
  const menu = () =>
    eventually(() => expect(document.activeElement?.textContent).toMatch(/^(Draft|Published)/));

  it('that is reopened leaves the focus at the menu that does the same', async () => {
    await show([makeClipping({ id: 'story' })]);
    await desk.state.publishing.publish('');
    await press('Reopen it to change it');
    await eventually(() => expect(buttons('Reopen it to change it')).toHaveLength(0));
    await menu();
  });

  it('that is compared no more does, too', async () => {
    await show([makeClipping({ id: 'story' })]);
    await desk.state.publishing.publish('');
    await press('Compare with what was sent…');
    await eventually(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await menu();
  });
});

describe('the reason for leaving a story out', () => {
  it.each(['Enter', 'Escape'])('leads back to the list by %s', async key => {
    await show([makeClipping({ id: 'a' }), makeClipping({ id: 'b', title: 'The next' })]);
    desk.state.focus.isAt('a');
    await desk.state.commands.leaveOut();
    desk.state.focus.goTo({ owner: 'a', field: 'leftOut' });
    await eventually(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await eventually(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('The next'));
  });
});

describe('another month', () => {
  it('that a link led to, which is gone now, takes the focus to its first story', async () => {
    await show([
      makeClipping({ id: 'march' }),
      makeClipping({ id: 'april', title: 'Of April', month: '2021-04' }),
    ]);
    (document.activeElement as HTMLElement).blur();
    render(<IssuePage month="2021-04" state={desk.state} />, document.body);
    await eventually(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Of April'));
  });
});

describe('a story that is opened by its title', () => {
  it('leaves the focus at its row and ends a selection of others', async () => {
    await show(['a', 'b', 'c'].map(id => makeClipping({ id, title: `Story ${id}` })));
    await eventually(() => expect(buttons('Story c')).toHaveLength(1));
    const { focus } = desk.state;
    focus.toggleSelected('a');
    focus.toggleSelected('b');
    await press('Story c');
    await eventually(() => expect(focus.open.value).toBe('c'));
    await eventually(() => expect(buttons('Story c')).toHaveLength(0));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Story c');
    expect(focus.selected.value.size).toBe(0);
  });
});

describe("the issue's title", () => {
  it('that is emptied hands the focus to the menu where one can be given again', async () => {
    await show([makeClipping({ id: 'story' })], { title: 'A special issue' });
    await press('A special issue');
    const field = () => document.querySelector<HTMLInputElement>('header form input');
    await eventually(() => expect(document.activeElement).toBe(field()));
    const input = field() as HTMLInputElement;
    input.value = '';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press('Use it');
    await eventually(() => expect(field()).toBeNull());
    await eventually(() => expect(buttons('A special issue')).toHaveLength(0));
    await eventually(() => expect(document.activeElement?.textContent).toMatch(/^Draft/));
  });
});

describe('a word that an input method puts together', () => {
  it.each(['title', 'publish', 'sent'] as const)(
    'keeps Escape for itself in the question “%s”',
    async asked => {
      await show([makeClipping({ id: 'story' })]);
      if (asked === 'sent') await desk.state.publishing.publish('');
      desk.state.panel.show(asked);
      const field = () =>
        document.querySelector<HTMLElement>(':is(form, section) :is(input, textarea):focus');
      await eventually(() => expect(field()).not.toBeNull());
      const leaving = { key: 'Escape', bubbles: true, cancelable: true };
      field()?.dispatchEvent(new KeyboardEvent('keydown', { ...leaving, isComposing: true }));
      expect(desk.state.panel.shown.value).toBe(asked);
      field()?.dispatchEvent(new KeyboardEvent('keydown', leaving));
      expect(desk.state.panel.shown.value).toBeUndefined();
    },
  );
});

describe('marking as published', () => {
  it('says what is wrong with an address', async () => {
    await show([makeClipping({ id: 'story' })]);
    desk.state.panel.show('publish');
    await eventually(() => expect(document.querySelector('input[type=url]')).not.toBeNull());
    const field = document.querySelector('input[type=url]') as HTMLInputElement;
    field.value = 'not an address';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await eventually(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    const said = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).toContain('begins with https://');
  });

  it('keeps what was typed where it cannot be done', async () => {
    await show([makeClipping({ id: 'story' })]);
    desk.state.panel.show('publish');
    const address = () => document.querySelector<HTMLInputElement>('input[type=url]');
    await eventually(() => expect(address()).not.toBeNull());
    const field = address();
    if (!field) return;
    field.value = 'https://monthly.example/15';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    desk.db.close();
    await press('Mark as published');
    await eventually(() => expect(desk.state.notices.failure.value).toBeDefined());
    expect(address()?.value).toBe('https://monthly.example/15');
  });
});
