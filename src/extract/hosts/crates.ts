/** crates.io. https://crates.io/data-access#api */
import { at, text, texts, told } from './answer.ts';
import type { HostApi } from './host-api.ts';
import { spdx } from './spdx.ts';

export const crates: HostApi = {
  rule: 'crates',
  gives: ['description', 'license', 'topics', 'release'],
  request: ({ origin, name }) =>
    origin === 'https://crates.io'
      ? { address: `${origin}/api/v1/crates/${encodeURIComponent(name)}` }
      : undefined,
  read(answer) {
    const name = text(answer, 'crate', 'name');
    if (!name) return undefined;
    const description = text(answer, 'crate', 'description');
    const newest = at(answer, 'versions', '0');
    return {
      summary: description,
      repo: told({
        owner: text(newest, 'published_by', 'login'),
        name,
        description,
        language: 'Rust',
        license: spdx(text(newest, 'license')),
        topics: texts(answer, 'crate', 'keywords'),
        release: text(answer, 'crate', 'max_stable_version') ?? text(answer, 'crate', 'newest_version'),
      }),
    };
  },
};
