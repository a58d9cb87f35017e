/** Hugging Face: models, datasets and Spaces with their tabs and files. Its paper pages are arXiv's (arxiv.ts). */
import { segmentsOf } from '../../address.ts';
import { type Forge, names } from '../../forge.ts';
import { type ForgeSite, inProject, treeOrBlob } from '../../forge-found.ts';
import type { Found, SiteRule } from '../../identity.ts';

const FORGE: Forge = {
  tabs: names(
    'discussions commits settings community viewer activity logs colab kaggle embed data-studio sql-console refs',
  ),
  things: [
    { under: 'discussions', id: /^\d+$/ },
    { under: 'commit', id: /^[\da-f]{7,40}$/ },
  ],
  views: names('tree blob raw resolve blame edit commits'),
  revision: rest => (rest.length === 0 ? undefined : { revision: rest.slice(0, 1), path: rest.slice(1) }),
};

const SITE: ForgeSite = { forge: FORGE, host: 'huggingface.co', prefix: 'hf:', view: treeOrBlob };

const SHELVES = new Set(['datasets', 'spaces']);
const RESERVED = names(
  'docs blog learn papers collections organizations settings pricing tasks join login logout models datasets spaces search chat',
  'enterprise new posts notifications api inference inference-api terms-of-service privacy content-guidelines brand support',
  'subscribe course courses metrics transformers languages changelog storage hardware agents mcp kernels deploy welcome billing',
  'new-space new-dataset docs-preview reading-list front hf-academia contact activity likes security',
);

export const huggingFace: SiteRule = {
  name: 'hugging-face',
  hosts: ['huggingface.co', 'hf.co'],
  identify(url) {
    if (!/^(?:www\.)?(?:huggingface|hf)\.co$/.test(url.hostname)) return undefined;
    const [first = '', ...others] = segmentsOf(url);
    if (SHELVES.has(first)) return others.length === 0 ? undefined : inRepository(first, others);
    return first === '' || RESERVED.has(first.toLowerCase())
      ? undefined
      : inRepository('', [first, ...others]);
  },
};

/** `segments` begin with the owner, or with the name alone: 'bert-base-uncased', 'squad' have no owner. */
function inRepository(shelf: string, segments: readonly string[]): Found | undefined {
  const isAlone =
    segments.length === 1 || FORGE.views.has(segments[1] ?? '') || FORGE.tabs.has(segments[1] ?? '');
  const count = isAlone ? 1 : 2;
  const project = [shelf, ...segments.slice(0, count)]
    .filter(Boolean)
    .join('/')
    .replace(/\.git$/, '');
  if (!/^[\w./-]+$/.test(project)) return undefined;
  const found = inProject(SITE, project, segments.slice(count));
  if (!found) return undefined;
  const { repo, kind, ...rest } = found;
  const [owner = '', name] = segments;
  if (count === 2 && repo && name) return { ...found, repo: { ...repo, owner } };
  // A name alone may be an owner's page, and is no repository that has an owner.
  return shelf === '' && segments.length === 1 ? rest : { ...rest, ...(kind && { kind }) };
}
