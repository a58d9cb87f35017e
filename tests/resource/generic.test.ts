import { describe, expect, test } from 'vitest';
import { identify } from '../../src/resource/identify.ts';
import { testApart, testGroups } from './groups.ts';

testGroups('pages of any site', [
  {
    key: 'url:example.org/2017/momentum',
    addresses: [
      'https://example.org/2017/momentum/',
      'http://www.example.org:80/2017/momentum',
      'HTTPS://EXAMPLE.ORG/2017/momentum/index.html',
      'https://example.org./2017//momentum/?utm_source=x&fbclid=1',
      'https://m.example.org/2017/momentum#comments',
      'https://example.org/2017/momentum/amp/',
      'https://amp.example.org/2017/momentum?amp=1',
      'https://example.org/amp/2017/momentum',
      'https://example.org/2017/momentum.amp',
      'https://example.org/2017/%6Domentum?outputType=amp',
      'https://example.org/2017/momentum;jsessionid=A1?',
      'https://example.org/2017/momentum#:~:text=a%20b',
      'https://example.org/2017/momentum#xtor=RSS-1',
    ],
  },
  {
    key: 'url:example.org',
    addresses: [
      'https://example.org/',
      'http://www.example.org',
      'https://example.org/index.php',
      'https://example.org/#',
      'https://example.org/#!/',
    ],
  },
  {
    key: 'url:example.org/a?a=1&b=2&b=1',
    link: 'https://example.org/a?b=2&a=1&b=1',
    addresses: ['https://example.org/a?b=2&a=1&utm_id=3&b=1'],
  },
  {
    key: 'url:example.org/a?q=%C3%A9+b',
    addresses: ['https://example.org/a?q=%c3%a9%20b', 'https://example.org/a?q=é+b'],
  },
  {
    key: 'url:example.org/~me/(a)',
    addresses: ['https://example.org/~me/(a)', 'https://example.org/%7Eme/%28a%29'],
  },
  { key: 'url:example.org:8443/a', addresses: ['https://example.org:8443/a'] },
  {
    key: 'url:theguardian.com/a/2022/b',
    addresses: [
      'https://www.theguardian.com/a/2022/b',
      'https://amp.theguardian.com/a/2022/b?CMP=share_btn_tw',
      'http://www.guardian.co.uk/a/2022/b',
    ],
  },
  {
    key: 'url:bbc.com/news/articles/c0xyz',
    addresses: [
      'https://www.bbc.com/news/articles/c0xyz',
      'https://www.bbc.co.uk/news/articles/c0xyz?at_medium=RSS',
      'https://m.bbc.co.uk/news/articles/c0xyz',
    ],
  },
]);

testGroups('pages of any site, as they are passed on', [
  {
    key: 'url:example.org#/post/1',
    link: 'https://example.org/#/post/1',
    addresses: ['https://example.org/#/post/1?utm_source=x', 'http://example.org/#/post/1:~:text=a'],
  },
  {
    key: 'url:example.org/a?b=1&c=2',
    link: 'https://example.org/a?b=1&c=2',
    addresses: ['https://example.org/a?b=1&amp;c=2&amp;utm_source=x'],
  },
  {
    key: 'url:example.org/a#part',
    link: 'https://example.org/a#part',
    addresses: ['https://example.org/a#part:~:text=b', 'https://www.example.org/a/#part'],
  },
]);

testApart('pages of any site', [
  'https://example.org/',
  'https://example.org/A',
  'https://example.org/a',
  'https://example.org/a.html',
  'https://example.org/a?id=1',
  'https://example.org/a?id=2',
  'https://example.org/a?page=2',
  'https://example.org/a#section-1',
  'https://example.org/a#section-2',
  'https://example.org/#/post/1',
  'https://example.org/#/post/2',
  'https://example.org/#!/docs/intro',
  'https://example.org/a%2Fb',
  'https://example.org/topics',
  'https://example.org/topics/amp',
  'https://blog.example.org/',
  'https://example.org:8443/',
  'https://m.me/a',
  'https://me/a',
  'https://mobile.slashdot.org/story/a',
  'https://slashdot.org/story/a',
  'https://example.org/a?source=chapter-2',
  'https://example.org/a?share=3',
  'https://example.org/a?si=3',
]);

describe('the printed address', () => {
  test.each([
    ['http://www.example.org/A/?utm_source=x&id=3&ref=hn#part', 'http://www.example.org/A/?id=3#part'],
    ['https://example.org/a?b=1&&a=%7e&utm_medium=y', 'https://example.org/a?b=1&a=%7e'],
    ['https://m.example.org/a/index.html', 'https://m.example.org/a/index.html'],
    ['https://example.org/a#a:~:text=b', 'https://example.org/a#a'],
    ['https://example.org/?flag', 'https://example.org/?flag'],
  ])('loses tracking, and keeps the rest as written: %s', (address, link) => {
    expect(identify(address).link).toBe(link);
  });

  test('keeps a branch that is called ref, on hosts of code', () => {
    const address = 'https://gitlab.com/explore/projects?ref=dev';
    expect(identify(address).link).toBe(address);
  });
});
