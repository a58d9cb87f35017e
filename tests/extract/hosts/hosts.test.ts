/** What each host says, in the form that its documentation gives; the answers of tests/fixtures/hosts are made up. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeCapture } from '../../../src/clipping/merge.ts';
import { HOSTS, questionAbout } from '../../../src/extract/hosts/index.ts';
import { makeClipping } from '../../builders.ts';

interface Fixture {
  page: string;
  asks: string;
  answer: unknown;
  tells: { summary?: string; repo: object };
}

const FOLDER = new URL('../../fixtures/hosts/', import.meta.url);
const fixtures = readdirSync(FOLDER).map(
  file =>
    [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Fixture] as const,
);

const ask = (url: string) => questionAbout({ url });

describe('a host', () => {
  test.each(fixtures)('%s is asked at its own address and understood', (_, { page, asks, answer, tells }) => {
    const question = ask(page);
    expect(question?.address).toBe(asks);
    expect(question?.read(answer)).toEqual({ url: page, ...tells });
  });

  test('has a fixture', () => {
    for (const { rule } of HOSTS) expect(fixtures.map(([name]) => name).join(' ')).toContain(rule);
  });

  test.each(fixtures)('%s is asked on the page’s own site, unless it lets anybody read', (_, { page }) => {
    const { address = '', open } = ask(page) ?? {};
    if (!open) expect(new URL(address).origin).toBe(new URL(page).origin);
    else expect(new URL(address).hostname.endsWith(`.${new URL(page).hostname}`)).toBe(true);
  });

  test('may answer anything', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(...fixtures.map(([, { page }]) => page)),
        (answer, page) => {
          expect(ask(page)?.read(answer)).toBeUndefined();
        },
      ),
    );
  });

  test('may answer its own form with anything in it', () => {
    const nasty = fc.oneof(fc.jsonValue(), fc.constantFrom('<script>', '__proto__', -1, [], ['a', 1], null));
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(nasty, { minLength: 30, maxLength: 30 }),
        ([, fixture], values) => {
          let at = 0;
          const bent = JSON.parse(JSON.stringify(fixture.answer), (key, value) =>
            ['full_name', 'path_with_namespace', 'id', 'name'].includes(key) || typeof value === 'object'
              ? value
              : values[at++ % values.length],
          );
          const told = ask(fixture.page)?.read(bent);
          const clipping = makeClipping({ url: fixture.page });
          const merged = told ? mergeCapture(clipping, told, { first: false, now: 1 }) : clipping;
          expect(['undefined', 'number']).toContain(typeof merged.repo?.stars);
          expect(['undefined', 'string']).toContain(typeof merged.repo?.license);
        },
      ),
    );
  });
});

describe('nobody is asked', () => {
  test('about a page of another site, or of no repository', () => {
    for (const url of [
      'https://example.org/a/b',
      'https://github.com/ada',
      'https://github.com/features/copilot',
      'file:///a',
      'no address',
    ])
      expect(ask(url), url).toBeUndefined();
  });

  test('where the page told everything that the host could', () => {
    const repo = {
      host: 'codeberg.org',
      owner: 'ada',
      name: 'loom',
      description: 'Weaves',
      stars: 1,
      language: 'Go',
      topics: ['a'],
    };
    const url = 'https://codeberg.org/ada/loom';
    expect(questionAbout({ url, repo })).toBeUndefined();
    const { topics: _, ...less } = repo;
    expect(questionAbout({ url, repo: less })).toBeDefined();
  });
});

describe('what a host tells', () => {
  test('fills what is empty and changes nothing else', () => {
    const url = 'https://github.com/ada/engine';
    const repo = { host: 'github.com', owner: 'Ada', name: 'engine', stars: 10 };
    const clipping = makeClipping({ url, repo, summary: 'The page’s own' });
    const told = questionAbout(clipping)?.read({
      full_name: 'ada/engine',
      stargazers_count: 11,
      description: 'Computes',
      language: 'C',
    });
    const merged = mergeCapture(clipping, told ?? { url }, { first: false, now: 1 });
    expect(merged).toMatchObject({
      summary: 'The page’s own',
      repo: { owner: 'Ada', stars: 10, language: 'C', description: 'Computes' },
    });
  });

  test('is of the repository when a file, a tab or a release was clipped', () => {
    for (const path of ['/issues', '/blob/main/src/a.ts', '/releases/tag/v1'])
      expect(ask(`https://github.com/ada/engine${path}`)?.address).toBe(
        'https://api.github.com/repos/ada/engine',
      );
  });
});
