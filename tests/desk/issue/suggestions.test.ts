/** Suggestions push nothing away: there with the first drawing, or counted until the list moves or the author asks. */
import { describe, expect, test, vi } from 'vitest';
import type { Clipping } from '../../../src/clipping/clipping.ts';
import { makeClipping, makeIssue } from '../../builders.ts';
import { openDesk, type TestDesk } from './state.ts';

const paper = (id: string, arxivId: string, code?: string): Clipping =>
  makeClipping({
    id,
    kind: 'paper',
    resource: `arxiv:${arxivId}`,
    link: `https://arxiv.org/abs/${arxivId}`,
    paper: { arxivId, ...(code !== undefined && { code }) },
  });
const CLIPPINGS = [
  paper('paper', '2103.07579', 'https://github.com/tensorflow/tpu'),
  makeClipping({
    id: 'code',
    kind: 'repo',
    resource: 'github:tensorflow/tpu',
    link: 'https://github.com/tensorflow/tpu',
    repo: { host: 'github.com', owner: 'tensorflow', name: 'tpu' },
  }),
  paper('named', '1706.03762'),
  makeClipping({ id: 'post', kind: 'blog', wordCount: 8 }),
];

const shown = ({ state }: TestDesk): string[] => [...state.suggestions.byStory.value.keys()].sort();

/** A desk whose texts were looked through: the post's names the second paper. */
async function openRead(): Promise<TestDesk> {
  const desk = await openDesk({ clippings: CLIPPINGS, issues: [makeIssue()] });
  await desk.db.put('texts', { clippingId: 'post', markdown: 'We read https://arxiv.org/abs/1706.03762.' });
  await vi.waitFor(() => {
    desk.idle();
    expect(desk.state.suggestions.count.value).toBe(2);
  });
  return desk;
}

describe('what may belong together', () => {
  test('stands in the rows from the first drawing, where the pages say so', async () => {
    const desk = await openDesk({ clippings: CLIPPINGS });
    expect(shown(desk)).toEqual(['paper']);
    expect(desk.state.suggestions.count.value).toBe(1);
  });

  test('is only counted where a text tells it later, and shown to who asks', async () => {
    const desk = await openRead();
    expect(shown(desk)).toEqual(['paper']);
    desk.state.focus.isAt('paper');
    desk.state.suggestions.next();
    expect(shown(desk)).toEqual(['named', 'paper']);
    expect(desk.state.focus.wanted.value).toEqual({ owner: 'named' });
  });

  test('is taken by its key although its row does not show it yet', async () => {
    const desk = await openRead();
    expect(desk.state.suggestions.of('named')).toMatchObject({ to: 'named', joins: 'post' });
  });

  test('is not shown by typing, and shown when the list moves anyway', async () => {
    const desk = await openRead();
    desk.state.typing.type('post', 'what', 'A post');
    desk.idle();
    expect(shown(desk)).toEqual(['paper']);
    desk.state.focus.isAt('code');
    await desk.state.commands.leaveOut();
    expect(shown(desk)).toEqual(['named']);
  });

  test('comes back with the undo of turning it down', async () => {
    const desk = await openDesk({ clippings: CLIPPINGS, issues: [makeIssue()] });
    const [first] = desk.state.suggestions.byStory.value.get('paper') ?? [];
    if (first) await desk.state.suggestions.dismiss(first);
    expect(shown(desk)).toEqual([]);
    await desk.state.editing.undo();
    await vi.waitFor(() => expect(shown(desk)).toEqual(['paper']));
  });
});
