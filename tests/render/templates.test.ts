/**
 * The five templates: each prints every story, link and gap of an issue once, in the shape of its family. A golden folder
 * names the real newsletter whose structure it rebuilds; its clippings are made up. A new one: run, review, commit.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildOutline } from '../../src/issue/build-outline.ts';
import type { Outline } from '../../src/issue/outline.ts';
import { renderDraft, renderMarkdown } from '../../src/render/markdown.ts';
import { newMarkdown, storyMarkdown } from '../../src/render/part-markdown.ts';
import { standingText } from '../../src/render/standing.ts';
import { PARTIALS, TEMPLATES } from '../../src/render/templates/index.ts';
import { modelIssue, smallIssue } from './acceptance-cases.ts';
import { type AcceptanceCase, acceptanceSource } from './acceptance-source.ts';
import { headingsOf, READERS, rawHtmlIn, read, unsafeLinksIn } from './readers.ts';

const FAMILIES = resolve(import.meta.dirname, '../fixtures/templates');
const TODO = /^> \*\*TODO\([a-z]+\):\*\* /gm;

interface Family extends AcceptanceCase {
  issue: AcceptanceCase['issue'] & { intro: string; closing: string };
  /** Id of the template. */
  template: string;
  /** The newsletter whose structure is rebuilt, and where it was read. */
  rebuilds: string;
}

function outlineOf(sample: AcceptanceCase | Family): Outline {
  const { issue, ...source } = acceptanceSource(sample);
  const { intro, closing } = { intro: '', closing: '', ...sample.issue };
  return buildOutline({ ...source, issue: { ...issue, intro, closing }, standing: standingText });
}
const parsed = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'));
const sourceOf = (id: string): string => TEMPLATES.find(template => template.id === id)?.source ?? '';

const storiesIn = ({ sections }: Outline) => sections.flatMap(({ stories }) => stories);
const addressesIn = (outline: Outline): string[] =>
  storiesIn(outline).flatMap(({ links, bonus }) => [...links, ...bonus.links].map(({ link }) => link));

/** What holds for every template, whatever the issue. */
function holds(outline: Outline, template: string): void {
  const markdown = renderMarkdown(outline, { template });
  expect(markdown.match(TODO) ?? []).toHaveLength(outline.counts.todos);
  expect(renderMarkdown(structuredClone(outline), { template })).toBe(markdown);
  expect(markdown).not.toMatch(/[ \t]$|\n\n\n/m);
  for (const reader of Object.keys(READERS)) {
    const content = read(reader, markdown);
    const found = [...content.querySelectorAll('a')].map(link => link.getAttribute('href'));
    // The source of a figure may be a page that is linked as well.
    const figures = storiesIn(outline).flatMap(({ figure }) => figure?.page ?? []);
    const wanted = [...addressesIn(outline), ...figures];
    expect(found.filter(href => wanted.includes(String(href))).sort(), reader).toEqual(wanted.sort());
    expect(headingsOf(content).filter(([level]) => level === 1)).toHaveLength(1);
    expect(rawHtmlIn(content)).toEqual([]);
    expect(unsafeLinksIn(content)).toEqual([]);
    for (const { title } of storiesIn(outline)) expect(content.textContent, reader).toContain(title);
  }
}

describe('a newsletter of the family', () => {
  test.each(readdirSync(FAMILIES))('%s', async slug => {
    const family = parsed<Family>(join(FAMILIES, slug, 'clippings.json'));
    expect(family.rebuilds).toMatch(/\S/);
    const outline = outlineOf(family);
    const markdown = renderMarkdown(outline, { template: sourceOf(family.template) });
    await expect(markdown).toMatchFileSnapshot(join(FAMILIES, slug, 'expected.md'));
    for (const { source } of TEMPLATES) holds(outline, source);
  });

  test('there is one for each template', () => {
    const shown = readdirSync(FAMILIES).map(slug => parsed<Family>(join(FAMILIES, slug, 'clippings.json')));
    expect(shown.map(({ template }) => template).sort()).toEqual(TEMPLATES.map(({ id }) => id).sort());
  });
});

const CASES = [
  { name: 'a small issue', folder: 'issue-case', source: smallIssue() },
  { name: 'issue 15', folder: 'issue-15', source: modelIssue() },
];

describe.each(CASES)('$name', ({ folder, source }) => {
  test.runIf(source).each(TEMPLATES)('by $id is equal to the byte', async ({ id, source: template }) => {
    if (!source) return;
    const outline = buildOutline({ ...source, standing: standingText });
    holds(outline, template);
    const golden = resolve(FAMILIES, '..', 'by-template', folder, `${id}.md`);
    await expect(renderMarkdown(outline, { template })).toMatchFileSnapshot(golden);
  });
});

describe.each(TEMPLATES)('$id', ({ source: template }) => {
  const outline = outlineOf(parsed(join(FAMILIES, 'what-why', 'clippings.json')));
  const [first] = storiesIn(outline);
  if (!first) throw new Error('The issue has no story.');

  test('prints one story alone, without the headings of the issue', () => {
    const { markdown, problems } = storyMarkdown(outline, first.id, { template });
    expect(problems).toEqual([]);
    expect(markdown).toContain(first.links[0]?.link);
    expect(markdown).not.toMatch(/^##? |draft-check/m);
  });

  test('prints what is new under its headings', () => {
    const { markdown } = newMarkdown(outline, new Set([first.id]), { template });
    expect(markdown).toMatch(/^## /m);
    expect(markdown).not.toMatch(/^# |draft-check|TODO\((?:intro|outro)\)/m);
  });

  test('prints the same again after a story has moved and come back', () => {
    const before = renderMarkdown(outline, { template });
    const moved = { ...outline, sections: outline.sections.toReversed() };
    expect(renderDraft(moved, { template }).problems).toEqual([]);
    expect(renderMarkdown(outline, { template })).toBe(before);
  });

  test('shows labels as they are now, and not as they were remembered', () => {
    const newsletter = { ...outline.newsletter, labels: { what: 'Kurz', why: 'Darum' } };
    expect(renderMarkdown({ ...outline, newsletter }, { template })).toBe(
      renderMarkdown(structuredClone({ ...outline, newsletter }), { template }),
    );
  });
});

test('a part bound to a list or to another name prints what it is given, each time', () => {
  const outline = outlineOf(parsed(join(FAMILIES, 'what-why', 'clippings.json')));
  const print = (template: string): string => renderMarkdown(outline, { template });
  const each = print("{% for link in stories.first.links %}{% render 'link', link: link %}\n{% endfor %}");
  expect(print("{% render 'link' for stories.first.links as link %}")).toBe(
    each.replaceAll('\n', '').concat('\n'),
  );
  const tagged = print("{% render 'bullet' with true as tagged, story: stories.first %}");
  expect(tagged).toMatch(/^- \\\[course\\\] \[/);
  expect(print("{% render 'bullet' with false as tagged, story: stories.first %}")).toMatch(/^- \[A course/);
});

test('every template and partial says in its first line what it prints', () => {
  for (const { source } of [...TEMPLATES, ...Object.entries(PARTIALS).map(([, partial]) => partial)])
    expect(source).toMatch(/^\{%-? comment -?%\} [A-Z].* \{%-? endcomment -?%\}\n/);
});
