/** A template from a stranger can do nothing but print, and not for long. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LONGEST_SOURCE, MOST_CHARACTERS, MOST_MADE, MOST_STEPS } from '../../src/render/limits.ts';
import { renderDraft, renderMarkdown } from '../../src/render/markdown.ts';
import { makeLink, makeOutline, makeStory } from './outlines.ts';

const outline = makeOutline({}, [
  makeStory({ title: 'A <b> [x](javascript:y)', links: [makeLink({ title: 'T' })] }),
]);

const reasonFor = (template: string): string | undefined =>
  renderDraft(outline, { template }).problems[0]?.reason;

/** Far above what any of them takes; what must not be is a page that hangs. */
const MOST_MS = 15_000;

describe('a template that never ends', () => {
  const ENDLESS = 'it never comes to an end, or takes more steps than a template may';
  const MEMORY = 'it asks for more memory than a template may have';
  const OUTPUT = 'it prints more than a template may';
  test.each([
    ['{% for i in (1..1000000000) %}{% endfor %}', MEMORY],
    ['{% for i in (1..100000) %}{% for j in (1..1000) %}{% endfor %}{% endfor %}', ENDLESS],
    ['{% assign a = (1..1900000) %}{% for i in a %}{{ i }}{% endfor %}', ENDLESS],
    ["{% for i in (1..1000000) %}{% render 'link', link: stories.first.lead %}{% endfor %}", OUTPUT],
    ["{% assign x = 'xxxxxxxx' %}{% for i in (1..99) %}{% assign x = x | append: x %}{% endfor %}", MEMORY],
    [
      "{% assign x = 'x' %}{% for i in (1..99) %}{% capture x %}{{ x }}{{ x }}{% endcapture %}{% endfor %}",
      OUTPUT,
    ],
    [`{% for i in (1..100000) %}${'x'.repeat(10_000)}{% endfor %}`, OUTPUT],
    ['x'.repeat(LONGEST_SOURCE + 1), 'it is too long'],
    ['{% if true %}'.repeat(10_000), undefined],
  ])(
    'ends soon, and says why: %.60s',
    (template, reason) => {
      const started = performance.now();
      const { markdown, problems } = renderDraft(outline, { template });
      expect(performance.now() - started).toBeLessThan(MOST_MS);
      expect(problems).toHaveLength(1);
      if (reason) expect(problems[0]?.reason).toBe(reason);
      expect(markdown).toBe(renderMarkdown(outline));
    },
    30_000,
  );
});

describe('a template from a stranger', () => {
  test.each([
    ["{% render '../engine' %}", 'there is no part called “../engine”'],
    ["{% render 'constructor' %}", 'there is no part called “constructor”'],
    ["{% render '__proto__' %}", 'there is no part called “__proto__”'],
    ["{% include 'link' %}", 'there is no tag “include”'],
    ["{% layout 'link' %}", 'there is no tag “layout”'],
    ['{% tablerow a in stories %}{% endtablerow %}', 'there is no tag “tablerow”'],
    ['{{ issue.constructor }}', 'there is no variable issue.constructor'],
    ['{{ issue.__proto__ }}', 'there is no variable issue.__proto__'],
    ['{{ opening.__proto__ }}', ''],
    ['{{ opening.__proto__.constructor }}', 'there is no variable opening.__proto__.constructor'],
    ['{{ stories.first.title.constructor.name }}', 'there is no variable stories.first.title.constructor'],
    ['{{ opening.constructor }}', 'there is no variable opening.constructor'],
    ["{{ 'now' | date_to_string }}", 'there is no filter date_to_string'],
    ['{{ stories | sample }}', 'there is no filter sample'],
    ['{{ window }}', 'there is no variable window'],
  ])('reaches nothing else: %s', (template, reason) => {
    expect(reasonFor(template)).toContain(reason);
  });

  test.each([
    ['{{ stories.first.title }}', 'A \\<b> \\[x\\]\\(javascript:y)'],
    ['{{ stories.first.title | raw }}', 'A \\<b> x (`javascript:y`)'],
    ["{{ stories.first.title | escape_for: 'nothing' }}", 'A \\<b> \\[x\\]\\(javascript:y)'],
    ["{{ stories.first.title | escape_for: 'json' }}", '"A \\u003cb\\u003e \\u005bx\\u005d(javascript:y)"'],
    ["{{ 'x' | link: 'javascript:y' }}", 'x (`javascript:y`)'],
  ])('prints data that stays harmless: %s', (template, printed) => {
    expect(renderMarkdown(outline, { template })).toBe(`${printed}\n`);
  });

  test('is told of the line that renders a part, not of a line within it', () => {
    const { problems } = renderDraft(outline, { template: "a\nb\n{% render 'link' %}" });
    expect(problems[0]).toMatchObject({ line: 3, reason: 'there is no variable link' });
  });
});

test('the page about templates tells the limits', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/templates.md'), 'utf8');
  const inWords = (limit: number): string => limit.toLocaleString('en').replace(/,000,000$/, ' million');
  for (const limit of [MOST_STEPS, MOST_CHARACTERS, MOST_MADE, LONGEST_SOURCE])
    expect(page).toContain(inWords(limit));
});
