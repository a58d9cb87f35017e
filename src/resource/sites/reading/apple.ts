/** Apple: podcasts, apps and books in any country; an episode has its own number in `i`. */
import { pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

export const applePodcasts: SiteRule = {
  name: 'apple',
  hosts: ['podcasts.apple.com', 'itunes.apple.com', 'apps.apple.com', 'books.apple.com', 'music.apple.com'],
  identify(url) {
    const [, shelf, id] = /^\/(?:[a-z]{2}\/)?([a-z-]+)\/(?:[^/]+\/)?(?:id)?(\d{6,})$/.exec(pathOf(url)) ?? [];
    if (!id || !shelf) return undefined;
    const item = /^\d{6,}$/.exec(url.searchParams.get('i') ?? '')?.[0];
    const link = `https://${url.hostname}${url.pathname}${item ? `?i=${item}` : ''}`;
    return {
      key: `apple:${id}${item ? `/${item}` : ''}`,
      link,
      ...(shelf === 'app' && { kind: 'tool' as const }),
    };
  },
};
