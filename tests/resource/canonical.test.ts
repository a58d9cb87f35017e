import { describe, expect, test } from 'vitest';
import { acceptedCanonical } from '../../src/resource/canonical.ts';

const accepted = (address: string, canonical: string): string | undefined =>
  acceptedCanonical(new URL(address), canonical)?.href;

describe('a canonical link is accepted', () => {
  test.each([
    [
      'on the same page',
      'https://example.org/a-b-c?x=1',
      'https://example.org/a-b-c',
      'https://example.org/a-b-c',
    ],
    [
      'with a word in it that scripts write too',
      'https://example.org/blog/the-null-hypothesis?x=1',
      'https://example.org/blog/the-null-hypothesis',
      'https://example.org/blog/the-null-hypothesis',
    ],
    [
      'relative to the page',
      'https://example.org/posts/1?x=1',
      '/posts/hello-world',
      'https://example.org/posts/hello-world',
    ],
    [
      'from an AMP or mobile host',
      'https://amp.example.org/story/1',
      'https://www.example.org/story/1',
      'https://www.example.org/story/1',
    ],
    [
      'to a subdomain or from one',
      'https://example.org/blog/a',
      'https://blog.example.org/a',
      'https://blog.example.org/a',
    ],
    [
      'between two names of one site',
      'https://www.bbc.co.uk/news/x-1',
      'https://www.bbc.com/news/x-1',
      'https://www.bbc.com/news/x-1',
    ],
    [
      'with https where the page has it',
      'https://example.org/a',
      'http://example.org/a/',
      'https://example.org/a/',
    ],
    [
      'with the anchor of the page',
      'https://example.org/log?x=1#v2.1',
      'https://example.org/log',
      'https://example.org/log#v2.1',
    ],
    [
      'when a default page gets a language',
      'https://example.org/post',
      'https://example.org/en/post',
      'https://example.org/en/post',
    ],
    [
      'in the same language',
      'https://example.org/de/post?x=1',
      'https://example.org/de/post',
      'https://example.org/de/post',
    ],
    [
      'when a number gets a name',
      'https://example.org/node/55',
      'https://example.org/the-long-title-of-it',
      'https://example.org/the-long-title-of-it',
    ],
    [
      'when the title changed a little',
      'https://example.org/2021/our-new-model-is-here',
      'https://example.org/2021/our-model-is-out',
      'https://example.org/2021/our-model-is-out',
    ],
    [
      'of a home page for a home page',
      'https://example.org/index.html',
      'https://example.org/',
      'https://example.org/',
    ],
    [
      'of the same page of a list',
      'https://example.org/blog?page=2&x=1',
      'https://example.org/blog?page=2',
      'https://example.org/blog?page=2',
    ],
  ])('%s', (_, address, canonical, result) => {
    expect(accepted(address, canonical)).toBe(result);
  });
});

describe('a canonical link is not believed', () => {
  test.each([
    ['on another site', 'https://example.org/a', 'https://example.com/a'],
    ['on a neighbour under one host of many', 'https://alice.github.io/a', 'https://bob.github.io/a'],
    ['that is the home page', 'https://example.org/2021/a-post', 'https://example.org/'],
    ['that is the home page of a language', 'https://example.org/en/a-post', 'https://example.org/en/'],
    ['in another language, by path', 'https://example.org/de/post', 'https://example.org/en/post'],
    ['in another language, by host', 'https://de.example.org/post', 'https://en.example.org/post'],
    ['in another language, by query', 'https://example.org/post?lang=pt', 'https://example.org/post'],
    ['that loses the language', 'https://example.org/fr/post', 'https://example.org/post'],
    ['that loses the route of an app', 'https://example.org/app#/post/1', 'https://example.org/app'],
    ['that is the first page of a list', 'https://example.org/blog?page=2', 'https://example.org/blog'],
    [
      'that is the first page of a list, by path',
      'https://example.org/blog/page/3/',
      'https://example.org/blog/',
    ],
    [
      'of the article that was there before',
      'https://example.org/posts/the-second-post-here',
      'https://example.org/posts/another-first-article',
    ],
    ['that a template left unfilled', 'https://example.org/a', 'https://example.org/{{ page.url }}'],
    ['that a script left unfilled', 'https://example.org/a', 'https://example.org/undefined'],
    ['with a password', 'https://example.org/a', 'https://a:b@example.org/a'],
    ['that is no web address', 'https://example.org/a', 'javascript:alert(1)'],
    ['that is broken', 'https://example.org/a', 'https://'],
    ['that is empty', 'https://example.org/a', ''],
  ])('%s', (_, address, canonical) => {
    expect(accepted(address, canonical)).toBeUndefined();
  });
});
