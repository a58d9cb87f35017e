import { expect, it } from 'vitest';
import { inParentheses } from '../vite.compile-early.ts';

it('puts arrow functions in parentheses, also those inside others', () => {
  expect(inParentheses('const twice = x => y => x(y);')).toBe('const twice = (x => (y => x(y)));');
  expect(inParentheses('const all = list.map(x => x + 1, async () => {});')).toBe(
    'const all = list.map((x => x + 1), (async () => {}));',
  );
});

it('makes declared functions variables, set before what uses them', () => {
  expect(
    inParentheses('const one = add(0);\nfunction add(x) { return [x].map(y => y + 1); }\nuse(one);'),
  ).toBe('var add = (function add(x) { return [x].map((y => y + 1)); });\nconst one = add(0);\n\nuse(one);');
});

it('keeps what a module exports and imports', () => {
  expect(
    inParentheses("import { a } from './a.ts';\nexport async function b() {}\nexport const c = 1;"),
  ).toBe("export var b = (async function b() {});\nimport { a } from './a.ts';\n\nexport const c = 1;");
});

it('leaves methods, accessors and constructors as they are', () => {
  const code =
    'class A { constructor() {} get b() { return 1; } }\nconst c = { d() {}, get e() { return 2; } };';
  expect(inParentheses(code)).toBe(code);
});
