import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/extract/pdf/read.ts';
import { makePdf, paperPdf } from '../../fixtures/pdf.ts';

const bytes = (buffer: Buffer): ArrayBuffer => new Uint8Array(buffer).buffer;

describe('a PDF tells', () => {
  test('title, authors, abstract and DOI by its layout, where its metadata holds a file name', async () => {
    expect(await readPdf(bytes(paperPdf()))).toEqual({
      kind: 'paper',
      title: 'Small Models on Small Data: a Study of Thrift',
      authors: ['Ada Example', 'José de la Cruz', 'Wei Li'],
      summary:
        'We show that small models are good enough for small data, and that nobody had looked. The result holds for three kinds of data.',
      paper: { doi: '10.5555/made-up.2021.7' },
    });
  });

  test('the title of its metadata in its own spelling, where the page prints the same', async () => {
    const lines = [
      { text: 'ON THRIFT IN MODELS', size: 18, y: 700 },
      { text: 'Ada Example', size: 11, y: 670 },
      { text: 'Body text that goes on for a while.', size: 10, y: 600 },
    ];
    const capture = await readPdf(bytes(makePdf(lines, { title: 'On Thrift in Models' })));
    expect(capture.title).toBe('On Thrift in Models');
    expect(capture.authors).toEqual(['Ada Example']);
  });

  test('authors that stand beside each other, each over an address', async () => {
    const lines = [
      { text: 'Requirements for Small Models', size: 16, y: 700 },
      { text: 'Ada Example', size: 11, x: 80, y: 660 },
      { text: 'John Roe', size: 11, x: 380, y: 660 },
      { text: 'University of Nowhere', size: 11, x: 80, y: 646 },
      { text: 'Institute of Examples', size: 11, x: 380, y: 646 },
      { text: 'Abstract', size: 10, y: 600 },
    ];
    expect((await readPdf(bytes(makePdf(lines)))).authors).toEqual(['Ada Example', 'John Roe']);
  });

  test('nothing where it holds no text', async () => {
    expect(await readPdf(bytes(makePdf([])))).toEqual({});
  });

  test('that it is none, by rejecting', async () => {
    await expect(readPdf(bytes(Buffer.from('<html>no PDF</html>')))).rejects.toThrow();
  });
});

const CORPUS = resolve(import.meta.dirname, '../../../../shared/corpus');

describe.runIf(existsSync(CORPUS))('the PDFs of the corpus', () => {
  const rows = existsSync(CORPUS)
    ? readFileSync(resolve(CORPUS, 'pdfs/index.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map(row => JSON.parse(row))
    : [];

  test.each(rows)('$id tells its title', async ({ file, expected }) => {
    const { title = '' } = await readPdf(bytes(readFileSync(resolve(CORPUS, file))));
    expect(title.toLowerCase()).toBe(expected.title.toLowerCase());
  });
});
