// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isFeed, itemSources } from '../../../src/transfer/past/feed.ts';
import { linksOfIssue } from '../../../src/transfer/past/issue-text.ts';
import { readPastFiles } from '../../../src/transfer/past/read-files.ts';
import { readPast } from '../../../src/transfer/past/readers.ts';

const readAll = (path: string, text: string) => [...readPast(path, text)];
const read = (path: string, text: string) => readAll(path, text).flatMap(each => ('why' in each ? [] : each));
const addresses = (links: { address: string }[]) => links.map(({ address }) => address);

describe('an earlier issue in Markdown', () => {
  test.each([
    [
      'YAML',
      '---\ntitle: "ResNets: again"\nnumber: 15\ndate: 2021-03-31T10:00:00Z\n---\n\n[a](https://example.org/a)',
      'ResNets: again',
    ],
    [
      'TOML',
      '+++\ntitle = "ResNets: again"\nnumber = 15\ndate = 2021-03-31\n+++\n[a](https://example.org/a)',
      'ResNets: again',
    ],
    [
      'Pelican',
      'Title: ResNets: again\nNumber: 15\nDate: 2021-03-31\n\n[a](https://example.org/a)',
      'ResNets: again',
    ],
    ['a heading', '# Monthly #15: March 2021\n\n[a](https://example.org/a)', 'Monthly #15: March 2021'],
    [
      'both',
      '---\ntitle: ResNets again\ndate: 2021-03-31\n---\n# Issue 15\n\n[a](https://example.org/a)',
      'ResNets again',
    ],
  ])('says its number and month: %s', (_, text, title) => {
    const [issue] = read('x.md', text);
    expect(issue).toMatchObject({ title, number: 15, month: '2021-03', source: 'x.md' });
    expect(addresses(issue?.links ?? [])).toEqual(['https://example.org/a']);
  });

  test('is whole where it begins with a rule', () => {
    const [issue] = read(
      'x.md',
      '---\n\n# Issue 15\n\nhttps://example.org/a\n\n---\n\nhttps://example.org/b',
    );
    expect(issue).toMatchObject({ title: 'Issue 15', number: 15 });
    expect(addresses(issue?.links ?? [])).toEqual(['https://example.org/a', 'https://example.org/b']);
  });

  test('is Markdown where it begins with a piece of HTML', () => {
    const text =
      '<p align="center"><a href="https://example.org/a">a</a></p>\n\n# Issue 15\n\n[b](https://example.org/b)';
    const [issue] = read('x.md', text);
    expect(issue).toMatchObject({ title: 'Issue 15' });
    expect(addresses(issue?.links ?? [])).toEqual(['https://example.org/a', 'https://example.org/b']);
  });

  test('by its file name alone', () => {
    expect(read('issues/2021-03-31-issue-15.md', 'https://example.org/a')).toMatchObject([
      { number: 15, month: '2021-03', title: '2021-03-31-issue-15' },
    ]);
  });
});

describe('an earlier issue in HTML', () => {
  test('is read by its article, with what stands around each link', () => {
    const html = `<!doctype html><html><head><title>Monthly #15</title><meta property="article:published_time" content="2021-03-31">
      <link rel="canonical" href="https://monthly.example/15"></head><body><nav><a href="/about">About</a></nav><article>
      <p>A <a href="https://example.org/a">post</a> about much more than that.</p><a href="https://example.org/b"><img alt="B"></a>
      <a href="../14">The one before</a></article><footer><a href="https://x.example">X</a></footer></body></html>`;
    const [issue] = read('15.html', html);
    expect(issue).toMatchObject({
      number: 15,
      month: '2021-03',
      title: 'Monthly #15',
      address: 'https://monthly.example/15',
    });
    expect(issue?.links).toEqual([
      { address: 'https://example.org/a', text: 'post', around: 'A post about much more than that.' },
      { address: 'https://example.org/b', text: 'B', around: '' },
      { address: 'https://monthly.example/14', text: 'The one before', around: '' },
    ]);
  });

  test('is read whole where each story is an article, and without the cards around one that is larger', () => {
    const article = (...names: string[]) =>
      `<article>${names.map(name => `<a href="https://example.org/${name}">${name}</a>`).join(' ')}</article>`;
    const linksOf = (html: string) =>
      read('15.html', `<!doctype html>${html}`)[0]?.links.map(({ text }) => text);
    expect(linksOf(article('a', 'b', 'c') + article('d', 'e', 'f') + article('g'))).toHaveLength(7);
    const cards = ['x', 'y', 'z', 'w'].map(name => article(name)).join('');
    expect(linksOf(article('a', 'b', 'c', 'd', 'e') + cards)).toHaveLength(5);
    const bare = 'abcdefgh'.replace(/./g, '<p><a href="https://example.org/$&">$&</a></p>');
    expect(linksOf(`<main>${bare}</main><aside>${cards}</aside>`)).toHaveLength(8);
    expect(linksOf(`<main>${bare}${cards}</main>`)).toContain('h');
  });

  test('tells links of a bare list by the paragraph after the heading', () => {
    const html =
      '<h3>A story</h3><p>A list of changes.</p><p>Because.</p><ul><li>Blog: <a href="https://a.example/">a</a></li></ul><h3>Another</h3><ul><li><a href="https://b.example/">b</a></li></ul>';
    expect(linksOfIssue(html).map(({ around }) => around)).toEqual(['A list of changes.', 'b']);
  });

  test('runs nothing, asks for nothing, and is not bent by names', () => {
    const html = `<p><form name="querySelectorAll"><input name="getAttribute"></form><img src="x" onerror="document.title='bad'">
      <script>document.title='bad'</script><a href="javascript:alert(1)">x</a><a href="https://example.org/a">a</a>`;
    expect(addresses(linksOfIssue(html))).toEqual(['https://example.org/a']);
    expect(document.title).not.toBe('bad');
  });
});

const item = (at: number, content: string) =>
  `<item><title>Monthly #${at}</title><link>https://monthly.example/${at}</link><pubDate>Wed, 31 Mar 2021 10:00:00 GMT</pubDate>${content}</item>`;
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Monthly</title>${items.join('\n')}</channel></rss>`;

describe('a feed', () => {
  test('of RSS gives an issue for each entry', () => {
    const found = read(
      'feed.xml',
      rss(
        item(
          14,
          '<content:encoded><![CDATA[<p><a href="https://example.org/a">a</a> </item> ]]></content:encoded>',
        ),
        item(15, '<description>&lt;a href="https://example.org/b"&gt;b&lt;/a&gt;</description>'),
      ),
    );
    expect(
      found.map(({ number, month, links, address }) => [number, month, addresses(links), address]),
    ).toEqual([
      [14, '2021-03', ['https://example.org/a'], 'https://monthly.example/14'],
      [15, '2021-03', ['https://example.org/b'], 'https://monthly.example/15'],
    ]);
  });

  test('of Atom too, with HTML as text or as elements', () => {
    const entry = (id: number, content: string) =>
      `<entry><title type="text">Issue ${id}</title><link rel="self" href="https://m.example/self"/><link href="https://m.example/${id}"/><published>2021-03-31T00:00:00Z</published>${content}</entry>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom">${entry(1, '<content type="html">&lt;a href="https://example.org/a"&gt;a&lt;/a&gt;</content>')}${entry(2, '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a href="https://example.org/b">b</a></div></content>')}</feed>`;
    expect(
      read('a.atom', atom).map(({ number, links, address }) => [number, addresses(links), address]),
    ).toEqual([
      [1, ['https://example.org/a'], 'https://m.example/1'],
      [2, ['https://example.org/b'], 'https://m.example/2'],
    ]);
  });

  test('is cut in linear time, however many pieces of CDATA an entry has', () => {
    const start = process.cpuUsage();
    expect([...itemSources(`<item>${'<![CDATA[]]>'.repeat(60_000)}</item>`)]).toHaveLength(1);
    // Of the processor's time, in microseconds: other work on the machine does not count.
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });

  test('tells which of its entries cannot be read, and reads the others', () => {
    const broken = '<item><title>Caf&#233; &amp; more</title><b>never closed</item>';
    const cut = '<item><title><![CDATA[Issue 17]]></title><description>It ends he';
    const all = readAll('feed.xml', rss(item(14, ''), broken, item(15, ''), '<item><br></item>', cut));
    expect(all.flatMap(each => ('why' in each ? [[each.entry, each.why]] : []))).toEqual([
      ['Café & more', 'no XML that can be read'],
      ['', 'no XML that can be read'],
      ['Issue 17', 'the feed ends in the middle of it'],
    ]);
    expect(all).toHaveLength(5);
  });

  test('tells an entry without an end, and the one that it takes along', () => {
    const all = readAll('feed.xml', rss('<item><title>Open</title>', item(15, '')));
    expect(all.map(each => 'why' in each && each.entry)).toEqual(['Open', expect.stringContaining('15')]);
  });

  test('that is broken or hostile gives what can be read, in no time', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>';
    expect(read('x.xml', `<?xml version="1.0"?>${bomb}${rss(item(1, '&a;'))}`)).toEqual(expect.any(Array));
    expect([...itemSources('<item><item>')]).toEqual([]);
    const start = performance.now();
    for (const unit of ['<item>', '<item></item>', '<![CDATA[', '<item><![CDATA[', '<item x="'])
      for (const _ of itemSources(unit.repeat(300_000 / unit.length)));
    for (const unit of ['<item>', '<item><![CDATA[', '<item><title>', '<item x="'])
      for (const _ of readPast('x.xml', `<rss>${unit.repeat(300_000 / unit.length)}`));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('many files', () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const text = `# Monthly #${at + 1}\n\n[About](https://monthly.example/about) [a](https://example.org/${at})`;
      return {
        path: `2020-${String((at % 12) + 1).padStart(2, '0')}-01-x.md`,
        size: text.length,
        text: async () => text,
      };
    });

  test('are read in order, without the links that all of them have', async () => {
    const { issues, standing, unread } = await readPastFiles([
      ...files(6),
      { path: 'empty.md', size: 3, text: async () => 'abc' },
      { path: 'huge.md', size: 2_000_000, text: async () => 'never read' },
    ]);
    expect(issues.map(({ number, resources }) => [number, resources.length])).toEqual(
      [1, 2, 3, 4, 5, 6].map(at => [at, 1]),
    );
    expect(standing).toBe(1);
    expect(unread).toEqual([
      { source: 'empty.md', why: 'no link to a web page' },
      { source: 'huge.md', why: 'too large for an issue' },
    ]);
  });

  test('tell how far they are, and stop', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const work = readPastFiles(files(400), {
      signal: stop.signal,
      onProgress: done => {
        seen.push(done);
        if (done === 20) stop.abort();
      },
    });
    await expect(work).rejects.toThrow();
    expect(seen.length).toBeLessThan(400);
  });
});

describe('a feed is known by its first element', () => {
  test.each([
    ['<?xml version="1.0"?>\n<!-- a -->\n<!-- b -->\n<rss version="2.0">', true],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', true],
    [`${'<!-- a -->\n'.repeat(200)}# Issue 15`, false],
    ['<!-- <rss> without an end', false],
    ['<html><body>', false],
  ])('%#', (text, known) => expect(isFeed(text)).toBe(known));
});
