/** What must hold for every address, however odd: found by chance rather than by example. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostOf, identify, isClippable, kindOf, onSite, repoPath } from '../../src/resource/identify.ts';
import { SITES } from '../../src/resource/sites/index.ts';
import { CODE_HOSTS, TRACKING_NAMES, TRACKING_PREFIXES } from '../../src/resource/tracking-parameters.ts';

const HOSTS = [...new Set(SITES.flatMap(({ hosts }) => hosts).filter(host => host !== '*'))];
const host = fc.oneof(
  fc.constantFrom(...HOSTS),
  fc.constantFrom(...HOSTS).map(name => `www.${name}`),
  fc.constantFrom(
    'example.org',
    'm.example.org',
    'amp.example.co.uk',
    'gitlab.example.edu',
    'discuss.example.io',
    'web.archive.org',
    'google.com',
    'translate.goog',
    'a-b.translate.goog',
    '__proto__.com',
    'constructor.org',
    'xn--bcher-kva.example',
    '127.0.0.1',
    '[::1]',
    'localhost:8080',
    'example.org:8443',
  ),
);
/** Words that rules look for, so that chance reaches behind their first test. */
const segment = fc.oneof(
  fc.constantFrom(
    ...'abs pdf html doi full 10.1145 10.1000 3292500.3330701 2103.07579v2 math 0309136 owner name issues pull 12 tree blob main - src branch README.md releases tag v1 latest wiki'.split(
      ' ',
    ),
    ...'watch embed shorts ya5NwvKafDk r comments 7pfpeq status 436461658601713664 @user 109372843234567890 t p post-31ce2565880c wiki index.html amp s web 2020 https: example.com'.split(
      ' ',
    ),
    ...'articles article view pii S0092867411005812 stable 2669240 datasets spaces papers package project crates @scope posts questions content a-b-c-d e %2F %E0%A4%A 1.full.pdf+html %ED%A0%80'.split(
      ' ',
    ),
    ...'__proto__ constructor toString hasOwnProperty valueOf .. . ; : , ~ + %00 %20 index.php PMC123 forum volume15 dp 1098107969'.split(
      ' ',
    ),
  ),
  fc.string({ maxLength: 12 }).map(text => encodeURIComponent(text.toWellFormed())),
);
const parameter = fc.tuple(
  fc.constantFrom(
    'id',
    'v',
    'list',
    'title',
    'q',
    'url',
    'u',
    'page',
    'lang',
    'arnumber',
    'abstract_id',
    '__proto__',
    'a',
    'pii',
    'user',
    'case',
    'i',
    'term',
    'commentId',
    'ref',
    'doi',
  ),
  fc.oneof(
    fc.constantFrom(
      '1',
      'ya5NwvKafDk',
      '10.1371/journal.pone.0000001',
      'https://example.com/a',
      'javascript:alert(1)',
      '',
      'PLDB4BCE9817AE7B43',
    ),
    fc.string({ maxLength: 8 }),
  ),
);
const fragment = fc.constantFrom(
  '',
  '#',
  '#comments',
  '#a',
  '#/post/1',
  '#!/x',
  '#:~:text=a',
  '#a:~:text=b',
  '#__proto__',
  '#/watch?v=ya5NwvKafDk',
  '#/a?b=1&utm_source=x?',
  '#?&',
);
const address = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    host,
    fc.array(segment, { maxLength: 6 }),
    fc.array(parameter, { maxLength: 3 }),
    fragment,
    fc.boolean(),
  )
  .map(([scheme, name, path, query, end, slash]) => {
    const search = new URLSearchParams(query.map(([key, value]) => [key, value.toWellFormed()])).toString();
    return `${scheme}://${name}/${path.join('/')}${slash ? '/' : ''}${search && `?${search}`}${end}`;
  });
const RUNS = { numRuns: 1000 };

describe('identity', { timeout: 60_000 }, () => {
  test('never throws and never answers with an empty key, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), address), fc.string(), (text, other) => {
        const identity = identify(text, { canonical: other, doi: other, arxivId: other });
        expect(identity.key.length).toBeGreaterThan(3);
        for (const question of [isClippable, hostOf, kindOf, repoPath]) question(text);
        onSite(text, other);
      }),
      RUNS,
    );
  });

  test('a link leads back to the same resource', () => {
    fc.assert(
      fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true })), text => {
        const { key, link } = identify(text);
        expect(identify(link), link).toMatchObject({ key, link });
      }),
      { ...RUNS, numRuns: 3000 },
    );
  });

  test('a link is http(s), or what was clipped', () => {
    fc.assert(
      fc.property(
        fc.oneof(address, fc.string()),
        fc.oneof(address, fc.constant('javascript:alert(1)'), fc.string()),
        (text, canonical) => {
          const { link } = identify(text, { canonical });
          expect(link === text || /^https?:\/\//.test(link)).toBe(true);
        },
      ),
      RUNS,
    );
  });

  test('tracking parameters never matter', () => {
    const name = fc.oneof(
      fc.constantFrom(...TRACKING_NAMES),
      fc.constantFrom(...TRACKING_PREFIXES).map(prefix => `${prefix}x`),
    );
    fc.assert(
      fc.property(
        address,
        name,
        fc.stringMatching(/^[\w.-]{0,12}$/),
        fc.boolean(),
        (text, parameterName, value, upper) => {
          const url = new URL(text);
          fc.pre(
            parameterName !== 'ref' || ![...CODE_HOSTS, 'gitlab'].some(code => url.hostname.includes(code)),
          );
          const pair = `${upper ? parameterName.toUpperCase() : parameterName}=${value}`;
          url.search = url.search ? `${url.search}&${pair}` : pair;
          expect(identify(url.href).key, url.href).toBe(identify(text).key);
        },
      ),
      RUNS,
    );
  });

  test('scheme, "www.", default port, trailing slash, case of the host and escapes never matter on unknown sites', () => {
    const path = fc
      .array(fc.stringMatching(/^[a-z0-9~_-]{1,9}$/), { maxLength: 4 })
      .map(parts => parts.map(part => `/${part}`).join(''));
    fc.assert(
      fc.property(path, fc.constantFrom('', '?b=2&a=1', '?q=%C3%A9'), (plain, search) => {
        const { key } = identify(`https://example.org${plain}${search}`);
        const swapped = search === '?b=2&a=1' ? '?a=1&b=2' : search;
        for (const other of [
          `http://example.org${plain}/${search}`,
          `https://www.example.org:443${plain}${swapped}`,
          `HTTPS://EXAMPLE.org.${plain.replace(/~/g, '%7e')}${search}#comments`,
          `https://m.example.org${plain}/index.html${search}#:~:text=x`,
        ])
          expect(identify(other).key, other).toBe(key);
      }),
      RUNS,
    );
  });

  test('what a page says never touches the key of a site rule', () => {
    fc.assert(
      fc.property(address, address, (text, canonical) => {
        const { key, rule } = identify(text);
        if (rule) expect(identify(text, { canonical }).key).toBe(key);
      }),
      RUNS,
    );
  });

  test('takes no long time for a hostile address', () => {
    const many = (part: string): string => part.repeat(8000 / part.length);
    for (const part of [
      '-',
      'a-',
      '/amp',
      '%2F',
      'doi/10.1000/',
      '/-/tree/',
      '.full.pdf+html',
      '@a/',
      'index.php/',
      '../',
      '&u=https://a.b/',
      '10.1000/a/pdf/',
    ]) {
      const started = performance.now();
      for (const site of [
        'https://example.org/',
        'https://medium.com/',
        'https://datatracker.ietf.org/doc/draft-',
        'https://web.archive.org/web/2020/https://a.b/',
        'https://proceedings.mlr.press/v1/',
        'https://openaccess.thecvf.com/content/',
        'https://ieeexplore.ieee.org/iel7/',
        'https://jmlr.org/papers/v1/',
      ])
        identify(site + many(part), {
          canonical: site + many(part),
          doi: `10.1000/${many(part)}`,
          arxivId: many(part),
        });
      expect(performance.now() - started, part).toBeLessThan(2000);
    }
  });
});
