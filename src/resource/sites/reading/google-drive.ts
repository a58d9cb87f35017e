/** Drive files as '/open?id=…' and '/uc?id=…'. */
import { pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

export const driveFile: SiteRule = {
  name: 'google-docs',
  hosts: ['docs.google.com', 'drive.google.com'],
  identify(url) {
    const id = url.searchParams.get('id') ?? '';
    if (!/^\/(?:open|uc)$/.test(pathOf(url)) || !/^[\w-]{20,}$/.test(id)) return undefined;
    return { key: `google-docs:file/${id}`, link: `https://drive.google.com/file/d/${id}` };
  },
};
