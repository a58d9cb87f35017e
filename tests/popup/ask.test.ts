import { describe, expect, it } from 'vitest';
import { askForClip } from '../../popup/ask.ts';
import { ClipsheetError } from '../../src/errors.ts';
import type { send } from '../../src/messages.ts';
import { makeClipping } from '../builders.ts';
import { makeReceipt } from './harness.ts';

const receipt = makeReceipt(makeClipping({ id: 'new' }));
const deps = (overrides: object = {}) => ({
  activeTab: async () => ({ id: 7, title: 'A page' }),
  send: (async () => receipt) as unknown as typeof send,
  clipHere: async () => makeReceipt(makeClipping({ id: 'here' })),
  patience: 20,
  ...overrides,
});
const answering = (answer: () => Promise<unknown>) => ({ send: answer as unknown as typeof send });

describe('asking for the clip', () => {
  it('sends what the tab shows and the id that a new clipping gets', async () => {
    const requests: unknown[] = [];
    const asked = askForClip(
      deps({
        send: (async (name: string, request: object) => {
          requests.push([name, request]);
          return receipt;
        }) as unknown as typeof send,
      }),
      'new',
    );
    expect(await asked.receipt).toEqual(receipt);
    expect(requests).toEqual([['clip.tab', { tab: { id: 7, title: 'A page' }, id: 'new' }]]);
  });

  it('clips by itself when the worker does not answer in time', async () => {
    const asked = askForClip(deps(answering(() => new Promise(() => {}))));
    expect((await asked.receipt).clipping.id).toBe('here');
  });

  it('clips by itself when nobody receives the message', async () => {
    const gone = () => Promise.reject(new Error('Receiving end does not exist.'));
    expect((await askForClip(deps(answering(gone))).receipt).clipping.id).toBe('here');
  });

  it('passes on what the worker refuses', async () => {
    const refuse = () => Promise.reject(new ClipsheetError('restricted-page'));
    await expect(askForClip(deps(answering(refuse))).receipt).rejects.toMatchObject({
      code: 'restricted-page',
    });
  });

  it('says that nobody answered when clipping by itself hangs too', async () => {
    const hang = () => new Promise<never>(() => {});
    const asked = askForClip(deps({ ...answering(hang), clipHere: hang }));
    await expect(asked.receipt).rejects.toMatchObject({ code: 'worker-silent' });
  });

  it('takes a clipping that an earlier try of the same click has made for a new one', async () => {
    const clipping = makeClipping({ id: 'new' });
    const again = makeReceipt(clipping, { outcome: 'again', before: clipping });
    const asked = askForClip(deps(answering(async () => again)), 'new');
    expect(await asked.receipt).toEqual(makeReceipt(clipping));
  });
});
