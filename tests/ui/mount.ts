/** Components in jsdom: draws one, finds its parts as a reader would, types and presses as one does. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach } from 'vitest';

/** Preact runs effects after the next frame, or after 35 ms: none may come when the document is gone. */
const LAST_FRAME = 50;

afterEach(() => act(() => render(null, document.body)));
afterAll(() => new Promise(done => setTimeout(done, LAST_FRAME)));

export const draw = (view: ComponentChild): Promise<void> => act(() => render(view, document.body));

export function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector} in ${document.body.innerHTML}`);
  return found;
}

export const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(element => element.textContent ?? '');

/** Focuses the field and puts `text` in its place, as typing it would. */
export const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> =>
  act(() => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

/** Returns whether the key's own effect is left to happen. */
export async function press(
  element: HTMLElement,
  key: string,
  init: KeyboardEventInit = {},
): Promise<boolean> {
  let left = true;
  await act(() => {
    left = element.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );
  });
  return left;
}

export const leave = (element: HTMLElement): Promise<void> => act(() => element.blur());

export const click = (element: HTMLElement): Promise<void> => act(() => element.click());
