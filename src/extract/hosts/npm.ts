/**
 * npm: the site gives the data of its own pages as JSON to who asks for it by this header, as its own scripts do.
 * Its public API lies on another site, which is not asked.
 */
import { at, text, texts, told } from './answer.ts';
import type { HostApi } from './host-api.ts';
import { spdx } from './spdx.ts';

export const npm: HostApi = {
  rule: 'npm',
  gives: ['description', 'license', 'topics', 'release'],
  request: ({ origin, name }) => ({
    address: `${origin}/package/${name}`,
    headers: { 'x-spiferack': '1' },
  }),
  read(answer) {
    const shown = at(answer, 'packageVersion');
    const name = text(shown, 'name') ?? text(answer, 'package');
    if (!name) return undefined;
    const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
    const maintainer = text(at(answer, 'packument', 'maintainers', '0'), 'name');
    const description = text(shown, 'description');
    return {
      summary: description,
      repo: told({
        owner: scope ?? maintainer,
        name: bare,
        description,
        license: spdx(text(shown, 'license')),
        topics: texts(shown, 'keywords'),
        release: text(shown, 'version'),
      }),
    };
  },
};
