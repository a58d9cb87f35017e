import { describe, expect, it } from 'vitest';
import { makeClipping, makeIssue } from '../../builders.ts';
import { deskOn, openDesk, type TestDesk } from './state.ts';

const APRIL = '2021-04';
const march = (rest = {}) => makeIssue({ ...rest });
const published = march({ state: 'published' as const });
const left = makeClipping({ id: 'left', leftOut: '' });

/** April's page over these records, on its twelfth day. */
async function april(records: Parameters<typeof openDesk>[0]): Promise<TestDesk> {
  const first = await openDesk(records);
  const desk = await deskOn(first.db, {}, APRIL);
  desk.clock.now = Date.parse('2021-04-12T12:00:00+10:00');
  await desk.state.records.reload();
  return desk;
}
const offered = async ({ state }: TestDesk): Promise<string[]> => {
  await state.records.settled();
  // The look-up follows the records: it has ended when the database has answered once more.
  for (let turn = 0; turn < 50; turn += 1) await new Promise(done => setTimeout(done));
  return state.publishing.earlier.value.flatMap(({ stories }) => stories.map(({ lead }) => lead.id));
};
const TO = { month: APRIL, name: 'April', number: 16 };

describe('the next issue', () => {
  it('is offered what a published issue left out, once, and undo offers it again', async () => {
    const desk = await april({ clippings: [left], issues: [published] });
    expect(await offered(desk)).toEqual(['left']);
    await desk.state.publishing.decide(desk.state.publishing.earlier.value, [], TO);
    expect(await offered(desk)).toEqual([]);
    expect((await desk.db.get('clippings', 'left'))?.month).toBe('2021-03');
    await desk.state.editing.undo();
    expect(await offered(desk)).toEqual(['left']);
  });

  it('is offered what is put into a month before it, and no more when that is taken back', async () => {
    const desk = await april({ clippings: [left], issues: [published] });
    const writer = await deskOn(desk.db);
    expect(await offered(desk)).toEqual(['left']);
    const late = makeClipping({ id: 'late', leftOut: '' });
    await writer.state.editing.run('Added', () => ({ clippings: [late] }));
    desk.idle();
    expect(await offered(desk)).toEqual(['late', 'left']);
    await desk.state.editing.undo();
    desk.idle();
    expect(await offered(desk)).toEqual(['left']);
  });

  it('takes over a month that never went out, with its number', async () => {
    const stored = makeIssue({ id: APRIL, months: [APRIL], number: 16 });
    const desk = await april({ clippings: [makeClipping({ id: 'a' })], issues: [march(), stored] });
    expect(await offered(desk)).toEqual(['a']);
    const { earlier } = desk.state.publishing;
    await desk.state.publishing.decide(
      earlier.value,
      earlier.value.flatMap(({ stories }) => stories),
      TO,
    );
    expect(await offered(desk)).toEqual([]);
    expect(await desk.db.get('clippings', 'a')).toMatchObject({ month: APRIL, heldFrom: '2021-03' });
    expect(desk.state.records.issue.value?.number).toBe(15);
  });

  it('is offered the clippings of a month that nobody opened', async () => {
    const desk = await april({ clippings: [makeClipping({ id: 'a' })] });
    expect(await offered(desk)).toEqual(['a']);
    await desk.state.publishing.decide(desk.state.publishing.earlier.value, [], TO);
    expect(await offered(desk)).toEqual([]);
  });

  it('is offered nothing of an issue that covers its own month', async () => {
    const desk = await april({ clippings: [left], issues: [march({ months: ['2021-03', APRIL] })] });
    expect(await offered(desk)).toEqual([]);
  });
});
