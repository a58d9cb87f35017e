// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { Away } from '../../../src/desk/issue/away/Away.tsx';
import { IssueContext } from '../../../src/desk/issue/context.ts';
import { makeClipping } from '../../builders.ts';
import { click, draw, find, leave, type } from '../../ui/mount.ts';
import { openDesk } from './state.ts';

const reason = () => find<HTMLTextAreaElement>('[aria-label="Left out"] textarea');

it('a reason may begin with, and be, the word that stands for the library', async () => {
  const { state, db } = await openDesk({ clippings: [makeClipping({ id: 'a', leftOut: '' })] });
  await draw(
    <IssueContext.Provider value={state}>
      <Away />
    </IssueContext.Provider>,
  );
  await click(find('summary'));
  await vi.waitFor(() => reason(), { timeout: 10_000 });
  await type(reason(), 'library');
  expect(document.activeElement).toBe(reason());
  await type(reason(), 'library of X has it');
  await type(reason(), 'library');
  await leave(reason());
  await state.typing.flush();
  expect(state.arrangement.leftOut.value.map(({ lead }) => lead.id)).toEqual(['a']);
  expect((await db.get('clippings', 'a'))?.leftOut).toBe('library ');
});
