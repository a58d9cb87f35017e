/** Mastodon and its kin, known by their paths on any host. */
import { pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

/** '/@user/109…', '/@user@home.example/109…', '/users/user/statuses/109…'; numbers are the host's own, 15 digits and more. */
const POST =
  /^\/(?:web\/|deck\/)?(?:@([\w.-]+)(@[\w.-]+)?\/|users\/([\w.-]+)\/statuses\/|web\/statuses\/|statuses\/)(\d{15,20})(?:\/(?:embed|reblogs|favourites|quotes))?$/;

export const mastodon: SiteRule = {
  name: 'mastodon',
  hosts: ['*'],
  identify(url) {
    const [, short, remote = '', long, id] =
      POST.exec(pathOf(url).replace(/^\/(?:web|deck)(?=\/(?:@|statuses))/, '')) ?? [];
    if (!id) return undefined;
    const author = short ?? long;
    const link = author
      ? `https://${url.host}/@${author}${remote}/${id}`
      : `https://${url.host}/statuses/${id}`;
    return { key: `mastodon:${url.host}/${id}`, link, kind: 'thread' };
  },
};
