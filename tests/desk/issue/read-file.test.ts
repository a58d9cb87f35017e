import { describe, expect, test } from 'vitest';
import { canReadFile } from '../../../src/desk/issue/story/ReadFile.tsx';
import { makeClipping } from '../../builders.ts';
import { openDesk } from './state.ts';

const local = makeClipping({
  url: 'file:///home/ada/thrift.pdf',
  title: 'thrift.pdf',
  capture: 'partial',
  month: '2021-03',
});

describe('a PDF that could not be read in its tab', () => {
  test('is read from the file that the author chooses', async () => {
    const { state } = await openDesk({ clippings: [local] });
    const file = new File(['%PDF'], 'thrift.pdf', { type: 'application/pdf' });
    await state.clippingCommands.readFile(local, file);
    expect(await state.records.db().get('clippings', local.id)).toMatchObject({
      title: 'Title in thrift.pdf',
      capture: 'done',
      url: local.url,
    });
  });

  test.each([
    ['file:///home/ada/thrift.pdf', 'partial', true],
    ['https://example.org/thrift.pdf?download=1', 'partial', true],
    ['https://example.org/thrift', 'partial', false],
    ['file:///home/ada/thrift.pdf', 'done', false],
  ] as const)('%s, %s: offers its file %s', (url, capture, offered) => {
    expect(canReadFile(makeClipping({ url, capture }))).toBe(offered);
  });
});
