import { describe, expect, it } from 'vitest';
import { privateReason } from '../../src/issue/private-address.ts';

describe('a private address', () => {
  it.each([
    'http://localhost:3000/',
    'https://wiki/page',
    'https://nas.local/x',
    'https://10.0.0.7/',
    'https://192.168.1.1/',
    'https://172.20.0.1/',
    'http://0x7f000001/',
    'http://[::1]/',
    'http://[fe80::1]/',
    'http://[::ffff:10.0.0.1]/',
    'file:///home/me/paper.pdf',
    'https://me:secret@example.org/',
    'https://example.org/post?access_token=abc',
    'https://example.org/post#access-token=abc&x=1',
    'https://bucket.s3.amazonaws.com/a.pdf?X-Amz-Signature=abc',
    'https://example.org/a;jsessionid=5',
  ])('%s is told', address => {
    expect(privateReason(address)).toBeTypeOf('string');
  });

  it.each([
    'https://example.org/',
    'https://example.org/post?page=2#token',
    'https://172.32.0.1/',
    'https://8.8.8.8/',
    'https://[2606:4700::1]/',
    'https://example.org/tokenizers?q=token',
    'not an address',
  ])('%s is not', address => {
    expect(privateReason(address)).toBeUndefined();
  });
});
