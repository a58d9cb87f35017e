import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { createFocus, type Focus } from '../../../src/desk/issue/state/focus.ts';

const rows = signal<string[]>([]);
let focus: Focus;
beforeEach(() => {
  rows.value = ['a', 'b', 'c', 'd'];
  focus = createFocus(rows);
});

describe('the focus in the list', () => {
  it('is on the first row until it is moved, and stops at both ends', () => {
    expect(focus.current.value).toBe('a');
    focus.move(-1);
    expect(focus.current.value).toBe('a');
    focus.move(Infinity);
    expect(focus.current.value).toBe('d');
    focus.move(1);
    expect(focus.current.value).toBe('d');
  });

  it('goes to the row that takes the place of one that vanishes', () => {
    focus.isAt('b');
    expect(focus.current.value).toBe('b');
    rows.value = ['a', 'c', 'd'];
    expect(focus.current.value).toBe('c');
    focus.isAt('d');
    expect(focus.current.value).toBe('d');
    rows.value = ['a', 'c'];
    expect(focus.current.value).toBe('c');
  });

  it('asks for a place until somebody has taken it', () => {
    focus.goTo({ owner: 'c', field: 'why' });
    expect(focus.wanted.value).toEqual({ owner: 'c', field: 'why' });
    expect(focus.open.value).toBe('c');
    focus.arrive();
    expect(focus.wanted.value).toBeUndefined();
  });

  it('opens no story for a field of the issue', () => {
    focus.goTo({ owner: '2021-03', field: 'intro' });
    expect(focus.open.value).toBeUndefined();
    expect(focus.current.value).toBe('a');
  });
});

describe('the selection', () => {
  it('grows and shrinks from where it began', () => {
    focus.isAt('b');
    focus.move(1, true);
    focus.move(1, true);
    expect([...focus.selected.value]).toEqual(['b', 'c', 'd']);
    focus.move(-1, true);
    expect([...focus.selected.value]).toEqual(['b', 'c']);
  });

  it('ends when the focus moves on without it', () => {
    focus.move(1, true);
    focus.move(1);
    expect(focus.selected.value.size).toBe(0);
  });

  it('is what commands speak of, where the focused row is part of it', () => {
    focus.toggleSelected('a');
    focus.toggleSelected('c');
    focus.isAt('c');
    expect(focus.targets()).toEqual(['a', 'c']);
    focus.isAt('d');
    expect(focus.targets()).toEqual(['d']);
  });

  it('forgets rows that are gone', () => {
    focus.selectAll();
    rows.value = ['b', 'd'];
    expect([...focus.selected.value]).toEqual(['b', 'd']);
  });
});

describe('the row to go on to', () => {
  it('is the next one that stays, else the one before', () => {
    focus.isAt('b');
    expect(focus.nextAfter(['b', 'c'])).toBe('d');
    focus.isAt('d');
    expect(focus.nextAfter(['c', 'd'])).toBe('b');
    expect(focus.nextAfter(['a', 'b', 'c', 'd'])).toBeUndefined();
  });
});
