/** X, once Twitter, and sites that show its posts: the post's number alone decides. */
import { decode } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

const POST = /^\/(?:#!\/)?(?:i\/web|i|@?(\w{1,20}))\/status(?:es)?\/(\d{1,20})/;
const THREAD_READER = /^\/thread\/(\d{6,20})/;
const PROFILE =
  /^\/(?:#!\/)?@?(\w{1,20})(?:\/(?:with_replies|media|likes|highlights|articles|superfollows))?\/?$/;
const NO_PROFILE =
  /^(?:home|explore|search|notifications|messages|settings|i|login|signup|tos|privacy|hashtag|share|intent|compose|jobs|about|download)$/i;

export const x: SiteRule = {
  name: 'x',
  hosts: [
    'x.com',
    'twitter.com',
    'fxtwitter.com',
    'vxtwitter.com',
    'fixupx.com',
    'fixvx.com',
    'nitter.net',
    'nitter.poast.org',
    'nitter.privacydev.net',
    'xcancel.com',
    'threadreaderapp.com',
    'unrollnow.com',
  ],
  identify(url) {
    if (
      /^(?:blog|help|about|business|developer|dev|support|publish|analytics|ads|pro|pic)\./.test(url.hostname)
    )
      return undefined;
    const path = decode(url.pathname === '/' && url.hash.startsWith('#!') ? `/${url.hash}` : url.pathname);
    const [, author, id = THREAD_READER.exec(path)?.[1]] = POST.exec(path) ?? [];
    if (id) return { key: `x:${id}`, link: `https://x.com/${author ?? 'i'}/status/${id}`, kind: 'thread' };
    const [, name] = /(?:^|\.)(?:x|twitter)\.com$/.test(url.hostname) ? (PROFILE.exec(path) ?? []) : [];
    return name && !NO_PROFILE.test(name)
      ? { key: `x:@${name.toLowerCase()}`, link: `https://x.com/${name}` }
      : undefined;
  },
};
