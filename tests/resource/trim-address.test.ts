import { expect, it } from 'vitest';
import { trimAddress } from '../../src/resource/trim-address.ts';

it.each([
  ['the end of a sentence', 'https://a.example/x…”).', 'https://a.example/x'],
  ['the brackets around it', 'https://a.example/x)]}', 'https://a.example/x'],
  ['emphasis around it', 'https://a.example/x_**', 'https://a.example/x'],
])('an address loses %s', (_, text, trimmed) => {
  expect(trimAddress(text)).toBe(trimmed);
});

it.each([
  'https://en.wikipedia.org/wiki/Boosting_(machine_learning)',
  'https://a.example/?x[]',
  'https://a.example/',
])('%s stays whole', address => {
  expect(trimAddress(address)).toBe(address);
  expect(trimAddress(`${address})`)).toBe(address);
});
