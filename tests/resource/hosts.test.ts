import { describe, expect, test } from 'vitest';
import { hostOf, isClippable, onSite } from '../../src/resource/identify.ts';

test.each([
  ['https://www.example.org/a', 'example.org'],
  ['http://Blog.Example.org:8080', 'blog.example.org'],
  ['https://www.com/', 'www.com'],
  ['file:///a/b.pdf', ''],
  ['no address', ''],
])('the host of %s is %j', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test.each([
  ['https://example.org', true],
  ['http://localhost:3000/', true],
  ['file:///home/a.pdf', true],
  ['about:blank', false],
  ['chrome://extensions', false],
  ['moz-extension://abc/page.html', false],
  ['view-source:https://example.org', false],
  ['javascript:alert(1)', false],
  ['data:text/html,a', false],
  ['', false],
])('%s can be clipped: %s', (address, expected) => {
  expect(isClippable(address)).toBe(expected);
});

describe('an address lies on a site', () => {
  test.each([
    ['https://zerotomastery.io/courses/x', 'zerotomastery.io'],
    ['https://www.zerotomastery.io/', 'zerotomastery.io'],
    ['https://blog.zerotomastery.io/a', 'https://www.zerotomastery.io/'],
    ['https://github.com/mrdbourke/pytorch', 'github.com/mrdbourke'],
    ['https://github.com/MrDBourke', 'GitHub.com/mrdbourke/'],
    ['https://example.org/a%20b/c', ' example.org/a b '],
  ])('%s on %j', (address, site) => {
    expect(onSite(address, site)).toBe(true);
  });

  test.each([
    ['https://notzerotomastery.io/', 'zerotomastery.io'],
    ['https://zerotomastery.io.evil.example/', 'zerotomastery.io'],
    ['https://zerotomastery.io/', 'blog.zerotomastery.io'],
    ['https://github.com/mrdbourke2', 'github.com/mrdbourke'],
    ['https://github.com/', 'github.com/mrdbourke'],
    ['https://github.com/a', ''],
    ['about:blank', 'blank'],
    ['https://example.org/', '%%%'],
  ])('%s not on %j', (address, site) => {
    expect(onSite(address, site)).toBe(false);
  });
});
