/** The issue page as it is drawn in jsdom, with its keys and fields. */
import { render } from 'preact';
import { expect, vi } from 'vitest';
import type { Clipping } from '../../../src/clipping/clipping.ts';
import { IssuePage } from '../../../src/desk/issue/IssuePage.tsx';
import { makeClipping, makeIssue } from '../../builders.ts';
import { openDesk, type TestDesk } from './state.ts';

/** However busy the machine is. */
export const eventually = (assertion: () => void) => vi.waitFor(assertion, { timeout: 10_000 });

/** Lets reads, effects and drawings happen. */
export const settle = () => new Promise(resolve => setTimeout(resolve, 60));

export async function showIssue(clippings: Clipping[]): Promise<TestDesk> {
  const desk = await openDesk({
    clippings,
    issues: [makeIssue()],
    newsletter: { ownSites: ['example.com'] },
  });
  render(<IssuePage month="2021-03" state={desk.state} />, document.body);
  await eventually(() => expect(rows()).toHaveLength(clippings.length));
  await settle();
  return desk;
}

export const three = ['a', 'b', 'c'].map((id, at) => makeClipping({ id, clippedAt: 1_615_000_000_000 + at }));
export const rows = () => [...document.querySelectorAll<HTMLElement>('[role=row][tabindex]')];
export const names = () => rows().map(row => row.getAttribute('aria-label'));
export const focused = () => document.activeElement as HTMLElement;
export const field = (label: string) =>
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)
    ?.control as HTMLTextAreaElement;
export const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

export async function press(key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  focused().dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
  );
  await settle();
}

export function type(element: HTMLTextAreaElement, text: string): void {
  element.value = text;
  element.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
