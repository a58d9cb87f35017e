import { describe, expect, it } from 'vitest';
import { makeClipping, makeIssue } from '../../builders.ts';
import { openDesk } from './state.ts';

/** What tells the draft's own waiting from others'. */
const DRAFT_CALM_MS = 120;

const open = () => openDesk({ clippings: [makeClipping({ id: 'a' })], issues: [makeIssue()] });

describe('the draft', () => {
  it('is there with the first read', async () => {
    const { state } = await open();
    expect(state.draft.made.value?.markdown).toContain('### Title of a');
  });

  it('is made anew off the typing path: not with the key, but soon after', async () => {
    const { state, idle } = await open();
    state.typing.type('a', 'what', 'Typed.');
    expect(state.draft.made.value?.markdown).not.toContain('Typed.');
    idle();
    expect(state.draft.made.value?.markdown).toContain('Typed.');
  });

  it('waits for a pause, but not for ever', async () => {
    const { state } = await open();
    const asked: (() => void)[] = [];
    const cancelled: number[] = [];
    const { later } = state.deps;
    state.deps.later = (task, ms) => {
      if (ms !== DRAFT_CALM_MS) return later(task, ms);
      const at = asked.push(task) - 1;
      return () => cancelled.push(at);
    };
    for (let key = 0; key < 20; key += 1) state.typing.type('a', 'what', 'x'.repeat(key + 1));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(10);
    expect(cancelled).not.toContain(asked.length - 1);
  });

  it('is at hand at once for a copy', async () => {
    const { state } = await open();
    state.typing.type('a', 'what', 'Typed.');
    expect(state.draft.current()?.markdown).toContain('Typed.');
  });

  it('is complete although a standing text is broken, and says what is wrong', async () => {
    const { state } = await openDesk({
      clippings: [makeClipping({ id: 'a' })],
      newsletter: { opening: 'Hello {{ nobody.knows | this }}' },
    });
    expect(state.draft.made.value?.markdown).toContain('### Title of a');
    expect(state.draft.made.value?.problems).toHaveLength(1);
  });
});
