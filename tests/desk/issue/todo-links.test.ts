import { describe, expect, it } from 'vitest';
import { todoReader } from '../../../src/desk/issue/preview/todo-links.ts';
import type { Todo } from '../../../src/issue/todos.ts';
import { makeClipping } from '../../builders.ts';
import { openDesk } from './state.ts';

describe('a TODO in the preview', () => {
  it('leads to the field that closes it, each to its own', async () => {
    const { state } = await openDesk({
      clippings: [
        makeClipping({ id: 'a', clippedAt: 1 }),
        makeClipping({ id: 'b', clippedAt: 2, notes: { what: 'x' } }),
      ],
    });
    const made = state.draft.current();
    const went: Todo[] = [];
    const read = todoReader(made?.todos ?? [], todo => went.push(todo));
    for (const line of made?.markdown.split('\n') ?? []) read(line)?.go();
    expect(went.map(({ key, story }) => [key, story])).toEqual([
      ['intro', undefined],
      ['what', 'a'],
      ['why', 'a'],
      ['why', 'b'],
      ['outro', undefined],
    ]);
  });

  it('that the author wrote is no link', () => {
    const read = todoReader([], () => {});
    expect(read('> **TODO(why):** mine')).toBeUndefined();
    expect(read('plain text')).toBeUndefined();
  });
});

describe('a TODO of a template that prints stories in another order', () => {
  it.each(['by-kind', 'highlights-plus-list'])('leads to its own field: %s', async template => {
    const { state } = await openDesk({
      clippings: [
        makeClipping({ id: 'a', clippedAt: 1, kind: 'paper', title: 'A' }),
        makeClipping({ id: 'b', clippedAt: 2, kind: 'video', pick: true, title: 'B' }),
      ],
      newsletter: { template },
    });
    const made = state.draft.current();
    const went: (string | undefined)[] = [];
    const read = todoReader(made?.printed ?? [], todo => went.push(todo.story));
    for (const line of made?.markdown.split('\n') ?? []) read(line)?.go();
    expect(went).toEqual([undefined, 'b', 'b', 'a', 'a', undefined]);
    expect(made?.todos.map(({ story }) => story)).toEqual([undefined, 'a', 'a', 'b', 'b', undefined]);
  });
});
