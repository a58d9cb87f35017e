/** Forms that leave for one kind of program: an HTML file for mail, an issue on GitHub, a subject line. */
import { describe, expect, test } from 'vitest';
import { isRepository } from '../../src/issue/repository.ts';
import { githubBody, LONGEST_ADDRESS, newIssue } from '../../src/render/github-issue.ts';
import { CLIPPED_FROM, htmlFile, mailSize } from '../../src/render/html-file.ts';
import { titleLine } from '../../src/render/title-line.ts';
import { makeOutline, makeStory } from './outlines.ts';
import { parseHtml, read } from './readers.ts';

describe('an HTML file', () => {
  const page = htmlFile(
    '# T\n\n> **TODO(why):** x\n\n[a](https://x.example/) ![b](https://x.example/b.png)\n\n[c](/d)\n',
    {
      title: '<T>',
      language: 'en"x',
    },
  );

  test('is one file: nothing but its pictures is fetched, styles are inline, addresses absolute', () => {
    expect(page).not.toMatch(/<(?:link|script|style|iframe)|url\(|class=/);
    const addresses = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(['https://x.example/', 'https://x.example/b.png']);
    expect(page).toContain('<title>&#x3C;T></title>');
    expect(page).toContain('lang="en&#x22;x"');
  });

  test('shows its TODOs, and no draft check', () => {
    expect(parseHtml(page).querySelector('p')?.getAttribute('style')).toContain('background-color');
  });

  test.each([
    [CLIPPED_FROM * 0.5, 'yes'],
    [CLIPPED_FROM * 0.95, 'hardly'],
    [CLIPPED_FROM, 'hardly'],
    [CLIPPED_FROM + 1, 'no'],
  ])('of %i bytes fits: %s', (bytes, fits) => {
    expect(mailSize('x'.repeat(bytes))).toEqual({ bytes: Math.floor(bytes), fits });
  });

  test('is weighed in bytes', () => {
    expect(mailSize('日本').bytes).toBe(6);
  });
});

describe('an issue on GitHub', () => {
  test('has title and text in its address up to the limit, and the title alone beyond', () => {
    const empty = newIssue('ann/drafts', 'T', '').address.length;
    const fits = newIssue('ann/drafts', 'T', 'x'.repeat(LONGEST_ADDRESS - empty));
    expect(fits).toMatchObject({ isLong: false });
    expect(fits.address).toHaveLength(LONGEST_ADDRESS);
    expect(newIssue('ann/drafts', 'T', 'x'.repeat(LONGEST_ADDRESS - empty + 1))).toEqual({
      address: 'https://github.com/ann/drafts/issues/new?title=T',
      isLong: true,
    });
  });

  test('is counted as it stands in the address', () => {
    expect(newIssue('ann/drafts', 'T', '日'.repeat(1000)).isLong).toBe(true);
    expect(newIssue('ann/drafts', 'T & #1\ud800', 'a&b=c#d').address).toBe(
      'https://github.com/ann/drafts/issues/new?title=T%20%26%20%231%EF%BF%BD&body=a%26b%3Dc%23d',
    );
  });

  test('has a title of at most 256 characters', () => {
    const { searchParams } = new URL(newIssue('ann/drafts', '👩'.repeat(300), '').address);
    expect([...(searchParams.get('title') ?? '')]).toHaveLength(256);
  });

  test('calls nobody and points at no issue, and reads as before', () => {
    const draft =
      '### By @ann\\_b, #12 and GH-5\n\n`@code` [@link](https://x.example/@a#12) me@x.example C#7 ann@2';
    expect(githubBody(draft)).toBe(
      '### By @<!-- -->ann\\_b, #<!-- -->12 and GH-<!-- -->5\n\n`@code` [@<!-- -->link](https://x.example/@a#12) me@x.example C#7 ann@2',
    );
    expect(read('gfm', githubBody(draft)).textContent).toBe(read('gfm', draft).textContent);
  });

  test('points at no issue of another repository either, and leaves bare addresses whole', () => {
    expect(githubBody('A/b\\_c#12, https://x.example/@ann#3 and www.x.example/#4')).toBe(
      'A/b\\_c#<!-- -->12, https://x.example/@ann#3 and www.x.example/#4',
    );
    expect(githubBody('An address that is text: https\\://x.example/@ann')).toContain('@<!-- -->ann');
  });

  test.each([
    ['ann/drafts', true],
    ['a-b/c.d_e', true],
    ['ann', false],
    ['ann/', false],
    ['-ann/x', false],
    ['a--b/x', false],
    ['ann/..', false],
    ['ann/x/y', false],
    ['ann/x?y', false],
  ])('belongs to a repository: %s is one: %s', (name, is) => {
    expect(isRepository(name)).toBe(is);
  });
});

describe('a subject line', () => {
  const line = (...stories: Parameters<typeof makeStory>[0][]): string =>
    titleLine(makeOutline({}, stories.map(makeStory)));

  test('names the first three stories, shortly', () => {
    expect(
      line(
        { title: 'ResNets strike again: ResNet-RS' },
        { title: 'Two toolkits' },
        { title: 'WIDeText: A Framework' },
        { title: 'D' },
      ),
    ).toBe('#3: ResNets strike again, Two toolkits, WIDeText');
  });

  test('names highlights before all others', () => {
    expect(line({ title: 'One' }, { title: 'Two' }, { title: 'Three', pick: true }, { title: 'Four' })).toBe(
      '#3: Three, One, Two',
    );
  });

  test('cuts what is long at a word', () => {
    expect(line({ title: 'word '.repeat(20) })).toBe('#3: word word word word word word word word word…');
  });

  test('of a hostile title of 100 kB takes no time', () => {
    const start = process.cpuUsage();
    line({ title: `x${':'.repeat(100_000)}y` });
    // Of the processor's time, in microseconds: other work on the machine does not count.
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });

  test('cuts no character in two', () => {
    expect(line({ title: `${'x'.repeat(46)}😀${'y'.repeat(9)}` })).toBe(`#3: ${'x'.repeat(46)}😀…`);
  });

  test('without number or stories says what there is', () => {
    expect(line()).toBe('#3');
    expect(
      titleLine(makeOutline({ issue: { id: '2021-03', months: ['2021-03'] } }, [makeStory({ title: 'A' })])),
    ).toBe('March 2021: A');
  });
});
