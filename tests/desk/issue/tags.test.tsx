// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { IssueContext } from '../../../src/desk/issue/context.ts';
import { Tags } from '../../../src/desk/issue/story/Tags.tsx';
import { makeClipping } from '../../builders.ts';
import { fillDisk } from '../../popup/harness.ts';
import { draw, find, press, type } from '../../ui/mount.ts';
import { openDesk, type TestDesk } from './state.ts';

const eventually = (assertion: () => void | Promise<void>) => vi.waitFor(assertion, { timeout: 10_000 });
const input = () => find<HTMLInputElement>('input');

function Shown({ desk: { state } }: { desk: TestDesk }) {
  const clipping = state.records.clipping('a');
  return (
    <IssueContext.Provider value={state}>{clipping && <Tags clipping={clipping} />}</IssueContext.Provider>
  );
}

async function tags() {
  const desk = await openDesk({ clippings: [makeClipping({ id: 'a', tags: ['kept'] })] });
  await draw(<Shown desk={desk} />);
  return {
    ...desk,
    stored: async () => (await desk.db.get('clippings', 'a'))?.tags,
    drafts: async () => (await desk.db.getAll('drafts')).map(({ field, value }) => [field, value]),
  };
}

describe('the tags of a clipping', () => {
  it('take all of a list that is pasted', async () => {
    const { stored, drafts } = await tags();
    await type(input(), 'one, two,kept');
    await eventually(async () => expect(await stored()).toEqual(['kept', 'one', 'two']));
    await eventually(async () => expect(await drafts()).toEqual([]));
    expect(input().value).toBe('');
  });

  it('give back to the field one that could not be stored', async () => {
    const { state, stored, drafts } = await tags();
    await type(input(), 'speech');
    await eventually(async () => expect(await drafts()).toEqual([['tag.typed', 'speech']]));
    const free = fillDisk();
    await press(input(), 'Enter');
    await eventually(() => expect(state.notices.failure.value?.code).toBe('storage-full'));
    await eventually(() => expect(input().value).toBe('speech'));
    free();
    expect(await drafts()).toEqual([['tag.typed', 'speech']]);
    await press(input(), 'Enter');
    await eventually(async () => expect(await stored()).toEqual(['kept', 'speech']));
    await eventually(async () => expect(await drafts()).toEqual([]));
  });
});
