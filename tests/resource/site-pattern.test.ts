import { expect, it } from 'vitest';
import { sitePattern } from '../../src/resource/site-pattern.ts';

it('names the site of an address and no port', () => {
  expect(sitePattern('https://lab.example.org:8443/papers/1.pdf?x#y')).toBe('https://lab.example.org/*');
  expect(sitePattern('http://example.org')).toBe('http://example.org/*');
});
