import { describe, expect, test } from 'vitest';
import { identify } from '../../src/resource/identify.ts';

describe('an address alone', () => {
  test('names the rule of the site that decided, and a kind', () => {
    expect(identify('https://arxiv.org/pdf/2103.07579v2.pdf')).toEqual({
      key: 'arxiv:2103.07579',
      link: 'https://arxiv.org/abs/2103.07579',
      rule: 'arxiv',
      kind: 'paper',
    });
  });

  test('has no rule where no site rule knows it', () => {
    expect(identify('https://coqui.ai')).toEqual({ key: 'url:coqui.ai', link: 'https://coqui.ai/' });
  });

  test.each([
    ['', 'url:'],
    ['about:blank', 'url:about:blank'],
    ['file:///home/a/paper.pdf', 'url:file:///home/a/paper.pdf'],
    ['javascript:alert(1)', 'url:javascript:alert(1)'],
    ['mailto:a@example.org', 'url:mailto:a@example.org'],
    ['example.org/no-scheme', 'url:example.org/no-scheme'],
    ['__proto__', 'url:__proto__'],
    ['https://', 'url:https://'],
  ])('that is not http(s), %j, is kept as it is', (address, key) => {
    expect(identify(address)).toEqual({ key, link: address });
  });

  test('longer than any place is kept as it is', () => {
    const address = `https://example.org/#code/${'a'.repeat(9000)}`;
    expect(identify(address)).toEqual({ key: `url:${address}`, link: address });
  });

  test('never shows a password in its key, and keeps it in the link for the check that warns of it', () => {
    const { key, link } = identify('https://me:secret@example.org/a?utm_source=x');
    expect(key).toBe('url:example.org/a');
    expect(link).toBe('https://me:secret@example.org/a');
  });
});

describe('what the page says', () => {
  const post = 'https://blog.example.org/2021/03/a-long-title?utm_source=x';

  test('gives a better address by its canonical link', () => {
    expect(
      identify('https://blog.example.org/?p=12', {
        canonical: 'https://blog.example.org/2021/03/a-long-title/',
      }),
    ).toMatchObject({
      key: 'url:blog.example.org/2021/03/a-long-title',
      link: 'https://blog.example.org/2021/03/a-long-title/',
    });
  });

  test('may lead to a site rule by its canonical link', () => {
    expect(
      identify('https://www.nature.com/nature/current?x=1', { canonical: '/articles/s41586-020-2649-2' }),
    ).toMatchObject({
      key: 'doi:10.1038/s41586-020-2649-2',
      rule: 'journal',
    });
  });

  test('turns a generic key into that of its DOI or arXiv id, and leaves the link', () => {
    expect(identify(post, { doi: 'https://doi.org/10.1000/ABC.1' })).toMatchObject({
      key: 'doi:10.1000/abc.1',
      link: 'https://blog.example.org/2021/03/a-long-title',
      rule: 'doi',
    });
    expect(identify(post, { arxivId: 'arXiv:2103.07579v2' }).key).toBe('arxiv:2103.07579');
    expect(identify(post, { doi: '10.48550/arXiv.2103.07579' }).key).toBe('arxiv:2103.07579');
    expect(identify(post, { doi: '10.1000/a', arxivId: '2103.07579' }).key).toBe('arxiv:2103.07579');
  });

  test('replaces a site’s own number by the DOI, and no other key of a site rule', () => {
    const doi = '10.1109/TGRS.2012.2200045';
    expect(identify('https://ieeexplore.ieee.org/document/6221978', { doi })).toMatchObject({
      key: 'doi:10.1109/tgrs.2012.2200045',
      link: 'https://ieeexplore.ieee.org/document/6221978',
    });
    expect(identify('https://pubmed.ncbi.nlm.nih.gov/24737116/', { doi }).key).toBe(
      'doi:10.1109/tgrs.2012.2200045',
    );
    expect(
      identify('https://arxiv.org/abs/2103.07579', { doi, canonical: 'https://arxiv.org/abs/2103.00000' })
        .key,
    ).toBe('arxiv:2103.07579');
    expect(identify('https://github.com/a/b', { doi: '10.5281/zenodo.1', arxivId: '2103.07579' }).key).toBe(
      'github:a/b',
    );
  });

  test.each(['', ' ', '10.1000', '10.1000/', 'doi', '2103', '__proto__', `10.1000/${'a'.repeat(600)}`])(
    'is ignored where it is no identifier: %j',
    text => {
      expect(identify(post, { doi: text, arxivId: text, canonical: '' }).key).toBe(
        'url:blog.example.org/2021/03/a-long-title',
      );
    },
  );
});

describe('an address that holds another', () => {
  test.each([
    [
      'https://www.google.com/amp/s/electrek.example/2022/05/26/a-post/amp/',
      'https://electrek.example/2022/05/26/a-post/amp/',
    ],
    [
      'https://electrek-example.cdn.ampproject.org/c/s/electrek.example/2022/05/26/a-post/',
      'https://electrek.example/2022/05/26/a-post/',
    ],
    [
      'https://www.google.com/url?sa=t&url=https%3A%2F%2Felectrek.example%2F2022%2F05%2F26%2Fa-post%2F&ved=1',
      'https://electrek.example/2022/05/26/a-post/',
    ],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Felectrek.example%2F2022%2F05%2F26%2Fa-post%2F%3Ffbclid%3D1&h=2',
      'https://electrek.example/2022/05/26/a-post/',
    ],
    [
      'https://electrek-example.translate.goog/2022/05/26/a-post/?_x_tr_sl=en&_x_tr_tl=de',
      'https://electrek.example/2022/05/26/a-post/',
    ],
    [
      'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Felectrek.example%2F2022%2F05%2F26%2Fa-post%2F&data=1',
      'https://electrek.example/2022/05/26/a-post/',
    ],
    [
      'https://urldefense.com/v3/__https://electrek.example/2022/05/26/a-post/__;!!abc',
      'https://electrek.example/2022/05/26/a-post/',
    ],
    [
      'https://href.li/?https://electrek.example/2022/05/26/a-post/',
      'https://electrek.example/2022/05/26/a-post/',
    ],
    [
      'https://out.reddit.com/t3_1?url=https%3A%2F%2Felectrek.example%2F2022%2F05%2F26%2Fa-post%2F',
      'https://electrek.example/2022/05/26/a-post/',
    ],
    [
      'https://r.jina.ai/https://electrek.example/2022/05/26/a-post/',
      'https://electrek.example/2022/05/26/a-post/',
    ],
  ])('is what it holds: %s', (address, link) => {
    expect(identify(address)).toMatchObject({ key: 'url:electrek.example/2022/05/26/a-post', link });
  });

  test.each([
    'https://web.archive.org/web/20220601000000/https://electrek.example/2022/05/26/a-post/',
    'https://web.archive.org/web/20220601000000id_/http://www.electrek.example:80/2022/05/26/a-post',
    'https://web.archive.org/web/2022*/electrek.example/2022/05/26/a-post/',
    'https://archive.ph/2022.06.01-101010/https://electrek.example/2022/05/26/a-post/',
    'https://archive.today/newest/https://electrek.example/2022/05/26/a-post/',
    'https://arquivo.pt/wayback/20220601000000/https://electrek.example/2022/05/26/a-post/',
  ])('is the same resource as its copy in an archive, which is what gets printed: %s', address => {
    expect(identify(address, { canonical: 'https://electrek.example/' })).toMatchObject({
      key: 'url:electrek.example/2022/05/26/a-post',
      link: address,
    });
  });

  test.each([
    'https://archive.ph/AbCdE',
    'https://web.archive.org/',
    'https://archive.org/details/a_book',
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://l.facebook.com/l.php?u=https://localhost/a',
  ])('stays itself where it holds none: %s', address => {
    expect(identify(address).link).toBe(address);
  });
});
