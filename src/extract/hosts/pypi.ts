/** PyPI. https://docs.pypi.org/api/json/ */
import { text, told } from './answer.ts';
import type { HostApi } from './host-api.ts';
import { spdx } from './spdx.ts';

const LONGEST_LICENSE = 60;

export const pypi: HostApi = {
  rule: 'pypi',
  gives: ['description', 'license', 'topics', 'release'],
  request: ({ origin, name }) => ({ address: `${origin}/pypi/${encodeURIComponent(name)}/json` }),
  read(answer) {
    const name = text(answer, 'info', 'name');
    if (!name) return undefined;
    const description = text(answer, 'info', 'summary');
    // Older packages put the licence's whole text where its name belongs.
    const stated = text(answer, 'info', 'license');
    const named = stated && stated.length <= LONGEST_LICENSE ? stated : undefined;
    const keywords = listIn(text(answer, 'info', 'keywords') ?? '');
    return {
      summary: description,
      repo: told({
        owner: text(answer, 'info', 'author') ?? text(answer, 'info', 'maintainer'),
        name,
        description,
        language: 'Python',
        license: spdx(text(answer, 'info', 'license_expression') ?? named),
        topics: keywords.length > 0 ? keywords : undefined,
        release: text(answer, 'info', 'version'),
      }),
    };
  },
};

/** Keywords are parted by commas, or else by white space. */
const listIn = (keywords: string): string[] =>
  keywords
    .split(/[,;]/.test(keywords) ? /[,;]/ : /\s/)
    .map(word => word.trim())
    .filter(word => word !== '');
