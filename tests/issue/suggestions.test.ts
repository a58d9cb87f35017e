import { describe, expect, it } from 'vitest';
import type { Clipping } from '../../src/clipping/clipping.ts';
import { papersNamed } from '../../src/issue/named-papers.ts';
import { storiesOf } from '../../src/issue/stories.ts';
import { suggestionsOf } from '../../src/issue/suggestions.ts';
import { makeClipping } from '../builders.ts';

const paper = makeClipping({
  id: 'paper',
  kind: 'paper',
  resource: 'arxiv:2103.07579',
  link: 'https://arxiv.org/abs/2103.07579',
  title: 'Revisiting ResNets',
  paper: { arxivId: '2103.07579', code: 'https://github.com/tensorflow/tpu/tree/master/models' },
});
const code = makeClipping({
  id: 'code',
  kind: 'repo',
  resource: 'github:tensorflow/tpu',
  title: 'tensorflow/tpu',
  repo: { host: 'github.com', owner: 'tensorflow', name: 'tpu' },
});
const post = makeClipping({ id: 'post', kind: 'blog', title: 'Notes on a paper' });

/** 'code → paper: its code', in order. */
const found = (
  clippings: Clipping[],
  { texts = {}, dismissed = [] }: { texts?: Record<string, string>; dismissed?: string[] } = {},
) =>
  suggestionsOf(
    storiesOf(clippings),
    new Map(Object.entries(texts).map(([id, text]) => [id, papersNamed(text)])),
    dismissed,
  );
const told = (...args: Parameters<typeof found>) =>
  found(...args).map(({ to, joins, reason }) => `${joins} → ${to}: ${reason}`);

describe('what is suggested', () => {
  it('is the repository that a paper names, and one whose README names the paper', () => {
    const deep = { ...code, resource: 'github:tensorflow/tpu', link: 'https://github.com/tensorflow/tpu' };
    expect(told([paper, deep])).toEqual(['code → paper: its code']);
    const readme = {
      ...code,
      repo: { ...code.repo, papers: ['https://arxiv.org/pdf/2103.07579v2'] } as never,
    };
    expect(told([{ ...paper, paper: {} }, readme])).toEqual(['code → paper: its code']);
    expect(told([{ ...paper, paper: {} }, code])).toEqual([]);
  });

  it('is a post whose text or summary links to the paper, by arXiv or DOI', () => {
    const nature = {
      ...paper,
      id: 'nature',
      resource: 'doi:10.1038/s41586-021-03819-2',
      link: 'https://doi.org/10.1038/s41586-021-03819-2',
    };
    expect(told([paper, post], { texts: { post: 'See [it](https://arxiv.org/abs/2103.07579).' } })).toEqual([
      'post → paper: about this paper',
    ]);
    expect(told([nature, post], { texts: { post: 'As doi:10.1038/s41586-021-03819-2 says.' } })).toEqual([
      'post → nature: about this paper',
    ]);
    expect(told([paper, { ...post, summary: 'We read arXiv:2103.07579.' }])).toEqual([
      'post → paper: about this paper',
    ]);
  });

  it('is no page that lists many papers, and no paper for citing another', () => {
    const list = ['2103.07579', '2101.00001', '2101.00002', '2101.00003', '2101.00004']
      .map(id => `https://arxiv.org/abs/${id}`)
      .join('\n');
    expect(told([paper, post], { texts: { post: list } })).toEqual([]);
    expect(told([paper, { ...post, kind: 'paper' }], { texts: { post: 'arXiv:2103.07579' } })).toEqual([]);
  });

  it('is the same telling title, to the one clipped first', () => {
    const [a, b, c] = ['WIDeText: a multimodal framework', 'WIDeText — A Multimodal Framework!', 'Home'].map(
      (title, at) => makeClipping({ id: `c${at}`, title, clippedAt: 9 - at }),
    ) as [Clipping, Clipping, Clipping];
    expect(told([a, b, c, { ...c, id: 'c9' }])).toEqual(['c0 → c1: same title']);
  });

  it('is nothing of one story, and each pair of stories once', () => {
    expect(told([paper, { ...code, story: 'paper', role: 'more' }])).toEqual([]);
    const both = [
      paper,
      { ...code, story: 'post', role: 'more' as const },
      { ...post, summary: 'arXiv:2103.07579' },
    ];
    expect(
      told([{ ...paper, paper: { code: 'https://github.com/tensorflow/tpu' } }, ...both.slice(1)]),
    ).toHaveLength(1);
  });

  it('is not what was turned down, whichever of its reasons is left', () => {
    const named = { ...paper, paper: { code: 'https://github.com/tensorflow/tpu' } };
    const [suggestion] = found([named, code]);
    expect(told([named, code], { dismissed: suggestion?.ids ?? [] })).toEqual([]);
    expect(told([named, { ...code, title: named.title }], { dismissed: suggestion?.ids ?? [] })).toEqual([]);
  });
});

describe('papers named in a text', () => {
  it('are found by every form of their address, and nothing else is', () => {
    const text = `https://export.arxiv.org/pdf/2103.07579v3, arxiv.org/abs/2103.07580. (arXiv:2103.07581)
      <https://doi.org/10.1145/3292500.3330701> 10.1145/3292500.3330702; https://example.org/10.5/x v1.2/3 and/or`;
    expect(papersNamed(text)).toEqual([
      'arxiv:2103.07579',
      'arxiv:2103.07580',
      'arxiv:2103.07581',
      'doi:10.1145/3292500.3330701',
      'doi:10.1145/3292500.3330702',
    ]);
  });

  it.each(['arxiv.', 'a.', 'https://', '10.1234/', 'arxiv:2103', '-.-', 'http://a.b/'.repeat(2)])(
    'take no time on %s without end',
    part => {
      const started = performance.now();
      papersNamed(part.repeat(400_000 / part.length));
      expect(performance.now() - started).toBeLessThan(1500);
    },
  );

  it('are suggested for 300 stories in no time', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      ...makeClipping({ id: `p${at}`, resource: `arxiv:2103.${String(at).padStart(5, '0')}` }),
      kind: at % 2 ? ('blog' as const) : ('paper' as const),
      summary: `arXiv:2103.${String(at - 1).padStart(5, '0')} and more`,
    }));
    const stories = storiesOf(many);
    suggestionsOf(stories, new Map(), []);
    const started = performance.now();
    expect(suggestionsOf(stories, new Map(), [])).toHaveLength(150);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
