// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearDocument } from '../../ui/clear-document.ts';
import { button, eventually, field, focused, press, rows, settle, showIssue, three } from './drawn.tsx';
import type { TestDesk } from './state.ts';

let desk: TestDesk;

beforeEach(async () => {
  desk = await showIssue(three);
});
afterEach(clearDocument);

describe('the head of the page', () => {
  it('has a Redo beside Undo while there is something to redo, and leaves the focus beside it', async () => {
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

describe('a question in the head', () => {
  it('gives the focus back to where it was asked from', async () => {
    button('#15')?.focus();
    button('#15')?.click();
    await eventually(() => expect(focused()).toBe(field('Number of this issue')));
    await press('Escape');
    await eventually(() => expect(focused()).toBe(button('#15')));
  });
});
