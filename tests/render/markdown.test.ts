import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/render/file-name.ts';
import { markdownToHtml } from '../../src/render/html.ts';
import { renderDraft, renderMarkdown } from '../../src/render/markdown.ts';
import { newMarkdown, storyMarkdown } from '../../src/render/part-markdown.ts';
import { pickStories } from '../../src/render/pick-stories.ts';
import { makeLink, makeOutline, makeStory } from './outlines.ts';

const two = makeOutline({}, [
  makeStory({ id: 'a', title: 'A', links: [makeLink({ id: 'a' })] }),
  makeStory({ id: 'b', title: 'B', why: '', links: [makeLink({ id: 'b' }), makeLink({ id: 'b2' })] }),
]);

describe('an error', () => {
  test('in a standing text names line and cause, and the draft holds the text as typed', () => {
    const { markdown, problems } = renderDraft(makeOutline({ opening: 'a\n{{ issue.nubmer }}' }));
    expect(problems.map(({ message }) => message)).toEqual([
      'The standing opening has an error in line 2: there is no variable issue.nubmer.',
    ]);
    expect(markdown).toContain('a\n{{ issue.nubmer }}\n');
  });

  test.each([
    '{% include "x" %}',
    '{% layout "x" %}',
    '{{ 1 | nothing }}',
    '{% if %',
    '{{ issue.constructor }}',
  ])('in a template falls back to the default: %s', template => {
    const { markdown, problems } = renderDraft(two, { template });
    expect(problems).toMatchObject([{ code: 'bad-template', part: 'template', line: 1 }]);
    expect(markdown).toBe(renderMarkdown(two));
    expect(() => renderMarkdown(two, { template })).toThrow('The template has an error in line 1');
  });
});

test('a standing text tells of the issue before, where there is one', () => {
  const opening =
    '{% if previous %}[{{ previous.name }}]({{ previous.address }}){% else %}The first.{% endif %}';
  const previous = { months: ['2021-02'], number: 2, address: 'https://example.org/2' };
  expect(renderMarkdown(makeOutline({ opening, previous }))).toContain(
    '\n[February 2021](https://example.org/2)\n',
  );
  expect(renderMarkdown(makeOutline({ opening }))).toContain('\nThe first.\n');
});

describe('a standing text', () => {
  const typed = (author: string): string => `Hi ${author},  \nwelcome.\n\n\`\`\`\na\n\n\nb\n\`\`\``;

  test('keeps its line breaks and its code where it has variables', () => {
    expect(renderMarkdown(makeOutline({ opening: typed('{{ newsletter.author }}') }))).toBe(
      renderMarkdown(makeOutline({ opening: typed('Ann') })),
    );
  });

  test('has no marks of ours, as no note has: what stands behind them is printed', () => {
    const mark = 'x\u{fdd2}y';
    const after = makeStory({ title: 'After', what: '' });
    const draft = renderMarkdown(
      makeOutline({ opening: `${mark} {{ issue.number }}` }, [makeStory({ what: mark }), after]),
    );
    expect(draft).toContain('\nxy 3\n');
    expect(draft).toContain('**What it is:** xy\n');
    expect(draft).toContain('### After\n');
  });
});

test('a closing heading that holds nothing is none', () => {
  expect(renderMarkdown(makeOutline({ closingHeading: '\u200b ' }))).toBe(
    '# Monthly #3: March 2021\n\nHello.\n\nBye.\n',
  );
});

describe('a template', () => {
  const one = makeOutline({}, [makeStory({ title: 'A *b*', what: '- c\n- d' })]);
  const story = (inner: string) =>
    `{% for section in sections %}{% for story in section.stories %}${inner}{% endfor %}{% endfor %}`;

  test('escapes once what it captures', () => {
    const template = story('{% capture t %}{{ story.title }}{% endcapture %}{{ t }}');
    expect(renderMarkdown(one, { template })).toBe('A \\*b\\*\n');
  });

  test('carries quotes and indentation on over the lines of a note', () => {
    expect(renderMarkdown(one, { template: story('> {{ story.what }}') })).toBe('> - c\n> - d\n');
    expect(renderMarkdown(one, { template: story('1. {{ story.what }}') })).toBe('1. - c\n   - d\n');
  });
});

describe('a part', () => {
  test('is one story alone', () => {
    expect(storyMarkdown(two, 'a').markdown).toMatch(/^### A\n[^#]*$/);
  });

  test('is what holds something new, under its section', () => {
    expect(newMarkdown(two, new Set(['b2'])).markdown).toMatch(/^## Reading\n\n### B\n[^#]*$/);
  });

  test('has its own counts', () => {
    expect(pickStories(two, new Set(['b2'])).counts).toMatchObject({
      stories: 1,
      links: 2,
      todos: 1,
      words: 3,
    });
  });
});

describe('a file name', () => {
  test.each([
    [{ slug: 'monthly', number: 15 }, 1, 'monthly-2021-03-issue-015.md'],
    [{ slug: 'Ünï/../x', number: 1500 }, 2, 'uni-x-2021-03-issue-1500-r2.md'],
    [{ slug: '日本', number: undefined }, 1, 'monthly-2021-03.md'],
  ])('%j, revision %i: %s', ({ slug, number }, revision, name) => {
    const { newsletter, issue } = makeOutline();
    const { number: _, ...rest } = issue;
    const edition = {
      newsletter: { ...newsletter, slug },
      issue: number === undefined ? rest : { ...rest, number },
    };
    expect(fileName(edition, revision)).toBe(name);
  });

  test('has at most 80 characters', () => {
    const outline = makeOutline();
    outline.newsletter.slug = 'x'.repeat(200);
    expect(fileName(outline, 12).length).toBeLessThanOrEqual(80);
  });
});

test('front matter stands before the draft on request', () => {
  expect(renderMarkdown(two, { frontMatter: { status: 'draft' } })).toMatch(
    /^---\ntitle: "Monthly #3: March 2021"\nnumber: 3\nmonths: \["2021-03"\]\ndate: 2021-03-31\nstatus: draft\n---\n\n# Monthly/,
  );
});

test('HTML has plain tags, web links and no pictures unless asked for', () => {
  const markdown =
    '<!-- x -->\n\n# A\n\n[b](javascript:c) <script>d</script> ![e](https://x.org/f)\n\n| g | h |\n|---|---|\n| i | j |';
  expect(markdownToHtml(markdown)).toBe(
    '<h1>A</h1>\n<p>b d e</p>\n<ul><li><strong>g · h</strong></li><li>i · j</li></ul>',
  );
  expect(markdownToHtml(markdown, { pictures: true })).toContain('<img src="https://x.org/f" alt="e">');
});
