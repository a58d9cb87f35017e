/** Hugging Face: models, datasets and Spaces. Likes are its stars. https://huggingface.co/docs/hub/api */
import { number, ownerAndName, text, texts, told } from './answer.ts';
import type { HostApi } from './host-api.ts';
import { spdx } from './spdx.ts';

const SHELF = /^(datasets|spaces)(?:\/|$)/;
const ARXIV = /^arxiv:(\d{4}\.\d{4,5})$/;

export const huggingFace: HostApi = {
  rule: 'hugging-face',
  gives: ['stars', 'license', 'topics', 'papers'],
  request({ origin, name, repo }) {
    const shelf = SHELF.exec(name)?.[1];
    const path = repo ? `${repo.owner}/${repo.name}` : name.slice(shelf ? shelf.length + 1 : 0);
    return path === ''
      ? undefined
      : {
          address: `${origin}/api/${shelf ?? 'models'}/${path.split('/').map(encodeURIComponent).join('/')}`,
        };
  },
  read(answer) {
    const id = text(answer, 'id');
    if (!id) return undefined;
    const tags = texts(answer, 'tags') ?? [];
    const tagged = (name: string): string | undefined =>
      tags.find(tag => tag.startsWith(`${name}:`))?.slice(name.length + 1);
    const plain = tags.filter(tag => !tag.includes(':'));
    const papers = tags.flatMap(tag => ARXIV.exec(tag)?.[1] ?? []);
    const description = text(answer, 'cardData', 'short_description');
    return {
      summary: description ?? text(answer, 'description'),
      repo: told({
        // A few early models have no owner.
        ...(ownerAndName(id) ?? { owner: text(answer, 'author') ?? 'huggingface', name: id }),
        description,
        stars: number(answer, 'likes'),
        license: spdx(tagged('license') ?? text(answer, 'cardData', 'license')),
        topics: plain.length > 0 ? plain : undefined,
        papers: papers.length > 0 ? papers.map(paper => `https://arxiv.org/abs/${paper}`) : undefined,
      }),
    };
  },
};
