/** Bluesky posts and profiles, in any of the apps that show them. */
import { segmentsOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

/** A record key of 13 letters is a time and a clock's number, alike under an author's handle and DID. */
const TIMED = /^[2-7a-j][2-7a-z]{12}$/;

const BLUESKY = ['bsky.app', 'fxbsky.app', 'bskyx.app', 'vxbsky.app', 'deer.social', 'main.bsky.dev'];

export const bluesky: SiteRule = {
  name: 'bluesky',
  hosts: BLUESKY,
  identify(url) {
    const [first, author, view, id, ...rest] = segmentsOf(url);
    if (first !== 'profile' || !author || !/^[\w.:%-]+$/.test(author)) return undefined;
    if (view === 'post' && id && /^[\w.~:-]+$/.test(id)) {
      const name = TIMED.test(id) ? id : `${author.toLowerCase()}/${id}`;
      return {
        key: `bluesky:${name}`,
        link: `https://bsky.app/profile/${author}/post/${id}`,
        kind: 'thread',
      };
    }
    if (view !== undefined || rest.length > 0) return undefined;
    return { key: `bluesky:@${author.toLowerCase()}`, link: `https://bsky.app/profile/${author}` };
  },
};
