/** Components in jsdom: draws one, finds its parts as a reader would, types and presses as one does. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

afterEach(() => render(null, document.body));

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
