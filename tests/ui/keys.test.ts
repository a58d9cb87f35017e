import { describe, expect, it } from 'vitest';
import { altKey, isDone, nextAt } from '../../src/ui/keys.ts';
import { place } from '../../src/ui/place.ts';

const key = (overrides: object) => ({
  key: '',
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...overrides,
});

describe('a key with Alt', () => {
  it('is known by its letter, whatever the layout', () => {
    expect(altKey(key({ altKey: true, key: 'm', code: 'Semicolon' }))).toBe('m');
    expect(altKey(key({ altKey: true, key: 'µ', code: 'KeyM' }))).toBe('m');
  });

  it('is known by its digit, also where a digit needs Shift or types a sign', () => {
    expect(altKey(key({ altKey: true, key: '¡', code: 'Digit1' }))).toBe('1');
    expect(altKey(key({ altKey: true, key: '&', code: 'Digit1' }))).toBe('1');
  });

  it('is nothing with other modifiers, or without Alt', () => {
    expect(altKey(key({ altKey: true, ctrlKey: true, key: 'm', code: 'KeyM' }))).toBe('');
    expect(altKey(key({ key: 'm', code: 'KeyM' }))).toBe('');
  });
});

it('Ctrl+Enter and Command+Enter are done', () => {
  expect(isDone(key({ key: 'Enter', ctrlKey: true }))).toBe(true);
  expect(isDone(key({ key: 'Enter', metaKey: true }))).toBe(true);
  expect(isDone(key({ key: 'Enter' }))).toBe(false);
});

it('arrows go round a list', () => {
  expect([nextAt('ArrowDown', 2, 3), nextAt('ArrowUp', 0, 3), nextAt('ArrowDown', -1, 3)]).toEqual([0, 2, 0]);
  expect([nextAt('Home', 1, 3), nextAt('End', 1, 3), nextAt('a', 1, 3), nextAt('End', 0, 0)]).toEqual([
    0,
    2,
    undefined,
    undefined,
  ]);
});

describe('a floating part', () => {
  const view = { width: 400, height: 500 };
  const part = { width: 200, height: 100 };

  it('goes under its button', () => {
    expect(place({ left: 50, right: 90, top: 10, bottom: 30 }, part, view)).toEqual({ left: 50, top: 34 });
    expect(place({ left: 300, right: 390, top: 10, bottom: 30 }, part, view, true)).toEqual({
      left: 190,
      top: 34,
    });
  });

  it('goes above where there is no room below', () => {
    expect(place({ left: 50, right: 90, top: 460, bottom: 480 }, part, view)).toEqual({ left: 50, top: 356 });
  });

  it('never leaves the window', () => {
    expect(place({ left: 350, right: 390, top: 10, bottom: 30 }, part, view).left).toBe(196);
    const tall = { width: 200, height: 490 };
    expect(place({ left: 50, right: 90, top: 200, bottom: 220 }, tall, view).top).toBe(6);
  });
});
