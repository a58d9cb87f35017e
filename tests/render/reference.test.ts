/** docs/templates.md is true: it names every variable, filter, part and tag that there is, and each example gives what it says. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Liquid } from 'liquidjs';
import { describe, expect, test } from 'vitest';
import { FILTERS } from '../../src/render/filters/index.ts';
import { LIQUID_FILTERS, LIQUID_TAGS } from '../../src/render/liquid-own.ts';
import { renderDraft, renderMarkdown } from '../../src/render/markdown.ts';
import { referenceMarkdown } from '../../src/render/reference.ts';
import { issueScope } from '../../src/render/scope.ts';
import { VARIABLE_GROUPS } from '../../src/render/variables.ts';
import { makeLink, makeOutline, makeStory } from './outlines.ts';

const PAGE = resolve(import.meta.dirname, '../../docs/templates.md');
const BETWEEN = /(<!-- reference: [^\n]* -->\n)[\s\S]*(<!-- \/reference -->\n)$/;

/** An issue that has everything. */
const full = makeOutline(
  {
    previous: { months: ['2021-02'], number: 2, title: 'T', address: 'https://example.org/2' },
    checks: [{ key: 'old', id: 'old:x', clipping: 'c1', title: 'A', fact: 'published 2016' }],
  },
  [
    makeStory({
      figure: { page: 'https://example.org/f', caption: 'c', alt: 'a' },
      links: [
        makeLink({
          kind: 'repo',
          repo: { host: 'github.com', owner: 'a', name: 'b' },
          video: { channel: 'c', seconds: 1 },
        }),
      ],
      bonus: { texts: ['b'], links: [] },
      quotes: [{ text: 'q', clippedAt: 0, link: 'https://example.org/', title: 't' }],
    }),
  ],
);

const LISTS: Record<string, string> = {
  sections: 'section',
  kinds: 'kind',
  checks: 'check',
  'section.stories': 'story',
  'story.links': 'link',
  'story.quotes': 'quote',
};

/** Names of all values in a scope: lists are looked into under the name of their items. */
function namesIn(value: unknown, name: string): string[] {
  const inner = LISTS[name];
  const items = Array.isArray(value) && inner ? namesIn(value[0], inner) : [];
  const plain = typeof value === 'object' && value?.constructor === Object && name !== 'story.lead';
  if (!plain) return name === inner ? items : [name, ...items];
  return Object.entries(value as object).flatMap(([key, held]) =>
    namesIn(held, name ? `${name}.${key}` : key),
  );
}

test('every variable is documented, and no other', () => {
  const names = namesIn(issueScope(full, { opening: '', closing: '' }, 'issue'), '');
  const documented = VARIABLE_GROUPS.flatMap(({ variables }) => Object.keys(variables));
  expect([...new Set(names)].sort()).toEqual([...documented].sort());
});

test('the page holds the reference as it is', async () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(page).toMatch(BETWEEN);
  const written = page.replace(BETWEEN, (_, open, close) => `${open}\n${referenceMarkdown()}\n\n${close}`);
  await expect(written).toMatchFileSnapshot(PAGE);
});

test('the template on the page prints a list', () => {
  const [, template] = /```liquid\n([\s\S]*?)```/.exec(readFileSync(PAGE, 'utf8')) ?? [];
  expect(renderMarkdown(full, { template: template ?? '' })).toBe(
    '# Monthly #3: March 2021\n\n- [A story](https://example.org/post)\n',
  );
});

describe('the example of the filter', () => {
  test.each(Object.entries(FILTERS))('%s', (_, { example: [source, printed] }) => {
    const { sections } = full;
    const [section] = sections;
    const text = { ...full, sections: [{ ...section, stories: [] }] } as typeof full;
    const assigned = source.includes('link.text')
      ? makeOutline({}, [makeStory({ links: [makeLink({ text: 'fast *and* small' })] })])
      : text;
    const template = source.includes('link.text')
      ? `{% for story in stories %}{% for link in story.links %}${source}{% endfor %}{% endfor %}`
      : source;
    expect(renderMarkdown(assigned, { template })).toBe(`${printed}\n`);
  });
});

describe('a filter', () => {
  test.each([
    ["{{ '11th' | article }} {{ '18' | article }} {{ '8th' | article }}", 'an 11th an 18 an 8th'],
    ["{{ '110' | article }} {{ '21st' | article }}", 'a 110 a 21st'],
    ["{{ 'U-Net' | article }} {{ 'US' | article }} {{ 'update' | article }}", 'a U-Net a US an update'],
  ])('tells a from an: %s', (template, printed) => {
    expect(renderMarkdown(full, { template })).toBe(`${printed}\n`);
  });

  test('tells the day of an instant by the newsletter’s zone', () => {
    const { newsletter } = makeOutline();
    const clippedAt = Date.parse('2021-03-31T23:30:00Z');
    const template = '{% for story in stories %}{{ story.lead.clippedAt | date }}{% endfor %}';
    const stories = [makeStory({ links: [makeLink({ clippedAt })] })];
    for (const [zone, day] of [
      ['Australia/Brisbane', '1 April 2021'],
      ['Nowhere/At_all', '31 March 2021'],
    ] as const)
      expect(
        renderMarkdown(makeOutline({ newsletter: { ...newsletter, zone } }, stories), { template }),
      ).toBe(`${day}\n`);
    expect(renderMarkdown(full, { template: '{{ 9999999999999999 | date }}' })).toBe('\n');
  });
});

describe('what Liquid brings along', () => {
  const liquid = new Liquid();

  test('is known to it', () => {
    expect(Object.keys(liquid.filters)).toEqual(expect.arrayContaining(Object.keys(LIQUID_FILTERS)));
    expect(Object.keys(liquid.tags)).toEqual(expect.arrayContaining(Object.keys(LIQUID_TAGS)));
  });

  test.each(
    Object.keys(liquid.filters).filter(
      name => !Object.hasOwn(LIQUID_FILTERS, name) && !Object.hasOwn(FILTERS, name),
    ),
  )('and not listed is not there: %s', name => {
    const { problems } = renderDraft(full, { template: `{{ 'a' | ${name} }}` });
    expect(problems[0]?.message).toBe(`The template has an error in line 1: there is no filter ${name}.`);
  });
});
