import { describe, expect, it } from 'vitest';
import type { RepoFacts } from '../../src/clipping/clipping.ts';
import { relation } from '../../src/issue/relation.ts';
import { makeClipping } from '../builders.ts';

const paper = makeClipping({
  id: 'paper',
  kind: 'paper',
  title: 'A Paper on Speech',
  link: 'https://arxiv.org/abs/2103.07579',
  paper: { arxivId: '2103.07579', code: 'https://github.com/Coqui-AI/TTS/tree/main' },
});
const repository = (overrides: Partial<RepoFacts> = {}) => {
  const repo = { host: 'github.com', owner: 'coqui-ai', name: 'TTS', ...overrides };
  const link = `https://${repo.host}/${repo.owner}/${repo.name}`;
  return makeClipping({
    id: 'repo',
    kind: 'repo',
    title: `${repo.owner}/${repo.name}`,
    url: link,
    link,
    repo,
  });
};

describe('two clippings belong together', () => {
  it('when the paper names the repository', () => {
    expect(relation(paper, repository())).toBe('its code');
    expect(relation(repository(), paper)).toBe('its paper');
    expect(relation(paper, repository({ name: 'TTS2' }))).toBeUndefined();
  });

  it('when one’s own words cite the other', () => {
    const other = repository({ owner: 'x', description: 'Code of arXiv:2103.07579' });
    expect(relation(other, paper)).toBe('its paper');
    const post = makeClipping({ kind: 'blog', summary: 'We read https://arxiv.org/abs/2103.07579 today.' });
    expect(relation(paper, post)).toBe('about this paper');
    expect(relation(post, paper)).toBe('its paper');
  });

  it('when the repository’s own page names the paper', () => {
    const other = repository({ owner: 'x', papers: ['https://arxiv.org/pdf/2103.07579v2'] });
    expect(relation(paper, other)).toBe('its code');
  });

  it('when the text of a post names the paper, and not when it lists many', () => {
    const post = makeClipping({ id: 'post', kind: 'blog' });
    const lines = ['arxiv:1', 'arxiv:2', 'arxiv:3', 'arxiv:4'];
    const texts = (...named: string[]) => new Map([['post', named]]);
    expect(relation(post, paper, texts('arxiv:2103.07579'))).toBe('its paper');
    expect(relation(paper, post, texts('arxiv:2103.07579'))).toBe('about this paper');
    expect(relation(post, paper, texts('arxiv:2103.07579', ...lines))).toBeUndefined();
  });

  it('but not two papers of which one cites the other', () => {
    const citing = makeClipping({ id: 'citing', kind: 'paper', summary: 'Builds on arXiv:2103.07579.' });
    expect(relation(citing, paper)).toBeUndefined();
  });

  it('when they have the same telling title', () => {
    const [a, b] = ['WIDeText: a multimodal framework', 'WIDeText — A Multimodal Framework!'].map(
      (title, at) => makeClipping({ id: `c${at}`, title }),
    );
    expect(relation(a as never, b as never)).toBe('same title');
    expect(
      relation(makeClipping({ title: 'Home' }), makeClipping({ id: 'c2', title: 'Home' })),
    ).toBeUndefined();
  });

  it('but not by tags or by time', () => {
    expect(relation(makeClipping({ tags: ['a'] }), makeClipping({ id: 'c2', tags: ['a'] }))).toBeUndefined();
  });
});
