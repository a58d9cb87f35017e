/**
 * The rich copy, really copied on the desk and really pasted into the editors that newsletter services are built on:
 * headings, links with their addresses, lists, emphasis, quotes and code arrive, and nothing else does.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOutline, type OutlineSource } from '../../src/issue/build-outline.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { standingText } from '../../src/render/standing.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { makeClipping } from '../builders.ts';
import { modelIssue, smallIssue } from '../render/acceptance-cases.ts';
import { parseHtml } from '../render/readers.ts';
import { type Desk, openDesk } from './desk.ts';
import { expectedOf } from './editors/expected.ts';
import { EDITORS, pasteInto, serveEditors } from './editors/open.ts';
import { structureOf } from './editors/structure.ts';
import { choose } from './fields.ts';
import { seedIssue } from './seed-issue.ts';

/** What an author may type into a note. */
const NOTE = `Some *emphasis*, **strong words**, ~~no~~, \`code\` and a [link with *emphasis*](https://example.org/a_(b)?x=1&y=2).

https://example.org/alone

First line\\
second line

1. one
2. two
   - nested

> Somebody **else** said so.

![A wavy line](https://example.org/wave.png)

\`\`\`liquid
{{ page.title }}
  <b>
\`\`\`

Her name is {{ subscriber.name }}, or *|FNAME|*`;

/** The case with one story more, which holds everything that a note can. */
function withNote(source: OutlineSource): OutlineSource {
  const month = source.issue.id;
  const clipping = makeClipping({
    id: 'noted',
    title: 'C# vs <b>F#</b>: a_b *c* {{ d }} & www.example.org',
    kind: 'paper',
    authors: ['Ann [A]', 'Ben'],
    month,
    clippedAt: Date.parse(`${month}-20T12:00:00Z`),
    notes: { what: 'It is *this*.', why: '', note: NOTE },
  });
  return { ...source, clippings: [...source.clippings, clipping] };
}

const CASES = [
  { name: 'a small issue', source: withNote(smallIssue()) },
  ...[modelIssue()].flatMap(source =>
    source ? [{ name: 'the model issue', source: withNote(source) }] : [],
  ),
];

describe.each(CASES)('$name, copied as rich text', ({ source }) => {
  const markdown = renderMarkdown(buildOutline({ ...source, standing: standingText }));
  let site: Site;
  let chromium: Chromium;
  let desk: Desk;

  beforeAll(async () => {
    site = await serveSite();
    await serveEditors(site);
    chromium = await launchChromium({ site });
    await seedIssue(chromium, source);
    desk = await openDesk(chromium, source.issue.id);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  const copy = async (item: string, done: string): Promise<void> => {
    await desk.page.bringToFront();
    await choose(desk.page, 'Copy', item);
    await desk.page.waitForFunction(`document.body.textContent.includes('${done} (r')`);
  };
  const arrives = async (editor: (typeof EDITORS)[number]) =>
    structureOf(parseHtml(await pasteInto(chromium, editor)));

  it.each(EDITORS)('arrives in %s whole, and nothing more', async editor => {
    await copy('Rich text', 'Rich text copied');
    const expected = expectedOf(markdown, { pictures: editor === 'tiptap' });
    const arrived = await arrives(editor);
    expect(arrived).toEqual(expected);
    const kinds = new Set(arrived.map(({ kind }) => kind));
    for (const kind of ['h2', 'h3', 'p', 'li 1', 'li 2', 'ol 1', 'quote', 'code'])
      expect(kinds).toContain(kind);
  });

  it.each(EDITORS)('arrives in %s without to-dos', async editor => {
    await copy('Rich text without to-dos', 'Rich text without to-dos copied');
    expect(await arrives(editor)).toEqual(
      expectedOf(markdown, { pictures: editor === 'tiptap', todos: false }),
    );
  });
});
