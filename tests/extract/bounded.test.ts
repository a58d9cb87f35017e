import { describe, expect, test } from 'vitest';
import { readBytes } from '../../src/extract/bounded.ts';

/** A body without a length told beforehand, in pieces of ten bytes, for ever. */
const endless = (): Response =>
  new Response(
    new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(10));
      },
    }),
  );

describe('an answer of unknown size', () => {
  test('is read whole where it is small enough', async () => {
    expect((await readBytes(new Response('twelve bytes'), 12)).byteLength).toBe(12);
  });

  test('is refused where it says that it is too large', async () => {
    const response = new Response('small', { headers: { 'content-length': '1000' } });
    await expect(readBytes(response, 100)).rejects.toThrow('More than 100 bytes');
  });

  test('is refused as soon as it turns out to be too large', async () => {
    await expect(readBytes(endless(), 100)).rejects.toThrow('More than 100 bytes');
  });

  test('is empty where it has no body', async () => {
    expect((await readBytes(new Response(null, { status: 204 }), 100)).byteLength).toBe(0);
  });
});
